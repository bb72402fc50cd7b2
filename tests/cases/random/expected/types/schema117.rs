//! `Schema117`, `Schema117Id`, `Schema117CreatedAt` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};
use super::{Schema143, Schema67};

/// Type of the schema `Schema117`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema117 {
    /// The property `id`.
    pub id: Option<Option<Schema117Id>>,
    /// The property `kind`.
    pub kind: Option<i32>,
    /// The property `createdAt`.
    pub created_at: Option<Schema117CreatedAt>,
    /// The property `URL`.
    pub url: BTreeMap<String, Schema143>,
    /// The property `é`.
    pub e: formats::Uri,
    /// The property `additional`.
    pub additional: Option<f64>,
}

impl Schema117 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: Option<i32>,
        url: BTreeMap<String, Schema143>,
        e: formats::Uri,
        additional: Option<f64>,
    ) -> Self {
        Self {
            id: None,
            kind,
            created_at: None,
            url,
            e,
            additional,
        }
    }
}

impl json::Decode for Schema117 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            id: object.nullable("id")?,
            kind: object.required("kind")?,
            created_at: object.optional("createdAt")?,
            url: object.required("URL")?,
            e: object.required("é")?,
            additional: object.required("additional")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Schema117 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("kind", &self.kind);
        object.optional("createdAt", &self.created_at);
        object.member("URL", &self.url);
        object.member("é", &self.e);
        object.member("additional", &self.additional);
    }
}

/// Type of the property `id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema117Id {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema117Id {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema117Id {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema117Id {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `createdAt`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema117CreatedAt {
    /// The property `name`.
    pub name: Option<f64>,
    /// The property `type`.
    pub type_: Option<Schema117CreatedAtType>,
    /// The property `kind`.
    pub kind: Option<Option<Schema67>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Schema117CreatedAt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.optional("name")?,
            type_: object.optional("type")?,
            kind: object.nullable("kind")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema117CreatedAt {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("type", &self.type_);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema117CreatedAtType {
    /// `-1`
    Minus1,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema117CreatedAtType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema117CreatedAtType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema117CreatedAtType {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema117, Schema117Id, Schema117CreatedAt, Schema117CreatedAtType);
