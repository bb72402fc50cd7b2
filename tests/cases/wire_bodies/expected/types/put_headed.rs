//! `PutHeadedBody`.

use serde::Serialize;

use crate::runtime::binary;

/// The request's body.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "full", derive(serde::Deserialize))]
pub struct PutHeadedBody {
    /// The property `file`.
    pub file: binary::Binary,
}
