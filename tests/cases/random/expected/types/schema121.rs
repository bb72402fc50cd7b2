// @generated
//! `Schema121`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema121`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema121 {
    /// The property `URL`.
    pub url: Option<formats::Uuid>,
    /// The property `isOpen`.
    pub is_open: String,
    /// The property `size`.
    pub size: f64,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema121 {
    /// A value with all of its fields.
    pub fn new(
        url: Option<formats::Uuid>,
        is_open: impl Into<String>,
        size: f64,
    ) -> Self {
        Self {
            url,
            is_open: is_open.into(),
            size,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `URL`.
    pub fn url(mut self, value: formats::Uuid) -> Self {
        self.url = Some(value);
        self
    }

    /// Sends `URL` as `null`.
    pub fn clear_url(mut self) -> Self {
        self.url = None;
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<String>) -> Self {
        self.is_open = value.into();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: f64) -> Self {
        self.size = value;
        self
    }
}

impl json::Decode for Schema121 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            url: object.required("URL")?,
            is_open: object.required("isOpen")?,
            size: object.required("size")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema121 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("URL", &self.url);
        object.member("isOpen", &self.is_open);
        object.member("size", &self.size);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema121);
