// @generated
//! `Schema134` and `Schema134CreatedAtItem`.

use std::fmt;

use crate::runtime::{additional, json};
use super::Schema117;

/// Type of the schema `Schema134`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema134 {
    /// The property `createdAt`.
    pub created_at: Vec<Schema134CreatedAtItem>,
    /// The property `isOpen`.
    pub is_open: Option<Schema117>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema134 {
    /// A value with the required fields, and without any other.
    pub fn new(created_at: impl IntoIterator<Item = Schema134CreatedAtItem>) -> Self {
        Self {
            created_at: created_at.into_iter().collect(),
            is_open: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `createdAt`.
    pub fn created_at(
        mut self,
        value: impl IntoIterator<Item = Schema134CreatedAtItem>,
    ) -> Self {
        self.created_at = value.into_iter().collect();
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema117) -> Self {
        self.is_open = Some(value);
        self
    }
}

impl json::Decode for Schema134 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            created_at: object.required("createdAt")?,
            is_open: object.optional("isOpen"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "createdAt",
                    <Vec<Schema134CreatedAtItem> as json::Decode>::fits,
                ),
                json::Known::optional("isOpen", <Schema117 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema134 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("createdAt", &self.created_at);
        object.optional("isOpen", &self.is_open);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema134CreatedAtItem {
    /// `b`
    B,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema134CreatedAtItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "b",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema134CreatedAtItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema134CreatedAtItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "b" => Self::B,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema134CreatedAtItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["b", "always"])
    }
}

impl json::Encode for Schema134CreatedAtItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema134, Schema134CreatedAtItem);
