// @generated
//! `Schema109` and `Schema109Additional`.

use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema45;

/// Type of the schema `Schema109`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema109 {
    /// The property `kind`.
    pub kind: Option<Option<f64>>,
    /// The property `x-tag`.
    pub x_tag: Vec<Schema45>,
    /// The property `1st`.
    pub n1st: formats::Uuid,
    /// The property `media:group`.
    pub media_group: Option<formats::DateTime>,
    /// The property `é`.
    pub e: Option<Option<Vec<i64>>>,
    /// The property `additional`.
    pub additional: Option<Schema109Additional>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema109 {
    /// A value with the required fields, and without any other.
    pub fn new(x_tag: impl IntoIterator<Item = Schema45>, n1st: formats::Uuid) -> Self {
        Self {
            kind: None,
            x_tag: x_tag.into_iter().collect(),
            n1st,
            media_group: None,
            e: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: f64) -> Self {
        self.kind = Some(Some(value));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = Schema45>) -> Self {
        self.x_tag = value.into_iter().collect();
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::Uuid) -> Self {
        self.n1st = value;
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: formats::DateTime) -> Self {
        self.media_group = Some(value);
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.e = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `é` as `null`.
    pub fn clear_e(mut self) -> Self {
        self.e = Some(None);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema109Additional) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema109 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.nullable("kind"),
            x_tag: object.required("x-tag")?,
            n1st: object.required("1st")?,
            media_group: object.optional("media:group"),
            e: object.nullable("é"),
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema109 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.member("x-tag", &self.x_tag);
        object.member("1st", &self.n1st);
        object.optional("media:group", &self.media_group);
        object.optional("é", &self.e);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `additional`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema109Additional {
    /// `A`
    A,
    /// `b`
    B,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema109Additional {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::B => "b",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema109Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema109Additional {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::A,
            "b" => Self::B,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema109Additional {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema109Additional {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema109, Schema109Additional);
