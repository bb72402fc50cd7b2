// @generated
//! `Page`.

use crate::runtime::json;

/// Type of the schema `Page`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// The property `page`.
    pub page: Option<i64>,
    /// The property `sort`.
    pub sort: Option<Vec<String>>,
}

impl Page {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page`.
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sets `sort`.
    pub fn sort(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sort = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for Page {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            page: object.optional("page"),
            sort: object.optional("sort"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Page {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("page", &self.page);
        object.optional("sort", &self.sort);
    }
}

json::serde_for!(Page);
