// @generated
//! `Closed`.

use crate::runtime::json;

/// Type of the schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Closed {
    /// The property `here`.
    pub here: Option<i64>,
}

impl Closed {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `here`.
    pub fn here(mut self, value: i64) -> Self {
        self.here = Some(value);
        self
    }
}

impl json::Decode for Closed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            here: object.optional("here"),
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Closed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("here", &self.here);
    }
}

json::serde_for!(Closed);
