// @generated
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

    /// Sets `required`.
    pub fn required(mut self, value: impl Into<Choice>) -> Self {
        self.required = Some(value.into());
        self
    }

    /// Sends `required` as `null`.
    pub fn clear_required(mut self) -> Self {
        self.required = None;
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<Name>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sends `name` as `null`.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self
    }

    /// Sets `optional`.
    pub fn optional(mut self, value: Leaf) -> Self {
        self.optional = Some(Some(value));
        self
    }

    /// Sends `optional` as `null`.
    pub fn clear_optional(mut self) -> Self {
        self.optional = Some(None);
        self
    }
}

impl json::Decode for Holder {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            required: object.required("required")?,
            name: object.required("name")?,
            optional: object.nullable("optional"),
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
