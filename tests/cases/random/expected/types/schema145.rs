// @generated
//! `Schema145` and `Schema145Self`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{formats, json};

/// Type of the schema `Schema145`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema145 {
    /// The property `id`.
    pub id: Option<Option<formats::Uri>>,
    /// The property `type`.
    pub type_: Option<f64>,
    /// The property `updated_at`.
    pub updated_at: Option<Option<Vec<formats::Uuid>>>,
    /// The property `self`.
    pub self_: Option<Schema145Self>,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, serde_json::Value>,
}

impl Schema145 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Option<f64>) -> Self {
        Self {
            id: None,
            type_,
            updated_at: None,
            self_: None,
            additional: BTreeMap::new(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uri) -> Self {
        self.id = Some(Some(value));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: f64) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sends `type` as `null`.
    pub fn clear_type(mut self) -> Self {
        self.type_ = None;
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl IntoIterator<Item = formats::Uuid>) -> Self {
        self.updated_at = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `updated_at` as `null`.
    pub fn clear_updated_at(mut self) -> Self {
        self.updated_at = Some(None);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: Schema145Self) -> Self {
        self.self_ = Some(value);
        self
    }
}

impl json::Decode for Schema145 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.nullable("id"),
            type_: object.required("type")?,
            updated_at: object.nullable("updated_at"),
            self_: object.optional("self"),
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for Schema145 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("type", &self.type_);
        object.optional("updated_at", &self.updated_at);
        object.optional("self", &self.self_);
        object.map(&self.additional);
    }
}

/// Type of the property `self`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema145Self {
    /// `A`
    A,
    /// `b`
    B,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema145Self {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "b",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema145Self {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema145Self {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::A,
            "b" => Self::B,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema145Self {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema145Self {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema145, Schema145Self);
