// @generated
//! `Schema91` and `Schema91KindValue`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{base64, formats, json};
use super::Schema6;

/// Type of the schema `Schema91`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema91 {
    /// The property `id`.
    pub id: String,
    /// The property `kind`.
    pub kind: BTreeMap<String, Schema91KindValue>,
    /// The property `updated_at`.
    pub updated_at: BTreeMap<String, String>,
    /// The property `1st`.
    pub n1st: Option<base64::Base64>,
    /// The property `value`.
    pub value: formats::Uri,
    /// The property `é`.
    pub e: Option<BTreeMap<String, Schema6>>,
    /// The property `additional`.
    pub additional: Option<formats::Uuid>,
}

impl Schema91 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl Into<String>,
        kind: impl IntoIterator<Item = (impl Into<String>, Schema91KindValue)>,
        updated_at: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        value: formats::Uri,
        additional: Option<formats::Uuid>,
    ) -> Self {
        Self {
            id: id.into(),
            kind: kind.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            updated_at: updated_at
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            n1st: None,
            value,
            e: None,
            additional,
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `kind`.
    pub fn kind(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema91KindValue)>,
    ) -> Self {
        self.kind = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.updated_at = value
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: impl Into<base64::Base64>) -> Self {
        self.n1st = Some(value.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: formats::Uri) -> Self {
        self.value = value;
        self
    }

    /// Sets `é`.
    pub fn e(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema6)>,
    ) -> Self {
        self.e = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: formats::Uuid) -> Self {
        self.additional = Some(value);
        self
    }

    /// Sends `additional` as `null`.
    pub fn clear_additional(mut self) -> Self {
        self.additional = None;
        self
    }
}

impl json::Decode for Schema91 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.required("id")?,
            kind: object.required("kind")?,
            updated_at: object.required("updated_at")?,
            n1st: object.optional("1st"),
            value: object.required("value")?,
            e: object.optional("é"),
            additional: object.required("additional")?,
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Schema91 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("kind", &self.kind);
        object.member("updated_at", &self.updated_at);
        object.optional("1st", &self.n1st);
        object.member("value", &self.value);
        object.optional("é", &self.e);
        object.member("additional", &self.additional);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema91KindValue {
    /// `   `
    Space,
    /// `b`
    B,
    /// `+1`
    Plus1,
    /// `in-progress`
    InProgress,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema91KindValue {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::B => "b",
            Self::Plus1 => "+1",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema91KindValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema91KindValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "b" => Self::B,
            "+1" => Self::Plus1,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema91KindValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema91KindValue {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema91, Schema91KindValue);
