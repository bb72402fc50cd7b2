//! What goes wrong below HTTP: nobody there, too slow, too long, broken off.

use std::time::Duration;

use runtime::error::{Error, TransportFailure, WaitingFor};

use super::api::{Client, Setters, THING};
use super::server::{Server, json, raw};
use super::wire::get;

#[tokio::test]
async fn a_slow_server() {
    let server = Server::start([json("200 OK", THING).after(Duration::from_secs(5))]).await;
    let limit = Duration::from_millis(100);
    let error = Client::at(server.url())
        .get_thing("a")
        .timeout(limit)
        .await
        .unwrap_err();
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.waiting_for(), WaitingFor::Answer);
    assert_eq!(timeout.limit(), Some(limit));
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.status(), None);
    assert!(
        error
            .to_string()
            .ends_with("the time limit of 100ms was over while waiting for the answer"),
        "{error}"
    );

    let server = Server::start([json("200 OK", THING).then_waits(Duration::from_secs(5))]).await;
    let client = Client::builder()
        .base_url(server.url())
        .timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    let Error::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(timeout.waiting_for(), WaitingFor::Body);
    assert_eq!(error.status().unwrap(), 200);
}

#[tokio::test]
async fn no_limit_at_all() {
    let server = Server::start([json("200 OK", THING)]).await;
    Client::at(server.url())
        .get_thing("a")
        .timeout(Duration::MAX)
        .await
        .unwrap();
}

#[tokio::test]
async fn nobody_listens() {
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let error = Client::at(format!("http://127.0.0.1:{port}"))
        .get_thing("a")
        .limit(3)
        .await
        .unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.failure(), TransportFailure::Connect);
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
    assert_eq!(
        error.to_string(),
        format!("GET http://127.0.0.1:{port}/things/a could not be sent: no connection")
    );
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn an_answer_that_breaks_off() {
    let script = raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"name\"").closing();
    let error = get(script).await.unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.failure(), TransportFailure::Body);
    assert_eq!(error.status().unwrap(), 200);
    assert!(
        error
            .to_string()
            .ends_with("broke off while its body was read (status 200 OK)"),
        "{error}"
    );

    let error = get(raw("").closing()).await.unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(transport.failure(), TransportFailure::Exchange);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_body_without_end() {
    let declared = json("200 OK", THING);
    let undeclared = raw(format!("HTTP/1.1 200 OK\r\n\r\n{THING}")).closing();
    for script in [declared, undeclared] {
        let server = Server::start([script]).await;
        let limited = |limit| {
            Client::builder()
                .base_url(server.url())
                .max_response_bytes(limit)
                .build()
                .unwrap()
        };
        limited(THING.len() as u64).get_thing("a").await.unwrap();
        let error = limited(THING.len() as u64 - 1)
            .get_thing("a")
            .await
            .unwrap_err();
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(
            transport.failure(),
            TransportFailure::TooLong {
                limit: THING.len() as u64 - 1
            }
        );
        assert_eq!(error.status().unwrap(), 200);
    }
}

#[tokio::test]
async fn what_a_status_says() {
    let says = |error: &Error<_>| {
        [
            error.is_unauthorized(),
            error.is_forbidden(),
            error.is_not_found(),
            error.is_conflict(),
            error.is_rate_limited(),
            error.is_server_error(),
        ]
    };
    let known = [401, 403, 404, 409, 429, 500];
    for status in known.into_iter().chain([400, 402, 410, 499, 503, 599]) {
        let error = get(json(&format!("{status} X"), "{}")).await.unwrap_err();
        let mut expected = known.map(|known| known == status);
        expected[5] = status >= 500;
        assert_eq!(says(&error), expected, "{status}");
    }
    // The status counts though the body does not arrive.
    let script = raw("HTTP/1.1 404 Not Found\r\ncontent-length: 9\r\n\r\nabc").closing();
    let error = get(script).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.is_not_found());
    let error = get(raw("").closing()).await.unwrap_err();
    assert_eq!(says(&error), [false; 6]);
}
