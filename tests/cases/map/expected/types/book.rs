// @generated
//! `Book`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::Entry;

/// Type of the schema `Book`.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// The property `byName`.
    pub by_name: BTreeMap<String, Entry>,
    /// The property `nullables`.
    pub nullables: Option<BTreeMap<String, Option<String>>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Book {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: impl IntoIterator<Item = (impl Into<String>, Entry)>) -> Self {
        Self {
            by_name: by_name
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            nullables: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Entry)>,
    ) -> Self {
        self.by_name = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }

    /// Sets `nullables`.
    pub fn nullables(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Option<String>)>,
    ) -> Self {
        self.nullables = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Book {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            nullables: object.optional("nullables"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Book {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.optional("nullables", &self.nullables);
        object.rest(&self.additional);
    }
}

json::serde_for!(Book);
