// @generated
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
        id: impl IntoIterator<Item = (impl Into<String>, Schema8IdValue)>,
        self_: Option<base64::Base64>,
        additional: Schema3,
        x_tag: Option<formats::Uri>,
        n1st: Option<formats::DateTime>,
        is_open: Option<Vec<u64>>,
        type_: formats::DateTime,
    ) -> Self {
        Self {
            id: id.into_iter().map(|(name, value)| (name.into(), value)).collect(),
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

    /// Sets `id`.
    pub fn id(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema8IdValue)>,
    ) -> Self {
        self.id = value.into_iter().map(|(name, value)| (name.into(), value)).collect();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: u64) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: impl Into<base64::Base64>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sends `self` as `null`.
    pub fn clear_self(mut self) -> Self {
        self.self_ = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema3) -> Self {
        self.additional = value;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: bool) -> Self {
        self.created_at = Some(Some(value));
        self
    }

    /// Sends `createdAt` as `null`.
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Some(None);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: formats::Uri) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = None;
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::DateTime) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sends `1st` as `null`.
    pub fn clear_n1st(mut self) -> Self {
        self.n1st = None;
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl IntoIterator<Item = u64>) -> Self {
        self.is_open = Some(value.into_iter().collect());
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = None;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::DateTime) -> Self {
        self.type_ = value;
        self
    }
}

impl json::Decode for Schema112 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            kind: object.optional("kind"),
            self_: object.required("self")?,
            additional: object.required("additional")?,
            created_at: object.nullable("createdAt"),
            x_tag: object.required("x-tag")?,
            n1st: object.required("1st")?,
            value: object.optional("value"),
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
