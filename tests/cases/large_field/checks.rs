use serde_json::json;

use super::expected::api::untagged::{
    PutCustomer, PutCustomerContent, PutCustomerFailure, PutCustomerSuccess,
};
use super::expected::types::{Customer, Order, OrderParty};
use crate::runtime::call::{Answer, Operation};
use crate::support::{keeps, refuses, reply_of};

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

#[test]
fn bodies_and_answers() {
    assert!(size_of::<PutCustomerContent>() < 128);
    assert!(size_of::<PutCustomerSuccess>() < 128);
    assert!(size_of::<PutCustomerFailure>() < 128);

    let customer: Customer = keeps(json!({"text1": "a"}));
    let PutCustomerContent::Json(sent) = PutCustomerContent::from(&customer) else {
        panic!("a customer is sent as JSON");
    };
    assert_eq!(sent.text1.as_deref(), Some("a"));
    assert_eq!(
        PutCustomerContent::from(customer),
        PutCustomerContent::Json(sent)
    );

    let answer = |status| {
        let headers = [("content-type", "application/json")];
        PutCustomer::decode(&reply_of(status, &headers, r#"{"text2": "b"}"#)).expect("it is read")
    };
    assert!(matches!(
        answer(200),
        Answer::Success(PutCustomerSuccess::Ok(customer)) if customer.text2.as_deref() == Some("b")
    ));
    assert!(matches!(
        answer(409),
        Answer::Failure(PutCustomerFailure::Conflict(customer)) if customer.text2.is_some()
    ));
}
