use serde_json::json;

use super::expected::types::{Base, BaseKind, Deeper, Derived, Holder, Renamed};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let derived: Derived = keeps(json!({"id": 1, "kind": "a", "name": "x", "own": true}));
    assert_eq!((derived.id, derived.kind), (1, BaseKind::A));
    keeps::<Deeper>(json!({"id": 1, "kind": "b", "name": "x", "own": false}));
    let renamed: Renamed = keeps(json!({"id": 1}));
    assert_eq!(
        renamed,
        Base {
            id: 1,
            kind: None,
            additional: Default::default()
        }
    );
    keeps::<Holder>(json!({"base": {"id": 1, "kind": "new"}}));
}

/// What one member demands is demanded of a property of another.
#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Derived>(json!({"id": 1, "name": "x"})),
        "$: the member `kind` is missing"
    );
    assert_eq!(
        refuses::<Derived>(json!({"kind": "a", "name": "x"})),
        "$: the member `id` is missing"
    );
    assert_eq!(
        refuses::<Deeper>(json!({"id": 1, "kind": "b", "name": "x"})),
        "$: the member `own` is missing"
    );
}
