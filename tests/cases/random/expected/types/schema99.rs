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
}

impl json::Decode for Schema99 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            name: object.optional("name")?,
            x_tag: object.nullable("x-tag")?,
            n1st: object.required("1st")?,
            is_open: object.required("isOpen")?,
            size: object.nullable("size")?,
            additional: object.optional("additional")?,
        };
        object.end()?;
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
