// @generated
//! `JsonBody`.

use crate::runtime::{binary, json};

/// The request's body.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct JsonBody {
    /// The property `content`.
    pub content: Option<binary::Binary>,
}

impl JsonBody {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `content`.
    pub fn content(mut self, value: impl Into<binary::Binary>) -> Self {
        self.content = Some(value.into());
        self
    }
}

impl json::Decode for JsonBody {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            content: object.optional("content"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for JsonBody {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("content", &self.content);
    }
}

json::serde_for!(JsonBody);
