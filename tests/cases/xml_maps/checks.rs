//! The items of lists that are values of a map are called as the description calls them.

use super::expected::client::Client;
use super::expected::types::{
    Circle, Doc, DocLeft, DocMode, DocNumber, DocState, DocWhen, Drawing, Line, Node,
};
use crate::server::{Answer, Server};
use crate::wire;

#[tokio::test]
async fn lists_in_a_map() {
    let xml = "<doc><rows><k><n>1</n><n>2</n></k></rows></doc>";
    let answer = Answer::new("200 OK", &["content-type: application/xml"], xml);
    let server = Server::start([answer]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    let doc = Doc::new().rows([("k", vec![1, 2])]);
    let answer = client.send(&doc).await.expect("it is answered");
    assert!(answer.repairs().is_empty());
    assert_eq!(answer.into_body(), doc);
    let sent = server.request().body;
    assert!(String::from_utf8_lossy(&sent).ends_with(xml));
}

#[tokio::test]
async fn an_element_without_a_name_has_any() {
    let xml = "<whatever><text>a</text></whatever>";
    let answer = Answer::new("200 OK", &["content-type: application/xml"], xml);
    let server = Server::start([answer]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    let answer = client.read().await.expect("it is answered");
    assert!(answer.repairs().is_empty());
    assert_eq!(answer.into_body().text, "a");
}

#[tokio::test]
async fn objects_of_several_kinds() {
    let xml = "<drawing><shape id=\"1\"><radius>1.5</radius></shape>\
               <shape><points><point>1</point><point>2</point></points>\
               <next><radius>2</radius></next></shape></drawing>";
    let answer = Answer::new("200 OK", &["content-type: application/xml"], xml);
    let server = Server::start([answer]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    let line = Line::new(vec![1, 2]).next(Circle::new(2.0));
    let drawing = Drawing::new().shape([Circle::new(1.5).id(1).into(), line.into()]);
    let answer = client.draw(&drawing).await.expect("it is answered");
    assert!(answer.repairs().is_empty());
    assert_eq!(answer.into_body(), drawing);
    let sent = server.request().body;
    assert!(String::from_utf8_lossy(&sent).ends_with(xml));
}

/// Blanks around a word say nothing, and a scalar of several kinds is the one that its text can be read as.
#[tokio::test]
async fn words_and_kinds() {
    let xml = "<doc left=\"5\"><state>\n  up </state><day> 2020-01-01</day><mode>true</mode><note> a </note><number>007</number><when> 2020-01-01 </when></doc>";
    let answer = Answer::new("200 OK", &["content-type: application/xml"], xml);
    let server = Server::start([answer]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    let answer = client.send(&Doc::new()).await.expect("it is answered");
    assert!(answer.repairs().is_empty());
    let doc = answer.into_body();
    assert_eq!(doc.left, Some(DocLeft::Integer(5)));
    assert_eq!(doc.state, Some(DocState::Up));
    assert!(doc.day.is_some_and(|day| day.is_valid()));
    assert_eq!(doc.mode, Some(DocMode::Boolean(true)));
    assert_eq!(doc.note.as_deref(), Some(" a "));
    // What an integer would be written as otherwise is a text.
    assert_eq!(doc.number, Some(DocNumber::String("007".to_owned())));
    assert!(matches!(doc.when, Some(DocWhen::Date(day)) if day.is_valid()));
}

/// The values of a list are called as the property that has them, and those of a whole body as their schema.
#[tokio::test]
async fn lists_of_a_schema_with_a_name() {
    let sent = "<Node><kids><kids/></kids><kids/><parent/></Node>";
    let answer = format!("<nodes>{sent}<Node/></nodes>");
    let answer = Answer::new("200 OK", &["content-type: application/xml"], &answer);
    let server = Server::start([answer]).await;
    let client: Client = wire::client_at(Client::builder(), &server);
    let node = Node::new()
        .kids([Node::new().kids([Node::new()]), Node::new()])
        .parent(Node::new());
    let answer = client.grow(&node).await.expect("it is answered");
    assert!(answer.repairs().is_empty(), "{:?}", answer.repairs());
    assert_eq!(answer.into_body(), [node, Node::new()]);
    let body = server.request().body;
    assert!(
        String::from_utf8_lossy(&body).ends_with(sent),
        "{}",
        String::from_utf8_lossy(&body)
    );
}
