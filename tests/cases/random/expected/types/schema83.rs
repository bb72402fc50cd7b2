// @generated
//! `Schema83`.

use std::collections::BTreeMap;

use crate::runtime::{base64, formats, json};
use super::Schema131;

/// Type of the schema `Schema83`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema83 {
    /// The property `kind`.
    pub kind: BTreeMap<String, u64>,
    /// The property `size`.
    pub size: BTreeMap<String, base64::Base64>,
    /// The property `additional`.
    pub additional: Option<formats::Uri>,
    /// Members that are no property of the schema.
    pub additional_properties: BTreeMap<String, Schema131>,
}

impl Schema83 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl IntoIterator<Item = (impl Into<String>, u64)>,
        size: impl IntoIterator<Item = (impl Into<String>, impl Into<base64::Base64>)>,
    ) -> Self {
        Self {
            kind: kind.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            size: size
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            additional: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `kind`.
    pub fn kind(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, u64)>,
    ) -> Self {
        self.kind = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }

    /// Sets `size`.
    pub fn size(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<base64::Base64>)>,
    ) -> Self {
        self.size = value
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }

    /// Sets `additional`.
    pub fn additional(mut self, value: formats::Uri) -> Self {
        self.additional = Some(value);
        self
    }
}

impl json::Decode for Schema83 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            size: object.required("size")?,
            additional: object.optional("additional"),
            additional_properties: object.rest_as()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_map(
            depth,
            &[
                json::Known::required(
                    "kind",
                    <BTreeMap<String, u64> as json::Decode>::fits,
                ),
                json::Known::required(
                    "size",
                    <BTreeMap<String, base64::Base64> as json::Decode>::fits,
                ),
                json::Known::optional("additional", <formats::Uri as json::Decode>::fits),
            ],
            <Schema131 as json::Decode>::fits,
        )
    }
}

impl json::Encode for Schema83 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.member("size", &self.size);
        object.optional("additional", &self.additional);
        object.map(&self.additional_properties);
    }
}

json::serde_for!(Schema83);
