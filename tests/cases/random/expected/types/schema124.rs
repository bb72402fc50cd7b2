// @generated
//! `Schema124`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema58, Schema91};

/// Type of the schema `Schema124`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema124 {
    /// The property `type`.
    pub type_: String,
    /// The property `createdAt`.
    pub created_at: Option<BTreeMap<String, Schema58>>,
    /// The property `media:group`.
    pub media_group: Option<Vec<Schema91>>,
    /// The property `é`.
    pub e: formats::DateTime,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema124 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, e: formats::DateTime) -> Self {
        Self {
            type_: type_.into(),
            created_at: None,
            media_group: None,
            e,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema58)>,
    ) -> Self {
        self.created_at = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl IntoIterator<Item = Schema91>) -> Self {
        self.media_group = Some(value.into_iter().collect());
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: formats::DateTime) -> Self {
        self.e = value;
        self
    }
}

impl json::Decode for Schema124 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            created_at: object.optional("createdAt"),
            media_group: object.optional("media:group"),
            e: object.required("é")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema124 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("createdAt", &self.created_at);
        object.optional("media:group", &self.media_group);
        object.member("é", &self.e);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema124);
