// @generated
//! `Schema122` and `Schema122Type`.

use crate::runtime::{additional, base64, formats, json};
use super::Schema26;

/// Type of the schema `Schema122`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema122 {
    /// The property `type`.
    pub type_: Option<Schema122Type>,
    /// The property `kind`.
    pub kind: Option<i64>,
    /// The property `createdAt`.
    pub created_at: Vec<Schema26>,
    /// The property `isOpen`.
    pub is_open: Option<formats::DateTime>,
    /// The property `additional`.
    pub additional: Option<base64::Base64>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema122 {
    /// A value with the required fields, and without any other.
    pub fn new(
        created_at: impl IntoIterator<Item = Schema26>,
        is_open: Option<formats::DateTime>,
    ) -> Self {
        Self {
            type_: None,
            kind: None,
            created_at: created_at.into_iter().collect(),
            is_open,
            additional: None,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `type`.
    pub fn type_(mut self, value: Schema122Type) -> Self {
        self.type_ = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: i64) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `createdAt`.
    pub fn created_at(mut self, value: impl IntoIterator<Item = Schema26>) -> Self {
        self.created_at = value.into_iter().collect();
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: formats::DateTime) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sends `isOpen` as `null`.
    pub fn clear_is_open(mut self) -> Self {
        self.is_open = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: impl Into<base64::Base64>) -> Self {
        self.additional = Some(value.into());
        self
    }
}

impl json::Decode for Schema122 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.optional("type"),
            kind: object.optional("kind"),
            created_at: object.required("createdAt")?,
            is_open: object.required("isOpen")?,
            additional: object.optional("additional"),
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("type", <Schema122Type as json::Decode>::fits),
                json::Known::optional("kind", <i64 as json::Decode>::fits),
                json::Known::required(
                    "createdAt",
                    <Vec<Schema26> as json::Decode>::fits,
                ),
                json::Known::required(
                    "isOpen",
                    <Option<formats::DateTime> as json::Decode>::fits,
                ),
                json::Known::optional(
                    "additional",
                    <base64::Base64 as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema122 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("type", &self.type_);
        object.optional("kind", &self.kind);
        object.member("createdAt", &self.created_at);
        object.member("isOpen", &self.is_open);
        object.optional("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// Type of the property `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Schema122Type {
    /// `2`
    N2,
    /// A value that the description does not know.
    Other(i64),
}

impl Schema122Type {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::N2 => 2,
            Self::Other(value) => value,
        }
    }
}

impl json::Decode for Schema122Type {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<i64>()? {
            2 => Ok(Self::N2),
            other => Ok(Self::Other(other)),
        }
    }
}

impl json::Encode for Schema122Type {
    fn encode(&self, out: &mut json::Writer) {
        out.value(&self.value());
    }
}

json::serde_for!(Schema122, Schema122Type);
