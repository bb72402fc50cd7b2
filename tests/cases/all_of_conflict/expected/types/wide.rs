// @generated
//! `Wide`.

use crate::runtime::{additional, json};

/// Type of the schema `Wide`.
#[derive(Debug, Clone, PartialEq)]
pub struct Wide {
    /// The property `value`.
    pub value: String,
    /// The property `size`.
    pub size: Option<f64>,
    /// The property `extra`.
    pub extra: Option<serde_json::Value>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Wide {
    /// A value with the required fields, and without any other.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            size: None,
            extra: None,
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `size`.
    pub fn size(mut self, value: f64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, value: impl Into<serde_json::Value>) -> Self {
        self.extra = Some(value.into());
        self
    }
}

impl json::Decode for Wide {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.required("value")?,
            size: object.optional("size"),
            extra: object.nullable("extra"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Wide {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("value", &self.value);
        object.optional("size", &self.size);
        object.optional("extra", &self.extra);
        object.rest(&self.additional);
    }
}

json::serde_for!(Wide);
