// @generated
//! `RunnerType`.

use std::fmt;

use crate::runtime::json;

/// Type of the schema `RunnerType`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RunnerType {
    /// `sidecar`
    Sidecar,
    /// `runbook`
    Runbook,
    /// A value that the description does not know.
    Other(String),
}

impl RunnerType {
    /// The value as it goes over the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sidecar => "sidecar",
            Self::Runbook => "runbook",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for RunnerType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<String> for RunnerType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "sidecar" => Self::Sidecar,
            "runbook" => Self::Runbook,
            _ => Self::Other(value),
        }
    }
}

impl json::Decode for RunnerType {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(String::into)
    }
}

impl json::Encode for RunnerType {
    fn encode(&self, out: &mut json::Writer) {
        out.string(self.as_str());
    }
}

json::serde_for!(RunnerType);
