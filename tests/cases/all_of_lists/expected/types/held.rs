// @generated
//! `Held`.

use crate::runtime::{additional, json};
use super::DerivedItemsItem;

/// Type of the schema `Held`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Held {
    /// The property `both`.
    pub both: Option<Vec<DerivedItemsItem>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Held {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `both`.
    pub fn both(mut self, value: impl IntoIterator<Item = DerivedItemsItem>) -> Self {
        self.both = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Held {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            both: object.optional("both"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Held {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("both", &self.both);
        object.rest(&self.additional);
    }
}

json::serde_for!(Held);
