// @generated
//! `Photo`.

use crate::runtime::{binary, json};
use super::Key;

/// Type of the schema `Photo`.
#[derive(Debug, Clone, PartialEq)]
pub struct Photo {
    /// The property `title`.
    pub title: Option<String>,
    /// The property `raw`.
    pub raw: Option<binary::Binary>,
    /// The property `key`.
    pub key: Option<Key>,
    /// The property `keys`.
    pub keys: Option<Vec<Key>>,
    /// The property `picture`.
    pub picture: binary::Binary,
    /// The property `pages`.
    pub pages: Option<Vec<binary::Binary>>,
}

impl Photo {
    /// A value with the required fields, and without any other.
    pub fn new(picture: impl Into<binary::Binary>) -> Self {
        Self {
            title: None,
            raw: None,
            key: None,
            keys: None,
            picture: picture.into(),
            pages: None,
        }
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

    /// Sets `picture`.
    pub fn picture(mut self, value: impl Into<binary::Binary>) -> Self {
        self.picture = value.into();
        self
    }

    /// Sets `pages`.
    pub fn pages(
        mut self,
        value: impl IntoIterator<Item = impl Into<binary::Binary>>,
    ) -> Self {
        self.pages = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl json::Decode for Photo {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            title: object.optional("title"),
            raw: object.optional("raw"),
            key: object.optional("key"),
            keys: object.optional("keys"),
            picture: object.required("picture")?,
            pages: object.optional("pages"),
        };
        object.end()?;
        Ok(value)
    }
}

impl json::Encode for Photo {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("title", &self.title);
        object.optional("raw", &self.raw);
        object.optional("key", &self.key);
        object.optional("keys", &self.keys);
        object.member("picture", &self.picture);
        object.optional("pages", &self.pages);
    }
}

json::serde_for!(Photo);
