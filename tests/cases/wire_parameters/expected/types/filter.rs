// @generated
//! `Filter` and `FilterRange`.

use crate::runtime::json;
use super::List;

/// Type of the schema `Filter`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `range`.
    pub range: Option<FilterRange>,
    /// The property `tags`.
    pub tags: Option<List>,
}

impl Filter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `range`.
    pub fn range(mut self, value: FilterRange) -> Self {
        self.range = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: List) -> Self {
        self.tags = Some(value);
        self
    }
}

impl json::Decode for Filter {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            name: object.optional("name"),
            range: object.optional("range"),
            tags: object.optional("tags"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Filter {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("range", &self.range);
        object.optional("tags", &self.tags);
    }
}

/// Type of the property `range`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FilterRange {
    /// The property `from`.
    pub from: Option<i64>,
    /// The property `to`.
    pub to: Option<i64>,
}

impl FilterRange {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from`.
    pub fn with_from(mut self, value: i64) -> Self {
        self.from = Some(value);
        self
    }

    /// Sets `to`.
    pub fn to(mut self, value: i64) -> Self {
        self.to = Some(value);
        self
    }
}

impl json::Decode for FilterRange {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            from: object.optional("from"),
            to: object.optional("to"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for FilterRange {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("from", &self.from);
        object.optional("to", &self.to);
    }
}

json::serde_for!(Filter, FilterRange);
