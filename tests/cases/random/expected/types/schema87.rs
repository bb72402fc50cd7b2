// @generated
//! `Schema87`, `Schema87CreatedAtItem`, `Schema871st` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, base64, json};
use super::{Schema120, Schema134, Schema28, Schema47};

/// Type of the schema `Schema87`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema87 {
    /// The property `id`.
    pub id: String,
    /// The property `type`.
    pub type_: Schema28,
    /// The property `kind`.
    pub kind: Option<Option<BTreeMap<String, Schema47>>>,
    /// The property `createdAt`.
    pub created_at: Option<Option<Vec<Schema87CreatedAtItem>>>,
    /// The property `updated_at`.
    pub updated_at: base64::Base64,
    /// The property `1st`.
    pub n1st: Option<Schema871st>,
    /// The property `value`.
    pub value: Option<Schema134>,
    /// The property `URL`.
    pub url: Option<Vec<Schema120>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema87 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<Schema28>,
        updated_at: impl Into<base64::Base64>,
        url: Option<Vec<Schema120>>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
            kind: None,
            created_at: None,
            updated_at: updated_at.into(),
            n1st: None,
            value: None,
            url,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Schema28>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `kind`.
    pub fn kind(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema47)>,
    ) -> Self {
        self.kind = Some(
            Some(value.into_iter().map(|(name, value)| (name.into(), value)).collect()),
        );
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(
        mut self,
        value: impl IntoIterator<Item = Schema87CreatedAtItem>,
    ) -> Self {
        self.created_at = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `createdAt` as `null`.
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Some(None);
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<base64::Base64>) -> Self {
        self.updated_at = value.into();
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: Schema871st) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema134) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: impl IntoIterator<Item = Schema120>) -> Self {
        self.url = Some(value.into_iter().collect());
        self
    }

    /// Sends `URL` as `null`.
    pub fn clear_url(mut self) -> Self {
        self.url = None;
        self
    }
}

impl json::Decode for Schema87 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            type_: object.required("type")?,
            kind: object.nullable("kind"),
            created_at: object.nullable("createdAt"),
            updated_at: object.required("updated_at")?,
            n1st: object.optional("1st"),
            value: object.optional("value"),
            url: object.required("URL")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema87 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("type", &self.type_);
        object.optional("kind", &self.kind);
        object.optional("createdAt", &self.created_at);
        object.member("updated_at", &self.updated_at);
        object.optional("1st", &self.n1st);
        object.optional("value", &self.value);
        object.member("URL", &self.url);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema87CreatedAtItem {
    /// `a`
    A,
    /// `+1`
    Plus1,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema87CreatedAtItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Plus1 => "+1",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema87CreatedAtItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema87CreatedAtItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "+1" => Self::Plus1,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema87CreatedAtItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema87CreatedAtItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `1st`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema871st {
    /// `   `
    Space,
    /// `A`
    A,
    /// `in-progress`
    InProgress,
    /// `self`
    Self_,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema871st {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "A",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema871st {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema871st {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "A" => Self::A,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema871st {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema871st {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema87, Schema87CreatedAtItem, Schema871st);
