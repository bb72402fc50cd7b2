//! Calls that are dropped after their first poll, their second and so on until they finish, a thousand times for
//! each fault: no task, no connection and no token that somebody waits for is left behind.

use std::fs::DirEntry;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use runtime::body::Body;
use runtime::call::Retries;
use runtime::client::ClientBuilder;
use runtime::oauth::ClientCredentials;
use runtime::reqwest_stack::ReqwestTransport;
use runtime::security::Credential;
use runtime::transport::Transport;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::watch;
use tokio::task::{JoinSet, yield_now};

use super::super::api::{API, BEARER, Client, POST_THING, THING};
use super::super::events::Events;
use super::super::server::{Recorded, read};
use super::super::streams::GET;
use super::super::tls;
use super::super::tokens::SECURED;
use super::drops::polled;

/// Each of so many callers drops calls until it has dropped so many.
const CALLERS: usize = 50;
const DROPS: usize = 20;

/// How many connections may wait for the next call.
const IDLE: usize = 4;

/// Far longer than any of it takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// What a server writes, piece by piece, and whether it ends the connection then.
type Answer = (Vec<String>, bool);

fn whole(head: &str, body: &str) -> Answer {
    let (begin, end) = body.split_at(body.len() / 2);
    let head = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\n\r\n", body.len());
    (vec![head, begin.to_owned(), end.to_owned()], false)
}

fn cut(pieces: &[&str]) -> Answer {
    (
        pieces.iter().map(|piece| (*piece).to_owned()).collect(),
        true,
    )
}

/// What is wrong with every other request, as long as something is.
type Fault = fn(&Recorded) -> Answer;

/// A server on a runtime of its own, as another program would be.
struct Server {
    _runtime: Runtime,
    address: SocketAddr,
    is_faulty: Arc<AtomicBool>,
    /// How many connections are open.
    open: watch::Receiver<usize>,
}

/// How a client comes to the server.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Plain,
    /// By a name that is not known every other time.
    Named,
    /// By a TLS handshake that the server breaks off every other time.
    Secure,
    /// By a proxy that refuses every other time, and a TLS handshake behind it.
    Tunnel,
}

impl Server {
    fn start(fault: Fault, way: Way) -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build();
        let runtime = runtime.unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let is_faulty = Arc::new(AtomicBool::new(true));
        let (count, open) = watch::channel(0);
        let (faulty, asked) = (is_faulty.clone(), Arc::new(AtomicUsize::new(0)));
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                count.send_modify(|open| *open += 1);
                let (count, faulty, asked) = (count.clone(), faulty.clone(), asked.clone());
                tokio::spawn(async move {
                    let answer = |request: &Recorded| {
                        let number = asked.fetch_add(1, Ordering::Relaxed);
                        match number.is_multiple_of(2) && faulty.load(Ordering::Relaxed) {
                            true => fault(request),
                            false => well(request),
                        }
                    };
                    let _ = taken(stream, way, &faulty, answer).await;
                    count.send_modify(|open| *open -= 1);
                });
            }
        });
        Self {
            _runtime: runtime,
            address,
            is_faulty,
            open,
        }
    }

    async fn until(&self, is_so: impl FnMut(&usize) -> bool) {
        self.open.clone().wait_for(is_so).await.unwrap();
    }
}

fn well(request: &Recorded) -> Answer {
    match request.target().split(' ').nth(1).unwrap() {
        "/token" => whole("200 OK", r#"{"access_token":"a1"}"#),
        "/get" if request.header("accept") == Some("text/event-stream") => cut(&EVENTS),
        _ => whole("200 OK\r\ncontent-type: application/json", THING),
    }
}

const EVENTS: [&str; 3] = [
    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n",
    "retry: 1\nid: 1\ndata: [1]\n\n",
    "id: 2\ndata: [2]\n\n",
];

/// What comes before the first request.
async fn taken(
    mut stream: TcpStream,
    way: Way,
    faulty: &AtomicBool,
    answer: impl Fn(&Recorded) -> Answer,
) -> io::Result<()> {
    static TAKEN: AtomicUsize = AtomicUsize::new(0);
    stream.set_nodelay(true)?;
    let is_faulty =
        faulty.load(Ordering::Relaxed) && TAKEN.fetch_add(1, Ordering::Relaxed).is_multiple_of(2);
    match way {
        Way::Plain | Way::Named => return serve(stream, answer).await,
        Way::Secure if is_faulty => {
            stream.read_exact(&mut [0; 20]).await?;
            return stream.shutdown().await;
        }
        Way::Secure => {}
        Way::Tunnel => {
            if read(&mut stream).await?.is_none() {
                return Ok(());
            }
            let status = if is_faulty { "502 No" } else { "200 Yes" };
            for piece in ["HTTP/1.1 ", status, "\r\n\r\n"] {
                stream.write_all(piece.as_bytes()).await?;
                yield_now().await;
            }
            if is_faulty {
                return stream.shutdown().await;
            }
        }
    }
    let stream = tls::acceptor(tls::CERTIFICATE).accept(stream).await?;
    serve(stream, answer).await
}

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: impl Fn(&Recorded) -> Answer,
) -> io::Result<()> {
    while let Some(request) = read(&mut stream).await? {
        let (pieces, is_last) = answer(&request);
        for piece in pieces {
            stream.write_all(piece.as_bytes()).await?;
            stream.flush().await?;
            yield_now().await;
        }
        if is_last {
            return stream.shutdown().await;
        }
    }
    Ok(())
}

