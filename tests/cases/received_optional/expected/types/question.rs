//! `Question`.

use crate::runtime::json;

/// Type of the schema `Question`.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The property `text`.
    pub text: String,
}

impl json::Decode for Question {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            text: object.required("text")?,
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Question {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
    }
}

json::serde_for!(Question);
