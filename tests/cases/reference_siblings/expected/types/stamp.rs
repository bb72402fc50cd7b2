// @generated
//! `Stamp`.

use crate::runtime::formats;

/// Type of the schema `Stamp`.
///
/// **Deprecated.**
pub type Stamp = formats::DateTime;
