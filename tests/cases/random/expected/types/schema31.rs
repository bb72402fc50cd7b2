// @generated
//! `Schema31`.

use crate::runtime::{additional, json};
use super::{Schema0, Schema17CreatedAtItem};

/// Type of the schema `Schema31`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema31 {
    /// The property `createdAt`.
    pub created_at: Vec<Schema17CreatedAtItem>,
    /// The property `updated_at`.
    pub updated_at: Schema0,
    /// The property `URL`.
    pub url: Option<f64>,
    /// The property `name`.
    pub name: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema31 {
    /// A value with the required fields, and without any other.
    pub fn new(
        created_at: impl IntoIterator<Item = Schema17CreatedAtItem>,
        updated_at: Schema0,
    ) -> Self {
        Self {
            created_at: created_at.into_iter().collect(),
            updated_at,
            url: None,
            name: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `createdAt`.
    pub fn created_at(
        mut self,
        value: impl IntoIterator<Item = Schema17CreatedAtItem>,
    ) -> Self {
        self.created_at = value.into_iter().collect();
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: Schema0) -> Self {
        self.updated_at = value;
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: f64) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: f64) -> Self {
        self.name = Some(value);
        self
    }
}

impl json::Decode for Schema31 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            created_at: object.required("createdAt")?,
            updated_at: object.required("updated_at")?,
            url: object.optional("URL"),
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema31 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("createdAt", &self.created_at);
        object.member("updated_at", &self.updated_at);
        object.optional("URL", &self.url);
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema31);
