// @generated
//! `ResultSchema`, `ResultSchemaDone`, `ResultSchemaFailed` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// The name around a value says which it is.
///
/// Decided by the kind of JSON value; of objects, by whether `Done` is there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResultSchema {
    /// The value as `ResultSchemaDone`.
    ///
    /// It has `Done`.
    Done(ResultSchemaDone),
    /// The value as `ResultSchemaFailed`.
    ///
    /// It has no member that decides.
    Failed(ResultSchemaFailed),
    /// The value as `ResultSchemaWaiting`.
    Waiting(ResultSchemaWaiting),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for ResultSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::Waiting, Self::Other),
            json::Kind::Object => {
                match node.first_of(&["Done"]) {
                    Some("Done") => node.decode().map(Self::Done),
                    None if node.kind() == json::Kind::Object => {
                        node.decode().map(Self::Failed)
                    }
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for ResultSchema {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Done(value) => out.value(value),
            Self::Failed(value) => out.value(value),
            Self::Waiting(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ResultSchemaDone> for ResultSchema {
    fn from(value: ResultSchemaDone) -> Self {
        Self::Done(value)
    }
}

impl From<ResultSchemaFailed> for ResultSchema {
    fn from(value: ResultSchemaFailed) -> Self {
        Self::Failed(value)
    }
}

impl From<ResultSchemaWaiting> for ResultSchema {
    fn from(value: ResultSchemaWaiting) -> Self {
        Self::Waiting(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultSchemaDone {
    /// The property `Done`.
    pub done: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ResultSchemaDone {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            done: object.required("Done")?,
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ResultSchemaDone {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("Done", &self.done);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResultSchemaFailed {
    /// The property `Failed`.
    pub failed: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for ResultSchemaFailed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            failed: object.optional("Failed"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for ResultSchemaFailed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("Failed", &self.failed);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResultSchemaWaiting {
    /// `Waiting`
    Waiting,
    /// A value that the description does not know.
    Other(String),
}

impl ResultSchemaWaiting {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Waiting => "Waiting",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ResultSchemaWaiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ResultSchemaWaiting {
    fn from(value: String) -> Self {
        match value.as_str() {
            "Waiting" => Self::Waiting,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ResultSchemaWaiting {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ResultSchemaWaiting {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    ResultSchema, ResultSchemaDone, ResultSchemaFailed, ResultSchemaWaiting
);
