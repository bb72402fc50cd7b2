//! `Forest`.

use serde::{Deserialize, Serialize};

/// Type of the schema `Forest`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Forest(pub Vec<Forest>);
