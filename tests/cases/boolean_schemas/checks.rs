use serde_json::json;

use super::expected::types::{Anything, Holder};
use crate::support::{keeps, refuses};

#[test]
fn any_value_is_kept() {
    for value in [
        json!(null),
        json!(1.5),
        json!("x"),
        json!([null]),
        json!({"a": {}}),
    ] {
        let any: Anything = keeps(value.clone());
        assert_eq!(any, value);
        keeps::<Holder>(json!({"any": value, "empty": value, "named": value, "list": [value]}));
    }
    keeps::<Holder>(json!({"any": 1}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Holder>(json!({})),
        "$: the member `any` is missing"
    );
    assert_eq!(
        refuses::<Holder>(json!({"any": 1, "list": 1})),
        "$.list: expected a list, found an integer"
    );
}
