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

impl json::Decode for Schema63 {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            value: object.nullable("value")?,
            media_group: object.nullable("media:group")?,
            e: object.nullable("é")?,
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
