// @generated
//! `Schema99` and `Schema991st`.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::json;
use super::{Schema49, Schema67, Schema88};

/// Type of the schema `Schema99`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema99 {
    /// The property `name`.
    pub name: Option<BTreeMap<String, Schema49>>,
    /// The property `x-tag`.
    pub x_tag: Option<Option<Box<Schema99>>>,
    /// The property `1st`.
    pub n1st: Option<Schema991st>,
    /// The property `isOpen`.
    pub is_open: Option<Schema67>,
    /// The property `size`.
    pub size: Option<Option<i32>>,
    /// The property `additional`.
    pub additional: Option<Vec<Schema88>>,
}

impl Schema99 {
    /// A value with the required fields, and without any other.
    pub fn new(n1st: Option<Schema991st>, is_open: Option<Schema67>) -> Self {
        Self {
            name: None,
            x_tag: None,
            n1st,
            is_open,
            size: None,
            additional: None,
        }
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema49)>,
    ) -> Self {
        self.name = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: Schema99) -> Self {
        self.x_tag = Some(Some(Box::new(value)));
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = Some(None);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: Schema991st) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sends `1st` as `null`.
    pub fn clear_n1st(mut self) -> Self {
        self.n1st = None;
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<Schema67>) -> Self {
        self.is_open = Some(value.into());
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = None;
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(Some(value));
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = Some(None);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: impl IntoIterator<Item = Schema88>) -> Self {
        self.additional = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Schema99 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            name: object.optional("name"),
            x_tag: object.nullable("x-tag"),
            n1st: object.required("1st")?,
            is_open: object.required("isOpen")?,
            size: object.nullable("size"),
            additional: object.optional("additional"),
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Schema99 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("x-tag", &self.x_tag);
        object.member("1st", &self.n1st);
        object.member("isOpen", &self.is_open);
        object.optional("size", &self.size);
        object.optional("additional", &self.additional);
    }
}

/// Type of the property `1st`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema991st {
    /// The empty string.
    Empty,
    /// `a`
    ALower,
    /// `A`
    AUpper,
    /// `b`
    B,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema991st {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::B => "b",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema991st {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema991st {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "b" => Self::B,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema991st {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema991st {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema99, Schema991st);
