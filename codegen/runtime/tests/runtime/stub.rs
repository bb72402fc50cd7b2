//! Tests without a server: what a stub answers, and what it says where calls are not those expected.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::Method;
use runtime::body::Body;
use runtime::call::{Hook, Retries};
use runtime::client::ClientBuilder;
use runtime::error::{Error, TimeoutKind, TransportFailure, WaitingFor};
use runtime::hook::{CallContext, Ended};
use runtime::oauth::ClientCredentials;
use runtime::security::Credential;
use runtime::stub::Stub;
use runtime::style::QueryStyle;
use runtime::transport::FaultKind;
use serde_json::json;

use super::api::{
    API, BEARER, Client, GetThing, GetThingFailure, KEY, POST_THING, THING, TOKEN, Thing,
};
use super::bodies::stream;

pub fn client(stub: &Stub) -> Client {
    let builder = ClientBuilder::new(&API).transport(stub.clone());
    builder
        .base_url("https://api.test/v1")
        .no_retries()
        .build()
        .unwrap()
}

/// What a stub that is not content says.
pub fn told(stub: &Stub) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| stub.verify())).unwrap_err();
    *panic.downcast::<String>().unwrap()
}

pub fn lamp() -> Thing {
    runtime::json::from_slice(THING.as_bytes()).unwrap()
}

#[tokio::test]
async fn a_value_is_answered() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing).answer(lamp());
    let response = client.get_thing("a").await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.into_body(), lamp());
    stub.verify();
    assert_eq!(stub.requests()[0].path(), "/v1/things/a");
    assert_eq!(stub.requests()[0].operation_id(), Some("getThing"));
    assert_eq!(
        format!("{:?}", stub.requests()),
        "[Received(GET /v1/things/a (getThing))]"
    );
}

#[tokio::test]
async fn failures_and_faults() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing)
        .answer_json(401, &json!({"errors": [{"code": 1}]}))
        .answer_status(503)
        .and_header("retry-after", "7")
        .break_connection()
        .fail(FaultKind::Connect)
        .time_out();
    let error = client.get_thing("a").await.unwrap_err();
    let Some(GetThingFailure::Unauthorized(problem)) = error.documented() else {
        panic!("{error:?}")
    };
    assert_eq!(problem.errors[0].code, 1);
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    for failure in [TransportFailure::Exchange, TransportFailure::Connect] {
        let Error::Transport(error) = client.get_thing("a").await.unwrap_err() else {
            panic!()
        };
        assert_eq!(error.failure(), failure);
    }
    let Error::Timeout(error) = client.get_thing("a").await.unwrap_err() else {
        panic!()
    };
    assert_eq!(error.kind(), TimeoutKind::HttpClient);
    stub.verify();
}

#[tokio::test(start_paused = true)]
async fn limits_and_repeats_are_real() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing).hang();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET https://api.test/v1/things/{id}: the time limit of 60s was over while waiting for the answer"
    );
    stub.expect(GetThing).answer_status(503).answer(lamp());
    let response = client.get_thing("a").retries(Retries::new()).await.unwrap();
    assert_eq!(response.reply().sent().attempts, 2);
    stub.verify();
}

/// What the first attempt came to is not told of a second that has not got as far.
#[tokio::test(start_paused = true)]
async fn a_credential_that_the_second_attempt_waits_for() {
    let stub = Stub::new();
    let asked = AtomicU32::new(0);
    let provider = move || {
        let is_first = asked.fetch_add(1, Ordering::Relaxed) == 0;
        async move {
            if !is_first {
                std::future::pending::<()>().await;
            }
            Ok::<_, std::io::Error>("t")
        }
    };
    let builder = ClientBuilder::new(&API).transport(stub.clone());
    let builder = builder.credential(&TOKEN, Credential::provider(provider));
    let client: Client = builder.base_url("https://api.test/v1").build().unwrap();
    stub.expect(GetThing).answer_status(503);
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET https://api.test/v1/things/{id}: the time limit of 60s was over while waiting for a \
         credential"
    );
    assert!(error.response().is_none());
    stub.verify();
}

