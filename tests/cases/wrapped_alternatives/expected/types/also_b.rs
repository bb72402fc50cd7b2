// @generated
//! `AlsoB`.

use super::B;

/// Type of the schema `AlsoB`.
pub type AlsoB = B;
