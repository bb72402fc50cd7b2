use serde_json::json;

use super::expected::types::{Headers, Labelled};
use crate::support::{decode, keeps, refuses};

#[test]
fn members_of_the_pattern_are_kept() {
    let headers: Headers = keeps(json!({"x-a": "1", "x-b": "2"}));
    assert_eq!(headers.len(), 2);
    let labelled: Labelled = keeps(json!({"name": "a", "label_b": 1}));
    assert_eq!(labelled.name, "a");
}

/// What no pattern speaks of may be there, too.
#[test]
fn other_members_are_no_error() {
    decode::<Labelled>(json!({"name": "a", "other": "text"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Labelled>(json!({"label_b": 1})),
        "$: the member `name` is missing"
    );
}
