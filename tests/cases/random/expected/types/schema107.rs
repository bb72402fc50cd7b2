// @generated
//! `Schema107`, `Schema107Value`, `Schema107Size` and more.

use std::fmt;

use crate::runtime::{additional, formats, json};
use super::{Schema103, Schema5, Schema56, Schema96};

/// Type of the schema `Schema107`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema107 {
    /// The property `id`.
    pub id: Option<i64>,
    /// The property `x-tag`.
    pub x_tag: Option<Vec<i64>>,
    /// The property `1st`.
    pub n1st: formats::Date,
    /// The property `self`.
    pub self_: Schema96,
    /// The property `value`.
    pub value: Option<Schema107Value>,
    /// The property `media:group`.
    pub media_group: Option<Option<Schema56>>,
    /// The property `é`.
    pub e: Option<Schema103>,
    /// The property `size`.
    pub size: Option<Option<Schema107Size>>,
}

impl Schema107 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: Option<i64>,
        x_tag: Option<Vec<i64>>,
        n1st: formats::Date,
        self_: Schema96,
    ) -> Self {
        Self {
            id,
            x_tag,
            n1st,
            self_,
            value: None,
            media_group: None,
            e: None,
            size: None,
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = None;
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.x_tag = Some(value.into_iter().collect());
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = None;
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::Date) -> Self {
        self.n1st = value;
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: Schema96) -> Self {
        self.self_ = value;
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema107Value) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: Schema56) -> Self {
        self.media_group = Some(Some(value));
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = Some(None);
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: Schema103) -> Self {
        self.e = Some(value);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: Schema107Size) -> Self {
        self.size = Some(Some(value));
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = Some(None);
        self
    }
}

impl json::Decode for Schema107 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.required("id")?,
            x_tag: object.required("x-tag")?,
            n1st: object.required("1st")?,
            self_: object.required("self")?,
            value: object.optional("value"),
            media_group: object.nullable("media:group"),
            e: object.optional("é"),
            size: object.nullable("size"),
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Schema107 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.member("x-tag", &self.x_tag);
        object.member("1st", &self.n1st);
        object.member("self", &self.self_);
        object.optional("value", &self.value);
        object.optional("media:group", &self.media_group);
        object.optional("é", &self.e);
        object.optional("size", &self.size);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema107Value {
    /// `Other`
    OtherValue,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema107Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OtherValue => "Other",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema107Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema107Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            "Other" => Self::OtherValue,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema107Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema107Value {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `size`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema107Size {
    /// The property `name`.
    pub name: Option<Option<Schema5>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema107Size {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema5) -> Self {
        self.name = Some(Some(value));
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }
}

impl json::Decode for Schema107Size {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.nullable("name"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema107Size {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema107, Schema107Value, Schema107Size);
