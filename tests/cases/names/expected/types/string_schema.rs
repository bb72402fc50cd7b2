// @generated
//! `StringSchema`.

use crate::runtime::{additional, json};

/// Type of the schema `String`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StringSchema {
    /// The property `value`.
    pub value: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl StringSchema {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl json::Decode for StringSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.optional("value"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for StringSchema {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
        object.rest(&self.additional);
    }
}

json::serde_for!(StringSchema);
