// @generated
//! `Plane`.

use crate::runtime::{additional, json};
use super::CraftBaseCraftType;

/// Type of the schema `Plane`.
#[derive(Debug, Clone, PartialEq)]
pub struct Plane {
    /// The property `craftType`.
    pub craft_type: CraftBaseCraftType,
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `wings`.
    pub wings: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Plane {
    fn default() -> Self {
        Self {
            craft_type: CraftBaseCraftType::Plane,
            id: None,
            wings: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Plane {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `wings`.
    pub fn wings(mut self, value: i64) -> Self {
        self.wings = Some(value);
        self
    }
}

impl json::Decode for Plane {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            craft_type: object.required("craftType")?,
            id: object.optional("id"),
            wings: object.optional("wings"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Plane {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("craftType", &self.craft_type);
        object.optional("id", &self.id);
        object.optional("wings", &self.wings);
        object.rest(&self.additional);
    }
}

json::serde_for!(Plane);
