// @generated
//! `Derived`.

use crate::runtime::{additional, json};
use super::BaseKind;

/// A base with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// The property `id`.
    pub id: i64,
    /// The property `kind`.
    pub kind: BaseKind,
    /// The property `name`.
    pub name: String,
    /// The property `own`.
    pub own: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Derived {
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, kind: BaseKind, name: impl Into<String>) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            own: None,
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
        self.own = Some(value);
        self
    }
}

impl json::Decode for Derived {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            kind: object.required("kind")?,
            name: object.required("name")?,
            own: object.optional("own"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Derived {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("kind", &self.kind);
        object.member("name", &self.name);
        object.optional("own", &self.own);
        object.rest(&self.additional);
    }
}

json::serde_for!(Derived);
