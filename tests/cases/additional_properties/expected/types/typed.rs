// @generated
//! `Typed`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Typed`.
#[derive(Debug, Clone, PartialEq)]
pub struct Typed {
    /// The property `id`.
    pub id: i64,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, String>,
}

impl Typed {
    /// A value with all of its fields.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional: BTreeMap::new(),
        }
    }

    /// Sets `id`.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

impl json::Decode for Typed {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for Typed {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("id", &self.id);
        object.map(&self.additional);
    }
}

json::serde_for!(Typed);
