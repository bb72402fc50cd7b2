// @generated
//! `Form`.

use crate::runtime::{additional, json};

/// Type of the schema `Form`.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    /// The property `form`.
    pub form: String,
    /// The property `colour`.
    pub colour: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Form {
    /// A value with the required fields, and without any other.
    pub fn new(form: impl Into<String>) -> Self {
        Self {
            form: form.into(),
            colour: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `form`.
    pub fn form(mut self, value: impl Into<String>) -> Self {
        self.form = value.into();
        self
    }

    /// Sets `colour`.
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }
}

impl json::Decode for Form {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            form: object.required("form")?,
            colour: object.optional("colour"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Form {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("form", &self.form);
        object.optional("colour", &self.colour);
        object.rest(&self.additional);
    }
}

json::serde_for!(Form);
