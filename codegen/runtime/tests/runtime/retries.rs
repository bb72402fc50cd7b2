//! When a call is repeated, after which wait, and when not.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use reqwest::dns::{Name, Resolve, Resolving};
use runtime::call::Retries;
use runtime::error::Error;
use runtime::request::OperationInfo;
use tokio::time::Instant;

use super::api::{Client, ClientBuilder, Credentials, THING};
use super::bodies::stream;
use super::server::{Script, Server, answer, json, raw};

fn operation(method: Method) -> &'static OperationInfo {
    Box::leak(Box::new(OperationInfo {
        id: "operation",
        method,
        path: "/operation",
        accept: None,
        security: &[],
        server: None,
        documented_redirects: false,
    }))
}

/// No name is known, and it is written down when one was asked for. So nothing is waited for but what
/// the clock of the test shows.
#[derive(Clone, Default)]
struct Nowhere(Arc<Mutex<Vec<Instant>>>);

impl Resolve for Nowhere {
    fn resolve(&self, _: Name) -> Resolving {
        self.0.lock().unwrap().push(Instant::now());
        Box::pin(async { Err::<Box<dyn Iterator<Item = SocketAddr> + Send>, _>("unknown".into()) })
    }
}

impl Nowhere {
    fn client(&self) -> ClientBuilder {
        let http = reqwest::Client::builder()
            .no_proxy()
            .dns_resolver(Arc::new(self.clone()));
        let builder = Client::repeating().http_client(http);
        builder
            .base_url("http://nowhere.test")
            .timeout(Duration::MAX)
    }

    /// The waits between the attempts since the last time.
    fn waits(&self) -> Vec<Duration> {
        let attempts = std::mem::take(&mut *self.0.lock().unwrap());
        attempts.windows(2).map(|pair| pair[1] - pair[0]).collect()
    }
}

/// Waits are up to half a second, doubled each time, at most 8 seconds; any part of that is as likely
/// as another.
#[tokio::test(start_paused = true)]
async fn waits_by_the_formula() {
    const CALLS: u32 = 90;
    let nowhere = Nowhere::default();
    let longest = [500, 1000, 2000, 4000, 8000, 8000, 8000];
    let mut sums = [0.0; 7];
    for _ in 0..CALLS {
        // The budget is a client's own.
        let client: Client = nowhere
            .client()
            .retries(Retries::new().repeats(7))
            .build()
            .unwrap();
        let error = client
            .call(operation(Method::GET), |_| ())
            .await
            .unwrap_err();
        assert_eq!(error.attempts(), 8);
        let waits = nowhere.waits();
        assert_eq!(waits.len(), 7);
        for ((wait, longest), sum) in waits.iter().zip(longest).zip(&mut sums) {
            // The clock of tokio counts whole milliseconds.
            assert!(
                *wait <= Duration::from_millis(longest + 1),
                "{wait:?} of {longest} ms"
            );
            *sum += wait.as_secs_f64() * 1000.0 / longest as f64;
        }
    }
    for sum in sums {
        // Six standard deviations of a mean of 90 uniform numbers.
        let mean = sum / f64::from(CALLS);
        assert!((mean - 0.5).abs() < 0.183, "{mean}");
    }
}

#[tokio::test(start_paused = true)]
async fn two_repeats_unless_set() {
    let nowhere = Nowhere::default();
    let attempts = async |builder: ClientBuilder, set: fn(Call) -> Call| {
        let client = builder.build().unwrap();
        let call = set(client.call(operation(Method::POST), |request| request.json(&1)));
        let error = call.await.unwrap_err();
        assert!(error.is_connect());
        assert_eq!(nowhere.waits().len() as u32 + 1, error.attempts());
        error.attempts()
    };
    type Call = runtime::call::Call<super::api::GetThing>;
    let five = Retries::new().repeats(5);
    assert_eq!(attempts(nowhere.client(), |call| call).await, 3);
    assert_eq!(
        attempts(nowhere.client().no_retries(), |call| call).await,
        1
    );
    assert_eq!(
        attempts(nowhere.client().retries(five), |call| call).await,
        6
    );
    assert_eq!(
        attempts(nowhere.client().retries(five), |call| call.no_retries()).await,
        1
    );
    let once = |call: Call| call.retries(Retries::new().repeats(1));
    assert_eq!(attempts(nowhere.client().no_retries(), once).await, 2);
}

