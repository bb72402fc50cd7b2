// @generated
//! `Schema75`, `Schema75Url`, `Schema75Additional` and more.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::Schema48;

/// Type of the schema `Schema75`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema75 {
    /// The property `type`.
    pub type_: Schema48,
    /// The property `URL`.
    pub url: Option<Option<Schema75Url>>,
    /// The property `é`.
    pub e: Option<Option<BTreeMap<String, String>>>,
    /// The property `size`.
    pub size: Option<Option<Vec<i64>>>,
    /// The property `additional`.
    pub additional: Option<Schema75Additional>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema75 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<Schema48>) -> Self {
        Self {
            type_: type_.into(),
            url: None,
            e: None,
            size: None,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<Schema48>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: Schema75Url) -> Self {
        self.url = Some(Some(value));
        self
    }

    /// Sends `URL` as `null`.
    pub fn clear_url(mut self) -> Self {
        self.url = Some(None);
        self
    }

    /// Sets `é`.
    pub fn e(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.e = Some(
            Some(
                value
                    .into_iter()
                    .map(|(name, value)| (name.into(), value.into()))
                    .collect(),
            ),
        );
        self
    }

    /// Sends `é` as `null`.
    pub fn clear_e(mut self) -> Self {
        self.e = Some(None);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.size = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = Some(None);
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema75Additional) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema75 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            url: object.nullable("URL"),
            e: object.nullable("é"),
            size: object.nullable("size"),
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema75 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("URL", &self.url);
        object.optional("é", &self.e);
        object.optional("size", &self.size);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `URL`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema75Url {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `7`
    N7,
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema75Url {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N7 => 7,
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema75Url {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            -1 => Ok(Self::Minus1),
            0 => Ok(Self::N0),
            1 => Ok(Self::N1),
            7 => Ok(Self::N7),
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema75Url {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

/// Type of the property `additional`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema75Additional {
    /// The property `type`.
    pub type_: Option<Vec<i64>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema75Additional {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.type_ = Some(value.into_iter().collect());
        self
    }
}

impl json::Decode for Schema75Additional {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema75Additional {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema75, Schema75Url, Schema75Additional);
