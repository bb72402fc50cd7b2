// @generated
//! `TrueBase` and `TrueBaseBase`.

use crate::runtime::{additional, json};
use super::{OfBase, OfName, OfParts};

/// Type of the schema `TrueBase`.
///
/// Decided by the member `t`.
#[derive(Debug, Clone, PartialEq)]
pub enum TrueBase {
    /// The value as `OfName`.
    ///
    /// Its `t` is `x` or `OfName`.
    OfName(OfName),
    /// The value as `OfParts`.
    ///
    /// Its `t` is `z` or `OfParts`.
    OfParts(OfParts),
    /// The value as `OfBase`.
    ///
    /// Its `t` is `y` or `OfBase`.
    OfBase(OfBase),
    /// The value as `TrueBaseBase`.
    ///
    /// Its `t` is `TrueBase`.
    ///
    /// A value with another `t`, or without one, is this one too, if it has what is required here.
    TrueBase(TrueBaseBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for TrueBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("t").as_deref() {
            Some("x" | "OfName") => node.decode().map(Self::OfName),
            Some("z" | "OfParts") => node.decode().map(Self::OfParts),
            Some("y" | "OfBase") => node.decode().map(Self::OfBase),
            Some("TrueBase") => node.decode().map(Self::TrueBase),
            _ if node.looks_like::<TrueBaseBase>() => node.decode().map(Self::TrueBase),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for TrueBase {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::OfName(value) => out.value(value),
            Self::OfParts(value) => out.value(value),
            Self::OfBase(value) => out.value(value),
            Self::TrueBase(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<OfName> for TrueBase {
    fn from(value: OfName) -> Self {
        Self::OfName(value)
    }
}

impl From<OfParts> for TrueBase {
    fn from(value: OfParts) -> Self {
        Self::OfParts(value)
    }
}

impl From<OfBase> for TrueBase {
    fn from(value: OfBase) -> Self {
        Self::OfBase(value)
    }
}

impl From<TrueBaseBase> for TrueBase {
    fn from(value: TrueBaseBase) -> Self {
        Self::TrueBase(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct TrueBaseBase {
    /// The property `t`.
    pub t: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl TrueBaseBase {
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

impl json::Decode for TrueBaseBase {
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

impl json::Encode for TrueBaseBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("t", &self.t);
        object.rest(&self.additional);
    }
}

json::serde_for!(TrueBase, TrueBaseBase);
