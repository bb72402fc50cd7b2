// @generated
//! `Doc`.

use std::collections::BTreeMap;

use crate::runtime::{additional, json};
use super::Row;

/// Type of the schema `Doc`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Doc {
    /// The property `rows`.
    pub rows: Option<BTreeMap<String, Row>>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Doc {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `rows`.
    pub fn rows(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, Row)>,
    ) -> Self {
        self.rows = Some(
            value.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        );
        self
    }
}

impl json::Decode for Doc {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            rows: object.optional("rows")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Doc {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.optional("rows", &self.rows);
        object.rest(&self.additional);
    }
}

json::serde_for!(Doc);
