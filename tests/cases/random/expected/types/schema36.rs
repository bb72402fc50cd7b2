// @generated
//! `Schema36`, `Schema36ById`, `Schema36ByName` and more.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema36`.
///
/// Decided by which of `byId` and `byName` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema36 {
    /// The value as `Schema36ById`.
    ///
    /// It has `byId`.
    ById(Schema36ById),
    /// The value as `Schema36ByName`.
    ///
    /// It has `byName`.
    ByName(Schema36ByName),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema36 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("byId"), json::Sign::member("byName")],
            &[
                <Schema36ById as json::Decode>::fits,
                <Schema36ByName as json::Decode>::fits,
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
                <Schema36ById as json::Decode>::fits,
                <Schema36ByName as json::Decode>::fits,
            ],
        )
    }
}

impl json::Encode for Schema36 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema36ById> for Schema36 {
    fn from(value: Schema36ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema36ByName> for Schema36 {
    fn from(value: Schema36ByName) -> Self {
        Self::ByName(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema36ById {
    /// The property `byId`.
    pub by_id: formats::Uri,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema36ById {
    /// A value with all of its fields.
    pub fn new(by_id: formats::Uri) -> Self {
        Self {
            by_id,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byId`.
    pub fn by_id(mut self, value: formats::Uri) -> Self {
        self.by_id = value;
        self
    }
}

impl json::Decode for Schema36ById {
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
            &[json::Known::required("byId", <formats::Uri as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema36ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema36ByName {
    /// The property `byName`.
    pub by_name: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema36ByName {
    /// A value with all of its fields.
    pub fn new(by_name: f64) -> Self {
        Self {
            by_name,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: f64) -> Self {
        self.by_name = value;
        self
    }
}

impl json::Decode for Schema36ByName {
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
            &[json::Known::required("byName", <f64 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema36ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema36, Schema36ById, Schema36ByName);
