use serde_json::json;

use super::expected::types::{Any, Clash, Closed, Inline, Typed, Unsaid};
use crate::runtime::json::from_answer;
use crate::support::{becomes, encode, keeps, refuses, undeclared};

#[test]
fn a_typical_value() {
    let typed: Typed = keeps(json!({"id": 1, "a": "x", "b": "y"}));
    assert_eq!(typed.id, 1);
    assert_eq!(typed.additional.keys().collect::<Vec<_>>(), ["a", "b"]);
    let any: Any = keeps(json!({"id": 1, "a": null, "b": [1, {"c": 2.5}]}));
    assert_eq!(any.additional["b"], json!([1, {"c": 2.5}]));
    let inline: Inline = keeps(json!({"x": {"at": 1}}));
    assert_eq!(inline.additional["x"].at, 1);
    keeps::<Any>(json!({}));
}

#[test]
fn a_property_may_have_the_name_of_the_map() {
    let clash: Clash = keeps(json!({"additional": 1, "additional_properties": 2, "more": true}));
    assert_eq!(
        (clash.additional, clash.additional_properties),
        (Some(1), Some(2))
    );
    assert!(clash.additional_properties_2["more"]);
}

#[test]
fn what_the_description_does_not_allow_is_passed_over() {
    becomes::<Closed>(json!({"id": 1, "a": 1}), json!({"id": 1}));
}

/// A value may hold a secret that no description speaks of.
#[test]
fn what_the_description_does_not_declare_is_kept_and_shown_by_name() {
    let unsaid: Unsaid = keeps(json!({"id": 1, "a": {"b": [1]}, "token": "t0ken"}));
    assert_eq!(undeclared(&unsaid.additional, "a"), json!({"b": [1]}));
    assert_eq!(
        format!("{unsaid:?}"),
        r#"Unsaid { id: Some(1), additional: {"a", "token"} }"#
    );
    let mut none: Unsaid = keeps(json!({"id": 1}));
    assert_eq!(none.additional.get("a"), None);
    assert_ne!(none, unsaid);
    none.additional.insert("a", &true).expect("JSON");
    assert_eq!(encode(&none), json!({"id": 1, "a": true}));
    none.additional.clear();
    assert_eq!(
        none,
        Unsaid {
            id: Some(1),
            ..Unsaid::default()
        }
    );
}

#[test]
fn the_properties_come_first_and_win() {
    let mut unsaid: Unsaid = keeps(json!({"a": 1, "id": 2}));
    unsaid.additional.insert("id", &3).expect("JSON");
    let text = serde_json::to_string(&unsaid).expect("JSON");
    assert_eq!(text, r#"{"id":2,"a":1}"#);
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Typed>(json!({"a": "x"})),
        "$: the member `id` is missing"
    );
    assert_eq!(
        refuses::<Typed>(json!({"id": 1, "a": 1})),
        "$.a: expected a string, found an integer"
    );
    assert_eq!(
        refuses::<Inline>(json!({"x": {}})),
        "$.x: the member `at` is missing"
    );
}

/// What a closed type has no place for is left out, and told.
#[test]
fn what_is_left_out_is_told() {
    let answer = br#"{"id": 1, "more": [2]}"#;
    let (closed, repairs) = from_answer::<Closed>(answer).expect("it is read");
    assert_eq!(encode(&closed), json!({"id": 1}));
    let told: Vec<String> = repairs.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["at $.more: expected nothing, found a list"]);
}
