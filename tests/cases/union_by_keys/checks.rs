use serde_json::json;

use super::expected::types::{Dated, Found, Lock, Longer, Marked, Outcome, Sealed, Slot, Target};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert!(matches!(
        keeps(json!({"id": 1, "note": "x"})),
        Target::ById(_)
    ));
    assert!(matches!(
        keeps(json!({"note": "x", "name": "y"})),
        Target::ByName(_)
    ));
    assert!(matches!(keeps(json!({"note": "x"})), Target::OtherOne(_)));
    assert!(matches!(keeps(json!({})), Target::OtherOne(_)));
}

#[test]
fn an_unknown_value_survives() {
    assert!(matches!(keeps(json!("x")), Target::Other(_)));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Target>(json!({"id": "1"})),
        "$.id: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Target>(json!({"note": 1})),
        "$.note: expected a string, found an integer"
    );
}

/// A member that is null is not there, unless null is a value of it.
#[test]
fn null_decides_only_where_it_is_a_value() {
    assert!(matches!(
        keeps(json!({"error": null, "result": "r"})),
        Outcome::Done(_)
    ));
    assert!(matches!(
        keeps(json!({"error": {"code": 1}, "result": null})),
        Outcome::Failed(_)
    ));
    assert!(matches!(keeps(json!({"until": null})), Slot::Free(_)));
    assert!(matches!(
        keeps(json!({"until": null, "by": "Ada"})),
        Slot::Taken(_)
    ));
    assert!(matches!(
        keeps(json!({"a": "x", "b": null})),
        Longer::Short(_)
    ));
}

#[test]
fn a_constant_decides_by_its_value() {
    assert!(matches!(keeps(json!({"k": "a", "x": 1})), Marked::Known(_)));
    assert!(matches!(
        keeps(json!({"k": "b", "x": "s"})),
        Marked::AnyText(_)
    ));
}

/// What servers write without a zone, or with an id of another kind.
#[test]
fn a_format_that_is_missed_loses_no_variant() {
    assert!(matches!(
        keeps(json!({"id": "7", "at": "2024-02-29"})),
        Dated::OnADay(_)
    ));
    assert!(matches!(
        keeps(json!({"id": "7", "at": "2024-02-29T12:30:00", "zone": "CET"})),
        Dated::InAMoment(_)
    ));
    const ID: &str = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    assert!(matches!(
        keeps(json!({"id": ID, "at": "2024-02-29T12:30:00Z"})),
        Dated::InAMoment(_)
    ));
}

/// Where several of the members are there, the variant with a place for most of the value is it.
#[test]
fn members_of_several() {
    assert!(matches!(
        keeps(json!({"url": "u", "path": "p", "size": 1})),
        Found::File(_)
    ));
    assert!(matches!(
        keeps(json!({"url": "u", "path": "p", "title": "t"})),
        Found::Page(_)
    ));
    assert!(matches!(
        keeps(json!({"url": "u", "path": 1})),
        Found::Page(_)
    ));
    assert!(matches!(keeps(json!({"title": "t"})), Found::Other(_)));
    assert!(matches!(
        keeps(json!({"key": "k", "code": 1})),
        Lock::Open(_)
    ));
    assert!(matches!(
        keeps(json!({"key": "k", "code": "c"})),
        Lock::Other(_)
    ));
    assert!(matches!(
        keeps(json!({"key": "k", "more": 1})),
        Lock::Other(_)
    ));
    assert!(matches!(
        keeps(json!({"l": "x", "r": "y"})),
        Sealed::Other(_)
    ));
}
