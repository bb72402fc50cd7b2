//! `Sidecar`.

use serde::{Deserialize, Serialize};

use super::RunnerType;

/// Type of the schema `Sidecar`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sidecar {
    /// The property `runnerType`.
    #[serde(rename = "runnerType")]
    pub runner_type: RunnerType,
    /// The property `name`.
    pub name: String,
}
