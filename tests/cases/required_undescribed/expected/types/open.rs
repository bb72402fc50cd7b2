// @generated
//! `Open`.

use std::collections::BTreeMap;

use crate::runtime::json;

/// Type of the schema `Open`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Open {
    /// The property `here`.
    pub here: Option<i64>,
    /// Members that are no property of the schema.
    pub additional: BTreeMap<String, i64>,
}

impl Open {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `here`.
    pub fn here(mut self, value: i64) -> Self {
        self.here = Some(value);
        self
    }
}

impl json::Decode for Open {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            here: object.optional("here"),
            additional: object.rest_as()?,
        })
    }
}

impl json::Encode for Open {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("here", &self.here);
        object.map(&self.additional);
    }
}

json::serde_for!(Open);
