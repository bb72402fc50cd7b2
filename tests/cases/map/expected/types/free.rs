// @generated
//! `Free`.

use std::collections::BTreeMap;

/// Type of the schema `Free`.
pub type Free = BTreeMap<String, serde_json::Value>;
