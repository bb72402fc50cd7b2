// @generated
//! `Schema93`.

use crate::runtime::{base64, json};
use super::Schema20;

/// Type of the schema `Schema93`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema93 {
    /// The property `updated_at`.
    pub updated_at: base64::Base64,
    /// The property `x-tag`.
    pub x_tag: Option<i64>,
    /// The property `media:group`.
    pub media_group: Schema20,
}

impl Schema93 {
    /// A value with all of its fields.
    pub fn new(
        updated_at: impl Into<base64::Base64>,
        x_tag: Option<i64>,
        media_group: Schema20,
    ) -> Self {
        Self {
            updated_at: updated_at.into(),
            x_tag,
            media_group,
        }
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<base64::Base64>) -> Self {
        self.updated_at = value.into();
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: i64) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sends `x-tag` as `null`.
    pub fn clear_x_tag(mut self) -> Self {
        self.x_tag = None;
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: Schema20) -> Self {
        self.media_group = value;
        self
    }
}

impl json::Decode for Schema93 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            updated_at: object.required("updated_at")?,
            x_tag: object.required("x-tag")?,
            media_group: object.required("media:group")?,
        };
        object.closed()?;
        Ok(value)
    }
}

impl json::Encode for Schema93 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("updated_at", &self.updated_at);
        object.member("x-tag", &self.x_tag);
        object.member("media:group", &self.media_group);
    }
}

json::serde_for!(Schema93);
