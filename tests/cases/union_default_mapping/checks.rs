//! `defaultMapping` names the variant of values whose tag is missing or unknown.

use super::expected::types::{Event, Pet};
use crate::support::keeps;

fn pet(text: &str) -> Pet {
    keeps(serde_json::from_str(text).expect("JSON"))
}

#[test]
fn known_tags_decide() {
    assert!(matches!(pet(r#"{"kind":"cat","lives":9}"#), Pet::Cat(_)));
    assert!(matches!(pet(r#"{"kind":"Dog","bark":"x"}"#), Pet::Dog(_)));
}

#[test]
fn other_tags_and_none_are_the_default() {
    assert!(matches!(
        pet(r#"{"kind":"newt","name":"x"}"#),
        Pet::OtherPet(_)
    ));
    assert!(matches!(pet(r#"{"name":"x","age":3}"#), Pet::OtherPet(_)));
    // What lacks that variant's own members is none of them.
    assert!(matches!(pet(r#"{"kind":"newt"}"#), Pet::Other(_)));
}

#[test]
fn one_that_is_made_of_the_schema_can_be_the_default() {
    let event: Event = serde_json::from_str(r#"{"type":"new","id":1}"#).expect("an event");
    assert!(matches!(event, Event::PlainEvent(_)), "{event:?}");
    let event: Event =
        serde_json::from_str(r#"{"type":"LoudEvent","volume":1}"#).expect("an event");
    assert!(matches!(event, Event::LoudEvent(_)), "{event:?}");
}
