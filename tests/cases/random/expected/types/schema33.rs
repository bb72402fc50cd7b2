// @generated
//! `Schema33` and `Schema33XTagItem`.

use std::fmt;

use crate::runtime::{additional, base64, formats, json};
use super::Schema8;

/// Type of the schema `Schema33`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema33 {
    /// The property `kind`.
    pub kind: String,
    /// The property `1st`.
    pub n1st: formats::Uuid,
    /// The property `isOpen`.
    pub is_open: Option<base64::Base64>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `additional`.
    pub additional: Schema8,
    /// The property `x-tag`.
    pub x_tag: Option<Vec<Schema33XTagItem>>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `URL`.
    pub url: Option<String>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema33 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
        x_tag: Option<Vec<Schema33XTagItem>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
            x_tag,
            self_: None,
            url: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::Uuid) -> Self {
        self.n1st = value;
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<base64::Base64>) -> Self {
        self.is_open = Some(value.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema8) -> Self {
        self.additional = value;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = Schema33XTagItem>) -> Self {
        self.x_tag = Some(value.into_iter().collect());
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = None;
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

impl json::Decode for Schema33 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            n1st: object.required("1st")?,
            is_open: object.optional("isOpen"),
            size: object.required("size")?,
            additional: object.required("additional")?,
            x_tag: object.required("x-tag")?,
            self_: object.optional("self"),
            url: object.optional("URL"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema33 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("1st", &self.n1st);
        object.optional("isOpen", &self.is_open);
        object.member("size", &self.size);
        object.member("additional", &self.additional);
        object.member("x-tag", &self.x_tag);
        object.optional("self", &self.self_);
        object.optional("URL", &self.url);
        object.rest(&self.additional_properties);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema33XTagItem {
    /// `   `
    Space,
    /// `A`
    A,
    /// `b`
    B,
    /// `null`
    Null,
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

impl Schema33XTagItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "A",
            Self::B => "b",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema33XTagItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema33XTagItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "A" => Self::A,
            "b" => Self::B,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema33XTagItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema33XTagItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema33, Schema33XTagItem);
