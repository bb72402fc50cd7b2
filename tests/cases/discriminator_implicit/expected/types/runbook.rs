// @generated
//! `Runbook`.

use crate::runtime::{additional, json};
use super::RunnerType;

/// Type of the schema `Runbook`.
#[derive(Debug, Clone, PartialEq)]
pub struct Runbook {
    /// The property `runnerType`.
    pub runner_type: RunnerType,
    /// The property `name`.
    pub name: String,
    /// The property `uri`.
    pub uri: String,
    /// Members that the schema does not declare.
    pub additional: additional::Undeclared,
}

impl Runbook {
    /// A value with the required fields, and without any other.
    pub fn new(name: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            runner_type: RunnerType::Runbook,
            name: name.into(),
            uri: uri.into(),
            additional: additional::Undeclared::default(),
        }
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }

    /// Sets `uri`.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = value.into();
        self
    }
}

impl json::Decode for Runbook {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let mut object = node.object()?;
        Ok(Self {
            runner_type: object.required("runnerType")?,
            name: object.required("name")?,
            uri: object.required("uri")?,
            additional: object.rest()?,
        })
    }
}

impl json::Encode for Runbook {
    fn encode(&self, out: &mut json::Writer) {
        let mut object = out.object();
        object.member("runnerType", &self.runner_type);
        object.member("name", &self.name);
        object.member("uri", &self.uri);
        object.rest(&self.additional);
    }
}

json::serde_for!(Runbook);
