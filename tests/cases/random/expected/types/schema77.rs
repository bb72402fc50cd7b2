// @generated
//! `Schema77`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};

/// Type of the schema `Schema77`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema77 {
    /// The property `name`.
    pub name: Option<BTreeMap<String, String>>,
    /// The property `isOpen`.
    pub is_open: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema77 {
    /// A value with the required fields, and without any other.
    pub fn new(is_open: i64) -> Self {
        Self {
            name: None,
            is_open,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.name = Some(
            value.into_iter().map(|(name, value)| (name.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: i64) -> Self {
        self.is_open = value;
        self
    }
}

impl json::Decode for Schema77 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            is_open: object.required("isOpen")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema77 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.member("isOpen", &self.is_open);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema77);
