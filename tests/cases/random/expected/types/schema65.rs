// @generated
//! `Schema65`, `Schema65Kind`, `Schema65CreatedAt` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};
use super::{Schema36, Schema39};

/// Type of the schema `Schema65`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema65 {
    /// The property `type`.
    pub type_: Option<formats::Date>,
    /// The property `kind`.
    pub kind: Option<Schema65Kind>,
    /// The property `createdAt`.
    pub created_at: Option<Option<Schema65CreatedAt>>,
    /// The property `x-tag`.
    pub x_tag: Option<Schema39>,
    /// The property `self`.
    pub self_: Option<Option<formats::Uri>>,
    /// The property `value`.
    pub value: Option<Schema65Value>,
    /// The property `URL`.
    pub url: Vec<BTreeMap<String, serde_json::Value>>,
    /// The property `size`.
    pub size: Option<Schema36>,
    /// The property `additional`.
    pub additional: Option<f64>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema65 {
    /// A value with the required fields, and without any other.
    pub fn new(
        type_: Option<formats::Date>,
        url: impl IntoIterator<Item = BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        Self {
            type_,
            kind: None,
            created_at: None,
            x_tag: None,
            self_: None,
            value: None,
            url: url.into_iter().collect(),
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::Date) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sends `type` as `null`.
    pub fn clear_type(mut self) -> Self {
        self.type_ = None;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema65Kind) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: Schema65CreatedAt) -> Self {
        self.created_at = Some(Some(value));
        self
    }

    /// Sends `createdAt` as `null`.
    pub fn clear_created_at(mut self) -> Self {
        self.created_at = Some(None);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: Schema39) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: formats::Uri) -> Self {
        self.self_ = Some(Some(value));
        self
    }

    /// Sends `self` as `null`.
    pub fn clear_self(mut self) -> Self {
        self.self_ = Some(None);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: Schema65Value) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(
        mut self,
        value: impl IntoIterator<Item = BTreeMap<String, serde_json::Value>>,
    ) -> Self {
        self.url = value.into_iter().collect();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl Into<Schema36>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: f64) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema65 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            kind: object.optional("kind"),
            created_at: object.nullable("createdAt"),
            x_tag: object.optional("x-tag"),
            self_: object.nullable("self"),
            value: object.optional("value"),
            url: object.required("URL")?,
            size: object.optional("size"),
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "type",
                    <Option<formats::Date> as json::Decode>::fits,
                ),
                json::Known::optional("kind", <Schema65Kind as json::Decode>::fits),
                json::Known::optional(
                    "createdAt",
                    <Option<Schema65CreatedAt> as json::Decode>::fits,
                ),
                json::Known::optional("x-tag", <Schema39 as json::Decode>::fits),
                json::Known::optional(
                    "self",
                    <Option<formats::Uri> as json::Decode>::fits,
                ),
                json::Known::optional("value", <Schema65Value as json::Decode>::fits),
                json::Known::required(
                    "URL",
                    <Vec<BTreeMap<String, serde_json::Value>> as json::Decode>::fits,
                ),
                json::Known::optional("size", <Schema36 as json::Decode>::fits),
                json::Known::optional("additional", <f64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema65 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("kind", &self.kind);
        object.optional("createdAt", &self.created_at);
        object.optional("x-tag", &self.x_tag);
        object.optional("self", &self.self_);
        object.optional("value", &self.value);
        object.member("URL", &self.url);
        object.optional("size", &self.size);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema65Kind {
    /// `0`
    N0,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema65Kind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N0 => 0,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema65Kind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            0 => Ok(Self::N0),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_scalars(&["0", "7", "2"])
    }
}

impl json::Encode for Schema65Kind {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema65CreatedAt {
    /// The property `name`.
    pub name: Vec<i64>,
    /// The property `kind`.
    pub kind: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema65CreatedAt {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl IntoIterator<Item = i64>) -> Self {
        Self {
            name: name.into_iter().collect(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.name = value.into_iter().collect();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: bool) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for Schema65CreatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.required("name")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("name", <Vec<i64> as json::Decode>::fits),
                json::Known::optional("kind", <bool as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema65CreatedAt {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("name", &self.name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `value`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema65Value {
    /// `null`
    Null,
    /// `in-progress`
    InProgress,
    /// `self`
    Self_,
    /// `ß`
    Ss,
    /// `always`
    Always,
    /// A value that the description does not know.
    Other(String),
}

impl Schema65Value {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Null => "null",
            Self::InProgress => "in-progress",
            Self::Self_ => "self",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema65Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema65Value {
    fn from(value: String) -> Self {
        match value.as_str() {
            "null" => Self::Null,
            "in-progress" => Self::InProgress,
            "self" => Self::Self_,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema65Value {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["null", "in-progress", "self", "ß", "always"])
    }
}

impl json::Encode for Schema65Value {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Schema65, Schema65Kind, Schema65CreatedAt, Schema65Value);
