//! `Patch`.

use crate::runtime::{additional, json};
use super::Unit;

/// Type of the schema `Patch`.
#[derive(Debug, Clone, PartialEq)]
pub struct Patch {
    /// The property `always`.
    pub always: i64,
    /// The property `perhapsNull`.
    pub perhaps_null: Option<i64>,
    /// The property `perhapsAbsent`.
    pub perhaps_absent: Option<i64>,
    /// The property `perhapsBoth`.
    pub perhaps_both: Option<Option<i64>>,
    /// The property `reference`.
    pub reference: Option<Option<Unit>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Patch {
    /// A value with the required fields, and without any other.
    pub fn new(always: i64, perhaps_null: Option<i64>) -> Self {
        Self {
            always,
            perhaps_null,
            perhaps_absent: None,
            perhaps_both: None,
            reference: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Patch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            always: object.required("always")?,
            perhaps_null: object.required("perhapsNull")?,
            perhaps_absent: object.optional("perhapsAbsent")?,
            perhaps_both: object.nullable("perhapsBoth")?,
            reference: object.nullable("reference")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Patch {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("always", &self.always);
        object.member("perhapsNull", &self.perhaps_null);
        object.optional("perhapsAbsent", &self.perhaps_absent);
        object.optional("perhapsBoth", &self.perhaps_both);
        object.optional("reference", &self.reference);
        object.rest(&self.additional);
    }
}

json::serde_for!(Patch);
