// @generated
//! `Remove`.

use crate::runtime::{additional, json};

/// Type of the schema `Remove`.
#[derive(Debug, Clone, PartialEq)]
pub struct Remove {
    /// The property `kind`.
    pub kind: Option<String>,
    /// The property `a`.
    pub a: Option<i64>,
    /// The property `length`.
    pub length: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Remove {
    fn default() -> Self {
        Self {
            kind: Some("x2".to_owned()),
            a: None,
            length: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Remove {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, value: i64) -> Self {
        self.a = Some(value);
        self
    }

    /// Sets `length`.
    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
}

impl json::Decode for Remove {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.optional("kind"),
            a: object.optional("a"),
            length: object.optional("length"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Remove {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("kind", &self.kind);
        object.optional("a", &self.a);
        object.optional("length", &self.length);
        object.rest(&self.additional);
    }
}

json::serde_for!(Remove);
