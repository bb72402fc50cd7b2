use serde_json::json;

use super::expected::types::{Choice, Holder, Leaf};
use crate::support::{keeps, refuses};

#[test]
fn absent_and_null_are_told_apart() {
    let null: Holder = keeps(json!({"required": null, "name": null, "optional": null}));
    assert_eq!((null.required, null.optional), (None, Some(None)));
    assert_eq!(null.name, None);
    let full: Holder = keeps(json!({"required": 1, "name": "x", "optional": {"x": 2}}));
    assert_eq!(full.required, Some(Choice::Integer(1)));
    assert_eq!(full.name.as_deref(), Some("x"));
    assert_eq!(
        full.optional,
        Some(Some(Leaf {
            x: Some(2),
            additional: Default::default()
        }))
    );
    keeps::<Holder>(json!({"required": "a", "name": "x"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Holder>(json!({"required": 1, "name": 1})),
        "$.name: expected a string, found an integer"
    );
}
