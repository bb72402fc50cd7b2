//! What goes wrong below HTTP: nobody there, too slow, too long, broken off.

use std::time::Duration;

use runtime::body::Body;
use runtime::call::{Answer, Operation, Retries};
use runtime::error::{Error, TimeoutError, TimeoutKind, TransportFailure, WaitingFor};
use runtime::response::{Reply, Unreadable};
use tokio::net::TcpListener;

use super::api::{Client, GET_THING, GetThingFailure, POST_THING, Setters, THING};
use super::bodies::stream;
use super::faults::Silent;
use super::server::{BOUND, Server, json, raw};
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
    assert_eq!(timeout.kind(), TimeoutKind::Call);
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

const SHORT: Duration = Duration::from_millis(100);

fn timeout(error: &Error<GetThingFailure>) -> &TimeoutError {
    match error {
        Error::Timeout(timeout) => timeout,
        other => panic!("{other:?}"),
    }
}

/// What a limit's error says behind the name of the request.
fn words(error: &Error<GetThingFailure>) -> String {
    let text = error.to_string();
    text.split_once(": ").unwrap().1.to_owned()
}

#[tokio::test]
async fn the_limit_of_one_attempt() {
    let slow = json("200 OK", THING).after(Duration::from_secs(5));
    let server = Server::start([slow.clone(), json("200 OK", THING)]).await;
    let retries = Retries::new().first_wait(Duration::from_millis(1));
    let client = Client::repeating().base_url(server.url());
    let client = client.retries(retries).attempt_timeout(SHORT);
    let client: Client = client.build().unwrap();
    // The next attempt has a limit of its own, and comes in time.
    assert_eq!(client.get_thing("a").await.unwrap().attempts(), 2);

    let server = Server::start([slow.clone()]).await;
    let call = Client::at(server.url()).get_thing("a");
    let error = call.attempt_timeout(SHORT).await.unwrap_err();
    assert_eq!(timeout(&error).kind(), TimeoutKind::Attempt);
    assert_eq!(timeout(&error).waiting_for(), WaitingFor::Answer);
    assert_eq!(timeout(&error).limit(), Some(SHORT));
    assert_eq!(
        words(&error),
        "the time limit of 100ms for one attempt was over while waiting for the answer"
    );
    // A POST that the server may have got is not repeated.
    let client = Client::repeating().base_url(server.url());
    let client: Client = client.attempt_timeout(SHORT).build().unwrap();
    let error = client.post_thing(&1).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_timeout()), (1, true));
    // The limit of the call holds for all of them.
    let server = Server::start([slow]).await;
    let client = Client::repeating().base_url(server.url()).retries(retries);
    let client = client.timeout(SHORT * 3 / 2).attempt_timeout(SHORT);
    let client: Client = client.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(timeout(&error).kind(), TimeoutKind::Call);
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn the_limit_between_two_pieces() {
    let stalls = json("200 OK", THING).then_waits(Duration::from_secs(5));
    let server = Server::start([stalls]).await;
    let client = Client::builder().base_url(server.url()).idle_timeout(SHORT);
    let client: Client = client.build().unwrap();
    for error in [
        client.get_thing("a").await.unwrap_err(),
        Client::at(server.url())
            .get_thing("a")
            .idle_timeout(SHORT)
            .await
            .unwrap_err(),
        // What is read bit by bit has the same limit.
        client
            .get_thing("a")
            .download()
            .await
            .unwrap()
            .into_body()
            .next()
            .await
            .unwrap()
            .unwrap_err()
            .widen(),
    ] {
        assert_eq!(timeout(&error).kind(), TimeoutKind::Idle);
        assert_eq!(timeout(&error).waiting_for(), WaitingFor::Body);
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(
            words(&error),
            "the time limit of 100ms between two pieces of a body was over while waiting for the \
             rest of the answer's body (status 200 OK)"
        );
    }
    // Only the wait counts: an answer in several pieces may take longer than each of them.
    let slow = json("200 OK", THING).after(SHORT * 2).then_waits(SHORT * 2);
    let server = Server::start([slow]).await;
    let call = Client::at(server.url()).get_thing("a");
    call.idle_timeout(SHORT * 20 / 3).await.unwrap();
}

#[tokio::test]
async fn how_long_a_stream_may_be_silent() {
    let server = Server::start([json("200 OK", THING)]).await;
    let idle = async |limit: Option<Duration>| {
        let call = Client::at(server.url()).get_thing("a");
        let call = match limit {
            Some(limit) => call.timeout(limit),
            None => call,
        };
        call.download().await.unwrap().body().idle()
    };
    let seconds = Duration::from_secs;
    assert_eq!(idle(None).await, seconds(60));
    assert_eq!(idle(Some(seconds(7))).await, seconds(7));
    assert_eq!(idle(Some(seconds(600))).await, seconds(60));
    assert_eq!(idle(Some(Duration::MAX)).await, Duration::MAX);
}

