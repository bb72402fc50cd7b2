// @generated
//! `Schema148`.

use std::collections::BTreeMap;

/// Type of the schema `Schema148`.
pub type Schema148 = BTreeMap<String, String>;
