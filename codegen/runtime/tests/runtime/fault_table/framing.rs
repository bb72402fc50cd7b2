//! Heads and bodies that are not written as HTTP has them, and statuses that nobody expects.

use super::super::server::{Server, raw};
use super::{PATIENCE, Then, builder, check, check_closed, outcome};

#[tokio::test]
async fn lengths() {
    check_closed(&[
        ("200 OK\r\ncontent-length: 3\r\n\r\nabc", "200 \"abc\""),
        ("200 OK\r\ncontent-length: 3\r\n\r\nabcdef", "200 \"abc\""),
        (
            "200 OK\r\ncontent-length: 3\r\ncontent-length: 3\r\n\r\nabc",
            "200 \"abc\"",
        ),
        (
            "200 OK\r\ncontent-length: 3\r\ncontent-length: 2\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        ("200 OK\r\ncontent-length: 3, 3\r\n\r\nabc", "200 \"abc\""),
        ("200 OK\r\ncontent-length: -1\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("200 OK\r\ncontent-length: +3\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("200 OK\r\ncontent-length: 0x3\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("200 OK\r\ncontent-length: three\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("200 OK\r\ncontent-length:\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        (
            "200 OK\r\ncontent-length: 99999999999999999999\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "200 OK\r\ncontent-length: 18446744073709551615\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        ("200 OK\r\ncontent-length: 10001\r\n\r\nabc", "the body of the answer to GET URL/get is longer than the limit of 10000 bytes (status 200 OK)"),
        ("200 OK\r\n\r\nabc", "200 \"abc\""),
    ])
    .await;
}

#[tokio::test]
async fn chunks() {
    check_closed(&[
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "200 \"abc\""),
        ("200 OK\r\ntransfer-encoding: chunked\r\ncontent-length: 2\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "200 \"abc\""),
        ("200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "200 \"abc\""),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n+3\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n0x3\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3 \r\nabc\r\n0\r\n\r\n", "200 \"abc\""),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\n\r\n", "200 \"abc\""),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3;a=\"\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\nabc\n0\n\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\ntrailer: 1\r\n\r\n", "200 \"abc\""),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nno trailer\r\n\r\n", "the answer to GET URL/get broke off while its body was read (status 200 OK)"),
        ("200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get cannot be read: the body has a transfer coding that was not asked for (`transfer-encoding: gzip, chunked`); it was 200 OK, 3 bytes"),
        ("200 OK\r\ntransfer-encoding: chunked, gzip\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "the answer to GET URL/get cannot be read: the body has a transfer coding that was not asked for (`transfer-encoding: chunked, gzip`); it was 200 OK, 13 bytes"),
        ("200 OK\r\ntransfer-encoding: identity\r\n\r\nabc", "200 \"abc\""),
        ("200 OK\r\ntransfer-encoding: chunkedd\r\n\r\nabc", "the answer to GET URL/get cannot be read: the body has a transfer coding that was not asked for (`transfer-encoding: chunkedd`); it was 200 OK, 3 bytes"),
    ])
    .await;
}

#[tokio::test]
async fn heads() {
    check_closed(&[
        (
            "200 OK\r\na: b\r\n c\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        ("200 OK\ncontent-length: 3\n\nabc", "200 \"abc\""),
        (
            "200 OK\r\na: b\0c\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "200 OK\r\na: b\rc\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "200 OK\r\na : b\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "200 OK\r\n: b\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "200 OK\r\nno colon\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "200 OK\r\na: é\r\ncontent-length: 3\r\n\r\nabc",
            "200 \"abc\"",
        ),
        (
            "200 OK\r\né: a\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "200 OK\r\na:b\r\ncontent-length:\t3 \r\n\r\nabc",
            "200 \"abc\"",
        ),
        ("200\r\ncontent-length: 3\r\n\r\nabc", "200 \"abc\""),
        ("200 \r\ncontent-length: 3\r\n\r\nabc", "200 \"abc\""),
        (
            "200 \0\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            " 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "2OO OK\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: the exchange broke off",
        ),
    ])
    .await;
}

