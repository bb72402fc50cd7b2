// @generated
//! `Schema43`.

use std::collections::BTreeMap;

use crate::runtime::{base64, formats, json};
use super::Schema149;

/// Type of the schema `Schema43`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema43 {
    /// The property `id`.
    pub id: BTreeMap<String, i64>,
    /// The property `createdAt`.
    pub created_at: Option<formats::Uri>,
    /// The property `updated_at`.
    pub updated_at: Option<BTreeMap<String, Schema149>>,
    /// The property `isOpen`.
    pub is_open: base64::Base64,
}

impl Schema43 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl IntoIterator<Item = (impl Into<String>, i64)>,
        is_open: impl Into<base64::Base64>,
    ) -> Self {
        Self {
            id: id.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            created_at: None,
            updated_at: None,
            is_open: is_open.into(),
        }
    }

    /// Sets `id`.
    pub fn id(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.id = value.into_iter().map(|(name, value)| (name.into(), value)).collect();
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: formats::Uri) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema149)>,
    ) -> Self {
        self.updated_at = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<base64::Base64>) -> Self {
        self.is_open = value.into();
        self
    }
}

impl json::Decode for Schema43 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.required("id")?,
            created_at: object.optional("createdAt"),
            updated_at: object.optional("updated_at"),
            is_open: object.required("isOpen")?,
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Schema43 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("createdAt", &self.created_at);
        object.optional("updated_at", &self.updated_at);
        object.member("isOpen", &self.is_open);
    }
}

json::serde_for!(Schema43);
