// @generated
//! `Schema12`.

use crate::runtime::{additional, base64, formats, json};
use super::Schema8;

/// Type of the schema `Schema12`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema12 {
    /// The property `kind`.
    pub kind: String,
    /// The property `1st`.
    pub n1st: formats::Uuid,
    /// The property `isOpen`.
    pub is_open: Option<base64::Base64>,
    /// The property `size`.
    pub size: Option<i64>,
    /// The property `additional`.
    pub additional: Schema8,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema12 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        n1st: formats::Uuid,
        size: Option<i64>,
        additional: Schema8,
    ) -> Self {
        Self {
            kind: kind.into(),
            n1st,
            is_open: None,
            size,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, value: formats::Uuid) -> Self {
        self.n1st = value;
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: impl Into<base64::Base64>) -> Self {
        self.is_open = Some(value.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sends `size` as `null`.
    pub fn clear_size(mut self) -> Self {
        self.size = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema8) -> Self {
        self.additional = value;
        self
    }
}

impl json::Decode for Schema12 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            n1st: object.required("1st")?,
            is_open: object.optional("isOpen"),
            size: object.required("size")?,
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <String as json::Decode>::fits),
                json::Known::required("1st", <formats::Uuid as json::Decode>::fits),
                json::Known::optional("isOpen", <base64::Base64 as json::Decode>::fits),
                json::Known::required("size", <Option<i64> as json::Decode>::fits),
                json::Known::required("additional", <Schema8 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema12 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("1st", &self.n1st);
        object.optional("isOpen", &self.is_open);
        object.member("size", &self.size);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema12);
