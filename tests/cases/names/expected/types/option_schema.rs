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

impl json::Decode for OptionSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            some: object.optional("some")?,
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
