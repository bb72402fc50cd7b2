//! The schema of a stream describes its events, their data, or what is in the text of their data.

use serde_json::json;

use super::expected::client::Client;
use super::expected::types::{KindsResponse, KindsResponseStatedData, TaggedResponse};
use crate::runtime::events::EventStream;
use crate::runtime::json::Decode;
use crate::runtime::lines::LineStream;
use crate::server::{Answer, Server};
use crate::support::encode;
use crate::wire::client_at;

/// What a server of one answer says, and a client for it.
async fn answering(content_type: &str, body: &str) -> (Server, Client) {
    let header = format!("content-type: {content_type}");
    let server = Server::start([Answer::new("200 OK", &[&header], body)]).await;
    let client = client_at(Client::builder(), &server);
    (server, client)
}

async fn events(body: &str) -> (Server, Client) {
    answering("text/event-stream", body).await
}

/// The data of each event, as JSON.
async fn all<T: Decode + crate::runtime::json::Encode>(
    mut stream: EventStream<T>,
) -> Vec<serde_json::Value> {
    let mut found = Vec::new();
    while let Some(event) = stream.next().await {
        found.push(encode(&event.expect("an event").data));
    }
    found
}

#[tokio::test]
async fn an_event_is_described() {
    let body = "event: todo\nid: 1\ndata: {\"title\":\"a\"}\n\n";
    let (_server, client) = events(body).await;
    let mut stream = client.todos().await.expect("a stream").into_body();
    let event = stream.next().await.expect("an event").expect("a todo");
    assert_eq!(
        (event.event.as_str(), event.data.title.as_str()),
        ("todo", "a")
    );

    let (_server, client) = events(body).await;
    let stream = client.envelope().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, [json!({"title": "a"})]);

    let (_server, client) = events("data: {\"n\":1}\n\n").await;
    let stream = client.inline().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, [json!({"n": 1})]);
}

#[tokio::test]
async fn an_event_is_described_in_parts() {
    let body = "event: todo\ndata: {\"title\":\"a\"}\n\n";
    let (_server, client) = events(body).await;
    let stream = client.parts().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, [json!({"title": "a"})]);

    let (_server, client) = events(body).await;
    let stream = client.siblings().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, [json!({"title": "a"})]);
}

/// What stands beside the alternatives is in all of them.
#[tokio::test]
async fn events_share_what_stands_beside_them() {
    let body = "event: text\nid: 1\ndata: hello\n\nevent: number\ndata: 7\n\n\
                event: todo\ndata: {\"title\":\"a\"}\n\n";
    let (_server, client) = events(body).await;
    let stream = client.shared().await.expect("a stream").into_body();
    assert_eq!(
        all(stream).await,
        [
            json!({"event": "text", "data": "hello", "id": "1"}),
            // The identifier of the last event that had one.
            json!({"event": "number", "data": "7", "id": "1"}),
            json!({"event": "todo", "data": {"title": "a"}, "id": "1"}),
        ]
    );
}

/// The same where it stands behind a reference or in a part of its own, and of unions in unions.
#[tokio::test]
async fn events_share_what_stands_around_them() {
    let body = "event: text\ndata: hello\n\nevent: todo\ndata: {\"title\":\"a\"}\n\n";
    let [text, todo] = [
        json!({"event": "text", "data": "hello"}),
        json!({"event": "todo", "data": {"title": "a"}}),
    ];

    let (_server, client) = events(body).await;
    let stream = client.beside().await.expect("a stream").into_body();
    let known = [("Text", &text), ("Todo", &todo)];
    assert_eq!(named(stream).await, expected(known));

    let (_server, client) = events(body).await;
    let stream = client.apart().await.expect("a stream").into_body();
    let known = [("Text", &text), ("Todo", &todo)];
    assert_eq!(named(stream).await, expected(known));

    let body = format!("{body}event: note\ndata: {{\"text\":\"b\"}}\n\n");
    let (_server, client) = events(&body).await;
    let stream = client.nested().await.expect("a stream").into_body();
    let note = json!({"event": "note", "data": {"text": "b"}});
    let known = [("Text", &text), ("NamedTodo", &todo), ("NamedNote", &note)];
    assert_eq!(named(stream).await, expected(known));
}

fn expected<const N: usize>(
    events: [(&str, &serde_json::Value); N],
) -> Vec<(String, serde_json::Value)> {
    let events = events.into_iter();
    events
        .map(|(variant, event)| (variant.to_owned(), event.clone()))
        .collect()
}

