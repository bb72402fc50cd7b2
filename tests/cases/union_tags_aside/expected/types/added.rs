// @generated
//! `Added`, `AddedMoreA`, `AddedMoreB` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Added`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum Added {
    /// The value as `AddedMoreA`.
    ///
    /// Its `t` is `a` or `First`.
    MoreA(AddedMoreA),
    /// The value as `AddedMoreB`.
    ///
    /// Its `t` is `b` or `Second`.
    MoreB(AddedMoreB),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Added {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("a" | "First") => node.decode().map(Self::MoreA),
            Some("b" | "Second") => node.decode().map(Self::MoreB),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Added {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::MoreA(value) => out.value(value),
            Self::MoreB(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<AddedMoreA> for Added {
    fn from(value: AddedMoreA) -> Self {
        Self::MoreA(value)
    }
}

impl From<AddedMoreB> for Added {
    fn from(value: AddedMoreB) -> Self {
        Self::MoreB(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AddedMoreA {
    /// The property `t`.
    pub t: String,
    /// The property `x`.
    pub x: Option<i64>,
    /// The property `extra`.
    pub extra: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AddedMoreA {
    /// A value with the required fields, and without any other.
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            x: None,
            extra: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: impl Into<String>) -> Self {
        self.t = value.into();
        self
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}

impl json::Decode for AddedMoreA {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            x: object.optional("x"),
            extra: object.optional("extra"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for AddedMoreA {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("x", &self.x);
        object.optional("extra", &self.extra);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct AddedMoreB {
    /// The property `t`.
    pub t: String,
    /// The property `x`.
    pub x: Option<i64>,
    /// The property `more`.
    pub more: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl AddedMoreB {
    /// A value with the required fields, and without any other.
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            x: None,
            more: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: impl Into<String>) -> Self {
        self.t = value.into();
        self
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, value: impl Into<String>) -> Self {
        self.more = Some(value.into());
        self
    }
}

impl json::Decode for AddedMoreB {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            x: object.optional("x"),
            more: object.optional("more"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for AddedMoreB {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("x", &self.x);
        object.optional("more", &self.more);
        object.rest(&self.additional);
    }
}

json::serde_for!(Added, AddedMoreA, AddedMoreB);
