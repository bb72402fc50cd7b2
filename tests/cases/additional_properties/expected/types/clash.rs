// @generated
//! `Clash`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Clash`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Clash {
    /// The property `additional`.
    pub additional: Option<i64>,
    /// The property `additional_properties`.
    pub additional_properties: Option<i64>,
    /// Members that are no property of the schema.
    pub additional_properties_2: BTreeMap<String, bool>,
}

impl Clash {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: i64) -> Self {
        self.additional = Some(value);
        self
    }

    /// Sets `additional_properties`.
    pub fn additional_properties(mut self, value: i64) -> Self {
        self.additional_properties = Some(value);
        self
    }
}

impl json::Decode for Clash {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            additional: object.optional("additional"),
            additional_properties: object.optional("additional_properties"),
            additional_properties_2: object.rest_as()?,
        })
    }
}

impl json::Encode for Clash {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("additional", &self.additional);
        object.optional("additional_properties", &self.additional_properties);
        object.map(&self.additional_properties_2);
    }
}

json::serde_for!(Clash);
