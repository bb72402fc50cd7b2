use serde_json::json;

use super::expected::types::{Row, RowAny, RowId};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let row: Row = keeps(json!({"id": "a", "note": "x", "any": ["y"]}));
    assert_eq!(row.id, RowId::String("a".to_owned()));
    assert_eq!(
        row.any,
        Some(Some(RowAny::StringList(vec!["y".to_owned()])))
    );
    keeps::<Row>(json!({"id": 1, "any": 2.5}));
    keeps::<Row>(json!({"id": 1, "any": true}));
}

#[test]
fn absent_and_null_are_told_apart() {
    assert_eq!(keeps::<Row>(json!({"id": 1})).note, None);
    assert_eq!(
        keeps::<Row>(json!({"id": 1, "note": null})).note,
        Some(None)
    );
    assert_eq!(keeps::<Row>(json!({"id": 1, "any": null})).any, Some(None));
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Row>(json!({"id": {"new": 1}, "any": {"new": 1}}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Row>(json!({"id": 1, "note": 1})),
        "$.note: expected a string, found an integer"
    );
}
