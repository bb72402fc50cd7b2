// @generated
//! `Plain`.

use crate::runtime::{additional, json};
use super::SortedSort;

/// Type of the schema `Plain`.
#[derive(Debug, Clone, PartialEq)]
pub struct Plain {
    /// The property `sort`.
    pub sort: SortedSort,
    /// The property `x`.
    pub x: Option<String>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Plain {
    fn default() -> Self {
        Self {
            sort: SortedSort::Plain,
            x: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Plain {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl json::Decode for Plain {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            sort: object.required("sort")?,
            x: object.optional("x"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Plain {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("sort", &self.sort);
        object.optional("x", &self.x);
        object.rest(&self.additional);
    }
}

json::serde_for!(Plain);
