// @generated
//! `Savings`.

use crate::runtime::{additional, json};
use super::AccountBaseType;

/// Type of the schema `Savings`.
#[derive(Debug, Clone, PartialEq)]
pub struct Savings {
    /// The property `type`.
    pub type_: AccountBaseType,
    /// The property `owner`.
    pub owner: Option<String>,
    /// The property `rate`.
    pub rate: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Savings {
    fn default() -> Self {
        Self {
            type_: AccountBaseType::Savings,
            owner: None,
            rate: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Savings {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }

    /// Sets `rate`.
    pub fn rate(mut self, value: f64) -> Self {
        self.rate = Some(value);
        self
    }
}

impl json::Decode for Savings {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            owner: object.optional("owner"),
            rate: object.optional("rate"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Savings {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("owner", &self.owner);
        object.optional("rate", &self.rate);
        object.rest(&self.additional);
    }
}

json::serde_for!(Savings);
