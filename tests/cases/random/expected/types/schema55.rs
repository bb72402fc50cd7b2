// @generated
//! `Schema55`, `Schema55ById`, `Schema55ByName` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Schema36;

/// Type of the schema `Schema55`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema55 {
    /// The value as `Schema55ById`.
    ///
    /// It has `byId`.
    ById(Schema55ById),
    /// The value as `Schema55ByName`.
    ///
    /// It has `byName`.
    ByName(Schema55ByName),
    /// The value as `Schema55ByUrl`.
    ///
    /// It has `byUrl`.
    ByUrl(Schema55ByUrl),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema55 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[
                json::Sign::member("byId"),
                json::Sign::member("byName"),
                json::Sign::member("byUrl"),
            ],
            &[
                <Schema55ById as json::Decode>::fits,
                <Schema55ByName as json::Decode>::fits,
                <Schema55ByUrl as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::ByUrl),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema55 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::ByUrl(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema55ById> for Schema55 {
    fn from(value: Schema55ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema55ByName> for Schema55 {
    fn from(value: Schema55ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<Schema55ByUrl> for Schema55 {
    fn from(value: Schema55ByUrl) -> Self {
        Self::ByUrl(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema55ById {
    /// The property `byId`.
    pub by_id: i64,
    /// The property `id`.
    pub id: Vec<String>,
    /// The property `name`.
    pub name: Option<Schema55ByIdName>,
    /// The property `kind`.
    pub kind: Schema55ByIdKind,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema55ById {
    /// A value with the required fields, and without any other.
    pub fn new(
        by_id: i64,
        id: impl IntoIterator<Item = impl Into<String>>,
        kind: Schema55ByIdKind,
    ) -> Self {
        Self {
            by_id,
            id: id.into_iter().map(Into::into).collect(),
            name: None,
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: i64) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema55ByIdName) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema55ByIdKind) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Schema55ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            id: object.required("id")?,
            name: object.optional("name"),
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <i64 as json::Decode>::fits),
                json::Known::required("id", <Vec<String> as json::Decode>::fits),
                json::Known::optional("name", <Schema55ByIdName as json::Decode>::fits),
                json::Known::required("kind", <Schema55ByIdKind as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema55ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.member("id", &self.id);
        object.optional("name", &self.name);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema55ByName {
    /// The property `byName`.
    pub by_name: f64,
    /// The property `name`.
    pub name: Option<Schema55ByNameName>,
    /// The property `kind`.
    pub kind: Option<Schema36>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema55ByName {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: f64, kind: Option<Schema36>) -> Self {
        Self {
            by_name,
            name: None,
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: f64) -> Self {
        self.by_name = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema55ByNameName) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<Schema36>) -> Self {
        self.kind = Some(value.into());
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = None;
        self
    }
}

impl json::Decode for Schema55ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            name: object.optional("name"),
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byName", <f64 as json::Decode>::fits),
                json::Known::optional(
                    "name",
                    <Schema55ByNameName as json::Decode>::fits,
                ),
                json::Known::required("kind", <Option<Schema36> as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema55ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.optional("name", &self.name);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema55ByUrl {
    /// The property `byUrl`.
    pub by_url: i64,
    /// The property `id`.
    pub id: Schema55ByUrlId,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema55ByUrl {
    /// A value with all of its fields.
    pub fn new(by_url: i64, id: Schema55ByUrlId) -> Self {
        Self {
            by_url,
            id,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byUrl`.
    pub fn by_url(mut self, value: i64) -> Self {
        self.by_url = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: Schema55ByUrlId) -> Self {
        self.id = value;
        self
    }
}

impl json::Decode for Schema55ByUrl {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byUrl", <i64 as json::Decode>::fits),
                json::Known::required("id", <Schema55ByUrlId as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema55ByUrl {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55ByUrlId {
    /// `a`
    A,
    /// `b`
    B,
    /// `self`
    Self_,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema55ByUrlId {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Self_ => "self",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema55ByUrlId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema55ByUrlId {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            "self" => Self::Self_,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema55ByUrlId {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["a", "b", "self", "always"])
    }
}

impl json::Encode for Schema55ByUrlId {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55ByNameName {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema55ByNameName {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema55ByNameName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["1", "2"])
    }
}

impl json::Encode for Schema55ByNameName {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55ByIdName {
    /// `-1`
    Minus1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema55ByIdName {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema55ByIdName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["-1", "7", "2"])
    }
}

impl json::Encode for Schema55ByIdName {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55ByIdKind {
    /// `in-progress`
    InProgress,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema55ByIdKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "in-progress",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema55ByIdKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema55ByIdKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "in-progress" => Self::InProgress,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema55ByIdKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["in-progress", "always"])
    }
}

impl json::Encode for Schema55ByIdKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema55, Schema55ById, Schema55ByName, Schema55ByUrl, Schema55ByUrlId,
    Schema55ByNameName, Schema55ByIdName, Schema55ByIdKind
);
