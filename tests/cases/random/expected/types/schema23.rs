// @generated
//! `Schema23`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema23`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema23 {
    /// The property `kind`.
    pub kind: String,
    /// The property `isOpen`.
    pub is_open: Option<formats::DateTime>,
    /// The property `additional`.
    pub additional: BTreeMap<String, formats::Uri>,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema23 {
    /// A value with the required fields, and without any other.
    pub fn new(
        kind: impl Into<String>,
        additional: impl IntoIterator<Item = (impl Into<String>, formats::Uri)>,
    ) -> Self {
        Self {
            kind: kind.into(),
            is_open: None,
            additional: additional
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            additional_properties: additional::Undeclared::default(),
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, value: impl Into<String>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets `isOpen`.
    pub fn is_open(mut self, value: formats::DateTime) -> Self {
        self.is_open = Some(value);
        self
    }

    /// Sets `additional`.
    pub fn additional(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, formats::Uri)>,
    ) -> Self {
        self.additional = value
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self
    }
}

impl json::Decode for Schema23 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            is_open: object.optional("isOpen"),
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("kind", <String as json::Decode>::fits),
                json::Known::optional(
                    "isOpen",
                    <formats::DateTime as json::Decode>::fits,
                ),
                json::Known::required(
                    "additional",
                    <BTreeMap<String, formats::Uri> as json::Decode>::fits,
                ),
            ],
        )
    }
}

impl json::Encode for Schema23 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("kind", &self.kind);
        object.optional("isOpen", &self.is_open);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema23);
