use serde_json::json;

use super::expected::types::{Beside, Event};
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

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Beside>(json!({"email": "a@b"})),
        "$: the member `id` is missing"
    );
}
