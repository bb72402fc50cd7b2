//! Members of a merge patch are absent, null or a value, whatever the schema requires.

use std::collections::BTreeMap;

use super::expected::client::Client;
use super::expected::types::{
    Item, ItemMergePatch, Note, Thing, ThingInner, ThingMergePatch, ThingMergePatchInner,
    ThingPatch,
};
use crate::server::Recorded;
use crate::wire;

fn body(request: &Recorded) -> String {
    String::from_utf8_lossy(&request.body).into_owned()
}

/// What is not set is not sent, and null is.
#[tokio::test]
async fn members_are_absent_null_or_a_value() {
    let patch = ThingPatch {
        description: Some(None),
        inner: Some(Some(Note { note: Some(None) })),
        tags: Some(Some(BTreeMap::from([
            ("old".to_owned(), None),
            ("new".to_owned(), Some("x".to_owned())),
        ]))),
        ..ThingPatch::default()
    };
    let request = wire::sent(Client::builder(), |client: &Client| {
        client.patch_other(&patch)
    })
    .await;
    assert_eq!(
        body(&request),
        r#"{"description":null,"inner":{"note":null},"tags":{"new":"x","old":null}}"#
    );
    assert_eq!(
        request.header("content-type"),
        Some("application/merge-patch+json")
    );
}

/// What is read and written as a whole as well has its required members there, and none in the patch.
/// Lists are replaced as a whole, so their items are whole, too.
#[tokio::test]
async fn a_type_with_other_uses_keeps_them() {
    let patch = ThingMergePatch {
        inner: Some(Some(ThingMergePatchInner { a: Some(None) })),
        list: Some(Some(vec![Item::new("whole")])),
        map: Some(Some(BTreeMap::from([
            ("a".to_owned(), None),
            ("b".to_owned(), Some(ItemMergePatch::default())),
        ]))),
        ..ThingMergePatch::default()
    };
    let request = wire::sent(Client::builder(), |client: &Client| {
        client.patch_thing(&patch)
    })
    .await;
    assert_eq!(
        body(&request),
        r#"{"inner":{"a":null},"list":[{"x":"whole"}],"map":{"a":null,"b":{}}}"#
    );
    let whole = Thing::new(ThingInner::new(1));
    let request = wire::sent(Client::builder(), |client: &Client| client.put_thing(whole)).await;
    assert_eq!(body(&request), r#"{"inner":{"a":1}}"#);
}
