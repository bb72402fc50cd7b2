//! Servers that never stop. Memory holds no more than the limits allow, and all of it ends.

use std::time::Duration;

use super::{LIMIT, PATIENCE, Then, answered, builder, row};

const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
const CHUNK: &str = "20\r\nabcdefghijklmnopqrstuvwxyz012345\r\n";
const SMALL: &str = "1;aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\na\r\n";

/// One after the other: to write so much takes its time.
async fn check(limit: Duration, rows: &[(&str, &str, &'static str, &str)]) {
    let client = builder().build().unwrap();
    let mut wrong = String::new();
    for (name, bytes, more, expected) in rows {
        let then = Then::Repeat(more);
        let found = answered(client.clone(), (*bytes).to_owned(), then, limit).await;
        wrong += &row(name, &found, expected);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn floods_before_a_body() {
    const BROKEN: &str = "GET URL/get was not answered: the exchange broke off";
    let rows = [
        ("blank lines", "", "\r\n", BROKEN),
        ("headers", "HTTP/1.1 200 OK\r\n", "a: b\r\n", BROKEN),
        ("a header's name", "HTTP/1.1 200 OK\r\n", "a", BROKEN),
        ("a header's value", "HTTP/1.1 200 OK\r\na: ", "b", BROKEN),
        ("a reason", "HTTP/1.1 200 ", "OK", BROKEN),
    ];
    check(PATIENCE, &rows).await;
}

#[tokio::test]
async fn floods_of_a_body() {
    const BROKEN: &str =
        "the answer to GET URL/get broke off while its body was read (status 200 OK)";
    const LONGER: &str = "the body of the answer to GET URL/get is longer than the limit of 10000 bytes (status 200 OK)";
    let chunk = format!("{CHUNKED}fffffff\r\n");
    let extension = format!("{CHUNKED}3;");
    let trailers = format!("{CHUNKED}0\r\n");
    let trailer = format!("{CHUNKED}0\r\na: ");
    let length = "HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n";
    let failure = LONGER.replace("200 OK", "500 Internal Server Error");
    let redirect = LONGER.replace("200 OK", "302 Found").replace("/get", "/…");
    let rows = [
        ("a body of a length", length, "abc", LONGER),
        (
            "a body without a length",
            "HTTP/1.1 200 OK\r\n\r\n",
            "abc",
            LONGER,
        ),
        ("chunks", CHUNKED, CHUNK, LONGER),
        ("a chunk", &chunk, "abc", LONGER),
        ("the extension of a chunk", &extension, "a", BROKEN),
        ("small chunks with extensions", CHUNKED, SMALL, BROKEN),
        ("trailers", &trailers, "a: b\r\n", BROKEN),
        ("a trailer", &trailer, "b", BROKEN),
        (
            "the body of a failure",
            "HTTP/1.1 500 Broken\r\n\r\n",
            "abc",
            &failure,
        ),
        // It leads to the like, ten times over.
        (
            "a redirect's body",
            "HTTP/1.1 302 Found\r\nlocation: /\r\n\r\n",
            "abc",
            &redirect,
        ),
    ];
    check(PATIENCE, &rows).await;
}

/// Where nothing piles up, no limit of size is in the way.
#[tokio::test]
async fn floods_that_the_clock_ends() {
    let before = "GET URL/get: the time limit of 3s was over while waiting for the answer";
    let inside = "GET URL/get: the time limit of 3s was over while waiting for the rest of the \
                  answer's body (status 200 OK)";
    let rows = [
        (
            "answers before the answer",
            "",
            "HTTP/1.1 103 Early Hints\r\n\r\n",
            before,
        ),
        ("the size of a chunk", CHUNKED, "0", inside),
    ];
    check(LIMIT, &rows).await;
}
