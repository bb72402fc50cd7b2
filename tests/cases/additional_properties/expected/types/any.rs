// @generated
//! `Any`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Any`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Any {
    /// The property `id`.
    pub id: Option<i64>,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, serde_json::Value>,
}

impl Any {
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

impl json::Decode for Any {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for Any {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.map(&self.additional);
    }
}

json::serde_for!(Any);
