// @generated
//! `Schema143`.

use crate::runtime::{additional, base64, json};
use super::Schema138;

/// Type of the schema `Schema143`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema143 {
    /// The property `updated_at`.
    pub updated_at: base64::Base64,
    /// The property `URL`.
    pub url: Schema138,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema143 {
    /// A value with all of its fields.
    pub fn new(
        updated_at: impl Into<base64::Base64>,
        url: impl Into<Schema138>,
    ) -> Self {
        Self {
            updated_at: updated_at.into(),
            url: url.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `updated_at`.
    pub fn updated_at(mut self, value: impl Into<base64::Base64>) -> Self {
        self.updated_at = value.into();
        self
    }

    /// Sets `URL`.
    pub fn url(mut self, value: impl Into<Schema138>) -> Self {
        self.url = value.into();
        self
    }
}

impl json::Decode for Schema143 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            updated_at: object.required("updated_at")?,
            url: object.required("URL")?,
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "updated_at",
                    <base64::Base64 as json::Decode>::fits,
                ),
                json::Known::required("URL", <Schema138 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema143 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("updated_at", &self.updated_at);
        object.member("URL", &self.url);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema143);
