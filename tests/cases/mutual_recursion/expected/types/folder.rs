// @generated
//! `Folder`.

use crate::runtime::{additional, json};
use super::Owner;

/// Type of the schema `Folder`.
#[derive(Debug, Clone, PartialEq)]
pub struct Folder {
    /// The property `owner`.
    pub owner: Owner,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Folder {
    /// A value with all of its fields.
    pub fn new(owner: Owner) -> Self {
        Self {
            owner,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `owner`.
    pub fn owner(mut self, value: Owner) -> Self {
        self.owner = value;
        self
    }
}

impl json::Decode for Folder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            owner: object.required("owner")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Folder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("owner", &self.owner);
        object.rest(&self.additional);
    }
}

json::serde_for!(Folder);
