// @generated
//! `Question`.

use crate::runtime::json;

/// Type of the schema `Question`.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The property `text`.
    pub text: String,
}

impl Question {
    /// A value with all of its fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
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
