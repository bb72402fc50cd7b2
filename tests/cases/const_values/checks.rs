use serde_json::json;

use super::expected::types::{Greeting, GreetingKind};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let greeting: Greeting =
        keeps(json!({"kind": "hello", "version": 2, "loud": true, "nothing": null}));
    assert_eq!(greeting.kind, GreetingKind::Hello);
    keeps::<Greeting>(json!({"kind": "hello", "version": 2}));
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Greeting>(json!({"kind": "bye", "version": 3}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Greeting>(json!({"kind": "hello", "version": "2"})),
        "$.version: expected an integer, found a string"
    );
}
