//! Tags that say more than the members beside them, and values that need none.

use serde_json::json;

use super::expected::types::{
    Added, ByAlias, Counted, First, IntegerOrNumber, Mixed, NullOfOne, Operation, SoleClosed,
    SoleConstant, SoleNullFirst, Status, Told, TwoNames, Widths,
};
use crate::support::{becomes, decode, encode, keeps, refuses};

#[test]
fn a_mapping_to_another_name_of_a_schema() {
    assert!(matches!(
        keeps(json!({"t": "b", "x": 1})),
        ByAlias::Second(_)
    ));
    assert!(matches!(keeps(json!({"t": "a"})), ByAlias::OtherName(_)));
    assert!(matches!(keeps(json!({"t": "c"})), ByAlias::Other(_)));
}

#[test]
fn two_names_of_one_schema() {
    assert!(matches!(keeps(json!({"t": "a"})), TwoNames::NameA(_)));
    assert!(matches!(keeps(json!({"t": "b"})), TwoNames::NameB(_)));
    assert!(matches!(keeps(json!({"t": "c"})), TwoNames::Second(_)));
    // Which of its names a value has, it says itself.
    assert_eq!(encode(&First::new("b")), json!({"t": "b"}));
}

#[test]
fn a_list_of_values_decides_before_members_do() {
    let members = [
        json!({"error": "", "status": "done", "result": 1}),
        json!({"status": "done", "result": 1, "error": ""}),
    ];
    for value in members {
        assert!(matches!(keeps(value), Status::Success(_)));
    }
    assert!(matches!(
        keeps(json!({"status": "timeout", "error": "e"})),
        Status::Failure(_)
    ));
    // One that nobody lists leaves it to them.
    assert!(matches!(
        keeps(json!({"status": "aborted", "error": "e"})),
        Status::Failure(failure) if failure.error == "e"
    ));
    assert!(matches!(
        keeps(json!({"status": "aborted"})),
        Status::Other(_)
    ));
}

#[test]
fn a_value_beside_a_list() {
    assert!(matches!(keeps(json!({"t": "b", "x": 1})), Mixed::BOrC(_)));
    assert!(matches!(keeps(json!({"t": "a", "x": 1})), Mixed::A(_)));
    // Of tomorrow, and of nobody.
    assert!(matches!(keeps(json!({"t": "z", "y": 1})), Mixed::Other(_)));
}

#[test]
fn the_only_object_loses_nothing() {
    assert!(matches!(keeps(json!({"v": 1})), SoleClosed::Closed(_)));
    assert!(matches!(keeps(json!({})), SoleClosed::Closed(_)));
    assert!(matches!(
        keeps(json!({"v": 1, "w": 2})),
        SoleClosed::Other(_)
    ));
}

#[test]
fn a_base_without_a_tag_stays_without() {
    assert!(matches!(keeps(json!({"a": 1})), Operation::Operation(_)));
    assert!(matches!(
        keeps(json!({"kind": "x1", "text": "t"})),
        Operation::Insert(_)
    ));
    assert!(matches!(
        keeps(json!({"kind": "Operation"})),
        Operation::Operation(_)
    ));
}

/// What is required and may be null is read as null where it is absent.
#[test]
fn the_only_object_may_lack_what_may_be_null() {
    assert!(matches!(
        becomes(json!({"b": "x"}), json!({"a": null, "b": "x"})),
        SoleNullFirst::Obj(found) if found.a.is_none()
    ));
    assert!(matches!(keeps(json!({"a": "x"})), SoleNullFirst::Other(_)));
}

#[test]
fn the_only_object_does_not_contradict_its_constant() {
    assert!(matches!(
        keeps(json!({"type": "f", "n": 1})),
        SoleConstant::F(_)
    ));
    assert!(matches!(
        keeps(json!({"type": "g", "n": 1})),
        SoleConstant::Other(_)
    ));
}

#[test]
fn a_constant_that_no_server_sends_tells_nothing() {
    assert!(matches!(keeps(json!({"n": 1})), Told::K(_)));
    assert!(matches!(keeps(json!({"m": 1})), Told::L(_)));
}

/// A constant that is not there leaves it to the members.
#[test]
fn constants_beside_keys() {
    assert!(matches!(keeps(json!({"count": 5})), Counted::N(_)));
    assert!(matches!(
        keeps(json!({"k": "n", "count": 5})),
        Counted::N(_)
    ));
    // It is known what it is, so it can be told what does not fit, and repaired.
    assert_eq!(
        refuses::<Counted>(json!({"count": "5"})),
        "$.count: expected an integer, found a string"
    );
    assert!(matches!(
        keeps(json!({"k": "t", "count": 5, "name": "a"})),
        Counted::T(_)
    ));
    assert!(matches!(
        keeps(json!({"k": "x", "count": 5})),
        Counted::Other(_)
    ));
}

#[test]
fn alternatives_that_add_to_what_is_mapped() {
    assert!(matches!(keeps(json!({"t": "b", "x": 1})), Added::MoreB(_)));
    assert!(matches!(keeps(json!({"t": "a"})), Added::MoreA(_)));
    assert!(matches!(keeps(json!({"t": "c"})), Added::Other(_)));
}

#[test]
fn a_null_is_of_the_alternative_that_has_it() {
    assert!(matches!(keeps(json!({"c": null})), NullOfOne::With(_)));
    assert!(matches!(keeps(json!({})), NullOfOne::Without(_)));
}

#[test]
fn an_integer_just_beyond_its_type_is_the_number() {
    assert!(matches!(
        decode(json!(9_223_372_036_854_775_808_u64)),
        IntegerOrNumber::Number(number) if number == 9_223_372_036_854_775_808.0
    ));
    assert!(matches!(
        keeps(json!(i64::MAX)),
        IntegerOrNumber::Integer(i64::MAX)
    ));
    assert!(matches!(keeps(json!(7)), Widths::Variant1(7)));
    assert!(matches!(keeps(json!(i64::MAX)), Widths::Variant2(i64::MAX)));
    assert!(matches!(
        decode(json!(9_223_372_036_854_775_808_u64)),
        Widths::Number(number) if number == 9_223_372_036_854_775_808.0
    ));
}