/// Every other time no name is known, as long as something is wrong.
struct Resolver {
    address: SocketAddr,
    asked: AtomicUsize,
    is_faulty: Arc<AtomicBool>,
    fails: bool,
}

impl Resolve for Resolver {
    fn resolve(&self, _: Name) -> Resolving {
        let number = self.asked.fetch_add(1, Ordering::Relaxed);
        let fails =
            self.fails && number.is_multiple_of(2) && self.is_faulty.load(Ordering::Relaxed);
        let address = self.address;
        Box::pin(async move {
            yield_now().await;
            match fails {
                true => Err("unknown".into()),
                false => Ok(Box::new(std::iter::once(address)) as Addrs),
            }
        })
    }
}

/// The connections of all callers.
fn connections(server: &Server, way: Way) -> Arc<dyn Transport> {
    let resolver = Resolver {
        address: server.address,
        asked: AtomicUsize::new(0),
        is_faulty: server.is_faulty.clone(),
        fails: way == Way::Named,
    };
    let http = match way {
        Way::Plain | Way::Named => reqwest::Client::builder().no_proxy(),
        Way::Secure => tls::trusting(),
        Way::Tunnel => {
            let proxy = format!("http://proxy.test:{}", server.address.port());
            tls::trusting().proxy(reqwest::Proxy::all(proxy).unwrap())
        }
    };
    let http = http
        .dns_resolver(Arc::new(resolver))
        // Where the connection is what is looked at, each call opens one.
        .pool_max_idle_per_host(if way == Way::Plain { IDLE } else { 0 });
    Arc::new(ReqwestTransport::build(http).unwrap())
}

/// A client of its own for each call, with its own budget and tokens, on the connections of all.
fn client(connections: &Arc<dyn Transport>, way: Way, port: u16) -> Client {
    let host = match way {
        Way::Plain | Way::Named => "http://server.test",
        Way::Secure | Way::Tunnel => "https://localhost",
    };
    let retries = Retries::new().first_wait(Duration::from_millis(2));
    let tokens = ClientCredentials::new("/token", "id", "s");
    ClientBuilder::new(&API)
        .transport(connections.clone())
        .base_url(format!("{host}:{port}"))
        .retries(retries)
        .credential(&BEARER, Credential::provider(tokens))
        .build()
        .unwrap()
}

type Calling = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What a caller does with a client. What comes of it counts once nothing is wrong any more.
type Use = fn(Client, bool) -> Calling;

fn one_call(client: Client, is_well: bool) -> Calling {
    Box::pin(async move {
        let outcome = client.get_thing("a").await;
        assert!(outcome.is_ok() || !is_well, "{outcome:?}");
    })
}

fn with_token(client: Client, is_well: bool) -> Calling {
    Box::pin(async move {
        let outcome = client.call(&SECURED, |_| ()).await;
        assert!(outcome.is_ok() || !is_well, "{outcome:?}");
    })
}

fn download(client: Client, is_well: bool) -> Calling {
    Box::pin(async move {
        let mut length = 0;
        if let Ok(response) = client.get_thing("a").download().await {
            let mut body = response.into_body();
            while let Some(Ok(piece)) = body.next().await {
                length += piece.len();
            }
        }
        assert!(length == THING.len() || !is_well, "{length}");
    })
}

fn events(client: Client, is_well: bool) -> Calling {
    Box::pin(async move {
        let mut ids = Vec::new();
        let call = client.call_as::<Events>(&GET, |_| ());
        if let Ok(response) = call.header("accept", "text/event-stream").await {
            let mut events = response.into_body().reconnect(1);
            while ids.len() < 2
                && let Some(Ok(event)) = events.next().await
            {
                ids.extend(event.id);
            }
        }
        assert!(ids == ["1", "2"] || !is_well, "{ids:?}");
    })
}

/// Five pieces, each of which is not there when it is asked for first.
struct Hesitating(u32);

impl Stream for Hesitating {
    type Item = Result<Bytes, io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0 += 1;
        if self.0 % 2 == 1 {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready((self.0 <= 10).then(|| Ok(Bytes::from_static(&[b'a'; 1000]))))
    }
}

fn upload(client: Client, is_well: bool) -> Calling {
    Box::pin(async move {
        let call = client.call(&POST_THING, |request| {
            request.body("a/b", Body::from_stream(Hesitating(0)));
        });
        let outcome = call.await;
        assert!(outcome.is_ok() || !is_well, "{outcome:?}");
    })
}

