// @generated
//! `NameB`.

use super::First;

/// Type of the schema `NameB`.
pub type NameB = First;
