// @generated
//! `NameA`.

use super::First;

/// Type of the schema `NameA`.
pub type NameA = First;