fn folder() -> PathBuf {
    std::env::temp_dir().join(format!("runtime-sweeps-{}", std::process::id()))
}

fn file(client: Client, is_well: bool) -> Calling {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    Box::pin(async move {
        std::fs::create_dir_all(folder()).unwrap();
        let path = folder().join(NUMBER.fetch_add(1, Ordering::Relaxed).to_string());
        let mut is_written = false;
        if let Ok(response) = client.get_thing("a").download().await {
            is_written = response.into_body().write_to(&path).await.is_ok();
        }
        assert!(is_written || !is_well);
        assert_eq!(path.exists(), is_written);
    })
}

/// One caller: calls that are dropped one poll later each, and from the first poll again when one has
/// finished. How many finished.
async fn sweep(connections: Arc<dyn Transport>, way: Way, port: u16, calling: Use) -> usize {
    let (mut dropped, mut polls, mut finished) = (0, 0, 0);
    while dropped < DROPS {
        let call = calling(client(&connections, way, port), false);
        if polled(call, polls).await {
            finished += 1;
            polls = 0;
        } else {
            dropped += 1;
            polls += 1;
        }
    }
    finished
}

async fn sweeps(server: &Server, calling: Use, way: Way) {
    let port = server.address.port();
    let connections = connections(server, way);
    let mut callers = JoinSet::new();
    for _ in 0..CALLERS {
        callers.spawn(sweep(connections.clone(), way, port, calling));
    }
    let finished: usize = callers.join_all().await.into_iter().sum();
    assert!(finished > 0);
    // What was given up is closed, and no more is kept than may be idle.
    server.until(|open| *open <= IDLE).await;
    server.is_faulty.store(false, Ordering::Relaxed);
    for _ in 0..10 {
        calling(client(&connections, way, port), true).await;
    }
    server.until(|open| *open <= IDLE).await;
    drop(connections);
    server.until(|open| *open == 0).await;
    // All that is left are tasks that have nothing to wait for.
    while Handle::current().metrics().num_alive_tasks() > 0 {
        yield_now().await;
    }
}

/// On one thread, and on two.
fn check(fault: Fault, calling: Use, way: Way) {
    for mut builder in [Builder::new_current_thread(), Builder::new_multi_thread()] {
        let runtime = builder.worker_threads(2).enable_all().build().unwrap();
        let server = Server::start(fault, way);
        let all = sweeps(&server, calling, way);
        let in_time = runtime.block_on(async { tokio::time::timeout(PATIENCE, all).await });
        in_time.unwrap();
    }
}

#[test]
fn while_it_connects() {
    check(well, one_call, Way::Named);
}

#[test]
fn within_a_handshake() {
    check(well, one_call, Way::Secure);
}

#[test]
fn within_a_tunnel() {
    check(well, one_call, Way::Tunnel);
}

#[test]
fn while_a_body_is_uploaded() {
    check(well, upload, Way::Plain);
    check(|_| cut(&[]), upload, Way::Plain);
    check(well, upload, Way::Secure);
}

/// Every file is a whole one in the end, or is not there.
#[test]
fn while_a_file_is_written() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 25\r\n\r\n";
    check(|_| cut(&[HEAD, "{\"name\":"]), file, Way::Plain);
    let entries = || {
        std::fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap())
    };
    // What was under way on other threads comes to its end.
    let is_part = |entry: &DirEntry| entry.path().extension().is_some_and(|end| end == "part");
    let begun = Instant::now();
    while entries().any(|entry| is_part(&entry)) {
        assert!(begun.elapsed() < PATIENCE);
        std::thread::sleep(Duration::from_millis(10));
    }
    for entry in entries() {
        assert_eq!(std::fs::read_to_string(entry.path()).unwrap(), THING);
    }
    std::fs::remove_dir_all(folder()).unwrap();
}

#[test]
fn before_and_within_the_head() {
    check(|_| cut(&[]), one_call, Way::Plain);
    check(
        |_| cut(&["HTTP/1.1 200 OK\r\n", "content-le"]),
        one_call,
        Way::Plain,
    );
}

#[test]
fn within_the_body() {
    const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 25\r\n\r\n";
    check(|_| cut(&[HEAD, "{\"name\":"]), one_call, Way::Plain);
    check(|_| cut(&[HEAD, "{\"name\":"]), download, Way::Plain);
}

#[test]
fn while_it_waits_for_a_repeat() {
    check(|_| whole("503 Busy", "{}"), one_call, Way::Plain);
}

#[test]
fn while_a_redirect_is_followed() {
    check(
        |_| whole("302 Found\r\nlocation: /elsewhere", "elsewhere"),
        one_call,
        Way::Plain,
    );
}

#[test]
fn while_a_token_is_fetched() {
    check(well, with_token, Way::Plain);
    // Half of them cannot be fetched, or are refused.
    check(
        |_| whole("401 No", r#"{"error":"invalid_client"}"#),
        with_token,
        Way::Plain,
    );
}

#[test]
fn within_a_stream() {
    check(|_| cut(&EVENTS[..2]), events, Way::Plain);
}
