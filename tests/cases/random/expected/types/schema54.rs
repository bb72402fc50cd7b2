// @generated
//! `Schema54`, `Schema54SelfValue`, `Schema54MediaGroup` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema52;

/// Type of the schema `Schema54`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema54 {
    /// The property `id`.
    pub id: Option<i32>,
    /// The property `self`.
    pub self_: BTreeMap<String, Schema54SelfValue>,
    /// The property `media:group`.
    pub media_group: Option<Schema54MediaGroup>,
    /// The property `size`.
    pub size: Schema52,
    /// The property `additional`.
    pub additional: Option<Schema54Additional>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema54 {
    /// A value with the required fields, and without any other.
    pub fn new(
        self_: impl IntoIterator<Item = (impl Into<String>, Schema54SelfValue)>,
        size: Schema52,
    ) -> Self {
        Self {
            id: None,
            self_: self_.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            media_group: None,
            size,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i32) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema54SelfValue)>,
    ) -> Self {
        self.self_ = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: Schema54MediaGroup) -> Self {
        self.media_group = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: Schema52) -> Self {
        self.size = value;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema54Additional) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema54 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            self_: object.required("self")?,
            media_group: object.optional("media:group"),
            size: object.required("size")?,
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("id", <i32 as json::Decode>::fits),
                json::Known::required(
                    "self",
                    <BTreeMap<String, Schema54SelfValue> as json::Decode>::fits,
                ),
                json::Known::optional(
                    "media:group",
                    <Schema54MediaGroup as json::Decode>::fits,
                ),
                json::Known::required("size", <Schema52 as json::Decode>::fits),
                json::Known::optional(
                    "additional",
                    <Schema54Additional as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema54 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("self", &self.self_);
        object.optional("media:group", &self.media_group);
        object.member("size", &self.size);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema54SelfValue {
    /// The property `name`.
    pub name: Option<Vec<formats::Uri>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema54SelfValue {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl IntoIterator<Item = formats::Uri>) -> Self {
        self.name = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Schema54SelfValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("name", <Vec<formats::Uri> as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema54SelfValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

/// Type of the property `media:group`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema54MediaGroup {
    /// `-1`
    Minus1,
    /// `0`
    N0,
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

impl Schema54MediaGroup {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema54MediaGroup {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "0", "1", "7", "1000", "2"])
    }
}

impl json::Encode for Schema54MediaGroup {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `additional`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema54Additional {
    /// `   `
    Space,
    /// `-1`
    Minus1,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema54Additional {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::Minus1 => "-1",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema54Additional {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema54Additional {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "-1" => Self::Minus1,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema54Additional {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&[" ", "-1", "self", "always"])
    }
}

impl json::Encode for Schema54Additional {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema54, Schema54SelfValue, Schema54MediaGroup, Schema54Additional);
