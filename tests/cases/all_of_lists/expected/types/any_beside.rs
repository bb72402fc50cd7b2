// @generated
//! `AnyBeside`.

use std::collections::BTreeMap;

/// Type of the schema `AnyBeside`.
pub type AnyBeside = BTreeMap<String, i64>;
