// @generated
//! `Settings` and `SettingsOrder`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    /// The property `size`.
    ///
    /// Default: `20`.
    pub size: Option<i64>,
    /// The property `order`.
    ///
    /// Default: `asc`.
    pub order: Option<SettingsOrder>,
    /// The property `tags`.
    ///
    /// Default: `[]`.
    pub tags: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Settings {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `order`.
    pub fn order(mut self, value: SettingsOrder) -> Self {
        self.order = Some(value);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for Settings {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            size: object.optional("size"),
            order: object.optional("order"),
            tags: object.optional("tags"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Settings {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("size", &self.size);
        object.optional("order", &self.order);
        object.optional("tags", &self.tags);
        object.rest(&self.additional);
    }
}

/// Type of the property `order`.
///
/// Default: `asc`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the description does not know.
    Other(String),
}

impl SettingsOrder {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SettingsOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SettingsOrder {
    fn from(value: String) -> Self {
        match value.as_str() {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SettingsOrder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SettingsOrder {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Settings, SettingsOrder);