#[tokio::test]
async fn versions() {
    let rows = [
        ("HTTP/1.0 200 OK\r\n\r\nabc", "200 \"abc\""),
        (
            "HTTP/1.0 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "200 \"abc\"",
        ),
        (
            "HTTP/1.2 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: what came back is not HTTP; write `https://` if the server speaks TLS there",
        ),
        (
            "HTTP/2 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: what came back is not HTTP; write `https://` if the server speaks TLS there",
        ),
        (
            "HTTP/0.9 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: what came back is not HTTP; write `https://` if the server speaks TLS there",
        ),
        (
            "http/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "GET URL/get was not answered: what came back is not HTTP; write `https://` if the server speaks TLS there",
        ),
        (
            "<html>no HTTP</html>\r\n\r\n",
            "GET URL/get was not answered: what came back is not HTTP; write `https://` if the server speaks TLS there",
        ),
        (
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "GET URL/get was not answered: what came back is not HTTP; write `https://` if the server speaks TLS there",
        ),
    ];
    let rows = rows.map(|(bytes, expected)| (bytes, bytes.to_owned(), Then::Close, expected));
    check(&rows).await;
}

#[tokio::test]
async fn statuses() {
    check_closed(&[
        ("000 None\r\ncontent-length: 3\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("099 Low\r\ncontent-length: 3\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("99 Short\r\ncontent-length: 3\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("1000 Long\r\ncontent-length: 3\r\n\r\nabc", "GET URL/get was not answered: the exchange broke off"),
        ("100 Continue\r\n\r\n", "GET URL/get was not answered: the exchange broke off"),
        (
            "100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "200 \"abc\"",
        ),
        (
            "103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            "200 \"abc\"",
        ),
        (
            "101 Switching Protocols\r\nupgrade: a\r\nconnection: upgrade\r\n\r\nabc",
            "101 \"\"",
        ),
        ("199 Odd\r\ncontent-length: 3\r\n\r\nabc", "GET URL/get was not answered: what came back is not HTTP; write `https://` if the server speaks TLS there"),
        ("204 No Content\r\ncontent-length: 3\r\n\r\nabc", "204 \"\""),
        (
            "204 No Content\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            "204 \"\"",
        ),
        ("205 Reset Content\r\ncontent-length: 3\r\n\r\nabc", "205 \"abc\""),
        (
            "206 Partial Content\r\ncontent-range: bytes 0-2/9\r\ncontent-length: 3\r\n\r\nabc",
            "206 \"abc\"",
        ),
        ("304 Not Modified\r\ncontent-length: 3\r\n\r\nabc", "304 \"\""),
        ("600 High\r\ncontent-length: 3\r\n\r\nabc", "600 \"abc\""),
        ("999 Highest\r\ncontent-length: 3\r\n\r\nabc", "999 \"abc\""),
    ])
    .await;
}

#[tokio::test]
async fn compressions_that_nobody_asked_for() {
    check_closed(&[
        (
            "200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 3\r\n\r\nabc",
            "the answer to GET URL/get cannot be read: the body is compressed, which was not asked for (`content-encoding: gzip`); it was 200 OK, 3 bytes",
        ),
        (
            "200 OK\r\ncontent-encoding: br\r\ncontent-length: 3\r\n\r\nabc",
            "the answer to GET URL/get cannot be read: the body is compressed, which was not asked for (`content-encoding: br`); it was 200 OK, 3 bytes",
        ),
        (
            "200 OK\r\ncontent-encoding: identity\r\ncontent-length: 3\r\n\r\nabc",
            "200 \"abc\"",
        ),
        (
            "200 OK\r\ncontent-encoding: gzip, gzip, gzip\r\ncontent-length: 3\r\n\r\nabc",
            "the answer to GET URL/get cannot be read: the body is compressed, which was not asked for (`content-encoding: gzip, gzip, gzip`); it was 200 OK, 3 bytes",
        ),
        (
            "200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 0\r\n\r\n",
            "200 \"\"",
        ),
    ])
    .await;
}

/// What a server writes behind its answer is no answer to the next call.
#[tokio::test]
async fn answers_that_nobody_asked_for() {
    let answer = |body: &str| format!("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n{body}");
    for behind in ["evil!", &answer("evil!"), "HTTP/1.1 408 Late\r\n\r\n"] {
        let first = raw(answer("first") + behind);
        let server = Server::start([first, raw(answer("later"))]).await;
        let client = builder().build().unwrap();
        let mut found = Vec::new();
        for _ in 0..3 {
            found.push(outcome(&client, &server.url(), PATIENCE).await);
            // What is behind the answer has time to come.
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let expected = ["200 \"first\"", "200 \"later\"", "200 \"later\""];
        assert_eq!(found, expected, "{behind:?}");
    }
}
