// @generated
//! `Schema135`.

/// Type of the schema `Schema135`.
pub type Schema135 = Vec<f64>;
