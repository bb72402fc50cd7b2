// @generated
//! `Anything`.

use std::collections::BTreeMap;

/// Type of the schema `Anything`.
pub type Anything = BTreeMap<String, String>;