/// The data of each event, as JSON, and the variant that it is.
async fn named<T: std::fmt::Debug + Decode + crate::runtime::json::Encode>(
    mut stream: EventStream<T>,
) -> Vec<(String, serde_json::Value)> {
    let mut found = Vec::new();
    while let Some(event) = stream.next().await {
        let data = event.expect("an event").data;
        let shown = format!("{data:?}");
        let variant = shown.split('(').next().unwrap_or_default();
        found.push((variant.to_owned(), encode(&data)));
    }
    found
}

/// A text is what a text is, in whatever words it is described.
#[tokio::test]
async fn a_text_under_any_name() {
    const BODY: &str = "data: {\"x\":1}\n\ndata: \"q\"\n\n";
    let texts = [json!("{\"x\":1}"), json!("\"q\"")];
    let (_server, client) = events(BODY).await;
    let stream = client.named_text().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, texts);
    let (_server, client) = events(BODY).await;
    let stream = client.null_text().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, texts);
    let (_server, client) = events(BODY).await;
    let stream = client.part_text().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, texts);
    let (_server, client) = events(BODY).await;
    let stream = client.file_text().await.expect("a stream").into_body();
    assert_eq!(all(stream).await, texts);

    let (_server, client) = answering("application/x-ndjson", "{\"x\":1}\n\"q\"\n").await;
    let stream = client.named_lines().await.expect("a stream").into_body();
    assert_eq!(each(stream).await, [json!({"x": 1}), json!("q")]);

    // Each line one of them, or several.
    let (_server, client) = answering("application/x-ndjson", "\"a\"\n[\"b\",\"c\"]\n").await;
    let stream = client.listed_texts().await.expect("a stream").into_body();
    assert_eq!(each(stream).await, [json!("a"), json!("b"), json!("c")]);
}

async fn each<T: Decode + crate::runtime::json::Encode>(
    mut stream: LineStream<T>,
) -> Vec<serde_json::Value> {
    let mut found = Vec::new();
    while let Some(line) = stream.next().await {
        found.push(encode(&line.expect("a line")));
    }
    found
}

#[tokio::test]
async fn data_that_is_text_comes_with_its_event() {
    let (_server, client) = events("event: x\ndata: {\"title\"\n\n").await;
    let stream = client.texts().await.expect("a stream").into_body();
    assert_eq!(
        all(stream).await,
        [json!({"data": "{\"title\"", "event": "x"})]
    );
}

#[tokio::test]
async fn the_data_alone_is_described() {
    for is_text in [false, true] {
        let (_server, client) = events("data: {\"title\":\"a\"}\n\n").await;
        let found = if is_text {
            all(client.documents().await.expect("a stream").into_body()).await
        } else {
            all(client.alone().await.expect("a stream").into_body()).await
        };
        assert_eq!(found, [json!({"title": "a"})]);
    }
}

#[tokio::test]
async fn events_are_told_apart_by_their_names() {
    let body = "event: start\ndata: {\"title\":\"a\"}\n\nevent: note\ndata: {\"text\":\"b\"}\n\n\
                event: done\ndata: [DONE]\n\n";
    let (_server, client) = events(body).await;
    let mut stream = client.steps().await.expect("a stream").into_body();
    let mut found = Vec::new();
    while let Some(event) = stream.next().await {
        found.push(format!("{:?}", event.expect("an event").data));
    }
    let begins = ["Start(", "Note(", "Done("];
    for (found, begin) in found.iter().zip(begins) {
        assert!(found.contains(begin), "{found}");
        assert!(!found.starts_with("Other"), "{found}");
    }
    assert_eq!(found.len(), begins.len());
    assert!(found[0].contains("Todo { title: \"a\""), "{}", found[0]);
}

#[tokio::test]
async fn a_list_of_events_is_events() {
    let (_server, client) = events("event: made\ndata: {\"title\":\"a\"}\n\n").await;
    let mut stream = client.listed().await.expect("a stream").into_body();
    let event = stream.next().await.expect("one").expect("an event");
    assert_eq!(
        (event.data.title.as_str(), event.event.as_str()),
        ("a", "made")
    );

    let body = "event: made\ndata: {\"title\":\"a\"}\n\nevent: said\ndata: hello\n\n";
    let (_server, client) = events(body).await;
    let mut stream = client.kinds().await.expect("a stream").into_body();
    let mut found = Vec::new();
    while let Some(event) = stream.next().await {
        found.push(format!("{:?}", event.expect("an event").data));
    }
    assert!(found[0].starts_with("Made("), "{}", found[0]);
    assert!(
        found[1].starts_with("Said(") && found[1].contains("hello"),
        "{}",
        found[1]
    );

    let (_server, client) = events(body).await;
    let mut stream = client.family().await.expect("a stream").into_body();
    let mut found = Vec::new();
    while let Some(event) = stream.next().await {
        found.push(format!("{:?}", event.expect("an event").data));
    }
    assert!(found[0].starts_with("MadeKin("), "{}", found[0]);
    assert!(
        found[1].starts_with("SaidKin(") && found[1].contains("hello"),
        "{}",
        found[1]
    );
}

