// @generated
//! `Strictest`, `StrictestAny`, `StrictestKnown` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Strictest`.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Strictest {
    /// The value as `StrictestAny`.
    Any(StrictestAny),
    /// The value as `StrictestKnown`.
    Known(StrictestKnown),
    /// The value as `StrictestSingle`.
    Single(StrictestSingle),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Strictest {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <StrictestSingle as json::Decode>::fits,
                        <StrictestKnown as json::Decode>::fits,
                        <StrictestAny as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Single, Self::Other),
                    Some(1) => node.decode_or(Self::Known, Self::Other),
                    Some(2) => node.decode_or(Self::Any, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Strictest {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Any(value) => out.value(value),
            Self::Known(value) => out.value(value),
            Self::Single(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<StrictestAny> for Strictest {
    fn from(value: StrictestAny) -> Self {
        Self::Any(value)
    }
}

impl From<StrictestKnown> for Strictest {
    fn from(value: StrictestKnown) -> Self {
        Self::Known(value)
    }
}

impl From<StrictestSingle> for Strictest {
    fn from(value: StrictestSingle) -> Self {
        Self::Single(value)
    }
}

/// Any.
#[derive(Debug, Clone, PartialEq)]
pub struct StrictestAny {
    /// The property `t`.
    pub t: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl StrictestAny {
    /// A value with all of its fields.
    pub fn new(t: impl Into<String>) -> Self {
        Self {
            t: t.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: impl Into<String>) -> Self {
        self.t = value.into();
        self
    }
}

impl json::Decode for StrictestAny {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("t", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for StrictestAny {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.rest(&self.additional);
    }
}

/// Known.
#[derive(Debug, Clone, PartialEq)]
pub struct StrictestKnown {
    /// The property `t`.
    pub t: StrictestKnownT,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl StrictestKnown {
    /// A value with all of its fields.
    pub fn new(t: StrictestKnownT) -> Self {
        Self {
            t,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `t`.
    pub fn t(mut self, value: StrictestKnownT) -> Self {
        self.t = value;
        self
    }
}

impl json::Decode for StrictestKnown {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("t", <StrictestKnownT as json::Decode>::fits)],
        )
    }
}

impl json::Encode for StrictestKnown {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.rest(&self.additional);
    }
}

/// Single.
#[derive(Debug, Clone, PartialEq)]
pub struct StrictestSingle {
    /// The property `t`.
    pub t: StrictestSingleT,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for StrictestSingle {
    fn default() -> Self {
        Self {
            t: StrictestSingleT::X,
            additional: additional::Undeclared::default(),
        }
    }
}

impl StrictestSingle {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl json::Decode for StrictestSingle {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            t: object.required("t")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("t", <StrictestSingleT as json::Decode>::fits)],
        )
    }
}

impl json::Encode for StrictestSingle {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.rest(&self.additional);
    }
}

/// Type of the property `t`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StrictestSingleT {
    /// `x`
    X,
    /// A value that the description does not know.
    Other(String),
}

impl StrictestSingleT {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StrictestSingleT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StrictestSingleT {
    fn from(value: String) -> Self {
        match value.as_str() {
            "x" => Self::X,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StrictestSingleT {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["x"])
    }
}

impl json::Encode for StrictestSingleT {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `t`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StrictestKnownT {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that the description does not know.
    Other(String),
}

impl StrictestKnownT {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::X => "x",
            Self::Y => "y",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for StrictestKnownT {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for StrictestKnownT {
    fn from(value: String) -> Self {
        match value.as_str() {
            "x" => Self::X,
            "y" => Self::Y,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for StrictestKnownT {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["x", "y"])
    }
}

impl json::Encode for StrictestKnownT {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Strictest, StrictestAny, StrictestKnown, StrictestSingle, StrictestSingleT,
    StrictestKnownT
);
