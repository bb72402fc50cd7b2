// @generated
//! `Note`.

use crate::runtime::json;

/// Type of the schema `Note`.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// The property `text`.
    pub text: String,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
}

impl Note {
    /// A value with the required fields, and without any other.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            tags: None,
        }
    }

    /// Sets `text`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for Note {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            text: object.required("text")?,
            tags: object.optional("tags"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Note {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("text", &self.text);
        object.optional("tags", &self.tags);
    }
}

json::serde_for!(Note);
