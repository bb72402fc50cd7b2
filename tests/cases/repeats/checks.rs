//! What a description says of sending a call once more.

use super::expected::client::Client;
use crate::runtime::call::{Call, Operation};
use crate::server::{Answer, Recorded, Server};

/// The requests of a call that never succeeds.
async fn requests<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> Vec<Recorded> {
    let answers: Vec<_> = (0..8)
        .map(|_| Answer::new("503 Service Unavailable", &[], ""))
        .collect();
    let server = Server::start(answers).await;
    let client = Client::builder().base_url(server.url());
    let client = client.build().expect("a client");
    call(&client).await.err().expect("it fails");
    server.requests()
}

/// Waits of one, two and two milliseconds fit into five.
#[tokio::test]
async fn the_document_says_how_often() {
    assert_eq!(requests(Client::often).await.len(), 4);
    assert_eq!(requests(Client::never).await.len(), 1);
    let own = requests(|client| client.often().no_retries());
    assert_eq!(own.await.len(), 1, "the caller's word counts more");
}

/// What may be repeated because of its key has the same one each time.
#[tokio::test]
async fn keys_are_named() {
    for (requests, header) in [
        (requests(Client::keyed).await, "idempotency-key"),
        (requests(Client::marked).await, "x-once"),
    ] {
        assert_eq!(requests.len(), 4, "{header}");
        let keys: Vec<_> = requests
            .iter()
            .map(|request| request.header(header).expect("a key"))
            .collect();
        assert!(
            keys.iter().all(|key| *key == keys[0] && key.len() == 36),
            "{keys:?}"
        );
    }
    assert_eq!(requests(Client::unkeyed).await.len(), 1);
}

/// Statuses that the document lists take the place of the usual ones.
#[tokio::test]
async fn the_document_says_which_statuses() {
    let sent = async |status: &'static str| {
        let answers: Vec<_> = (0..8).map(|_| Answer::new(status, &[], "")).collect();
        let server = Server::start(answers).await;
        let client = Client::builder().base_url(server.url());
        let client = client.build().expect("a client");
        client.choosy().await.expect_err("it fails");
        server.requests().len()
    };
    assert_eq!(sent("418 I'm a teapot").await, 4);
    assert_eq!(sent("501 Not Implemented").await, 4);
    assert_eq!(sent("408 Request Timeout").await, 1);
}
