// @generated
//! `Schema100`.

use std::collections::BTreeMap;

use crate::runtime::{additional, base64, formats, json};
use super::{Schema35, Schema6, Schema6Variant1};

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

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, formats::Uuid)>,
    ) -> Self {
        self.name = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Schema35>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sends `type` as `null`.
    pub fn clear_type(mut self) -> Self {
        self.type_ = None;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: formats::Date) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: f64) -> Self {
        self.is_open = value;
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: impl Into<base64::Base64>) -> Self {
        self.e = value.into();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl Into<Schema6>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sends `size` as the empty text.
    pub fn clear_size(mut self) -> Self {
        self.size = Some(Schema6::Enum(Schema6Variant1::Empty));
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: impl Into<String>) -> Self {
        self.additional = Some(value.into());
        self
    }
}

impl json::Decode for Schema100 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            type_: object.required("type")?,
            created_at: object.optional("createdAt"),
            is_open: object.required("isOpen")?,
            e: object.required("é")?,
            size: object.optional("size"),
            additional: object.optional("additional"),
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
