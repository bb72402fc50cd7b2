// @generated
//! `Schema92`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema129, Schema16, Schema18CreatedAt, Schema18NameValue};

/// Type of the schema `Schema92`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema92 {
    /// The property `id`.
    pub id: formats::DateTime,
    /// The property `name`.
    pub name: Option<BTreeMap<String, Schema18NameValue>>,
    /// The property `createdAt`.
    pub created_at: Option<Schema18CreatedAt>,
    /// The property `x-tag`.
    pub x_tag: Option<Vec<i64>>,
    /// The property `media:group`.
    pub media_group: Vec<Schema16>,
    /// The property `é`.
    pub e: i64,
    /// The property `URL`.
    pub url: Option<Vec<BTreeMap<String, serde_json::Value>>>,
    /// The property `additional`.
    pub additional: Vec<Schema129>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema92 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: formats::DateTime,
        media_group: impl IntoIterator<Item = Schema16>,
        e: i64,
        additional: impl IntoIterator<Item = Schema129>,
    ) -> Self {
        Self {
            id,
            name: None,
            created_at: None,
            x_tag: None,
            media_group: media_group.into_iter().collect(),
            e,
            url: None,
            additional: additional.into_iter().collect(),
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::DateTime) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema18NameValue)>,
    ) -> Self {
        self.name = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema18CreatedAt) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.x_tag = Some(value.into_iter().collect());
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl IntoIterator<Item = Schema16>) -> Self {
        self.media_group = value.into_iter().collect();
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: i64) -> Self {
        self.e = value;
        self
    }

    /// Sets `URL`.
    pub fn url(
        mut self,
        value: impl IntoIterator<Item = BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        self.url = Some(value.into_iter().collect());
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: impl IntoIterator<Item = Schema129>) -> Self {
        self.additional = value.into_iter().collect();
        self
    }
}

impl json::Decode for Schema92 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name"),
            created_at: object.optional("createdAt"),
            x_tag: object.optional("x-tag"),
            media_group: object.required("media:group")?,
            e: object.required("é")?,
            url: object.optional("URL"),
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema92 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("name", &self.name);
        object.optional("createdAt", &self.created_at);
        object.optional("x-tag", &self.x_tag);
        object.member("media:group", &self.media_group);
        object.member("é", &self.e);
        object.optional("URL", &self.url);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema92);
