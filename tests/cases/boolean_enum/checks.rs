use serde_json::json;

use super::expected::types::Answer;
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    keeps::<Answer>(json!({"ok": true, "either": false}));
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Answer>(json!({"ok": false, "either": true}));
    keeps::<Answer>(json!({"ok": "yes", "either": true}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Answer>(json!({"ok": true, "either": "true"})),
        "$.either: expected a boolean, found a string"
    );
}
