// @generated
//! `Schema10`.

use std::collections::BTreeMap;

use super::Schema146;

/// Type of the schema `Schema10`.
pub type Schema10 = BTreeMap<String, Schema146>;
