//! The generated crate of the repository with its feature `test-util`: a program that has its client is tested
//! without a server.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use generated_client::api::security::{GetTransientToken, GetTransientTokenFailure};
use generated_client::runtime::call::Call;
use generated_client::types::{
    GetTransientTokenScope, GetTransientTokenType, TransientTokenContainer, TransientTokenResponse,
    UnauthorizedError, UnauthorizedResponse,
};
use generated_client::{Client, Error, Retries, Stub};
use tokio::time::Instant;

fn client(stub: &Stub) -> Client {
    let builder = Client::builder()
        .base_url("http://plex.test")
        .access_token("t-1");
    let builder = builder.transport(stub.clone()).no_retries();
    builder.build().expect("a client")
}

fn token(client: &Client) -> Call<GetTransientToken> {
    client.security().get_transient_token(
        GetTransientTokenType::Delegation,
        GetTransientTokenScope::All,
    )
}

fn granted(token: &str) -> TransientTokenResponse {
    TransientTokenResponse {
        media_container: TransientTokenContainer {
            size: None,
            token: token.to_owned(),
            additional: Default::default(),
        },
        additional: Default::default(),
    }
}

fn told(stub: &Stub) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| stub.verify())).expect_err("it is not content");
    *panic.downcast::<String>().expect("a text")
}

/// Promise: values of the crate's own types are what is answered, and what went out is there to look at.
#[tokio::test]
async fn a_value_is_answered_and_the_request_is_seen() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetTransientToken).answer(granted("t-2"));
    let response = token(&client).await.expect("a token");
    assert_eq!(
        (response.status().as_u16(), response.into_body()),
        (200, granted("t-2"))
    );
    stub.verify();
    let requests = stub.requests();
    let came = &requests[0];
    assert_eq!(came.operation_id(), Some("getTransientToken"));
    assert_eq!(
        came.uri().to_string(),
        "http://plex.test/security/token?type=delegation&scope=all"
    );
    assert_eq!(came.header("x-plex-token"), Some("t-1"));
}

/// Promise: a documented failure is the variant that the description gives it.
#[tokio::test]
async fn a_failure_is_the_documented_one() {
    let stub = Stub::new();
    let client = client(&stub);
    let refused = UnauthorizedResponse {
        errors: Some(vec![UnauthorizedError {
            code: Some(1001),
            message: Some("no user".to_owned()),
            status: None,
            additional: Default::default(),
        }]),
        additional: Default::default(),
    };
    stub.expect(GetTransientToken)
        .answer_json(401, &refused)
        .answer_status(403);
    let error = token(&client).await.expect_err("a failure");
    assert_eq!(
        error.documented(),
        Some(&GetTransientTokenFailure::Unauthorized(refused))
    );
    let error = token(&client).await.expect_err("a failure");
    assert_eq!(
        error.documented(),
        Some(&GetTransientTokenFailure::Forbidden)
    );
    stub.verify();
}

/// Promise: limits and repeats are the client's own, and no test has to wait for them.
#[tokio::test(start_paused = true)]
async fn limits_and_repeats_take_no_time() {
    let stub = Stub::new();
    let client = client(&stub);
    stub.expect(GetTransientToken)
        .hang()
        .answer_status(503)
        .answer(granted("t-2"));
    let start = Instant::now();
    let limited = token(&client).timeout(Duration::from_secs(5));
    let error = limited.await.expect_err("a time-out");
    assert_eq!(start.elapsed(), Duration::from_secs(5));
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "GET http://plex.test/security/token: the time limit of 5s was over while waiting for the answer"
    );
    let response = token(&client)
        .retries(Retries::new())
        .await
        .expect("a token");
    assert_eq!(response.reply().sent().attempts, 2);
    stub.verify();
}

/// Promise: a test that fails says which call is missing, and how the one that came is another.
#[tokio::test]
async fn what_is_missing_and_what_came_instead() {
    let stub = Stub::new();
    let client = client(&stub);
    let wanted = client
        .security()
        .get_source_connection_information("server://a");
    stub.expect(wanted).answer_status(403);
    stub.expect(GetTransientToken).never();
    let sent = client
        .security()
        .get_source_connection_information("server://b");
    sent.await.expect_err("nobody expects it");
    assert_eq!(
        told(&stub),
        "the calls are not those that were expected\n\
         - missing: GetSourceConnectionInformation with the arguments of a call: expected 1 call, came 0\n\
         - not expected: GET /security/resources (getSourceConnectionInformation)\n    \
         GetSourceConnectionInformation with the arguments of a call: the query parameter `source` is \
         \"server://b\", expected \"server://a\"\n    \
         GetTransientToken: another operation"
    );
}
