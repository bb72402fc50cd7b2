//! Server-sent events.

use std::time::Duration;

use runtime::call::{Answer, Operation};
use runtime::error::{Error, TransportFailure};
use runtime::events::{Event, EventStream};
use runtime::json;
use runtime::response::{Reply, Unreadable};

use super::api::Client;
use super::objects::object;
use super::server::{Script, Server, answer, raw};
use super::streams::GET;

pub enum Events {}

impl Operation for Events {
    type Output = EventStream<Vec<u32>>;
    type Failure = ();
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, ()>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

fn events(body: &str) -> Script {
    answer("200 OK", "text/event-stream", body).closing()
}

async fn open(server: &Server) -> EventStream<Vec<u32>> {
    let call = Client::at(server.url()).call_as::<Events>(&GET, |_| ());
    call.await.unwrap().into_body()
}

async fn texts(body: &str) -> Vec<Event<String>> {
    let chunks: String = body
        .as_bytes()
        .iter()
        .map(|byte| format!("1\r\n{}\r\n", char::from(*byte)))
        .collect();
    assert!(body.is_ascii());
    let script = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n{chunks}0\r\n\r\n"
    );
    let whole = texts_of(events(body)).await;
    // The same whether it comes at once or byte by byte.
    assert_eq!(whole, texts_of(raw(script)).await);
    whole
}

async fn texts_of(script: Script) -> Vec<Event<String>> {
    let server = Server::start([script]).await;
    let call = Client::at(server.url()).call(&GET, |_| ());
    let mut stream = EventStream::text(call.download().await.unwrap().into_body());
    let mut texts = Vec::new();
    while let Some(event) = stream.next().await {
        texts.push(event.unwrap());
    }
    texts
}

fn event(event: &str, id: Option<&str>, data: &str) -> Event<String> {
    Event {
        event: event.to_owned(),
        id: id.map(str::to_owned),
        retry: None,
        data: data.to_owned(),
    }
}

#[tokio::test]
async fn as_the_standard_reads_them() {
    // The standard's own examples, then the fine print.
    assert_eq!(
        texts("data: YHOO\ndata: +2\ndata: 10\n\n").await,
        [event("message", None, "YHOO\n+2\n10")]
    );
    assert_eq!(
        texts(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n").await,
        [
            event("message", Some("1"), "first event"),
            event("message", Some(""), "second event"),
            event("message", Some(""), " third event")
        ]
    );
    assert_eq!(
        texts("data\n\ndata\ndata\n\ndata:").await,
        [event("message", None, ""), event("message", None, "\n")]
    );
    assert_eq!(
        texts("data:test\r\rdata: test\r\n\r\nevent: add\rdata: 1\n\n").await,
        [
            event("message", None, "test"),
            event("message", None, "test"),
            event("add", None, "1")
        ]
    );
    // A type without data is forgotten, an id is not; unknown fields are nothing.
    assert_eq!(
        texts("event: gone\nid: 7\n\nwhat: x\ndata: [DONE]\nretry: 12x\n\n").await,
        [event("message", Some("7"), "[DONE]")]
    );
    assert_eq!(
        texts("retry: 1500\ndata: x\n\n").await[0].retry,
        Some(Duration::from_millis(1500))
    );
    let marked = texts_of(events("\u{feff}data: ü\u{feff}\nid: a\0b\n\n")).await;
    assert_eq!(marked, [event("message", None, "ü\u{feff}")]);
}

#[tokio::test]
async fn typed_data() {
    let body = "event: a\nid: 1\ndata: [1,\ndata: 2]\n\ndata: {}\n\ndata\n\ndata: [3]\n\ndata: [DONE]\n\ndata: [4]\n\n";
    let server = Server::start([events(body)]).await;
    let mut stream = open(&server).await;
    let first = stream.next().await.unwrap().unwrap();
    assert_eq!((first.event.as_str(), first.data), ("a", vec![1, 2]));
    let error = stream.next().await.unwrap().unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(decode.response().text(), "{}");
    assert!(
        error
            .to_string()
            .contains("expected a list, found an object"),
        "{error}"
    );
    assert_eq!(stream.next().await.unwrap().unwrap().data, [3]);
    assert_eq!(stream.last_id(), Some("1"));
    assert!(stream.next().await.is_none());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn whole_events() {
    object! {
        #[derive(PartialEq, Debug)]
        struct Add {
            data: String = required "data",
            id: String = required "id",
        }
    }
    object! {
        #[derive(PartialEq, Debug)]
        struct Tick {
            data: String = required "data",
            retry: u64 = required "retry",
        }
    }
    #[derive(PartialEq, Debug)]
    enum Item {
        Add(Add),
        Tick(Tick),
    }
    impl json::Decode for Item {
        fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
            match node.tag("event").as_deref() {
                Some("add") => node.without("event").decode().map(Self::Add),
                Some("tick") => node.without("event").decode().map(Self::Tick),
                _ => Err(node.no_variant_of_tag("event")),
            }
        }
    }
    let server = Server::start([events(
        "event: add\nid: 7\ndata: 1\n\nevent: tick\nretry: 5\ndata: x\n\n",
    )])
    .await;
    let call = Client::at(server.url()).call(&GET, |_| ());
    let mut stream = EventStream::<Item>::whole(call.download().await.unwrap().into_body());
    let (data, id) = ("1".to_owned(), "7".to_owned());
    assert_eq!(
        stream.next().await.unwrap().unwrap().data,
        Item::Add(Add { data, id })
    );
    let data = "x".to_owned();
    assert_eq!(
        stream.next().await.unwrap().unwrap().data,
        Item::Tick(Tick { data, retry: 5 })
    );
}

#[tokio::test]
async fn an_event_without_end() {
    for body in [
        "data: [1]\n\ndata: [2,3,4,5,6,7]\n\n",
        "data: [1]\n\ndata: [2,\ndata: 3,\ndata: 4,\ndata: 5\n\n",
    ] {
        let server = Server::start([events(body)]).await;
        let mut stream = open(&server).await.max_item_bytes(9).reconnect(9);
        assert_eq!(stream.next().await.unwrap().unwrap().data, [1]);
        let error = stream.next().await.unwrap().unwrap_err();
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.failure(), TransportFailure::TooLong { limit: 9 });
        assert!(stream.next().await.is_none());
        assert_eq!(server.requests().len(), 1);
    }
}

