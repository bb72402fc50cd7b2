// @generated
//! `Kid`.

use crate::runtime::json;

/// Type of the schema `Kid`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Kid {
    /// The property `age`.
    pub age: Option<i64>,
}

impl Kid {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `age`.
    pub fn age(mut self, value: i64) -> Self {
        self.age = Some(value);
        self
    }
}

impl json::Decode for Kid {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            age: object.optional("age"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Kid {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("age", &self.age);
    }
}

json::serde_for!(Kid);
