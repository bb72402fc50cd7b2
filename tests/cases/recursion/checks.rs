use serde_json::json;

use super::expected::types::{Forest, Node};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let node: Node = keeps(json!({
        "value": 1,
        "next": {"value": 2, "next": {"value": 3}},
        "children": [{"value": 4, "children": []}],
        "named": {"a": {"value": 5}},
    }));
    assert_eq!(node.next.unwrap().next.unwrap().value, 3);
    let forest: Forest = keeps(json!([[], [[]]]));
    assert_eq!(forest.0.len(), 2);
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Node>(json!({"value": 1, "next": {"value": 2, "children": [{"value": "x"}]}})),
        "$.next.children[0].value: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Forest>(json!([[1]])),
        "$[0][0]: expected a list, found an integer"
    );
}

/// A document cannot make the program run out of stack.
#[test]
fn a_deep_value_is_refused() {
    let text = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let error = crate::runtime::json::from_slice::<Forest>(text.as_bytes()).unwrap_err();
    assert_eq!(error.message(), "nested too deep: more than 128 levels");
}
