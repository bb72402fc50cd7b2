// @generated
//! `Schema89`, `Schema89ById`, `Schema89ByName` and more.

use crate::runtime::{additional, formats, json};
use super::Schema23;

/// Type of the schema `Schema89`.
///
/// Decided by which of `byId` and `byName` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema89 {
    /// The value as `Schema89ById`.
    ///
    /// It has `byId`.
    ById(Schema89ById),
    /// The value as `Schema89ByName`.
    ///
    /// It has `byName`.
    ByName(Schema89ByName),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema89 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("byId"), json::Sign::member("byName")],
            &[
                <Schema89ById as json::Decode>::fits,
                <Schema89ByName as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema89 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema89ById> for Schema89 {
    fn from(value: Schema89ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema89ByName> for Schema89 {
    fn from(value: Schema89ByName) -> Self {
        Self::ByName(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema89ById {
    /// The property `byId`.
    pub by_id: formats::DateTime,
    /// The property `kind`.
    pub kind: Option<Option<formats::Uri>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema89ById {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: formats::DateTime) -> Self {
        Self {
            by_id,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: formats::DateTime) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: formats::Uri) -> Self {
        self.kind = Some(Some(value));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }
}

impl json::Decode for Schema89ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            kind: object.nullable("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <formats::DateTime as json::Decode>::fits),
                json::Known::optional(
                    "kind",
                    <Option<formats::Uri> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema89ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema89ByName {
    /// The property `byName`.
    pub by_name: i64,
    /// The property `id`.
    pub id: i64,
    /// The property `name`.
    pub name: Schema23,
    /// The property `kind`.
    pub kind: Option<Option<formats::Date>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema89ByName {
    /// A value with the required fields, and without any other.
    pub fn new(by_name: i64, id: i64, name: Schema23) -> Self {
        Self {
            by_name,
            id,
            name,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: i64) -> Self {
        self.by_name = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: Schema23) -> Self {
        self.name = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: formats::Date) -> Self {
        self.kind = Some(Some(value));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }
}

impl json::Decode for Schema89ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            id: object.required("id")?,
            name: object.required("name")?,
            kind: object.nullable("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byName", <i64 as json::Decode>::fits),
                json::Known::required("id", <i64 as json::Decode>::fits),
                json::Known::required("name", <Schema23 as json::Decode>::fits),
                json::Known::optional(
                    "kind",
                    <Option<formats::Date> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema89ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.member("id", &self.id);
        object.member("name", &self.name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema89, Schema89ById, Schema89ByName);
