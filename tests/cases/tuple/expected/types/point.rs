// @generated
//! `Point`.

/// Type of the schema `Point`.
///
/// Constraints: at least 2 items.
pub type Point = (f64, f64);
