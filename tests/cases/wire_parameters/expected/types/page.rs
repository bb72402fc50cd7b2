// @generated
//! `Page`.

use crate::runtime::json;
use super::List;

/// Type of the schema `Page`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// The property `after`.
    pub after: Option<String>,
    /// The property `fields`.
    pub fields: Option<List>,
}

impl Page {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `after`.
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.after = Some(value.into());
        self
    }

    /// Sets `fields`.
    pub fn fields(mut self, value: List) -> Self {
        self.fields = Some(value);
        self
    }
}

impl json::Decode for Page {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            after: object.optional("after"),
            fields: object.optional("fields"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Page {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("after", &self.after);
        object.optional("fields", &self.fields);
    }
}

json::serde_for!(Page);
