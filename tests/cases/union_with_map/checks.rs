use serde_json::json;

use super::expected::types::{Fixed, Labels};
use crate::support::keeps;

#[test]
fn a_typical_value() {
    assert_eq!(
        keeps::<Labels>(json!({"count": 1})),
        Labels::Fixed(Fixed {
            count: 1,
            additional: Default::default()
        })
    );
    keeps::<Labels>(json!({"a": "x", "b": "y"}));
    keeps::<Labels>(json!({}));
}

/// The member that tells one variant is a member of the other, too.
#[test]
fn a_map_may_have_the_name() {
    keeps::<Labels>(json!({"count": "many", "b": "y"}));
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Labels>(json!([1]));
}
