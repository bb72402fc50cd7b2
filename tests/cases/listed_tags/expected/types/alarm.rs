// @generated
//! `Alarm`.

use crate::runtime::{additional, json};

/// Type of the schema `Alarm`.
#[derive(Debug, Clone, PartialEq)]
pub struct Alarm {
    /// The property `kind`.
    pub kind: String,
    /// The property `level`.
    pub level: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Alarm {
    fn default() -> Self {
        Self {
            kind: "alarm".to_owned(),
            level: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Alarm {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `level`.
    pub fn level(mut self, value: impl Into<String>) -> Self {
        self.level = Some(value.into());
        self
    }
}

impl json::Decode for Alarm {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            level: object.optional("level"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Alarm {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("level", &self.level);
        object.rest(&self.additional);
    }
}

json::serde_for!(Alarm);
