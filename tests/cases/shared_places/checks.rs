//! A reference into an answer, a body, a parameter or a header is one to the type that stands there.

use serde_json::json;

use super::expected::api::untagged::{A, AFailure, CHeaders};
use super::expected::types::{
    AResponse, AResponseDeep, Inner, NotFoundResponse, RateHeader, SortParameter,
};
use crate::runtime::call::{Answer, Operation};
use crate::support::{keeps, reply_of};

#[test]
fn one_type_stands_for_each() {
    let inner: Inner = keeps(json!({"i": {"k": "a"}}));
    let headers = [("content-type", "application/json")];
    for status in [404, 409] {
        let answer = A::decode(&reply_of(
            status,
            &headers,
            r#"{"code": 1, "inner": {"k": "a"}}"#,
        ));
        let failed: NotFoundResponse = match answer.expect("it is read") {
            Answer::Failure(AFailure::NotFound(failed) | AFailure::Conflict(failed)) => failed,
            other => panic!("{other:?}"),
        };
        assert_eq!(failed.inner, inner.i);
    }
    let body = AResponse::new().deep(AResponseDeep::new().k("b"));
    let client = super::expected::client::Client::builder().base_url("http://127.0.0.1:1");
    let client = client.build().expect("a client");
    let sent = client.b().sort(SortParameter::Asc).body(&body);
    drop(sent);
    let deep = body.deep.expect("it is set");
    drop(client.c().sort(SortParameter::Desc).body(&deep));
    let read = CHeaders::of(reply_of(200, &[("x-a", "low"), ("x-b", "high")], "").headers());
    assert_eq!(
        (read.x_a, read.x_b),
        (Some(RateHeader::Low), Some(RateHeader::High))
    );
}