/// A success earns a tenth of a repeat.
#[tokio::test(start_paused = true)]
async fn what_a_success_is_worth() {
    let stub = Stub::new();
    let builder = ClientBuilder::new(&API).transport(stub.clone());
    let client: Client = builder.base_url("https://api.test/v1").build().unwrap();
    stub.expect(client.get_thing("bad"))
        .answer_status(503)
        .any_times();
    stub.expect(client.get_thing("good"))
        .answer(lamp())
        .any_times();
    let attempts = async || client.get_thing("bad").await.unwrap_err().attempts();
    for _ in 0..50 {
        assert_eq!(attempts().await, 3);
    }
    assert_eq!(attempts().await, 1);
    for _ in 0..9 {
        client.get_thing("good").await.unwrap();
    }
    assert_eq!(attempts().await, 1);
    client.get_thing("good").await.unwrap();
    assert_eq!(attempts().await, 2);
}

/// Nobody looks at the clock while a hook holds up the thread.
#[tokio::test]
async fn an_answer_that_is_late_before_it_is_decoded() {
    const LIMIT: Duration = Duration::from_millis(50);

    struct Slow;

    impl Hook for Slow {
        fn after_attempt(&self, _: &mut CallContext<'_>, _: &Ended<'_>) {
            std::thread::sleep(LIMIT * 2);
        }
    }

    let stub = Stub::new();
    let builder = ClientBuilder::new(&API).transport(stub.clone()).hook(Slow);
    let builder = builder.base_url("https://api.test/v1").timeout(LIMIT);
    let client: Client = builder.build().unwrap();
    stub.expect(GetThing).answer(lamp());
    let Error::Timeout(error) = client.get_thing("a").await.unwrap_err() else {
        panic!()
    };
    assert_eq!(error.waiting_for(), WaitingFor::Body);
}

#[tokio::test]
async fn arguments_are_those_of_a_call() {
    let stub = Stub::new();
    let client = client(&stub);
    let call = |limit: i64| {
        client.call(&POST_THING, |request| {
            request.query("limit", QueryStyle::FORM, &limit);
            request.json(&vec![limit]);
        })
    };
    stub.expect(call(2)).answer(lamp());
    stub.expect(call(1)).answer(lamp());
    call(1).await.unwrap();
    call(2).await.unwrap();
    stub.verify();
    assert_eq!(stub.requests()[1].json().unwrap(), json!([2]));

    // A credential in the query is no argument.
    let builder = ClientBuilder::new(&API)
        .transport(stub.clone())
        .base_url("http://a.test");
    let client: Client = builder
        .credential(&KEY, Credential::value("k"))
        .build()
        .unwrap();
    stub.expect(client.get_thing("a")).answer(lamp());
    client.get_thing("a").await.unwrap();
    stub.verify();
}

#[tokio::test]
async fn conditions_on_the_request() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing)
        .with_path("/things/a%20b")
        .with_header("x-tenant", "3")
        .answer_json(200, &json!({"name": "first", "port": 1}));
    stub.expect_request(Method::POST, "/things")
        .with_query("limit", 2)
        .with_json(&json!({"b": 1, "a": [true]}))
        .when("it is typed", |came| came.header("content-type").is_some())
        .answer_json(200, &json!({"name": "second", "port": 2}));
    let first = client.get_thing("a b").header("x-tenant", "3").await;
    assert_eq!(first.unwrap().body().name, "first");
    let call = client.call(&POST_THING, |request| {
        request.query("limit", QueryStyle::FORM, &2);
        request.text("application/json", r#"{"a": [true], "b": 1}"#);
    });
    assert_eq!(call.await.unwrap().body().name, "second");
    stub.verify();
}

