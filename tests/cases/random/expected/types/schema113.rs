// @generated
//! `Schema113` and `Schema113Value`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, base64, formats, json};
use super::{Schema52Id, Schema52IsOpen};

/// Type of the schema `Schema113`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema113 {
    /// The property `id`.
    pub id: Schema52Id,
    /// The property `updated_at`.
    pub updated_at: BTreeMap<String, String>,
    /// The property `isOpen`.
    pub is_open: Option<Option<Schema52IsOpen>>,
    /// The property `name`.
    pub name: Option<formats::Date>,
    /// The property `x-tag`.
    pub x_tag: Option<bool>,
    /// The property `1st`.
    pub n1st: f64,
    /// The property `value`.
    pub value: Option<Schema113Value>,
    /// The property `URL`.
    pub url: Option<formats::Uuid>,
    /// The property `size`.
    pub size: base64::Base64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema113 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: Schema52Id,
        updated_at: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        n1st: f64,
        size: impl Into<base64::Base64>,
    ) -> Self {
        Self {
            id,
            updated_at: updated_at
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            is_open: None,
            name: None,
            x_tag: None,
            n1st,
            value: None,
            url: None,
            size: size.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema52Id) -> Self {
        self.id = value;
        self
    }

    /// Sends `id` as the empty text.
    pub fn clear_id(mut self) -> Self {
        self.id = Schema52Id::Empty;
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.updated_at = value
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema52IsOpen) -> Self {
        self.is_open = Some(Some(value));
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = Some(None);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: formats::Date) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: bool) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: f64) -> Self {
        self.n1st = value;
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema113Value) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: formats::Uuid) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl Into<base64::Base64>) -> Self {
        self.size = value.into();
        self
    }
}

impl json::Decode for Schema113 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            updated_at: object.required("updated_at")?,
            is_open: object.nullable("isOpen"),
            name: object.optional("name"),
            x_tag: object.optional("x-tag"),
            n1st: object.required("1st")?,
            value: object.optional("value"),
            url: object.optional("URL"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema113 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("updated_at", &self.updated_at);
        object.optional("isOpen", &self.is_open);
        object.optional("name", &self.name);
        object.optional("x-tag", &self.x_tag);
        object.member("1st", &self.n1st);
        object.optional("value", &self.value);
        object.optional("URL", &self.url);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema113Value {
    /// `   `
    Space,
    /// `a`
    A,
    /// `b`
    B,
    /// `+1`
    Plus1,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema113Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "a",
            Self::B => "b",
            Self::Plus1 => "+1",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema113Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema113Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "a" => Self::A,
            "b" => Self::B,
            "+1" => Self::Plus1,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema113Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema113Value {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema113, Schema113Value);
