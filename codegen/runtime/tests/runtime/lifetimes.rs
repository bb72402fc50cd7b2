//! How long tokens, failures and refusals hold, to the millisecond: on a clock that the test moves, without a
//! socket.

use std::time::Duration;

use http::Method;
use runtime::oauth::{ClientCredentials, RefreshToken};
use runtime::security::ProvideCredential;
use runtime::stub::Stub;
use serde_json::json;
use tokio::time::advance;

const MOMENT: Duration = Duration::from_millis(1);

fn provider(stub: &Stub) -> ClientCredentials {
    ClientCredentials::new("http://a.test/token", "id", "s").transport(stub.clone())
}

/// A stub that answers with the token `a1`, then `a2` and so on, each good for so many seconds.
fn tokens(lives: &[u64]) -> Stub {
    let stub = Stub::new();
    for (number, life) in (1..).zip(lives) {
        let granted = json!({"access_token": format!("a{number}"), "expires_in": life});
        stub.expect_request(Method::POST, "/token")
            .answer_json(200, &granted);
    }
    stub
}

async fn assert_gives(provider: &impl ProvideCredential, token: &str) {
    let given = provider.provide().await.unwrap();
    assert_eq!(given.expose(), token);
}

/// Half a minute before the server's word, or a tenth of a short life, and a second at least.
#[tokio::test(start_paused = true)]
async fn of_a_token() {
    let stub = tokens(&[3600, 100, 1, 1]);
    let provider = provider(&stub);
    for (token, seconds) in [("a1", 3570), ("a2", 90), ("a3", 1)] {
        assert_gives(&provider, token).await;
        advance(Duration::from_secs(seconds) - MOMENT).await;
        assert_gives(&provider, token).await;
        advance(MOMENT).await;
    }
    assert_gives(&provider, "a4").await;
    stub.verify();
}

/// The pause doubles from failure to failure, up to a minute, and begins anew behind a success.
#[tokio::test(start_paused = true)]
async fn of_a_failure() {
    let stub = Stub::new();
    let failure = || stub.expect_request(Method::POST, "/token");
    failure().answer_status(503).times(9);
    let provider = provider(&stub);
    let fails = async |requests: usize| {
        let error = provider.provide().await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "the token endpoint gave no token (status 503 Service Unavailable)"
        );
        assert_eq!(stub.requests().len(), requests);
    };
    for (requests, seconds) in (1..).zip([1, 2, 4, 8, 16, 32, 60, 60]) {
        fails(requests).await;
        advance(Duration::from_secs(seconds) - MOMENT).await;
        fails(requests).await;
        advance(MOMENT).await;
    }
    fails(9).await;
    advance(Duration::from_secs(60)).await;
    failure().answer_json(200, &json!({"access_token": "a1", "expires_in": 1}));
    assert_gives(&provider, "a1").await;
    failure().answer_status(503).times(2);
    advance(Duration::from_secs(1)).await;
    fails(11).await;
    advance(Duration::from_secs(1)).await;
    fails(12).await;
    stub.verify();
}

/// Whose next token is refused within a second is not helped by another.
#[tokio::test(start_paused = true)]
async fn of_a_refusal() {
    let stub = tokens(&[3600, 3600, 3600]);
    let provider = provider(&stub);
    let first = provider.provide().await.unwrap();
    assert!(provider.refuse(&first));
    let second = provider.provide().await.unwrap();
    assert_eq!(second.expose(), "a2");
    assert!(!provider.refuse(&second));
    advance(Duration::from_secs(1) - MOMENT).await;
    assert!(!provider.refuse(&second));
    assert_gives(&provider, "a2").await;
    advance(MOMENT).await;
    assert!(provider.refuse(&second));
    assert_gives(&provider, "a3").await;
    // There is another already.
    assert!(provider.refuse(&second));
    assert_gives(&provider, "a3").await;
    stub.verify();
}

/// Promise: the request for a token is given up after half a minute.
#[tokio::test(start_paused = true)]
async fn of_a_request() {
    let stub = Stub::new();
    stub.expect_request(Method::POST, "/token").hang();
    let start = tokio::time::Instant::now();
    let error = provider(&stub).provide().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the token endpoint did not answer within 30 seconds"
    );
    assert_eq!(start.elapsed(), Duration::from_secs(30));
    stub.verify();
}

#[tokio::test]
async fn answers_of_any_length() {
    const MOST: usize = 1024 * 1024;
    let granted = r#"{"access_token":"a1"}"#;
    let padded = |length: usize| granted.to_owned() + &" ".repeat(length - granted.len());
    let stub = Stub::new();
    stub.expect_request(Method::POST, "/token")
        .answer_body(200, "application/json", padded(MOST + 1))
        .answer_body(200, "application/json", padded(MOST));
    let error = provider(&stub).provide().await.unwrap_err();
    assert_eq!(error.to_string(), "the token endpoint's answer is too long");
    assert_gives(&provider(&stub), "a1").await;
    stub.verify();
}

/// A server that gives no new refresh token has not taken the old one back.
#[tokio::test(start_paused = true)]
async fn of_a_refresh_token() {
    let stub = tokens(&[1, 1]);
    let provider = RefreshToken::new("http://a.test/token", "r1").transport(stub.clone());
    assert_gives(&provider, "a1").await;
    advance(Duration::from_secs(1)).await;
    assert_gives(&provider, "a2").await;
    for came in stub.requests() {
        assert_eq!(came.body(), "grant_type=refresh_token&refresh_token=r1");
    }
}
