// @generated
//! `Schema63`.

use std::collections::BTreeMap;

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema63`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schema63 {
    /// The property `value`.
    pub value: Option<Option<formats::Date>>,
    /// The property `media:group`.
    pub media_group: Option<Option<String>>,
    /// The property `é`.
    pub e: Option<Option<BTreeMap<String, f64>>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Schema63 {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    pub fn value(mut self, value: formats::Date) -> Self {
        self.value = Some(Some(value));
        self
    }

    /// Sends `value` as `null`.
    pub fn clear_value(mut self) -> Self {
        self.value = Some(None);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: impl Into<String>) -> Self {
        self.media_group = Some(Some(value.into()));
        self
    }

    /// Sends `media:group` as `null`.
    pub fn clear_media_group(mut self) -> Self {
        self.media_group = Some(None);
        self
    }

    /// Sets `é`.
    pub fn e(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, f64)>,
    ) -> Self {
        self.e = Some(
            Some(value.into_iter().map(|(name, value)| (name.into(), value)).collect()),
        );
        self
    }

    /// Sends `é` as `null`.
    pub fn clear_e(mut self) -> Self {
        self.e = Some(None);
        self
    }
}

impl json::Decode for Schema63 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.nullable("value"),
            media_group: object.nullable("media:group"),
            e: object.nullable("é"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Schema63 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("value", &self.value);
        object.optional("media:group", &self.media_group);
        object.optional("é", &self.e);
        object.rest(&self.additional);
    }
}

json::serde_for!(Schema63);