#[tokio::test]
async fn bodies_of_all_kinds() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing).answer(lamp()).times(2);
    let joined = Body::joined(vec!["x".into(), stream(&["y"])]);
    let call = client.call(&POST_THING, |request| request.body("a/b", joined));
    call.await.unwrap();
    assert_eq!(stub.requests()[0].body(), "xy");
    let cut = stream(&["y"]).with_length(5);
    let call = client.call(&POST_THING, |request| request.body("a/b", cut));
    let error = call.await.unwrap_err().to_string();
    assert!(error.ends_with("the request's body broke off"), "{error}");
    client.get_thing("a").await.unwrap();
    stub.expect(GetThing)
        .answer_body(200, "text/plain", "two\nlines");
    let body = client.get_thing("a").download().await.unwrap().into_body();
    assert_eq!(body.reply().content_type(), Some("text/plain"));
    stub.verify();
}

#[tokio::test]
async fn counts() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(client.get_thing("never")).never();
    stub.expect(client.get_thing("often"))
        .answer_status(500)
        .answer(lamp())
        .any_times();
    assert!(client.get_thing("often").await.is_err());
    client.get_thing("often").await.unwrap();
    client.get_thing("often").await.unwrap();
    stub.verify();
    stub.expect(client.get_thing("twice"))
        .answer(lamp())
        .times(2);
    client.get_thing("twice").await.unwrap();
    assert_eq!(
        told(&stub),
        "the calls are not those that were expected\n\
         - missing: GetThing with the arguments of a call: expected 2 calls, came 1"
    );
}

/// The text that people see when their test fails.
#[tokio::test]
async fn what_is_missing_and_what_is_not_expected() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(client.get_thing("7")).answer(lamp());
    stub.expect(GetThing)
        .with_header("x-tenant", "3")
        .answer_status(404);
    stub.expect_request(Method::DELETE, "/things")
        .answer_status(204);
    let error = client.get_thing("8").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET https://api.test/v1/things/{id} could not be sent: the transport does not send it \
         (GET /v1/things/8 (getThing) is not expected)"
    );
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    assert_eq!(
        told(&stub),
        "the calls are not those that were expected\n\
         - missing: GetThing with the arguments of a call: expected 1 call, came 0\n\
         - missing: GetThing with header `x-tenant`: expected 1 call, came 0\n\
         - missing: DELETE /things: expected 1 call, came 0\n\
         - not expected: GET /v1/things/8 (getThing)\n    \
         GetThing with the arguments of a call: the path is /v1/things/8, expected /things/7\n    \
         GetThing with header `x-tenant`: the header `x-tenant` is not there, expected \"3\"\n    \
         DELETE /things: the method is GET, expected DELETE"
    );
}

#[tokio::test]
async fn differences_in_a_body() {
    let differs = async |expected: serde_json::Value, sent: &'static str| {
        let stub = Stub::new();
        let client = client(&stub);
        stub.expect(GetThing)
            .with_json(&expected)
            .answer_status(404);
        let call = client.call(&POST_THING, |request| {
            request.text("application/json", sent);
        });
        call.await.unwrap_err();
        let told = told(&stub);
        told.rsplit_once("JSON body: ").unwrap().1.to_owned()
    };
    let pet = || json!({"name": "Rex", "tags": ["a", {"id": 1}]});
    for (sent, text) in [
        (
            r#"{"name": "Max", "tags": []}"#,
            r#"in the body, $.name is "Max", expected "Rex""#,
        ),
        (
            r#"{"tags": []}"#,
            r#"in the body, $.name is not there, expected "Rex""#,
        ),
        (
            r#"{"name": "Rex", "tags": ["a", {"id": 2}]}"#,
            "in the body, $.tags[1].id is 2, expected 1",
        ),
        (
            r#"{"name": "Rex", "tags": ["a", {"id": 1}], "age": 3}"#,
            "in the body, $.age is 3, expected nothing",
        ),
        (
            r#"{"name": "Rex", "tags": []}"#,
            r#"in the body, $.tags is [], expected ["a",{"id":1}]"#,
        ),
        (
            "Rex",
            r#"the body is no JSON, expected {"name":"Rex","tags":["a",{"id":1}]}"#,
        ),
        (
            "",
            r#"there is no body, expected {"name":"Rex","tags":["a",{"id":1}]}"#,
        ),
    ] {
        assert_eq!(differs(pet(), sent).await, text);
    }
}

