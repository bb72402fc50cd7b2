use serde_json::json;

use super::expected::types::{Message, Versioned};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert!(matches!(
        keeps(json!({"type": "text", "text": "x"})),
        Message::Text(_)
    ));
    assert!(matches!(
        keeps(json!({"url": "x", "type": "image"})),
        Message::Image(_)
    ));
    assert!(matches!(keeps(json!({"version": 1})), Versioned::N1(_)));
    assert!(matches!(
        keeps(json!({"version": 2, "more": true})),
        Versioned::N2(_)
    ));
}

#[test]
fn an_unknown_variant_survives() {
    assert!(matches!(
        keeps(json!({"type": "video", "url": 1})),
        Message::Other(_)
    ));
    assert!(matches!(
        keeps(json!({"version": 3, "more": "x"})),
        Versioned::Other(_)
    ));
    assert!(matches!(
        keeps(json!({"version": "2"})),
        Versioned::Other(_)
    ));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Message>(json!({"type": "text", "url": "x"})),
        "$: the member `text` is missing"
    );
    assert_eq!(
        refuses::<Versioned>(json!({"version": 2})),
        "$: the member `more` is missing"
    );
}
