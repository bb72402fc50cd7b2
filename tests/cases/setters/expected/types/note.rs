// @generated
//! `Note`.

use crate::runtime::json;

/// Type of the schema `Note`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Note {
    /// The property `text`.
    ///
    /// Example: `hello`.
    pub text: Option<String>,
}

impl Note {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl json::Decode for Note {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            text: object.optional("text"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Note {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("text", &self.text);
    }
}

json::serde_for!(Note);
