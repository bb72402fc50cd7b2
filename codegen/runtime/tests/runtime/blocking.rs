//! Calls without `async`: outside of every runtime, inside of one, many at once.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use runtime::blocking::wait;
use runtime::client::ClientBuilder;
use runtime::error::Error;
use runtime::oauth::ClientCredentials;
use runtime::security::Credential;
use runtime::transport::{Fault, FaultKind, ResponseBody};

use super::api::{API, BEARER, Client, THING};
use super::server::{Server, json};
use super::tokens::SECURED;

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

/// So that a connection is in the pool, and not on its way there.
const IDLE: Duration = Duration::from_millis(50);

/// A client whose calls without `async` have connections of their own, and nothing of this machine's.
fn builder() -> super::api::ClientBuilder {
    let builder = ClientBuilder::new(&API).no_retries();
    builder.http_client(|| reqwest::Client::builder().no_proxy())
}

/// The connection of the first call is driven by the thread that the second one holds up.
#[tokio::test]
async fn inside_of_a_runtime_of_one_thread() {
    let (server, runtime) = std::thread::spawn(elsewhere).join().unwrap();
    let client: Client = builder().base_url(server.url()).build().unwrap();
    for _ in 0..2 {
        client.get_thing("a").await.unwrap();
        tokio::time::sleep(IDLE).await;
        let call = client.get_thing("a").timeout(Duration::from_secs(5));
        assert_eq!(call.send_blocking().unwrap().body().name, "lamp");
    }
    runtime.shutdown_background();
}

/// The same where nobody runs the first call's runtime any more.
#[test]
fn beside_a_runtime_that_stands_still() {
    let (server, _runtime) = elsewhere();
    let mut one_thread = tokio::runtime::Builder::new_current_thread();
    let idle = one_thread.enable_all().build().unwrap();
    let mut clients: Vec<Client> = vec![builder().base_url(server.url()).build().unwrap()];
    #[cfg(feature = "hyper")]
    clients.push({
        let builder =
            ClientBuilder::new(&API).transport(runtime::hyper_stack::HyperTransport::plain());
        builder.base_url(server.url()).build().unwrap()
    });
    for client in clients {
        idle.block_on(async {
            client.get_thing("a").await.unwrap();
            tokio::time::sleep(IDLE).await;
        });
        let call = client.get_thing("a").timeout(Duration::from_secs(5));
        assert_eq!(call.send_blocking().unwrap().body().name, "lamp");
    }
}

/// Of a builder there is one HTTP client: rather an error than a wait for a connection that nobody drives.
#[test]
fn connections_that_cannot_be_had_twice() {
    let (server, _runtime) = elsewhere();
    let client = Client::at(server.url());
    client.get_thing("a").send_blocking().unwrap();
    let mut one_thread = tokio::runtime::Builder::new_current_thread();
    let idle = one_thread.enable_all().build().unwrap();
    idle.block_on(client.get_thing("a").send()).unwrap();
    let error = client.get_thing("a").send_blocking().unwrap_err();
    let source = std::error::Error::source(&error).unwrap().to_string();
    assert!(source.contains("give `http_client` a closure"), "{source}");
}

/// A token that a dropped call asked for, on a runtime that stands still: nobody waits for it.
#[test]
fn tokens_that_nobody_fetches_any_more() {
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let elsewhere = builder.worker_threads(1).enable_all().build().unwrap();
    let (tokens, server) = elsewhere.block_on(async {
        let granted = |token: &str| json("200 OK", &format!(r#"{{"access_token":"{token}"}}"#));
        let tokens = [
            granted("a1").after(Duration::from_millis(200)),
            granted("a2"),
        ];
        (
            Server::start(tokens).await,
            Server::start([json("200 OK", THING)]).await,
        )
    });
    let provider = ClientCredentials::new(tokens.url(), "id", "secret");
    let client = self::builder().base_url(server.url());
    let client = client.credential(&BEARER, Credential::provider(provider));
    let client: Client = client.build().unwrap();
    let mut one_thread = tokio::runtime::Builder::new_current_thread();
    let idle = one_thread.enable_all().build().unwrap();
    idle.block_on(async {
        let call = client
            .call(&SECURED, |_| ())
            .timeout(Duration::from_millis(100));
        assert!(call.await.unwrap_err().is_timeout());
    });
    let call = client
        .call(&SECURED, |_| ())
        .timeout(Duration::from_secs(5));
    call.send_blocking().unwrap();
    assert_eq!(server.request().header("authorization"), Some("Bearer a2"));
    // What comes late is worth less than what is there.
    idle.block_on(async { tokio::time::sleep(Duration::from_millis(300)).await });
    client.call(&SECURED, |_| ()).send_blocking().unwrap();
    assert_eq!(
        server.requests()[1].header("authorization"),
        Some("Bearer a2")
    );
    assert_eq!(tokens.requests().len(), 2);
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
