//! Bodies of bytes, files and streams, as they go over the wire.

use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use runtime::body::Body;
use runtime::error::{Error, TransportFailure};
use runtime::style::HeaderStyle;

use super::api::{Client, GetThingFailure, POST_THING, THING};
use super::server::{Recorded, Server, json, redirect};

/// The chunks that it is given.
pub struct Chunks(pub Vec<io::Result<Bytes>>);

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(self.0.remove(0)))
    }
}

pub fn stream(chunks: &[&'static str]) -> Body {
    let chunks = chunks
        .iter()
        .map(|chunk| Ok(Bytes::from_static(chunk.as_bytes())));
    Body::from_stream(Chunks(chunks.collect()))
}

/// A file that is there for one test.
pub struct TestFile(pub PathBuf);

impl TestFile {
    pub fn new(name: &str, content: &[u8]) -> Self {
        let name = format!("runtime-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for TestFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn sent(body: impl Into<Body>) -> Recorded {
    let server = Server::start([json("200 OK", THING)]).await;
    post(&server, body).await.unwrap();
    server.request()
}

async fn post(server: &Server, body: impl Into<Body>) -> Result<(), Error<GetThingFailure>> {
    let body = body.into();
    let call = Client::at(server.url()).call(&POST_THING, |request| {
        request.body("application/octet-stream", body);
    });
    call.await.map(|_| ())
}

/// A description may have `Content-Length` as a parameter. What is sent says it itself.
#[tokio::test]
async fn a_length_that_the_caller_gives() {
    let server = Server::start([json("200 OK", THING)]).await;
    for (body, said, framing) in [
        (Body::from("abc"), "99", "content-length: 3"),
        (Body::from("abc"), "2", "content-length: 3"),
        (stream(&["abc"]), "3", "content-length: 3"),
        (stream(&["abc"]), "many", "transfer-encoding: chunked"),
    ] {
        let call = Client::at(server.url()).call(&POST_THING, |request| {
            request.header("Content-Length", HeaderStyle::SIMPLE, said);
            request.header("Transfer-Encoding", HeaderStyle::SIMPLE, "gzip");
            request.body("application/octet-stream", body);
        });
        call.await.unwrap();
        let requests = server.requests();
        let mut headers = requests.last().unwrap().headers();
        headers.retain(|line| line.starts_with("content-length") || line.starts_with("transfer"));
        assert_eq!(headers, [framing]);
    }
    // One that is too short breaks off, as one with a length of its own does.
    let call = Client::at(server.url()).call(&POST_THING, |request| {
        request.header("Content-Length", HeaderStyle::SIMPLE, "4");
        request.body("application/octet-stream", stream(&["abc"]));
    });
    assert!(matches!(call.await, Err(Error::Transport(_))));
}

#[tokio::test]
async fn bytes_and_texts() {
    for body in [
        Body::from("abc"),
        "abc".to_owned().into(),
        b"abc".into(),
        b"abc".to_vec().into(),
        Bytes::from_static(b"abc").into(),
        b"abc"[..].into(),
    ] {
        assert_eq!(body.length(), Some(3));
        assert!(body.is_replayable());
        let request = sent(body).await;
        assert_eq!(request.header("content-length"), Some("3"));
        assert_eq!(
            request.header("content-type"),
            Some("application/octet-stream")
        );
        assert_eq!(request.text(), "abc");
    }
}

#[tokio::test]
async fn a_media_type_of_its_own() {
    let body = Body::from("abc").content_type("image/png");
    assert_eq!(body.media_type(), Some("image/png"));
    let request = sent(body).await;
    assert_eq!(request.header("content-type"), Some("image/png"));

    let server = Server::start([]).await;
    let wrong = Body::from("abc").content_type("image/png\r\nx: y");
    let error = post(&server, wrong).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "postThing was not sent: its argument `body` cannot be sent: its content type is not one that a \
         header can carry"
    );
}

#[tokio::test]
async fn a_file() {
    // More than one chunk.
    let content: Vec<u8> = (0..200_000_u32).map(|index| index as u8).collect();
    let file = TestFile::new("file", &content);
    let body = Body::from_path(&file.0);
    assert_eq!(format!("{body:?}"), "Body(file)");
    // Twice: it is opened each time.
    for _ in 0..2 {
        let request = sent(body.clone()).await;
        assert_eq!(request.header("content-length"), Some("200000"));
        assert_eq!(request.header("transfer-encoding"), None);
        assert!(request.body == content);
    }
    let request = sent(Body::from_path(&TestFile::new("empty", b"").0)).await;
    assert!(request.body.is_empty());
}

#[tokio::test]
async fn a_file_that_is_not_there() {
    let server = Server::start([json("200 OK", THING)]).await;
    for path in ["/nowhere/secret-name", "/"] {
        let error = post(&server, Body::from_path(path)).await.unwrap_err();
        let Error::Argument(argument) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(argument.argument(), "body");
        assert!(!error.to_string().contains("secret-name"), "{error}");
        assert!(
            error
                .to_string()
                .contains("a file of the body cannot be opened"),
            "{error}"
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_stream() {
    let request = sent(stream(&["ab", "", "cde"])).await;
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(request.header("content-length"), None);
    assert_eq!(request.text(), "2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n");

    let request = sent(stream(&["ab", "cde"]).with_length(5)).await;
    assert_eq!(request.header("transfer-encoding"), None);
    assert_eq!(request.header("content-length"), Some("5"));
    assert_eq!(request.text(), "abcde");
}

#[tokio::test]
async fn a_stream_can_be_sent_once() {
    let server = Server::start([json("200 OK", THING)]).await;
    let call = Client::at(server.url()).call(&POST_THING, |request| {
        request.body("text/plain", stream(&["abc"]));
    });
    call.clone().await.unwrap();
    let error = call.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "postThing was not sent: its argument `body` cannot be sent: a stream can be sent only once"
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_redirect_that_asks_for_the_body_again() {
    let script = || {
        [
            redirect("307 Temporary Redirect", "/other"),
            json("200 OK", THING),
        ]
    };
    let file = TestFile::new("redirected", b"abc");
    let server = Server::start(script()).await;
    post(&server, Body::from_path(&file.0)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[1].target(), "POST /other");
    assert_eq!(requests[1].text(), "abc");

    let server = Server::start(script()).await;
    let error = post(&server, stream(&["abc"])).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 307);
    assert!(
        error
            .to_string()
            .contains("a redirect is not followed with a body that can be sent only once"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 1);

    // A 303 asks for no body.
    let script = [redirect("303 See Other", "/other"), json("200 OK", THING)];
    let server = Server::start(script).await;
    post(&server, stream(&["abc"])).await.unwrap();
    assert_eq!(server.requests()[1].target(), "GET /other");
}

#[tokio::test]
async fn a_body_that_breaks_off() {
    let failing = || {
        Body::from_stream(Chunks(vec![
            Ok(Bytes::from_static(b"abc")),
            Err(io::Error::other("the disk is gone")),
        ]))
    };
    for (body, cause) in [
        (failing(), "the disk is gone"),
        (failing().with_length(9), "the disk is gone"),
        (stream(&["abc"]).with_length(4), "shorter"),
        (stream(&["abc"]).with_length(2), "longer"),
    ] {
        let server = Server::start([json("200 OK", THING)]).await;
        let error = post(&server, body).await.unwrap_err();
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.failure(), TransportFailure::RequestBody);
        let mut causes = String::new();
        let mut next = std::error::Error::source(&error);
        while let Some(error) = next {
            causes.push_str(&error.to_string());
            next = error.source();
        }
        assert!(causes.contains(cause), "{causes}");
        assert!(!error.is_retryable());
    }
}

#[test]
fn equality_and_debug() {
    assert_eq!(Body::from("a"), Body::from(b"a"));
    assert_ne!(Body::from("a"), Body::from("b"));
    assert_eq!(Body::from_path("a"), Body::from_path("a"));
    assert_ne!(Body::from_path("a"), Body::from("a"));
    let one = stream(&["a"]);
    assert_eq!(one, one.clone());
    assert_ne!(one, stream(&["a"]));
    let joined = Body::joined(vec!["secret".into(), one.with_length(7), stream(&[])]);
    assert_eq!(
        format!("{joined:?}"),
        "[Body(6 bytes), Body(stream of 7 bytes), Body(stream)]"
    );
    assert_eq!(joined.length(), None);
    assert!(!joined.is_replayable());
    assert_eq!(Body::default().length(), Some(0));
}
