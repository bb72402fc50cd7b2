// @generated
//! `User`.

use crate::runtime::{additional, json};
use super::{Old, OldKind};

/// Type of the schema `User`.
#[derive(Debug, Clone, PartialEq)]
pub struct User {
    /// The property `old`.
    ///
    /// **Deprecated.**
    pub old: Old,
    /// The property `kind`.
    ///
    /// **Deprecated.**
    pub kind: Option<OldKind>,
    /// The property `gone`.
    ///
    /// **Deprecated.**
    pub gone: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl User {
    /// A value with the required fields, and without any other.
    pub fn new(old: Old) -> Self {
        Self {
            old,
            kind: None,
            gone: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `old`.
    pub fn old(mut self, value: Old) -> Self {
        self.old = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: OldKind) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `gone`.
    pub fn gone(mut self, value: impl Into<String>) -> Self {
        self.gone = Some(value.into());
        self
    }
}

impl json::Decode for User {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            old: object.required("old")?,
            kind: object.optional("kind"),
            gone: object.optional("gone"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for User {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("old", &self.old);
        object.optional("kind", &self.kind);
        object.optional("gone", &self.gone);
        object.rest(&self.additional);
    }
}

json::serde_for!(User);
