// @generated
//! `Schema136`.

use crate::runtime::{additional, json};
use super::{Schema109, Schema46};

/// Type of the schema `Schema136`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema136 {
    /// The property `updated_at`.
    pub updated_at: Option<Option<String>>,
    /// The property `value`.
    pub value: Option<Option<i64>>,
    /// The property `isOpen`.
    pub is_open: Option<Schema109>,
    /// The property `media:group`.
    pub media_group: Option<Option<Schema46>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema136 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(Some(value.into()));
        self
    }

    /// Sends `updated_at` as `null`.
    pub fn clear_updated_at(mut self) -> Self {
        self.updated_at = Some(None);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(Some(value));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema109) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl Into<Schema46>) -> Self {
        self.media_group = Some(Some(value.into()));
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = Some(None);
        self
    }
}

impl json::Decode for Schema136 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            updated_at: object.nullable("updated_at"),
            value: object.nullable("value"),
            is_open: object.optional("isOpen"),
            media_group: object.nullable("media:group"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema136 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("updated_at", &self.updated_at);
        object.optional("value", &self.value);
        object.optional("isOpen", &self.is_open);
        object.optional("media:group", &self.media_group);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema136);
