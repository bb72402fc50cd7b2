// @generated
//! `Schema84`, `Schema84IsOpen`, `Schema84EItem` and more.

use std::fmt;

use crate::runtime::{additional, formats, json};
use super::{Schema26, Schema5};

/// Type of the schema `Schema84`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema84 {
    /// The property `id`.
    pub id: formats::Date,
    /// The property `type`.
    pub type_: Option<i64>,
    /// The property `isOpen`.
    pub is_open: Schema84IsOpen,
    /// The property `media:group`.
    pub media_group: String,
    /// The property `é`.
    pub e: Option<Vec<Schema84EItem>>,
    /// The property `size`.
    pub size: Vec<Schema26>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema84 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: formats::Date,
        is_open: Schema84IsOpen,
        media_group: impl Into<String>,
        size: impl IntoIterator<Item = Schema26>,
    ) -> Self {
        Self {
            id,
            type_: None,
            is_open,
            media_group: media_group.into(),
            e: None,
            size: size.into_iter().collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Date) -> Self {
        self.id = value;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: i64) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: Schema84IsOpen) -> Self {
        self.is_open = value;
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl Into<String>) -> Self {
        self.media_group = value.into();
        self
    }

    /// Sets `é`.
    pub fn e(mut self, value: impl IntoIterator<Item = Schema84EItem>) -> Self {
        self.e = Some(value.into_iter().collect());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl IntoIterator<Item = Schema26>) -> Self {
        self.size = value.into_iter().collect();
        self
    }
}

impl json::Decode for Schema84 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            type_: object.optional("type"),
            is_open: object.required("isOpen")?,
            media_group: object.required("media:group")?,
            e: object.optional("é"),
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <formats::Date as json::Decode>::fits),
                json::Known::optional("type", <i64 as json::Decode>::fits),
                json::Known::required("isOpen", <Schema84IsOpen as json::Decode>::fits),
                json::Known::required("media:group", <String as json::Decode>::fits),
                json::Known::optional("é", <Vec<Schema84EItem> as json::Decode>::fits),
                json::Known::required("size", <Vec<Schema26> as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema84 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("type", &self.type_);
        object.member("isOpen", &self.is_open);
        object.member("media:group", &self.media_group);
        object.optional("é", &self.e);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `isOpen`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema84IsOpen {
    /// The property `type`.
    pub type_: Schema5,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema84IsOpen {
    /// A value with all of its fields.
    pub fn new(type_: Schema5) -> Self {
        Self {
            type_,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: Schema5) -> Self {
        self.type_ = value;
        self
    }
}

impl json::Decode for Schema84IsOpen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("type", <Schema5 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema84IsOpen {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema84EItem {
    /// The empty string.
    Empty,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema84EItem {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema84EItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema84EItem {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema84EItem {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["", "-1", "null", "Other", "always"])
    }
}

impl json::Encode for Schema84EItem {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema84, Schema84IsOpen, Schema84EItem);
