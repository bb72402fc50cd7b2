use serde_json::{Value, json};

use super::expected::types::{
    At, Attempt, Based, Bill, Block, Boat, Choice, Contradicted, Counts, First, FromSystem,
    FromUser, Lacking, Line, ListThingsResponse, Listed, Mixed, MixedC, NothingOrText, Nulls,
    Numbered2, Passed, Port, PortPort, ResultSchema, Second, SendMessageBodyItem, Shape, Sink,
    Strictest, Texts, TextsId, TextsWhen, Tree, Vehicle, When, Who, Widths, WidthsListed,
    ZeroOrMore,
};
use crate::support::{encode, keeps};

#[test]
fn a_typical_value() {
    assert!(matches!(
        keeps(json!({"kind": "heading", "text": "a"})),
        Block::Heading(_)
    ));
    assert!(matches!(
        keeps(json!({"text": "a", "kind": "quote"})),
        Block::Quote(_)
    ));
    assert!(matches!(keeps(json!({"text": "a"})), Block::Plain(_)));
}

/// An enum that is open for keeping what it does not know is closed for deciding.
#[test]
fn a_single_value_decides() {
    assert!(matches!(
        keeps(json!({"kind": "list", "text": "a"})),
        Block::Plain(plain) if plain.additional.len() == 1
    ));
    assert!(matches!(keeps(json!({"kind": "heading"})), Block::Other(_)));
}

#[test]
fn discriminators_below_a_discriminator() {
    assert!(matches!(
        keeps(json!({"kind": "car", "weight": 1})),
        Vehicle::Car(_)
    ));
    assert!(matches!(
        keeps(json!({"weight": 1, "hull": "double", "beam": 2.5, "kind": "boat"})),
        Vehicle::Boat(Boat::Catamaran(catamaran)) if catamaran.beam == Some(2.5)
    ));
    // Some boat.
    assert!(matches!(
        keeps(json!({"kind": "boat", "weight": 1, "hull": "none", "x": 1})),
        Vehicle::Boat(Boat::Boat(base)) if base.hull == "none" && base.additional.len() == 1
    ));
    // The set of kinds is closed for deciding, so this is not even some vehicle.
    assert!(matches!(
        keeps(json!({"kind": "kite", "weight": 1})),
        Vehicle::Other(_)
    ));
    assert!(matches!(keeps(json!({"weight": 1})), Vehicle::Other(_)));
}

#[test]
fn one_of_several_tags_is_kept() {
    assert!(matches!(
        keeps(json!({"kind": "circle", "radius": 1})),
        Shape::Circle(circle) if circle.additional.is_empty()
    ));
    assert!(matches!(
        keeps(json!({"radius": 1, "kind": "oval"})),
        Shape::Circle(_)
    ));
    assert!(matches!(
        keeps(json!({"kind": "line", "length": 1})),
        Shape::Other(_)
    ));
}

#[test]
fn a_tag_is_sent_without_being_said() {
    let sent = vec![
        SendMessageBodyItem::from(FromSystem::new("be kind")),
        SendMessageBodyItem::from(FromUser {
            role: None,
            ..FromUser::new("hello")
        }),
    ];
    assert_eq!(
        encode(&sent),
        json!([
            {"role": "system", "content": "be kind"},
            {"content": "hello", "role": "user"},
        ])
    );
}

/// Which of the two it is, only the innermost value tells, and nothing is decoded twice for that.
#[test]
fn recursive_variants() {
    for depth in [1, 4, 30, 100] {
        let nested = |mark: Value| {
            (0..depth).fold(
                json!({"child": null, "mark": mark}),
                |child, _| json!({"child": child}),
            )
        };
        keeps::<Tree>(nested(json!(1)));
        keeps::<Tree>(nested(json!("a")));
        keeps::<Tree>(nested(json!(true)));
    }
    assert!(matches!(
        keeps(json!({"child": null, "mark": "a"})),
        Tree::Named(_)
    ));
    assert!(matches!(
        keeps(json!({"child": null, "mark": true})),
        Tree::Other(_)
    ));
}

#[test]
fn a_variant_has_the_name_around_it() {
    assert!(matches!(
        keeps(json!({"Done": 1})),
        ResultSchema::Done(done) if done.done == 1
    ));
    assert!(matches!(
        keeps(json!({"Failed": "why"})),
        ResultSchema::Failed(_)
    ));
    assert!(matches!(keeps(json!("Waiting")), ResultSchema::Waiting(_)));
}