#[tokio::test(start_paused = true)]
async fn the_text_says_how_often() {
    let client = Nowhere::default().client().build().unwrap();
    let error = client
        .call(operation(Method::GET), |_| ())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET http://nowhere.test/operation (3 attempts) could not be sent: no connection"
    );
}

/// A thousand calls that fail send little more than a thousand requests.
#[tokio::test(start_paused = true)]
async fn a_budget_for_a_thousand_calls() {
    let nowhere = Nowhere::default();
    let client = nowhere.client().build().unwrap();
    for _ in 0..1000 {
        client
            .call(operation(Method::GET), |_| ())
            .await
            .unwrap_err();
    }
    let sent = nowhere.0.lock().unwrap().len();
    assert_eq!(sent, 1100);
    // All at once, with another client.
    let nowhere = Nowhere::default();
    let client = nowhere.client().build().unwrap();
    let calls: Vec<_> = (0..1000)
        .map(|_| tokio::spawn(client.call(operation(Method::GET), |_| ()).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap_err();
    }
    assert_eq!(nowhere.0.lock().unwrap().len(), 1100);
}

#[tokio::test(start_paused = true)]
async fn no_repeat_after_the_time_limit() {
    let nowhere = Nowhere::default();
    let long = Retries::new()
        .first_wait(Duration::from_secs(3600))
        .max_wait(Duration::MAX);
    for _ in 0..20 {
        let client = nowhere
            .client()
            .retries(long)
            .timeout(Duration::from_secs(1));
        let client: Client = client.build().unwrap();
        let start = Instant::now();
        let error = client
            .call(operation(Method::GET), |_| ())
            .await
            .unwrap_err();
        // What is known already is told, at once.
        assert!(error.is_connect(), "{error:?}");
        assert!(start.elapsed() < Duration::from_secs(1));
    }
}

/// A script in a thread of its own, whose clock goes on while that of the test stands still.
fn serve(script: Vec<Script>) -> (String, Served) {
    let (sender, receiver) = std::sync::mpsc::channel();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let thread = std::thread::spawn(move || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        let runtime = builder.enable_all().build().unwrap();
        runtime.block_on(async {
            let server = Server::start(script).await;
            sender.send(server.url()).unwrap();
            let _ = ended.await;
            server.requests()
        })
    });
    (receiver.recv().unwrap(), Served { end, thread })
}

struct Served {
    end: tokio::sync::oneshot::Sender<()>,
    thread: std::thread::JoinHandle<Vec<super::server::Recorded>>,
}

impl Served {
    fn requests(self) -> Vec<super::server::Recorded> {
        let _ = self.end.send(());
        self.thread.join().unwrap()
    }
}

/// A client that waits for nothing but sockets and repeats.
fn patient(url: &str) -> ClientBuilder {
    // Connections that are kept are looked after by a clock.
    let http = reqwest::Client::builder()
        .no_proxy()
        .pool_max_idle_per_host(0);
    let builder = Client::repeating().http_client(http);
    builder.base_url(url).timeout(Duration::MAX)
}

/// How long a call waits in all, and how often it was sent, if the first answer has this head.
async fn waits_after(head: &str) -> (Duration, u32) {
    let first = raw(format!("HTTP/1.1 {head}\r\ncontent-length: 0\r\n\r\n")).closing();
    let (url, server) = serve(vec![first, json("200 OK", THING).closing()]);
    let client: Client = patient(&url).build().unwrap();
    tokio::time::pause();
    let start = Instant::now();
    let outcome = client.call(operation(Method::GET), |_| ()).await;
    let waited = start.elapsed();
    tokio::time::resume();
    let attempts = match outcome {
        Ok(response) => response.attempts(),
        Err(error) => error.attempts(),
    };
    assert_eq!(server.requests().len(), attempts as usize);
    (waited, attempts)
}

