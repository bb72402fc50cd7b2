//! `MyPetV2`.

use serde::{Deserialize, Serialize};

use super::VecSchema;

/// Type of the schema `my.pet-v2`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct MyPetV2 {
    /// The property `vec`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vec: Option<Vec<VecSchema>>,
}
