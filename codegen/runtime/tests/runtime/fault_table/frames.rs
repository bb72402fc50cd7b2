//! Faults of HTTP/2, frame by frame.

use runtime::client::ClientBuilder;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::super::api::Client;
use super::super::http2::frame;
use super::super::server::BOUND;
use super::{LIMIT, MOST, PATIENCE, outcome, row};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;
const WINDOW_UPDATE: u8 = 8;
const CONTINUATION: u8 = 9;

const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// `:status: 200`, the eighth header that HPACK knows.
const OK: [u8; 1] = [0x88];

const HEADLESS: &str = "GET URL/get was not answered: the exchange broke off";
const HEADED: &str = "the answer to GET URL/get broke off while its body was read (status 200 OK)";
const LONGER: &str =
    "the body of the answer to GET URL/get is longer than the limit of 10000 bytes (status 200 OK)";
const TIMED: &str = "GET URL/get: the time limit of 3s was over while waiting for the rest of the answer's body (status 200 OK)";

/// What a server writes to a request on a stream, and what it writes again and again behind that.
type Answer = (fn(u32) -> Vec<u8>, fn(u32) -> Vec<u8>);

fn flagged(flags: u8, mut frame: Vec<u8>) -> Vec<u8> {
    frame[4] = flags;
    frame
}

/// The head, and the beginning of a body.
fn begun(id: u32) -> Vec<u8> {
    let head = flagged(END_HEADERS, frame(HEADERS, id, &OK));
    [head, frame(DATA, id, b"abc")].concat()
}

fn begun_and(id: u32, more: Vec<u8>) -> Vec<u8> {
    [begun(id), more].concat()
}

/// The last stream that counts, and why.
fn goaway(last: u32, code: u32) -> Vec<u8> {
    frame(
        GOAWAY,
        0,
        &[last.to_be_bytes(), code.to_be_bytes()].concat(),
    )
}

fn nothing(_: u32) -> Vec<u8> {
    Vec::new()
}

async fn serve(mut stream: TcpStream, (answer, more): Answer, closes: bool) -> std::io::Result<()> {
    let mut preface = [0; 24];
    stream.read_exact(&mut preface).await?;
    stream.write_all(&frame(SETTINGS, 0, &[])).await?;
    loop {
        let mut head = [0; 9];
        stream.read_exact(&mut head).await?;
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let mut payload = vec![0; usize::try_from(length).unwrap()];
        stream.read_exact(&mut payload).await?;
        if head[3] != HEADERS {
            continue;
        }
        let id = u32::from_be_bytes([head[5], head[6], head[7], head[8]]);
        stream.write_all(&answer(id)).await?;
        let more = more(id).repeat(100);
        while !more.is_empty() {
            stream.write_all(&more).await?;
        }
        if closes {
            return stream.shutdown().await;
        }
    }
}

/// An HTTP stack that speaks HTTP/2.
#[derive(Clone, Copy, Debug)]
enum Stack {
    Reqwest,
    #[cfg(feature = "hyper")]
    Hyper,
}

const STACKS: &[Stack] = &[
    Stack::Reqwest,
    #[cfg(feature = "hyper")]
    Stack::Hyper,
];

fn builder(stack: Stack) -> ClientBuilder<Client> {
    match stack {
        Stack::Reqwest => {
            let http = reqwest::Client::builder()
                .no_proxy()
                .http2_prior_knowledge();
            Client::builder().http_client(http)
        }
        #[cfg(feature = "hyper")]
        Stack::Hyper => {
            let executor = hyper_util::rt::TokioExecutor::new();
            let mut http = hyper_util::client::legacy::Client::builder(executor);
            let http = http.http2_only(true).build_http();
            let transport = runtime::hyper_stack::HyperTransport::new(http);
            ClientBuilder::new(&super::super::api::API).transport(transport)
        }
    }
}

async fn answered(
    stack: Stack,
    answer: Answer,
    closes: bool,
    limit: std::time::Duration,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(tokio::time::timeout(BOUND, serve(stream, answer, closes)));
        }
    }));
    let client = builder(stack).base_url(&url).no_retries();
    let client: Client = client.max_response_bytes(MOST).build().unwrap();
    outcome(&client, &url, limit).await
}

/// A name, what the server writes, whether it ends the connection, and what the call comes to.
type Row = (&'static str, fn(u32) -> Vec<u8>, bool, &'static str);

