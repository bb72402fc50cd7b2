// @generated
//! `Gone`.

/// Type of the schema `Gone`.
pub type Gone = serde_json::Value;
