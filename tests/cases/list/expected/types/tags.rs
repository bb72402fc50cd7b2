// @generated
//! `Tags`.

/// Type of the schema `Tags`.
pub type Tags = Vec<String>;
