//! What stands beside a type, or in another part of an `allOf`, holds of the same value.

use serde_json::json;

use super::expected::client::Client;
use super::expected::types::{Other, Part, PutThingLike, Refusal, Step, Thing, ThingName};
use crate::runtime::json;
use crate::support::{decode, encode, keeps};
use crate::wire;

#[test]
fn parts_of_all_of_say_who_sends_it() {
    let thing = Thing::new(ThingName::First, "10.0.0.1");
    assert_eq!(
        encode(&thing),
        json!({"name": "first", "address": "10.0.0.1", "kind": "thing"})
    );
}

#[test]
fn bounds_and_formats_hold_wherever_they_are_written() {
    let thing: Thing = keeps(json!({
        "made": "today", "by": "Ada", "name": "first", "address": "::1", "size": 6, "tags": ["a"],
        "mask": u64::MAX, "beyond": u64::MAX, "far": u64::MAX, "most": u64::MAX, "since": "2024-02-29", "kind": "thing",
    }));
    assert_eq!(
        (thing.mask, thing.beyond, thing.far, thing.most),
        (
            Some(u64::MAX),
            Some(u64::MAX),
            Some(u64::MAX),
            Some(u64::MAX)
        )
    );
    assert_eq!(thing.size, Some(6));
    assert_eq!(thing.tags, Some(vec!["a".to_owned()]));
    assert_eq!(thing.since, Some("2024-02-29".parse().expect("a date")));
}

#[test]
fn null_by_reference_is_null() {
    let base = json!({"made": "", "by": "", "name": "", "address": "", "kind": "thing"});
    let of = |member: &str, value: serde_json::Value| {
        let mut json = base.clone();
        json[member] = value;
        decode::<Thing>(json)
    };
    assert_eq!(of("part", json!(null)).part, Some(None));
    let part: Option<Option<Part>> = of("part", json!({"id": 1})).part;
    assert_eq!(part.flatten().map(|part| part.id), Some(1));
    assert_eq!(of("other", json!(null)).other, Some(None));
    let other: Option<Option<Other>> = of("other", json!({"id": 1})).other;
    assert_eq!(other.flatten().map(|other| other.id), Some(1));
}

#[test]
fn null_by_another_name_is_nothing() {
    let refusal: Refusal = decode(json!({"why": null, "where": null}));
    assert_eq!((refusal.why, refusal.where_), (None, None));
    let refusal: Refusal = decode(json!({"why": "late", "where": [1]}));
    assert_eq!(refusal.why.as_deref(), Some("late"));
    assert_eq!(refusal.where_, Some(vec![1]));
}

#[test]
fn numbers_are_equal_however_they_are_written() {
    for text in [
        r#"{"number":2,"title":"a"}"#,
        r#"{"title":"a","number":2.0}"#,
    ] {
        let answer = json::from_answer::<Step>(text.as_bytes());
        assert!(matches!(answer, Ok((Step::Second(_), _))), "{answer:?}");
    }
    assert!(matches!(
        decode::<Step>(json!({"number": 2.5, "title": "a"})),
        Step::Other(_)
    ));
}

#[tokio::test]
async fn what_can_have_one_value_is_sent_by_itself() {
    let request = wire::sent(Client::builder(), |client| {
        client.put_thing(PutThingLike::A, &Thing::new(ThingName::First, "::1"))
    })
    .await;
    assert_eq!(
        request.line,
        "PUT /things/v1?like=a&mode=full&rank=3 HTTP/1.1"
    );
}
