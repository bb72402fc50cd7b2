//! TLS that ends, and that is none.

use super::super::api::Client;
use super::super::tls;
use super::{PATIENCE, Then, builder, outcome, row, serving};

/// Behind TLS, where the end of the connection may be somebody else's doing.
#[tokio::test]
async fn secure_answers_that_end() {
    let rows = [
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            true,
            "200 \"abc\"",
        ),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc",
            false,
            "200 \"abc\"",
        ),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nab",
            true,
            "the answer to GET URL/get broke off while its body was read (status 200 OK)",
        ),
        (
            "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nab",
            false,
            "the answer to GET URL/get broke off while its body was read (status 200 OK)",
        ),
        ("HTTP/1.1 200 OK\r\n\r\nabc", true, "200 \"abc\""),
        (
            "HTTP/1.1 200 OK\r\n\r\nabc",
            false,
            "the answer to GET URL/get broke off while its body was read (status 200 OK)",
        ),
        (
            "HTTP/1.1 200 OK\r\n",
            true,
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "HTTP/1.1 200 OK\r\n",
            false,
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "",
            true,
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "",
            false,
            "GET URL/get was not answered: the exchange broke off",
        ),
    ];
    let mut wrong = String::new();
    for (bytes, notifies, expected) in rows {
        let url = tls::ending(bytes, notifies).await;
        let http = tls::trusting();
        let client: Client = builder().http_client(http).build().unwrap();
        let found = outcome(&client, &url, PATIENCE).await;
        wrong += &row(bytes, &found, expected);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn handshakes_that_fail() {
    let rows = [
        (
            "it says nothing",
            "",
            Then::Hold,
            "GET URL/get: the time limit of 3s was over while waiting for the answer",
        ),
        (
            "it ends",
            "",
            Then::Close,
            "GET URL/get could not be sent: no connection",
        ),
        (
            "it breaks off",
            "",
            Then::Reset,
            "GET URL/get could not be sent: no connection",
        ),
        (
            "it answers without TLS",
            "HTTP/1.1 400 No\r\n\r\n",
            Then::Close,
            "GET URL/get could not be sent: what listens there does not speak TLS; write `http://` if it is not meant to",
        ),
        (
            "it sends an alert",
            "\u{15}\u{3}\u{3}\0\u{2}\u{2}\u{28}",
            Then::Close,
            "GET URL/get could not be sent: the TLS handshake failed (received fatal alert: HandshakeFailure)",
        ),
        (
            "it never stops",
            "",
            Then::Repeat("\u{16}\u{3}\u{3}"),
            "GET URL/get could not be sent: no connection",
        ),
    ];
    let mut wrong = String::new();
    for (name, bytes, then, expected) in rows {
        let url = serving(bytes.as_bytes().to_vec(), then)
            .await
            .replace("http:", "https:");
        let client: Client = builder().build().unwrap();
        let found = outcome(&client, &url, then.limit()).await;
        wrong += &row(name, &found, expected);
    }
    assert!(wrong.is_empty(), "{wrong}");
}
