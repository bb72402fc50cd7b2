// @generated
//! `List`.

/// Type of the schema `List`.
pub type List = Vec<String>;
