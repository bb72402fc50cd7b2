use serde_json::json;

use super::expected::types::{Closed, Open, Share, Unshare};
use crate::support::{keeps, refuses};

/// It can be sent, for the server demands it.
#[test]
fn a_request() {
    let unshare = Unshare {
        user: "u".to_owned(),
        level: json!(["any", "value"]),
    };
    assert_eq!(
        serde_json::to_value(&unshare).expect("JSON"),
        json!({"user": "u", "level": ["any", "value"]})
    );
}

/// What comes is kept; a server that has another name for it by now is read all the same.
#[test]
fn an_answer() {
    keeps::<Share>(json!({"owner": "o", "etag": {"a": 1}, "result": ["b"]}));
    keeps::<Share>(json!({"owner": "o", "result": null}));
    keeps::<Share>(json!({"owner": "o", "result": "text"}));
    assert_eq!(
        refuses::<Share>(json!({"etag": 1})),
        "$: the member `owner` is missing"
    );
}

#[test]
fn what_is_forbidden_or_a_member_like_any_other() {
    assert_eq!(
        keeps::<Closed>(json!({"here": 1})),
        Closed { here: Some(1) }
    );
    assert_eq!(keeps::<Open>(json!({"more": 1})).additional["more"], 1);
}
