//! `Search` and `SearchPage`.

use crate::runtime::json;

/// Type of the schema `Search`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Search {
    /// The property `text`.
    pub text: Option<String>,
    /// The property `page`.
    pub page: Option<SearchPage>,
}

impl json::Decode for Search {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            text: object.optional("text")?,
            page: object.optional("page")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Search {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
        object.optional("page", &self.page);
    }
}

/// Type of the property `page`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchPage {
    /// The property `after`.
    pub after: Option<String>,
}

impl json::Decode for SearchPage {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            after: object.optional("after")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for SearchPage {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("after", &self.after);
    }
}

json::serde_for!(Search, SearchPage);
