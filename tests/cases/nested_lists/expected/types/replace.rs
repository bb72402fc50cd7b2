// @generated
//! `ReplaceBody`, `ReplaceBodyOwner`, `ReplaceBodyLinesItem` and more.

use crate::runtime::json;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplaceBody {
    /// The property `note`.
    pub note: Option<String>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `owner`.
    pub owner: Option<ReplaceBodyOwner>,
    /// The property `lines`.
    pub lines: Option<Vec<ReplaceBodyLinesItem>>,
}

impl ReplaceBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, value: ReplaceBodyOwner) -> Self {
        self.owner = Some(value);
        self
    }

    /// Sets `lines`.
    pub fn lines(
        mut self,
        value: impl IntoIterator<Item = ReplaceBodyLinesItem>,
    ) -> Self {
        self.lines = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for ReplaceBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            note: object.optional("note"),
            tags: object.optional("tags"),
            owner: object.optional("owner"),
            lines: object.optional("lines"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ReplaceBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.optional("tags", &self.tags);
        object.optional("owner", &self.owner);
        object.optional("lines", &self.lines);
    }
}

/// Type of the property `owner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplaceBodyOwner {
    /// The property `name`.
    pub name: Option<String>,
}

impl ReplaceBodyOwner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl json::Decode for ReplaceBodyOwner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            name: object.optional("name"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ReplaceBodyOwner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReplaceBodyLinesItem {
    /// The property `price`.
    pub price: Option<String>,
    /// The property `sizes`.
    pub sizes: Option<Vec<i64>>,
}

impl ReplaceBodyLinesItem {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `price`.
    pub fn price(mut self, value: impl Into<String>) -> Self {
        self.price = Some(value.into());
        self
    }

    /// Sets `sizes`.
    pub fn sizes(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.sizes = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for ReplaceBodyLinesItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            price: object.optional("price"),
            sizes: object.optional("sizes"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for ReplaceBodyLinesItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("price", &self.price);
        object.optional("sizes", &self.sizes);
    }
}

json::serde_for!(ReplaceBody, ReplaceBodyOwner, ReplaceBodyLinesItem);