/// A page, or a document of JSON, where events were asked for is no stream without events.
#[tokio::test]
async fn an_answer_that_is_no_events() {
    let answers = [
        ("application/json", "{\"delta\": \"x\"}", "application/json"),
        (
            "text/html",
            "<!doctype html>\n<p>Bad\ngateway\n",
            "text/html",
        ),
        // Of a server that calls all its answers so.
        (
            "text/event-stream",
            "{\"error\": \"over quota\"}",
            "text/event-stream",
        ),
    ];
    for (content_type, body, found) in answers {
        let server = Server::start([answer("200 OK", content_type, body).closing()]).await;
        let mut stream = open(&server).await.reconnect(9);
        let error = stream.next().await.unwrap().unwrap_err();
        let Error::Decode(decode) = &error else {
            panic!("{error:?}")
        };
        let body = body.replace('\n', "");
        let reason = format!("expected text/event-stream, found {found}: {body}");
        assert_eq!(decode.reason().to_string(), reason);
        assert!(stream.next().await.is_none());
        assert_eq!(server.requests().len(), 1);
    }
    // Events under another name are events, and an answer without anything has none.
    for (body, expected) in [("data: [1]\n\n", 1), (": still there\n", 0), ("", 0)] {
        let server = Server::start([answer("200 OK", "text/plain", body).closing()]).await;
        let mut stream = open(&server).await;
        let mut found = 0;
        while let Some(event) = stream.next().await {
            event.unwrap();
            found += 1;
        }
        assert_eq!(found, expected, "{body}");
    }
}

#[tokio::test]
async fn going_on_where_it_broke_off() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: 999\r\n\r\nid: ü2\ndata: [2]\n\ndata: [9";
    let server = Server::start([
        events("retry: 1\ndata: [1]\n\n"),
        raw(cut).closing(),
        raw("").closing(),
        events("id: 3\ndata: [3]\n\n"),
        raw("HTTP/1.1 204 No Content\r\n\r\n"),
    ])
    .await;
    let mut stream = open(&server).await.reconnect(3);
    let mut items = Vec::new();
    while let Some(event) = stream.next().await {
        items.extend(event.unwrap().data);
    }
    assert_eq!(items, [1, 2, 3]);
    let ids: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("last-event-id").map(str::to_owned))
        .collect();
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(ids, [None, None, id("ü2"), id("ü2"), id("3")]);
}

#[tokio::test]
async fn the_end_of_going_on() {
    // Not asked for: the end of the body is the end.
    let server = Server::start([events("data: [1]\n\n")]).await;
    let mut stream = open(&server).await;
    assert!(stream.next().await.unwrap().is_ok());
    assert!(stream.next().await.is_none());
    assert_eq!(server.requests().len(), 1);

    // Attempts in a row without an event.
    let server = Server::start([events("retry: 1\ndata: [1]\n\n"), raw("").closing()]).await;
    let mut stream = open(&server).await.reconnect(2);
    assert!(stream.next().await.unwrap().is_ok());
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(stream.next().await.is_none());
    assert_eq!(server.requests().len(), 3);

    // Another answer.
    let server = Server::start([
        events("retry: 1\ndata: [1]\n\n"),
        answer("200 OK", "text/html", "<p>"),
    ])
    .await;
    let mut stream = open(&server).await.reconnect(2);
    assert!(stream.next().await.unwrap().is_ok());
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("expected text/event-stream, found text/html"),
        "{error}"
    );
    assert!(stream.next().await.is_none());
}

