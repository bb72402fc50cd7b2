//! Bodies of answers that are read bit by bit, and the choice by media type.

use std::time::Duration;

use http::Method;
use runtime::call::{Answer, Operation};
use runtime::error::{Error, TransportFailure, WaitingFor};
use runtime::request::OperationInfo;
use runtime::response::{Reply, Unreadable};
use runtime::stream::ByteStream;
use tokio::io::AsyncReadExt;

use super::api::{Client, GET_THING, GetThingFailure, THING, Thing};
use super::bodies::TestFile;
use super::server::{Script, Server, answer, json, raw};

pub static GET: OperationInfo = OperationInfo {
    id: "get",
    method: Method::GET,
    path: "/get",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

/// An operation with an answer of each kind.
pub enum Mixed {}

#[derive(Debug)]
pub enum MixedOutput {
    Json(Thing),
    Text(String),
    Image(bytes::Bytes),
    Video(ByteStream),
}

#[derive(Debug, PartialEq)]
pub enum MixedFailure {
    Text(String),
    Bytes(bytes::Bytes),
}

impl Operation for Mixed {
    type Output = MixedOutput;
    type Failure = MixedFailure;
    const STREAMS: &'static [&'static str] = &["video/*"];

    fn decode(reply: &Reply) -> Result<Answer<MixedOutput, MixedFailure>, Unreadable> {
        match reply.status().as_u16() {
            200 if reply.is("application/json") => Answer::success_with(reply, MixedOutput::Json),
            200 if reply.is("text/plain") => Answer::success_text_with(reply, MixedOutput::Text),
            200 if reply.is("image/*") => Answer::success_bytes_with(reply, MixedOutput::Image),
            200 if reply.is("video/*") => Answer::success_stream_with(reply, MixedOutput::Video),
            200 => Err(reply.unexpected_type("application/json or text/plain")),
            404 => Answer::failure_text(reply, MixedFailure::Text),
            500 => Answer::failure_bytes(reply, MixedFailure::Bytes),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

async fn mixed(script: Script) -> Result<MixedOutput, Error<MixedFailure>> {
    let server = Server::start([script]).await;
    let call = Client::at(server.url()).call_as::<Mixed>(&GET, |_| ());
    call.await.map(runtime::response::Response::into_body)
}

#[tokio::test]
async fn several_media_types() {
    let json = mixed(answer("200 OK", "Application/JSON; charset=utf-8", THING)).await;
    assert!(matches!(json.unwrap(), MixedOutput::Json(thing) if thing.port == 80));
    let text = mixed(answer("200 OK", "text/plain", "hi")).await;
    assert!(matches!(text.unwrap(), MixedOutput::Text(text) if text == "hi"));
    let image = mixed(answer("200 OK", "image/png", "PNG")).await;
    assert!(matches!(image.unwrap(), MixedOutput::Image(bytes) if bytes == "PNG"));
    let video = mixed(answer("200 OK", "video/mp4", "MP4")).await;
    let MixedOutput::Video(mut video) = video.unwrap() else {
        panic!()
    };
    assert_eq!(video.reply().content_type(), Some("video/mp4"));
    assert_eq!(video.next().await.unwrap().unwrap(), "MP4");
    assert!(video.next().await.is_none());

    let error = mixed(answer("200 OK", "text/html", "<p>"))
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("expected application/json or text/plain, found text/html"),
        "{error}"
    );
    let error = mixed(answer("404 Not Found", "text/plain", "nobody"))
        .await
        .unwrap_err();
    assert_eq!(
        error.documented(),
        Some(&MixedFailure::Text("nobody".to_owned()))
    );
    // A failure is read, also if its media type is one of the streams.
    let error = mixed(answer("500 Oh", "video/mp4", "x")).await.unwrap_err();
    assert_eq!(error.documented(), Some(&MixedFailure::Bytes("x".into())));
}

#[test]
fn media_ranges() {
    use runtime::media::{is_json, lies_in};
    for (media_type, range, expected) in [
        ("image/png", "image/png", true),
        ("Image/PNG", "image/*", true),
        ("image/png", "*/*", true),
        ("image/png", "*", true),
        ("image/png", "image/jpeg", false),
        ("imagex/png", "image/*", false),
        ("text/csv; charset=UTF-8", "text/csv", true),
        (
            "text/csv; charset=\"UTF-8\"",
            "text/csv;charset=utf-8",
            true,
        ),
        ("text/csv", "text/csv; charset=utf-8", false),
        ("text/csv; header=absent", "text/csv; header=present", false),
        ("nonsense", "text/*", false),
    ] {
        assert_eq!(
            lies_in(media_type, range),
            expected,
            "{media_type} in {range}"
        );
    }
    assert!(is_json("application/problem+JSON; charset=utf-8"));
    assert!(!is_json("application/jsonl"));
}

#[tokio::test]
async fn any_body_can_be_downloaded() {
    let file = TestFile::new("download", b"");
    let chunked = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
    for script in [
        raw(chunked),
        answer("200 OK", "application/json", "abcde"),
        raw("HTTP/1.1 200 OK\r\n\r\nabcde").closing(),
    ] {
        let server = Server::start([script]).await;
        let client = Client::at(server.url());
        let download = || client.call(&GET, |_| ()).download();
        let response = download().await.unwrap();
        assert_eq!(response.status(), 200);
        assert!(response.bytes().is_empty());
        assert_eq!(format!("{:?}", response.body()), "ByteStream");
        assert_eq!(response.into_body().write_to(&file.0).await.unwrap(), 5);
        assert_eq!(std::fs::read(&file.0).unwrap(), b"abcde");

        let mut body = download().await.unwrap().into_body();
        let mut small = [0; 2];
        body.read_exact(&mut small).await.unwrap();
        assert_eq!(&small, b"ab");
        let mut rest = String::new();
        body.read_to_string(&mut rest).await.unwrap();
        assert_eq!(rest, "cde");
    }
    // The limit of a body that is read at once does not count.
    let server = Server::start([answer("200 OK", "a/b", "abcde")]).await;
    let client = Client::builder()
        .base_url(server.url())
        .max_response_bytes(2);
    let client: Client = client.build().unwrap();
    let mut response = client.call(&GET, |_| ()).download().await.unwrap();
    assert_eq!(response.body_mut().next().await.unwrap().unwrap(), "abcde");
}

#[tokio::test]
async fn a_download_that_is_refused() {
    let server = Server::start([json("403 Forbidden", "{}"), json("418 Teapot", "{}")]).await;
    let client = Client::at(server.url());
    let error = client.call(&GET, |_| ()).download().await.unwrap_err();
    assert_eq!(error.documented(), Some(&GetThingFailure::Forbidden));
    let error = client.call(&GET, |_| ()).download().await.unwrap_err();
    assert!(matches!(error, Error::Undocumented(_)));
    assert_eq!(error.response().unwrap().text(), "{}");
}

#[tokio::test]
async fn a_body_that_stops_to_come() {
    let script = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc";
    let server = Server::start([raw(script)]).await;
    let client = Client::at(server.url());
    let call = client.call(&GET, |_| ()).timeout(Duration::from_secs(7));
    let mut body = call.download().await.unwrap().into_body();
    assert_eq!(body.idle(), Duration::from_secs(7));
    body.idle_timeout(Duration::from_millis(50));
    assert_eq!(body.next().await.unwrap().unwrap(), "abc");
    let error = body.next().await.unwrap().unwrap_err();
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.waiting_for(), WaitingFor::Body);
    assert_eq!(timeout.limit(), Some(Duration::from_millis(50)));
    assert!(body.next().await.is_none());

    let server = Server::start([raw(script).closing()]).await;
    let client = Client::at(server.url());
    let mut body = client
        .call(&GET, |_| ())
        .download()
        .await
        .unwrap()
        .into_body();
    assert_eq!(body.next().await.unwrap().unwrap(), "abc");
    let error = body.next().await.unwrap().unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.failure(), TransportFailure::Body);
    let io = client
        .call(&GET, |_| ())
        .download()
        .await
        .unwrap()
        .into_body();
    let file = TestFile::new("broken", b"");
    let io = io.write_to(&file.0).await.unwrap_err();
    assert!(
        io.to_string().contains("broke off while its body was read"),
        "{io}"
    );
}

