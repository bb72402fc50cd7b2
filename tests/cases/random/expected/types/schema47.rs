// @generated
//! `Schema47`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema15, Schema2E, Schema61, Schema80};

/// Type of the schema `Schema47`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema47 {
    /// The property `type`.
    pub type_: String,
    /// The property `createdAt`.
    pub created_at: Option<f64>,
    /// The property `self`.
    pub self_: Option<Option<i32>>,
    /// The property `media:group`.
    pub media_group: formats::Uri,
    /// The property `x-tag`.
    pub x_tag: Option<Schema80>,
    /// The property `value`.
    pub value: formats::Uuid,
    /// The property `é`.
    pub e: Schema2E,
    /// The property `updated_at`.
    pub updated_at: Schema15,
    /// The property `URL`.
    pub url: BTreeMap<String, Schema61>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema47 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: impl Into<String>,
        media_group: formats::Uri,
        value: formats::Uuid,
        e: Schema2E,
        updated_at: Schema15,
        url: impl IntoIterator<Item = (impl Into<String>, Schema61)>,
    ) -> Self {
        Self {
            type_: type_.into(),
            created_at: None,
            self_: None,
            media_group,
            x_tag: None,
            value,
            e,
            updated_at,
            url: url.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: f64) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: i32) -> Self {
        self.self_ = Some(Some(value));
        self
    }

    /// Sends `self` as `null`.
    pub fn clear_self(mut self) -> Self {
        self.self_ = Some(None);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: formats::Uri) -> Self {
        self.media_group = value;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: Schema80) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: formats::Uuid) -> Self {
        self.value = value;
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: Schema2E) -> Self {
        self.e = value;
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: Schema15) -> Self {
        self.updated_at = value;
        self
    }

    /// Sends `updated_at` as the empty text.
    pub fn clear_updated_at(mut self) -> Self {
        self.updated_at = Schema15::Empty;
        self
    }

    /// Sets `URL`.
    pub fn url(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema61)>,
    ) -> Self {
        self.url = value.into_iter().map(|(name, value)| (name.into(), value)).collect();
        self
    }
}

impl json::Decode for Schema47 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            created_at: object.optional("createdAt"),
            self_: object.nullable("self"),
            media_group: object.required("media:group")?,
            x_tag: object.optional("x-tag"),
            value: object.required("value")?,
            e: object.required("é")?,
            updated_at: object.required("updated_at")?,
            url: object.required("URL")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema47 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("createdAt", &self.created_at);
        object.optional("self", &self.self_);
        object.member("media:group", &self.media_group);
        object.optional("x-tag", &self.x_tag);
        object.member("value", &self.value);
        object.member("é", &self.e);
        object.member("updated_at", &self.updated_at);
        object.member("URL", &self.url);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema47);
