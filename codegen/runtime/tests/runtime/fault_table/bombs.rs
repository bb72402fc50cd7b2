//! Documents that are small for what they ask of who reads them.

use std::time::{Duration, Instant};

use runtime::call::{Operation, request};
use runtime::error::Error;
use runtime::lines::LineStream;

use super::super::api::{Client, GetThing};
use super::super::server::{Server, answer};
use super::super::streams::GET;
use super::super::xml_exchange::Exchange;
use super::row;

const LENGTH: usize = 10_000_000;

/// Far longer than any of it takes, and far less than what grows with the square of the length would.
const LIMIT: Duration = Duration::from_secs(60);

fn client(server: &Server) -> Client {
    let client = Client::builder()
        .no_retries()
        .max_response_bytes(20_000_000);
    client.base_url(server.url()).build().unwrap()
}

/// Why the answer cannot be read, and that it does not take long to say so.
async fn reason<O: Operation>(media: &str, body: &str) -> String
where
    O::Failure: std::fmt::Debug,
{
    let server = Server::start([answer("200 OK", media, body)]).await;
    let begun = Instant::now();
    let call = client(&server).call_as::<O>(&GET, |_| ());
    let found = match call.timeout(LIMIT).await {
        Ok(_) => "it is read".to_owned(),
        Err(Error::Decode(error)) => {
            assert!(error.to_string().len() < 1000, "{error}");
            error.reason().to_string()
        }
        Err(error) => error.to_string(),
    };
    assert!(begun.elapsed() < LIMIT);
    found
}

#[tokio::test]
async fn json_that_lies_deep() {
    let rows = [
        ("[", 10_000_001, 128),
        ("{\"name\":", 10_000_001, 1017),
        ("[{\"name\":", 10_000_000, 569),
        ("[0,", 10_000_000, 382),
    ];
    let mut wrong = String::new();
    for (piece, end, depth) in rows {
        let body = piece.repeat(LENGTH / piece.len());
        let found = reason::<GetThing>("application/json", &body).await;
        let expected =
            format!("at $ (line 1, column {end}): not JSON: the document ends too early");
        wrong += &row(piece, &found, &expected);
        // The same for types of serde's.
        let server = Server::start([answer("200 OK", "application/json", &body)]).await;
        let client = client(&server);
        let call = request(client.core(), http::Method::GET, "/x").json::<serde_json::Value>();
        let Err(Error::Decode(error)) = call.timeout(LIMIT).await else {
            panic!("it is read")
        };
        let found = error.reason().to_string();
        let expected =
            format!("at $ (line 1, column {depth}): not JSON, or JSON that ends too early");
        wrong += &row(piece, &found, &expected);
        // And for a line.
        let call = client.call(&GET, |_| ()).download();
        let body = call.await.unwrap().into_body();
        let mut lines = LineStream::<Vec<u32>>::from(body).max_item_bytes(20_000_000);
        let error = lines.next().await.unwrap().unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Deep within what nobody has described, and values without end.
#[tokio::test]
async fn json_that_is_large() {
    let deep = format!("{{\"other\":{}", "[".repeat(LENGTH));
    let half = LENGTH / 2;
    let whole = format!("{{\"other\":{}{}}}", "[".repeat(half), "]".repeat(half));
    let digits = format!("{{\"name\":\"a\",\"port\":{}}}", "1".repeat(LENGTH));
    let text = format!("{{\"name\":\"{}", "\\u0061".repeat(LENGTH / 6));
    let names = format!("{{{}", "\"a\":0,".repeat(LENGTH / 6));
    let rows = [
        (
            "deep",
            deep,
            "at $ (line 1, column 10000010): not JSON: the document ends too early",
        ),
        (
            "deep, and whole",
            whole,
            "at $ (line 1, column 1): the member `name` is missing",
        ),
        (
            "digits",
            digits,
            "at $.port (line 1, column 20): expected an integer that fits u32, found one that does not",
        ),
        (
            "text",
            text,
            "at $ (line 1, column 10000006): not JSON: the document ends too early",
        ),
        (
            "names",
            names,
            "at $ (line 1, column 9999998): not JSON: the document ends too early",
        ),
    ];
    let mut wrong = String::new();
    for (name, body, expected) in rows {
        let found = reason::<GetThing>("application/json", &body).await;
        wrong += &row(name, &found, expected);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn xml() {
    let entities = (1..10).fold(String::new(), |text, level| {
        let before = format!("&a{};", level - 1).repeat(10);
        format!("{text}<!ENTITY a{level} \"{before}\">")
    });
    let laughs = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE Person [<!ENTITY a0 \"lol\">{entities}]><Person><name>&a9;</name></Person>"
    );
    let file = "<!DOCTYPE Person [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Person>&a;</Person>";
    let entity = "<Person><name>&a;</name></Person>";
    let deep = "<a>".repeat(LENGTH / 3);
    let within = format!("<Person>{}", "<a>".repeat(LENGTH / 3));
    let attributes: String = (0..LENGTH / 12).map(|at| format!(" a{at}='0'")).collect();
    let attributes = format!("<Person{attributes}/>");
    let rows = [
        (
            "entities of entities",
            laughs.as_str(),
            "at $: not read: it has a document type declaration",
        ),
        (
            "an entity of a file",
            file,
            "at $: not read: it has a document type declaration",
        ),
        (
            "an entity that is nowhere",
            entity,
            "at $: not read: it has an entity that is not one of XML's own",
        ),
        (
            "deep",
            &deep,
            "at $: expected the element `Person`, found another one",
        ),
        (
            "deep within",
            &within,
            "at $: not read: its elements lie too deep in one another",
        ),
        ("attributes", &attributes, "it is read"),
    ];
    let mut wrong = String::new();
    for (name, body, expected) in rows {
        let found = reason::<Exchange>("application/xml", body).await;
        wrong += &row(name, &found, expected);
    }
    assert!(wrong.is_empty(), "{wrong}");
}