#[tokio::test]
async fn what_an_answer_says_of_itself() {
    let head =
        "HTTP/1.1 503 Busy\r\nx-amzn-RequestId: r-1\r\nretry-after: 7\r\ncontent-length: 0\r\n\r\n";
    let server = Server::start([raw(head)]).await;
    let error = Client::at(server.url()).call(&GET_THING, |request| {
        request.path("id", runtime::style::PathStyle::SIMPLE, "a");
    });
    let error = error.await.unwrap_err();
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.headers().unwrap()["retry-after"], "7");
    assert!(error.is_retryable());
    let call = Client::at("http://127.0.0.1:1").get_thing("..");
    let error = call.await.unwrap_err();
    assert!(error.headers().is_none() && error.request_id().is_none());
}

#[tokio::test]
async fn servers_of_operations_that_are_relative() {
    for (own, expected) in [
        ("/v2", "GET /v2/get"),
        ("v2/", "GET /base/v2/get"),
        ("../files", "GET /files/get"),
        ("", "GET /base/get"),
        ("/", "GET /get"),
    ] {
        let operation: &'static OperationInfo = Box::leak(Box::new(OperationInfo {
            id: "own",
            method: Method::GET,
            path: "/get",
            accept: None,
            security: &[],
            server: Some(own),
            documented_redirects: false,
        }));
        let server = Server::start([json("200 OK", THING)]).await;
        let client = Client::at(server.url() + "/base");
        client.call(operation, |_| ()).await.unwrap();
        assert_eq!(server.request().target(), expected);
    }
}
