// @generated
//! `Inline` and `InlineValue`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};

/// Type of the schema `Inline`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inline {
    /// The property `id`.
    pub id: Option<i64>,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, InlineValue>,
}

impl Inline {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

impl json::Decode for Inline {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for Inline {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.map(&self.additional);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct InlineValue {
    /// The property `at`.
    pub at: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl InlineValue {
    /// A value with all of its fields.
    pub fn new(at: i64) -> Self {
        Self {
            at,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `at`.
    pub fn at(mut self, value: i64) -> Self {
        self.at = value;
        self
    }
}

impl json::Decode for InlineValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            at: object.required("at")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for InlineValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("at", &self.at);
        object.rest(&self.additional);
    }
}

json::serde_for!(Inline, InlineValue);
