//! Tags of alternatives that are wrapped, unions themselves, or made of one base.

use serde_json::json;

use super::expected::types::{Beside, Described, Either, Inner, Nullable, OneOfOne, Outer, Spelt};
use crate::support::{decode, keeps};

/// Promise: an alternative that is a reference with words around it is what it refers to.
#[test]
fn a_wrapped_reference_has_its_tag() {
    let second: Described = keeps(json!({"k": "b", "x": "1"}));
    assert!(matches!(second, Described::B(_)), "{second:?}");
    let unknown: Described = keeps(json!({"k": "z"}));
    assert!(matches!(unknown, Described::Other(_)), "{unknown:?}");
    let second: OneOfOne = keeps(json!({"k": "b"}));
    assert!(matches!(second, OneOfOne::B(_)), "{second:?}");
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
