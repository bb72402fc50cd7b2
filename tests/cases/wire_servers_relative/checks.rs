use super::expected::client::Client;
use super::expected::server::{Server as First, Server2};
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

/// A server of the description says the path, and the base URL the host.
#[tokio::test]
async fn a_server_beside_a_base_url() {
    let server = Server::start([done()]).await;
    let first = for_tests(Client::builder())
        .base_url(server.url())
        .server(First);
    let second = for_tests(Client::builder())
        .server(First)
        .server(Server2::default().stage("live"))
        .base_url(format!("{}/console", server.url()));
    for builder in [first, second] {
        let client = builder.build().expect("a client");
        client.plain().await.expect("it is answered");
    }
    let requests = server.requests();
    assert_eq!(requests[0].line, "GET /api/v3/plain HTTP/1.1");
    assert_eq!(requests[1].line, "GET /live/v5/plain HTTP/1.1");
    let error = Client::builder().server(First).build();
    assert_eq!(
        error.expect_err("there is no host").to_string(),
        "the server cannot be used: `/api/v3` is relative: say with `base_url` what to"
    );
}
