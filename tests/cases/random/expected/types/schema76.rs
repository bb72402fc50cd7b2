// @generated
//! `Schema76`.

/// Type of the schema `Schema76`.
pub type Schema76 = Vec<i32>;
