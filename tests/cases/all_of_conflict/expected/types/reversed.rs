// @generated
//! `Reversed` and `ReversedValue`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Reversed`.
#[derive(Debug, Clone, PartialEq)]
pub struct Reversed {
    /// The property `value`.
    pub value: ReversedValue,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `extra`.
    pub extra: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Reversed {
    /// A value with the required fields, and without any other.
    pub fn new(value: ReversedValue) -> Self {
        Self {
            value,
            size: None,
            extra: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: ReversedValue) -> Self {
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

impl json::Decode for Reversed {
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

impl json::Encode for Reversed {
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
pub enum ReversedValue {
    /// `one`
    One,
    /// `two`
    Two,
    /// A value that the description does not know.
    Other(String),
}

impl ReversedValue {
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

impl fmt::Display for ReversedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ReversedValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            "one" => Self::One,
            "two" => Self::Two,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ReversedValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ReversedValue {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Reversed, ReversedValue);
