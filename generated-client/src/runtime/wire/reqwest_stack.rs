//! [reqwest](https://docs.rs/reqwest) as a transport: the stack of a client that is given no other.

use std::error::Error;
use std::fmt;
use std::future::{Future, ready};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use reqwest::redirect::Policy;
use tokio::runtime::{Handle, RuntimeFlavor};
use url::Url;

use super::super::values::body::RequestBody;
use super::super::wire::cryptography;
use super::cut_off::whole;
use super::transport::{Fault, FaultKind, ResponseBody, Transport, TransportFuture, is_apart};

/// What an HTTP client of one's own is built with, see
/// [`ClientBuilder::http_client`](super::super::call::client::ClientBuilder::http_client).
///
/// Without a cryptography of its own, for which reqwest has a feature, it is built once a client of
/// this crate was, or once a program has chosen one for its process.
pub use reqwest::ClientBuilder as HttpClientBuilder;

/// How long connecting may take. Hosts that are there answer in less than one second even from the
/// other side of the world; ten leave room for two packets that are lost on the way.
const CONNECT: Duration = Duration::from_secs(10);

/// After a thousand calls at once, a thousand connections would wait for the next thousand.
const IDLE_CONNECTIONS: usize = 32;

/// Settings of the stack that a client has unless it is given one.
#[derive(Debug, Default)]
pub struct Settings {
    pub(in super::super) http: Option<HttpClientSource>,
    pub(in super::super) connect_timeout: Option<Duration>,
    /// Compressed answers are asked for and undone.
    pub(in super::super) compression: bool,
}

/// Where HTTP clients come from, see
/// [`ClientBuilder::http_client`](super::super::call::client::ClientBuilder::http_client): from a builder,
/// which makes one, or from a closure, which makes a builder each time that one is needed.
pub struct HttpClientSource(Source);

enum Source {
    Once(Box<reqwest::ClientBuilder>),
    Each(Box<MakeBuilder>),
}

type MakeBuilder = dyn Fn() -> reqwest::ClientBuilder + Send + Sync;

impl From<reqwest::ClientBuilder> for HttpClientSource {
    fn from(builder: reqwest::ClientBuilder) -> Self {
        Self(Source::Once(Box::new(builder)))
    }
}

impl<F: Fn() -> reqwest::ClientBuilder + Send + Sync + 'static> From<F> for HttpClientSource {
    fn from(make: F) -> Self {
        Self(Source::Each(Box::new(make)))
    }
}

impl fmt::Debug for HttpClientSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HttpClientSource")
    }
}

/// Why there is no stack: the words, and what lies below.
pub type Unbuilt = (&'static str, Option<Box<dyn Error + Send + Sync>>);

impl Settings {
    /// Whether somebody has set something.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.http.is_some() || self.connect_timeout.is_some() || self.compression
    }

    /// The stack, and how long it may take to connect.
    ///
    /// # Errors
    /// There is none.
    pub fn build(self) -> Result<(Arc<dyn Transport>, Option<Duration>), Unbuilt> {
        let connect_timeout = match (self.connect_timeout, &self.http) {
            (None, None) => Some(CONNECT),
            (set, _) => set,
        };
        let fixed = Fixed {
            connect_timeout,
            compression: self.compression,
        };
        let source = self.http.map(|source| source.0);
        let (first, make) = match source {
            None => (own(), Some(Box::new(own) as Box<MakeBuilder>)),
            Some(Source::Each(make)) => (make(), Some(make)),
            Some(Source::Once(builder)) => (*builder, None),
        };
        let stack = Stack {
            shared: fixed.build(first)?,
            is_held_up: AtomicBool::new(false),
            apart: OnceLock::new(),
            make,
            fixed,
        };
        Ok((Arc::new(stack), connect_timeout))
    }
}

/// A client's builder without anything of the caller's.
fn own() -> reqwest::ClientBuilder {
    reqwest::Client::builder().pool_max_idle_per_host(IDLE_CONNECTIONS)
}

/// What holds whatever builder there is.
#[derive(Clone, Copy)]
struct Fixed {
    connect_timeout: Option<Duration>,
    compression: bool,
}

impl Fixed {
    fn build(self, mut builder: reqwest::ClientBuilder) -> Result<ReqwestTransport, Unbuilt> {
        if let Some(limit) = self.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        if !self.compression {
            // Some other crate may have turned on what can do it.
            builder = builder.no_gzip().no_brotli().no_deflate().no_zstd();
        }
        ReqwestTransport::build(builder).map_err(unbuilt)
    }
}

fn unbuilt(error: reqwest::Error) -> Unbuilt {
    (
        "the HTTP client could not be built: see what `http_client` was given",
        Some(error.without_url().into()),
    )
}

/// A stack for those who were given none.
///
/// # Errors
/// There is none.
pub fn spare() -> Result<Arc<dyn Transport>, Unbuilt> {
    // What a token endpoint is told goes to nobody else.
    let fixed = Fixed {
        connect_timeout: Some(CONNECT),
        compression: false,
    };
    Ok(Arc::new(fixed.build(own())?))
}

/// The stack of a client that was given no other. Calls without `async` have connections of their own.
struct Stack {
    shared: ReqwestTransport,
    /// A connection among those that are shared may belong to a runtime of one thread, which a call without
    /// `async` may hold up, or which may stand still. Known where no second pool can be made.
    is_held_up: AtomicBool,
    apart: OnceLock<ReqwestTransport>,
    /// Makes another of the same settings, where they can be had twice.
    make: Option<Box<MakeBuilder>>,
    fixed: Fixed,
}

