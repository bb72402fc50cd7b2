// @generated
//! `Schema4`, `Schema4Item`, `Schema4ItemName` and more.

use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema146;

/// Type of the schema `Schema4`.
pub type Schema4 = Vec<Schema4Item>;

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema4Item {
    /// The property `id`.
    pub id: Option<Schema146>,
    /// The property `name`.
    pub name: Option<Schema4ItemName>,
    /// The property `type`.
    pub type_: Option<formats::Uri>,
    /// The property `createdAt`.
    pub created_at: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema4Item {
    /// A value with the required fields, and without any other.
    pub fn new(created_at: f64) -> Self {
        Self {
            id: None,
            name: None,
            type_: None,
            created_at,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<Schema146>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema4ItemName) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::Uri) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: f64) -> Self {
        self.created_at = value;
        self
    }
}

impl json::Decode for Schema4Item {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            name: object.optional("name"),
            type_: object.optional("type"),
            created_at: object.required("createdAt")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema4Item {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("type", &self.type_);
        object.member("createdAt", &self.created_at);
        object.rest(&self.additional);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema4ItemName {
    /// The property `id`.
    pub id: Option<Schema4ItemNameId>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema4ItemName {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema4ItemNameId) -> Self {
        self.id = Some(value);
        self
    }
}

impl json::Decode for Schema4ItemName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema4ItemName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema4ItemNameId {
    /// `   `
    Space,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema4ItemNameId {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema4ItemNameId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema4ItemNameId {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema4ItemNameId {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema4ItemNameId {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema4Item, Schema4ItemName, Schema4ItemNameId);
