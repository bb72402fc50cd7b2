// @generated
//! `Schema95` and `Schema95SelfValue`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema93;

/// Type of the schema `Schema95`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema95 {
    /// The property `self`.
    pub self_: Option<BTreeMap<String, Schema95SelfValue>>,
    /// The property `value`.
    pub value: Option<Option<Vec<formats::DateTime>>>,
    /// The property `URL`.
    pub url: Option<Schema93>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema95 {
    /// A value with the required fields, and without any other.
    pub fn new(url: Option<Schema93>) -> Self {
        Self {
            self_: None,
            value: None,
            url,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `self`.
    pub fn self_(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema95SelfValue)>,
    ) -> Self {
        self.self_ = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl IntoIterator<Item = formats::DateTime>) -> Self {
        self.value = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: Schema93) -> Self {
        self.url = Some(value);
        self
    }

    /// Sends `URL` as `null`.
    pub fn clear_url(mut self) -> Self {
        self.url = None;
        self
    }
}

impl json::Decode for Schema95 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            self_: object.optional("self"),
            value: object.nullable("value"),
            url: object.required("URL")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema95 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("self", &self.self_);
        object.optional("value", &self.value);
        object.member("URL", &self.url);
        object.rest(&self.additional);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema95SelfValue {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema95SelfValue {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema95SelfValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema95SelfValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema95SelfValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema95SelfValue {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema95, Schema95SelfValue);
