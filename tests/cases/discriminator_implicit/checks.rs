use serde_json::json;

use super::expected::types::Pet;
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert!(
        matches!(keeps(json!({"petType": "Cat", "lives": 9})), Pet::Cat(cat) if cat.lives == Some(9))
    );
    assert!(matches!(
        keeps(json!({"barks": true, "petType": "Dog"})),
        Pet::Dog(_)
    ));
}

#[test]
fn an_unknown_variant_survives() {
    assert!(matches!(
        keeps(json!({"petType": "Fish", "lives": "one"})),
        Pet::Other(_)
    ));
    assert!(matches!(keeps(json!({"petType": "cat"})), Pet::Other(_)));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Pet>(json!({"petType": "Cat", "lives": "nine"})),
        "$.lives: expected an integer, found a string"
    );
}
