//! Faults of servers, networks and callers that must not look like something else.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use runtime::body::Body;
use runtime::call::{Answer, Operation, request};
use runtime::client::ClientBuilder;
use runtime::error::{ApiError, Error, TransportFailure, WaitingFor};
use runtime::events::EventStream;
use runtime::request::OperationInfo;
use runtime::response::{Reply, Unreadable};
use runtime::security::{Credential, SecurityRequirements};
use runtime::style::QueryStyle;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::api::{API, BEARER, Client, Credentials, KEY, SESSION, THING, TOKEN};
use super::bodies::TestFile;
use super::server::{Script, Server, answer, json, raw, redirect};
use super::streams::GET;

fn operation(method: Method) -> &'static OperationInfo {
    Box::leak(Box::new(OperationInfo {
        id: "change",
        method,
        path: "/from",
        accept: None,
        security: &[],
        server: None,
        documented_redirects: false,
    }))
}

#[tokio::test]
async fn only_post_becomes_get_by_a_redirect() {
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        for status in ["301 Moved Permanently", "302 Found", "307 T", "308 P"] {
            let server = Server::start([redirect(status, "/to"), json("200 OK", THING)]).await;
            let client = Client::at(server.url());
            let call = client.call(operation(method.clone()), |request| request.json(&1));
            call.await.unwrap();
            let second = &server.requests()[1];
            assert_eq!(second.target(), format!("{method} /to"), "{status}");
            assert_eq!(
                (second.text(), second.header("content-length")),
                ("1", Some("1"))
            );
        }
    }
    for (method, becomes) in [(Method::DELETE, "GET /to"), (Method::HEAD, "HEAD /to")] {
        let server = Server::start([redirect("303 See Other", "/to"), json("204 No", "")]).await;
        let _ = Client::at(server.url())
            .call(operation(method), |_| ())
            .await;
        assert_eq!(server.requests()[1].target(), becomes);
    }
}

#[tokio::test]
async fn a_redirect_whose_body_stalls_is_followed() {
    let stalls = "HTTP/1.1 302 Found\r\nlocation: /to\r\ncontent-length: 5\r\n\r\n.....";
    let stalls = raw(stalls).then_waits(Duration::from_secs(8));
    let server = Server::start([stalls, json("200 OK", THING)]).await;
    let start = Instant::now();
    Client::at(server.url()).get_thing("a").await.unwrap();
    assert!(start.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn a_location_that_is_too_long() {
    let server = Server::start([redirect("302 Found", &format!("/{}", "x".repeat(70_000)))]).await;
    let error = Client::at(server.url()).get_thing("a").await.unwrap_err();
    let Error::Undocumented(undocumented) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        undocumented.response().note(),
        Some("its `location` is too long")
    );
}

#[tokio::test]
async fn an_argument_that_is_too_long() {
    let client = Client::at("http://127.0.0.1:1");
    let in_path = client.get_thing(&"x".repeat(70_000)).await.unwrap_err();
    let call = client.call(&GET, |request| {
        request.query("short", QueryStyle::FORM, "a");
        request.query("q", QueryStyle::FORM, &"y".repeat(70_000));
    });
    let in_query = call.await.unwrap_err();
    for (error, name) in [(in_path, "id"), (in_query, "q")] {
        let Error::Argument(argument) = &error else {
            panic!("{}", error.to_string().len())
        };
        assert_eq!(argument.argument(), name);
        let reason = argument.reason();
        assert!(reason.starts_with("the URL would have 70"), "{reason}");
        assert!(
            reason.ends_with(" bytes, and more than 65534 cannot be sent"),
            "{reason}"
        );
        assert_eq!(error.attempts(), 0);
    }
}

#[tokio::test]
async fn no_error_prints_a_long_path() {
    let server = Server::start([
        answer("418 Teapot", "a/b", ""),
        answer(
            "200 OK",
            "application/json",
            &format!("{{\"name\":{{\"{}\":1}}}}", "k".repeat(9000)),
        ),
    ])
    .await;
    let client = Client::at(server.url());
    for at in [client.clone(), client, Client::at("http://127.0.0.1:1")] {
        let error = at.get_thing(&"x".repeat(3000)).await.unwrap_err();
        for text in [error.to_string(), format!("{error:?}")] {
            assert!(text.matches('x').count() < 520, "{text}");
            assert!(text.len() < 1200, "{text}");
        }
        assert!(error.to_string().contains("/things/{id} "), "{error}");
    }
    // A path that no description has is the caller's own, and a base URL may be as long.
    let long = "x".repeat(3000);
    let server = Server::start([answer("418 Teapot", "a/b", "")]).await;
    for base in [server.url(), "http://127.0.0.1:1".to_owned()] {
        let client = Client::at(&base);
        let raw = request(client.core(), Method::GET, format!("/{long}"));
        let error = raw.json::<u32>().await.unwrap_err();
        let below = Client::at(format!("{base}/{long}"));
        let below = below.get_thing("a").await.unwrap_err();
        for error in [ApiError::from(error), below.into()] {
            for text in [error.to_string(), format!("{error:?}")] {
                let shown = text.matches('x').count();
                assert!(shown > 400 && shown < 520, "{shown}: {text}");
                assert!(text.len() < 1200, "{text}");
            }
        }
    }
}

/// A stream that never has anything.
pub struct Silent;

impl Stream for Silent {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn an_upload_that_brings_nothing() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    let call = client.call(operation(Method::POST), |request| {
        request.body("a/b", Body::from_stream(Silent));
    });
    let error = call.timeout(Duration::from_millis(200)).await.unwrap_err();
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.waiting_for(), WaitingFor::RequestBody);
    let end = "was over while waiting for the next piece of the request's body";
    assert!(error.to_string().ends_with(end), "{error}");
}

