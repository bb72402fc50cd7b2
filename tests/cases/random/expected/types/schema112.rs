//! `Schema112`.

use std::collections::BTreeMap;

use crate::runtime::{additional, base64, formats, json};
use super::{Schema3, Schema8IdValue};

/// Type of the schema `Schema112`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema112 {
    /// The property `id`.
    pub id: BTreeMap<String, Schema8IdValue>,
    /// The property `kind`.
    pub kind: Option<u64>,
    /// The property `self`.
    pub self_: Option<base64::Base64>,
    /// The property `additional`.
    pub additional: Schema3,
    /// The property `createdAt`.
    pub created_at: Option<Option<bool>>,
    /// The property `x-tag`.
    pub x_tag: Option<formats::Uri>,
    /// The property `1st`.
    pub n1st: Option<formats::DateTime>,
    /// The property `value`.
    pub value: Option<String>,
    /// The property `isOpen`.
    pub is_open: Option<Vec<u64>>,
    /// The property `type`.
    pub type_: formats::DateTime,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema112 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: BTreeMap<String, Schema8IdValue>,
        self_: Option<base64::Base64>,
        additional: Schema3,
        x_tag: Option<formats::Uri>,
        n1st: Option<formats::DateTime>,
        is_open: Option<Vec<u64>>,
        type_: formats::DateTime,
    ) -> Self {
        Self {
            id,
            kind: None,
            self_,
            additional,
            created_at: None,
            x_tag,
            n1st,
            value: None,
            is_open,
            type_,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Schema112 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            kind: object.optional("kind")?,
            self_: object.required("self")?,
            additional: object.required("additional")?,
            created_at: object.nullable("createdAt")?,
            x_tag: object.required("x-tag")?,
            n1st: object.required("1st")?,
            value: object.optional("value")?,
            is_open: object.required("isOpen")?,
            type_: object.required("type")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema112 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("kind", &self.kind);
        object.member("self", &self.self_);
        object.member("additional", &self.additional);
        object.optional("createdAt", &self.created_at);
        object.member("x-tag", &self.x_tag);
        object.member("1st", &self.n1st);
        object.optional("value", &self.value);
        object.member("isOpen", &self.is_open);
        object.member("type", &self.type_);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema112);
