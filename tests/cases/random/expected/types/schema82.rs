// @generated
//! `Schema82` and `Schema821stValue`.

use std::collections::BTreeMap;

use crate::runtime::{additional, base64, json};
use super::{Schema108, Schema57};

/// Type of the schema `Schema82`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema82 {
    /// The property `1st`.
    pub n1st: Option<BTreeMap<String, Schema821stValue>>,
    /// The property `self`.
    pub self_: base64::Base64,
    /// The property `value`.
    pub value: Option<i64>,
    /// The property `size`.
    pub size: Option<Option<Vec<Schema108>>>,
    /// The property `additional`.
    pub additional: Option<base64::Base64>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema82 {
    /// A value with the required fields, and without any other.
    pub fn new(self_: impl Into<base64::Base64>, value: Option<i64>) -> Self {
        Self {
            n1st: None,
            self_: self_.into(),
            value,
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `1st`.
    pub fn n1st(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema821stValue)>,
    ) -> Self {
        self.n1st = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: impl Into<base64::Base64>) -> Self {
        self.self_ = value.into();
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

    /// Sets `size`.
    pub fn size(mut self, value: impl IntoIterator<Item = Schema108>) -> Self {
        self.size = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = Some(None);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: impl Into<base64::Base64>) -> Self {
        self.additional = Some(value.into());
        self
    }
}

impl json::Decode for Schema82 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            n1st: object.optional("1st"),
            self_: object.required("self")?,
            value: object.required("value")?,
            size: object.nullable("size"),
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema82 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("1st", &self.n1st);
        object.member("self", &self.self_);
        object.member("value", &self.value);
        object.optional("size", &self.size);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema821stValue {
    /// The property `name`.
    pub name: Option<Schema57>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema821stValue {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema57) -> Self {
        self.name = Some(value);
        self
    }
}

impl json::Decode for Schema821stValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema821stValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema82, Schema821stValue);