impl Stack {
    /// The connections for a call that is sent from here.
    fn pool(&self) -> Result<&ReqwestTransport, Fault> {
        let Some(make) = &self.make else {
            return self.only_pool();
        };
        if !is_apart() {
            return Ok(&self.shared);
        }
        if let Some(known) = self.apart.get() {
            return Ok(known);
        }
        let made = self.fixed.build(make()).map_err(|(problem, source)| {
            let source = source.unwrap_or_else(|| problem.into());
            Fault::new(FaultKind::Refused).with_source(source)
        })?;
        Ok(self.apart.get_or_init(|| made))
    }

    fn only_pool(&self) -> Result<&ReqwestTransport, Fault> {
        if !is_apart() {
            let flavor = Handle::try_current().map(|runtime| runtime.runtime_flavor());
            if matches!(flavor, Ok(RuntimeFlavor::CurrentThread)) {
                self.is_held_up.store(true, Ordering::Relaxed);
            }
            return Ok(&self.shared);
        }
        match self.is_held_up.load(Ordering::Relaxed) {
            true => Err(Fault::new(FaultKind::Refused).with_source(HELD_UP)),
            false => Ok(&self.shared),
        }
    }
}

const HELD_UP: &str = "a call without `async` would wait for a connection of a runtime of one thread, which \
                       may stand still: give `http_client` a closure that makes the builder, so that these \
                       calls have connections of their own";

impl Transport for Stack {
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
        match self.pool() {
            Ok(pool) => pool.send(request),
            Err(fault) => Box::pin(ready(Err(fault))),
        }
    }

    fn send_to(&self, url: &Url, request: Request<RequestBody>) -> TransportFuture<'_> {
        match self.pool() {
            Ok(pool) => pool.send_to(url, request),
            Err(fault) => Box::pin(ready(Err(fault))),
        }
    }
}

/// A [`Transport`] on a [`reqwest::Client`]. A clone shares the connections.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// A client of this builder that leaves to the one above it what is its own to do: it follows no redirect,
    /// sends no `referer` and repeats nothing.
    ///
    /// # Errors
    /// What the builder was given cannot be had.
    pub fn build(builder: reqwest::ClientBuilder) -> Result<Self, reqwest::Error> {
        // One that repeats by itself is neither counted, nor told to hooks, nor bounded by the budget.
        let never = reqwest::retry::never().max_retries_per_request(0);
        let builder = builder.redirect(Policy::none()).referer(false).retry(never);
        cryptography::choose();
        builder.build().map(Self)
    }

    /// A client as it is. It should follow no redirects (`redirect::Policy::none()`): what it follows,
    /// the client above it does not see, and cannot keep credentials from. Nor should it repeat anything
    /// (`retry::never()`), since nobody counts that. [`ReqwestTransport::build`] sees to both, and to the
    /// cryptography without which reqwest panics where nothing in a program brings one.
    #[must_use]
    pub fn new(http: reqwest::Client) -> Self {
        Self(http)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
        match Url::parse(&request.uri().to_string()) {
            Ok(url) => self.send_to(&url, request),
            Err(error) => {
                let fault = Fault::new(FaultKind::Broken).with_source(error);
                Box::pin(ready(Err(fault)))
            }
        }
    }

    fn send_to(&self, url: &Url, request: Request<RequestBody>) -> TransportFuture<'_> {
        let (parts, body) = request.into_parts();
        let mut request = reqwest::Request::new(parts.method, url.clone());
        *request.headers_mut() = parts.headers;
        *request.body_mut() = Some(match body.as_bytes() {
            // Bytes can be sent once more on another connection, if the first turns out closed.
            Some(bytes) => bytes.clone().into(),
            None => reqwest::Body::wrap(body),
        });
        Box::pin(async move {
            let method = request.method().clone();
            let mut response = self.0.execute(request).await.map_err(fault)?;
            let mut answer = Response::new(ResponseBody::default());
            *answer.status_mut() = response.status();
            *answer.version_mut() = response.version();
            std::mem::swap(answer.headers_mut(), response.headers_mut());
            *answer.body_mut() = ResponseBody::of_faults(Pieces(response));
            Ok(whole(&method, answer))
        })
    }
}

/// What is left of an answer.
struct Pieces(reqwest::Response);

impl Body for Pieces {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        // The future holds nothing but the response: it may be made anew each time.
        let piece = ready!(pin!(self.0.chunk()).poll(context));
        Poll::Ready(match piece {
            Ok(piece) => piece.map(|piece| Ok(Frame::data(piece))),
            Err(error) => Some(Err(fault(error))),
        })
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .content_length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// What an error of reqwest's is. Its text would show the URL with its query unless that is taken out.
fn fault(error: reqwest::Error) -> Fault {
    let error = error.without_url();
    match (error.is_timeout(), error.is_connect()) {
        (true, true) => Fault::new(FaultKind::ConnectTimeout).with_source(error),
        (true, false) => Fault::new(FaultKind::Timeout).with_source(error),
        (false, true) => Fault::of_connecting(error),
        (false, false) => Fault::of_exchange(error),
    }
}
