use serde_json::json;

use super::expected::types::{Choice, Holder, HolderInline};
use crate::support::keeps;

#[test]
fn absent_and_null_are_told_apart() {
    let nothing: Holder = keeps(json!({"required": null}));
    assert_eq!(
        (nothing.required, nothing.optional, nothing.inline),
        (None, None, None)
    );
    let null: Holder = keeps(json!({"required": "a", "optional": null, "inline": null}));
    assert_eq!(null.required, Some(Choice::String("a".to_owned())));
    assert_eq!((null.optional, null.inline), (Some(None), Some(None)));
    let full: Holder = keeps(json!({"required": 1, "optional": 2, "inline": true}));
    assert_eq!(full.inline, Some(Some(HolderInline::Boolean(true))));
}

#[test]
fn null_as_one_of_the_alternatives() {
    let null: Holder = keeps(json!({"required": 1, "member": null, "anything": null}));
    assert_eq!((null.member, null.anything), (Some(None), Some(None)));
    keeps::<Holder>(json!({"required": 1, "member": {"id": 1}, "anything": [true]}));
}

#[test]
fn an_unknown_value_survives() {
    let holder: Holder = keeps(json!({"required": [1], "inline": "x"}));
    assert_eq!(holder.required, Some(Choice::Other(json!([1]))));
}
