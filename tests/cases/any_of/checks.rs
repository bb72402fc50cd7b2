use serde_json::json;

use super::expected::types::{Contact, Links, OnlyRequires, Pages};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert!(matches!(keeps(json!({"mail": "a@b"})), Contact::Mail(_)));
    assert!(matches!(keeps(json!({"phone": "1"})), Contact::Phone(_)));
    keeps::<OnlyRequires>(json!({"mail": "a@b", "phone": "1"}));
    keeps::<OnlyRequires>(json!({"phone": "1"}));
}

/// `anyOf` allows what fits both; nothing of it may be lost.
#[test]
fn a_value_of_two_variants_survives() {
    keeps::<Contact>(json!({"mail": "a@b", "phone": "1"}));
}

#[test]
fn members_of_several_survive() {
    assert!(matches!(keeps(json!({"last": "l"})), Pages::Forward(_)));
    assert!(matches!(keeps(json!({"prev": "p"})), Pages::Backward(_)));
    assert!(matches!(
        keeps(json!({"last": "l", "first": "f"})),
        Pages::Forward(_)
    ));
    assert!(matches!(
        keeps(json!({"last": "l", "first": "f"})),
        Links::Forward(_)
    ));
}

#[test]
fn an_unknown_value_survives() {
    assert!(matches!(keeps(json!({"fax": "1"})), Contact::Other(_)));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Contact>(json!({"mail": 1})),
        "$.mail: expected a string, found an integer"
    );
}
