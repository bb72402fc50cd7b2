// @generated
//! `Schema106`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Schema106`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema106 {
    /// The property `self`.
    pub self_: f64,
    /// The property `value`.
    pub value: Option<f64>,
    /// The property `media:group`.
    pub media_group: Option<bool>,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, serde_json::Value>,
}

impl Schema106 {
    /// A value with the required fields, and without any other.
    pub fn new(self_: f64) -> Self {
        Self {
            self_,
            value: None,
            media_group: None,
            additional: BTreeMap::new(),
        }
    }

    /// Sets `self`.
    pub fn self_(mut self, value: f64) -> Self {
        self.self_ = value;
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }

    /// Sets `media:group`.
    pub fn media_group(mut self, value: bool) -> Self {
        self.media_group = Some(value);
        self
    }
}

impl json::Decode for Schema106 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            self_: object.required("self")?,
            value: object.optional("value"),
            media_group: object.optional("media:group"),
            additional: object.rest_as()?,
        })
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        node.fits_members(
            depth,
            &[
                json::Known::required("self", <f64 as json::Decode>::fits),
                json::Known::optional("value", <f64 as json::Decode>::fits),
                json::Known::optional("media:group", <bool as json::Decode>::fits),
            ],
        )
    }
}

impl json::Encode for Schema106 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("self", &self.self_);
        object.optional("value", &self.value);
        object.optional("media:group", &self.media_group);
        object.map(&self.additional);
    }
}

json::serde_for!(Schema106);
