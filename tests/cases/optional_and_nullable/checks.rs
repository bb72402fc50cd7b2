use serde_json::json;

use super::expected::types::{Patch, Unit};
use crate::support::{becomes, keeps, refuses};

#[test]
fn absent_and_null_are_told_apart() {
    let least: Patch = keeps(json!({"always": 1, "perhapsNull": null}));
    assert_eq!(least.perhaps_null, None);
    assert_eq!(
        (least.perhaps_absent, least.perhaps_both, &least.reference),
        (None, None, &None)
    );
    let nulls: Patch =
        keeps(json!({"always": 1, "perhapsNull": null, "perhapsBoth": null, "reference": null}));
    assert_eq!(
        (nulls.perhaps_both, nulls.reference),
        (Some(None), Some(None))
    );
    let full = json!({
        "always": 1, "perhapsNull": 2, "perhapsAbsent": 3, "perhapsBoth": 4, "reference": "kg",
    });
    let full: Patch = keeps(full);
    assert_eq!((full.perhaps_null, full.perhaps_absent), (Some(2), Some(3)));
    assert_eq!(
        (full.perhaps_both, full.reference),
        (Some(Some(4)), Some(Some(Unit::Kg)))
    );
}

/// Servers write null for what they do not have.
#[test]
fn null_where_it_is_not_allowed_is_absent() {
    becomes::<Patch>(
        json!({"always": 1, "perhapsNull": 2, "perhapsAbsent": null}),
        json!({"always": 1, "perhapsNull": 2}),
    );
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Patch>(json!({"always": null, "perhapsNull": 2})),
        "$.always: expected an integer, found null"
    );
    assert_eq!(
        refuses::<Patch>(json!({"always": 1, "perhapsNull": 2, "perhapsBoth": "4"})),
        "$.perhapsBoth: expected an integer, found a string"
    );
}
