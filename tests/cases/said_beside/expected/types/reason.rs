// @generated
//! `Reason`.

/// Type of the schema `Reason`.
pub type Reason = String;