#[tokio::test]
async fn within_a_body() {
    let rows: [Row; 15] = [
        (
            "it ends",
            |id| begun_and(id, flagged(END_STREAM, frame(DATA, id, b"def"))),
            false,
            "200 \"abcdef\"",
        ),
        ("nothing more", begun, false, TIMED),
        ("the connection ends", begun, true, HEADED),
        (
            "RST_STREAM, no error, of a length",
            |id| {
                // `content-length`, the 28th header that HPACK knows, as it is written.
                let block = [0x88, 0x0f, 28 - 15, 1, b'9'];
                let head = flagged(END_HEADERS, frame(HEADERS, id, &block));
                let rest = [frame(DATA, id, b"abc"), frame(RST_STREAM, id, &[0; 4])];
                [head, rest.concat()].concat()
            },
            false,
            HEADED,
        ),
        // The length is that of a body that does not come.
        (
            "304 of a length",
            |id| {
                let block = [0x8b, 0x0f, 28 - 15, 1, b'9'];
                flagged(END_HEADERS | END_STREAM, frame(HEADERS, id, &block))
            },
            false,
            "304 \"\"",
        ),
        // Nothing tells this from the end.
        (
            "RST_STREAM, no error",
            |id| begun_and(id, frame(RST_STREAM, id, &[0; 4])),
            false,
            "200 \"abc\"",
        ),
        (
            "RST_STREAM, given up",
            |id| begun_and(id, frame(RST_STREAM, id, &[0, 0, 0, 8])),
            false,
            HEADED,
        ),
        (
            "RST_STREAM, internal error",
            |id| begun_and(id, frame(RST_STREAM, id, &[0, 0, 0, 2])),
            false,
            HEADED,
        ),
        (
            "RST_STREAM, refused",
            |id| begun_and(id, frame(RST_STREAM, id, &[0, 0, 0, 7])),
            false,
            HEADED,
        ),
        (
            "GOAWAY, no error",
            |id| begun_and(id, goaway(id, 0)),
            true,
            HEADED,
        ),
        (
            "GOAWAY, too much asked for",
            |id| begun_and(id, goaway(id, 11)),
            true,
            HEADED,
        ),
        (
            "GOAWAY and the rest",
            |id| {
                let rest = flagged(END_STREAM, frame(DATA, id, b"def"));
                begun_and(id, [goaway(id, 0), rest].concat())
            },
            true,
            "200 \"abcdef\"",
        ),
        (
            "RST_STREAM of a wrong length",
            |id| begun_and(id, frame(RST_STREAM, id, &[0; 3])),
            false,
            HEADED,
        ),
        (
            "SETTINGS of a wrong length",
            |id| begun_and(id, frame(SETTINGS, 0, &[0; 5])),
            false,
            HEADED,
        ),
        (
            "a frame that is too long",
            |id| begun_and(id, frame(DATA, id, &[b'a'; 20_000])),
            false,
            HEADED,
        ),
    ];
    check(&rows).await;
}

#[tokio::test]
async fn before_a_body() {
    let rows: [Row; 6] = [
        (
            "DATA without a head",
            |id| frame(DATA, id, b"abc"),
            false,
            HEADLESS,
        ),
        (
            "a head that nobody can read",
            |id| flagged(END_HEADERS, frame(HEADERS, id, &[0xff; 9])),
            false,
            HEADLESS,
        ),
        (
            "a head without a status",
            |id| flagged(END_HEADERS, frame(HEADERS, id, &[])),
            false,
            HEADLESS,
        ),
        (
            "a head of another stream",
            |id| flagged(END_HEADERS, frame(HEADERS, id + 2, &OK)),
            false,
            HEADLESS,
        ),
        (
            "PING of a wrong length",
            |_| frame(PING, 0, &[0; 7]),
            false,
            HEADLESS,
        ),
        (
            "WINDOW_UPDATE by nothing",
            |_| frame(WINDOW_UPDATE, 0, &[0; 4]),
            false,
            HEADLESS,
        ),
    ];
    check(&rows).await;
}

async fn check(rows: &[Row]) {
    let mut wrong = String::new();
    for stack in STACKS {
        let found = rows.iter().map(|(_, answer, closes, expected)| {
            let limit = if *expected == TIMED { LIMIT } else { PATIENCE };
            tokio::spawn(answered(*stack, (*answer, nothing), *closes, limit))
        });
        for (found, (name, _, _, expected)) in found.collect::<Vec<_>>().into_iter().zip(rows) {
            wrong += &row(
                &format!("{stack:?}, {name}"),
                &found.await.unwrap(),
                expected,
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Frames without end.
#[tokio::test]
async fn floods() {
    const OVER: &str = "GET URL/get: the time limit of 3s was over while waiting for the ";
    let rows: [(&str, Answer, std::time::Duration, &str); 7] = [
        (
            "CONTINUATION",
            (
                |id| frame(HEADERS, id, &OK),
                |id| frame(CONTINUATION, id, b"\0\x01a\x01b"),
            ),
            PATIENCE,
            HEADLESS,
        ),
        (
            "CONTINUATION with nothing in it",
            (
                |id| frame(HEADERS, id, &OK),
                |id| frame(CONTINUATION, id, b""),
            ),
            PATIENCE,
            HEADLESS,
        ),
        (
            "heads",
            (nothing, |id| flagged(END_HEADERS, frame(HEADERS, id, &OK))),
            PATIENCE,
            HEADED,
        ),
        (
            "DATA",
            (begun, |id| frame(DATA, id, b"abc")),
            PATIENCE,
            LONGER,
        ),
        (
            "DATA with nothing in it",
            (begun, |id| frame(DATA, id, b"")),
            PATIENCE,
            HEADED,
        ),
        (
            "SETTINGS",
            (begun, |_| frame(SETTINGS, 0, b"")),
            LIMIT,
            OVER,
        ),
        ("PING", (begun, |_| frame(PING, 0, &[0; 8])), LIMIT, OVER),
    ];
    let mut wrong = String::new();
    for stack in STACKS {
        for (name, answer, limit, expected) in rows {
            let found = answered(*stack, answer, false, limit).await;
            // A machine with much else to do may not even come to the head within the limit.
            let found = if found.starts_with(OVER) {
                OVER
            } else {
                &found
            };
            wrong += &row(&format!("{stack:?}, {name}"), found, expected);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
