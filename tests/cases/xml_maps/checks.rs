//! The items of lists that are values of a map are called as the description calls them.

use super::expected::client::Client;
use super::expected::types::Doc;
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
