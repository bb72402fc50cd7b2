use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::sent;
use crate::runtime::body::Body;
use crate::runtime::error::Error;
use crate::runtime::oauth::{ClientCredentials, RefreshToken};
use crate::runtime::secret::Secret;
use crate::server::{Answer, Server};
use crate::wire::{client_at, done};
use crate::wire_security::expected::api::untagged::{AddByTokenFailure, ByOauthFailure};
use crate::wire_security::expected::client::Client;

/// A token endpoint that gives one after the other.
async fn endpoint<const N: usize>(answers: [&str; N]) -> Server {
    Server::start(answers.map(Answer::json)).await
}

fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy().tls_certs_only([]);
    // It asks for what any crate beside it has turned on.
    let builder = builder.no_gzip().no_brotli().no_deflate();
    builder.build().expect("a client")
}

fn program(endpoint: &Server) -> ClientCredentials {
    let token_url = format!("{}/token", endpoint.url());
    ClientCredentials::new(token_url, "id", "secret").http_client(http())
}

fn unauthorized() -> Answer {
    Answer::new("401 Unauthorized", &[], "")
}

/// The header `authorization` of each request.
fn authorizations(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let values = requests
        .iter()
        .map(|request| request.header("authorization"));
    values
        .map(|value| value.expect("a token").to_owned())
        .collect()
}

#[tokio::test]
async fn a_token() {
    let builder = Client::builder().bearer("b-1");
    let request = sent(builder, |client| client.by_token()).await;
    assert_eq!(request.header("authorization"), Some("Bearer b-1"));
    // One that the caller has from elsewhere.
    let builder = Client::builder().oauth("o-1");
    let request = sent(builder, |client| client.by_oauth()).await;
    assert_eq!(request.header("authorization"), Some("Bearer o-1"));
}

#[tokio::test]
async fn a_provider_is_asked_for_every_request() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    let provider = move || {
        let number = count.fetch_add(1, Ordering::Relaxed) + 1;
        async move { Ok::<_, std::io::Error>(format!("t{number}")) }
    };
    let server = Server::start([done()]).await;
    let client = client_at(Client::builder().bearer_provider(provider), &server);
    client.by_token().await.expect("it is answered");
    client.by_nobody().await.expect("it is answered");
    client.by_token().await.expect("it is answered");
    let requests = server.requests();
    let values = requests
        .iter()
        .map(|request| request.header("authorization"));
    let values: Vec<_> = values.collect();
    assert_eq!(values, [Some("Bearer t1"), None, Some("Bearer t2")]);
}

