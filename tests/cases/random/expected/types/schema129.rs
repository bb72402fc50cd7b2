// @generated
//! `Schema129` and `Schema129IsOpen`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Schema129`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema129 {
    /// The property `isOpen`.
    pub is_open: Option<Schema129IsOpen>,
    /// The property `additional`.
    pub additional: Option<f64>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema129 {
    /// A value with the required fields, and without any other.
    pub fn new(is_open: Option<Schema129IsOpen>) -> Self {
        Self {
            is_open,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema129IsOpen) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: f64) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema129 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            is_open: object.required("isOpen")?,
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema129 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("isOpen", &self.is_open);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema129IsOpen {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `+1`
    Plus1,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema129IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Plus1 => "+1",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema129IsOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema129IsOpen {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "+1" => Self::Plus1,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema129IsOpen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema129IsOpen {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema129, Schema129IsOpen);
