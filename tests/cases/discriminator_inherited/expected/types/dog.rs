// @generated
//! `Dog`.

use crate::runtime::{additional, json};

/// Type of the schema `Dog`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// The property `type`.
    pub type_: String,
    /// The property `name`.
    pub name: String,
    /// The property `barks`.
    pub barks: Option<bool>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Dog {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            type_: "Dog".to_owned(),
            name: name.into(),
            barks: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `barks`.
    pub fn barks(mut self, value: bool) -> Self {
        self.barks = Some(value);
        self
    }
}

impl json::Decode for Dog {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            name: object.required("name")?,
            barks: object.optional("barks"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Dog {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.member("name", &self.name);
        object.optional("barks", &self.barks);
        object.rest(&self.additional);
    }
}

json::serde_for!(Dog);
