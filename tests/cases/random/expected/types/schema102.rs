// @generated
//! `Schema102` and `Schema102Size`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, json};
use super::Schema60;

/// Type of the schema `Schema102`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema102 {
    /// The property `type`.
    pub type_: Option<bool>,
    /// The property `value`.
    pub value: Schema60,
    /// The property `é`.
    pub e: Vec<String>,
    /// The property `size`.
    pub size: Option<Schema102Size>,
    /// The property `additional`.
    pub additional: BTreeMap<String, serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema102 {
    /// A value with the required fields, and without any other.
    pub fn new(
        value: Schema60,
        e: impl IntoIterator<Item = impl Into<String>>,
        size: Option<Schema102Size>,
        additional: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        Self {
            type_: None,
            value,
            e: e.into_iter().map(Into::into).collect(),
            size,
            additional: additional
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: bool) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema60) -> Self {
        self.value = value;
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.e = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: Schema102Size) -> Self {
        self.size = Some(value);
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.additional = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }
}

impl json::Decode for Schema102 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            value: object.required("value")?,
            e: object.required("é")?,
            size: object.required("size")?,
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema102 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.member("value", &self.value);
        object.member("é", &self.e);
        object.member("size", &self.size);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `size`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema102Size {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `A`
    A,
    /// `b`
    B,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema102Size {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::A => "A",
            Self::B => "b",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema102Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema102Size {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "A" => Self::A,
            "b" => Self::B,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema102Size {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema102Size {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema102, Schema102Size);
