// @generated
//! `Secret`.

/// Type of the schema `Secret`.
pub type Secret = String;
