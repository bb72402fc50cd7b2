// @generated
//! `Longer`, `LongerShort`, `LongerLong` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Longer`.
///
/// Decided by whether `b` is there.
#[derive(Debug, Clone, PartialEq)]
pub enum Longer {
    /// The value as `LongerShort`.
    ///
    /// It has no member that decides.
    Short(LongerShort),
    /// The value as `LongerLong`.
    ///
    /// It has `b`.
    Long(LongerLong),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Longer {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.first_of(&["b"]) {
            Some("b") => node.decode().map(Self::Long),
            None if node.kind() == json::Kind::Object => node.decode().map(Self::Short),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Longer {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Short(value) => out.value(value),
            Self::Long(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<LongerShort> for Longer {
    fn from(value: LongerShort) -> Self {
        Self::Short(value)
    }
}

impl From<LongerLong> for Longer {
    fn from(value: LongerLong) -> Self {
        Self::Long(value)
    }
}

/// Short.
#[derive(Debug, Clone, PartialEq)]
pub struct LongerShort {
    /// The property `a`.
    pub a: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LongerShort {
    /// A value with all of its fields.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = value.into();
        self
    }
}

impl json::Decode for LongerShort {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for LongerShort {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.rest(&self.additional);
    }
}

/// Long.
#[derive(Debug, Clone, PartialEq)]
pub struct LongerLong {
    /// The property `a`.
    pub a: String,
    /// The property `b`.
    pub b: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl LongerLong {
    /// A value with all of its fields.
    pub fn new(a: impl Into<String>, b: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `a`.
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets `b`.
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = value.into();
        self
    }
}

impl json::Decode for LongerLong {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for LongerLong {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("a", &self.a);
        object.member("b", &self.b);
        object.rest(&self.additional);
    }
}

json::serde_for!(Longer, LongerShort, LongerLong);
