use serde_json::json;

use super::expected::types::{Order, OrderCustomerAddressKind};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let order: Order = keeps(json!({
        "customer": {"address": {"street": "Elm", "kind": "home"}},
        "lines": [{"sku": "a"}],
    }));
    let address = &order.customer.address;
    assert_eq!(address.kind, Some(OrderCustomerAddressKind::Home));
    assert_eq!(order.lines.unwrap()[0].sku, "a");
}

#[test]
fn an_unknown_value_survives() {
    keeps::<Order>(json!({"customer": {"address": {"kind": "boat"}}}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Order>(json!({"customer": {}})),
        "$.customer: the member `address` is missing"
    );
    assert_eq!(
        refuses::<Order>(json!({"customer": {"address": {"street": 5}}})),
        "$.customer.address.street: expected a string, found an integer"
    );
    assert_eq!(
        refuses::<Order>(json!({"customer": {"address": {}}, "lines": [{"sku": "a"}, 1]})),
        "$.lines[1]: expected an object, found an integer"
    );
}
