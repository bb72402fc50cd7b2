// @generated
//! `Schema104`, `Schema104Name`, `Schema104E` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};
use super::{Schema0, Schema120, Schema17CreatedAtItem, Schema71};

/// Type of the schema `Schema104`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema104 {
    /// The property `createdAt`.
    pub created_at: Vec<Schema17CreatedAtItem>,
    /// The property `updated_at`.
    pub updated_at: Schema0,
    /// The property `URL`.
    pub url: Option<f64>,
    /// The property `name`.
    pub name: Schema104Name,
    /// The property `self`.
    pub self_: Option<BTreeMap<String, formats::DateTime>>,
    /// The property `é`.
    pub e: Option<Schema104E>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema104 {
    /// A value with the required fields, and without any other.
    pub fn new(
        created_at: impl IntoIterator<Item = Schema17CreatedAtItem>,
        updated_at: Schema0,
        name: Schema104Name,
    ) -> Self {
        Self {
            created_at: created_at.into_iter().collect(),
            updated_at,
            url: None,
            name,
            self_: None,
            e: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `createdAt`.
    pub fn created_at(
        mut self,
        value: impl IntoIterator<Item = Schema17CreatedAtItem>,
    ) -> Self {
        self.created_at = value.into_iter().collect();
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: Schema0) -> Self {
        self.updated_at = value;
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: f64) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema104Name) -> Self {
        self.name = value;
        self
    }

    /// Sets `self`.
    pub fn self_(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, formats::DateTime)>,
    ) -> Self {
        self.self_ = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: Schema104E) -> Self {
        self.e = Some(value);
        self
    }
}

impl json::Decode for Schema104 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            created_at: object.required("createdAt")?,
            updated_at: object.required("updated_at")?,
            url: object.optional("URL"),
            name: object.required("name")?,
            self_: object.optional("self"),
            e: object.optional("é"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema104 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("createdAt", &self.created_at);
        object.member("updated_at", &self.updated_at);
        object.optional("URL", &self.url);
        object.member("name", &self.name);
        object.optional("self", &self.self_);
        object.optional("é", &self.e);
        object.rest(&self.additional);
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema104Name {
    /// The property `id`.
    pub id: Vec<Schema71>,
    /// The property `kind`.
    pub kind: Option<Schema120>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema104Name {
    /// A value with the required fields, and without any other.
    pub fn new(id: impl IntoIterator<Item = Schema71>) -> Self {
        Self {
            id: id.into_iter().collect(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl IntoIterator<Item = Schema71>) -> Self {
        self.id = value.into_iter().collect();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema120) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for Schema104Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema104Name {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `é`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema104E {
    /// `b`
    B,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema104E {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema104E {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema104E {
    fn from(value: String) -> Self {
        match value.as_str() {
            "b" => Self::B,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema104E {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema104E {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema104, Schema104Name, Schema104E);
