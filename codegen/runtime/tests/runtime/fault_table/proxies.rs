//! Proxies that do not do what they are there for.

use std::time::Duration;

use super::super::api::Client;
use super::{PATIENCE, Then, builder, outcome, row, serving};

#[tokio::test]
async fn proxies() {
    const CONNECTED: &str = "HTTP/1.1 200 Connected\r\n\r\n";
    const PAGE: &str =
        "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 7\r\n\r\n<p>a</p";
    let rows = [
        (
            "https",
            "it says nothing",
            "",
            Then::Hold,
            "GET URL/get: the time limit of 3s was over while waiting for the answer",
        ),
        (
            "https",
            "it ends",
            "",
            Then::Close,
            "GET URL/get could not be sent: the proxy does not pass it on (tunnel error: unexpected end of file)",
        ),
        (
            "https",
            "it breaks off",
            "",
            Then::Reset,
            "GET URL/get could not be sent: the proxy does not pass it on (Connection reset by peer (os error 104))",
        ),
        (
            "https",
            "it refuses",
            "HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n",
            Then::Close,
            "GET URL/get could not be sent: the proxy does not pass it on (tunnel error: unsuccessful)",
        ),
        (
            "https",
            "it asks who is there",
            "HTTP/1.1 407 Who\r\ncontent-length: 0\r\n\r\n",
            Then::Close,
            "GET URL/get could not be sent: the proxy does not pass it on (tunnel error: proxy authorization required)",
        ),
        (
            "https",
            "it is broken",
            "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n",
            Then::Close,
            "GET URL/get could not be sent: the proxy does not pass it on (tunnel error: unsuccessful)",
        ),
        (
            "https",
            "it speaks no HTTP",
            "SSH-2.0-a\r\n\r\n",
            Then::Close,
            "GET URL/get could not be sent: the proxy does not pass it on (tunnel error: unsuccessful)",
        ),
        (
            "https",
            "it shows a page",
            PAGE,
            Then::Hold,
            "GET URL/get: the time limit of 3s was over while waiting for the answer",
        ),
        (
            "https",
            "its tunnel ends",
            CONNECTED,
            Then::Close,
            "GET URL/get could not be sent: no connection",
        ),
        (
            "https",
            "its tunnel is silent",
            CONNECTED,
            Then::Hold,
            "GET URL/get: the time limit of 3s was over while waiting for the answer",
        ),
        (
            "https",
            "it never stops",
            "HTTP/1.1 200 Connected\r\n",
            Then::Repeat("a: b\r\n"),
            "GET URL/get could not be sent: the proxy does not pass it on (tunnel error: unsuccessful)",
        ),
        (
            "http",
            "it says nothing",
            "",
            Then::Hold,
            "GET URL/get: the time limit of 3s was over while waiting for the answer",
        ),
        (
            "http",
            "it ends",
            "",
            Then::Close,
            "GET URL/get was not answered: the exchange broke off",
        ),
        (
            "http",
            "it shows a page",
            PAGE,
            Then::Close,
            "200 \"<p>a</p\"",
        ),
        (
            "http",
            "it refuses",
            "HTTP/1.1 403 No\r\ncontent-length: 2\r\n\r\nno",
            Then::Close,
            "403 \"no\"",
        ),
    ];
    let mut wrong = String::new();
    for (scheme, name, bytes, then, expected) in rows {
        let url = serving(bytes.as_bytes().to_vec(), then).await;
        let found = through(&url, scheme, then.limit()).await;
        wrong += &row(&format!("{scheme}, {name}"), &found, expected);
    }
    let nobody = through("http://127.0.0.1:1", "https", PATIENCE).await;
    wrong += &row(
        "nobody listens",
        &nobody,
        "GET URL/get could not be sent: the proxy does not pass it on (Connection refused (os error 111))",
    );
    assert!(wrong.is_empty(), "{wrong}");
}

async fn through(proxy: &str, scheme: &str, limit: Duration) -> String {
    let http = reqwest::Client::builder().proxy(reqwest::Proxy::all(proxy).unwrap());
    let url = format!("{scheme}://far.test");
    let client: Client = builder().http_client(http).build().unwrap();
    outcome(&client, &url, limit).await
}
