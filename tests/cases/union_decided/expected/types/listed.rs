// @generated
//! `Listed`, `ListedEarly`, `ListedLate` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Listed`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum Listed {
    /// The value as `ListedEarly`.
    ///
    /// Its `t` is `a` or `b`.
    Early(ListedEarly),
    /// The value as `ListedLate`.
    ///
    /// Its `t` is `c` or `d`.
    Late(ListedLate),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Listed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("a" | "b") => node.decode().map(Self::Early),
            Some("c" | "d") => node.decode().map(Self::Late),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Listed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Early(value) => out.value(value),
            Self::Late(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ListedEarly> for Listed {
    fn from(value: ListedEarly) -> Self {
        Self::Early(value)
    }
}

impl From<ListedLate> for Listed {
    fn from(value: ListedLate) -> Self {
        Self::Late(value)
    }
}

/// Early.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedEarly {
    /// The property `t`.
    pub t: ListedEarlyT,
    /// The property `x`.
    pub x: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ListedEarly {
    /// A value with the required fields, and without any other.
    pub fn new(t: ListedEarlyT) -> Self {
        Self {
            t,
            x: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: ListedEarlyT) -> Self {
        self.t = value;
        self
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }
}

impl json::Decode for ListedEarly {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ListedEarly {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

/// Late.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedLate {
    /// The property `t`.
    pub t: ListedLateT,
    /// The property `x`.
    pub x: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ListedLate {
    /// A value with the required fields, and without any other.
    pub fn new(t: ListedLateT) -> Self {
        Self {
            t,
            x: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: ListedLateT) -> Self {
        self.t = value;
        self
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = Some(value);
        self
    }
}

impl json::Decode for ListedLate {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for ListedLate {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

/// Type of the property `t`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedLateT {
    /// `c`
    C,
    /// `d`
    D,
    /// A value that the description does not know.
    Other(String),
}

impl ListedLateT {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::C => "c",
            Self::D => "d",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ListedLateT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ListedLateT {
    fn from(value: String) -> Self {
        match value.as_str() {
            "c" => Self::C,
            "d" => Self::D,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ListedLateT {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ListedLateT {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `t`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListedEarlyT {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know.
    Other(String),
}

impl ListedEarlyT {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ListedEarlyT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ListedEarlyT {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ListedEarlyT {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ListedEarlyT {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Listed, ListedEarly, ListedLate, ListedLateT, ListedEarlyT);
