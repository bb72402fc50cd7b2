//! Servers that never stop, and what memory they take. A program of its own: the peak of memory is that of the
//! whole process.
#![cfg(feature = "reqwest")]
#![allow(missing_docs)]

use std::convert::Infallible;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use runtime::call::{Answer, Call, Operation};
use runtime::client::{ApiInfo, ClientBuilder, Core};
use runtime::events::EventStream;
use runtime::lines::LineStream;
use runtime::request::{OperationInfo, Request};
use runtime::response::{Reply, Unreadable};

/// What memory may grow by at its peak, whatever a server writes.
const GROWTH: u64 = 8 * 1024 * 1024;

/// How long a body may be, and a value of a stream.
const MOST: u64 = 100_000;

/// Nobody waits for a test that got stuck.
const BOUND: Duration = Duration::from_secs(30);

static API: ApiInfo = ApiInfo {
    user_agent: "test/1",
    server: None,
    headers: &[],
};

static GET: OperationInfo = OperationInfo {
    id: "get",
    method: Method::GET,
    path: "/get",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

enum Whole {}

impl Operation for Whole {
    type Output = Bytes;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Bytes, Infallible>, Unreadable> {
        Answer::success_bytes(reply)
    }
}

/// A server that writes these bytes to whoever comes, and more of the others until he has gone.
fn serve(begin: Vec<u8>, more: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let flood = |mut stream: TcpStream, begin: &[u8], more: &[u8]| -> std::io::Result<()> {
        stream.set_read_timeout(Some(BOUND))?;
        stream.set_write_timeout(Some(BOUND))?;
        let _ = stream.read(&mut [0; 4096])?;
        stream.write_all(begin)?;
        let more = more.repeat(1 + 64 * 1024 / more.len());
        loop {
            stream.write_all(&more)?;
        }
    };
    std::thread::spawn(move || {
        if let Ok((stream, _)) = listener.accept() {
            let _ = flood(stream, &begin, &more);
        }
    });
    url
}

/// How an answer is read.
#[derive(Clone, Copy, Debug)]
enum Reading {
    Whole,
    /// One piece is read, and then nobody reads any more.
    OnePiece,
    Lines,
    Events,
}

/// Whether it came to an error.
async fn fails(url: String, reading: Reading, is_second_version: bool, limit: Duration) -> bool {
    let http = reqwest::Client::builder().no_proxy();
    let http = match is_second_version {
        true => http.http2_prior_knowledge(),
        false => http,
    };
    let builder = ClientBuilder::<Core>::new(&API).base_url(url).no_retries();
    let builder = builder
        .http_client(http)
        .max_response_bytes(MOST)
        .timeout(limit);
    let core = builder.build().unwrap();
    let call = Call::<Whole>::new(&core, Request::new(&GET));
    if let Reading::Whole = reading {
        return call.await.is_err();
    }
    let Ok(response) = call.download().await else {
        return true;
    };
    let mut body = response.into_body();
    match reading {
        Reading::Whole | Reading::OnePiece => {
            let piece = body.next().await.unwrap();
            tokio::time::sleep(limit).await;
            piece.is_err()
        }
        Reading::Lines => {
            let mut lines = LineStream::<u32>::from(body).max_item_bytes(MOST);
            lines.next().await.unwrap().is_err()
        }
        Reading::Events => {
            let mut events = EventStream::<u32>::from(body).max_item_bytes(MOST);
            events.next().await.unwrap().is_err()
        }
    }
}

/// The peak of this process's memory, in bytes. `None` where nobody tells.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// A frame of HTTP/2.
fn frame(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let length = u8::try_from(payload.len()).unwrap();
    let mut frame = vec![0, 0, length, kind, flags, 0, 0, 0, stream];
    frame.extend(payload);
    frame
}

#[tokio::test]
async fn memory_stays_as_it_is() {
    const OK: &str = "HTTP/1.1 200 OK\r\n";
    const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let text = |head: &str, more: &str| (head.as_bytes().to_vec(), more.as_bytes().to_vec());
    let begun = |rest: &str| text(&format!("{CHUNKED}{rest}"), "a");
    let media = |media: &str, more: &str| {
        let head = format!("{OK}content-type: {media}\r\n\r\n");
        text(&head, more)
    };
    let settings = frame(4, 0, 0, &[]);
    let head = |flags: u8| [settings.clone(), frame(1, flags, 1, &[0x88])].concat();
    let long = "a".repeat(1000);
    // What it takes, the bytes, how they are read, and whether that is HTTP/2. What piles up fails; what does
    // not is ended by the clock.
    let rows = [
        ("blank lines", text("", "\r\n"), Reading::Whole, false),
        (
            "answers before the answer",
            text("", "HTTP/1.1 103 Early\r\n\r\n"),
            Reading::Whole,
            false,
        ),
        ("headers", text(OK, "a: b\r\n"), Reading::Whole, false),
        (
            "a header",
            text(&format!("{OK}a: "), "b"),
            Reading::Whole,
            false,
        ),
        (
            "a body",
            text(&format!("{OK}\r\n"), &long),
            Reading::Whole,
            false,
        ),
        (
            "a body of a length",
            text(&format!("{OK}content-length: 9999999999\r\n\r\n"), &long),
            Reading::Whole,
            false,
        ),
        (
            "a failure's body",
            text("HTTP/1.1 500 No\r\n\r\n", &long),
            Reading::Whole,
            false,
        ),
        ("a chunk", begun("fffffff\r\n"), Reading::Whole, false),
        ("a chunk's size", text(CHUNKED, "0"), Reading::Whole, false),
        ("a chunk's extension", begun("3;"), Reading::Whole, false),
        ("a trailer", begun("0\r\na: "), Reading::Whole, false),
        (
            "trailers",
            text(&format!("{CHUNKED}0\r\n"), "a: b\r\n"),
            Reading::Whole,
            false,
        ),
        (
            "a body that nobody reads",
            text(&format!("{OK}\r\n"), &long),
            Reading::OnePiece,
            false,
        ),
        (
            "a line",
            media("application/x-ndjson", "1"),
            Reading::Lines,
            false,
        ),
        (
            "blank lines of a stream",
            media("application/x-ndjson", "\n"),
            Reading::Lines,
            false,
        ),
        (
            "an event",
            media("text/event-stream", "data: 1\n"),
            Reading::Events,
            false,
        ),
        (
            "comments",
            media("text/event-stream", ":\n"),
            Reading::Events,
            false,
        ),
        (
            "CONTINUATION",
            (head(0), frame(9, 0, 1, b"\0\x01a\x01b")),
            Reading::Whole,
            true,
        ),
        (
            "heads",
            (settings.clone(), frame(1, 4, 1, &[0x88])),
            Reading::Whole,
            true,
        ),
        (
            "DATA",
            (head(4), frame(0, 0, 1, &[b'a'; 200])),
            Reading::Whole,
            true,
        ),
        (
            "DATA that nobody reads",
            (head(4), frame(0, 0, 1, &[b'a'; 200])),
            Reading::OnePiece,
            true,
        ),
        (
            "DATA with nothing in it",
            (head(4), frame(0, 0, 1, &[])),
            Reading::Whole,
            true,
        ),
        (
            "PING",
            (head(4), frame(6, 0, 0, &[0; 8])),
            Reading::Whole,
            true,
        ),
        (
            "SETTINGS",
            (head(4), settings.clone()),
            Reading::Whole,
            true,
        ),
    ];
    let limit = Duration::from_millis(700);
    let once = async |(begin, more): &(Vec<u8>, Vec<u8>), reading, is_second_version| {
        let url = serve(begin.clone(), more.clone());
        let fails = fails(url, reading, is_second_version, limit);
        // A stream may go on for ever, if something comes.
        let fails = tokio::time::timeout(3 * limit, fails).await;
        fails.unwrap_or(true)
    };
    // What is needed once, whatever a server does.
    for (_, bytes, reading, is_second_version) in [&rows[4], &rows[19]] {
        once(bytes, *reading, *is_second_version).await;
    }
    for (name, bytes, reading, is_second_version) in &rows {
        let before = peak();
        let has_failed = once(bytes, *reading, *is_second_version).await;
        assert!(has_failed || matches!(reading, Reading::OnePiece), "{name}");
        if let (Some(before), Some(after)) = (before, peak()) {
            // It is counted with some delay.
            let growth = after.saturating_sub(before);
            println!("{name}: the peak grew by {growth} bytes");
            assert!(growth < GROWTH, "{name}: {growth} bytes more at the peak");
        }
    }
}
