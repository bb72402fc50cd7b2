use serde_json::json;

use super::expected::types::{Model, UseModelBody};
use crate::support::{encode, keeps, refuses};

#[test]
fn a_typical_value() {
    assert_eq!(keeps::<Model>(json!("small")), Model::Small);
}

/// The description itself says so, also for what is only sent.
#[test]
fn any_other_text_may_be_sent() {
    let model = Model::from("huge".to_owned());
    assert_eq!(encode(&UseModelBody { model }), json!({"model": "huge"}));
    assert_eq!(
        keeps::<Model>(json!("huge")),
        Model::Other("huge".to_owned())
    );
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Model>(json!(1)),
        "$: expected a string, found an integer"
    );
}
