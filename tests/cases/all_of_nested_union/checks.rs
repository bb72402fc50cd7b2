use serde_json::json;

use super::expected::types::{Beside, Event, Reply};
use crate::support::{keeps, refuses};

#[test]
fn what_only_one_of_the_union_has_is_kept() {
    keeps::<Event>(json!({"id": 1, "created": "now"}));
    keeps::<Event>(json!({"id": 1, "removed": "now"}));
    keeps::<Beside>(json!({"id": 1, "email": "a@b"}));
    keeps::<Beside>(json!({"id": 1, "phone": "1"}));
}

#[test]
fn a_value_of_none_of_them_survives() {
    assert!(matches!(
        keeps(json!({"id": 1, "post": "x"})),
        Beside::Other(_)
    ));
}

/// A union within a union has no place in a struct, but each of its alternatives has one.
#[test]
fn alternatives_of_alternatives() {
    assert!(matches!(
        keeps(json!({"email": "a@b", "text": "t", "quiet": true})),
        Reply::ByEmail(reply) if reply.quiet == Some(true) && reply.text.as_deref() == Some("t")
    ));
    assert!(matches!(
        keeps(json!({"user": 1, "quiet": false})),
        Reply::ByNumber(reply) if reply.user == 1
    ));
    keeps::<Reply>(json!({"admin": "a", "quiet": true}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Beside>(json!({"email": "a@b"})),
        "$: the member `id` is missing"
    );
}
