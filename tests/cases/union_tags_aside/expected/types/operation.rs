// @generated
//! `Operation` and `OperationBase`.

use crate::runtime::{additional, json};
use super::{Insert, Remove};

/// Type of the schema `Operation`.
///
/// Decided by the member `kind`.
#[derive(Debug, Clone, PartialEq)]
pub enum Operation {
    /// The value as `Insert`.
    ///
    /// Its `kind` is `x1` or `Insert`.
    Insert(Insert),
    /// The value as `Remove`.
    ///
    /// Its `kind` is `x2` or `Remove`.
    Remove(Remove),
    /// The value as `OperationBase`.
    ///
    /// Its `kind` is `Operation`.
    ///
    /// A value with another `kind`, or without one, is this one too, if it has what is required here.
    Operation(OperationBase),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Operation {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("kind").as_deref() {
            Some("x1" | "Insert") => node.decode().map(Self::Insert),
            Some("x2" | "Remove") => node.decode().map(Self::Remove),
            Some("Operation") => node.decode().map(Self::Operation),
            _ if node.looks_like::<OperationBase>() => node.decode().map(Self::Operation),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Operation {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Insert(value) => out.tagged("kind", "x1", value),
            Self::Remove(value) => out.tagged("kind", "x2", value),
            Self::Operation(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Insert> for Operation {
    fn from(value: Insert) -> Self {
        Self::Insert(value)
    }
}

impl From<Remove> for Operation {
    fn from(value: Remove) -> Self {
        Self::Remove(value)
    }
}

impl From<OperationBase> for Operation {
    fn from(value: OperationBase) -> Self {
        Self::Operation(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OperationBase {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `a`.
    pub a: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OperationBase {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }
}

impl json::Decode for OperationBase {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            a: object.optional("a"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("kind", <String as json::Decode>::fits),
                json::Known::optional("a", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for OperationBase {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("a", &self.a);
        object.rest(&self.additional);
    }
}

json::serde_for!(Operation, OperationBase);
