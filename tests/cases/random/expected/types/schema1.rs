// @generated
//! `Schema1`.

use crate::runtime::formats;

/// Type of the schema `Schema1`.
pub type Schema1 = Vec<formats::Uri>;
