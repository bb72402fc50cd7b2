// @generated
//! `Schema61`, `Schema61XTag`, `Schema61Value` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Schema127;

/// Type of the schema `Schema61`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema61 {
    /// The property `id`.
    pub id: f64,
    /// The property `x-tag`.
    pub x_tag: Option<Option<Schema61XTag>>,
    /// The property `value`.
    pub value: Option<Schema61Value>,
    /// The property `isOpen`.
    pub is_open: Option<Schema61IsOpen>,
    /// The property `é`.
    pub e: Option<Option<Schema127>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema61 {
    /// A value with the required fields, and without any other.
    pub fn new(id: f64) -> Self {
        Self {
            id,
            x_tag: None,
            value: None,
            is_open: None,
            e: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: f64) -> Self {
        self.id = value;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: Schema61XTag) -> Self {
        self.x_tag = Some(Some(value));
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = Some(None);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema61Value) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema61IsOpen) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sends `isOpen` as the empty text.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = Some(Schema61IsOpen::Empty);
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: Schema127) -> Self {
        self.e = Some(Some(value));
        self
    }

    /// Sends `é` as `null`.
    pub fn clear_e(mut self) -> Self {
        self.e = Some(None);
        self
    }
}

impl json::Decode for Schema61 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            x_tag: object.nullable("x-tag"),
            value: object.optional("value"),
            is_open: object.optional("isOpen"),
            e: object.nullable("é"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema61 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("x-tag", &self.x_tag);
        object.optional("value", &self.value);
        object.optional("isOpen", &self.is_open);
        object.optional("é", &self.e);
        object.rest(&self.additional);
    }
}

/// Type of the property `x-tag`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema61XTag {
    /// `b`
    B,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema61XTag {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema61XTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema61XTag {
    fn from(value: String) -> Self {
        match value.as_str() {
            "b" => Self::B,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema61XTag {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema61XTag {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema61Value {
    /// The property `kind`.
    pub kind: Option<Option<f64>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema61Value {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: f64) -> Self {
        self.kind = Some(Some(value));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }
}

impl json::Decode for Schema61Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.nullable("kind"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema61Value {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema61IsOpen {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `-1`
    Minus1,
    /// `in-progress`
    InProgress,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema61IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Minus1 => "-1",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema61IsOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema61IsOpen {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "-1" => Self::Minus1,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema61IsOpen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema61IsOpen {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema61, Schema61XTag, Schema61Value, Schema61IsOpen);
