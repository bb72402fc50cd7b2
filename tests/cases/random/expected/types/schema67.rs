// @generated
//! `Schema67`, `Schema67ById`, `Schema67ByName` and more.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema67`.
///
/// Decided by which of `byId`, `byName` and `byUrl` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema67 {
    /// The value as `Schema67ById`.
    ///
    /// It has `byId`.
    ById(Schema67ById),
    /// The value as `Schema67ByName`.
    ///
    /// It has `byName`.
    ByName(Schema67ByName),
    /// The value as `Schema67ByUrl`.
    ///
    /// It has `byUrl`.
    ByUrl(Schema67ByUrl),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema67 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[
                json::Sign::member("byId"),
                json::Sign::member("byName"),
                json::Sign::member("byUrl"),
            ],
            &[
                <Schema67ById as json::Decode>::fits,
                <Schema67ByName as json::Decode>::fits,
                <Schema67ByUrl as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            Some(2) => node.decode().map(Self::ByUrl),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <Schema67ById as json::Decode>::fits,
                <Schema67ByName as json::Decode>::fits,
                <Schema67ByUrl as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for Schema67 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::ByUrl(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema67ById> for Schema67 {
    fn from(value: Schema67ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema67ByName> for Schema67 {
    fn from(value: Schema67ByName) -> Self {
        Self::ByName(value)
    }
}

impl From<Schema67ByUrl> for Schema67 {
    fn from(value: Schema67ByUrl) -> Self {
        Self::ByUrl(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema67ById {
    /// The property `byId`.
    pub by_id: i32,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `name`.
    pub name: Option<f64>,
    /// The property `kind`.
    pub kind: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema67ById {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: i32) -> Self {
        Self {
            by_id,
            id: None,
            name: None,
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: i32) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: f64) -> Self {
        self.name = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl json::Decode for Schema67ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            id: object.optional("id"),
            name: object.optional("name"),
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <i32 as json::Decode>::fits),
                json::Known::optional("id", <String as json::Decode>::fits),
                json::Known::optional("name", <f64 as json::Decode>::fits),
                json::Known::optional("kind", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema67ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.optional("id", &self.id);
        object.optional("name", &self.name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema67ByName {
    /// The property `byName`.
    pub by_name: formats::Uuid,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema67ByName {
    /// A value with all of its fields.
    pub fn new(by_name: formats::Uuid) -> Self {
        Self {
            by_name,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: formats::Uuid) -> Self {
        self.by_name = value;
        self
    }
}

impl json::Decode for Schema67ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[json::Known::required("byName", <formats::Uuid as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema67ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema67ByUrl {
    /// The property `byUrl`.
    pub by_url: i64,
    /// The property `name`.
    pub name: Option<Option<formats::DateTime>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema67ByUrl {
    /// A value with the required fields, and without any other.
    pub fn new(by_url: i64) -> Self {
        Self {
            by_url,
            name: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byUrl`.
    pub fn by_url(mut self, value: i64) -> Self {
        self.by_url = value;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: formats::DateTime) -> Self {
        self.name = Some(Some(value));
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }
}

impl json::Decode for Schema67ByUrl {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_url: object.required("byUrl")?,
            name: object.nullable("name"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byUrl", <i64 as json::Decode>::fits),
                json::Known::optional(
                    "name",
                    <Option<formats::DateTime> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema67ByUrl {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byUrl", &self.by_url);
        object.optional("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema67, Schema67ById, Schema67ByName, Schema67ByUrl);
