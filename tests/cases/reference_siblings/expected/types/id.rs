// @generated
//! `Id`.

/// Type of the schema `Id`.
pub type Id = String;
