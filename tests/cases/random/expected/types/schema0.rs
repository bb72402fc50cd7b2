// @generated
//! `Schema0`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema0`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema0 {
    /// The property `type`.
    pub type_: String,
    /// The property `createdAt`.
    pub created_at: Option<f64>,
    /// The property `self`.
    pub self_: Option<Option<i32>>,
    /// The property `media:group`.
    pub media_group: formats::Uri,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema0 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: impl Into<String>, media_group: formats::Uri) -> Self {
        Self {
            type_: type_.into(),
            created_at: None,
            self_: None,
            media_group,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = value.into();
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: f64) -> Self {
        self.created_at = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: i32) -> Self {
        self.self_ = Some(Some(value));
        self
    }

    /// Sends `self` as `null`.
    pub fn clear_self(mut self) -> Self {
        self.self_ = Some(None);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: formats::Uri) -> Self {
        self.media_group = value;
        self
    }
}

impl json::Decode for Schema0 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            created_at: object.optional("createdAt"),
            self_: object.nullable("self"),
            media_group: object.required("media:group")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("type", <String as json::Decode>::fits),
                json::Known::optional("createdAt", <f64 as json::Decode>::fits),
                json::Known::optional("self", <Option<i32> as json::Decode>::fits),
                json::Known::required(
                    "media:group",
                    <formats::Uri as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema0 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("createdAt", &self.created_at);
        object.optional("self", &self.self_);
        object.member("media:group", &self.media_group);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema0);
