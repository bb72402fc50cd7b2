//! Which calls are repeated, and which are not.

use std::time::Duration;

use http::Method;
use runtime::call::Retries;
use runtime::error::Error;

use super::api::{Client, ClientBuilder, Credentials, THING};
use super::bodies::stream;
use super::retries::operation;
use super::server::{Script, Server, answer, json, raw};

/// How many requests a call sends if every answer is this.
async fn sent(method: Method, script: Script) -> usize {
    let server = Server::start([script]).await;
    let client: Client = quick(&server).build().unwrap();
    let _ = client.call(operation(method), |_| ()).await;
    server.requests().len()
}

/// Short waits, for where they do not matter.
fn quick(server: &Server) -> ClientBuilder {
    let short = Retries::new().first_wait(Duration::from_millis(2));
    Client::repeating().base_url(server.url()).retries(short)
}

#[tokio::test]
async fn what_is_repeated() {
    let all = [
        Method::GET,
        Method::HEAD,
        Method::OPTIONS,
        Method::PUT,
        Method::DELETE,
    ];
    for method in all {
        assert_eq!(
            sent(method.clone(), json("503 Busy", "{}")).await,
            3,
            "{method}"
        );
        assert_eq!(sent(method.clone(), raw("").closing()).await, 3, "{method}");
    }
    for status in ["408 T", "429 S", "500 I", "502 B", "503 S", "504 G"] {
        assert_eq!(sent(Method::GET, json(status, "{}")).await, 3, "{status}");
    }
    for status in [
        "200 OK", "400 B", "401 U", "403 F", "404 N", "409 C", "425 E", "501 N", "505 V",
    ] {
        assert_eq!(sent(Method::GET, json(status, "{}")).await, 1, "{status}");
    }
    let cut = raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{").closing();
    assert_eq!(sent(Method::GET, cut.clone()).await, 3);
    assert_eq!(sent(Method::POST, cut).await, 1);
    assert_eq!(sent(Method::GET, raw("SSH-2.0\r\n\r\n").closing()).await, 1);
}

/// How many requests a GET sends if every answer is this.
async fn sent_with(retries: Retries, script: Script) -> usize {
    let server = Server::start([script]).await;
    let retries = retries.first_wait(Duration::from_millis(2));
    let client: Client = quick(&server).retries(retries).build().unwrap();
    let _ = client.call(operation(Method::GET), |_| ()).await;
    server.requests().len()
}

/// The caller's word takes the place of the usual ones.
#[tokio::test]
async fn statuses_of_ones_own() {
    let own = Retries::new().statuses(&[(404, 404), (429, 429), (520, 529)]);
    for status in ["404 N", "429 S", "520 C", "525 C", "529 C"] {
        assert_eq!(sent_with(own, json(status, "{}")).await, 3, "{status}");
    }
    for status in [
        "200 OK", "403 F", "405 M", "408 T", "500 I", "503 S", "519 C", "530 C",
    ] {
        assert_eq!(sent_with(own, json(status, "{}")).await, 1, "{status}");
    }
    // A connection that broke is no status.
    assert_eq!(sent_with(own, raw("").closing()).await, 3);
    let none = Retries::new().statuses(&[]);
    assert_eq!(sent_with(none, json("503 S", "{}")).await, 1);
    assert_eq!(sent_with(none, raw("").closing()).await, 3);
    // What would be sent twice is not, whatever its status.
    let server = Server::start([json("429 S", "{}")]).await;
    let client: Client = quick(&server).retries(own).build().unwrap();
    client
        .call(operation(Method::POST), |_| ())
        .await
        .unwrap_err();
    assert_eq!(server.requests().len(), 1);
}

/// With answers alone repeated, what comes to no answer is told at once.
#[tokio::test]
async fn answers_alone() {
    let answers = Retries::new().broken_connections(false);
    assert_eq!(sent_with(answers, json("503 S", "{}")).await, 3);
    assert_eq!(sent_with(answers, raw("").closing()).await, 1);
    let cut = raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{").closing();
    assert_eq!(sent_with(answers, cut).await, 1);
    let slow = || json("200 OK", THING).after(Duration::from_secs(5));
    for (retries, attempts) in [(answers, 1), (Retries::new(), 3)] {
        let retries = retries.first_wait(Duration::from_millis(2));
        let nobody = Client::repeating().base_url("http://127.0.0.1:1");
        let nobody: Client = nobody.retries(retries).build().unwrap();
        let error = nobody.get_thing("a").await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
        let server = Server::start([slow()]).await;
        let client: Client = quick(&server).retries(retries).build().unwrap();
        let call = client.get_thing("a");
        let error = call
            .attempt_timeout(Duration::from_millis(20))
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), attempts);
    }
}

#[tokio::test]
async fn a_repeat_that_succeeds() {
    let server = Server::start([
        json("503 Busy", "{}"),
        raw("").closing(),
        json("200 OK", THING),
    ])
    .await;
    let client: Client = quick(&server).token("t").build().unwrap();
    let response = client.get_thing("a").await.unwrap();
    assert_eq!((response.attempts(), response.body().port), (3, 80));
    let requests = server.requests();
    assert!(
        requests
            .iter()
            .all(|request| request.head == requests[0].head)
    );
    let response = client.get_thing("a").await.unwrap();
    assert_eq!(response.attempts(), 1);
}

