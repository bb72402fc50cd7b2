//! Redirects: each row a `location`, and where it leads.

use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use super::super::server::BOUND;
use super::{PATIENCE, builder, outcome, read_head, row};

/// Answers `/get` with this head, and everything else with what was asked for.
async fn leading(head: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let head = head.replace("HOST", &address.to_string());
    tokio::spawn(tokio::time::timeout(BOUND, async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let head = head.clone();
            tokio::spawn(async move {
                while let Ok(asked) = read_head(&mut stream).await {
                    // What begins with TLS is as good as random, and may have the end of a line in it.
                    let asked = asked.split_once("\r\n");
                    let asked = asked.filter(|(line, _)| line.ends_with(" HTTP/1.1"));
                    let Some((line, headers)) = asked else {
                        return;
                    };
                    let sent_on = headers.contains("authorization");
                    let body = format!("{line}{}", if sent_on { ", with a user" } else { "" });
                    let answer = match line {
                        "GET /get HTTP/1.1" => head.clone(),
                        _ => format!("200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len()),
                    };
                    let answer = format!("HTTP/1.1 {answer}");
                    let _ = stream.write_all(answer.as_bytes()).await;
                }
            });
        }
    }));
    format!("http://{address}")
}

#[tokio::test]
async fn locations() {
    let rows = [
        ("301 Moved\r\nlocation: /to", "200 \"GET /to HTTP/1.1\""),
        ("302 Found\r\nlocation: to", "200 \"GET /to HTTP/1.1\""),
        (
            "303 See Other\r\nlocation: ./a/../to?b#c",
            "200 \"GET /to?b HTTP/1.1\"",
        ),
        (
            "307 Temporary\r\nlocation: ?to",
            "200 \"GET /get?to HTTP/1.1\"",
        ),
        (
            "308 Permanent\r\nlocation: //HOST/to",
            "200 \"GET /to HTTP/1.1\"",
        ),
        (
            "302 Found\r\nlocation: http://HOST/to",
            "200 \"GET /to HTTP/1.1\"",
        ),
        (
            "302 Found\r\nlocation: HTTP://HOST/to",
            "200 \"GET /to HTTP/1.1\"",
        ),
        (
            "302 Found\r\nlocation: http://user:password@HOST/to",
            "200 \"GET /to HTTP/1.1\"",
        ),
        (
            "302 Found\r\nlocation: /to\r\nlocation: /elsewhere",
            "200 \"GET /to HTTP/1.1\"",
        ),
        (
            "302 Found\r\nlocation: /get",
            "302 \"\" (more than 10 redirects are not followed)",
        ),
        (
            "302 Found\r\nlocation:",
            "302 \"\" (more than 10 redirects are not followed)",
        ),
        (
            "302 Found\r\nlocation: #a",
            "302 \"\" (more than 10 redirects are not followed)",
        ),
        ("302 Found", "302 \"\""),
        (
            "302 Found\r\nlocation: https://HOST/to",
            "GET https://HOST/… could not be sent: no connection",
        ),
        (
            "302 Found\r\nlocation: ftp://HOST/to",
            "302 \"\" (its `location` is not an HTTP URL)",
        ),
        (
            "302 Found\r\nlocation: file:///etc/hosts",
            "302 \"\" (its `location` is not an HTTP URL)",
        ),
        (
            "302 Found\r\nlocation: javascript:alert(1)",
            "302 \"\" (its `location` is not an HTTP URL)",
        ),
        (
            "302 Found\r\nlocation: http://",
            "302 \"\" (its `location` is not an HTTP URL)",
        ),
        (
            "302 Found\r\nlocation: http://HOST:99999/to",
            "302 \"\" (its `location` is not an HTTP URL)",
        ),
        (
            "302 Found\r\nlocation: /tö",
            "200 \"GET /t%C3%B6 HTTP/1.1\"",
        ),
        ("302 Found\r\nlocation: /a b", "200 \"GET /a%20b HTTP/1.1\""),
        ("302 Found\r\nlocation: \\to", "200 \"GET /to HTTP/1.1\""),
        ("300 Multiple Choices\r\nlocation: /to", "300 \"\""),
        ("304 Not Modified\r\nlocation: /to", "304 \"\""),
        ("305 Use Proxy\r\nlocation: http://HOST/to", "305 \"\""),
        ("201 Created\r\nlocation: /to", "201 \"\""),
    ];
    let client = builder().build().unwrap();
    let mut wrong = String::new();
    for (head, expected) in rows {
        let url = leading(format!("{head}\r\ncontent-length: 0\r\n\r\n")).await;
        let found = outcome(&client, &url, PATIENCE).await;
        // The port is another each time.
        let host = url.trim_start_matches("http://");
        let found = found.replace(host, "HOST");
        wrong += &row(head, &found, expected);
    }
    assert!(wrong.is_empty(), "{wrong}");
}
