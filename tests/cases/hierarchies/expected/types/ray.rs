// @generated
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

impl Default for Ray {
    fn default() -> Self {
        Self {
            type_: "Ray".to_owned(),
            length: None,
            span: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Ray {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
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
            length: object.optional("length"),
            span: object.optional("span"),
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
