// @generated
//! `Marked`, `MarkedKnown`, `MarkedAnyText` and more.

use std::fmt;

use crate::runtime::{additional, json};

/// A value that a member can only have tells, not the member.
///
/// Decided by what fits best, the first of equals.
#[derive(Debug, Clone, PartialEq)]
pub enum Marked {
    /// The value as `MarkedKnown`.
    Known(MarkedKnown),
    /// The value as `MarkedAnyText`.
    AnyText(MarkedAnyText),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Marked {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::Object => {
                match json::choose(
                    node,
                    &[
                        <MarkedKnown as json::Decode>::fits,
                        <MarkedAnyText as json::Decode>::fits,
                    ],
                ) {
                    Some(0) => node.decode_or(Self::Known, Self::Other),
                    Some(1) => node.decode_or(Self::AnyText, Self::Other),
                    _ => node.decode().map(Self::Other),
                }
            }
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Marked {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Known(value) => out.value(value),
            Self::AnyText(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<MarkedKnown> for Marked {
    fn from(value: MarkedKnown) -> Self {
        Self::Known(value)
    }
}

impl From<MarkedAnyText> for Marked {
    fn from(value: MarkedAnyText) -> Self {
        Self::AnyText(value)
    }
}

/// Known.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkedKnown {
    /// The property `k`.
    pub k: MarkedKnownK,
    /// The property `x`.
    pub x: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MarkedKnown {
    /// A value with the required fields, and without any other.
    pub fn new(x: i64) -> Self {
        Self {
            k: MarkedKnownK::A,
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

impl json::Decode for MarkedKnown {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            k: object.required("k")?,
            x: object.required("x")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("k", <MarkedKnownK as json::Decode>::fits),
                json::Known::required("x", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for MarkedKnown {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("k", &self.k);
        object.member("x", &self.x);
        object.rest(&self.additional);
    }
}

/// Any text.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkedAnyText {
    /// The property `x`.
    pub x: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MarkedAnyText {
    /// A value with all of its fields.
    pub fn new(x: impl Into<String>) -> Self {
        Self {
            x: x.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `x`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = value.into();
        self
    }
}

impl json::Decode for MarkedAnyText {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            x: object.required("x")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("x", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for MarkedAnyText {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("x", &self.x);
        object.rest(&self.additional);
    }
}

/// Type of the property `k`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkedKnownK {
    /// `a`
    A,
    /// A value that the description does not know.
    Other(String),
}

impl MarkedKnownK {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for MarkedKnownK {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for MarkedKnownK {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for MarkedKnownK {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["a"])
    }
}

impl json::Encode for MarkedKnownK {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Marked, MarkedKnown, MarkedAnyText, MarkedKnownK);
