//! Access tokens, and what happens when a server refuses one.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use runtime::oauth::{ClientCredentials, OAuthError, RefreshToken};
use runtime::request::OperationInfo;
use runtime::secret::Secret;
use runtime::security::{Credential, ProvideCredential, Providing};

use super::api::{BEARER, Client, KEY, THING};
use super::bodies::stream;
use super::server::{Server, json, redirect};

pub static OPERATION: OperationInfo = OperationInfo {
    id: "operation",
    method: Method::POST,
    path: "/operation",
    accept: None,
    security: &[&[&BEARER]],
    server: None,
    documented_redirects: false,
};

/// A client whose calls carry what the provider gives.
pub fn client(server: &Server, provider: impl ProvideCredential) -> Client {
    let builder = Client::builder().base_url(server.url());
    builder
        .credential(&BEARER, Credential::provider(provider))
        .build()
        .unwrap()
}

fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy();
    // With all features of this package, reqwest asks for compressed answers by itself.
    let builder = builder.no_gzip().no_brotli().no_deflate().no_zstd();
    // As a program does that builds a client of reqwest itself; one test after the other finds it chosen.
    let _ = rustls::crypto::ring::default_provider().install_default();
    builder.build().unwrap()
}

fn authorizations(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let values = requests
        .iter()
        .map(|request| request.header("authorization").unwrap());
    values.map(str::to_owned).collect()
}

/// Gives `t1`, and a new one after each that was refused.
#[derive(Clone, Default)]
struct Counter(Arc<AtomicU32>);

impl ProvideCredential for Counter {
    fn provide(&self) -> Providing<'_> {
        let number = self.0.load(Ordering::Relaxed) + 1;
        Box::pin(async move { Ok(format!("t{number}").into()) })
    }

    fn refuse(&self, secret: &Secret) -> bool {
        assert_eq!(
            secret.expose(),
            format!("t{}", self.0.load(Ordering::Relaxed) + 1)
        );
        self.0.fetch_add(1, Ordering::Relaxed);
        true
    }
}

#[tokio::test]
async fn one_repeat_after_a_refusal() {
    let server = Server::start([json("401 No", "{\"errors\":[]}"), json("200 OK", THING)]).await;
    let client = client(&server, Counter::default());
    let call = client.call(&OPERATION, |request| request.json(&1));
    call.await.unwrap();
    assert_eq!(authorizations(&server), ["Bearer t1", "Bearer t2"]);
    assert_eq!(server.requests()[1].text(), "1");

    // Refused again: that is the answer.
    let server = Server::start([json("401 No", "{\"errors\":[]}")]).await;
    let client = self::client(&server, Counter::default());
    let error = client.call(&OPERATION, |_| ()).await.unwrap_err();
    assert!(error.documented().is_some());
    assert_eq!(authorizations(&server), ["Bearer t1", "Bearer t2"]);
}

#[tokio::test]
async fn no_repeat() {
    let refused = || json("401 No", "{\"errors\":[]}");
    // A closure and a value have no other.
    let server = Server::start([refused()]).await;
    let closure = client(&server, || async { Ok::<_, std::io::Error>("c") });
    closure.call(&OPERATION, |_| ()).await.unwrap_err();
    let builder = Client::builder().base_url(server.url());
    let value = builder
        .credential(&BEARER, Credential::value("v"))
        .build()
        .unwrap();
    value.call(&OPERATION, |_| ()).await.unwrap_err();
    assert_eq!(authorizations(&server), ["Bearer c", "Bearer v"]);

    // A stream was sent already. The next call gets the next token all the same.
    let server = Server::start([refused()]).await;
    let client = self::client(&server, Counter::default());
    let call = client.call(&OPERATION, |request| request.body("a/b", stream(&["x"])));
    assert_eq!(call.await.unwrap_err().status().unwrap(), 401);
    assert_eq!(authorizations(&server), ["Bearer t1"]);

    // Another server's word counts for nothing.
    let other = Server::start([refused()]).await;
    let server = Server::start([redirect("303 See Other", &other.url())]).await;
    let client = self::client(&server, Counter::default());
    client.call(&OPERATION, |_| ()).await.unwrap_err();
    assert_eq!((server.requests().len(), other.requests().len()), (1, 1));

    // A credential that this operation does not use is not asked.
    let server = Server::start([refused()]).await;
    let builder = Client::builder().base_url(server.url());
    let client = builder.credential(&KEY, Credential::provider(Counter::default()));
    let client: Client = client.build().unwrap();
    client.call(&OPERATION, |_| ()).await.unwrap_err();
    assert_eq!(server.requests().len(), 1);
}

