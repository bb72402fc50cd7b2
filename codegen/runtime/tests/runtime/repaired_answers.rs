//! What answers and streams tell of values that were repaired.

use std::collections::BTreeMap;

use runtime::error::Error;
use runtime::events::EventStream;
use runtime::lines::LineStream;
use runtime::repair::Repair;

use super::api::{Client, Credentials, Thing};
use super::objects::object;
use super::server::{Server, answer, json as json_answer};
use super::streams::GET;

#[tokio::test]
async fn answers_say_what_was_repaired() {
    let body = r#"{"name":7,"port":"80"}"#;
    let server = Server::start([
        json_answer("200 OK", body),
        json_answer("200 OK", super::api::THING),
        json_answer("401 Unauthorized", r#"{"errors":[{"code":"1"}]}"#),
        json_answer("200 OK", r#"{"name":7,"port":"x"}"#),
    ])
    .await;
    let client = Client::at(server.url());
    let response = client.get_thing("a").await.unwrap();
    let told: Vec<_> = response.repairs().iter().map(Repair::to_string).collect();
    assert_eq!(
        told,
        [
            "at $.name: expected a string, found an integer",
            "at $.port: expected an integer, found a string"
        ]
    );
    assert_eq!(
        (response.body().name.as_str(), response.body().port),
        ("7", 80)
    );
    let repair = &response.repairs()[1];
    assert_eq!(
        (repair.path(), repair.expected(), repair.found()),
        ("$.port", "an integer", "a string")
    );
    // A clone, and the same answer with another body, say the same; other bytes say nothing yet.
    let reply = response.reply().clone();
    assert_eq!(reply.repairs(), response.repairs());
    let other = reply.with_bytes(body.into());
    assert!(other.repairs().is_empty());
    other.json::<BTreeMap<String, u32>>().unwrap();
    assert_eq!(other.repairs().len(), 1);
    // What was decoded first counts.
    other.json::<Thing>().unwrap();
    assert_eq!(other.repairs().len(), 1);
    assert_eq!(response.map(|_| ()).repairs().len(), 2);

    assert!(client.get_thing("a").await.unwrap().repairs().is_empty());
    let Err(Error::Documented(failure)) = client.get_thing("a").await else {
        panic!()
    };
    assert_eq!(failure.repairs()[0].path(), "$.errors[0].code");
    let Err(Error::Decode(error)) = client.get_thing("a").await else {
        panic!()
    };
    assert!(
        error
            .to_string()
            .contains("at $.port (line 1, column 18): expected an integer, found a string"),
        "{error}"
    );
    assert!(error.response().repairs().is_empty());
}

#[tokio::test]
async fn places_hold_no_secrets() {
    let server = Server::start([json_answer("200 OK", r#"{"hush-hush":"1"}"#)]).await;
    let builder = Client::builder().base_url(server.url()).token("hush-hush");
    let client = builder.build().unwrap();
    let Err(Error::Decode(error)) = client.get_thing("a").await else {
        panic!()
    };
    let reply = error.response();
    let map: BTreeMap<String, u32> = reply.json().unwrap();
    assert_eq!(map["hush-hush"], 1);
    assert_eq!(reply.repairs()[0].path(), r#"$["***"]"#);
}

#[tokio::test]
async fn streams_say_what_was_repaired() {
    let body = "data: [\"1\", 2]\n\ndata: [3]\n\ndata: [4.0]\n\n";
    let server = Server::start([answer("200 OK", "text/event-stream", body)]).await;
    let call = Client::at(server.url()).call(&GET, |_| ());
    let mut events = EventStream::<Vec<u32>>::from(call.download().await.unwrap().into_body());
    let mut told = Vec::new();
    while let Some(event) = events.next().await {
        let paths = events
            .repairs()
            .iter()
            .map(|repair| repair.path().to_owned());
        told.push((event.unwrap().data, paths.collect::<Vec<_>>()));
    }
    assert_eq!(
        told,
        [
            (vec![1, 2], vec!["$[0]".to_owned()]),
            (vec![3], vec![]),
            (vec![4], vec!["$[0]".to_owned()]),
        ]
    );
    assert!(events.repairs().is_empty());

    let body = "[\"1\"]\n[2]\n[3,\"x\"]\n[\"4\",\"5\"]\n";
    let server = Server::start([answer("200 OK", "application/x-ndjson", body)]).await;
    let call = Client::at(server.url()).call(&GET, |_| ());
    let mut lines = LineStream::<Vec<u32>>::from(call.download().await.unwrap().into_body());
    let mut told = Vec::new();
    while let Some(line) = lines.next().await {
        told.push((line.ok(), lines.repairs().len()));
    }
    assert_eq!(
        told,
        [
            (Some(vec![1]), 1),
            (Some(vec![2]), 0),
            (None, 0),
            (Some(vec![4, 5]), 2)
        ]
    );

    // The whole event as a value: its data is a text.
    object! {
        #[derive(Debug, PartialEq)]
        struct Tick {
            data: u32 = required "data",
        }
    }
    let body = "data: 7\n\n";
    let server = Server::start([answer("200 OK", "text/event-stream", body)]).await;
    let call = Client::at(server.url()).call(&GET, |_| ());
    let mut events = EventStream::<Tick>::whole(call.download().await.unwrap().into_body());
    let tick = events.next().await.unwrap().unwrap();
    assert_eq!((tick.data.data, events.repairs().len()), (7, 1));
}
