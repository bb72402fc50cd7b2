// @generated
//! `Schema139` and `Schema139Id`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{formats, json};
use super::{Schema54, Schema8};

/// Type of the schema `Schema139`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema139 {
    /// The property `id`.
    pub id: Option<Option<Schema139Id>>,
    /// The property `name`.
    pub name: Option<Schema8>,
    /// The property `kind`.
    pub kind: Option<Schema54>,
    /// The property `isOpen`.
    pub is_open: Option<String>,
    /// The property `é`.
    pub e: Option<i64>,
    /// The property `size`.
    pub size: Option<Option<formats::DateTime>>,
    /// The property `additional`.
    pub additional: String,
    /// Members that are no property of the schema.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Schema139 {
    /// A value with the required fields, and without any other.
    pub fn new(additional: impl Into<String>) -> Self {
        Self {
            id: None,
            name: None,
            kind: None,
            is_open: None,
            e: None,
            size: None,
            additional: additional.into(),
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema139Id) -> Self {
        self.id = Some(Some(value));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema8) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema54) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<String>) -> Self {
        self.is_open = Some(value.into());
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: i64) -> Self {
        self.e = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: formats::DateTime) -> Self {
        self.size = Some(Some(value));
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = Some(None);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: impl Into<String>) -> Self {
        self.additional = value.into();
        self
    }
}

impl json::Decode for Schema139 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.nullable("id"),
            name: object.optional("name"),
            kind: object.optional("kind"),
            is_open: object.optional("isOpen"),
            e: object.optional("é"),
            size: object.nullable("size"),
            additional: object.required("additional")?,
            additional_properties: object.rest_as()?,
        })
    }
}

impl json::Encode for Schema139 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("kind", &self.kind);
        object.optional("isOpen", &self.is_open);
        object.optional("é", &self.e);
        object.optional("size", &self.size);
        object.member("additional", &self.additional);
        object.map(&self.additional_properties);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema139Id {
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema139Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema139Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema139Id {
    fn from(value: String) -> Self {
        match value.as_str() {
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema139Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema139Id {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema139, Schema139Id);
