// @generated
//! `Schema17` and `Schema17CreatedAtItem`.

use std::fmt;

use crate::runtime::{additional, json};
use super::Schema0;

/// Type of the schema `Schema17`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema17 {
    /// The property `createdAt`.
    pub created_at: Vec<Schema17CreatedAtItem>,
    /// The property `updated_at`.
    pub updated_at: Schema0,
    /// The property `URL`.
    pub url: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema17 {
    /// A value with the required fields, and without any other.
    pub fn new(
        created_at: impl IntoIterator<Item = Schema17CreatedAtItem>,
        updated_at: Schema0,
    ) -> Self {
        Self {
            created_at: created_at.into_iter().collect(),
            updated_at,
            url: None,
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
}

impl json::Decode for Schema17 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            created_at: object.required("createdAt")?,
            updated_at: object.required("updated_at")?,
            url: object.optional("URL"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "createdAt",
                    <Vec<Schema17CreatedAtItem> as json::Decode>::fits,
                ),
                json::Known::required("updated_at", <Schema0 as json::Decode>::fits),
                json::Known::optional("URL", <f64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema17 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("createdAt", &self.created_at);
        object.member("updated_at", &self.updated_at);
        object.optional("URL", &self.url);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema17CreatedAtItem {
    /// `+1`
    Plus1,
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

impl Schema17CreatedAtItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema17CreatedAtItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema17CreatedAtItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema17CreatedAtItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["+1", "null", "in-progress", "Other", "self", "always"])
    }
}

impl json::Encode for Schema17CreatedAtItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema17, Schema17CreatedAtItem);
