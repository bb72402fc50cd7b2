// @generated
//! `Base`.

use super::TrueBase;

/// Type of the schema `Base`.
pub type Base = TrueBase;
