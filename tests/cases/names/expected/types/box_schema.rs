// @generated
//! `BoxSchema`.

use crate::runtime::{additional, json};

/// Type of the schema `Box`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BoxSchema {
    /// The property `box`.
    pub box_: Option<Box<BoxSchema>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl BoxSchema {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `box`.
    pub fn box_(mut self, value: BoxSchema) -> Self {
        self.box_ = Some(Box::new(value));
        self
    }
}

impl json::Decode for BoxSchema {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            box_: object.optional("box"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for BoxSchema {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("box", &self.box_);
        object.rest(&self.additional);
    }
}

json::serde_for!(BoxSchema);
