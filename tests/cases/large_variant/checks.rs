use serde_json::json;

use super::expected::types::Event;
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let large = json!({"a": "", "b": "", "c": "", "d": "", "e": "", "f": "", "g": "", "h": "", "i": "", "j": ""});
    assert!(matches!(keeps(large), Event::Large(_)));
    assert!(matches!(keeps(json!({"z": true})), Event::Small(_)));
}

#[test]
fn an_unknown_value_survives() {
    assert!(matches!(keeps(json!({"y": 1})), Event::Other(_)));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Event>(json!({"a": ""})),
        "$: the member `b` is missing"
    );
}
