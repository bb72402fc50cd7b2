// @generated
//! `Schema126` and `Schema126MediaGroupItem`.

use crate::runtime::{additional, json};
use super::Schema112;

/// Type of the schema `Schema126`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema126 {
    /// The property `media:group`.
    pub media_group: Option<Option<Vec<Schema126MediaGroupItem>>>,
    /// The property `size`.
    pub size: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema126 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `media:group`.
    pub fn media_group(
        mut self,
        value: impl IntoIterator<Item = Schema126MediaGroupItem>,
    ) -> Self {
        self.media_group = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = Some(None);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}

impl json::Decode for Schema126 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            media_group: object.nullable("media:group"),
            size: object.optional("size"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema126 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("media:group", &self.media_group);
        object.optional("size", &self.size);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema126MediaGroupItem {
    /// The property `id`.
    pub id: Vec<Schema112>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema126MediaGroupItem {
    /// A value with all of its fields.
    pub fn new(id: impl IntoIterator<Item = Schema112>) -> Self {
        Self {
            id: id.into_iter().collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl IntoIterator<Item = Schema112>) -> Self {
        self.id = value.into_iter().collect();
        self
    }
}

impl json::Decode for Schema126MediaGroupItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema126MediaGroupItem {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema126, Schema126MediaGroupItem);