#[test]
fn the_stricter_text_comes_first() {
    const ID: &str = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    let texts: Texts = keeps(json!({"id": ID, "when": "2024-02-29T12:30:00Z"}));
    assert!(matches!(texts.id, Some(TextsId::Uuid(_))));
    assert!(matches!(texts.when, Some(TextsWhen::DateTime(_))));
    let texts: Texts = keeps(json!({"id": "abc", "when": "soon"}));
    assert!(matches!(texts.id, Some(TextsId::String(_))));
    assert!(matches!(texts.when, Some(TextsWhen::String(_))));
}

#[test]
fn an_integer_or_a_text_keeps_what_it_is() {
    let port: Port = keeps(json!({"port": 80, "size": u64::MAX}));
    assert_eq!(
        (port.port, port.size),
        (PortPort::Integer(80), Some(u64::MAX))
    );
    let port: Port = keeps(json!({"port": "http"}));
    assert_eq!(port.port, PortPort::String("http".to_owned()));
}

#[test]
fn what_is_said_beside_a_type_is_said_of_it() {
    let port: Port = keeps(json!({"port": 80, "mask": u64::MAX, "since": "2024-02-29"}));
    assert_eq!(port.mask, Some(u64::MAX));
    assert_eq!(port.since, Some("2024-02-29".parse().expect("a date")));
}

#[test]
fn a_member_that_is_null_alone_decides() {
    assert!(matches!(
        keeps(json!({"error": null, "note": "a"})),
        Attempt::Passed(_)
    ));
    assert!(matches!(
        keeps(json!({"error": "e", "note": "a"})),
        Attempt::Broken(_)
    ));
}

/// No description can keep a server from sending something else, which is kept.
#[test]
fn what_is_described_as_null_is_kept_whatever_it_is() {
    let passed: Passed = keeps(json!({"error": {"code": 1}, "note": "a"}));
    assert_eq!(passed.error, Some(json!({"code": 1})));
}

#[test]
fn a_schema_that_only_may_be_null_is_null() {
    let response: ListThingsResponse = keeps(json!({"owner": null}));
    assert_eq!(response.owner, None);
    let response: ListThingsResponse = keeps(json!({"owner": {"name": "a"}}));
    assert!(response.owner.is_some_and(|owner| owner.name == "a"));
}

#[test]
fn lists_of_values() {
    let read = |json| keeps::<Listed>(json);
    assert!(matches!(read(json!({"t": "b", "x": 1})), Listed::Early(_)));
    assert!(matches!(read(json!({"t": "c", "x": 1})), Listed::Late(_)));
    assert!(matches!(read(json!({"t": "z", "x": 1})), Listed::Other(_)));
}

#[test]
fn constants_that_need_not_be_there() {
    let read = |json| keeps::<Contradicted>(json);
    assert!(matches!(
        read(json!({"t": "one", "y": 1})),
        Contradicted::First(_)
    ));
    assert!(matches!(
        read(json!({"t": "two", "y": 1})),
        Contradicted::Second(_)
    ));
    assert!(matches!(read(json!({"t": "zzz"})), Contradicted::Other(_)));
}

#[test]
fn a_null_is_no_sign() {
    let read = |json| keeps::<Nulls>(json);
    assert!(matches!(
        read(json!({"a": null, "b": "x"})),
        Nulls::WithB(_)
    ));
    assert!(matches!(
        read(json!({"a": "x", "b": null})),
        Nulls::WithA(_)
    ));
    let read = |json| keeps::<NothingOrText>(json);
    assert!(matches!(
        read(json!({"v": null})),
        NothingOrText::Nothing(_)
    ));
    assert!(matches!(read(json!({"v": "a"})), NothingOrText::Text(_)));
    assert!(matches!(read(json!({"v": 1.5})), NothingOrText::Other(_)));
}

#[test]
fn a_constant_is_not_every_integer() {
    let read = |json| keeps::<ZeroOrMore>(json);
    assert_eq!(read(json!(1)), ZeroOrMore::Number(1.0));
    assert_eq!(read(json!(1.5)), ZeroOrMore::Number(1.5));
    assert!(matches!(read(json!(0)), ZeroOrMore::Enum(_)));
}

#[test]
fn an_object_of_no_kind() {
    let read = |json| keeps::<Choice>(json);
    let function = json!({"type": "function", "function": "f"});
    assert!(matches!(read(function), Choice::Function(_)));
    assert!(matches!(
        read(json!({"type": "custom", "name": "z"})),
        Choice::Other(_)
    ));
    assert!(matches!(read(json!("auto")), Choice::Enum(_)));
}

#[test]
fn the_strictest_of_equals() {
    let read = |json| keeps::<Strictest>(json);
    assert!(matches!(read(json!({"t": "x"})), Strictest::Single(_)));
    assert!(matches!(read(json!({"t": "y"})), Strictest::Known(_)));
    assert!(matches!(read(json!({"t": "z"})), Strictest::Any(_)));
}

