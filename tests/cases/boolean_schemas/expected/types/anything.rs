// @generated
//! `Anything`.

/// Type of the schema `Anything`.
pub type Anything = serde_json::Value;
