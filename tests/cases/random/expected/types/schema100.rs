//! `Schema100`.

use std::collections::BTreeMap;

use crate::runtime::{additional, base64, formats, json};
use super::{Schema35, Schema6};

/// Type of the schema `Schema100`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema100 {
    /// The property `name`.
    pub name: Option<BTreeMap<String, formats::Uuid>>,
    /// The property `type`.
    pub type_: Option<Schema35>,
    /// The property `createdAt`.
    pub created_at: Option<formats::Date>,
    /// The property `isOpen`.
    pub is_open: f64,
    /// The property `é`.
    pub e: base64::Base64,
    /// The property `size`.
    pub size: Option<Schema6>,
    /// The property `additional`.
    pub additional: Option<String>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema100 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: Option<Schema35>,
        is_open: f64,
        e: impl Into<base64::Base64>,
    ) -> Self {
        Self {
            name: None,
            type_,
            created_at: None,
            is_open,
            e: e.into(),
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Schema100 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name")?,
            type_: object.required("type")?,
            created_at: object.optional("createdAt")?,
            is_open: object.required("isOpen")?,
            e: object.required("é")?,
            size: object.optional("size")?,
            additional: object.optional("additional")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema100 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.member("type", &self.type_);
        object.optional("createdAt", &self.created_at);
        object.member("isOpen", &self.is_open);
        object.member("é", &self.e);
        object.optional("size", &self.size);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema100);
