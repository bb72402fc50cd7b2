//! `Owner`.

use crate::runtime::{additional, json};
use super::{Expression, Folder};

/// Type of the schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Owner {
    /// The property `home`.
    pub home: Option<Box<Folder>>,
    /// The property `first`.
    pub first: Option<Expression>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Owner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            home: object.optional("home")?,
            first: object.optional("first")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Owner {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("home", &self.home);
        object.optional("first", &self.first);
        object.rest(&self.additional);
    }
}

json::serde_for!(Owner);
