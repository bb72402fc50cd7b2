//! `Sidecar`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::RunnerType;

/// Type of the schema `Sidecar`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Sidecar {
    /// The property `runnerType`.
    #[serde(rename = "runnerType")]
    pub runner_type: RunnerType,
    /// The property `name`.
    pub name: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Sidecar {
    /// A value with the required fields, and without any other.
    pub fn new(runner_type: RunnerType, name: impl Into<String>) -> Self {
        Self {
            runner_type,
            name: name.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Sidecar {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Sidecar {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
