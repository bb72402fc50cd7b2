use serde_json::json;

use super::expected::types::{Kind, Pet};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let pet: Pet = keeps(json!({"name": "Rex", "kind": "dog", "parent": {"name": "Max"}}));
    assert_eq!(pet.kind, Some(Kind::Dog));
    keeps::<Pet>(json!({"name": "Rex", "kind": "fish"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Pet>(json!({"name": "Rex", "parent": {}})),
        "$.parent: the member `name` is missing"
    );
}