/// As FastAPI describes it: relative to the server, wherever that is.
#[tokio::test]
async fn a_relative_token_url() {
    for (token_url, line) in [
        ("token", "POST /base/token"),
        ("./auth/token/?a=b", "POST /base/auth/token/?a=b"),
        ("/token", "POST /token"),
    ] {
        let granted = json("200 OK", r#"{"access_token":"a1"}"#);
        let server = Server::start([granted, json("200 OK", THING)]).await;
        let provider = ClientCredentials::new(token_url, "id", "secret").http_client(http());
        let builder = Client::builder().base_url(server.url() + "/base/");
        let builder = builder.credential(&BEARER, Credential::provider(provider));
        let client: Client = builder.build().unwrap();
        client.call(&OPERATION, |_| ()).await.unwrap();
        let requests = server.requests();
        assert_eq!(requests[0].target(), line);
        assert_eq!(requests[1].header("authorization"), Some("Bearer a1"));
    }
    // Nobody has said yet what it is relative to.
    let provider = ClientCredentials::new("token", "id", "secret");
    let error = provider.provide().await.unwrap_err();
    assert_eq!(error.to_string(), "the token endpoint's URL cannot be used");
}

#[tokio::test]
async fn client_credentials() {
    let tokens = Server::start([
        json(
            "200 OK",
            r#"{"access_token":"a1","token_type":"Bearer","expires_in":3600}"#,
        ),
        json("200 OK", r#"{"access_token":"a2","expires_in":"3600"}"#),
    ])
    .await;
    let provider = ClientCredentials::new(tokens.url() + "/token?x=1", "id:1", "s ecret")
        .scopes(["read", "write"])
        .parameter("audience", "https://api")
        .http_client(http());
    let server = Server::start([
        json("200 OK", THING),
        json("200 OK", THING),
        json("401 No", "{}"),
        json("200 OK", THING),
    ])
    .await;
    let client = client(&server, provider);
    // At the same time: one token for both.
    let (one, other) = tokio::join!(
        client.call(&OPERATION, |_| ()),
        client.call(&OPERATION, |_| ())
    );
    one.unwrap();
    other.unwrap();
    assert_eq!(authorizations(&server), ["Bearer a1", "Bearer a1"]);
    let request = tokens.request();
    assert_eq!(request.target(), "POST /token?x=1");
    assert_eq!(
        request.text(),
        "grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fapi"
    );
    assert_eq!(
        request.headers(),
        [
            "accept: application/json",
            // id%3A1:s+ecret
            "authorization: Basic aWQlM0ExOnMrZWNyZXQ=",
            "content-length: 73",
            "content-type: application/x-www-form-urlencoded",
        ]
    );
    client.call(&OPERATION, |_| ()).await.unwrap();
    assert_eq!(authorizations(&server)[2..], ["Bearer a1", "Bearer a2"]);
    assert_eq!(tokens.requests().len(), 2);
}

#[tokio::test]
async fn a_token_that_has_expired() {
    let tokens = Server::start([
        json("200 OK", r#"{"access_token":"a1","expires_in":0}"#),
        json("200 OK", r#"{"access_token":"a2"}"#),
    ])
    .await;
    let provider = ClientCredentials::new(tokens.url(), "id", "secret")
        .secret_in_body()
        .http_client(http());
    // It is used for a second all the same, or every call would ask for its own.
    for expected in ["a1", "a1"] {
        assert_eq!(provider.provide().await.unwrap().expose(), expected);
    }
    tokio::time::sleep(Duration::from_millis(1050)).await;
    for expected in ["a2", "a2"] {
        assert_eq!(provider.provide().await.unwrap().expose(), expected);
    }
    assert_eq!(
        tokens.requests()[0].text(),
        "grant_type=client_credentials&client_id=id&client_secret=secret"
    );
    assert_eq!(tokens.requests()[0].header("authorization"), None);
}

#[tokio::test]
async fn refreshing() {
    let tokens = Server::start([
        json(
            "200 OK",
            r#"{"access_token":"a1","refresh_token":"r2","expires_in":0}"#,
        ),
        json("200 OK", r#"{"access_token":"a2"}"#),
    ])
    .await;
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = kept.clone();
    let provider = RefreshToken::new(tokens.url(), "r1")
        .client("id", None)
        .on_new(move |token| keep.lock().unwrap().push(token.expose().to_owned()))
        .http_client(http());
    assert_eq!(provider.provide().await.unwrap().expose(), "a1");
    tokio::time::sleep(Duration::from_millis(1050)).await;
    assert_eq!(provider.provide().await.unwrap().expose(), "a2");
    let texts: Vec<_> = tokens
        .requests()
        .iter()
        .map(|request| request.text().to_owned())
        .collect();
    assert_eq!(
        texts,
        [
            "grant_type=refresh_token&refresh_token=r1&client_id=id",
            "grant_type=refresh_token&refresh_token=r2&client_id=id"
        ]
    );
    assert_eq!(*kept.lock().unwrap(), ["r2"]);
}

#[tokio::test]
async fn no_token() {
    let provide = async |script| {
        let tokens = Server::start([script]).await;
        let provider = ClientCredentials::new(tokens.url() + "/hunter2?hunter2", "id", "hunter2");
        let provider = provider.http_client(http());
        let error = provider.provide().await.unwrap_err();
        let debug = format!("{error:?} {provider:?}").replace("/hunter2", "");
        assert!(!debug.contains("hunter2"), "{debug}");
        *error.downcast::<OAuthError>().unwrap()
    };
    let body = r#"{"error":"invalid_client","error_description":"hunter2"}"#;
    let error = provide(json("400 Bad Request", body)).await;
    assert_eq!(
        error.to_string(),
        "the token endpoint gave no token (status 400 Bad Request): invalid_client"
    );
    assert_eq!(
        (error.status().unwrap().as_u16(), error.code()),
        (400, Some("invalid_client"))
    );
    let error = provide(json("400 Bad Request", r#"{"error":"hunter2"}"#)).await;
    assert_eq!(
        error.to_string(),
        "the token endpoint gave no token (status 400 Bad Request)"
    );
    let error = provide(json("200 OK", r#"{"access_tokens":"hunter2"}"#)).await;
    assert_eq!(
        error.to_string(),
        "the token endpoint's answer holds no access token (status 200 OK)"
    );
    let error = ClientCredentials::new("file:///x", "id", "s")
        .provide()
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "the token endpoint's URL cannot be used");
    let nobody = ClientCredentials::new("http://127.0.0.1:1", "id", "s").http_client(http());
    let error = nobody.provide().await.unwrap_err();
    assert_eq!(error.to_string(), "the token endpoint cannot be reached");
}
