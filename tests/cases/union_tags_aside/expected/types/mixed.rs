// @generated
//! `Mixed`, `MixedA`, `MixedBOrC` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Mixed`.
///
/// Decided by the member `t`, and of other values, by whether `x` is there, else what fits
/// best.
#[derive(Debug, Clone, PartialEq)]
pub enum Mixed {
    /// The value as `MixedA`.
    ///
    /// Its `t` is `a`.
    A(MixedA),
    /// The value as `MixedBOrC`.
    ///
    /// Its `t` is `b` or `c`.
    BOrC(MixedBOrC),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Mixed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("a") => node.decode().map(Self::A),
            Some("b" | "c") => node.decode().map(Self::BOrC),
            _ => {
                match json::decide(
                    node,
                    &[json::Sign::member("x")],
                    &[<MixedA as json::Decode>::fits],
                ) {
                    Some(0) => node.decode().map(Self::A),
                    _ => node.decode().map(Self::Other),
                }
            }
        }
    }
}

impl json::Encode for Mixed {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::A(value) => out.value(value),
            Self::BOrC(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<MixedA> for Mixed {
    fn from(value: MixedA) -> Self {
        Self::A(value)
    }
}

impl From<MixedBOrC> for Mixed {
    fn from(value: MixedBOrC) -> Self {
        Self::BOrC(value)
    }
}

/// A.
#[derive(Debug, Clone, PartialEq)]
pub struct MixedA {
    /// The property `t`.
    pub t: MixedAt,
    /// The property `x`.
    pub x: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MixedA {
    /// A value with the required fields, and without any other.
    pub fn new(x: i64) -> Self {
        Self {
            t: MixedAt::A,
            x,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `x`.
    pub fn x(mut self, value: i64) -> Self {
        self.x = value;
        self
    }
}

impl json::Decode for MixedA {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            x: object.required("x")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("t", <MixedAt as json::Decode>::fits),
                json::Known::required("x", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for MixedA {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.member("x", &self.x);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct MixedBOrC {
    /// The property `t`.
    pub t: MixedBOrCt,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MixedBOrC {
    /// A value with all of its fields.
    pub fn new(t: MixedBOrCt) -> Self {
        Self {
            t,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: MixedBOrCt) -> Self {
        self.t = value;
        self
    }
}

impl json::Decode for MixedBOrC {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for MixedBOrC {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.rest(&self.additional);
    }
}

/// Type of the property `t`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MixedBOrCt {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that the description does not know.
    Other(String),
}

impl MixedBOrCt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::C => "c",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for MixedBOrCt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for MixedBOrCt {
    fn from(value: String) -> Self {
        match value.as_str() {
            "b" => Self::B,
            "c" => Self::C,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for MixedBOrCt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for MixedBOrCt {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `t`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MixedAt {
    /// `a`
    A,
    /// A value that the description does not know.
    Other(String),
}

impl MixedAt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for MixedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for MixedAt {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for MixedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["a"])
    }
}

impl json::Encode for MixedAt {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Mixed, MixedA, MixedBOrC, MixedBOrCt, MixedAt);
