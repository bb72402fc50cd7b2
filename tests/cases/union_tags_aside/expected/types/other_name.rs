// @generated
//! `OtherName`.

use super::First;

/// Type of the schema `OtherName`.
pub type OtherName = First;
