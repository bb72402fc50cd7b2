//! `Droplet`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Droplet`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Droplet {
    /// The property `id`.
    pub id: i64,
}
