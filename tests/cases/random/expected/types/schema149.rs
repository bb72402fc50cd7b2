// @generated
//! `Schema149`.

use std::collections::BTreeMap;

use crate::runtime::formats;

/// Type of the schema `Schema149`.
pub type Schema149 = BTreeMap<String, formats::Uuid>;
