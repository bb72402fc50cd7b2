// @generated
//! `Schema78`.

use crate::runtime::{additional, formats, json};
use super::{Schema14, Schema7};

/// Type of the schema `Schema78`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema78 {
    /// The property `type`.
    pub type_: Option<Option<Vec<Schema14>>>,
    /// The property `kind`.
    pub kind: Option<formats::Uri>,
    /// The property `x-tag`.
    pub x_tag: Option<formats::Date>,
    /// The property `value`.
    pub value: Option<i64>,
    /// The property `URL`.
    pub url: Option<f64>,
    /// The property `media:group`.
    pub media_group: Option<Schema7>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema78 {
    /// A value with the required fields, and without any other.
    pub fn new(media_group: Option<Schema7>) -> Self {
        Self {
            type_: None,
            kind: None,
            x_tag: None,
            value: None,
            url: None,
            media_group,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl IntoIterator<Item = Schema14>) -> Self {
        self.type_ = Some(Some(value.into_iter().collect()));
        self
    }

    /// Sends `type` as `null`.
    pub fn clear_type(mut self) -> Self {
        self.type_ = Some(None);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: formats::Uri) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `x-tag`.
    pub fn x_tag(mut self, value: formats::Date) -> Self {
        self.x_tag = Some(value);
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: f64) -> Self {
        self.url = Some(value);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: Schema7) -> Self {
        self.media_group = Some(value);
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = None;
        self
    }
}

impl json::Decode for Schema78 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.nullable("type"),
            kind: object.optional("kind"),
            x_tag: object.optional("x-tag"),
            value: object.optional("value"),
            url: object.optional("URL"),
            media_group: object.required("media:group")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema78 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.optional("kind", &self.kind);
        object.optional("x-tag", &self.x_tag);
        object.optional("value", &self.value);
        object.optional("URL", &self.url);
        object.member("media:group", &self.media_group);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema78);
