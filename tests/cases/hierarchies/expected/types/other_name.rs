// @generated
//! `OtherName`.

use super::Vehicle;

/// The same.
pub type OtherName = Vehicle;
