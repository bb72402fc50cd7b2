//! `Runbook`.

use serde::{Deserialize, Serialize};

use super::RunnerType;

/// Type of the schema `Runbook`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Runbook {
    /// The property `runnerType`.
    #[serde(rename = "runnerType")]
    pub runner_type: RunnerType,
    /// The property `name`.
    pub name: String,
    /// The property `uri`.
    pub uri: String,
}
