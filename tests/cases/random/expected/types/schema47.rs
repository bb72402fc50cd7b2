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
        url: BTreeMap<String, Schema61>,
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
            url,
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Schema47 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            created_at: object.optional("createdAt")?,
            self_: object.nullable("self")?,
            media_group: object.required("media:group")?,
            x_tag: object.optional("x-tag")?,
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
