// @generated
//! `Shared` and `SharedParts`.

use crate::runtime::{additional, binary, json};

/// Type of the schema `Shared`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Shared {
    /// The property `file`.
    pub file: Option<serde_json::Value>,
    /// The property `meta`.
    pub meta: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl json::Decode for Shared {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            file: object.nullable("file"),
            meta: object.nullable("meta"),
            additional: object.rest_and_nulls()?,
        })
    }
}

impl json::Encode for Shared {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("file", &self.file);
        object.optional("meta", &self.meta);
        object.rest(&self.additional);
    }
}

/// The parts of a body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SharedParts {
    /// The property `file`.
    pub file: Option<binary::Binary>,
    /// The property `meta`.
    pub meta: Option<serde_json::Value>,
}

impl SharedParts {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `file`.
    pub fn file(mut self, value: impl Into<binary::Binary>) -> Self {
        self.file = Some(value.into());
        self
    }

    /// Sets `meta`.
    pub fn meta(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.meta = Some(value.into());
        self
    }
}

impl json::Decode for SharedParts {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            file: object.optional("file"),
            meta: object.nullable("meta"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for SharedParts {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("file", &self.file);
        object.optional("meta", &self.meta);
    }
}

json::serde_for!(Shared, SharedParts);
