// @generated
//! `Titled`.

use crate::runtime::{additional, binary, json};
use super::Key;

/// Type of the schema `Titled`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Titled {
    /// The property `title`.
    pub title: Option<String>,
    /// The property `raw`.
    pub raw: Option<binary::Binary>,
    /// The property `key`.
    pub key: Option<Key>,
    /// The property `keys`.
    pub keys: Option<Vec<Key>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Titled {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets `raw`.
    pub fn raw(mut self, value: impl Into<binary::Binary>) -> Self {
        self.raw = Some(value.into());
        self
    }

    /// Sets `key`.
    pub fn key(mut self, value: impl Into<Key>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `keys`.
    pub fn keys(mut self, value: impl IntoIterator<Item = impl Into<Key>>) -> Self {
        self.keys = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for Titled {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            title: object.optional("title"),
            raw: object.optional("raw"),
            key: object.optional("key"),
            keys: object.optional("keys"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Titled {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("title", &self.title);
        object.optional("raw", &self.raw);
        object.optional("key", &self.key);
        object.optional("keys", &self.keys);
        object.rest(&self.additional);
    }
}

json::serde_for!(Titled);
