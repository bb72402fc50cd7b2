// @generated
//! `Deeper`.

use crate::runtime::{additional, json};
use super::BaseKind;

/// Type of the schema `Deeper`.
#[derive(Debug, Clone, PartialEq)]
pub struct Deeper {
    /// The property `id`.
    pub id: i64,
    /// The property `kind`.
    pub kind: BaseKind,
    /// The property `name`.
    pub name: String,
    /// The property `own`.
    pub own: bool,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Deeper {
    /// A value with all of its fields.
    pub fn new(id: i64, kind: BaseKind, name: impl Into<String>, own: bool) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            own,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: BaseKind) -> Self {
        self.kind = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `own`.
    pub fn own(mut self, value: bool) -> Self {
        self.own = value;
        self
    }
}

impl json::Decode for Deeper {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            kind: object.required("kind")?,
            name: object.required("name")?,
            own: object.required("own")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Deeper {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("kind", &self.kind);
        object.member("name", &self.name);
        object.member("own", &self.own);
        object.rest(&self.additional);
    }
}

json::serde_for!(Deeper);
