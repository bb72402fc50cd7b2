// @generated
//! `ByKey`.

use std::collections::BTreeMap;

use crate::runtime::json;
use super::DerivedItemsItem;

/// Type of the schema `ByKey`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ByKey {
    /// The property `total`.
    pub total: Option<i64>,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, DerivedItemsItem>,
}

impl ByKey {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `total`.
    pub fn total(mut self, value: i64) -> Self {
        self.total = Some(value);
        self
    }
}

impl json::Decode for ByKey {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            total: object.optional("total"),
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for ByKey {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("total", &self.total);
        object.map(&self.additional);
    }
}

json::serde_for!(ByKey);
