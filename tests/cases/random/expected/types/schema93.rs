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

impl json::Decode for Schema93 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        let value = Self {
            updated_at: object.required("updated_at")?,
            x_tag: object.required("x-tag")?,
            media_group: object.required("media:group")?,
        };
        object.end()?;
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
