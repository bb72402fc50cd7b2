// @generated
//! `Schema114`.

use crate::runtime::{additional, formats, json};
use super::{Schema12, Schema14IdItem};

/// Type of the schema `Schema114`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema114 {
    /// The property `id`.
    pub id: Vec<Schema14IdItem>,
    /// The property `updated_at`.
    pub updated_at: Option<String>,
    /// The property `self`.
    pub self_: Option<i32>,
    /// The property `URL`.
    pub url: f64,
    /// The property `type`.
    pub type_: formats::Uri,
    /// The property `kind`.
    pub kind: Option<Schema12>,
    /// The property `1st`.
    pub n1st: Option<Vec<i64>>,
    /// The property `media:group`.
    pub media_group: Option<Option<bool>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema114 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl IntoIterator<Item = Schema14IdItem>,
        url: f64,
        type_: formats::Uri,
    ) -> Self {
        Self {
            id: id.into_iter().collect(),
            updated_at: None,
            self_: None,
            url,
            type_,
            kind: None,
            n1st: None,
            media_group: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl IntoIterator<Item = Schema14IdItem>) -> Self {
        self.id = value.into_iter().collect();
        self
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(value.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: i32) -> Self {
        self.self_ = Some(value);
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: f64) -> Self {
        self.url = value;
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: formats::Uri) -> Self {
        self.type_ = value;
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: Schema12) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.n1st = Some(value.into_iter().collect());
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: bool) -> Self {
        self.media_group = Some(Some(value));
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = Some(None);
        self
    }
}

impl json::Decode for Schema114 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            updated_at: object.optional("updated_at"),
            self_: object.optional("self"),
            url: object.required("URL")?,
            type_: object.required("type")?,
            kind: object.optional("kind"),
            n1st: object.optional("1st"),
            media_group: object.nullable("media:group"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("id", <Vec<Schema14IdItem> as json::Decode>::fits),
                json::Known::optional("updated_at", <String as json::Decode>::fits),
                json::Known::optional("self", <i32 as json::Decode>::fits),
                json::Known::required("URL", <f64 as json::Decode>::fits),
                json::Known::required("type", <formats::Uri as json::Decode>::fits),
                json::Known::optional("kind", <Schema12 as json::Decode>::fits),
                json::Known::optional("1st", <Vec<i64> as json::Decode>::fits),
                json::Known::optional(
                    "media:group",
                    <Option<bool> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema114 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("updated_at", &self.updated_at);
        object.optional("self", &self.self_);
        object.member("URL", &self.url);
        object.member("type", &self.type_);
        object.optional("kind", &self.kind);
        object.optional("1st", &self.n1st);
        object.optional("media:group", &self.media_group);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema114);
