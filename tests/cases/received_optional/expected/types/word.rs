// @generated
//! `Word`.

/// Type of the schema `Word`.
pub type Word = String;
