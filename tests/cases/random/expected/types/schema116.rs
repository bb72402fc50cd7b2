// @generated
//! `Schema116`, `Schema116ById`, `Schema116ByName` and more.

use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema23;

/// Type of the schema `Schema116`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema116 {
    /// The value as `Schema116ById`.
    ///
    /// It has `byId`.
    ById(Schema116ById),
    /// The value as `Schema116ByName`.
    ///
    /// It has `byName`.
    ByName(Schema116ByName),
    /// The value as `Schema116ByUrl`.
    ///
    /// It has `byUrl`.
    ByUrl(Schema116ByUrl),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema116 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[
                json::Sign::member("byId"),
                json::Sign::member("byName"),
                json::Sign::member("byUrl"),
            ],
            &[
                <Schema116ById as json::Decode>::fits,
                <Schema116ByName as json::Decode>::fits,
                <Schema116ByUrl as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::ByUrl),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema116 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::ByUrl(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema116ById> for Schema116 {
    fn from(value: Schema116ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema116ByName> for Schema116 {
    fn from(value: Schema116ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<Schema116ByUrl> for Schema116 {
    fn from(value: Schema116ByUrl) -> Self {
        Self::ByUrl(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema116ById {
    /// The property `byId`.
    pub by_id: i32,
    /// The property `type`.
    pub type_: Option<Vec<f64>>,
    /// The property `kind`.
    pub kind: Schema116ByIdKind,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema116ById {
    /// A value with all of its fields.
    pub fn new(by_id: i32, type_: Option<Vec<f64>>, kind: Schema116ByIdKind) -> Self {
        Self {
            by_id,
            type_,
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: i32) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl IntoIterator<Item = f64>) -> Self {
        self.type_ = Some(value.into_iter().collect());
        self
    }

    /// Sends `type` as `null`.
    pub fn clear_type(mut self) -> Self {
        self.type_ = None;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema116ByIdKind) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Schema116ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            type_: object.required("type")?,
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <i32 as json::Decode>::fits),
                json::Known::required("type", <Option<Vec<f64>> as json::Decode>::fits),
                json::Known::required("kind", <Schema116ByIdKind as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema116ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.member("type", &self.type_);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema116ByName {
    /// The property `byName`.
    pub by_name: String,
    /// The property `kind`.
    pub kind: Option<Schema23>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema116ByName {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: impl Into<String>) -> Self {
        Self {
            by_name: by_name.into(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: impl Into<String>) -> Self {
        self.by_name = value.into();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema23) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for Schema116ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byName", <String as json::Decode>::fits),
                json::Known::optional("kind", <Schema23 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema116ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema116ByUrl {
    /// The property `byUrl`.
    pub by_url: formats::DateTime,
    /// The property `id`.
    pub id: String,
    /// The property `kind`.
    pub kind: Option<Schema116ByUrlKind>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema116ByUrl {
    /// A value with the required fields, and without any other.
    pub fn new(by_url: formats::DateTime, id: impl Into<String>) -> Self {
        Self {
            by_url,
            id: id.into(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byUrl`.
    pub fn by_url(mut self, value: formats::DateTime) -> Self {
        self.by_url = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema116ByUrlKind) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sends `kind` as the empty text.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(Schema116ByUrlKind::Empty);
        self
    }
}

impl json::Decode for Schema116ByUrl {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            id: object.required("id")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "byUrl",
                    <formats::DateTime as json::Decode>::fits,
                ),
                json::Known::required("id", <String as json::Decode>::fits),
                json::Known::optional("kind", <Schema116ByUrlKind as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema116ByUrl {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.member("id", &self.id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema116ByUrlKind {
    /// The empty string.
    Empty,
    /// `   `
    Space,
    /// `a`
    A,
    /// `-1`
    Minus1,
    /// `null`
    Null,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema116ByUrlKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Space => " ",
            Self::A => "a",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema116ByUrlKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema116ByUrlKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "" => Self::Empty,
            " " => Self::Space,
            "a" => Self::A,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema116ByUrlKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["", " ", "a", "-1", "null", "ß", "always"])
    }
}

impl json::Encode for Schema116ByUrlKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema116ByIdKind {
    /// `a`
    A,
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema116ByIdKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema116ByIdKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema116ByIdKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema116ByIdKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["a", "+1", "null", "in-progress", "always"])
    }
}

impl json::Encode for Schema116ByIdKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema116, Schema116ById, Schema116ByName, Schema116ByUrl, Schema116ByUrlKind,
    Schema116ByIdKind
);
