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

impl Car {
    /// A value with the required fields, and without any other.
    pub fn new(is: impl Into<String>) -> Self {
        Self {
            is: is.into(),
            doors: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `is`.
    pub fn is(mut self, value: impl Into<String>) -> Self {
        self.is = value.into();
        self
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
            doors: object.optional("doors")?,
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
