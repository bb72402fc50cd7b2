// @generated
//! `Address`.

use crate::runtime::json;

/// Type of the schema `Address`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Address {
    /// The property `city`.
    pub city: Option<String>,
    /// The property `street`.
    pub street: Option<String>,
}

impl Address {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }

    /// Sets `street`.
    pub fn street(mut self, value: impl Into<String>) -> Self {
        self.street = Some(value.into());
        self
    }
}

impl json::Decode for Address {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            city: object.optional("city"),
            street: object.optional("street"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Address {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("city", &self.city);
        object.optional("street", &self.street);
    }
}

json::serde_for!(Address);
