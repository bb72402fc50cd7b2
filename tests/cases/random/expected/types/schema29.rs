// @generated
//! `Schema29`, `Schema29ById`, `Schema29ByName` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::Schema79;

/// Type of the schema `Schema29`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema29 {
    /// The value as `Schema29ById`.
    ///
    /// It has `byId`.
    ById(Schema29ById),
    /// The value as `Schema29ByName`.
    ///
    /// It has `byName`.
    ByName(Schema29ByName),
    /// The value as `Schema29ByUrl`.
    ///
    /// It has `byUrl`.
    ByUrl(Schema29ByUrl),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema29 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[
                json::Sign::member("byId"),
                json::Sign::member("byName"),
                json::Sign::member("byUrl"),
            ],
            &[
                <Schema29ById as json::Decode>::fits,
                <Schema29ByName as json::Decode>::fits,
                <Schema29ByUrl as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::ByUrl),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema29 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::ByUrl(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema29ById> for Schema29 {
    fn from(value: Schema29ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema29ByName> for Schema29 {
    fn from(value: Schema29ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<Schema29ByUrl> for Schema29 {
    fn from(value: Schema29ByUrl) -> Self {
        Self::ByUrl(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema29ById {
    /// The property `byId`.
    pub by_id: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema29ById {
    /// A value with all of its fields.
    pub fn new(by_id: impl Into<String>) -> Self {
        Self {
            by_id: by_id.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: impl Into<String>) -> Self {
        self.by_id = value.into();
        self
    }
}

impl json::Decode for Schema29ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("byId", <String as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema29ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema29ByName {
    /// The property `byName`.
    pub by_name: i64,
    /// The property `kind`.
    pub kind: Option<BTreeMap<String, Schema79>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema29ByName {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: i64) -> Self {
        Self {
            by_name,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: i64) -> Self {
        self.by_name = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema79)>,
    ) -> Self {
        self.kind = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Schema29ByName {
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
                json::Known::required("byName", <i64 as json::Decode>::fits),
                json::Known::optional(
                    "kind",
                    <BTreeMap<String, Schema79> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema29ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema29ByUrl {
    /// The property `byUrl`.
    pub by_url: i32,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema29ByUrl {
    /// A value with all of its fields.
    pub fn new(by_url: i32) -> Self {
        Self {
            by_url,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byUrl`.
    pub fn by_url(mut self, value: i32) -> Self {
        self.by_url = value;
        self
    }
}

impl json::Decode for Schema29ByUrl {
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
            &[json::Known::required("byUrl", <i32 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema29ByUrl {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema29, Schema29ById, Schema29ByName, Schema29ByUrl);