/// What the head of a failure said is there, whatever becomes of the body.
#[tokio::test]
async fn the_head_of_a_failure_survives_its_body() {
    let head =
        "HTTP/1.1 503 Busy\r\nretry-after: 7\r\nx-request-id: r-1\r\ncontent-length: 100\r\n\r\n";
    let breaks = raw(format!("{head}abc")).closing();
    let stalls = raw(format!("{head}abc"));
    for script in [breaks, stalls] {
        let server = Server::start([script]).await;
        let call = Client::at(server.url()).get_thing("a");
        let error = call.timeout(Duration::from_millis(300)).await.unwrap_err();
        assert!(matches!(error, Error::Timeout(_) | Error::Transport(_)));
        assert_eq!(error.status().unwrap(), 503);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.request_id(), Some("r-1"));
        assert_eq!(error.headers().unwrap()["retry-after"], "7");
        assert!(error.response().is_none() && error.is_retryable());
    }
}

#[tokio::test]
async fn a_request_without_a_body_says_so() {
    for method in [Method::POST, Method::PUT, Method::PATCH] {
        let server = Server::start([json("200 OK", THING)]).await;
        let client = Client::at(server.url());
        client
            .call(operation(method.clone()), |_| ())
            .await
            .unwrap();
        let call = client.call(operation(method.clone()), |_| ());
        call.header("content-length", "0").await.unwrap();
        let call = client.call(operation(method), |request| request.text("text/plain", ""));
        call.await.unwrap();
        for request in server.requests() {
            assert_eq!(
                request.header("content-length"),
                Some("0"),
                "{}",
                request.head
            );
        }
    }
    let server = Server::start([json("200 OK", THING)]).await;
    let call = Client::at(server.url()).call(operation(Method::DELETE), |_| ());
    call.await.unwrap();
    assert_eq!(server.request().header("content-length"), None);
}

