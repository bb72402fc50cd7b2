// @generated
//! `Numbers`.

use crate::runtime::{additional, json};

/// Type of the schema `Numbers`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Numbers {
    /// The property `wide`.
    ///
    /// Constraints: at least 0, at most 4294967295.
    pub wide: Option<u32>,
    /// The property `narrow`.
    ///
    /// Constraints: at least 0, at most 10.
    pub narrow: Option<i32>,
    /// The property `widest`.
    ///
    /// Constraints: at least 0.
    pub widest: Option<u64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Numbers {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `wide`.
    pub fn wide(mut self, value: u32) -> Self {
        self.wide = Some(value);
        self
    }

    /// Sets `narrow`.
    pub fn narrow(mut self, value: i32) -> Self {
        self.narrow = Some(value);
        self
    }

    /// Sets `widest`.
    pub fn widest(mut self, value: u64) -> Self {
        self.widest = Some(value);
        self
    }
}

impl json::Decode for Numbers {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            wide: object.optional("wide"),
            narrow: object.optional("narrow"),
            widest: object.optional("widest"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Numbers {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("wide", &self.wide);
        object.optional("narrow", &self.narrow);
        object.optional("widest", &self.widest);
        object.rest(&self.additional);
    }
}

json::serde_for!(Numbers);
