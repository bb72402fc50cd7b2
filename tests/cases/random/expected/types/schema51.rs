//! `Schema51`, `Schema51Name`, `Schema51Value` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, base64, formats, json};
use super::{Schema144, Schema8};

/// Type of the schema `Schema51`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema51 {
    /// The property `kind`.
    pub kind: String,
    /// The property `1st`.
    pub n1st: formats::Uuid,
    /// The property `isOpen`.
    pub is_open: Option<base64::Base64>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `additional`.
    pub additional: Schema8,
    /// The property `name`.
    pub name: Option<Schema51Name>,
    /// The property `value`.
    pub value: Schema51Value,
    /// The property `media:group`.
    pub media_group: Option<Option<String>>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema51 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
        value: Schema51Value,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
            name: None,
            value,
            media_group: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Schema51 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            n1st: object.required("1st")?,
            is_open: object.optional("isOpen")?,
            size: object.required("size")?,
            additional: object.required("additional")?,
            name: object.optional("name")?,
            value: object.required("value")?,
            media_group: object.nullable("media:group")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema51 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("1st", &self.n1st);
        object.optional("isOpen", &self.is_open);
        object.member("size", &self.size);
        object.member("additional", &self.additional);
        object.optional("name", &self.name);
        object.member("value", &self.value);
        object.optional("media:group", &self.media_group);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema51Name {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema51Name {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema51Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema51Name {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema51Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema51Name {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema51Value {
    /// The property `name`.
    pub name: Option<Schema51ValueName>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Schema51Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema51Value {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema51ValueName {
    /// The property `name`.
    pub name: Option<BTreeMap<String, Schema144>>,
    /// The property `type`.
    pub type_: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema51ValueName {
    /// A value with the required fields, and without any other.
    pub fn new(name: Option<BTreeMap<String, Schema144>>) -> Self {
        Self {
            name,
            type_: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Schema51ValueName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            type_: object.optional("type")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema51ValueName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema51, Schema51Name, Schema51Value, Schema51ValueName);
