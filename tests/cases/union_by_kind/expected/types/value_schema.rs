// @generated
//! `ValueSchema` and `ValueSchemaRef`.

use crate::runtime::{additional, json};

/// Type of the schema `Value`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum ValueSchema {
    /// The value as `String`.
    String(String),
    /// The value as `i64`.
    Integer(i64),
    /// The value as `bool`.
    Boolean(bool),
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
    /// The value as `ValueSchemaRef`.
    ///
    /// It has `ref`.
    Object(ValueSchemaRef),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ValueSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::List => node.decode().map(Self::StringList),
            json::Kind::Object if node.has("ref") => node.decode().map(Self::Object),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for ValueSchema {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Integer(value) => out.value(value),
            Self::Boolean(value) => out.value(value),
            Self::StringList(value) => out.value(value),
            Self::Object(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for ValueSchema {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValueSchema {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ValueSchema {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for ValueSchema {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for ValueSchema {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<ValueSchemaRef> for ValueSchema {
    fn from(value: ValueSchemaRef) -> Self {
        Self::Object(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct ValueSchemaRef {
    /// The property `ref`.
    pub ref_: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ValueSchemaRef {
    /// A value with all of its fields.
    pub fn new(ref_: impl Into<String>) -> Self {
        Self {
            ref_: ref_.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `ref`.
    pub fn ref_(mut self, value: impl Into<String>) -> Self {
        self.ref_ = value.into();
        self
    }
}

impl json::Decode for ValueSchemaRef {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            ref_: object.required("ref")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ValueSchemaRef {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("ref", &self.ref_);
        object.rest(&self.additional);
    }
}

json::serde_for!(ValueSchema, ValueSchemaRef);
