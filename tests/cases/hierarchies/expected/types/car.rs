// @generated
//! `Car`.

use crate::runtime::{additional, json};

/// Type of the schema `Car`.
#[derive(Debug, Clone, PartialEq)]
pub struct Car {
    /// The property `is`.
    pub is: String,
    /// The property `doors`.
    pub doors: Option<i64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Car {
    fn default() -> Self {
        Self {
            is: "car".to_owned(),
            doors: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Car {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `doors`.
    pub fn doors(mut self, value: i64) -> Self {
        self.doors = Some(value);
        self
    }
}

impl json::Decode for Car {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            is: object.required("is")?,
            doors: object.optional("doors"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Car {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("is", &self.is);
        object.optional("doors", &self.doors);
        object.rest(&self.additional);
    }
}

json::serde_for!(Car);
