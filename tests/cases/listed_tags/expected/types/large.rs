// @generated
//! `Large` and `LargeSize`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Large`.
#[derive(Debug, Clone, PartialEq)]
pub struct Large {
    /// The property `size`.
    pub size: LargeSize,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Large {
    /// A value with all of its fields.
    pub fn new(size: LargeSize) -> Self {
        Self {
            size,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `size`.
    pub fn size(mut self, value: LargeSize) -> Self {
        self.size = value;
        self
    }
}

impl json::Decode for Large {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Large {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `size`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LargeSize {
    /// `large`
    Large,
    /// `big`
    Big,
    /// A value that the description does not know.
    Other(String),
}

impl LargeSize {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Large => "large",
            Self::Big => "big",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LargeSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for LargeSize {
    fn from(value: String) -> Self {
        match value.as_str() {
            "large" => Self::Large,
            "big" => Self::Big,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for LargeSize {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for LargeSize {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Large, LargeSize);
