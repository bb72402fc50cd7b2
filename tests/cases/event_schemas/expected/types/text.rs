// @generated
//! `Text`.

/// Type of the schema `Text`.
pub type Text = String;
