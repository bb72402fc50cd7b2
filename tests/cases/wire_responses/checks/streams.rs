use super::{answer, answering, begun, thing};
use crate::runtime::error::Error;
use crate::runtime::events::EventStream;
use crate::server::{Answer, Server};
use crate::wire_responses::expected::api::untagged::GetBytesFailure;
use crate::wire_responses::expected::types::{Problem, Thing};

fn events(body: &str) -> Answer {
    answer("200 OK", "text/event-stream", body)
}

async fn names(mut stream: EventStream<Thing>) -> Vec<String> {
    let mut names = Vec::new();
    while let Some(event) = stream.next().await {
        names.push(event.expect("an event").data.name);
    }
    names
}

/// What each request said that it had last.
fn last_ids(server: &Server) -> Vec<Option<String>> {
    let requests = server.requests();
    let ids = requests
        .iter()
        .map(|request| request.header("last-event-id"));
    ids.map(|id| id.map(str::to_owned)).collect()
}

#[tokio::test]
async fn bytes_are_there_before_the_body_is_at_its_end() {
    let (server, client) = answering([begun("application/octet-stream", "first")]).await;
    let response = client.get_bytes().download().await.expect("a stream");
    assert_eq!(response.status(), 200);
    let mut stream = response.into_body();
    let piece = stream.next().await.expect("a piece").expect("bytes");
    assert_eq!(piece, "first");
    assert_eq!(
        server.request().header("accept"),
        Some("application/octet-stream")
    );
}

#[tokio::test]
async fn the_whole_body_and_a_failure_instead() {
    let problem = r#"{"title": "gone"}"#;
    let (_server, client) = answering([
        Answer::raw(
            "200 OK",
            &["transfer-encoding: chunked"],
            "3\r\none\r\n4\r\n two\r\n0\r\n\r\n",
        ),
        answer("404 Not Found", "application/problem+json", problem),
    ])
    .await;
    let mut stream = client
        .get_bytes()
        .download()
        .await
        .expect("a stream")
        .into_body();
    let mut whole = Vec::new();
    while let Some(piece) = stream.next().await {
        whole.extend(piece.expect("bytes"));
    }
    assert_eq!(whole, b"one two");
    let error = client.get_bytes().download().await.expect_err("a failure");
    let problem = Problem {
        title: Some("gone".to_owned()),
        additional: Default::default(),
    };
    assert_eq!(
        error.documented(),
        Some(&GetBytesFailure::NotFound(problem))
    );
}

#[tokio::test]
async fn lines_come_one_by_one() {
    let lines = "{\"name\": \"a\"}\n\r\n{\"name\": \"b\"}\n{\"name\"";
    let (server, client) = answering([begun("application/x-ndjson", lines)]).await;
    let mut stream = client.get_lines().await.expect("a stream").into_body();
    for name in ["a", "b"] {
        let item = stream.next().await.expect("an item").expect("a thing");
        assert_eq!(item, thing(name));
    }
    assert_eq!(
        server.request().header("accept"),
        Some("application/x-ndjson")
    );
}

#[tokio::test]
async fn a_line_that_does_not_fit_is_one_error() {
    let lines = "{\"name\": \"a\"}\n{\"name\": []}\n{\"name\": \"b\"}";
    let (_server, client) = answering([answer("200 OK", "application/x-ndjson", lines)]).await;
    let mut stream = client.get_lines().await.expect("a stream").into_body();
    assert_eq!(
        stream.next().await.expect("an item").expect("a thing"),
        thing("a")
    );
    let error = stream.next().await.expect("an item").expect_err("no thing");
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert_eq!(error.response().expect("a line").bytes(), "{\"name\": []}");
    assert_eq!(
        stream.next().await.expect("an item").expect("a thing"),
        thing("b")
    );
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn events_come_one_by_one() {
    let body = ": hello\n\nevent: add\nid: 1\ndata: {\"name\":\ndata: \"a\"}\n\ndata: {\"na";
    let (server, client) = answering([begun("text/event-stream", body)]).await;
    let mut stream = client.get_events().await.expect("a stream").into_body();
    let event = stream.next().await.expect("an event").expect("a thing");
    assert_eq!(event.event, "add");
    assert_eq!(event.id.as_deref(), Some("1"));
    assert_eq!(event.data, thing("a"));
    assert_eq!(
        server.request().text(),
        "GET /events HTTP/1.1\n\
         accept: text/event-stream\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}

#[tokio::test]
async fn events_described_as_a_whole() {
    let body = "event: add\nid: 1\ndata: {\"name\": \"a\"}\n\n";
    let (_server, client) = answering([events(body)]).await;
    let mut stream = client
        .get_whole_events()
        .await
        .expect("a stream")
        .into_body();
    let event = stream.next().await.expect("an event").expect("a thing");
    assert_eq!((event.event.as_str(), event.data), ("add", thing("a")));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn events_go_on_where_they_broke_off_if_asked_to() {
    let first = "retry: 1\nid: 7\ndata: {\"name\": \"a\"}\n\ndata: {\"name\": \"lost";
    let script = [
        events(first).and_close(),
        Answer::hang_up(),
        events("id: 8\ndata: {\"name\": \"b\"}\n\n"),
        Answer::raw("204 No Content", &[], ""),
    ];
    let (server, client) = answering(script.clone()).await;
    let stream = client.get_events().await.expect("a stream").into_body();
    assert_eq!(names(stream.reconnect(2)).await, ["a", "b"]);
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(last_ids(&server), [None, id("7"), id("7"), id("8")]);
    let requests = server.requests();
    assert_eq!(
        requests[1].text(),
        "GET /events HTTP/1.1\n\
         accept: text/event-stream\n\
         host: 127.0.0.1\n\
         last-event-id: 7\n\
         user-agent: cases\n\n"
    );

    // Nobody asked for more.
    let (server, client) = answering(script).await;
    let stream = client.get_events().await.expect("a stream").into_body();
    assert_eq!(names(stream).await, ["a"]);
    assert_eq!(last_ids(&server), [None]);
}
