// @generated
//! `Why`.

use super::Reason;

/// Type of the schema `Why`.
pub type Why = Option<Reason>;
