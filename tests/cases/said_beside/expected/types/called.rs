// @generated
//! `Called`.

use super::Kind;

/// Type of the schema `Called`.
pub type Called = Kind;
