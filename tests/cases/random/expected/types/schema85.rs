// @generated
//! `Schema85`, `Schema85ById`, `Schema85ByName` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, json};
use super::{Schema103, Schema36};

/// Type of the schema `Schema85`.
///
/// Decided by which of `byId` and `byName` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema85 {
    /// The value as `Schema85ById`.
    ///
    /// It has `byId`.
    ById(Schema85ById),
    /// The value as `Schema85ByName`.
    ///
    /// It has `byName`.
    ByName(Schema85ByName),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema85 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("byId"), json::Sign::member("byName")],
            &[
                <Schema85ById as json::Decode>::fits,
                <Schema85ByName as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema85 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema85ById> for Schema85 {
    fn from(value: Schema85ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema85ByName> for Schema85 {
    fn from(value: Schema85ByName) -> Self {
        Self::ByName(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema85ById {
    /// The property `byId`.
    pub by_id: String,
    /// The property `name`.
    pub name: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema85ById {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: impl Into<String>) -> Self {
        Self {
            by_id: by_id.into(),
            name: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: impl Into<String>) -> Self {
        self.by_id = value.into();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: bool) -> Self {
        self.name = Some(value);
        self
    }
}

impl json::Decode for Schema85ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            name: object.optional("name"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <String as json::Decode>::fits),
                json::Known::optional("name", <bool as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema85ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema85ByName {
    /// The property `byName`.
    pub by_name: bool,
    /// The property `name`.
    pub name: BTreeMap<String, Schema85ByNameNameValue>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema85ByName {
    /// A value with all of its fields.
    pub fn new(
        by_name: bool,
        name: impl IntoIterator<Item = (impl Into<String>, Schema85ByNameNameValue)>,
    ) -> Self {
        Self {
            by_name,
            name: name.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: bool) -> Self {
        self.by_name = value;
        self
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema85ByNameNameValue)>,
    ) -> Self {
        self.name = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }
}

impl json::Decode for Schema85ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byName", <bool as json::Decode>::fits),
                json::Known::required(
                    "name",
                    <BTreeMap<String, Schema85ByNameNameValue> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema85ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema85ByNameNameValue {
    /// The property `type`.
    pub type_: Option<BTreeMap<String, Schema36>>,
    /// The property `kind`.
    pub kind: Schema85ByNameNameValueKind,
    /// The property `createdAt`.
    pub created_at: Schema85ByNameNameValueCreatedAt,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema85ByNameNameValue {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: Schema85ByNameNameValueKind,
        created_at: Schema85ByNameNameValueCreatedAt,
    ) -> Self {
        Self {
            type_: None,
            kind,
            created_at,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema36)>,
    ) -> Self {
        self.type_ = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema85ByNameNameValueKind) -> Self {
        self.kind = value;
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema85ByNameNameValueCreatedAt) -> Self {
        self.created_at = value;
        self
    }
}

impl json::Decode for Schema85ByNameNameValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            kind: object.required("kind")?,
            created_at: object.required("createdAt")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional(
                    "type",
                    <BTreeMap<String, Schema36> as json::Decode>::fits,
                ),
                json::Known::required(
                    "kind",
                    <Schema85ByNameNameValueKind as json::Decode>::fits,
                ),
                json::Known::required(
                    "createdAt",
                    <Schema85ByNameNameValueCreatedAt as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema85ByNameNameValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.member("kind", &self.kind);
        object.member("createdAt", &self.created_at);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema85ByNameNameValueKind {
    /// `A`
    A,
    /// `+1`
    Plus1,
    /// `null`
    Null,
    /// `Other`
    OtherValue,
    /// `self`
    Self_,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema85ByNameNameValueKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::Plus1 => "+1",
            Self::Null => "null",
            Self::OtherValue => "Other",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema85ByNameNameValueKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema85ByNameNameValueKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "A" => Self::A,
            "+1" => Self::Plus1,
            "null" => Self::Null,
            "Other" => Self::OtherValue,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema85ByNameNameValueKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["A", "+1", "null", "Other", "self", "ß", "always"])
    }
}

impl json::Encode for Schema85ByNameNameValueKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema85ByNameNameValueCreatedAt {
    /// The property `type`.
    pub type_: Option<Schema103>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema85ByNameNameValueCreatedAt {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: Schema103) -> Self {
        self.type_ = Some(value);
        self
    }
}

impl json::Decode for Schema85ByNameNameValueCreatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::optional("type", <Schema103 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema85ByNameNameValueCreatedAt {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

json::serde_for!(
    Schema85, Schema85ById, Schema85ByName, Schema85ByNameNameValue,
    Schema85ByNameNameValueKind, Schema85ByNameNameValueCreatedAt
);
