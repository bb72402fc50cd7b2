use serde_json::json;

use super::expected::types::{Either, User, Uses};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let user: User = keeps(json!({"old": {"x": 1}, "kind": "b", "gone": "x"}));
    assert_eq!(user.old.x, Some(1));
    keeps::<Uses>(json!({"x": 1, "y": 2}));
    assert!(matches!(keeps(json!("a")), Either::OldKind(_)));
    assert!(matches!(keeps(json!({"x": 1})), Either::Old(_)));
}

#[test]
fn an_unknown_value_survives() {
    keeps::<User>(json!({"old": {}, "kind": "c"}));
}

#[test]
fn wrong_values() {
    assert_eq!(refuses::<User>(json!({})), "$: the member `old` is missing");
}
