// @generated
//! `Schema20`.

use std::collections::BTreeMap;

use crate::runtime::formats;

/// Type of the schema `Schema20`.
pub type Schema20 = BTreeMap<String, formats::Date>;
