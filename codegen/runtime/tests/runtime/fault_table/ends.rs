//! Answers that end, break off or stop at every place there is.

use super::{Then, check};

const BY_LENGTH: &str = "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc";
const BY_CHUNKS: &str =
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nx: y\r\n\r\n";

/// An answer up to a place, which comes before these bytes.
fn before(answer: &str, place: &str) -> String {
    let at = answer.rfind(place).unwrap();
    answer[..at].to_owned()
}

/// All places: what is told where there is no head so far, and what where there is one.
fn rows(
    then: Then,
    headless: &'static str,
    headed: &'static str,
) -> Vec<(&'static str, String, Then, &'static str)> {
    let places = [
        ("nothing", String::new()),
        ("in the version", before(BY_LENGTH, "/1.1")),
        ("in the status", before(BY_LENGTH, "00 OK")),
        ("behind the status line", before(BY_LENGTH, "content")),
        ("in a header's name", before(BY_LENGTH, "length")),
        ("in a header's value", before(BY_LENGTH, "3\r\n")),
        ("before the blank line", before(BY_LENGTH, "\r\nabc")),
        ("before the body", before(BY_LENGTH, "abc")),
        ("in the body", before(BY_LENGTH, "c")),
        ("before the first chunk", before(BY_CHUNKS, "3;a=b")),
        ("in the size of a chunk", before(BY_CHUNKS, ";a=b")),
        ("in the extension of a chunk", before(BY_CHUNKS, "b\r\nabc")),
        ("in a chunk", before(BY_CHUNKS, "c\r\n0")),
        ("behind a chunk", before(BY_CHUNKS, "\r\n0")),
        ("before the last chunk", before(BY_CHUNKS, "0\r\nx")),
        ("in a trailer", before(BY_CHUNKS, "y\r\n\r\n")),
        ("behind the trailers", before(BY_CHUNKS, "\r\n")),
    ];
    let rows = places.into_iter().enumerate();
    rows.map(|(index, (name, bytes))| {
        let told = if index < 7 { headless } else { headed };
        (name, bytes, then, told)
    })
    .collect()
}

const HEADLESS: &str = "GET URL/get was not answered: the exchange broke off";
const HEADED: &str = "the answer to GET URL/get broke off while its body was read (status 200 OK)";

#[tokio::test]
async fn connections_that_end() {
    check(&rows(Then::Close, HEADLESS, HEADED)).await;
}

#[tokio::test]
async fn connections_that_break() {
    check(&rows(Then::Reset, HEADLESS, HEADED)).await;
}

#[tokio::test]
async fn connections_that_fall_silent() {
    let headless = "GET URL/get: the time limit of 3s was over while waiting for the answer";
    let headed = "GET URL/get: the time limit of 3s was over while waiting for the rest of the \
                  answer's body (status 200 OK)";
    check(&rows(Then::Hold, headless, headed)).await;
}

/// Something comes all the time, and the whole never.
#[tokio::test]
async fn connections_that_drip() {
    let headless = "GET URL/get: the time limit of 3s was over while waiting for the answer";
    let headed = "GET URL/get: the time limit of 3s was over while waiting for the rest of the \
                  answer's body (status 200 OK)";
    let length = "HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n";
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let extension = format!("{chunked}3;");
    let trailers = format!("{chunked}0\r\n");
    let rows = [
        ("blank lines", "", "\r\n", headless),
        ("a reason", "HTTP/1.1 200 ", "O", headless),
        ("headers", "HTTP/1.1 200 OK\r\n", "a: b\r\n", headless),
        ("a header", "HTTP/1.1 200 OK\r\na: ", "b", headless),
        ("a body of a length", length, "a", headed),
        (
            "a body without a length",
            "HTTP/1.1 200 OK\r\n\r\n",
            "a",
            headed,
        ),
        ("chunks", chunked, "1\r\na\r\n", headed),
        ("an extension", &extension, "a", headed),
        ("trailers", &trailers, "a: b\r\n", headed),
    ];
    let rows = rows
        .map(|(name, bytes, more, expected)| (name, bytes.to_owned(), Then::Drip(more), expected));
    check(&rows).await;
}
