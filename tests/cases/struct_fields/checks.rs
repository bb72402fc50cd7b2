use serde_json::json;

use super::expected::types::Pet;
use crate::support::{keeps, refuses, undeclared};

#[test]
fn a_typical_value() {
    let pet: Pet = keeps(json!({"id": 1, "name": "Rex", "weight": 2.5, "isTame": true}));
    assert_eq!((pet.id, pet.name.as_str()), (1, "Rex"));
    assert_eq!((pet.weight, pet.is_tame), (Some(2.5), Some(true)));
    keeps::<Pet>(json!({"id": 9_007_199_254_740_993_i64, "name": ""}));
}

#[test]
fn members_that_are_not_declared_are_kept() {
    let pet: Pet = keeps(json!({"id": 1, "name": "Rex", "new": {}}));
    assert_eq!(undeclared(&pet.additional, "new"), json!({}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Pet>(json!({"id": 1})),
        "$: the member `name` is missing"
    );
    assert_eq!(
        refuses::<Pet>(json!({"id": "1", "name": "Rex"})),
        "$.id: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Pet>(json!({"id": 1, "name": null})),
        "$.name: expected a string, found null"
    );
    assert_eq!(
        refuses::<Pet>(json!({"id": 1, "name": "Rex", "isTame": "yes"})),
        "$.isTame: expected a boolean, found a string"
    );
    assert_eq!(
        refuses::<Pet>(json!([1, "Rex"])),
        "$: expected an object, found a list"
    );
    assert_eq!(
        refuses::<Pet>(json!(null)),
        "$: expected an object, found null"
    );
}
