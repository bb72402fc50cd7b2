use serde_json::json;

use super::expected::types::{Conflict, Narrow, NarrowValue, Reversed, Wide};
use crate::support::{keeps, refuses};

#[test]
fn the_narrower_of_two_is_taken() {
    let narrow: Narrow = keeps(json!({"value": "one", "size": 2, "extra": "x"}));
    assert_eq!((narrow.value, narrow.size), (NarrowValue::One, Some(2)));
    keeps::<Wide>(json!({"value": "one", "size": 2.5, "extra": [null]}));
}

#[test]
fn in_whichever_order_they_stand() {
    keeps::<Reversed>(json!({"value": "one", "size": 2, "extra": "x"}));
    assert_eq!(
        refuses::<Reversed>(json!({"value": "one", "size": 2.5})),
        "$.size: expected an integer, found a number"
    );
}

/// Nothing that either part describes is lost.
#[test]
fn objects_have_the_members_of_both() {
    let conflict: Conflict = keeps(json!({
        "context": {"with": ["a"], "more": {"any": 1}},
        "place": {"line": 1, "file": "f"},
        "notes": [{"text": "t", "by": "b"}],
    }));
    let place = conflict.place.expect("there is one");
    assert_eq!((place.line, place.file.as_str()), (1, "f"));
    assert_eq!(
        refuses::<Conflict>(json!({"place": {"file": "f"}})),
        "$.place: the member `line` is missing"
    );
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Narrow>(json!({"value": "three"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Narrow>(json!({})),
        "$: the member `value` is missing"
    );
    assert_eq!(
        refuses::<Narrow>(json!({"value": "one", "extra": 1})),
        "$.extra: expected a string, found an integer"
    );
}
