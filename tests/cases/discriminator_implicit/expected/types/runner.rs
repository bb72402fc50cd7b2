// @generated
//! `Runner`.

use crate::runtime::json;
use super::{Runbook, Sidecar};

/// The property has other values than the names of the components.
///
/// Decided by the member `runnerType`.
#[derive(Debug, Clone, PartialEq)]
pub enum Runner {
    /// The value as `Sidecar`.
    ///
    /// Its `runnerType` is `sidecar`.
    Sidecar(Sidecar),
    /// The value as `Runbook`.
    ///
    /// Its `runnerType` is `runbook`.
    Runbook(Runbook),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for Runner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("runnerType").as_deref() {
            Some("sidecar") => node.decode().map(Self::Sidecar),
            Some("runbook") => node.decode().map(Self::Runbook),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl json::Encode for Runner {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Sidecar(value) => out.value(value),
            Self::Runbook(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<Sidecar> for Runner {
    fn from(value: Sidecar) -> Self {
        Self::Sidecar(value)
    }
}

impl From<Runbook> for Runner {
    fn from(value: Runbook) -> Self {
        Self::Runbook(value)
    }
}

json::serde_for!(Runner);
