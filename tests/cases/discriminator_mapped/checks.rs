use serde_json::json;

use super::expected::types::Shape;
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let circle: Shape = keeps(json!({"kind": "circle", "radius": 1.5}));
    assert!(matches!(circle, Shape::Circle(circle) if circle.radius == 1.5));
    // The member that tells may come last, and its other value stays.
    keeps::<Shape>(json!({"radius": 1.5, "kind": "round"}));
    let square: Shape = keeps(json!({"kind": "square", "side": 2}));
    assert!(matches!(square, Shape::Square(square) if square.side == 2.0));
}

#[test]
fn an_unknown_variant_survives() {
    let cube = json!({"kind": "cube", "edges": [1, 2, {"x": null}]});
    assert_eq!(keeps::<Shape>(cube.clone()), Shape::Other(cube));
    assert!(matches!(keeps(json!({"radius": 1.5})), Shape::Other(_)));
    assert!(matches!(keeps(json!({"kind": null})), Shape::Other(_)));
    assert!(matches!(keeps(json!("cube")), Shape::Other(_)));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Shape>(json!({"kind": "circle"})),
        "$: the member `radius` is missing"
    );
    assert_eq!(
        refuses::<Shape>(json!({"side": "2", "kind": "square"})),
        "$.side: expected a number, found a string"
    );
}
