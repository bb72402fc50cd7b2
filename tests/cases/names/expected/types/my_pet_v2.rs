// @generated
//! `MyPetV2`.

use crate::runtime::{additional, json};
use super::VecSchema;

/// Type of the schema `my.pet-v2`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MyPetV2 {
    /// The property `vec`.
    pub vec: Option<Vec<VecSchema>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl MyPetV2 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `vec`.
    pub fn vec(mut self, value: impl IntoIterator<Item = VecSchema>) -> Self {
        self.vec = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for MyPetV2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            vec: object.optional("vec"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for MyPetV2 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("vec", &self.vec);
        object.rest(&self.additional);
    }
}

json::serde_for!(MyPetV2);
