// @generated
//! `Holder`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::Empty;

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// The property `empty`.
    pub empty: Empty,
    /// The property `map`.
    pub map: Option<BTreeMap<String, serde_json::Value>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(empty: Empty) -> Self {
        Self {
            empty,
            map: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `empty`.
    pub fn empty(mut self, value: Empty) -> Self {
        self.empty = value;
        self
    }

    /// Sets `map`.
    pub fn map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.map = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            empty: object.required("empty")?,
            map: object.optional("map"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("empty", &self.empty);
        object.optional("map", &self.map);
        object.rest(&self.additional);
    }
}

json::serde_for!(Holder);
