use serde_json::json;

use super::expected::types::Target;
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert!(matches!(
        keeps(json!({"id": 1, "note": "x"})),
        Target::ById(_)
    ));
    assert!(matches!(
        keeps(json!({"note": "x", "name": "y"})),
        Target::ByName(_)
    ));
    assert!(matches!(keeps(json!({"note": "x"})), Target::OtherOne(_)));
    assert!(matches!(keeps(json!({})), Target::OtherOne(_)));
}

#[test]
fn an_unknown_value_survives() {
    assert!(matches!(keeps(json!("x")), Target::Other(_)));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Target>(json!({"id": "1"})),
        "$.id: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Target>(json!({"note": 1})),
        "$.note: expected a string, found an integer"
    );
}
