//! `Empty`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Empty`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Empty {}
