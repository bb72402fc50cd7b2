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
    /// A value with the required fields, and without any other.
    pub fn new(id: i64, kind: BaseKind, name: impl Into<String>, own: bool) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            own,
            additional: additional::Undeclared::default(),
        }
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
