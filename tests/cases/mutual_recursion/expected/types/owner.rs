// @generated
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

impl Owner {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `home`.
    pub fn home(mut self, value: Folder) -> Self {
        self.home = Some(Box::new(value));
        self
    }

    /// Sets `first`.
    pub fn first(mut self, value: impl Into<Expression>) -> Self {
        self.first = Some(value.into());
        self
    }
}

impl json::Decode for Owner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            home: object.optional("home"),
            first: object.optional("first"),
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
