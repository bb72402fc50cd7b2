//! `Runbook`.

use serde::{Deserialize, Serialize};

use crate::runtime::additional;
use super::RunnerType;

/// Type of the schema `Runbook`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Runbook {
    /// The property `runnerType`.
    #[serde(rename = "runnerType")]
    pub runner_type: RunnerType,
    /// The property `name`.
    pub name: String,
    /// The property `uri`.
    pub uri: String,
    /// Members that the schema does not declare.
    #[serde(skip)]
    pub additional: additional::Undeclared,
}

impl Runbook {
    /// A value with the required fields, and without any other.
    pub fn new(
        runner_type: RunnerType,
        name: impl Into<String>,
        uri: impl Into<String>,
    ) -> Self {
        Self {
            runner_type,
            name: name.into(),
            uri: uri.into(),
            additional: additional::Undeclared::default(),
        }
    }
}

impl serde::Serialize for Runbook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, additional::join(serializer, &self.additional))
    }
}

impl<'de> serde::Deserialize<'de> for Runbook {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut additional = Default::default();
        let known = Self::deserialize(additional::split(deserializer, &mut additional))?;
        Ok(Self { additional, ..known })
    }
}
