// @generated
//! `Schema58`, `Schema58Url`, `Schema58E` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, json};
use super::{Schema12, Schema52Id, Schema52IsOpen};

/// Type of the schema `Schema58`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema58 {
    /// The property `id`.
    pub id: Schema52Id,
    /// The property `updated_at`.
    pub updated_at: BTreeMap<String, String>,
    /// The property `isOpen`.
    pub is_open: Option<Option<Schema52IsOpen>>,
    /// The property `name`.
    pub name: f64,
    /// The property `x-tag`.
    pub x_tag: Option<Option<Vec<Schema12>>>,
    /// The property `URL`.
    pub url: Option<Schema58Url>,
    /// The property `é`.
    pub e: Option<Schema58E>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema58 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: Schema52Id,
        updated_at: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        name: f64,
    ) -> Self {
        Self {
            id,
            updated_at: updated_at
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            is_open: None,
            name,
            x_tag: None,
            url: None,
            e: None,
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

    /// Sets `name`.
    pub fn name(mut self, value: f64) -> Self {
        self.name = value;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = Schema12>) -> Self {
        self.x_tag = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = Some(None);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: Schema58Url) -> Self {
        self.url = Some(value);
        self
    }

    /// Sends `URL` as the empty text.
    pub fn clear_url(mut self) -> Self {
        self.url = Some(Schema58Url::Empty);
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: Schema58E) -> Self {
        self.e = Some(value);
        self
    }
}

impl json::Decode for Schema58 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            updated_at: object.required("updated_at")?,
            is_open: object.nullable("isOpen"),
            name: object.required("name")?,
            x_tag: object.nullable("x-tag"),
            url: object.optional("URL"),
            e: object.optional("é"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema58 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("updated_at", &self.updated_at);
        object.optional("isOpen", &self.is_open);
        object.member("name", &self.name);
        object.optional("x-tag", &self.x_tag);
        object.optional("URL", &self.url);
        object.optional("é", &self.e);
        object.rest(&self.additional);
    }
}

/// Type of the property `URL`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema58Url {
    /// The empty string.
    Empty,
    /// `A`
    A,
    /// `+1`
    Plus1,
    /// `Other`
    OtherValue,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema58Url {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::A => "A",
            Self::Plus1 => "+1",
            Self::OtherValue => "Other",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema58Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema58Url {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "A" => Self::A,
            "+1" => Self::Plus1,
            "Other" => Self::OtherValue,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema58Url {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema58Url {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `é`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema58E {
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema58E {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema58E {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema58E {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema58, Schema58Url, Schema58E);
