// @generated
//! `Base`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::{Item, Items};

/// Type of the schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Base {
    /// The property `items`.
    pub items: Option<Items>,
    /// The property `perhaps`.
    pub perhaps: Option<Vec<Option<Item>>>,
    /// The property `by_key`.
    pub by_key: Option<BTreeMap<String, Item>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Base {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `items`.
    pub fn items(mut self, value: Items) -> Self {
        self.items = Some(value);
        self
    }

    /// Sets `perhaps`.
    pub fn perhaps(mut self, value: impl IntoIterator<Item = Option<Item>>) -> Self {
        self.perhaps = Some(value.into_iter().collect());
        self
    }

    /// Sets `by_key`.
    pub fn by_key(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Item)>,
    ) -> Self {
        self.by_key = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Base {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            items: object.optional("items"),
            perhaps: object.optional("perhaps"),
            by_key: object.optional("by_key"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Base {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("items", &self.items);
        object.optional("perhaps", &self.perhaps);
        object.optional("by_key", &self.by_key);
        object.rest(&self.additional);
    }
}

json::serde_for!(Base);