/// Where one value is described a list of them comes too.
#[tokio::test]
async fn several_in_one() {
    let body = "id: 7\ndata: [[1],[2]]\n\ndata: [[]]\n\ndata: [[3],4]\n\ndata: [5]\n\n";
    let server = Server::start([events(body)]).await;
    let mut stream = open(&server).await;
    for expected in [vec![1], vec![2], vec![]] {
        let event = stream.next().await.unwrap().unwrap();
        assert_eq!((event.data, event.id.as_deref()), (expected, Some("7")));
    }
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.response().unwrap().text(), "[[3],4]");
    assert_eq!(stream.next().await.unwrap().unwrap().data, [5]);
    assert!(stream.next().await.is_none());
}

/// A text or an object, as the generator writes it.
#[derive(Debug, PartialEq)]
enum Token {
    Text(String),
    Thing(Named),
    Other(serde_json::Value),
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Named {
        t: String = required "t",
    }
}

impl json::Decode for Token {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.kind() {
            json::Kind::String => node.decode().map(Self::Text),
            json::Kind::Object => node.decode().map(Self::Thing),
            _ => node.decode().map(Self::Other),
        }
    }
}

/// What each event of a body is; an error by its text.
async fn read<T: json::Decode>(body: &str) -> Vec<Result<T, String>> {
    let server = Server::start([events(body)]).await;
    let call = Client::at(server.url()).call(&GET, |_| ());
    let mut stream = EventStream::<T>::from(call.download().await.unwrap().into_body());
    let mut all = Vec::new();
    while let Some(event) = stream.next().await {
        let event = event.map(|event| event.data);
        all.push(event.map_err(|error| match error {
            Error::Decode(error) => error.reason().to_string(),
            other => other.to_string(),
        }));
    }
    all
}

#[tokio::test]
async fn texts_beside_other_values() {
    let text = |text: &str| Ok(Token::Text(text.to_owned()));
    // Nothing but a text can be meant by a number, and it is there to the letter.
    let body =
        "data: 1.50\n\ndata: 12\n\ndata: true\n\ndata: null\n\ndata: \"12\"\n\ndata: to be\n\n";
    let expected = ["1.50", "12", "true", "null", "12", "to be"];
    assert_eq!(read::<Token>(body).await, expected.map(text));
    let thing = Token::Thing(Named { t: "a".to_owned() });
    let body =
        "data: {\"t\":\"a\"}\n\ndata: [\"x\",\"y\"]\n\ndata: [1]\n\ndata: {\"t\":{\"a\":1}}\n\n";
    let misfit = "at $.t (line 1, column 6): expected a string, found an object";
    assert_eq!(
        read::<Token>(body).await,
        [
            Ok(thing),
            text("x"),
            text("y"),
            Ok(Token::Other(serde_json::json!([1]))),
            Err(misfit.to_owned())
        ]
    );
    // Texts alone, and texts that may be null.
    let body = "data: [\"cat\",\"dog\"]\n\ndata: 1.50\n\ndata: {}\n\n";
    let error = "at $ (line 1, column 1): expected a string, found an object";
    let texts = ["cat", "dog", "1.50"].map(|text| Ok(text.to_owned()));
    let expected: Vec<_> = texts.into_iter().chain([Err(error.to_owned())]).collect();
    assert_eq!(read::<String>(body).await, expected);
    let nullable: Vec<_> = expected.into_iter().map(|text| text.map(Some)).collect();
    assert_eq!(read::<Option<String>>(body).await, nullable);
    assert_eq!(read::<Option<String>>("data: null\n\n").await, [Ok(None)]);
    // What takes a number takes it, and a value of any kind is what it is.
    assert_eq!(
        read::<i64>("data: 12\n\ndata: \"7\"\n\n").await,
        [Ok(12), Ok(7)]
    );
    let any = read::<serde_json::Value>("data: 12\n\ndata: [1]\n\ndata: x\n\n").await;
    let json = |json| Ok(json);
    let expected = [
        serde_json::json!(12),
        serde_json::json!([1]),
        serde_json::json!("x"),
    ];
    assert_eq!(any, expected.map(json));
}

/// A text as an answer is read in the same way.
#[tokio::test]
async fn answers_that_are_texts() {
    let read = async |body: &str| {
        let server = Server::start([answer("200 OK", "text/plain; charset=utf-8", body)]).await;
        let reply = Client::at(server.url())
            .call(&GET, |_| ())
            .download()
            .await
            .unwrap();
        let stream = reply.into_body();
        let reply = stream.reply().clone();
        let bytes = body.as_bytes().to_vec();
        reply.with_bytes(bytes.into()).json_or_text::<Token>()
    };
    assert_eq!(read("1.50").await.unwrap(), Token::Text("1.50".to_owned()));
    assert_eq!(read("red").await.unwrap(), Token::Text("red".to_owned()));
    assert_eq!(
        read("\"red\"").await.unwrap(),
        Token::Text("red".to_owned())
    );
    assert!(read("{}").await.is_err());
    let found = read("{\"t\":\"a\"}").await.unwrap();
    assert_eq!(found, Token::Thing(Named { t: "a".to_owned() }));
}