#[tokio::test]
async fn the_limit_of_connecting() {
    // It is there, and says nothing: TLS waits for it.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let client = Client::builder().base_url(url).connect_timeout(SHORT);
    let client: Client = client.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(timeout(&error).kind(), TimeoutKind::Connect);
    assert_eq!(timeout(&error).limit(), Some(SHORT));
    assert!(error.is_connect());
    assert_eq!(
        words(&error),
        "the time limit of 100ms for connecting was over while waiting for the connection"
    );
}

#[tokio::test]
async fn a_limit_of_the_http_client() {
    let server = Server::start([json("200 OK", THING).after(Duration::from_secs(5))]).await;
    let http = reqwest::Client::builder().no_proxy().timeout(SHORT);
    let client = Client::builder().base_url(server.url()).http_client(http);
    let client: Client = client.build().unwrap();
    let error = client.get_thing("a").await.unwrap_err();
    assert_eq!(timeout(&error).kind(), TimeoutKind::HttpClient);
    assert_eq!(timeout(&error).limit(), None);
    assert_eq!(
        words(&error),
        "the time limit of the HTTP client was over while waiting for the answer"
    );
}

/// An operation whose answer takes long to be decoded.
enum Slow {}

impl Operation for Slow {
    type Output = String;
    type Failure = GetThingFailure;

    fn decode(reply: &Reply) -> Result<Answer<String, GetThingFailure>, Unreadable> {
        std::thread::sleep(SHORT * 4);
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(reply.text().into_owned())),
            403 => Ok(Answer::Failure(GetThingFailure::Forbidden)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// An answer that is decoded when its time is over is not in time.
#[tokio::test]
async fn decoding_counts() {
    let scripts = [
        "200 OK",
        "403 Forbidden",
        "403 Forbidden",
        "418 Teapot",
        "200 OK",
    ];
    let server = Server::start(scripts.map(|status| json(status, THING))).await;
    let call = || {
        let client = Client::at(server.url());
        client.call_as::<Slow>(&GET_THING, |request| {
            request.path("id", runtime::style::PathStyle::SIMPLE, "a");
        })
    };
    for status in ["200 OK", "403 Forbidden"] {
        let error = call().timeout(SHORT * 3).await.unwrap_err();
        assert_eq!(timeout(&error).kind(), TimeoutKind::Call);
        assert_eq!(timeout(&error).waiting_for(), WaitingFor::Decoding);
        assert_eq!(
            words(&error),
            format!(
                "the time limit of 300ms was over when the answer was decoded (status {status})"
            )
        );
    }
    let error = call().timeout(SHORT * 3).download().await.unwrap_err();
    assert_eq!(timeout(&error).waiting_for(), WaitingFor::Decoding);
    // Why it cannot be read says more.
    let error = call().timeout(SHORT * 3).await.unwrap_err();
    assert!(matches!(error, Error::Undocumented(_)));
    call().timeout(Duration::from_secs(9)).await.unwrap();
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
        format!("GET http://127.0.0.1:{port}/things/{{id}} could not be sent: no connection")
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

/// What is said to be longer is not read at all.
#[tokio::test]
async fn the_longest_body_unless_somebody_says_otherwise() {
    const LIMIT: u64 = 256 * 1024 * 1024;
    for (length, expected) in [
        (LIMIT, TransportFailure::Body),
        (LIMIT + 1, TransportFailure::TooLong { limit: LIMIT }),
    ] {
        let script = raw(format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{THING}"
        ));
        let server = Server::start([script.closing()]).await;
        let error = Client::at(server.url()).get_thing("a").await.unwrap_err();
        let Error::Transport(transport) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(transport.failure(), expected);
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

/// A request's body has the limit of an answer's, also where the call has none.
#[tokio::test]
async fn an_upload_that_stalls() {
    let server = Server::start([json("200 OK", THING)]).await;
    let client = Client::at(server.url());
    let upload =
        |pieces: &[&'static str]| Body::joined(vec![stream(pieces), Body::from_stream(Silent)]);
    for body in [
        upload(&[]),
        upload(&["some"]),
        upload(&["some"]).with_length(9),
    ] {
        let call = client.call(&POST_THING, |request| request.body("a/b", body));
        let call = call
            .timeout(Duration::MAX)
            .idle_timeout(Duration::from_millis(100));
        let error = tokio::time::timeout(BOUND, call.send())
            .await
            .unwrap()
            .unwrap_err();
        let Error::Timeout(timeout) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (timeout.kind(), timeout.waiting_for(), timeout.limit()),
            (
                TimeoutKind::Idle,
                WaitingFor::RequestBody,
                Some(Duration::from_millis(100))
            )
        );
        assert_eq!(error.attempts(), 1);
    }
}
