// @generated
//! `Schema56`.

use crate::runtime::formats;

/// Type of the schema `Schema56`.
pub type Schema56 = Vec<formats::Date>;