#[tokio::test]
async fn half_of_a_pair_of_credentials() {
    fn with(security: SecurityRequirements) -> &'static OperationInfo {
        Box::leak(Box::new(OperationInfo {
            id: "secured",
            method: Method::GET,
            path: "/get",
            accept: None,
            security,
            server: None,
            documented_redirects: false,
        }))
    }
    const PAIR: SecurityRequirements = &[&[&TOKEN, &SESSION]];
    const OR_TOKEN: SecurityRequirements = &[&[&TOKEN, &SESSION], &[&TOKEN]];
    const OR_NONE: SecurityRequirements = &[&[&TOKEN, &SESSION], &[]];
    const NEITHER: SecurityRequirements = &[&[&KEY, &BEARER]];
    let pair = with(PAIR);
    let server = Server::start([json("200 OK", THING)]).await;
    let base = || Client::builder().base_url(server.url());
    let token: Client = base().token("t").build().unwrap();
    let error = token.call(pair, |_| ()).await.unwrap_err();
    let Error::Credential(credential) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(credential.scheme(), "session");
    assert_eq!(
        error.to_string(),
        format!(
            "GET {}/get was not sent: the credential for `session` is missing: the one for `token` \
             is of no use without it",
            server.url()
        )
    );
    assert!(server.requests().is_empty());

    // Another alternative fits, or none at all is there, or the other half is given by hand.
    token.call(with(OR_TOKEN), |_| ()).await.unwrap();
    token.call(with(OR_NONE), |_| ()).await.unwrap();
    token.call(with(NEITHER), |_| ()).await.unwrap();
    let session = base().credential(&SESSION, Credential::value("s"));
    let session: Client = session.build().unwrap();
    session
        .call(pair, |_| ())
        .header("x-token", "by hand")
        .await
        .unwrap();
    let requests = server.requests();
    let token = |at: usize| requests[at].header("x-token");
    assert_eq!(
        [token(0), token(1), token(2), token(3)],
        [Some("t"), None, None, Some("by hand")]
    );
    assert_eq!(requests[3].header("cookie"), Some("session=s"));
}

#[tokio::test]
async fn a_file_survives_a_download_that_breaks_off() {
    let file = TestFile::new("survivor", b"old");
    let folder = file.0.parent().unwrap().to_owned();
    let name = file.0.file_name().unwrap().to_str().unwrap().to_owned();
    let parts = || {
        let entries = std::fs::read_dir(&folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names
            .filter(|entry| entry.contains(&name) && entry.ends_with(".part"))
            .count()
    };
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc";
    let server =
        Server::start([raw(cut).closing(), raw(cut), answer("200 OK", "a/b", "new")]).await;
    let client = Client::at(server.url());
    let download = || client.call(&GET, |_| ()).download();
    let body = download().await.unwrap().into_body();
    body.write_to(&file.0).await.unwrap_err();
    assert_eq!(
        (std::fs::read(&file.0).unwrap(), parts()),
        (b"old".to_vec(), 0)
    );
    // Dropped in the middle.
    let body = download().await.unwrap().into_body();
    let dropped = tokio::time::timeout(Duration::from_millis(200), body.write_to(&file.0));
    assert!(dropped.await.is_err());
    assert_eq!(
        (std::fs::read(&file.0).unwrap(), parts()),
        (b"old".to_vec(), 0)
    );
    let body = download().await.unwrap().into_body();
    assert_eq!(body.write_to(&file.0).await.unwrap(), 3);
    assert_eq!(
        (std::fs::read(&file.0).unwrap(), parts()),
        (b"new".to_vec(), 0)
    );
}

pub enum Whole {}

impl Operation for Whole {
    type Output = Bytes;
    type Failure = ();

    fn decode(reply: &Reply) -> Result<Answer<Bytes, ()>, Unreadable> {
        Answer::success_bytes(reply)
    }
}

#[tokio::test]
async fn a_buffered_body_takes_no_more_than_its_limit() {
    const LIMIT: usize = 300 * 1024;
    let body = "x".repeat(LIMIT);
    for script in [
        raw(format!("HTTP/1.1 200 OK\r\n\r\n{body}")).closing(),
        answer("200 OK", "a/b", &body),
    ] {
        let server = Server::start([script]).await;
        let client = Client::builder().base_url(server.url());
        let client: Client = client.max_response_bytes(LIMIT as u64).build().unwrap();
        let response = client.call_as::<Whole>(&GET, |_| ()).await.unwrap();
        // Nobody else holds it now, so this is the memory that it was read into.
        let memory = Vec::from(response.into_body());
        assert_eq!(memory.len(), LIMIT);
        assert!(memory.capacity() <= LIMIT, "{}", memory.capacity());
    }
}

fn events(body: &str) -> Script {
    answer("200 OK", "text/event-stream", body).closing()
}

async fn open(server: &Server) -> EventStream<String> {
    let client = Client::repeating().base_url(server.url()).build().unwrap();
    let call = client.call(&GET, |_| ());
    EventStream::text(call.download().await.unwrap().into_body())
}

#[tokio::test]
async fn reconnecting_has_a_floor() {
    let server = Server::start([events("retry: 0\ndata: x\n\n")]).await;
    let mut stream = open(&server).await.reconnect(3);
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(500) {
        stream.next().await.unwrap().unwrap();
    }
    assert!(server.requests().len() <= 7, "{}", server.requests().len());
}

#[tokio::test]
async fn reconnecting_counts_its_attempts_alone() {
    // The call's own repeats are not added to them.
    let server = Server::start([events("retry: 0\ndata: x\n\n"), raw("").closing()]).await;
    let mut stream = open(&server).await.reconnect(2);
    assert!(stream.next().await.unwrap().is_ok());
    assert!(stream.next().await.unwrap().is_err());
    assert!(stream.next().await.is_none());
    assert_eq!(server.requests().len(), 3);
}

/// An event that is skipped, because it has no data, is none that the caller sees.
#[tokio::test]
async fn reconnecting_counts_attempts_that_bring_nothing() {
    let script = [events("retry: 0\ndata: [1]\n\n"), events("data\n\n")];
    let server = Server::start(script).await;
    let call = Client::at(server.url()).call(&GET, |_| ()).download();
    let bytes = call.await.unwrap().into_body();
    let mut stream = EventStream::<Vec<u32>>::from(bytes).reconnect(2);
    assert_eq!(stream.next().await.unwrap().unwrap().data, [1]);
    let end = tokio::time::timeout(Duration::from_secs(3), stream.next());
    assert!(end.await.unwrap().is_none());
    assert_eq!(server.requests().len(), 3);
}

/// On the clock of the test alone: nothing but the wait for the next attempt is waited for.
#[test]
fn reconnecting_has_a_cap() {
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().unwrap()
    };
    let (sender, receiver) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        runtime().block_on(async {
            let first = events("retry: 18446744073709551615\ndata: x\n\n");
            let server = Server::start([first, raw("HTTP/1.1 204 No Content\r\n\r\n")]).await;
            sender.send(server.url()).unwrap();
            while server.requests().len() < 2 {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        });
    });
    let url = receiver.recv().unwrap();
    let waited = runtime().block_on(async {
        let http = reqwest::Client::builder()
            .no_proxy()
            .pool_max_idle_per_host(0);
        let client = Client::builder()
            .http_client(http)
            .base_url(url)
            .timeout(Duration::MAX);
        let client: Client = client.build().unwrap();
        let call = client.call(&GET, |_| ()).download();
        let mut stream = EventStream::text(call.await.unwrap().into_body()).reconnect(1);
        stream.next().await.unwrap().unwrap();
        tokio::time::pause();
        let start = tokio::time::Instant::now();
        assert!(stream.next().await.is_none());
        start.elapsed()
    });
    thread.join().unwrap();
    assert_eq!(waited.as_secs(), 60);
}

