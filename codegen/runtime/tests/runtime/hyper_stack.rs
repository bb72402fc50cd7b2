//! A client on hyper's stack: what the client promises holds there, too.

use std::time::Duration;

use runtime::call::Retries;
use runtime::client::ClientBuilder;
use runtime::error::{Error, TimeoutKind, TransportFailure};
use runtime::hyper_stack::HyperTransport;

use super::api::{API, Client, Credentials, POST_THING, THING};
use super::bodies::stream;
use super::server::{BOUND, Server, answer, json, raw, redirect};

fn builder() -> ClientBuilder<Client> {
    ClientBuilder::new(&API).transport(HyperTransport::plain())
}

fn at(url: impl AsRef<str>) -> Client {
    let builder = builder().base_url(url).no_retries();
    builder.build().unwrap()
}

#[tokio::test]
async fn bytes_and_streams_are_sent() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client = at(server.url());
    let response = client.post_thing(&vec![1, 2]).await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &*response.body().name),
        (200, "lamp")
    );
    let call = client.call(&POST_THING, |request| {
        request.body("a/b", stream(&["x", "yz"]).with_length(3));
    });
    call.await.unwrap();
    client.get_thing("a b").await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].text(), "[1,2]");
    assert_eq!(requests[0].header("content-length"), Some("5"));
    assert_eq!(requests[1].text(), "xyz");
    assert_eq!(requests[2].target(), "GET /things/a%20b");
    assert_eq!(requests[2].header("content-length"), None);
    let host = format!("127.0.0.1:{}", server.port());
    assert_eq!(requests[2].header("host"), Some(host.as_str()));
}

/// The credential stays with its server, the body is not sent elsewhere.
#[tokio::test]
async fn redirects_are_followed_above_it() {
    let other = Server::start([json("200 OK", THING)]).await;
    let server = Server::start([redirect("302 Found", &other.url())]).await;
    let builder = builder().base_url(server.url()).token("s3cret-token");
    let client: Client = builder.build().unwrap();
    client.get_thing("a").await.unwrap();
    assert_eq!(server.requests()[0].header("x-token"), Some("s3cret-token"));
    assert_eq!(other.requests()[0].header("x-token"), None);
}

#[tokio::test]
async fn a_busy_server_is_asked_again() {
    let server = Server::start([json("503 Busy", ""), json("200 OK", THING)]).await;
    let client: Client = builder().base_url(server.url()).build().unwrap();
    let quick = Retries::new().first_wait(Duration::ZERO);
    let response = client.get_thing("a").retries(quick).await.unwrap();
    assert_eq!(response.reply().sent().attempts, 2);
}

async fn failure(client: &Client) -> (TransportFailure, String) {
    let error = client.get_thing("a").await.unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    (transport.failure(), error.to_string())
}

#[tokio::test]
async fn faults_are_those_of_reqwest() {
    let told = failure(&at("http://127.0.0.1:9")).await;
    let text = "GET http://127.0.0.1:9/things/{id} could not be sent: no connection";
    assert_eq!(told, (TransportFailure::Connect, text.to_owned()));

    let server = Server::start([raw("SSH-2.0-x\r\n\r\n").closing()]).await;
    assert_eq!(
        failure(&at(server.url())).await.0,
        TransportFailure::NotHttp
    );

    let server = Server::start([raw("").closing()]).await;
    assert_eq!(
        failure(&at(server.url())).await.0,
        TransportFailure::Exchange
    );

    let cut = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{";
    let server = Server::start([raw(cut).closing()]).await;
    assert_eq!(failure(&at(server.url())).await.0, TransportFailure::Body);

    let server = Server::start([json("200 OK", THING)]).await;
    let broken = at(server.url()).call(&POST_THING, |request| {
        request.body("a/b", stream(&["x"]).with_length(5));
    });
    let error = broken.await.unwrap_err().to_string();
    assert!(
        error.ends_with("could not be sent: the request's body broke off"),
        "{error}"
    );

    // Without TLS there is nothing to connect with.
    assert_eq!(
        failure(&at("https://127.0.0.1:9")).await.0,
        TransportFailure::Connect
    );
}

#[tokio::test]
async fn limits_hold() {
    let server = Server::start([json("200 OK", THING).after(BOUND)]).await;
    let client = at(server.url());
    let call = client.get_thing("a").timeout(Duration::from_millis(50));
    let Error::Timeout(error) = call.await.unwrap_err() else {
        panic!()
    };
    assert_eq!(error.kind(), TimeoutKind::Call);

    let long = answer("200 OK", "application/json", &"x".repeat(1000));
    let server = Server::start([long]).await;
    let builder = builder().base_url(server.url()).max_response_bytes(999);
    let client: Client = builder.no_retries().build().unwrap();
    assert_eq!(
        failure(&client).await.0,
        TransportFailure::TooLong { limit: 999 }
    );
}

#[tokio::test]
async fn bodies_are_read_bit_by_bit() {
    let server = Server::start([json("200 OK", THING)]).await;
    let call = at(server.url()).get_thing("a").download();
    let mut body = call.await.unwrap().into_body();
    let mut bytes = Vec::new();
    while let Some(piece) = body.next().await {
        bytes.extend_from_slice(&piece.unwrap());
    }
    assert_eq!(bytes, THING.as_bytes());
    assert_eq!(format!("{:?}", HyperTransport::plain()), "HyperTransport");
}
