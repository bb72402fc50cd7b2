// @generated
//! `Schema45`, `Schema45ById`, `Schema45ByName` and more.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema45`.
///
/// Decided by which of `byId` and `byName` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema45 {
    /// The value as `Schema45ById`.
    ///
    /// It has `byId`.
    ById(Schema45ById),
    /// The value as `Schema45ByName`.
    ///
    /// It has `byName`.
    ByName(Schema45ByName),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema45 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("byId"), json::Sign::member("byName")],
            &[
                <Schema45ById as json::Decode>::fits,
                <Schema45ByName as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema45 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema45ById> for Schema45 {
    fn from(value: Schema45ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema45ByName> for Schema45 {
    fn from(value: Schema45ByName) -> Self {
        Self::ByName(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema45ById {
    /// The property `byId`.
    pub by_id: f64,
    /// The property `id`.
    pub id: Option<f64>,
    /// The property `type`.
    pub type_: formats::Uuid,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema45ById {
    /// A value with all of its fields.
    pub fn new(by_id: f64, id: Option<f64>, type_: formats::Uuid) -> Self {
        Self {
            by_id,
            id,
            type_,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: f64) -> Self {
        self.by_id = value;
        self
    }

    /// Sets `id`.
    pub fn id(mut self, value: f64) -> Self {
        self.id = Some(value);
        self
    }

    /// Sends `id` as `null`.
    pub fn clear_id(mut self) -> Self {
        self.id = None;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::Uuid) -> Self {
        self.type_ = value;
        self
    }
}

impl json::Decode for Schema45ById {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_id: object.required("byId")?,
            id: object.required("id")?,
            type_: object.required("type")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byId", <f64 as json::Decode>::fits),
                json::Known::required("id", <Option<f64> as json::Decode>::fits),
                json::Known::required("type", <formats::Uuid as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema45ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.member("id", &self.id);
        object.member("type", &self.type_);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema45ByName {
    /// The property `byName`.
    pub by_name: formats::Date,
    /// The property `kind`.
    pub kind: i64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema45ByName {
    /// A value with all of its fields.
    pub fn new(by_name: formats::Date, kind: i64) -> Self {
        Self {
            by_name,
            kind,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: formats::Date) -> Self {
        self.by_name = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: i64) -> Self {
        self.kind = value;
        self
    }
}

impl json::Decode for Schema45ByName {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            by_name: object.required("byName")?,
            kind: object.required("kind")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("byName", <formats::Date as json::Decode>::fits),
                json::Known::required("kind", <i64 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema45ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.member("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema45, Schema45ById, Schema45ByName);
