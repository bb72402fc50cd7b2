//! Values that are sent, put together by the methods of their types.

use std::collections::BTreeMap;

use serde_json::json;

use super::expected::client::Client;
use super::expected::types::{Address, Customer, ListPetsSort, Note, Order};
use crate::support::encode;

#[test]
fn each_field_has_a_method() {
    let customer = Customer::new("Ada")
        .email("ada@example.com")
        .age(36)
        .tags(["a", "b"])
        .orders([1, 2])
        .labels([("order", "7")])
        .counts([("seen", 3)])
        .note("n")
        .extra(json!({"any": true}))
        .address(Address::new().city("London"))
        .parent(Customer::new("Byron"))
        .shipping(Address::new().street("Main"));
    assert_eq!(
        encode(&customer),
        json!({
            "name": "Ada", "kind": "customer", "email": "ada@example.com", "age": 36,
            "tags": ["a", "b"], "orders": [1, 2], "labels": {"order": "7"}, "counts": {"seen": 3},
            "note": "n", "extra": {"any": true}, "address": {"city": "London"},
            "parent": {"name": "Byron", "kind": "customer"}, "shipping": {"street": "Main"},
        })
    );
}

/// What is required is given in the same forms as the rest, and what is empty needs no type but for texts and names.
#[test]
fn new_takes_what_the_methods_take() {
    let address = Address::new().city("London");
    let order = Order::new(
        ["a", "b"],
        (1..3).map(|count| count * 10),
        [("order", "7")],
        BTreeMap::from([("bolt".to_owned(), 3)]),
        [address.into(), "the shop".to_owned().into()],
        json!({"any": true}),
        None,
    );
    assert_eq!(
        encode(&order),
        json!({
            "tags": ["a", "b"], "counts": [10, 20], "labels": {"order": "7"}, "stock": {"bolt": 3},
            "to": [{"city": "London"}, "the shop"], "extra": {"any": true}, "note": null,
        })
    );
    let owned = (vec!["a".to_owned()], BTreeMap::<String, String>::new());
    let stock = BTreeMap::<String, _>::new();
    let order = Order::new(
        owned.0,
        vec![],
        owned.1,
        stock,
        vec![],
        "plain",
        Some("n".into()),
    );
    assert_eq!(
        encode(&order),
        json!({
            "tags": ["a"], "counts": [], "labels": {}, "stock": {}, "to": [], "extra": "plain",
            "note": "n",
        })
    );
}

/// What clears a field is sent: `null`, or the text that is empty.
#[test]
fn a_field_can_be_cleared() {
    let customer = Customer::new("Ada")
        .clear_note()
        .clear_shipping()
        .clear_tax();
    assert_eq!(
        encode(&customer),
        json!({"name": "Ada", "kind": "customer", "note": null, "shipping": "", "tax": ""})
    );
}

/// A method takes no name from what every struct has.
#[test]
fn methods_of_every_struct_keep_their_names() {
    let customer = Customer::new("Ada")
        .with_clone("c")
        .with_default("d")
        .with_new("field")
        .with_new_2("n")
        .with_add(1);
    let copy = customer.clone();
    assert_eq!(copy, customer);
    assert_eq!(
        encode(&copy),
        json!({
            "name": "Ada", "kind": "customer", "clone": "c", "default": "d", "new": "n", "add": 1,
            "with_new": "field",
        })
    );
    assert_eq!(Note::new(), Note::default());
}

/// A constant is nobody's argument.
#[test]
fn a_constant_is_sent_by_itself() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("a client");
    let call = client.list_pets().sort(ListPetsSort::Name);
    let request = call.request();
    assert_eq!(request.expanded_path().unwrap(), "/pets/cat");
    assert_eq!(request.query_string(), "version=2&sort=name");
    let headers = request.headers().iter();
    let headers: Vec<_> = headers
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
        .collect();
    assert_eq!(headers, [("x-mode", "full")]);
}
