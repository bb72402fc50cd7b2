// @generated
//! `Insert`.

use crate::runtime::{additional, json};

/// Type of the schema `Insert`.
#[derive(Debug, Clone, PartialEq)]
pub struct Insert {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `a`.
    pub a: Option<i64>,
    /// The property `text`.
    pub text: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Insert {
    fn default() -> Self {
        Self {
            kind: Some("x1".to_owned()),
            a: None,
            text: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Insert {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl json::Decode for Insert {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            a: object.optional("a"),
            text: object.optional("text"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Insert {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("a", &self.a);
        object.optional("text", &self.text);
        object.rest(&self.additional);
    }
}

json::serde_for!(Insert);
