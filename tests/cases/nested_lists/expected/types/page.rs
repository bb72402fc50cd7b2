// @generated
//! `Page` and `PageBy`.

use crate::runtime::json;

/// Type of the schema `Page`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// The property `page`.
    pub page: Option<i64>,
    /// The property `sort`.
    pub sort: Option<Vec<String>>,
    /// The property `by`.
    pub by: Option<PageBy>,
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

    /// Sets `by`.
    pub fn by(mut self, value: impl Into<PageBy>) -> Self {
        self.by = Some(value.into());
        self
    }
}

impl json::Decode for Page {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            page: object.optional("page"),
            sort: object.optional("sort"),
            by: object.optional("by"),
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
        object.optional("by", &self.by);
    }
}

/// Type of the property `by`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum PageBy {
    /// The value as `String`.
    String(String),
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
}

impl json::Decode for PageBy {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode().map(Self::String),
            json::Kind::List => node.decode().map(Self::StringList),
            _ => Err(node.no_variant()),
        }
    }
}

impl json::Encode for PageBy {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::StringList(value) => out.value(value),
        }
    }
}

impl From<String> for PageBy {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for PageBy {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<Vec<String>> for PageBy {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

json::serde_for!(Page, PageBy);
