// @generated
//! `Started`.

use crate::runtime::{additional, json};

/// Type of the schema `Started`.
#[derive(Debug, Clone, PartialEq)]
pub struct Started {
    /// The property `type`.
    pub type_: String,
    /// The property `at`.
    pub at: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Started {
    fn default() -> Self {
        Self {
            type_: "start".to_owned(),
            at: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Started {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `at`.
    pub fn at(mut self, value: i64) -> Self {
        self.at = Some(value);
        self
    }
}

impl json::Decode for Started {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            at: object.optional("at"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Started {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("at", &self.at);
        object.rest(&self.additional);
    }
}

json::serde_for!(Started);
