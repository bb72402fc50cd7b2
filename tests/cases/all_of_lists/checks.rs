//! Items of a list, and values of a map, of which more than one part says something.

use serde_json::json;

use super::expected::types::{
    AnyBeside, Both, ByKey, Derived, Held, Inline, Letters, LettersItem, OwnItems,
};
use crate::support::{keeps, refuses};

#[test]
fn a_property_has_items_of_both_parts() {
    let derived: Derived = keeps(json!({
        "items": [{"id": "1", "name": "one"}],
        "perhaps": [null, {"id": "2", "name": "two"}],
        "by_key": {"k": {"id": "3", "name": "three"}}
    }));
    let [item] = derived.items.as_deref().unwrap_or_default() else {
        panic!("one item: {derived:?}");
    };
    assert_eq!((item.id.as_str(), item.name.as_deref()), ("1", Some("one")));
    let perhaps = derived.perhaps.unwrap_or_default();
    assert_eq!(perhaps[0], None);
    let names: Vec<_> = perhaps.iter().flatten().map(|one| &one.name).collect();
    assert_eq!(names, [&Some("two".to_owned())]);
    let by_key = derived.by_key.unwrap_or_default();
    assert_eq!(by_key["k"].name.as_deref(), Some("three"));
    assert_eq!(
        refuses::<Derived>(json!({"items": [{"name": "one"}]})),
        "$.items[0]: the member `id` is missing"
    );
}

#[test]
fn a_list_has_items_of_both_parts() {
    let value = json!([{"id": "1", "name": "one"}]);
    let both: Both = keeps(value.clone());
    assert_eq!(both[0].name.as_deref(), Some("one"));
    let own: OwnItems = keeps(value.clone());
    assert_eq!(own[0].name.as_deref(), Some("one"));
    let held: Held = keeps(json!({"both": value}));
    assert_eq!(
        held.both.unwrap_or_default()[0].name.as_deref(),
        Some("one")
    );
    let inline: Inline = keeps(json!([{"left": "l", "right": "r"}]));
    let sides = (inline[0].left.as_deref(), inline[0].right.as_deref());
    assert_eq!(sides, (Some("l"), Some("r")));
}

#[test]
fn the_narrower_items_count() {
    let letters: Letters = keeps(json!(["a", "b"]));
    assert_eq!(letters, [LettersItem::A, LettersItem::B]);
    keeps::<AnyBeside>(json!({"a": 1}));
    refuses::<AnyBeside>(json!({"a": "one"}));
}

#[test]
fn undeclared_members_are_of_both_parts() {
    let by_key: ByKey = keeps(json!({"total": 1, "k": {"id": "1", "name": "one"}}));
    let item = &by_key.additional["k"];
    assert_eq!((item.id.as_str(), item.name.as_deref()), ("1", Some("one")));
}
