use serde_json::json;

use super::expected::types::{Order, OrderShippedPayload, OrderShippedPayloadState};
use crate::support::{keeps, refuses};

/// A webhook's payload comes from the server: unknown values survive.
#[test]
fn a_typical_value() {
    let shipped: OrderShippedPayload = keeps(json!({"order": {"id": 1}, "state": "sent"}));
    assert_eq!(
        shipped.order,
        Order {
            id: 1,
            additional: Default::default()
        }
    );
    assert_eq!(shipped.state, OrderShippedPayloadState::Sent);
    keeps::<OrderShippedPayload>(json!({"order": {"id": 1}, "state": "stolen"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<OrderShippedPayload>(json!({"order": {}, "state": "sent"})),
        "$.order: the member `id` is missing"
    );
}
