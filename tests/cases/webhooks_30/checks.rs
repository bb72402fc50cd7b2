use serde_json::json;

use super::expected::types::{Shipped, ShippedState};
use crate::support::{keeps, refuses};

/// The payload comes from the server, so unknown values survive.
#[test]
fn a_typical_value() {
    let shipped: Shipped = keeps(json!({"order": 1, "state": "sent"}));
    assert_eq!(shipped.state, ShippedState::Sent);
    keeps::<Shipped>(json!({"order": 1, "state": "stolen"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Shipped>(json!({"order": 1})),
        "$: the member `state` is missing"
    );
}
