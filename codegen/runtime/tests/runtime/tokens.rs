//! Tokens that many calls wait for: fetched once, kept when the callers go, failures shared.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http::Method;
use runtime::error::{Error, WaitingFor};
use runtime::oauth::{ClientCredentials, RefreshToken};
use runtime::request::OperationInfo;
use runtime::security::ProvideCredential;

use super::api::{BEARER, THING};
use super::oauth::client;
use super::server::{BOUND, Server, json};

pub static SECURED: OperationInfo = OperationInfo {
    id: "secured",
    method: Method::GET,
    path: "/secured",
    accept: None,
    security: &[&[&BEARER]],
    server: None,
    documented_redirects: false,
};

#[tokio::test]
async fn a_refresh_outlives_the_call_that_began_it() {
    let granted = json("200 OK", r#"{"access_token":"a1","refresh_token":"r2"}"#);
    let tokens = Server::start([granted.after(Duration::from_millis(300))]).await;
    let server = Server::start([json("200 OK", THING)]).await;
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = kept.clone();
    let provider = RefreshToken::new(tokens.url(), "r1")
        .on_new(move |token| keep.lock().unwrap().push(token.expose().to_owned()));
    let client = client(&server, provider);
    // One is over after a tenth of a second, the other is dropped.
    let late = client
        .call(&SECURED, |_| ())
        .timeout(Duration::from_millis(100));
    assert!(late.await.unwrap_err().is_timeout());
    let dropped = tokio::time::timeout(
        Duration::from_millis(50),
        client.call(&SECURED, |_| ()).send(),
    );
    assert!(dropped.await.is_err());
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(*kept.lock().unwrap(), ["r2"]);
    client.call(&SECURED, |_| ()).await.unwrap();
    assert_eq!(server.request().header("authorization"), Some("Bearer a1"));
    assert_eq!(tokens.requests().len(), 1);
}

#[tokio::test]
async fn a_thousand_calls_share_a_failure() {
    let denied = json("400 No", r#"{"error":"invalid_client"}"#);
    let tokens = Server::start([denied.after(Duration::from_millis(100))]).await;
    let server = Server::start([json("200 OK", THING)]).await;
    let client = client(&server, ClientCredentials::new(tokens.url(), "id", "s"));
    let calls: Vec<_> = (0..500)
        .map(|_| tokio::spawn(client.call(&SECURED, |_| ()).send()))
        .collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Credential(_)), "{error:?}");
    }
    for _ in 0..500 {
        client.call(&SECURED, |_| ()).await.unwrap_err();
    }
    assert!(tokens.requests().len() <= 2, "{}", tokens.requests().len());
    assert!(server.requests().is_empty());
    // A while later it is tried again.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let before = tokens.requests().len();
    client.call(&SECURED, |_| ()).await.unwrap_err();
    assert_eq!(tokens.requests().len(), before + 1);
}

