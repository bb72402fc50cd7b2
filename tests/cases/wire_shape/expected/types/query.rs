// @generated
//! `Query`.

use crate::runtime::json;

/// Type of the schema `Query`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    /// The property `name`.
    pub name: Option<String>,
}

impl Query {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl json::Decode for Query {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            name: object.optional("name"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Query {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("name", &self.name);
    }
}

json::serde_for!(Query);
