// @generated
//! `Schema41` and `Schema411st`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema41`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema41 {
    /// The property `updated_at`.
    pub updated_at: f64,
    /// The property `1st`.
    pub n1st: Option<Schema411st>,
    /// The property `isOpen`.
    pub is_open: Option<formats::Uri>,
    /// The property `additional`.
    pub additional: i64,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema41 {
    /// A value with the required fields, and without any other.
    pub fn new(updated_at: f64, is_open: Option<formats::Uri>, additional: i64) -> Self {
        Self {
            updated_at,
            n1st: None,
            is_open,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: f64) -> Self {
        self.updated_at = value;
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: Schema411st) -> Self {
        self.n1st = Some(value);
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: formats::Uri) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: i64) -> Self {
        self.additional = value;
        self
    }
}

impl json::Decode for Schema41 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            updated_at: object.required("updated_at")?,
            n1st: object.optional("1st"),
            is_open: object.required("isOpen")?,
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema41 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("updated_at", &self.updated_at);
        object.optional("1st", &self.n1st);
        object.member("isOpen", &self.is_open);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `1st`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema411st {
    /// `-1`
    Minus1,
    /// `7`
    N7,
    /// `1000`
    N1000,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema411st {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N7 => 7,
            Self::N1000 => 1000,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema411st {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            7 => Ok(Self::N7),
            1000 => Ok(Self::N1000),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema411st {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema41, Schema411st);
