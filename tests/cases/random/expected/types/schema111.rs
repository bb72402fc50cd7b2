// @generated
//! `Schema111`.

use std::collections::BTreeMap;

use super::Schema108;

/// Type of the schema `Schema111`.
pub type Schema111 = BTreeMap<String, Schema108>;
