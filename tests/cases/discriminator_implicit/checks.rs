use serde_json::json;

use super::expected::types::{Pet, Runner};
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

/// A discriminator that the rest of the document contradicts decides nothing.
#[test]
fn a_discriminator_that_cannot_be() {
    assert!(matches!(
        keeps(json!({"runnerType": "runbook", "name": "n", "uri": "u"})),
        Runner::Runbook(_)
    ));
    assert!(matches!(
        keeps(json!({"runnerType": "sidecar", "name": "n"})),
        Runner::Sidecar(_)
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
