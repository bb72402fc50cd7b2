// @generated
//! `Based` and `BasedBase`.

use crate::runtime::{additional, json};
use super::{BasedX, BasedY};

/// Type of the schema `Based`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Based {
    /// The value as `BasedX`.
    ///
    /// Its `kind` is `x` or `BasedX`.
    BasedX(BasedX),
    /// The value as `BasedY`.
    ///
    /// Its `kind` is `y` or `BasedY`.
    BasedY(BasedY),
    /// The value as `BasedBase`.
    ///
    /// Its `kind` is `Based`.
    ///
    /// A value with another `kind`, or without one, is this one too, if it has what is required here.
    Based(BasedBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Based {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("x") => node.without("kind").decode().map(Self::BasedX),
            Some("BasedX") => node.decode().map(Self::BasedX),
            Some("y") => node.without("kind").decode().map(Self::BasedY),
            Some("BasedY") => node.decode().map(Self::BasedY),
            Some("Based") => node.decode().map(Self::Based),
            _ if node.looks_like::<BasedBase>() => node.decode().map(Self::Based),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Based {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::BasedX(value) => out.tagged("kind", "x", value),
            Self::BasedY(value) => out.tagged("kind", "y", value),
            Self::Based(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<BasedX> for Based {
    fn from(value: BasedX) -> Self {
        Self::BasedX(value)
    }
}

impl From<BasedY> for Based {
    fn from(value: BasedY) -> Self {
        Self::BasedY(value)
    }
}

impl From<BasedBase> for Based {
    fn from(value: BasedBase) -> Self {
        Self::Based(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BasedBase {
    /// The property `note`.
    pub note: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BasedBase {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl json::Decode for BasedBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            note: object.optional("note"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("note", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for BasedBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("note", &self.note);
        object.rest(&self.additional);
    }
}

json::serde_for!(Based, BasedBase);
