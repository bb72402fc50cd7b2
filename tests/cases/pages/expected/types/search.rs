// @generated
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

impl Search {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, value: SearchPage) -> Self {
        self.page = Some(value);
        self
    }
}

impl json::Decode for Search {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            text: object.optional("text"),
            page: object.optional("page"),
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

impl SearchPage {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `after`.
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.after = Some(value.into());
        self
    }
}

impl json::Decode for SearchPage {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            after: object.optional("after"),
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
