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

impl json::Decode for Page {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            page: object.optional("page")?,
            sort: object.optional("sort")?,
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
