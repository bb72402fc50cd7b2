//! Connections that are kept: between calls, between requests for tokens, and by way of a proxy.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use runtime::error::{Error, TransportFailure};
use runtime::oauth::ClientCredentials;
use runtime::security::Credential;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::api::{BEARER, Client, THING};
use super::retries::operation;
use super::server::{BOUND, Server, json};
use super::tokens::SECURED;

/// What becomes of a connection.
#[derive(Clone, Copy)]
enum Kept {
    /// It stays.
    Open,
    /// It is closed once it has answered.
    Closed,
    /// It is closed when it is used again, without an answer.
    ClosedWhenUsed,
}

/// A server that counts its connections. The first is treated so, the others stay.
async fn start(first: Kept, body: &'static str) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    tokio::spawn(async move {
        while let Ok(Ok((stream, _))) = tokio::time::timeout(BOUND, listener.accept()).await {
            let kept = match counted.fetch_add(1, Ordering::Relaxed) {
                0 => first,
                _ => Kept::Open,
            };
            tokio::spawn(tokio::time::timeout(BOUND, serve(stream, kept, body)));
        }
    });
    (url, count)
}

async fn serve(mut stream: TcpStream, kept: Kept, body: &str) -> std::io::Result<()> {
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    for answered in 0.. {
        let mut request = Vec::new();
        let head = loop {
            if stream.read_buf(&mut request).await? == 0 {
                return Ok(());
            }
            if let Some(at) = request.windows(4).position(|window| window == b"\r\n\r\n") {
                break at + 4;
            }
        };
        let text = String::from_utf8_lossy(&request[..head]).into_owned();
        let length = text
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.parse().unwrap());
        while request.len() < head + length {
            stream.read_buf(&mut request).await?;
        }
        if answered > 0 && matches!(kept, Kept::ClosedWhenUsed) {
            return Ok(());
        }
        stream.write_all(answer.as_bytes()).await?;
        if matches!(kept, Kept::Closed) {
            return stream.shutdown().await;
        }
    }
    Ok(())
}

/// What a client makes of a connection that its server has closed between two calls.
#[tokio::test]
async fn a_connection_that_was_closed_while_it_was_idle() {
    for method in [Method::GET, Method::POST] {
        let (url, connections) = start(Kept::Closed, THING).await;
        let client = Client::at(url);
        for _ in 0..3 {
            let call = client.call(operation(method.clone()), |_| ());
            assert_eq!(call.await.unwrap().attempts(), 1);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(connections.load(Ordering::Relaxed), 2);
    }
}

/// It is closed as the second request comes: the server may have got it.
#[tokio::test]
async fn a_connection_that_is_closed_as_it_is_used() {
    for method in [Method::GET, Method::POST] {
        let (url, connections) = start(Kept::ClosedWhenUsed, THING).await;
        let client: Client = Client::repeating().base_url(url).build().unwrap();
        let call = || client.call(operation(method.clone()), |_| ());
        call().await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
        let outcome = call().await;
        if method == Method::GET {
            assert_eq!(outcome.unwrap().attempts(), 2);
            assert_eq!(connections.load(Ordering::Relaxed), 2);
            continue;
        }
        let error = outcome.unwrap_err();
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.failure(), TransportFailure::Exchange);
        assert_eq!(
            (error.attempts(), connections.load(Ordering::Relaxed)),
            (1, 1)
        );
    }
}

/// A token that is fetched again, and the calls in between, need no connection each.
#[tokio::test]
async fn tokens_come_by_a_connection_that_is_kept() {
    let granted = r#"{"access_token":"a","expires_in":0,"name":"lamp","port":80}"#;
    let (url, connections) = start(Kept::Open, granted).await;
    let provider = ClientCredentials::new("/token", "id", "secret");
    let builder = Client::builder().base_url(&url);
    let builder = builder.credential(&BEARER, Credential::provider(provider));
    let client: Client = builder.build().unwrap();
    for _ in 0..3 {
        client.call(&SECURED, |_| ()).await.unwrap();
        // The token holds for a second.
        tokio::time::sleep(Duration::from_millis(1050)).await;
    }
    assert_eq!(connections.load(Ordering::Relaxed), 1);
}

/// Tokens go the way of the calls.
#[tokio::test]
async fn tokens_come_by_the_proxy_of_the_client() {
    let granted = json("200 OK", r#"{"access_token":"a1"}"#);
    let proxy = Server::start([granted, json("200 OK", THING)]).await;
    let provider = ClientCredentials::new("http://tokens.test/token", "id", "secret");
    let by_proxy = reqwest::Proxy::http(proxy.url()).unwrap();
    let http = reqwest::Client::builder().proxy(by_proxy);
    let builder = Client::builder()
        .http_client(http)
        .base_url("http://api.test");
    let builder = builder.credential(&BEARER, Credential::provider(provider));
    let client: Client = builder.build().unwrap();
    client.call(&SECURED, |_| ()).await.unwrap();
    let requests = proxy.requests();
    let targets: Vec<_> = requests.iter().map(|request| request.target()).collect();
    assert_eq!(
        targets,
        [
            "POST http://tokens.test/token",
            "GET http://api.test/secured"
        ]
    );
    assert_eq!(requests[1].header("authorization"), Some("Bearer a1"));
}
