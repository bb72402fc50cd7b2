// @generated
//! `Schema73`, `Schema73ById`, `Schema73ByName` and more.

use std::collections::BTreeMap;
use std::fmt;

use crate::runtime::{additional, formats, json};
use super::Schema32;

/// Type of the schema `Schema73`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema73 {
    /// The value as `Schema73ById`.
    ///
    /// It has `byId`.
    ById(Schema73ById),
    /// The value as `Schema73ByName`.
    ///
    /// It has `byName`.
    ByName(Schema73ByName),
    /// The value as `Schema73ByUrl`.
    ///
    /// It has `byUrl`.
    ByUrl(Schema73ByUrl),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema73 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[
                json::Sign::member("byId"),
                json::Sign::member("byName"),
                json::Sign::member("byUrl"),
            ],
            &[
                <Schema73ById as json::Decode>::fits,
                <Schema73ByName as json::Decode>::fits,
                <Schema73ByUrl as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::ByUrl),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema73 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::ByUrl(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema73ById> for Schema73 {
    fn from(value: Schema73ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema73ByName> for Schema73 {
    fn from(value: Schema73ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<Schema73ByUrl> for Schema73 {
    fn from(value: Schema73ByUrl) -> Self {
        Self::ByUrl(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema73ById {
    /// The property `byId`.
    pub by_id: formats::Uri,
    /// The property `name`.
    pub name: Option<formats::Date>,
    /// The property `kind`.
    pub kind: Option<Schema73ByIdKind>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema73ById {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: formats::Uri) -> Self {
        Self {
            by_id,
            name: None,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: formats::Uri) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: formats::Date) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema73ByIdKind) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for Schema73ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            name: object.optional("name"),
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <formats::Uri as json::Decode>::fits),
                json::Known::optional("name", <formats::Date as json::Decode>::fits),
                json::Known::optional("kind", <Schema73ByIdKind as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema73ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.optional("name", &self.name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema73ByName {
    /// The property `byName`.
    pub by_name: formats::Uri,
    /// The property `type`.
    pub type_: String,
    /// The property `kind`.
    pub kind: Schema73ByNameKind,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema73ByName {
    /// A value with all of its fields.
    pub fn new(
        by_name: formats::Uri,
        type_: impl Into<String>,
        kind: Schema73ByNameKind,
    ) -> Self {
        Self {
            by_name,
            type_: type_.into(),
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: formats::Uri) -> Self {
        self.by_name = value;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema73ByNameKind) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Schema73ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            type_: object.required("type")?,
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byName", <formats::Uri as json::Decode>::fits),
                json::Known::required("type", <String as json::Decode>::fits),
                json::Known::required("kind", <Schema73ByNameKind as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema73ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.member("type", &self.type_);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema73ByUrl {
    /// The property `byUrl`.
    pub by_url: bool,
    /// The property `id`.
    pub id: formats::Uuid,
    /// The property `name`.
    pub name: Option<formats::DateTime>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema73ByUrl {
    /// A value with all of its fields.
    pub fn new(
        by_url: bool,
        id: formats::Uuid,
        name: Option<formats::DateTime>,
    ) -> Self {
        Self {
            by_url,
            id,
            name,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byUrl`.
    pub fn by_url(mut self, value: bool) -> Self {
        self.by_url = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uuid) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: formats::DateTime) -> Self {
        self.name = Some(value);
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self
    }
}

impl json::Decode for Schema73ByUrl {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            id: object.required("id")?,
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byUrl", <bool as json::Decode>::fits),
                json::Known::required("id", <formats::Uuid as json::Decode>::fits),
                json::Known::required(
                    "name",
                    <Option<formats::DateTime> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema73ByUrl {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.member("id", &self.id);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema73ByNameKind {
    /// `a`
    ALower,
    /// `A`
    AUpper,
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

impl Schema73ByNameKind {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ALower => "a",
            Self::AUpper => "A",
            Self::Minus1 => "-1",
            Self::Null => "null",
            Self::Ss => "ß",
            Self::Always => "always",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Schema73ByNameKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for Schema73ByNameKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::ALower,
            "A" => Self::AUpper,
            "-1" => Self::Minus1,
            "null" => Self::Null,
            "ß" => Self::Ss,
            "always" => Self::Always,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for Schema73ByNameKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["a", "A", "-1", "null", "ß", "always"])
    }
}

impl json::Encode for Schema73ByNameKind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

/// Type of the property `kind`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema73ByIdKind {
    /// The property `id`.
    pub id: Option<Option<Schema32>>,
    /// The property `name`.
    pub name: BTreeMap<String, serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema73ByIdKind {
    /// A value with the required fields, and without any other.
    pub fn new(
        name: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        Self {
            id: None,
            name: name.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<Schema32>) -> Self {
        self.id = Some(Some(value.into()));
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = Some(None);
        self
    }

    /// Sets `name`.
    pub fn name(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.name = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }
}

impl json::Decode for Schema73ByIdKind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.nullable("id"),
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("id", <Option<Schema32> as json::Decode>::fits),
                json::Known::required(
                    "name",
                    <BTreeMap<String, serde_json::Value> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema73ByIdKind {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(
    Schema73, Schema73ById, Schema73ByName, Schema73ByUrl, Schema73ByNameKind,
    Schema73ByIdKind
);