#[tokio::test]
async fn lines_are_items() {
    async fn titles<T: Decode + crate::runtime::json::Encode>(
        mut stream: LineStream<T>,
    ) -> Vec<serde_json::Value> {
        let mut found = Vec::new();
        while let Some(item) = stream.next().await {
            found.push(encode(&item.expect("an item")));
        }
        found
    }
    let body = "{\"title\":\"a\"}\n[{\"title\":\"b\"},{\"title\":\"c\"}]\n[]\n{\"title\":\"d\"}\n";
    let four = ["a", "b", "c", "d"].map(|title| json!({ "title": title }));
    let (_server, client) = answering("application/x-ndjson", body).await;
    let stream = client.games().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, four);
    let (_server, client) = answering("application/jsonl", body).await;
    let stream = client.lines().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, four);
    let (_server, client) = answering("application/x-json-stream", body).await;
    let stream = client.stream_lines().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, four);
    let (_server, client) = answering("text/x-ndjson", body).await;
    let stream = client.text_lines().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, four);
    let (_server, client) = answering("application/vnd.todos+jsonl", body).await;
    let stream = client.suffix_lines().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, four);
    let (_server, client) = answering("application/x-ndjson", body).await;
    let stream = client.perhaps().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, four);
    let (_server, client) = answering("application/x-ndjson", "{\"a\":1}\n2\n").await;
    let stream = client.file().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, [json!({"a": 1}), json!(2)]);
    let (_server, client) = answering("application/jsonl", "{\"a\":1}\n2\n").await;
    let stream = client.any_lines().await.expect("a stream").into_body();
    assert_eq!(titles(stream).await, [json!({"a": 1}), json!(2)]);
}

#[tokio::test]
async fn what_is_no_json_is_a_text() {
    let body = "data: hello\n\ndata: {\"title\":\"a\"}\n\ndata: [1] is one\n\ndata: \"quoted\"\n\ndata: {\"title\": 1\n\ndata: [DONE]\n\n";
    let (_server, client) = events(body).await;
    let mut stream = client.mixed().await.expect("a stream").into_body();
    let mut found = Vec::new();
    while let Some(event) = stream.next().await {
        found.push(encode(&event.expect("an event").data));
    }
    let texts = ["hello", "[1] is one", "quoted", "{\"title\": 1"].map(|text| json!(text));
    let [hello, list, quoted, cut] = texts;
    assert_eq!(found, [hello, json!({"title": "a"}), list, quoted, cut]);
}

/// A text is the text that came, whatever JSON it looks like.
#[tokio::test]
async fn texts_beside_json() {
    for text in ["\"q\"", "1.50", "null", "true", "[1]", "{\"k\":1}", "plain"] {
        let (_server, client) = events(&format!("event: said\ndata: {text}\n\n")).await;
        let mut stream = client.kinds().await.expect("a stream").into_body();
        let event = stream.next().await.expect("one").expect("an event").data;
        let KindsResponse::Said(said) = event else {
            panic!("{event:?}");
        };
        assert_eq!(said.data, text);
        assert!(stream.repairs().is_empty(), "{text}");
    }
}

/// A value of a set is that value, as it is or as JSON.
#[tokio::test]
async fn words_beside_json() {
    for text in ["ok", "\"ok\""] {
        let (_server, client) = events(&format!("event: stated\ndata: {text}\n\n")).await;
        let mut stream = client.kinds().await.expect("a stream").into_body();
        let event = stream.next().await.expect("one").expect("an event").data;
        let KindsResponse::Stated(stated) = event else {
            panic!("{event:?}");
        };
        assert_eq!(stated.data, KindsResponseStatedData::Ok, "{text}");
    }
}

/// Events with documents in their texts are known by the names of the components that they are described by.
#[tokio::test]
async fn tags_are_names_of_components() {
    let body = "event: gone\ndata: {\"title\":\"a\"}\n\nevent: made\ndata: {\"title\":\"b\"}\n\nevent: TodoTold\ndata: hello\n\n";
    let (_server, client) = events(body).await;
    let mut stream = client.tagged().await.expect("a stream").into_body();
    let mut found = Vec::new();
    while let Some(event) = stream.next().await {
        found.push(match event.expect("an event").data {
            TaggedResponse::Gone(event) => format!("gone {}", event.data.title),
            TaggedResponse::Made(event) => format!("made {}", event.data.title),
            TaggedResponse::TodoTold(event) => format!("told {}", event.data),
            TaggedResponse::Other(other) => format!("{other:?}"),
        });
    }
    assert_eq!(found, ["gone a", "made b", "told hello"]);
}
