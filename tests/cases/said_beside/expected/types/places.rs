// @generated
//! `Places`.

/// Type of the schema `Places`.
pub type Places = Vec<i64>;
