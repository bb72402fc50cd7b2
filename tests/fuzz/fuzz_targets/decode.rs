//! Bytes as what a server answers: nothing that a client reads panics or takes long, and a value
//! that was read and written is read as the same value.

#![no_main]
#![allow(dead_code, unused_imports, missing_docs)]

#[rustfmt::skip]
#[path = "../../cases/random/expected/mod.rs"]
mod expected;
#[path = "../../cases/runtime.rs"]
mod runtime;
#[path = "support.rs"]
mod support;

use std::collections::BTreeMap;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

use runtime::events::EventStream;
use runtime::lines::LineStream;
use runtime::response::{Reply, Sent};
use runtime::stream::ByteStream;
use runtime::xml::{self, Member, Name, Shape};
use runtime::{base64, formats, header, json};

fn reply(media: &str, bytes: &[u8]) -> Reply {
    let mut headers = HeaderMap::new();
    if let Ok(media) = HeaderValue::from_str(media) {
        headers.insert(CONTENT_TYPE, media);
    }
    let sent = Sent::new("GET", "http://web/");
    Reply::new(
        sent,
        StatusCode::OK,
        headers,
        Bytes::copy_from_slice(bytes),
        None,
    )
}

/// Everything of a stream whose bytes are there: it never waits.
fn drain<S: Stream + Unpin>(mut stream: S, most: usize) {
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..most {
        match std::pin::Pin::new(&mut stream).poll_next(&mut context) {
            Poll::Ready(None) => return,
            Poll::Ready(Some(_)) => {}
            Poll::Pending => panic!("it waits"),
        }
    }
    panic!("more items than bytes");
}

static WORDS: Shape = Shape::list(Name::new("word"), &xml::TEXT);
static ANYTHING: Shape = Shape::any().root(Name::new("root"));
static NODE: Shape = Shape::object(&[
    Member::attribute("id", Name::new("id"), &xml::NUMBER),
    Member::attribute(
        "all",
        Name::new("all").prefix("p").namespace("urn:p"),
        &WORDS,
    ),
    Member::element("flag", Name::new("flag"), &xml::BOOLEAN),
    Member::element("words", Name::new("words"), &WORDS).required(),
    Member::items("nodes", Name::new("node"), &NODE),
    Member::element("any", Name::new("any"), &xml::ANY),
    Member::text("text", &xml::TEXT),
])
.others(&xml::ANY)
.root(Name::new("node"));

fuzz_target!(|bytes: &[u8]| {
    let [kind, which, rest @ ..] = bytes else {
        return;
    };
    match kind % 8 {
        0 | 1 => {
            let trips = expected::table::TRIPS;
            let number = usize::from(*which) % trips.len();
            let (name, trip) = trips[number];
            support::stable(name, trip, rest);
        }
        2 => {
            let media = [
                "application/json",
                "application/json; charset=utf-16",
                "text/plain",
                "",
                "x/y+json",
            ];
            let reply = reply(media[usize::from(*which) % media.len()], rest);
            let _ = reply.json::<BTreeMap<String, Option<Vec<(u32, String)>>>>();
            let _ = reply.json::<Value>();
            let _ = reply.repairs().len();
            let _ = (reply.text_body(), format!("{reply:?}"), reply.retry_after());
        }
        3 => {
            let stream = || ByteStream::whole(reply("text/event-stream", rest));
            drain(EventStream::text(stream()), rest.len() + 2);
            drain(EventStream::<Value>::from(stream()), rest.len() + 2);
            drain(EventStream::<Value>::whole(stream()), rest.len() + 2);
        }
        4 => {
            let media = ["application/jsonl", "application/json-seq"][usize::from(*which) % 2];
            drain(
                LineStream::<Value>::from(ByteStream::whole(reply(media, rest))),
                rest.len() + 2,
            );
        }
        5 => {
            let reply = reply("application/xml", rest);
            let shape = [&NODE, &ANYTHING][usize::from(*which) % 2];
            if let Err(why) = reply.xml::<Value>(shape) {
                let _ = format!("{why} {why:?}");
            }
        }
        6 => {
            let mut headers = HeaderMap::new();
            if let Ok(value) = HeaderValue::from_bytes(rest) {
                headers.insert("x", value);
            }
            let _ = header::get_list::<Vec<String>>(&headers, "x");
            let _ = header::get_object::<BTreeMap<String, i32>>(&headers, "x");
            let _ = header::get_exploded::<BTreeMap<String, String>>(&headers, "x");
            let _ = header::get_json::<Value>(&headers, "x");
        }
        _ => {
            if let Ok(text) = std::str::from_utf8(rest)
                && let Some(bytes) = base64::decode(text)
            {
                assert_eq!(base64::decode(&base64::encode(&bytes)), Some(bytes));
            }
            // The crate that is checked in, by its own runtime.
            use generated_client::{runtime::json, types};
            let token = json::from_answer::<types::TransientTokenResponse>(rest);
            let source = json::from_answer::<types::SourceConnectionResponse>(rest);
            let _ = format!("{token:?} {source:?}");
            support::stable("date-time", support::trip::<formats::DateTime>, rest);
            support::stable("date", support::trip::<formats::Date>, rest);
        }
    }
});
