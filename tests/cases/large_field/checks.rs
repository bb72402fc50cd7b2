use serde_json::json;

use super::expected::types::{Customer, Order, OrderParty};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let order: Order = keeps(json!({
        "customer": {"text1": "a"},
        "payer": {"text45": "b"},
        "party": {"text2": "c"},
    }));
    assert_eq!(order.customer.text1.as_deref(), Some("a"));
    assert!(matches!(
        order.party,
        Some(OrderParty::Customer(customer)) if customer.text2.is_some()
    ));
    assert!(size_of::<Customer>() > 1024);
    assert!(size_of::<Order>() < 128);
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Order>(json!({"customer": {"text1": 1}})),
        "$.customer.text1: expected a string, found an integer"
    );
}
