// @generated
//! `Schema16`, `Schema16ById`, `Schema16ByName` and more.

use crate::runtime::{additional, formats, json};
use super::{Schema6, Schema6Variant1};

/// Type of the schema `Schema16`.
///
/// Decided by which of `byId` and `byName` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Schema16 {
    /// The value as `Schema16ById`.
    ///
    /// It has `byId`.
    ById(Schema16ById),
    /// The value as `Schema16ByName`.
    ///
    /// It has `byName`.
    ByName(Schema16ByName),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema16 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide(
            node,
            &[json::Sign::member("byId"), json::Sign::member("byName")],
            &[
                <Schema16ById as json::Decode>::fits,
                <Schema16ByName as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[
                <Schema16ById as json::Decode>::fits,
                <Schema16ByName as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for Schema16 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema16ById> for Schema16 {
    fn from(value: Schema16ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema16ByName> for Schema16 {
    fn from(value: Schema16ByName) -> Self {
        Self::ByName(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema16ById {
    /// The property `byId`.
    pub by_id: formats::Uuid,
    /// The property `id`.
    pub id: Schema6,
    /// The property `kind`.
    pub kind: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema16ById {
    /// A value with the required fields, and without any other.
    pub fn new(by_id: formats::Uuid, id: impl Into<Schema6>) -> Self {
        Self {
            by_id,
            id: id.into(),
            kind: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: formats::Uuid) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<Schema6>) -> Self {
        self.id = value.into();
        self
    }

    /// Sends `id` as the empty text.
    pub fn clear_id(mut self) -> Self {
        self.id = Schema6::Enum(Schema6Variant1::Empty);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = Some(value.into());
        self
    }
}

impl json::Decode for Schema16ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            id: object.required("id")?,
            kind: object.optional("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <formats::Uuid as json::Decode>::fits),
                json::Known::required("id", <Schema6 as json::Decode>::fits),
                json::Known::optional("kind", <String as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema16ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.member("id", &self.id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema16ByName {
    /// The property `byName`.
    pub by_name: String,
    /// The property `kind`.
    pub kind: Option<u64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema16ByName {
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
    pub fn kind(mut self, value: u64) -> Self {
        self.kind = Some(value);
        self
    }
}

impl json::Decode for Schema16ByName {
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
                json::Known::optional("kind", <u64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema16ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema16, Schema16ById, Schema16ByName);
