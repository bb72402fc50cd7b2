use super::expected::client::Client;
use crate::server::Server;
use crate::wire::{done, for_tests};

/// The description does not say where it was read from, so the caller says where it leads.
#[test]
fn it_needs_a_base_url() {
    let error = Client::builder().build().expect_err("there is no host");
    assert_eq!(
        error.to_string(),
        "the description names no server to call: give one with `base_url`"
    );
}

#[tokio::test]
async fn the_base_url_has_the_path_too() {
    let server = Server::start([done()]).await;
    let builder = for_tests(Client::builder()).base_url(format!("{}/api/v3", server.url()));
    let client = builder.build().expect("a client");
    client.plain().await.expect("it is answered");
    client.own().await.expect("it is answered");
    let requests = server.requests();
    assert_eq!(requests[0].line, "GET /api/v3/plain HTTP/1.1");
    assert_eq!(requests[1].line, "GET /api/v4/own HTTP/1.1");
}
