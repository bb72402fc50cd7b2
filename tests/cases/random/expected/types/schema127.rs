// @generated
//! `Schema127` and `Schema127XTagValue`.

use std::collections::BTreeMap;

use crate::runtime::{additional, base64, json};
use super::{Schema13, Schema74};

/// Type of the schema `Schema127`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema127 {
    /// The property `updated_at`.
    pub updated_at: Option<Schema13>,
    /// The property `x-tag`.
    pub x_tag: Option<BTreeMap<String, Schema127XTagValue>>,
    /// The property `size`.
    pub size: Schema74,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema127 {
    /// A value with the required fields, and without any other.
    pub fn new(size: impl Into<Schema74>) -> Self {
        Self {
            updated_at: None,
            x_tag: None,
            size: size.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<Schema13>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema127XTagValue)>,
    ) -> Self {
        self.x_tag = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl Into<Schema74>) -> Self {
        self.size = value.into();
        self
    }
}

impl json::Decode for Schema127 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            updated_at: object.optional("updated_at"),
            x_tag: object.optional("x-tag"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema127 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("updated_at", &self.updated_at);
        object.optional("x-tag", &self.x_tag);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema127XTagValue {
    /// The property `name`.
    pub name: Option<u64>,
    /// The property `kind`.
    pub kind: Option<Option<base64::Base64>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema127XTagValue {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: u64) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<base64::Base64>) -> Self {
        self.kind = Some(Some(value.into()));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }
}

impl json::Decode for Schema127XTagValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            kind: object.nullable("kind"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema127XTagValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema127, Schema127XTagValue);
