// @generated
//! `Schema125`, `Schema125ById`, `Schema125ByName` and more.

use crate::runtime::{additional, base64, json};
use super::Schema49;

/// Type of the schema `Schema125`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema125 {
    /// The value as `Schema125ById`.
    ///
    /// It has `byId`.
    ById(Schema125ById),
    /// The value as `Schema125ByName`.
    ///
    /// It has `byName`.
    ByName(Schema125ByName),
    /// The value as `Schema125ByUrl`.
    ///
    /// It has `byUrl`.
    ByUrl(Schema125ByUrl),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema125 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[
                json::Sign::member("byId"),
                json::Sign::member("byName"),
                json::Sign::member("byUrl"),
            ],
            &[
                <Schema125ById as json::Decode>::fits,
                <Schema125ByName as json::Decode>::fits,
                <Schema125ByUrl as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::ByUrl),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema125 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::ByUrl(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema125ById> for Schema125 {
    fn from(value: Schema125ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema125ByName> for Schema125 {
    fn from(value: Schema125ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<Schema125ByUrl> for Schema125 {
    fn from(value: Schema125ByUrl) -> Self {
        Self::ByUrl(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema125ById {
    /// The property `byId`.
    pub by_id: String,
    /// The property `name`.
    pub name: Vec<Schema49>,
    /// The property `kind`.
    pub kind: u64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema125ById {
    /// A value with all of its fields.
    pub fn new(
        by_id: impl Into<String>,
        name: impl IntoIterator<Item = Schema49>,
        kind: u64,
    ) -> Self {
        Self {
            by_id: by_id.into(),
            name: name.into_iter().collect(),
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: impl Into<String>) -> Self {
        self.by_id = value.into();
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl IntoIterator<Item = Schema49>) -> Self {
        self.name = value.into_iter().collect();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: u64) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Schema125ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            name: object.required("name")?,
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <String as json::Decode>::fits),
                json::Known::required("name", <Vec<Schema49> as json::Decode>::fits),
                json::Known::required("kind", <u64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema125ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.member("name", &self.name);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema125ByName {
    /// The property `byName`.
    pub by_name: bool,
    /// The property `name`.
    pub name: Option<base64::Base64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema125ByName {
    /// A value with all of its fields.
    pub fn new(by_name: bool, name: Option<base64::Base64>) -> Self {
        Self {
            by_name,
            name,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: bool) -> Self {
        self.by_name = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<base64::Base64>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self
    }
}

impl json::Decode for Schema125ByName {
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
                    <Option<base64::Base64> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema125ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema125ByUrl {
    /// The property `byUrl`.
    pub by_url: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema125ByUrl {
    /// A value with all of its fields.
    pub fn new(by_url: impl Into<String>) -> Self {
        Self {
            by_url: by_url.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byUrl`.
    pub fn by_url(mut self, value: impl Into<String>) -> Self {
        self.by_url = value.into();
        self
    }
}

impl json::Decode for Schema125ByUrl {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("byUrl", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema125ByUrl {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema125, Schema125ById, Schema125ByName, Schema125ByUrl);
