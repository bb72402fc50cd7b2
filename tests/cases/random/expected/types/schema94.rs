//! `Schema94`.

use crate::runtime::{additional, formats, json};

/// Type of the schema `Schema94`.
#[derive(Debug, Clone, PartialEq)]
pub struct Schema94 {
    /// The property `id`.
    pub id: Option<Option<formats::Uri>>,
    /// The property `type`.
    pub type_: Vec<f64>,
    /// The property `value`.
    pub value: Option<String>,
    /// The property `URL`.
    pub url: Option<formats::Date>,
    /// The property `additional`.
    pub additional: i64,
    /// Members that the schema does not declare.
    pub additional_properties: additional::Undeclared,
}

impl Schema94 {
    /// A value with the required fields, and without any other.
    pub fn new(type_: Vec<f64>, additional: i64) -> Self {
        Self {
            id: None,
            type_,
            value: None,
            url: None,
            additional,
            additional_properties: additional::Undeclared::default(),
        }
    }
}

impl json::Decode for Schema94 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.nullable("id")?,
            type_: object.required("type")?,
            value: object.optional("value")?,
            url: object.optional("URL")?,
            additional: object.required("additional")?,
            additional_properties: object.rest()?,
        })
    }
}

impl json::Encode for Schema94 {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("id", &self.id);
        object.member("type", &self.type_);
        object.optional("value", &self.value);
        object.optional("URL", &self.url);
        object.member("additional", &self.additional);
        object.rest(&self.additional_properties);
    }
}

json::serde_for!(Schema94);
