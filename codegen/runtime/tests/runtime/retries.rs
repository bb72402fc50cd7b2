//! After which wait a call is repeated, and how often at most, on a clock of the test's own.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use reqwest::dns::{Name, Resolve, Resolving};
use runtime::call::Retries;
use runtime::request::OperationInfo;
use tokio::time::Instant;

use super::api::{Client, ClientBuilder, THING};
use super::server::{Script, Server, json, raw};

pub fn operation(method: Method) -> &'static OperationInfo {
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
    let (mut shortest_shares, mut longest_shares) = ([f64::MAX; 7], [0.0_f64; 7]);
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
        for (at, (wait, longest)) in waits.iter().zip(longest).enumerate() {
            // The clock of tokio counts whole milliseconds.
            assert!(
                *wait <= Duration::from_millis(longest + 1),
                "{wait:?} of {longest} ms"
            );
            let share = wait.as_secs_f64() * 1000.0 / longest as f64;
            sums[at] += share;
            shortest_shares[at] = shortest_shares[at].min(share);
            longest_shares[at] = longest_shares[at].max(share);
        }
    }
    // Of 90 uniform numbers none is in a fifth once in 500 million times.
    for (shortest, longest) in shortest_shares.into_iter().zip(longest_shares) {
        assert!(shortest < 0.2 && longest > 0.8, "{shortest} to {longest}");
    }
    for sum in sums {
        // Six standard deviations of a mean of 90 uniform numbers.
        let mean = sum / f64::from(CALLS);
        assert!((mean - 0.5).abs() < 0.183, "{mean}");
    }
}

/// Another exponent, another first wait and another limit, by the same formula.
#[tokio::test(start_paused = true)]
async fn waits_by_another_exponent() {
    const CALLS: u32 = 40;
    for (exponent, first, most) in [
        (1.5, 400_u64, 60_000_u64),
        (1.5, 400, 1_000),
        (3.0, 10, 5_000),
        (1.0, 300, 60_000),
        // No wait is shorter for being a later one.
        (0.5, 300, 60_000),
        (f64::NAN, 300, 60_000),
        (f64::INFINITY, 20, 700),
        (1e300, 20, 700),
    ] {
        let retries = Retries::new()
            .repeats(6)
            .exponent(exponent)
            .first_wait(Duration::from_millis(first))
            .max_wait(Duration::from_millis(most));
        let grows = if exponent > 1.0 { exponent } else { 1.0 };
        let longest = |repeated: i32| (first as f64 * grows.powi(repeated)).min(most as f64);
        let nowhere = Nowhere::default();
        let mut share = 0.0;
        for _ in 0..CALLS {
            let client: Client = nowhere.client().retries(retries).build().unwrap();
            let call = client.call(operation(Method::GET), |_| ());
            assert_eq!(call.await.unwrap_err().attempts(), 7);
            let waits = nowhere.waits();
            assert_eq!(waits.len(), 6);
            for (wait, repeated) in waits.iter().zip(0..) {
                let (wait, longest) = (wait.as_secs_f64() * 1000.0, longest(repeated));
                // The clock of tokio counts whole milliseconds.
                assert!(wait <= longest + 1.0, "{exponent}: {wait} of {longest} ms");
                share += wait / longest;
            }
        }
        // Six standard deviations of a mean of 240 uniform numbers, and a millisecond more each at most.
        let mean = share / f64::from(CALLS * 6);
        let rounded = 1.0 / longest(0);
        assert!(
            mean > 0.5 - 0.112 && mean < 0.5 + 0.112 + rounded,
            "{exponent}: {mean}"
        );
    }
}

#[test]
fn settings_can_be_compared_and_printed() {
    assert_eq!(Retries::new().exponent(2.0), Retries::new());
    assert_eq!(
        Retries::new().exponent(f64::NAN),
        Retries::new().exponent(-1.0)
    );
    assert_ne!(Retries::new().exponent(1.5), Retries::new());
    assert_ne!(Retries::new().statuses(&[(500, 599)]), Retries::new());
    let text = format!("{:?}", Retries::new().exponent(1.5));
    assert!(text.contains("exponent: 1.5"), "{text}");
}

/// Who is dropped while he waits has sent nothing, and takes nothing from the others.
#[tokio::test(start_paused = true)]
async fn a_budget_that_waits_do_not_use_up() {
    let nowhere = Nowhere::default();
    let client: Client = nowhere.client().build().unwrap();
    let long = Retries::new()
        .first_wait(Duration::from_secs(1 << 30))
        .max_wait(Duration::MAX);
    for _ in 0..1000 {
        let call = client.call(operation(Method::GET), |_| ()).retries(long);
        let dropped = tokio::time::timeout(Duration::from_secs(1), call.send());
        assert!(dropped.await.is_err());
    }
    assert_eq!(nowhere.0.lock().unwrap().len(), 1000);
    let call = client.call(operation(Method::GET), |_| ());
    assert_eq!(call.await.unwrap_err().attempts(), 3);
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
        // Of several limits the one that is spent for longest.
        (
            "429 Slow\r\nratelimit: \"a\";r=5;t=50, \"b\";r=0;t=30, \"c\";t=7;r=0",
            30.0,
        ),
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
        "503 Busy\r\nretry-after: 99999999999999999999",
        "429 Slow\r\nratelimit-reset: 1e400",
    ] {
        assert_eq!(waits_after(head).await, (Duration::ZERO, 1), "{head}");
    }
    // What cannot be read is as good as nothing.
    for head in [
        "503 Busy\r\nretry-after: soon",
        "503 Busy\r\nratelimit-reset: 30",
        "503 Busy\r\nretry-after: -5",
        "503 Busy\r\nretry-after: inf",
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
