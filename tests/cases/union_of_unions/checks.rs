use serde_json::json;

use super::expected::types::{Any, Number, Shape};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert_eq!(keeps::<Any>(json!(1)), Any::Number(Number::Integer(1)));
    assert_eq!(
        keeps::<Any>(json!("a")),
        Any::Number(Number::String("a".to_owned()))
    );
    assert!(matches!(
        keeps(json!({"kind": "Circle", "radius": 1.5})),
        Any::Shape(Shape::Circle(_))
    ));
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Any>(json!({"kind": "Cube", "edge": 1}));
    keeps::<Any>(json!([true]));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Any>(json!({"kind": "Circle", "radius": "1"})),
        "$.radius: expected a number, found a string"
    );
}
