// @generated
//! `Alias`.

use super::Photo;

/// Type of the schema `Alias`.
pub type Alias = Photo;
