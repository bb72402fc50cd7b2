// @generated
//! `Schema52`, `Schema52Id`, `Schema52IsOpen` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Schema52`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema52 {
    /// The property `id`.
    pub id: Schema52Id,
    /// The property `updated_at`.
    pub updated_at: BTreeMap<String, String>,
    /// The property `isOpen`.
    pub is_open: Option<Option<Schema52IsOpen>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema52 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: Schema52Id,
        updated_at: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            id,
            updated_at: updated_at
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            is_open: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema52Id) -> Self {
        self.id = value;
        self
    }

    /// Sends `id` as the empty text.
    pub fn clear_id(mut self) -> Self {
        self.id = Schema52Id::Empty;
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

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema52IsOpen) -> Self {
        self.is_open = Some(Some(value));
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = Some(None);
        self
    }
}

impl json::Decode for Schema52 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            updated_at: object.required("updated_at")?,
            is_open: object.nullable("isOpen"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <Schema52Id as json::Decode>::fits),
                json::Known::required(
                    "updated_at",
                    <BTreeMap<String, String> as json::Decode>::fits,
                ),
                json::Known::optional(
                    "isOpen",
                    <Option<Schema52IsOpen> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema52 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("updated_at", &self.updated_at);
        object.optional("isOpen", &self.is_open);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema52Id {
    /// The empty string.
    Empty,
    /// `-1`
    Minus1,
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

impl Schema52Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema52Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema52Id {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema52Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["", "-1", "null", "in-progress", "Other", "always"])
    }
}

impl json::Encode for Schema52Id {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema52IsOpen {
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `+1`
    Plus1,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema52IsOpen {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Plus1 => "+1",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema52IsOpen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema52IsOpen {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "+1" => Self::Plus1,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema52IsOpen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["a", "A", "+1", "Other", "always"])
    }
}

impl json::Encode for Schema52IsOpen {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema52, Schema52Id, Schema52IsOpen);
