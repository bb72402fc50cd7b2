//! Calls without `async`: outside of every runtime, inside of one, many at once.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use runtime::blocking::wait;
use runtime::client::ClientBuilder;
use runtime::error::Error;
use runtime::transport::{Fault, FaultKind, ResponseBody};

use super::api::{API, Client, THING};
use super::server::{Server, json};

/// A server on a runtime of its own, as another program would be.
fn elsewhere() -> (Server, tokio::runtime::Runtime) {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(Server::start([json("200 OK", THING)]));
    (server, runtime)
}

#[test]
fn without_a_runtime() {
    let (server, _runtime) = elsewhere();
    let client = Client::at(server.url());
    for _ in 0..3 {
        let response = client.get_thing("a").send_blocking().unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.body().name, "lamp");
    }
    // A body that is read bit by bit.
    let bytes = wait(async move {
        let mut body = client.get_thing("a").download().await.unwrap().into_body();
        let mut bytes = Vec::new();
        while let Some(piece) = body.next().await {
            bytes.extend_from_slice(&piece.unwrap());
        }
        bytes
    });
    assert_eq!(bytes, THING.as_bytes());
}

/// It holds up its thread and nothing else: no panic, as of `block_on` within a runtime.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inside_of_a_runtime() {
    let (server, runtime) = std::thread::spawn(elsewhere).join().unwrap();
    let client = Client::at(server.url());
    let response = client.get_thing("a").send_blocking().unwrap();
    assert_eq!(response.body().name, "lamp");
    // The same client serves both, in any order.
    client.get_thing("a").await.unwrap();
    client.get_thing("a").send_blocking().unwrap();
    runtime.shutdown_background();
}

#[test]
fn from_many_threads() {
    let (server, _runtime) = elsewhere();
    let client = Arc::new(Client::at(server.url()));
    let threads: Vec<_> = (0..16)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || client.get_thing("a").send_blocking().unwrap().status())
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), StatusCode::OK);
    }
}

#[test]
fn failures_and_limits() {
    let never = |_| std::future::pending::<Result<http::Response<ResponseBody>, Fault>>();
    let client = ClientBuilder::new(&API).transport(never);
    let client = client
        .base_url("http://a.test")
        .timeout(Duration::from_millis(50));
    let client: Client = client.build().unwrap();
    let error = client.get_thing("a").send_blocking().unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET http://a.test/things/{id}: the time limit of 50ms was over while waiting for the answer"
    );
    let refused = |_| async { Err(Fault::new(FaultKind::Refused)) };
    let client = ClientBuilder::new(&API).transport(refused);
    let client: Client = client.base_url("http://a.test").build().unwrap();
    let error = client.get_thing("a").send_blocking().unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}

/// What panics on the other thread panics here, and the next call works.
#[test]
fn panics_come_along() {
    let outcome = std::panic::catch_unwind(|| wait(async { panic!("in a hook") }));
    assert_eq!(
        *outcome.unwrap_err().downcast::<&str>().unwrap(),
        "in a hook"
    );
    assert_eq!(wait(async { 1 }), 1);
}
