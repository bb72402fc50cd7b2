// @generated
//! `Schema55`, `Schema55Variant1`, `Schema55Variant2` and more.

use std::fmt;

use crate::runtime::{additional, json};
use super::Schema36;

/// Type of the schema `Schema55`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema55 {
    /// The value as `Schema55Variant1`.
    ///
    /// It has `byId`.
    Variant1(Schema55Variant1),
    /// The value as `Schema55Variant2`.
    ///
    /// It has `byName`.
    Variant2(Schema55Variant2),
    /// The value as `Schema55Variant3`.
    ///
    /// It has `byUrl`.
    Variant3(Schema55Variant3),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema55 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.first_of(&["byId", "byName", "byUrl"]) {
            Some("byId") => node.decode().map(Self::Variant1),
            Some("byName") => node.decode().map(Self::Variant2),
            Some("byUrl") => node.decode().map(Self::Variant3),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema55 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Variant1(value) => out.value(value),
            Self::Variant2(value) => out.value(value),
            Self::Variant3(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema55Variant1> for Schema55 {
    fn from(value: Schema55Variant1) -> Self {
        Self::Variant1(value)
    }
}

impl From<Schema55Variant2> for Schema55 {
    fn from(value: Schema55Variant2) -> Self {
        Self::Variant2(value)
    }
}

impl From<Schema55Variant3> for Schema55 {
    fn from(value: Schema55Variant3) -> Self {
        Self::Variant3(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema55Variant1 {
    /// The property `byId`.
    pub by_id: i64,
    /// The property `id`.
    pub id: Vec<String>,
    /// The property `name`.
    pub name: Option<Schema55Variant1Name>,
    /// The property `kind`.
    pub kind: Schema55Variant1Kind,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema55Variant1 {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: i64, id: Vec<String>, kind: Schema55Variant1Kind) -> Self {
        Self {
            by_id,
            id,
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
    pub fn name(mut self, value: Schema55Variant1Name) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema55Variant1Kind) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Schema55Variant1 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            id: object.required("id")?,
            name: object.optional("name")?,
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema55Variant1 {
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
pub struct Schema55Variant2 {
    /// The property `byName`.
    pub by_name: f64,
    /// The property `name`.
    pub name: Option<Schema55Variant2Name>,
    /// The property `kind`.
    pub kind: Option<Schema36>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema55Variant2 {
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
    pub fn name(mut self, value: Schema55Variant2Name) -> Self {
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

impl json::Decode for Schema55Variant2 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            name: object.optional("name")?,
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema55Variant2 {
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
pub struct Schema55Variant3 {
    /// The property `byUrl`.
    pub by_url: i64,
    /// The property `id`.
    pub id: Schema55Variant3Id,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema55Variant3 {
    /// A value with all of its fields.
    pub fn new(by_url: i64, id: Schema55Variant3Id) -> Self {
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
    pub fn id(mut self, value: Schema55Variant3Id) -> Self {
        self.id = value;
        self
    }
}

impl json::Decode for Schema55Variant3 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            id: object.required("id")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema55Variant3 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.member("id", &self.id);
        object.rest(&self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant3Id {
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

impl Schema55Variant3Id {
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

impl fmt::Display for Schema55Variant3Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema55Variant3Id {
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

impl json::Decode for Schema55Variant3Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema55Variant3Id {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant2Name {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema55Variant2Name {
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

impl json::Decode for Schema55Variant2Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema55Variant2Name {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant1Name {
    /// `-1`
    Minus1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema55Variant1Name {
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

impl json::Decode for Schema55Variant1Name {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema55Variant1Name {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema55Variant1Kind {
    /// `in-progress`
    InProgress,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema55Variant1Kind {
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

impl fmt::Display for Schema55Variant1Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema55Variant1Kind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "in-progress" => Self::InProgress,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema55Variant1Kind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for Schema55Variant1Kind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(
    Schema55, Schema55Variant1, Schema55Variant2, Schema55Variant3, Schema55Variant3Id,
    Schema55Variant2Name, Schema55Variant1Name, Schema55Variant1Kind
);
