// @generated
//! `Alias`.

use super::Id;

/// Type of the schema `Alias`.
pub type Alias = Id;
