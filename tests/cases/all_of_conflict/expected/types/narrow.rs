// @generated
//! `Narrow` and `NarrowValue`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Narrow`.
#[derive(Debug, Clone, PartialEq)]
pub struct Narrow {
    /// The property `value`.
    pub value: NarrowValue,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `extra`.
    pub extra: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Narrow {
    /// A value with the required fields, and without any other.
    pub fn new(value: NarrowValue) -> Self {
        Self {
            value,
            size: None,
            extra: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: NarrowValue) -> Self {
        self.value = value;
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}

impl json::Decode for Narrow {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.required("value")?,
            size: object.optional("size"),
            extra: object.optional("extra"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Narrow {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("size", &self.size);
        object.optional("extra", &self.extra);
        object.rest(&self.additional);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NarrowValue {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that the description does not know.
    Other(String),
}

impl NarrowValue {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::One => "one",
            Self::Two => "two",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for NarrowValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for NarrowValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            "one" => Self::One,
            "two" => Self::Two,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for NarrowValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for NarrowValue {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Narrow, NarrowValue);
