// @generated
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

    /// Sets `always`.
    pub fn always(mut self, value: i64) -> Self {
        self.always = value;
        self
    }

    /// Sets `perhapsNull`.
    pub fn perhaps_null(mut self, value: i64) -> Self {
        self.perhaps_null = Some(value);
        self
    }

    /// Sends `perhapsNull` as `null`.
    pub fn clear_perhaps_null(mut self) -> Self {
        self.perhaps_null = None;
        self
    }

    /// Sets `perhapsAbsent`.
    pub fn perhaps_absent(mut self, value: i64) -> Self {
        self.perhaps_absent = Some(value);
        self
    }

    /// Sets `perhapsBoth`.
    pub fn perhaps_both(mut self, value: i64) -> Self {
        self.perhaps_both = Some(Some(value));
        self
    }

    /// Sends `perhapsBoth` as `null`.
    pub fn clear_perhaps_both(mut self) -> Self {
        self.perhaps_both = Some(None);
        self
    }

    /// Sets `reference`.
    pub fn reference(mut self, value: Unit) -> Self {
        self.reference = Some(Some(value));
        self
    }

    /// Sends `reference` as `null`.
    pub fn clear_reference(mut self) -> Self {
        self.reference = Some(None);
        self
    }
}

impl json::Decode for Patch {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            always: object.required("always")?,
            perhaps_null: object.required("perhapsNull")?,
            perhaps_absent: object.optional("perhapsAbsent"),
            perhaps_both: object.nullable("perhapsBoth"),
            reference: object.nullable("reference"),
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