/// The largest value that the description speaks of has a place.
#[test]
fn widths() {
    let all: Widths = keeps(json!({
        "largest": u64::MAX, "wide": 99_999_999_999_u64, "narrow": u32::MAX, "shown": u64::MAX, "listed": u64::MAX,
    }));
    assert_eq!(all.largest, Some(u64::MAX));
    assert_eq!(all.wide, Some(99_999_999_999_i64));
    assert_eq!(all.narrow, Some(u32::MAX));
    assert_eq!(all.shown, Some(u64::MAX));
    assert_eq!(all.listed, Some(WidthsListed::N18446744073709551615));
    assert!(matches!(
        keeps(json!({"listed": u64::MAX - 1})),
        Widths {
            listed: Some(WidthsListed::Other(_)),
            ..
        }
    ));
}

/// A value that a variant cannot have is not that variant's, whichever members are there.
#[test]
fn a_value_says_more_than_a_member() {
    let read = |json| keeps::<Sink>(json);
    assert!(matches!(
        read(json!({"type": "slack", "url": "u"})),
        Sink::Any(_)
    ));
    assert!(matches!(
        read(json!({"type": "webhook", "url": "u"})),
        Sink::Hook(_)
    ));
    assert!(matches!(
        read(json!({"type": "smtp", "address": "a"})),
        Sink::Mail(_)
    ));
    let read = |json| keeps::<Bill>(json);
    assert!(matches!(
        read(json!({"paid": false, "receipt": "", "due": "x"})),
        Bill::Due(_)
    ));
    assert!(matches!(
        read(json!({"paid": true, "receipt": "r"})),
        Bill::Paid(_)
    ));
    let read = |json| keeps::<Line>(json);
    let error = json!({"level": "error", "msg": "m", "code": 5});
    let turned = json!({"code": 5, "level": "error", "msg": "m"});
    assert!(matches!(read(error), Line::Fault(_)));
    assert!(matches!(read(turned), Line::Fault(_)));
    assert!(matches!(
        read(json!({"level": "info", "code": 0, "msg": "m"})),
        Line::Note(_)
    ));
    let read = |json| keeps::<Who>(json);
    assert!(matches!(
        read(json!({"a": 1, "b": 2, "who": "x"})),
        Who::Called(_)
    ));
    assert!(matches!(
        read(json!({"a": 1, "b": 2, "who": {"name": "x"}})),
        Who::Person(_)
    ));
}

#[test]
fn undeclared_values_of_a_type_decide() {
    let read = |json| keeps::<Counts>(json);
    assert!(matches!(
        read(json!({"id": "1", "a": "x"})),
        Counts::Words(_)
    ));
    assert!(matches!(
        read(json!({"id": "1", "a": 1})),
        Counts::Numbers(_)
    ));
}

/// A moment without a zone misses both formats, and is nearer to one.
#[test]
fn a_moment_is_no_date() {
    for text in [
        "2020-01-01T00:00:00",
        "2020-01-01 00:00:00",
        "2020-01-01T00:00:00+0000",
    ] {
        assert!(matches!(keeps(json!(text)), When::DateTime(_)), "{text}");
        assert!(
            matches!(keeps(json!({"at": text})), At::Moment(_)),
            "{text}"
        );
    }
    assert!(matches!(keeps(json!("2020-01-01")), When::Date(_)));
    assert!(matches!(keeps(json!("2020-1-1")), When::Date(_)));
}

#[test]
fn tags_are_of_the_type_of_their_property() {
    let first = Numbered2::from(First::new().a("x"));
    assert_eq!(encode(&first), json!({"a": "x", "kind": 1}));
    let second = Numbered2::from(Second::new().b("x"));
    assert_eq!(encode(&second), json!({"b": "x", "kind": 2}));
}

#[test]
fn a_base_of_another_schema() {
    assert!(matches!(
        keeps(json!({"kind": "y", "y": 1, "note": "n"})),
        Based::BasedY(_)
    ));
    assert!(matches!(keeps(json!({"kind": "x"})), Based::BasedX(_)));
}

#[test]
fn what_lacks_its_own_members() {
    assert!(matches!(
        keeps(json!({"d": "r", "k": []})),
        Lacking::Listed(_)
    ));
    assert!(matches!(
        keeps(json!({"d": "r", "c": "x"})),
        Lacking::Whole(_)
    ));
}

#[test]
fn a_tag_that_is_no_number_is_a_text() {
    let mixed = Mixed::from(MixedC::new().c("x"));
    assert_eq!(encode(&mixed), json!({"c": "x", "t": "MixedC"}));
}