#[tokio::test]
async fn tokens_that_expire_at_once() {
    let tokens = Server::start([json("200 OK", r#"{"access_token":"a","expires_in":0}"#)]).await;
    let server = Server::start([json("200 OK", THING)]).await;
    let client = client(&server, ClientCredentials::new(tokens.url(), "id", "s"));
    let start = Instant::now();
    for _ in 0..300 {
        client.call(&SECURED, |_| ()).await.unwrap();
    }
    let most = 1 + usize::try_from(start.elapsed().as_secs()).unwrap();
    assert!(
        tokens.requests().len() <= most,
        "{}",
        tokens.requests().len()
    );
}

#[tokio::test]
async fn tokens_that_a_server_never_takes() {
    let tokens = Server::start([json("200 OK", r#"{"access_token":"a"}"#)]).await;
    let server = Server::start([json("401 No", r#"{"errors":[]}"#)]).await;
    let client = client(&server, ClientCredentials::new(tokens.url(), "id", "s"));
    let start = Instant::now();
    for _ in 0..100 {
        let error = client.call(&SECURED, |_| ()).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 401);
    }
    let most = 2 + usize::try_from(start.elapsed().as_secs()).unwrap();
    assert!(
        tokens.requests().len() <= most,
        "{}",
        tokens.requests().len()
    );
}

/// A task ends with the runtime that it ran on; who comes later begins another.
#[test]
fn a_runtime_that_ends_while_a_token_is_fetched() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let provider = runtime().block_on(async {
        let tokens = Server::start([json("200 OK", "{}").after(Duration::from_secs(5))]).await;
        let provider = ClientCredentials::new(tokens.url(), "id", "s");
        let limited = tokio::time::timeout(Duration::from_millis(100), provider.provide());
        assert!(limited.await.is_err());
        provider
    });
    let error = runtime().block_on(provider.provide()).unwrap_err();
    assert_eq!(error.to_string(), "the token endpoint cannot be reached");
}

/// The old refresh token is worth nothing by then: the new one is not lost with the panic.
#[tokio::test]
async fn a_panic_while_a_token_is_kept() {
    let granted = |token: &str, next: &str| {
        let body = r#"{"access_token":"TOKEN","refresh_token":"NEXT"}"#;
        json(
            "200 OK",
            &body.replace("TOKEN", token).replace("NEXT", next),
        )
    };
    let tokens = Server::start([granted("a1", "r2"), granted("a2", "r3")]).await;
    let server = Server::start([
        json("200 OK", THING),
        json("401 No", r#"{"errors":[]}"#),
        json("200 OK", THING),
    ])
    .await;
    let provider = RefreshToken::new(tokens.url(), "r1").on_new(|_| panic!("the disk is full"));
    let client = client(&server, provider);
    for _ in 0..2 {
        client.call(&SECURED, |_| ()).await.unwrap();
    }
    let sent: Vec<_> = tokens
        .requests()
        .iter()
        .map(|request| request.text().to_owned())
        .collect();
    assert_eq!(
        sent,
        ["r1", "r2"].map(|token| format!("grant_type=refresh_token&refresh_token={token}"))
    );
}

/// Those who wait share it, as any other failure.
#[tokio::test]
async fn a_transport_that_panics() {
    let asked = Arc::new(AtomicU32::new(0));
    let count = asked.clone();
    let panics = move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            panic!("in a transport")
        }
    };
    let provider = ClientCredentials::new("http://a.test", "id", "s").transport(panics);
    let all: Vec<_> = (0..50)
        .map(|_| {
            let provider = provider.clone();
            tokio::spawn(async move { provider.provide().await.unwrap_err().to_string() })
        })
        .collect();
    for one in all {
        assert_eq!(one.await.unwrap(), "fetching a token panicked");
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}

/// Takes a request, writes these bytes, and says no more; on a thread, so that no clock of a test is its own.
fn silent(bytes: &'static str) -> (String, tokio::sync::oneshot::Receiver<()>) {
    use std::io::{Read, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (came, comes) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(BOUND)).unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(bytes.as_bytes());
        let _ = came.send(());
        while stream.read(&mut [0; 4096]).is_ok_and(|count| count > 0) {}
    });
    (url, comes)
}

/// Half a minute it may take, and no call waits longer than its own limit.
#[tokio::test]
async fn a_token_endpoint_that_falls_silent() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{\"access_token\":";
    for bytes in ["", "HTTP/1.1 200 OK\r\n", half] {
        let (url, comes) = silent(bytes);
        let server = Server::start([json("200 OK", THING)]).await;
        let client = client(&server, ClientCredentials::new(url, "id", "s"));
        let call = || client.call(&SECURED, |_| ());
        let begun = tokio::time::Instant::now();
        let error = call()
            .timeout(Duration::from_millis(200))
            .await
            .unwrap_err();
        let Error::Timeout(timeout) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(timeout.waiting_for(), WaitingFor::Credential);
        let patient = tokio::spawn(call().timeout(Duration::MAX).send());
        tokio::time::timeout(BOUND, comes).await.unwrap().unwrap();
        // From here on the clock goes on by itself when there is nothing else to wait for.
        tokio::time::pause();
        let error = patient.await.unwrap().unwrap_err();
        let waited = begun.elapsed();
        tokio::time::resume();
        assert!(matches!(error, Error::Credential(_)), "{error:?}");
        let end = "the token endpoint did not answer within 30 seconds";
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), end);
        assert!(waited >= Duration::from_secs(30), "{waited:?}");
        assert!(server.requests().is_empty());
    }
}
