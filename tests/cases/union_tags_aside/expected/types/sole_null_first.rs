// @generated
//! `SoleNullFirst` and `SoleNullFirstObj`.

use crate::runtime::{additional, json};

/// Type of the schema `SoleNullFirst`.
///
/// Decided by the kind of JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum SoleNullFirst {
    /// The value as `String`.
    String(String),
    /// The value as `SoleNullFirstObj`.
    ///
    /// It has `b`.
    Obj(SoleNullFirstObj),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for SoleNullFirst {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode_or(Self::String, Self::Other),
            json::Kind::Object if node.has("b") => node.decode().map(Self::Obj),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for SoleNullFirst {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::String(value) => out.value(value),
            Self::Obj(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<String> for SoleNullFirst {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SoleNullFirst {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<SoleNullFirstObj> for SoleNullFirst {
    fn from(value: SoleNullFirstObj) -> Self {
        Self::Obj(value)
    }
}

/// Obj.
#[derive(Debug, Clone, PartialEq)]
pub struct SoleNullFirstObj {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl SoleNullFirstObj {
    /// A value with all of its fields.
    pub fn new(a: Option<String>, b: impl Into<String>) -> Self {
        Self {
            a,
            b: b.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sends `a` as `null`.
    pub fn clear_a(mut self) -> Self {
        self.a = None;
        self
    }

    /// Sets `b`.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = value.into();
        self
    }
}

impl json::Decode for SoleNullFirstObj {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for SoleNullFirstObj {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.member("b", &self.b);
        object.rest(&self.additional);
    }
}

json::serde_for!(SoleNullFirst, SoleNullFirstObj);
