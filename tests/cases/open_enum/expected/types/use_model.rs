//! `UseModelBody`.

use serde::Serialize;

use super::Model;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct UseModelBody {
    /// The property `model`.
    pub model: Model,
}
