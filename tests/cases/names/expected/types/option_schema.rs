// @generated
//! `OptionSchema`.

use crate::runtime::{additional, json};
use super::StringSchema;

/// Type of the schema `Option`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OptionSchema {
    /// The property `some`.
    pub some: Option<StringSchema>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl OptionSchema {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `some`.
    pub fn some(mut self, value: StringSchema) -> Self {
        self.some = Some(value);
        self
    }
}

impl json::Decode for OptionSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            some: object.optional("some"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for OptionSchema {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("some", &self.some);
        object.rest(&self.additional);
    }
}

json::serde_for!(OptionSchema);
