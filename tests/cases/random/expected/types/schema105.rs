// @generated
//! `Schema105` and `Schema105XTagItem`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema105`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema105 {
    /// The property `kind`.
    pub kind: i64,
    /// The property `x-tag`.
    pub x_tag: Option<Option<Vec<Schema105XTagItem>>>,
    /// The property `URL`.
    pub url: BTreeMap<String, serde_json::Value>,
    /// The property `isOpen`.
    pub is_open: Option<formats::Date>,
    /// The property `media:group`.
    pub media_group: Option<Vec<String>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema105 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: i64,
        url: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
        media_group: Option<Vec<String>>,
    ) -> Self {
        Self {
            kind,
            x_tag: None,
            url: url.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            is_open: None,
            media_group,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: i64) -> Self {
        self.kind = value;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = Schema105XTagItem>) -> Self {
        self.x_tag = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = Some(None);
        self
    }

    /// Sets `URL`.
    pub fn url(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.url = value.into_iter().map(|(name, value)| (name.into(), value)).collect();
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: formats::Date) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.media_group = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = None;
        self
    }
}

impl json::Decode for Schema105 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            x_tag: object.nullable("x-tag"),
            url: object.required("URL")?,
            is_open: object.optional("isOpen"),
            media_group: object.required("media:group")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema105 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("x-tag", &self.x_tag);
        object.member("URL", &self.url);
        object.optional("isOpen", &self.is_open);
        object.member("media:group", &self.media_group);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema105XTagItem {
    /// `A`
    A,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema105XTagItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema105XTagItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema105XTagItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::A,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema105XTagItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema105XTagItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema105, Schema105XTagItem);
