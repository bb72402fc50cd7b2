// @generated
//! `Schema24`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema59, Schema70};

/// Type of the schema `Schema24`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema24 {
    /// The property `kind`.
    pub kind: String,
    /// The property `isOpen`.
    pub is_open: Option<formats::DateTime>,
    /// The property `additional`.
    pub additional: BTreeMap<String, formats::Uri>,
    /// The property `id`.
    pub id: Vec<Schema70>,
    /// The property `name`.
    pub name: Option<Option<formats::Uri>>,
    /// The property `updated_at`.
    pub updated_at: Option<Schema59>,
    /// The property `é`.
    pub e: Option<Option<u64>>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema24 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        additional: impl IntoIterator<Item = (impl Into<String>, formats::Uri)>,
        id: impl IntoIterator<Item = Schema70>,
    ) -> Self {
        Self {
            kind: kind.into(),
            is_open: None,
            additional: additional
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            id: id.into_iter().collect(),
            name: None,
            updated_at: None,
            e: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: formats::DateTime) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sets `additional`.
    pub fn additional(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, formats::Uri)>,
    ) -> Self {
        self.additional = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl IntoIterator<Item = Schema70>) -> Self {
        self.id = value.into_iter().collect();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: formats::Uri) -> Self {
        self.name = Some(Some(value));
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<Schema59>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: u64) -> Self {
        self.e = Some(Some(value));
        self
    }

    /// Sends `é` as `null`.
    pub fn clear_e(mut self) -> Self {
        self.e = Some(None);
        self
    }
}

impl json::Decode for Schema24 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            is_open: object.optional("isOpen"),
            additional: object.required("additional")?,
            id: object.required("id")?,
            name: object.nullable("name"),
            updated_at: object.optional("updated_at"),
            e: object.nullable("é"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema24 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("isOpen", &self.is_open);
        object.member("additional", &self.additional);
        object.member("id", &self.id);
        object.optional("name", &self.name);
        object.optional("updated_at", &self.updated_at);
        object.optional("é", &self.e);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema24);
