// @generated
//! `Scores`.

use std::collections::BTreeMap;

/// Type of the schema `Scores`.
pub type Scores = BTreeMap<String, i64>;
