// @generated
//! `Schema8` and `Schema8IdValue`.

use std::collections::BTreeMap;

use crate::runtime::{additional, base64, formats, json};
use super::Schema3;

/// Type of the schema `Schema8`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema8 {
    /// The property `id`.
    pub id: BTreeMap<String, Schema8IdValue>,
    /// The property `kind`.
    pub kind: Option<u64>,
    /// The property `self`.
    pub self_: Option<base64::Base64>,
    /// The property `additional`.
    pub additional: Schema3,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema8 {
    /// A value with the required fields, and without any other.
    pub fn new(
        id: impl IntoIterator<Item = (impl Into<String>, Schema8IdValue)>,
        self_: Option<base64::Base64>,
        additional: Schema3,
    ) -> Self {
        Self {
            id: id.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            kind: None,
            self_,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `id`.
    pub fn id(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Schema8IdValue)>,
    ) -> Self {
        self.id = value.into_iter().map(|(name, value)| (name.into(), value)).collect();
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: u64) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: impl Into<base64::Base64>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sends `self` as `null`.
    pub fn clear_self(mut self) -> Self {
        self.self_ = None;
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: Schema3) -> Self {
        self.additional = value;
        self
    }
}

impl json::Decode for Schema8 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            kind: object.optional("kind"),
            self_: object.required("self")?,
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required(
                    "id",
                    <BTreeMap<String, Schema8IdValue> as json::Decode>::fits,
                ),
                json::Known::optional("kind", <u64 as json::Decode>::fits),
                json::Known::required(
                    "self",
                    <Option<base64::Base64> as json::Decode>::fits,
                ),
                json::Known::required("additional", <Schema3 as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema8 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.optional("kind", &self.kind);
        object.member("self", &self.self_);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

/// A value of the map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema8IdValue {
    /// The property `id`.
    pub id: Option<formats::Uuid>,
    /// The property `kind`.
    pub kind: Option<Option<formats::Date>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema8IdValue {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: formats::Uuid) -> Self {
        self.id = Some(value);
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: formats::Date) -> Self {
        self.kind = Some(Some(value));
        self
    }

    /// Sends `kind` as `null`.
    pub fn clear_kind(mut self) -> Self {
        self.kind = Some(None);
        self
    }
}

impl json::Decode for Schema8IdValue {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.optional("id"),
            kind: object.nullable("kind"),
            additional: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::optional("id", <formats::Uuid as json::Decode>::fits),
                json::Known::optional(
                    "kind",
                    <Option<formats::Date> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema8IdValue {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.optional("kind", &self.kind);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema8, Schema8IdValue);
