// @generated
//! `GetItemFilter` and `GetItemSort`.

use std::fmt;

use crate::runtime::json;

/// Type of the parameter `filter`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetItemFilter {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `limit`.
    pub limit: Option<i64>,
}

impl GetItemFilter {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl json::Decode for GetItemFilter {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            name: object.optional("name"),
            limit: object.optional("limit"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for GetItemFilter {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("limit", &self.limit);
    }
}

/// Type of the parameter `sort`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetItemSort {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
}

impl GetItemSort {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
        }
    }
}

impl fmt::Display for GetItemSort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl json::Decode for GetItemSort {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "asc" => Ok(Self::Asc),
            "desc" => Ok(Self::Desc),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for GetItemSort {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(GetItemFilter, GetItemSort);
