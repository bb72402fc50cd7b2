use serde_json::json;

use super::expected::types::{Shirt, ShirtFit, Size};
use crate::support::{keeps, refuses};

#[test]
fn null_is_none_and_no_variant() {
    let shirt: Shirt = keeps(json!({"size": null}));
    assert_eq!((shirt.size, shirt.fit), (None, None));
    let shirt: Shirt = keeps(json!({"size": "m", "fit": null}));
    assert_eq!((shirt.size, shirt.fit), (Some(Size::M), Some(None)));
    assert_eq!(
        keeps::<Shirt>(json!({"size": "s", "fit": "slim"})).fit,
        Some(Some(ShirtFit::Slim))
    );
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Shirt>(json!({"size": "null", "fit": "loose"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Shirt>(json!({"size": 1})),
        "$.size: expected a string, found an integer"
    );
}