/// So many calls at once leave no more connections behind than are worth keeping.
#[tokio::test]
async fn idle_connections_are_limited() {
    const CALLS: usize = 60;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (open, all) = (
        Arc::new(AtomicUsize::new(0)),
        Arc::new(tokio::sync::Barrier::new(CALLS)),
    );
    let counted = open.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let (counted, all) = (counted.clone(), all.clone());
            tokio::spawn(async move {
                let _ = stream.read(&mut [0; 4096]).await;
                all.wait().await;
                let text = format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{THING}",
                    THING.len()
                );
                stream.write_all(text.as_bytes()).await.unwrap();
                let _ = stream.read(&mut [0; 4096]).await;
                counted.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    let client: Client = ClientBuilder::new(&API).base_url(url).build().unwrap();
    let calls: Vec<_> = (0..CALLS)
        .map(|_| tokio::spawn(client.call(&GET, |_| ()).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    for _ in 0..100 {
        if open.load(Ordering::SeqCst) <= 32 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} connections are idle", open.load(Ordering::SeqCst));
}

#[tokio::test]
async fn an_answer_that_is_not_http() {
    let server = Server::start([raw("SSH-2.0-x\r\n\r\n").closing()]).await;
    let error = Client::at(server.url()).get_thing("a").await.unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.failure(), TransportFailure::NotHttp);
}
