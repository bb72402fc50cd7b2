// @generated
//! `Schema48`, `Schema48ById`, `Schema48ByName` and more.

use crate::runtime::{additional, json};

/// Type of the schema `Schema48`.
///
/// Decided by which of `byId` and `byName` is there alone, else what fits best.
#[derive(Debug, Clone, PartialEq)]
pub enum Schema48 {
    /// The value as `Schema48ById`.
    ///
    /// It has `byId`.
    ById(Schema48ById),
    /// The value as `Schema48ByName`.
    ///
    /// It has `byName`.
    ByName(Schema48ByName),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Schema48 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::decide_by_member(
            node,
            &[json::Sign::member("byId"), json::Sign::member("byName")],
            &[
                <Schema48ById as json::Decode>::fits,
                <Schema48ByName as json::Decode>::fits,
            ],
        ) {
            Some(0) => node.decode().map(Self::ById),
            Some(1) => node.decode().map(Self::ByName),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Schema48 {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::ById(value) => out.value(value),
            Self::ByName(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Schema48ById> for Schema48 {
    fn from(value: Schema48ById) -> Self {
        Self::ById(value)
    }
}

impl From<Schema48ByName> for Schema48 {
    fn from(value: Schema48ByName) -> Self {
        Self::ByName(value)
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema48ById {
    /// The property `byId`.
    pub by_id: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema48ById {
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

impl json::Decode for Schema48ById {
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

impl json::Encode for Schema48ById {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byId", &self.by_id);
        object.rest(&self.additional);
    }
}

/// One of the variants of the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema48ByName {
    /// The property `byName`.
    pub by_name: i32,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema48ByName {
    /// A value with all of its fields.
    pub fn new(by_name: i32) -> Self {
        Self {
            by_name,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `byName`.
    pub fn by_name(mut self, value: i32) -> Self {
        self.by_name = value;
        self
    }
}

impl json::Decode for Schema48ByName {
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
            &[json::Known::required("byName", <i32 as json::Decode>::fits)],
        )
    }
}

impl json::Encode for Schema48ByName {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("byName", &self.by_name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema48, Schema48ById, Schema48ByName);
