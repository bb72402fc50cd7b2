// @generated
//! `Loose`.

/// Nothing says that there are two, or no more than two.
pub type Loose = Vec<serde_json::Value>;