#[tokio::test]
async fn client_credentials() {
    let endpoint = endpoint([r#"{"access_token": "a1", "expires_in": 3600}"#]).await;
    let provider = program(&endpoint).scopes(["read", "write"]);
    let server = Server::start([done()]).await;
    let client = client_at(Client::builder().oauth_provider(provider), &server);
    client.by_oauth().await.expect("it is answered");
    client.by_oauth().await.expect("it is answered");
    assert_eq!(authorizations(&server), ["Bearer a1", "Bearer a1"]);
    // Fetched once, with the client's id and secret in their own header: `id:secret`.
    assert_eq!(
        endpoint.request().text(),
        "POST /token HTTP/1.1\n\
         accept: application/json\n\
         authorization: Basic aWQ6c2VjcmV0\n\
         content-length: 46\n\
         content-type: application/x-www-form-urlencoded\n\
         host: 127.0.0.1\n\n\
         grant_type=client_credentials&scope=read+write"
    );
}

#[tokio::test]
async fn client_credentials_for_the_documents_endpoint() {
    let server = Server::start([done()]).await;
    let builder = Client::builder().oauth_client_credentials("id", "s3cret");
    let client = client_at(builder, &server);
    // Nobody listens there.
    let error = client.by_oauth().await.expect_err("there is no token");
    let Error::Credential(error) = &error else {
        panic!("{error}");
    };
    assert_eq!(error.scheme(), "oauth");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_refresh_token() {
    let endpoint = endpoint([
        r#"{"access_token": "a1", "expires_in": 0, "refresh_token": "r2"}"#,
        r#"{"access_token": "a2"}"#,
    ])
    .await;
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = kept.clone();
    let provider = RefreshToken::new(endpoint.url(), "r1")
        .client("id", None)
        .on_new(move |token: &Secret| keep.lock().unwrap().push(token.expose().to_owned()))
        .http_client(http());
    let server = Server::start([done()]).await;
    let client = client_at(Client::builder().oauth_provider(provider), &server);
    for call in 0..3 {
        client.by_oauth().await.expect("it is answered");
        if call == 0 {
            // However short a token lives, it is not fetched again within a second.
            tokio::time::sleep(Duration::from_millis(1100)).await;
        }
    }
    assert_eq!(
        authorizations(&server),
        ["Bearer a1", "Bearer a2", "Bearer a2"]
    );
    let requests = endpoint.requests();
    let bodies: Vec<_> = requests
        .iter()
        .map(|request| String::from_utf8_lossy(&request.body))
        .collect();
    assert_eq!(
        bodies,
        [
            "grant_type=refresh_token&refresh_token=r1&client_id=id",
            "grant_type=refresh_token&refresh_token=r2&client_id=id"
        ]
    );
    assert_eq!(*kept.lock().unwrap(), ["r2"]);
}

#[tokio::test]
async fn one_new_token_and_one_repeat_after_a_401() {
    let tokens = [
        r#"{"access_token": "a1"}"#,
        r#"{"access_token": "a2"}"#,
        r#"{"access_token": "a3"}"#,
    ];
    let issuer = endpoint(tokens).await;
    let server = Server::start([unauthorized(), done()]).await;
    let builder = Client::builder().oauth_provider(program(&issuer));
    let client = client_at(builder, &server);
    client.by_oauth().await.expect("it is answered");
    assert_eq!(authorizations(&server), ["Bearer a1", "Bearer a2"]);
    assert_eq!(issuer.requests().len(), 2);

    // A second refusal is the answer.
    let issuer = endpoint(tokens).await;
    let server = Server::start([unauthorized()]).await;
    let builder = Client::builder().oauth_provider(program(&issuer));
    let client = client_at(builder, &server);
    let error = client.by_oauth().await.expect_err("it is refused");
    assert_eq!(error.documented(), Some(&ByOauthFailure::Unauthorized));
    assert_eq!(authorizations(&server), ["Bearer a1", "Bearer a2"]);
    assert_eq!(issuer.requests().len(), 2);
}

#[tokio::test]
async fn no_repeat_where_it_would_be_the_same_again() {
    let server = Server::start([unauthorized()]).await;
    let client = client_at(Client::builder().bearer("b-1"), &server);
    let call = client.add_by_token("body");
    let error = call.await.expect_err("it is refused");
    assert_eq!(error.documented(), Some(&AddByTokenFailure::Unauthorized));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_body_goes_along_with_the_repeat_unless_it_is_a_stream() {
    let tokens = [r#"{"access_token": "a1"}"#, r#"{"access_token": "a2"}"#];
    let issuer = endpoint(tokens).await;
    let server = Server::start([unauthorized(), done()]).await;
    let builder = Client::builder().bearer_provider(program(&issuer));
    let client = client_at(builder, &server);
    let call = client.add_by_token("body");
    call.await.expect("it is answered");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.body == b"body"));

    let server = Server::start([
        Answer::raw("200 OK", &["content-type: text/plain"], "stream").and_close(),
        unauthorized(),
    ])
    .await;
    let builder = Client::builder().bearer_provider(program(&issuer));
    let client = client_at(builder, &server);
    let source = client.by_token().download().await.expect("a stream");
    let stream = Body::from_stream(source.into_body());
    let error = client
        .add_by_token(stream)
        .await
        .expect_err("it is refused");
    assert_eq!(error.documented(), Some(&AddByTokenFailure::Unauthorized));
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].body, b"stream");
}
