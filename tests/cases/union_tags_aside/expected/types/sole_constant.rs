// @generated
//! `SoleConstant`, `SoleConstantF`, `SoleConstantFType` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `SoleConstant`.
///
/// Decided by the kind of JSON value; of objects, by the member `type`.
#[derive(Debug, Clone, PartialEq)]
pub enum SoleConstant {
    /// The value as `String`.
    String(String),
    /// The value as `SoleConstantF`.
    ///
    /// Its `type` is `f`.
    F(SoleConstantF),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for SoleConstant {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::Object => {
                match node.tag("type").as_deref() {
                    Some("f") => node.decode().map(Self::F),
                    None => node.decode().map(Self::F),
                    Some(_) => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for SoleConstant {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::F(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for SoleConstant {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SoleConstant {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<SoleConstantF> for SoleConstant {
    fn from(value: SoleConstantF) -> Self {
        Self::F(value)
    }
}

/// F.
#[derive(Debug, Clone, PartialEq)]
pub struct SoleConstantF {
    /// The property `type`.
    pub type_: Option<SoleConstantFType>,
    /// The property `n`.
    pub n: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for SoleConstantF {
    fn default() -> Self {
        Self {
            type_: Some(SoleConstantFType::F),
            n: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl SoleConstantF {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `n`.
    pub fn n(mut self, value: i64) -> Self {
        self.n = Some(value);
        self
    }
}

impl json::Decode for SoleConstantF {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            n: object.optional("n"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for SoleConstantF {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.optional("n", &self.n);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SoleConstantFType {
    /// `f`
    F,
    /// A value that the description does not know.
    Other(String),
}

impl SoleConstantFType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::F => "f",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SoleConstantFType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SoleConstantFType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "f" => Self::F,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SoleConstantFType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SoleConstantFType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(SoleConstant, SoleConstantF, SoleConstantFType);
