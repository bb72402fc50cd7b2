// @generated
//! `Schema118`, `Schema118Id`, `Schema118Value` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, base64, formats, json};
use super::Schema47;

/// Type of the schema `Schema118`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema118 {
    /// The property `id`.
    pub id: Option<Schema118Id>,
    /// The property `updated_at`.
    pub updated_at: Option<BTreeMap<String, serde_json::Value>>,
    /// The property `value`.
    pub value: Schema118Value,
    /// The property `isOpen`.
    pub is_open: Option<base64::Base64>,
    /// The property `additional`.
    pub additional: Option<Schema47>,
}

impl Schema118 {
    /// A value with the required fields, and without any other.
    pub fn new(value: Schema118Value) -> Self {
        Self {
            id: None,
            updated_at: None,
            value,
            is_open: None,
            additional: None,
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema118Id) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.updated_at = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema118Value) -> Self {
        self.value = value;
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<base64::Base64>) -> Self {
        self.is_open = Some(value.into());
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema47) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema118 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.optional("id"),
            updated_at: object.optional("updated_at"),
            value: object.required("value")?,
            is_open: object.optional("isOpen"),
            additional: object.optional("additional"),
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Schema118 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("updated_at", &self.updated_at);
        object.member("value", &self.value);
        object.optional("isOpen", &self.is_open);
        object.optional("additional", &self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema118Id {
    /// The property `type`.
    pub type_: formats::Uuid,
    /// The property `kind`.
    pub kind: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema118Id {
    /// A value with the required fields, and without any other.
    pub fn new(type_: formats::Uuid) -> Self {
        Self {
            type_,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::Uuid) -> Self {
        self.type_ = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl json::Decode for Schema118Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema118Id {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema118Value {
    /// `1`
    N1,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema118Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema118Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema118Value {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema118, Schema118Id, Schema118Value);
