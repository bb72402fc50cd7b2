// @generated
//! `FamilyResponse`.

use crate::runtime::json;
use super::{MadeKin, SaidKin};

/// The body of an answer of status 200.
///
/// Decided by the member `event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FamilyResponse {
    /// The value as `MadeKin`.
    ///
    /// Its `event` is `made` or `MadeKin`.
    MadeKin(MadeKin),
    /// The value as `SaidKin`.
    ///
    /// Its `event` is `said` or `SaidKin`.
    SaidKin(SaidKin),
    /// A value that fits none of the others, as it came.
    Other(serde_json::Value),
}

impl json::Decode for FamilyResponse {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("event").as_deref() {
            Some("made" | "MadeKin") => node.decode().map(Self::MadeKin),
            Some("said" | "SaidKin") => node.decode().map(Self::SaidKin),
            _ => node.decode().map(Self::Other),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(
            node,
            depth,
            &[<MadeKin as json::Decode>::fits, <SaidKin as json::Decode>::fits],
        )
    }
}

impl json::Encode for FamilyResponse {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::MadeKin(value) => out.value(value),
            Self::SaidKin(value) => out.value(value),
            Self::Other(value) => out.value(value),
        }
    }
}

impl From<MadeKin> for FamilyResponse {
    fn from(value: MadeKin) -> Self {
        Self::MadeKin(value)
    }
}

impl From<SaidKin> for FamilyResponse {
    fn from(value: SaidKin) -> Self {
        Self::SaidKin(value)
    }
}

json::serde_for!(FamilyResponse);
