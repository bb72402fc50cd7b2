//! Tags that a list of values, a variant of a variant or a mapping says, and what has no place anywhere.

use serde_json::json;

use super::expected::api::untagged::{Log, News, Talk, TalkFailure, TalkSuccess};
use super::expected::types::{
    Account, Both, Duty, Either, Exclusive, Inner, Nothing, Outer, Reply, Signal, Sizes, Sorts,
    Told, Tree, Turn, Twice, Vessel, Word,
};
use crate::runtime::call::{Answer, Operation};
use crate::runtime::events::EventStream;
use crate::runtime::lines::LineStream;
use crate::support::{decode, encode, keeps, reply_of};

/// Each of the values that the base lists is the name of a schema, and stands for that.
#[test]
fn a_base_lists_all_tags() {
    let credit: Account = keeps(json!({"type": "Credit", "owner": "o"}));
    assert!(matches!(credit, Account::Credit(_)), "{credit:?}");
    let savings: Account = keeps(json!({"type": "Savings", "limit": 1}));
    assert!(matches!(savings, Account::Savings(_)), "{savings:?}");
    let unknown: Account = keeps(json!({"type": "Giro", "owner": "o"}));
    assert!(matches!(unknown, Account::Other(_)), "{unknown:?}");
}

#[test]
fn tags_are_spelt_in_their_own_way() {
    let ferry: Vessel = keeps(json!({"type": "FERRY", "pull": 1}));
    assert!(matches!(ferry, Vessel::FerryDto(_)), "{ferry:?}");
    let tug: Vessel = keeps(json!({"type": "TUG_BOAT"}));
    assert!(matches!(tug, Vessel::TugBoatDto(_)), "{tug:?}");
    // What no name is like may be anybody's: that it is left over says nothing.
    let fir: Tree = keeps(json!({"type": "fir_tree"}));
    assert!(matches!(fir, Tree::Base(_)), "{fir:?}");
    let conifer: Tree = keeps(json!({"type": "Conifer", "cones": 3}));
    assert!(matches!(conifer, Tree::Conifer(_)), "{conifer:?}");
}

#[test]
fn a_mapping_may_know_more_than_the_list() {
    let late: Duty = keeps(json!({"shift": "late"}));
    assert!(matches!(late, Duty::Late(_)), "{late:?}");
    let night: Duty = keeps(json!({"shift": "night", "lamp": true}));
    assert!(matches!(&night, Duty::Night(night) if night.lamp == Some(true)));
}

#[test]
fn a_mapping_counts_beside_other_lists() {
    let rare: Sorts = keeps(json!({"sort": "rare", "x": "1"}));
    assert!(matches!(rare, Sorts::Rare(_)), "{rare:?}");
    for tag in ["L", "large", "big"] {
        let large: Sizes = keeps(json!({ "size": tag }));
        assert!(matches!(large, Sizes::Large(_)), "{large:?}");
    }
}

#[test]
fn variants_of_a_variant_know_their_tags() {
    let turn: Turn = keeps(json!({"role": "assistant", "text": "hello"}));
    assert!(matches!(turn, Turn::Reply(Reply::Answered(_))), "{turn:?}");
    let told: Told = keeps(json!({"role": "assistant", "tool": "clock"}));
    assert!(matches!(told, Told::Reply(Reply::Called(_))), "{told:?}");
    let asked: Told = keeps(json!({"role": "user", "text": "hello"}));
    assert!(matches!(asked, Told::Asked(_)), "{asked:?}");
    for (tag, is_second) in [("one", false), ("two", true), ("zwei", true)] {
        let outer: Outer = keeps(json!({ "kind": tag }));
        let Outer::Inner(inner) = &outer else {
            panic!("{outer:?}");
        };
        assert_eq!(matches!(inner, Inner::Second(_)), is_second, "{outer:?}");
    }
    let third: Outer = keeps(json!({"kind": "three"}));
    assert!(matches!(third, Outer::Third(_)), "{third:?}");
}

/// What is no member of a closed variant is kept, as no variant.
#[test]
fn what_has_no_place_is_kept() {
    for value in [json!({"up": "x"}), json!({"left": "x", "right": "y"})] {
        let either: Either = keeps(value.clone());
        assert!(matches!(either, Either::Other(_)), "{either:?}");
        let exclusive: Exclusive = keeps(value);
        assert!(matches!(exclusive, Exclusive::Other(_)), "{exclusive:?}");
    }
    let right: Either = keeps(json!({"right": "y"}));
    assert!(matches!(right, Either::Right(_)), "{right:?}");
    let right: Exclusive = keeps(json!({"right": "y"}));
    assert!(matches!(right, Exclusive::Right(_)), "{right:?}");
}

/// The first union tells the variants apart; the members of the second one are every variant's.
#[test]
fn several_unions_apply_at_once() {
    let both: Both = keeps(json!({"cash": "10", "fetch": "today"}));
    let Both::Cash(cash) = &both else {
        panic!("{both:?}");
    };
    assert_eq!(cash.cash, "10");
    assert_eq!((&cash.ship, cash.fetch.as_deref()), (&None, Some("today")));
    let twice: Twice = keeps(json!({"card": "1", "ship": "now"}));
    assert!(
        matches!(&twice, Twice::Card(card) if card.ship.as_deref() == Some("now")),
        "{twice:?}"
    );
}

#[test]
fn a_variant_of_any_members_has_its_tag() {
    let any: Signal = keeps(json!({"kind": "any", "level": "1"}));
    assert!(matches!(any, Signal::Anything(_)), "{any:?}");
    let made = Signal::Anything([("a".to_owned(), "b".to_owned())].into());
    assert_eq!(encode(&made), json!({"kind": "any", "a": "b"}));
}

#[test]
fn null_is_a_value_of_every_part() {
    assert_eq!(keeps::<Nothing>(json!({ "maybe": null })).maybe, None);
    let some: Nothing = decode(json!({"maybe": {"b": "x"}}));
    assert_eq!(some.maybe.and_then(|maybe| maybe.b).as_deref(), Some("x"));
}

/// What is read piece by piece is so too where one answer stands for all.
#[test]
fn the_only_answer_is_a_stream() {
    fn talk(status: u16, media_type: &str) -> Answer<TalkSuccess, TalkFailure> {
        let headers = [("content-type", media_type)];
        Talk::decode(&reply_of(status, &headers, "[]")).expect("it is read")
    }
    let events = talk(200, "text/event-stream");
    assert!(matches!(
        events,
        Answer::Success(TalkSuccess::SuccessEvents(_))
    ));
    let whole = talk(200, "application/json");
    assert!(matches!(whole, Answer::Success(TalkSuccess::Success(list)) if list.is_empty()));
    let failure = talk(500, "text/event-stream");
    assert!(matches!(failure, Answer::Failure(TalkFailure::DefaultEvents(text)) if text == "[]"));
    let _: fn() -> Option<<Log as Operation>::Output> = || None::<LineStream<Word>>;
    let _: fn() -> Option<<News as Operation>::Output> = || None::<EventStream<String>>;
}
