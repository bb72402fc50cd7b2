// @generated
//! `Told`, `ToldK`, `ToldL` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Told`.
///
/// Decided by which of `n` and `m` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// The value as `ToldK`.
    ///
    /// It has `n`.
    K(ToldK),
    /// The value as `ToldL`.
    ///
    /// It has `m`.
    L(ToldL),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Told {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("n"), json::Sign::member("m")],
            &[<ToldK as json::Decode>::fits, <ToldL as json::Decode>::fits],
        ) {
            Some(0) => node.decode().map(Self::K),
            Some(1) => node.decode().map(Self::L),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Told {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::K(value) => out.value(value),
            Self::L(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<ToldK> for Told {
    fn from(value: ToldK) -> Self {
        Self::K(value)
    }
}

impl From<ToldL> for Told {
    fn from(value: ToldL) -> Self {
        Self::L(value)
    }
}

/// K.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldK {
    /// The property `kind`.
    pub kind: Option<ToldKKind>,
    /// The property `n`.
    pub n: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ToldK {
    /// A value with the required fields, and without any other.
    pub fn new(n: i64) -> Self {
        Self {
            kind: Some(ToldKKind::K),
            n,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `n`.
    pub fn n(mut self, value: i64) -> Self {
        self.n = value;
        self
    }
}

impl json::Decode for ToldK {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            n: object.required("n")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("kind", <ToldKKind as json::Decode>::fits),
                json::Known::required("n", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ToldK {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.member("n", &self.n);
        object.rest(&self.additional);
    }
}

/// L.
#[derive(Debug, Clone, PartialEq)]
pub struct ToldL {
    /// The property `kind`.
    pub kind: Option<ToldLKind>,
    /// The property `m`.
    pub m: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl ToldL {
    /// A value with the required fields, and without any other.
    pub fn new(m: i64) -> Self {
        Self {
            kind: Some(ToldLKind::L),
            m,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `m`.
    pub fn m(mut self, value: i64) -> Self {
        self.m = value;
        self
    }
}

impl json::Decode for ToldL {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            m: object.required("m")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("kind", <ToldLKind as json::Decode>::fits),
                json::Known::required("m", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for ToldL {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.member("m", &self.m);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToldLKind {
    /// `l`
    L,
    /// A value that the description does not know.
    Other(String),
}

impl ToldLKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::L => "l",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ToldLKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ToldLKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "l" => Self::L,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ToldLKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["l"])
    }
}

impl json::Encode for ToldLKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToldKKind {
    /// `k`
    K,
    /// A value that the description does not know.
    Other(String),
}

impl ToldKKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::K => "k",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ToldKKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ToldKKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "k" => Self::K,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ToldKKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["k"])
    }
}

impl json::Encode for ToldKKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Told, ToldK, ToldL, ToldLKind, ToldKKind);
