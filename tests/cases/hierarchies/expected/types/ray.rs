//! `Ray`.

use crate::runtime::{additional, json};

/// Type of the schema `Ray`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ray {
    /// The property `type`.
    pub type_: String,
    /// The property `length`.
    pub length: Option<i64>,
    /// The property `span`.
    pub span: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Ray {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            length: None,
            span: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `length`.
    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }

    /// Sets `span`.
    pub fn span(mut self, value: i64) -> Self {
        self.span = Some(value);
        self
    }
}

impl json::Decode for Ray {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            length: object.optional("length")?,
            span: object.optional("span")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Ray {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("length", &self.length);
        object.optional("span", &self.span);
        object.rest(&self.additional);
    }
}

json::serde_for!(Ray);
