// @generated
//! `Shirt` and `ShirtFit`.

use std::fmt;

use crate::runtime::{additional, json};
use super::Size;

/// Type of the schema `Shirt`.
#[derive(Debug, Clone, PartialEq)]
pub struct Shirt {
    /// The property `size`.
    pub size: Option<Size>,
    /// The property `fit`.
    pub fit: Option<Option<ShirtFit>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Shirt {
    /// A value with the required fields, and without any other.
    pub fn new(size: Option<Size>) -> Self {
        Self {
            size,
            fit: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `size`.
    pub fn size(mut self, value: Size) -> Self {
        self.size = Some(value);
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// Sets `fit`.
    pub fn fit(mut self, value: ShirtFit) -> Self {
        self.fit = Some(Some(value));
        self
    }

    /// Sends `fit` as `null`.
    pub fn clear_fit(mut self) -> Self {
        self.fit = Some(None);
        self
    }
}

impl json::Decode for Shirt {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            size: object.required("size")?,
            fit: object.nullable("fit"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Shirt {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("size", &self.size);
        object.optional("fit", &self.fit);
        object.rest(&self.additional);
    }
}

/// Type of the property `fit`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShirtFit {
    /// `slim`
    Slim,
    /// `wide`
    Wide,
    /// A value that the description does not know.
    Other(String),
}

impl ShirtFit {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Slim => "slim",
            Self::Wide => "wide",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ShirtFit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for ShirtFit {
    fn from(value: String) -> Self {
        match value.as_str() {
            "slim" => Self::Slim,
            "wide" => Self::Wide,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for ShirtFit {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for ShirtFit {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Shirt, ShirtFit);
