//! JSON values one after the other.

use runtime::call::{Answer, Operation};
use runtime::error::{Error, TransportFailure};
use runtime::lines::LineStream;
use runtime::response::{Reply, Unreadable};
use serde_json::{Value, json};

use super::api::{Client, POST_THING, THING};
use super::server::{self, Server, answer, raw};
use super::streams::GET;

pub enum Lines {}

impl Operation for Lines {
    type Output = LineStream<Vec<u32>>;
    type Failure = ();
    const STREAMS: &'static [&'static str] = &["application/x-ndjson", "application/json-seq"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, ()>, Unreadable> {
        Answer::success_stream(reply)
    }
}

/// The items; what cannot be read as its bytes.
async fn items(content_type: &str, body: &str) -> Vec<Result<Vec<u32>, String>> {
    // One byte in a chunk, so that every boundary is hit.
    let chunks: String = body
        .bytes()
        .map(|byte| format!("1\r\n{}\r\n", byte as char))
        .collect();
    let script = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n{chunks}0\r\n\r\n"
    );
    let server = Server::start([raw(script)]).await;
    let call = Client::at(server.url()).call_as::<Lines>(&GET, |_| ());
    let mut stream = call.await.unwrap().into_body();
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.map_err(|error| match &error {
            Error::Decode(decode) => decode.response().text().into_owned(),
            other => panic!("{other:?}"),
        }));
    }
    items
}

#[tokio::test]
async fn lines() {
    assert_eq!(
        items("application/x-ndjson", "[1]\n\n[2]\r\n{}\n[3\n [4] \n[5]").await,
        [
            Ok(vec![1]),
            Ok(vec![2]),
            Err("{}".to_owned()),
            Err("[3".to_owned()),
            Ok(vec![4]),
            Ok(vec![5])
        ]
    );
    assert_eq!(items("application/x-ndjson", "").await, []);
}

#[tokio::test]
async fn a_sequence() {
    assert_eq!(
        items(
            "application/json-seq",
            "\x1e[1]\n\x1e[2,\n3]\n\x1e\x1e12\n\x1e[4"
        )
        .await,
        [
            Ok(vec![1]),
            Ok(vec![2, 3]),
            Err("12\n".to_owned()),
            Err("[4".to_owned())
        ]
    );
}

#[tokio::test]
async fn a_number_that_may_be_cut_off() {
    let server = Server::start([answer("200 OK", "application/json-seq", "\x1e12\n\x1e34")]).await;
    let call = Client::at(server.url()).call(&GET, |_| ());
    let mut stream = LineStream::<u32>::from(call.download().await.unwrap().into_body());
    assert_eq!(stream.next().await.unwrap().unwrap(), 12);
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("may end too early"), "{error}");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_line_without_end() {
    let server = Server::start([answer(
        "200 OK",
        "application/x-ndjson",
        "[1]\n[2,3,4]\n[5]\n",
    )])
    .await;
    let call = Client::at(server.url()).call_as::<Lines>(&GET, |_| ());
    let mut stream = call.await.unwrap().into_body().max_item_bytes(5);
    assert_eq!(stream.next().await.unwrap().unwrap(), [1]);
    let error = stream.next().await.unwrap().unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.failure(), TransportFailure::TooLong { limit: 5 });
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn sending() {
    for (content_type, expected) in [
        ("application/x-ndjson", "{\"a\":\"b\\n\"}\n1\n"),
        ("application/jsonl; charset=utf-8", "{\"a\":\"b\\n\"}\n1\n"),
        ("application/json-seq", "\x1e{\"a\":\"b\\n\"}\n\x1e1\n"),
        ("application/geo+json-seq", "\x1e{\"a\":\"b\\n\"}\n\x1e1\n"),
    ] {
        let server = Server::start([server::json("200 OK", THING)]).await;
        let items: [Value; 2] = [json!({ "a": "b\n" }), json!(1)];
        let client = Client::at(server.url());
        let call = client.call(&POST_THING, |request| {
            request.json_lines(content_type, &items)
        });
        call.await.unwrap();
        assert_eq!(server.request().text(), expected);
        assert_eq!(server.request().header("content-type"), Some(content_type));
    }
}
