// @generated
//! `Schema110`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema100, Schema66};

/// Type of the schema `Schema110`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema110 {
    /// The property `value`.
    pub value: Option<Option<formats::Date>>,
    /// The property `media:group`.
    pub media_group: Option<Option<String>>,
    /// The property `é`.
    pub e: Option<Option<BTreeMap<String, f64>>>,
    /// The property `type`.
    pub type_: Option<Schema66>,
    /// The property `createdAt`.
    pub created_at: Option<formats::Uuid>,
    /// The property `1st`.
    pub n1st: Option<formats::Uri>,
    /// The property `size`.
    pub size: Vec<Schema100>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema110 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: Option<Schema66>,
        size: impl IntoIterator<Item = Schema100>,
    ) -> Self {
        Self {
            value: None,
            media_group: None,
            e: None,
            type_,
            created_at: None,
            n1st: None,
            size: size.into_iter().collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: formats::Date) -> Self {
        self.value = Some(Some(value));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl Into<String>) -> Self {
        self.media_group = Some(Some(value.into()));
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = Some(None);
        self
    }

    /// Sets `é`.
    pub fn e(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.e = Some(
            Some(value.into_iter().map(|(name, value)| (name.into(), value)).collect()),
        );
        self
    }

    /// Sends `é` as `null`.
    pub fn clear_e(mut self) -> Self {
        self.e = Some(None);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Schema66>) -> Self {
        self.type_ = Some(value.into());
        self
    }

    /// Sends `type` as `null`.
    pub fn clear_type(mut self) -> Self {
        self.type_ = None;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: formats::Uuid) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::Uri) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl IntoIterator<Item = Schema100>) -> Self {
        self.size = value.into_iter().collect();
        self
    }
}

impl json::Decode for Schema110 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.nullable("value"),
            media_group: object.nullable("media:group"),
            e: object.nullable("é"),
            type_: object.required("type")?,
            created_at: object.optional("createdAt"),
            n1st: object.optional("1st"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema110 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
        object.optional("media:group", &self.media_group);
        object.optional("é", &self.e);
        object.member("type", &self.type_);
        object.optional("createdAt", &self.created_at);
        object.optional("1st", &self.n1st);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema110);
