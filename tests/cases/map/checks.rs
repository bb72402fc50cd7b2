use serde_json::json;

use super::expected::types::{Anything, Book, Free, Scores};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let scores: Scores = keeps(json!({"ann": 1, "": 2}));
    assert_eq!(scores["ann"], 1);
    keeps::<Anything>(json!({"a": [1, null, {"b": {}}]}));
    keeps::<Free>(json!({"a": 1.5}));
    let book: Book =
        keeps(json!({"byName": {"ann": {"phone": "1"}}, "nullables": {"a": null, "b": "x"}}));
    assert_eq!(book.by_name["ann"].phone, "1");
    assert_eq!(book.nullables.unwrap()["a"], None);
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Scores>(json!({"ann": "1"})),
        "$.ann: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Book>(json!({"byName": {"ann smith": {}}})),
        "$.byName[\"ann smith\"]: the member `phone` is missing"
    );
    assert_eq!(
        refuses::<Free>(json!([])),
        "$: expected an object, found a list"
    );
}
