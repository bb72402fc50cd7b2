//! `Holder`.

use crate::runtime::{additional, json};
use super::{Choice, Leaf, Name};

/// Type of the schema `Holder`.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// The property `required`.
    pub required: Option<Choice>,
    /// The property `name`.
    pub name: Option<Name>,
    /// The property `optional`.
    pub optional: Option<Option<Leaf>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Holder {
    /// A value with the required fields, and without any other.
    pub fn new(required: Option<Choice>, name: Option<Name>) -> Self {
        Self {
            required,
            name,
            optional: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            required: object.required("required")?,
            name: object.required("name")?,
            optional: object.nullable("optional")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Holder {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("required", &self.required);
        object.member("name", &self.name);
        object.optional("optional", &self.optional);
        object.rest(&self.additional);
    }
}

json::serde_for!(Holder);
