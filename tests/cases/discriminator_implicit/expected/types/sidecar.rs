// @generated
//! `Sidecar`.

use crate::runtime::{additional, json};
use super::RunnerType;

/// Type of the schema `Sidecar`.
#[derive(Debug, Clone, PartialEq)]
pub struct Sidecar {
    /// The property `runnerType`.
    pub runner_type: RunnerType,
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Sidecar {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            runner_type: RunnerType::Sidecar,
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl json::Decode for Sidecar {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            runner_type: object.required("runnerType")?,
            name: object.required("name")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Sidecar {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("runnerType", &self.runner_type);
        object.member("name", &self.name);
        object.rest(&self.additional);
    }
}

json::serde_for!(Sidecar);
