use serde_json::json;

use super::expected::types::{Line, Loose, Point};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let point: Point = keeps(json!([1.5, 2]));
    assert_eq!(point, (1.5, 2.0));
    let line: Line = keeps(json!({"from": [0, 0], "labelled": ["a", {"x": 1}]}));
    let (label, place) = line.labelled.expect("it is there");
    assert_eq!((label.as_str(), place.x), ("a", 1));
}

#[test]
fn another_length_survives_where_it_is_allowed() {
    keeps::<Loose>(json!([1, "a"]));
    keeps::<Loose>(json!([]));
    keeps::<Loose>(json!([1]));
    keeps::<Loose>(json!([1, "a", true]));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Point>(json!([1, "2"])),
        "$[1]: expected a number, found a string"
    );
    assert_eq!(
        refuses::<Line>(json!({"from": [0, 0], "labelled": ["a", {}]})),
        "$.labelled[1]: the member `x` is missing"
    );
    assert_eq!(
        refuses::<Point>(json!([1])),
        "$: expected a list of 2 values, found one of 1"
    );
    assert_eq!(
        refuses::<Point>(json!([1, 2, 3])),
        "$: expected a list of 2 values, found one of 3"
    );
    assert_eq!(
        refuses::<Line>(json!({"from": {}})),
        "$.from: expected a list of 2 values, found an object"
    );
}
