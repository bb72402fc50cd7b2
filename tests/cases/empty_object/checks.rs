use serde_json::json;

use super::expected::types::{Empty, Holder};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    assert_eq!(keeps::<Empty>(json!({})), Empty::default());
    keeps::<Holder>(json!({"empty": {}, "map": {}}));
    keeps::<Holder>(json!({"empty": {}, "map": {"a": [1]}}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Holder>(json!({"empty": 1})),
        "$.empty: expected an object, found an integer"
    );
    assert_eq!(
        refuses::<Holder>(json!({"empty": null})),
        "$.empty: expected an object, found null"
    );
}
