// @generated
//! `Optional`.

use crate::runtime::{additional, json};

/// Type of the schema `Optional`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Optional {
    /// The property `name`.
    pub name: Option<Option<String>>,
    /// The property `size`.
    pub size: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Optional {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(Some(value.into()));
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = Some(None);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl json::Decode for Optional {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            name: object.nullable("name"),
            size: object.optional("size"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Optional {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
        object.optional("size", &self.size);
        object.rest(&self.additional);
    }
}

json::serde_for!(Optional);
