// @generated
//! `Schema18`, `Schema18NameValue`, `Schema18CreatedAt` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema16;

/// Type of the schema `Schema18`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema18 {
    /// The property `id`.
    pub id: formats::DateTime,
    /// The property `name`.
    pub name: Option<BTreeMap<String, Schema18NameValue>>,
    /// The property `createdAt`.
    pub created_at: Option<Schema18CreatedAt>,
    /// The property `x-tag`.
    pub x_tag: Option<Vec<i64>>,
    /// The property `media:group`.
    pub media_group: Vec<Schema16>,
    /// The property `é`.
    pub e: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema18 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: formats::DateTime,
        media_group: impl IntoIterator<Item = Schema16>,
        e: i64,
    ) -> Self {
        Self {
            id,
            name: None,
            created_at: None,
            x_tag: None,
            media_group: media_group.into_iter().collect(),
            e,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::DateTime) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema18NameValue)>,
    ) -> Self {
        self.name = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema18CreatedAt) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.x_tag = Some(value.into_iter().collect());
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl IntoIterator<Item = Schema16>) -> Self {
        self.media_group = value.into_iter().collect();
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: i64) -> Self {
        self.e = value;
        self
    }
}

impl json::Decode for Schema18 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name"),
            created_at: object.optional("createdAt"),
            x_tag: object.optional("x-tag"),
            media_group: object.required("media:group")?,
            e: object.required("é")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <formats::DateTime as json::Decode>::fits),
                json::Known::optional(
                    "name",
                    <BTreeMap<String, Schema18NameValue> as json::Decode>::fits,
                ),
                json::Known::optional(
                    "createdAt",
                    <Schema18CreatedAt as json::Decode>::fits,
                ),
                json::Known::optional("x-tag", <Vec<i64> as json::Decode>::fits),
                json::Known::required(
                    "media:group",
                    <Vec<Schema16> as json::Decode>::fits,
                ),
                json::Known::required("é", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema18 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("name", &self.name);
        object.optional("createdAt", &self.created_at);
        object.optional("x-tag", &self.x_tag);
        object.member("media:group", &self.media_group);
        object.member("é", &self.e);
        object.rest(&self.additional);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema18NameValue {
    /// The property `name`.
    pub name: Option<f64>,
    /// The property `type`.
    pub type_: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema18NameValue {
    /// A value with the required fields, and without any other.
    pub fn new(type_: f64) -> Self {
        Self {
            name: None,
            type_,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: f64) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: f64) -> Self {
        self.type_ = value;
        self
    }
}

impl json::Decode for Schema18NameValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name"),
            type_: object.required("type")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("name", <f64 as json::Decode>::fits),
                json::Known::required("type", <f64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema18NameValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.member("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema18CreatedAt {
    /// `   `
    Space,
    /// `A`
    A,
    /// `b`
    B,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema18CreatedAt {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Space => " ",
            Self::A => "A",
            Self::B => "b",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema18CreatedAt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema18CreatedAt {
    fn from(value: String) -> Self {
        match value.as_str() {
            " " => Self::Space,
            "A" => Self::A,
            "b" => Self::B,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema18CreatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&[" ", "A", "b", "-1", "null", "Other", "ß", "always"])
    }
}

impl json::Encode for Schema18CreatedAt {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema18, Schema18NameValue, Schema18CreatedAt);
