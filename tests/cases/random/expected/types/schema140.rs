// @generated
//! `Schema140`.

use crate::runtime::{additional, formats, json};
use super::{Schema134, Schema17, Schema28, Schema81};

/// Type of the schema `Schema140`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema140 {
    /// The property `name`.
    pub name: Option<formats::Date>,
    /// The property `type`.
    pub type_: Schema17,
    /// The property `createdAt`.
    pub created_at: Schema81,
    /// The property `self`.
    pub self_: Vec<Schema28>,
    /// The property `value`.
    pub value: Option<Option<formats::Uri>>,
    /// The property `URL`.
    pub url: Option<Schema17>,
    /// The property `media:group`.
    pub media_group: Option<Schema134>,
    /// The property `size`.
    pub size: Option<u64>,
    /// The property `additional`.
    pub additional: Option<f64>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema140 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: Schema17,
        created_at: impl Into<Schema81>,
        self_: impl IntoIterator<Item = Schema28>,
    ) -> Self {
        Self {
            name: None,
            type_,
            created_at: created_at.into(),
            self_: self_.into_iter().collect(),
            value: None,
            url: None,
            media_group: None,
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: formats::Date) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: Schema17) -> Self {
        self.type_ = value;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: impl Into<Schema81>) -> Self {
        self.created_at = value.into();
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: impl IntoIterator<Item = Schema28>) -> Self {
        self.self_ = value.into_iter().collect();
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: formats::Uri) -> Self {
        self.value = Some(Some(value));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: Schema17) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: Schema134) -> Self {
        self.media_group = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: u64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: f64) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema140 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            type_: object.required("type")?,
            created_at: object.required("createdAt")?,
            self_: object.required("self")?,
            value: object.nullable("value"),
            url: object.optional("URL"),
            media_group: object.optional("media:group"),
            size: object.optional("size"),
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema140 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.member("type", &self.type_);
        object.member("createdAt", &self.created_at);
        object.member("self", &self.self_);
        object.optional("value", &self.value);
        object.optional("URL", &self.url);
        object.optional("media:group", &self.media_group);
        object.optional("size", &self.size);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema140);
