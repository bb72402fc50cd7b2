// @generated
//! `Schema38`.

use std::collections::BTreeMap;

use crate::runtime::{formats, json};
use super::{Schema128, Schema36, Schema74};

/// Type of the schema `Schema38`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema38 {
    /// The property `kind`.
    pub kind: Option<formats::Uuid>,
    /// The property `updated_at`.
    pub updated_at: formats::DateTime,
    /// The property `x-tag`.
    pub x_tag: Option<String>,
    /// The property `1st`.
    pub n1st: Option<Schema36>,
    /// The property `self`.
    pub self_: bool,
    /// The property `value`.
    pub value: Option<i64>,
    /// The property `é`.
    pub e: Vec<i32>,
    /// The property `additional`.
    pub additional: Option<Option<Schema128>>,
    /// Members that are no property of the schema.
    pub additional_properties: BTreeMap<String, Schema74>,
}

impl Schema38 {
    /// A value with the required fields, and without any other.
    pub fn new(
        updated_at: formats::DateTime,
        self_: bool,
        value: Option<i64>,
        e: impl IntoIterator<Item = i32>,
    ) -> Self {
        Self {
            kind: None,
            updated_at,
            x_tag: None,
            n1st: None,
            self_,
            value,
            e: e.into_iter().collect(),
            additional: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: formats::Uuid) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: formats::DateTime) -> Self {
        self.updated_at = value;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl Into<String>) -> Self {
        self.x_tag = Some(value.into());
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: impl Into<Schema36>) -> Self {
        self.n1st = Some(value.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: bool) -> Self {
        self.self_ = value;
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = None;
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: impl IntoIterator<Item = i32>) -> Self {
        self.e = value.into_iter().collect();
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema128) -> Self {
        self.additional = Some(Some(value));
        self
    }

    /// Sends `additional` as `null`.
    pub fn clear_additional(mut self) -> Self {
        self.additional = Some(None);
        self
    }
}

impl json::Decode for Schema38 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            updated_at: object.required("updated_at")?,
            x_tag: object.optional("x-tag"),
            n1st: object.optional("1st"),
            self_: object.required("self")?,
            value: object.required("value")?,
            e: object.required("é")?,
            additional: object.nullable("additional"),
            additional_properties: object.rest_as()?,
        })
    }
}

impl json::Encode for Schema38 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.member("updated_at", &self.updated_at);
        object.optional("x-tag", &self.x_tag);
        object.optional("1st", &self.n1st);
        object.member("self", &self.self_);
        object.member("value", &self.value);
        object.member("é", &self.e);
        object.optional("additional", &self.additional);
        object.map(&self.additional_properties);
    }
}

json::serde_for!(Schema38);
