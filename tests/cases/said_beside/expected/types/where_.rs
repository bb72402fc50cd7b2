// @generated
//! `Where`.

use super::Places;

/// Type of the schema `Where`.
pub type Where = Option<Places>;
