// @generated
//! `Name`.

/// Type of the schema `Name`.
pub type Name = String;
