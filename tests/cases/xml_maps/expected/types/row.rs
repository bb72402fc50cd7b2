// @generated
//! `Row`.

/// Type of the schema `Row`.
pub type Row = Vec<i64>;
