// @generated
//! `Nothing`.

/// Type of the schema `Nothing`.
pub type Nothing = serde_json::Value;
