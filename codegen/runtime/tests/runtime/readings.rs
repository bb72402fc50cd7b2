//! Bodies that are not what one would expect: empty, compressed, JSON where a text is documented, Latin-1.

use http::Method;
use runtime::call::{Answer, Operation, request};
use runtime::error::Error;
use runtime::events::EventStream;
use runtime::header::HeaderReader;
use runtime::lines::LineStream;
use runtime::response::{Reply, Unreadable};

use super::api::Client;
use super::bodies::TestFile;
use super::server::{Script, Server, answer, raw};
use super::streams::{GET, Mixed};
use super::wire::get;

#[derive(Debug)]
enum Words {}

impl Operation for Words {
    type Output = String;
    type Failure = ();

    fn decode(reply: &Reply) -> Result<Answer<String, ()>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_text(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

async fn words(script: Script) -> Result<String, Error<()>> {
    let server = Server::start([script]).await;
    let call = Client::at(server.url()).call_as::<Words>(&GET, |_| ());
    call.await.map(runtime::response::Response::into_body)
}

#[tokio::test]
async fn json_where_a_text_is_documented() {
    for (content_type, body, expected) in [
        ("application/json", "\"success\"", "success"),
        (
            "application/json;charset=UTF-8",
            "\"a\\n\u{fc}\"",
            "a\n\u{fc}",
        ),
        // Not one text: what came stands.
        ("application/json", "{\"a\":1}", "{\"a\":1}"),
        ("application/json", "success", "success"),
        ("text/plain", "\"success\"", "\"success\""),
    ] {
        let read = words(answer("200 OK", content_type, body)).await;
        assert_eq!(read.unwrap(), expected, "{content_type} {body}");
    }
}

#[tokio::test]
async fn latin_1() {
    async fn read(charset: &str, body: &[u8]) -> Result<String, Error<()>> {
        let head = format!(
            "content-type: text/plain{charset}\r\ncontent-length: {}",
            body.len()
        );
        let bytes = [b"HTTP/1.1 200 OK\r\n", head.as_bytes(), b"\r\n\r\n", body].concat();
        words(raw("").with_bytes(bytes)).await
    }
    for charset in [
        "; charset=iso-8859-1",
        ";charset=\"Windows-1252\"",
        "; x=y; CHARSET=Latin1",
    ] {
        assert_eq!(
            read(charset, b"5 \x80 f\xfcr \xe9").await.unwrap(),
            "5 \u{20ac} f\u{fc}r \u{e9}"
        );
    }
    let error = read("", b"f\xfcr").await.unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(decode.reason(), &Unreadable::Text);
}

/// JSON that its content type says is in Latin-1 is read so, though no JSON is.
#[tokio::test]
async fn json_in_latin_1() {
    let script = |content_type: &str, body: &[u8]| {
        let length = body.len();
        let head = format!("content-type: {content_type}\r\ncontent-length: {length}");
        let parts = [b"HTTP/1.1 200 OK\r\n", head.as_bytes(), b"\r\n\r\n", body];
        raw("").with_bytes(parts.concat())
    };
    let latin = "application/json;charset=ISO-8859-1";
    let body = b"{\"name\":\"f\xfcr\",\"port\":1}";
    let thing = get(script(latin, body)).await.unwrap().into_body();
    assert_eq!(thing.name, "f\u{fc}r");
    // Where a text is described, the quotes are JSON's.
    assert_eq!(words(script(latin, b"\"\xe9\"")).await.unwrap(), "\u{e9}");
    // UTF-8 is read as that, whatever is said of it.
    let utf8 = "\"\u{e9}\"".as_bytes();
    assert_eq!(words(script(latin, utf8)).await.unwrap(), "\u{e9}");
    let error = get(script("application/json", body)).await.unwrap_err();
    assert!(error.to_string().contains("it is not UTF-8"), "{error}");
}

#[tokio::test]
async fn an_empty_body() {
    for head in [
        "content-type: application/json\r\n",
        "content-type: text/html\r\n",
        "",
    ] {
        let script = raw(format!(
            "HTTP/1.1 200 OK\r\n{head}content-length: 0\r\n\r\n"
        ));
        let error = get(script).await.unwrap_err();
        let Error::Decode(decode) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(decode.path(), Some("$"));
        let text = error.to_string();
        assert!(
            text.contains(": the body is empty; it was 200 OK"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_compression_that_nobody_asked_for() {
    let packed = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xab, 0xae, 5, 0];
    let head = "content-encoding: gzip\r\ncontent-type: application/json\r\ncontent-length: 14";
    let script = |status: &str| {
        let status = format!("HTTP/1.1 {status}\r\n");
        let bytes = [status.as_bytes(), head.as_bytes(), b"\r\n\r\n", &packed].concat();
        raw("").with_bytes(bytes)
    };
    let expected = "the body is compressed, which was not asked for (`content-encoding: gzip`)";
    let error = get(script("200 OK")).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    assert!(error.to_string().contains(expected), "{error}");
    let error = get(script("401 No")).await.unwrap_err();
    assert!(matches!(error, Error::Undocumented(_)), "{error:?}");
    assert!(error.to_string().contains(expected), "{error}");
    let error = words(script("200 OK")).await.unwrap_err();
    assert!(error.to_string().contains(expected), "{error}");
}

fn packed(encoding: &str, content_type: &str, status: &str, body: &[u8]) -> Script {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-encoding: {encoding}\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    raw("").with_bytes([head.as_bytes(), body].concat())
}

/// What is handed out as it comes would look as if it were what the server means.
#[tokio::test]
async fn a_compression_of_texts_bytes_and_streams() {
    for encoding in ["gzip", "br", "deflate", "zstd", "X-GZip", "identity, br"] {
        let expected = format!(
            "the body is compressed, which was not asked for (`content-encoding: {encoding}`)"
        );
        for (status, content_type) in [
            ("200 OK", "text/plain"),
            ("200 OK", "text/plain; charset=latin1"),
            ("200 OK", "image/png"),
            ("404 No", "text/plain"),
            ("500 Oh", "image/png"),
        ] {
            let script = packed(encoding, content_type, status, b"ab");
            let server = Server::start([script]).await;
            let call = Client::at(server.url()).call_as::<Mixed>(&GET, |_| ());
            let error = call.clone().await.unwrap_err();
            let is_failure = !status.starts_with("200");
            assert_eq!(matches!(error, Error::Undocumented(_)), is_failure);
            assert!(error.to_string().contains(&expected), "{error}");
            // The caller undoes what the caller asks for.
            let answer = call.header("accept-encoding", encoding).await;
            assert!(
                matches!(&answer, Ok(_) | Err(Error::Documented(_))),
                "{answer:?}"
            );
        }
        let script = packed(encoding, "a/b", "200 OK", b"ab\n");
        let server = Server::start([script]).await;
        let client = Client::at(server.url());
        let download = || async {
            let call = client.call(&GET, |_| ());
            call.download().await.unwrap().into_body()
        };
        let mut bytes = download().await;
        let error = bytes.next().await.unwrap().unwrap_err();
        assert!(matches!(&error, Error::Decode(_)), "{error:?}");
        assert!(error.to_string().contains(&expected), "{error}");
        assert_eq!(error.response().unwrap().bytes(), "ab\n");
        assert!(bytes.next().await.is_none());
        let mut lines = LineStream::<u32>::from(download().await);
        let error = lines.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains(&expected), "{error}");
        assert!(lines.next().await.is_none());
        let mut events = EventStream::<u32>::from(download().await).reconnect(2);
        let error = events.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains(&expected), "{error}");
        assert!(events.next().await.is_none());
        assert_eq!(server.requests().len(), 3);
        let file = TestFile::new("packed", b"before");
        let error = download().await.write_to(&file.0).await.unwrap_err();
        assert!(error.to_string().contains(&expected), "{error}");
        assert_eq!(std::fs::read(&file.0).unwrap(), b"before");
        let error = request(client.core(), Method::GET, "/x").await.unwrap_err();
        assert!(error.to_string().contains(&expected), "{error}");
    }
    // Nothing is not compressed, and these words name no compression.
    for (encoding, body) in [
        ("gzip", ""),
        ("identity", "a"),
        ("aws-chunked", "a"),
        ("utf-8", "a"),
    ] {
        let script = packed(encoding, "text/plain", "200 OK", body.as_bytes());
        assert_eq!(words(script).await.unwrap(), body, "{encoding}");
    }
}

#[test]
fn a_header_that_cannot_be_read_hides_no_other() {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-limit", "many".parse().unwrap());
    headers.insert("x-left", "3".parse().unwrap());
    headers.insert("x-names", "a, b".parse().unwrap());
    let mut reader = HeaderReader::new(&headers);
    assert_eq!(reader.get::<u32>("x-limit"), None);
    assert_eq!(reader.get::<u32>("x-left"), Some(3));
    assert_eq!(reader.get::<u32>("x-none"), None);
    assert_eq!(
        reader.get_list::<Vec<String>>("x-names"),
        Some(vec!["a".to_owned(), "b".to_owned()])
    );
    let unreadable = reader.unreadable();
    assert_eq!(unreadable.len(), 1);
    assert_eq!(unreadable[0].name(), "x-limit");
}
