// @generated
//! `Small` and `SmallSize`.

use std::fmt;

use crate::runtime::{additional, json};

/// Type of the schema `Small`.
#[derive(Debug, Clone, PartialEq)]
pub struct Small {
    /// The property `size`.
    pub size: SmallSize,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Small {
    /// A value with all of its fields.
    pub fn new(size: SmallSize) -> Self {
        Self {
            size,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `size`.
    pub fn size(mut self, value: SmallSize) -> Self {
        self.size = value;
        self
    }
}

impl json::Decode for Small {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Small {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

/// Type of the property `size`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SmallSize {
    /// `small`
    Small,
    /// `little`
    Little,
    /// A value that the description does not know.
    Other(String),
}

impl SmallSize {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Little => "little",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for SmallSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for SmallSize {
    fn from(value: String) -> Self {
        match value.as_str() {
            "small" => Self::Small,
            "little" => Self::Little,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for SmallSize {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for SmallSize {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(Small, SmallSize);
