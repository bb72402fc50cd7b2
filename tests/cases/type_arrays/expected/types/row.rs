// @generated
//! `Row`, `RowId`, `RowAny` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Row`.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The property `id`.
    pub id: RowId,
    /// The property `note`.
    pub note: Option<Option<String>>,
    /// The property `any`.
    pub any: Option<Option<RowAny>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Row {
    /// A value with the required fields, and without any other.
    pub fn new(id: impl Into<RowId>) -> Self {
        Self {
            id: id.into(),
            note: None,
            any: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<RowId>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(Some(value.into()));
        self
    }

    /// Sends `note` as `null`.
    pub fn clear_note(mut self) -> Self {
        self.note = Some(None);
        self
    }

    /// Sets `any`.
    pub fn any(mut self, value: impl Into<RowAny>) -> Self {
        self.any = Some(Some(value.into()));
        self
    }

    /// Sends `any` as `null`.
    pub fn clear_any(mut self) -> Self {
        self.any = Some(None);
        self
    }
}

impl json::Decode for Row {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            note: object.nullable("note"),
            any: object.nullable("any"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Row {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("note", &self.note);
        object.optional("any", &self.any);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum RowId {
    /// The value as `String`.
    String(String),
    /// The value as `i64`.
    Integer(i64),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for RowId {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Integer, Self::Other)
            }
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for RowId {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Integer(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for RowId {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for RowId {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for RowId {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// Type of the property `any`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum RowAny {
    /// The value as `bool`.
    Boolean(bool),
    /// The value as `f64`.
    Number(f64),
    /// The value as `Vec<String>`.
    StringList(Vec<String>),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for RowAny {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Boolean => node.decode_or(Self::Boolean, Self::Other),
            json::Kind::Integer | json::Kind::Number => {
                node.decode_or(Self::Number, Self::Other)
            }
            json::Kind::List => node.decode().map(Self::StringList),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for RowAny {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Boolean(value) => out.value(value),
            Self::Number(value) => out.value(value),
            Self::StringList(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<bool> for RowAny {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<f64> for RowAny {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<String>> for RowAny {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

json::serde_for!(Row, RowId, RowAny);
