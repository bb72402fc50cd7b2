// @generated
//! `Other`.

use super::Empty;

/// Type of the schema `Other`.
pub type Other = Empty;