/// Of a body with a boundary only the kind counts, of any other each byte.
#[tokio::test]
async fn differences_in_other_bodies() {
    let stub = Stub::new();
    let client = client(&stub);
    let call = |content_type: &'static str, text: &'static str| {
        client.call(&POST_THING, |request| request.text(content_type, text))
    };
    stub.expect(call("multipart/form-data; boundary=a", "--a--"))
        .answer(lamp());
    let sent = call("multipart/form-data; boundary=b", "--b--");
    sent.await.unwrap();
    stub.verify();
    stub.expect(call("text/plain", "one")).answer(lamp());
    call("text/plain", "two").await.unwrap_err();
    assert_eq!(
        told(&stub),
        "the calls are not those that were expected\n\
         - missing: GetThing with the arguments of a call: expected 1 call, came 0\n\
         - not expected: POST /v1/things (postThing)\n    \
         GetThing with the arguments of a call: the content type is text/plain, expected \
         multipart/form-data; boundary=a\n    \
         GetThing with the arguments of a call: the body is \"two\", expected \"one\""
    );
}

#[tokio::test]
async fn a_call_more_than_expected() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing).answer(lamp());
    client.get_thing("a").await.unwrap();
    client.get_thing("a").await.unwrap_err();
    assert_eq!(
        told(&stub),
        "the calls are not those that were expected\n\
         - not expected: GET /v1/things/a (getThing)\n    \
         GetThing: it was called once already, as expected"
    );
    // Without an answer there is nothing to give.
    let stub = Stub::new();
    let client = self::client(&stub);
    let _ = stub.expect(GetThing);
    let error = client.get_thing("a").await.unwrap_err().to_string();
    assert!(
        error.ends_with("(GetThing is expected without an answer)"),
        "{error}"
    );
    stub.verify();
}

/// Nobody has to remember `verify`.
#[tokio::test]
async fn a_stub_that_is_dropped_tells_too() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetThing).answer(lamp());
    drop(stub);
    let panic = catch_unwind(AssertUnwindSafe(|| drop(client))).unwrap_err();
    assert_eq!(
        *panic.downcast::<String>().unwrap(),
        "the calls are not those that were expected\n- missing: GetThing: expected 1 call, came 0"
    );
}

#[tokio::test]
async fn tokens_are_requests_as_well() {
    let stub = Stub::new();
    stub.expect_request(Method::POST, "/token")
        .answer_json(200, &json!({"access_token": "t1"}));
    let builder = ClientBuilder::new(&API)
        .transport(stub.clone())
        .base_url("http://a.test");
    let provider = ClientCredentials::new("/token", "id", "secret");
    let client = builder.credential(&BEARER, Credential::provider(provider));
    let client: Client = client.build().unwrap();
    stub.expect(GetThing)
        .with_header("authorization", "Bearer t1")
        .answer(lamp());
    client.call(&super::oauth::OPERATION, |_| ()).await.unwrap();
    stub.verify();
    assert_eq!(stub.requests()[0].operation_id(), None);
    assert_eq!(format!("{stub:?}").matches("secret").count(), 0);
}

#[test]
fn answers_that_cannot_be() {
    let stub = Stub::new();
    let says = |wrong: &dyn Fn()| {
        let panic = catch_unwind(AssertUnwindSafe(wrong)).unwrap_err();
        *panic.downcast::<String>().unwrap()
    };
    let text = says(&|| drop(stub.expect(GetThing).answer_status(7)));
    assert_eq!(text, "7 is no status of HTTP");
    let text = says(&|| drop(stub.expect(GetThing).and_header("a", "b")));
    assert_eq!(
        text,
        "the header \"a\" cannot be set: there is no answer, or it cannot be sent"
    );
    stub.expect(GetThing).never();
    let _ = catch_unwind(AssertUnwindSafe(|| stub.verify()));
}
