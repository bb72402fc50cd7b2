// @generated
//! `Credit`.

use crate::runtime::{additional, json};
use super::AccountBaseType;

/// Type of the schema `Credit`.
#[derive(Debug, Clone, PartialEq)]
pub struct Credit {
    /// The property `type`.
    pub type_: AccountBaseType,
    /// The property `owner`.
    pub owner: Option<String>,
    /// The property `limit`.
    pub limit: Option<f64>,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Default for Credit {
    fn default() -> Self {
        Self {
            type_: AccountBaseType::Credit,
            owner: None,
            limit: None,
            additional: additional::Undeclared::default(),
        }
    }
}

impl Credit {
    /// A value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, value: f64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl json::Decode for Credit {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            type_: object.required("type")?,
            owner: object.optional("owner"),
            limit: object.optional("limit"),
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Credit {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("type", &self.type_);
        object.optional("owner", &self.owner);
        object.optional("limit", &self.limit);
        object.rest(&self.additional);
    }
}

json::serde_for!(Credit);