/// A POST goes out once, whatever becomes of it, in ten thousand faulty exchanges.
#[tokio::test]
async fn a_post_is_never_repeated() {
    const ROUNDS: usize = 10_000;
    let faults = || {
        vec![
            json("503 Busy", "{}"),
            answer("429 Slow", "text/plain", "slow"),
            json("500 Oh", "{"),
            raw("").closing(),
            raw("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{").closing(),
            raw("nonsense\r\n\r\n").closing(),
            // Who is not told of the end sends the next request into it, and nobody sees that one.
            json("408 Late\r\nconnection: close", "{}").closing(),
            json("502 Bad\r\nconnection: close", "").closing(),
            json("504 Late", "{}"),
            raw("HTTP/1.1 503 Busy\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n"),
        ]
    };
    let script = faults().into_iter().cycle().take(ROUNDS);
    let server = Server::start(script).await;
    let client: Client = quick(&server).build().unwrap();
    for (method, round) in [Method::POST, Method::PATCH].iter().cycle().zip(0..ROUNDS) {
        let call = client.call(operation(method.clone()), |request| {
            request.json(&(round as u64))
        });
        assert_eq!(call.await.unwrap_err().attempts(), 1);
    }
    let requests = server.requests();
    let rounds: Vec<usize> = requests
        .iter()
        .map(|request| request.text().parse().unwrap())
        .collect();
    assert_eq!(rounds.len(), ROUNDS);
    assert!(rounds.into_iter().eq(0..ROUNDS));
}

/// A server that is down is asked little more often than a thousand times by a thousand calls, in turn or many
/// at once.
#[tokio::test]
async fn a_server_that_is_down_is_spared() {
    const BUSY: &str = "503 Busy";
    let server = Server::start([json(BUSY, "{}")]).await;
    let client: Client = quick(&server).build().unwrap();
    for _ in 0..1000 {
        let error = client.get_thing("a").await.unwrap_err();
        assert_eq!(error.status().unwrap(), 503);
    }
    assert_eq!(server.requests().len(), 1100);
    let server = Server::start([json(BUSY, "{}")]).await;
    let client: Client = quick(&server).build().unwrap();
    let callers = (0..50).map(|_| {
        let client = client.clone();
        tokio::spawn(async move {
            for _ in 0..20 {
                client.get_thing("a").await.unwrap_err();
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.unwrap();
    }
    assert_eq!(server.requests().len(), 1100);
}

#[tokio::test]
async fn a_body_that_can_be_sent_once_is_not_repeated() {
    let server = Server::start([json("503 Busy", "{}")]).await;
    let client: Client = quick(&server)
        .idempotent_by("Idempotency-Key")
        .build()
        .unwrap();
    for method in [Method::PUT, Method::POST] {
        let call = client.call(operation(method), |request| {
            request.body("a/b", stream(&["x"]))
        });
        assert_eq!(call.await.unwrap_err().attempts(), 1);
    }
    assert_eq!(server.requests().len(), 2);
    // Not even where nothing was sent: whoever connects takes the stream.
    let client = Client::repeating()
        .base_url("http://127.0.0.1:1")
        .build()
        .unwrap();
    let call = client.call(operation(Method::PUT), |request| {
        request.body("a/b", stream(&["x"]))
    });
    assert_eq!(call.await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn one_key_for_all_attempts() {
    let server = Server::start([json("503 Busy", "{}")]).await;
    let keys = |count: usize| {
        let requests = server.requests();
        let last = &requests[requests.len() - count..];
        let keys = last.iter().map(|request| request.header("idempotency-key"));
        let keys: Vec<_> = keys.map(|key| key.map(str::to_owned)).collect();
        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]), "{keys:?}");
        keys[0].clone()
    };
    let post = |client: &Client| client.call(operation(Method::POST), |request| request.json(&1));
    let client: Client = quick(&server)
        .idempotent_by("Idempotency-Key")
        .build()
        .unwrap();
    assert_eq!(post(&client).await.unwrap_err().attempts(), 3);
    let first = keys(3).unwrap();
    assert_eq!(first.len(), 36);
    assert_eq!(first.as_bytes()[14], b'4');
    post(&client).await.unwrap_err();
    assert_ne!(keys(3).unwrap(), first);
    // The caller's own counts, here and for a client that was told nothing.
    let plain: Client = quick(&server).build().unwrap();
    for client in [&client, &plain] {
        let call = post(client).header("idempotency-key", "own");
        assert_eq!(call.await.unwrap_err().attempts(), 3);
        assert_eq!(keys(3).as_deref(), Some("own"));
    }
    assert_eq!(
        post(&plain)
            .idempotent_by("Idempotency-Key")
            .await
            .unwrap_err()
            .attempts(),
        3
    );
    assert!(keys(3).is_some());
    // GET needs none.
    client
        .call(operation(Method::GET), |_| ())
        .await
        .unwrap_err();
    assert_eq!(keys(3), None);
    let error = post(&plain).idempotent_by("no name").await.unwrap_err();
    assert!(matches!(error, Error::Argument(_)));
    let error = quick(&server).idempotent_by("no name").build().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("the header name \"no name\" cannot be sent"),
        "{error}"
    );
}

/// A repeat that saved its call costs nothing, and calls that succeed fill up what others spent.
#[tokio::test]
async fn a_budget_that_fills_up() {
    let script = [json("503 Busy", "{}"), json("200 OK", THING)];
    let server = Server::start(script.into_iter().cycle().take(600)).await;
    let client: Client = quick(&server).build().unwrap();
    for _ in 0..300 {
        let response = client.get_thing("a").await.unwrap();
        assert_eq!(response.attempts(), 2);
    }
}
