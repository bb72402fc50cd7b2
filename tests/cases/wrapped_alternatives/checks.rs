//! Tags of alternatives that are wrapped, unions themselves, or made of one base.

use serde_json::json;

use super::expected::types::{
    Alone, Beside, Called, CalledElsewhere, Described, Either, Figure, Growing, Inner, Narrow,
    Nullable, OneOfOne, Optional, Outer, Round, Shape, Spelt, Square, TrueBase,
};
use crate::support::{decode, encode, keeps};

/// Promise: an alternative that is a reference with words around it is what it refers to.
#[test]
fn a_wrapped_reference_has_its_tag() {
    let second: Described = keeps(json!({"k": "b", "x": "1"}));
    assert!(matches!(second, Described::B(_)), "{second:?}");
    let unknown: Described = keeps(json!({"k": "z"}));
    assert!(matches!(unknown, Described::Other(_)), "{unknown:?}");
    let second: OneOfOne = keeps(json!({"k": "b"}));
    assert!(matches!(second, OneOfOne::B(_)), "{second:?}");
    let second: Called = keeps(json!({"k": "b"}));
    assert!(matches!(second, Called::AlsoB(_)), "{second:?}");
    let second: CalledElsewhere = keeps(json!({"k": "b"}));
    assert!(matches!(second, CalledElsewhere::B(_)), "{second:?}");
    let second: Beside = keeps(json!({"k": "b"}));
    assert!(matches!(second, Beside::B(_)), "{second:?}");
    let second: Option<Nullable> = decode(json!({"k": "B"}));
    assert!(matches!(second, Some(Nullable::B(_))), "{second:?}");
}

/// Promise: a union in a union says what its tags are.
#[test]
fn a_union_brings_its_mapping() {
    let outer: Outer = keeps(json!({"k": "c", "x": "1"}));
    assert!(matches!(outer, Outer::Inner(Inner::C(_))), "{outer:?}");
    let first: Outer = keeps(json!({"k": "A"}));
    assert!(matches!(first, Outer::A(_)), "{first:?}");
    let unknown: Outer = keeps(json!({"k": "z"}));
    assert!(matches!(unknown, Outer::Other(_)), "{unknown:?}");
}

/// Promise: alternatives that are made of a base with a discriminator are told apart by it.
#[test]
fn a_base_brings_its_discriminator() {
    let cash: Either = keeps(json!({"method": "CASH"}));
    assert!(matches!(cash, Either::Cash(_)), "{cash:?}");
    let text: Either = keeps(json!("free"));
    assert!(matches!(text, Either::String(_)), "{text:?}");
    let unknown: Either = keeps(json!({"method": "BARTER"}));
    assert!(matches!(unknown, Either::Other(_)), "{unknown:?}");
}

/// Promise: a discriminator that is spelt in another case is the property that there is.
#[test]
fn a_property_in_another_case() {
    let second: Spelt = keeps(json!({"type": "b"}));
    assert!(matches!(second, Spelt::SpeltB(_)), "{second:?}");
}

/// Promise: a value that tells alternatives apart is sent without being said, and one that is the default; any other
/// optional one is left to the caller.
#[test]
fn a_telling_value_is_sent() {
    let shapes = [
        (
            Shape::from(Round::new(1)),
            json!({"kind": "round", "size": 1}),
        ),
        (
            Shape::from(Square::new(2)),
            json!({"kind": "square", "size": 2}),
        ),
    ];
    for (shape, sent) in shapes {
        assert_eq!(encode(&shape), sent);
        assert_eq!(keeps::<Shape>(sent), shape);
    }
    let silent: Shape = keeps(json!({"size": 3}));
    assert!(matches!(silent, Shape::Round(_)), "{silent:?}");
    assert_eq!(encode(&Alone::new(4)), json!({"mode": "fast", "size": 4}));
}

#[test]
fn what_no_value_fits_is_no_alternative() {
    let optional = Optional::new().name("n".to_owned()).size(1);
    assert_eq!(encode(&optional), json!({"name": "n", "size": 1}));
}

#[test]
fn a_subtype_of_another_name() {
    let named: TrueBase = keeps(json!({"t": "x", "p": "1"}));
    assert!(matches!(named, TrueBase::OfName(_)), "{named:?}");
    let nested: TrueBase = keeps(json!({"t": "z", "r": "1"}));
    assert!(matches!(nested, TrueBase::OfParts(_)), "{nested:?}");
}

#[test]
fn a_closed_variant_of_several_names() {
    for tag in ["circle", "oval"] {
        let figure: Figure = keeps(json!({"kind": tag, "r": 1}));
        assert!(matches!(figure, Figure::Ellipse(_)), "{figure:?}");
    }
}

#[test]
fn what_is_unknown_changes_no_variant() {
    let two: Growing = keeps(json!({"a": 1, "b": 2}));
    assert!(matches!(two, Growing::Two(_)), "{two:?}");
    let two: Growing = keeps(json!({"a": 1, "b": 2, "z": 4}));
    assert!(matches!(two, Growing::Two(_)), "{two:?}");
    let three: Growing = keeps(json!({"a": 1, "b": 2, "c": 3, "z": 4}));
    assert!(matches!(three, Growing::Three(_)), "{three:?}");
}

#[test]
fn what_a_closed_alternative_has_no_place_for() {
    let line: Narrow = keeps(json!({"x": 1, "y": 2}));
    assert!(matches!(line, Narrow::Line(_)), "{line:?}");
    let point: Narrow = keeps(json!({"x": 1}));
    assert!(matches!(point, Narrow::Point(_)), "{point:?}");
    for value in [json!({"x": 1, "y": 2, "z": 3}), json!({"z": 3})] {
        let other: Narrow = keeps(value);
        assert!(matches!(other, Narrow::Other(_)), "{other:?}");
    }
}