#[tokio::test]
async fn the_server_says_how_long() {
    const DATE: &str = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    for (head, seconds) in [
        ("503 Busy\r\nretry-after: 7", 7.0),
        ("429 Slow\r\nretry-after: 60", 60.0),
        ("500 Oh\r\nretry-after: 1.5", 1.5),
        ("429 Slow\r\nretry-after-ms: 1234\r\nretry-after: 9", 1.234),
        (
            &format!("503 Busy\r\n{DATE}retry-after: Sun, 06 Nov 1994 08:50:07 GMT"),
            30.0,
        ),
        (
            &format!("503 Busy\r\n{DATE}retry-after: Sunday, 06-Nov-94 08:50:07 GMT"),
            30.0,
        ),
        (
            &format!("503 Busy\r\n{DATE}retry-after: Sun Nov  6 08:50:07 1994"),
            30.0,
        ),
        (
            &format!("503 Busy\r\n{DATE}retry-after: Sun, 06 Nov 1994 08:00:00 GMT"),
            0.0,
        ),
        ("429 Slow\r\nratelimit-reset: 12", 12.0),
        ("429 Slow\r\nx-ratelimit-reset: 13", 13.0),
        (
            "429 Slow\r\ndate: Fri, 27 Nov 2026 08:19:39 GMT\r\nx-ratelimit-reset: 1795767589",
            10.0,
        ),
        ("429 Slow\r\nratelimit: \"default\";r=0;t=14", 14.0),
        (
            "429 Slow\r\nratelimit: limit=100, remaining=0, reset=15",
            15.0,
        ),
    ] {
        let (waited, attempts) = waits_after(head).await;
        assert_eq!(attempts, 2, "{head}");
        let off = waited.as_secs_f64() - seconds;
        assert!((0.0..0.01).contains(&off), "{head}: {waited:?}");
    }
    // Longer than anybody wants to wait.
    for head in [
        "503 Busy\r\nretry-after: 61",
        "429 Slow\r\nretry-after: Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        assert_eq!(waits_after(head).await, (Duration::ZERO, 1), "{head}");
    }
    // What cannot be read is as good as nothing.
    for head in [
        "503 Busy\r\nretry-after: soon",
        "503 Busy\r\nratelimit-reset: 30",
        "503 Busy\r\nretry-after: -5",
    ] {
        let (waited, attempts) = waits_after(head).await;
        assert!(
            attempts == 2 && waited <= Duration::from_millis(501),
            "{head}: {waited:?}"
        );
    }
}

#[test]
fn dates() {
    use http::{HeaderMap, StatusCode};
    let wait = |date: &str, after: &str| {
        let mut headers = HeaderMap::new();
        headers.insert("date", date.parse().unwrap());
        headers.insert("retry-after", after.parse().unwrap());
        runtime::pause::asked(StatusCode::SERVICE_UNAVAILABLE, &headers)
    };
    for (date, after, seconds) in [
        (
            "Wed, 28 Feb 2024 23:59:59 GMT",
            "Fri, 01 Mar 2024 00:00:00 GMT",
            86_401,
        ),
        (
            "Tue, 28 Feb 2023 23:59:59 GMT",
            "Wed, 01 Mar 2023 00:00:00 GMT",
            1,
        ),
        (
            "Sun, 31 Dec 2000 00:00:00 GMT",
            "Mon, 01 Jan 2001 00:00:00 GMT",
            86_400,
        ),
        (
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "Fri, 27 Nov 2026 08:19:39 GMT",
            1_795_767_579,
        ),
        (
            "Sunday, 31-Dec-69 00:00:00 GMT",
            "Sunday, 31-Dec-69 00:00:00 GMT",
            0,
        ),
    ] {
        assert_eq!(
            wait(date, after),
            Some(Duration::from_secs(seconds)),
            "{after}"
        );
    }
    for after in [
        "Wed, 32 Feb 2024 00:00:00 GMT",
        "Wed, 28 Foo 2024 00:00:00 GMT",
        "Wed, 28 Feb 2024 25:00:00 GMT",
        "x",
        "",
    ] {
        assert_eq!(
            wait("Wed, 28 Feb 2024 23:59:59 GMT", after),
            None,
            "{after}"
        );
    }
}

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
            json("408 Late", "{}").closing(),
            json("502 Bad", "").closing(),
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
    // A connection that the server had closed meanwhile takes some of them along, unseen.
    let requests = server.requests();
    let rounds: Vec<usize> = requests
        .iter()
        .map(|request| request.text().parse().unwrap())
        .collect();
    assert!(rounds.len() > ROUNDS / 2, "{}", rounds.len());
    assert!(rounds.windows(2).all(|pair| pair[0] < pair[1]));
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
