//! The HTTP stack below a client, as the client sees it: a request goes in, an answer or a fault comes
//! out. Knows no stack.

use std::cell::Cell;
use std::error::Error;
use std::fmt;
use std::future::{Future, ready};
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response, Uri};
use http_body::{Body, Frame, SizeHint};
use url::Url;

use super::super::values::body::RequestBody;

/// Sends one HTTP request and gives the answer as it comes: what a client is built on. The generated
/// crate has one on reqwest, with its feature `reqwest`; any other is given to
/// [`ClientBuilder::transport`](super::super::call::client::ClientBuilder::transport).
///
/// It is asked for one exchange at a time: redirects, repeats, credentials, time limits, limits of size,
/// hooks and the masking of secrets are the client's own and happen above it. So it must follow no
/// redirect, repeat nothing, and undo no compression that the request does not ask for. What it is
/// given holds credentials; what its errors say is told in errors.
///
/// The request has an absolute URI, `http` or `https`, all headers but those that the connection adds
/// (`host`, `content-length` of a body, `transfer-encoding`), and a body that is empty if there is none.
/// The answer's status may be any. Dropping the future, or the body of the answer, ends the exchange.
///
/// A closure that returns a future is a transport:
///
/// ```text
/// let client = Client::builder().transport(|request| async move { my_stack(request).await }).build()?;
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. The future ends with the head of the answer, whose body comes piece by piece.
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_>;

    /// The same with the URL as it is parsed, for a stack that would have to parse it once more. The
    /// request has no URI so far; unless somebody has a use for the URL, it gets it and is sent.
    fn send_to(&self, url: &Url, mut request: Request<RequestBody>) -> TransportFuture<'_> {
        match Uri::try_from(url.as_str()) {
            Ok(uri) => {
                *request.uri_mut() = uri;
                self.send(request)
            }
            Err(error) => {
                let fault = Fault::new(FaultKind::Broken).with_source(error);
                Box::pin(ready(Err(fault)))
            }
        }
    }

    /// Whether requests are to say which operation they are of, by a
    /// [`CalledOperation`](super::super::call::operation::CalledOperation) among their extensions: to
    /// count calls by their operation, say. They do not unless this is `true`, since it costs something.
    fn wants_operations(&self) -> bool {
        false
    }

    /// Whether it sends on a tokio runtime alone. Where there is none, a call is then an error that says so.
    /// With `false` it is sent all the same, on whatever polls it, as long as it needs no clock: without
    /// limits of time, repeats and hooks.
    fn needs_runtime(&self) -> bool {
        true
    }
}

thread_local! {
    static IS_APART: Cell<bool> = const { Cell::new(false) };
}

/// From now on this thread runs calls without `async` and nothing else.
pub fn set_apart() {
    IS_APART.set(true);
}

/// Whether this thread runs calls without `async`. A stack keeps their connections by themselves: each is
/// driven by the runtime of the call that opened it, which may be one that stands still until this call
/// is over.
#[must_use]
pub fn is_apart() -> bool {
    IS_APART.get()
}

/// The future of [`Transport::send`].
pub type TransportFuture<'t> =
    Pin<Box<dyn Future<Output = Result<Response<ResponseBody>, Fault>> + Send + 't>>;

impl<F, Answer> Transport for F
where
    F: Fn(Request<RequestBody>) -> Answer + Send + Sync + 'static,
    Answer: Future<Output = Result<Response<ResponseBody>, Fault>> + Send + 'static,
{
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
        Box::pin(self(request))
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<RequestBody>) -> TransportFuture<'_> {
        (**self).send(request)
    }

    fn send_to(&self, url: &Url, request: Request<RequestBody>) -> TransportFuture<'_> {
        (**self).send_to(url, request)
    }

    fn wants_operations(&self) -> bool {
        (**self).wants_operations()
    }

    fn needs_runtime(&self) -> bool {
        (**self).needs_runtime()
    }
}

/// Why an exchange failed: what a [`Transport`] says. The kind decides which error a caller gets and
/// whether the call is repeated; the source is told as that error's source.
#[derive(Debug)]
pub struct Fault {
    kind: FaultKind,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// What kind of fault it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// No connection: nobody listens there, or the name is unknown. Nothing was sent.
    Connect,
    /// Connecting took too long. Nothing was sent.
    ConnectTimeout,
    /// A certificate is refused, by either side. Nothing was sent.
    Certificate,
    /// The URL begins with `https`, and what listens there does not speak TLS. Nothing was sent.
    NotTls,
    /// Both sides speak TLS, and have no version or cipher in common, or the server has no such host.
    /// Nothing was sent.
    Handshake,
    /// What came back is not HTTP.
    NotHttp,
    /// A proxy does not pass the request on. Nothing was sent.
    Proxy,
    /// A time limit that the stack has of its own was over.
    Timeout,
    /// The request's own body broke off. Needs not be told where the source is the body's own error.
    RequestBody,
    /// The transport itself does not send it: a limit of its own, a circuit that is open. Nothing was
    /// sent, and the call is not repeated.
    Refused,
    /// The server says that it did nothing with the request: with HTTP/2, where it closes the connection, or
    /// has too much to do. The call is repeated, whatever its method is.
    Unprocessed,
    /// The connection broke. The server may have got the request. Everything else belongs here, too.
    Broken,
}

impl Fault {
    /// A fault without a source.
    #[must_use]
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, source: None }
    }

    /// Sets what lies below it. Its text must hold no secret; those that were sent are masked where the
    /// client prints it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What failed while connecting, by the words of its causes: TLS libraries have no type in common,
    /// and proxies none that can be named, but all of them speak of a certificate if it is one.
    #[must_use]
    pub fn of_connecting(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let error = error.into();
        let is_late = |cause: &(dyn Error + 'static)| {
            let io = cause.downcast_ref::<io::Error>();
            io.is_some_and(|io| io.kind() == io::ErrorKind::TimedOut)
        };
        let kind = if causes(&*error).any(is_late) {
            FaultKind::ConnectTimeout
        } else if says(&*error, &["ertificate", "UnknownCA"]) {
            FaultKind::Certificate
        } else if says(&*error, &["InvalidContentType", "wrong version number"]) {
            FaultKind::NotTls
        } else if says(&*error, &DISAGREES) {
            FaultKind::Handshake
        } else if says(&*error, &["tunnel error", "SOCKS error"]) {
            FaultKind::Proxy
        } else {
            FaultKind::Connect
        };
        Self::new(kind).with_source(error)
    }

    /// What failed after that: what came back is not HTTP, the server did not begin with it (RFC 9113,
    /// section 8.7), or else the connection broke.
    ///
    /// With TLS 1.3 it is only behind the handshake that a server says what it holds of the client's
    /// certificate.
    #[must_use]
    pub fn of_exchange(error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        let error = error.into();
        let kind = if says(&*error, &["invalid HTTP version"]) {
            FaultKind::NotHttp
        } else if says(&*error, &REFUSED_CLIENTS) {
            FaultKind::Certificate
        } else if says(&*error, &UNPROCESSED) {
            FaultKind::Unprocessed
        } else {
            FaultKind::Broken
        };
        Self::new(kind).with_source(error)
    }

    /// What kind it is.
    #[must_use]
    pub fn kind(&self) -> FaultKind {
        self.kind
    }

    /// What lies below it.
    #[must_use]
    pub fn into_source(self) -> Option<Box<dyn Error + Send + Sync>> {
        self.source
    }
}

/// What rustls and OpenSSL say where a handshake comes to nothing whenever it is tried.
const DISAGREES: [&str; 9] = [
    "alert: ProtocolVersion",
    "alert: HandshakeFailure",
    "alert: InsufficientSecurity",
    "alert: UnrecognisedName",
    "alert: NoApplicationProtocol",
    "peer is incompatible",
    "alert protocol version",
    "alert handshake failure",
    "unsupported protocol",
];

/// What rustls and OpenSSL say where a server refuses the client's certificate, or has got none.
const REFUSED_CLIENTS: [&str; 10] = [
    "alert: CertificateRequired",
    "alert: BadCertificate",
    "alert: UnsupportedCertificate",
    "alert: CertificateRevoked",
    "alert: CertificateExpired",
    "alert: CertificateUnknown",
    "alert: UnknownCA",
    "alert certificate",
    "alert bad certificate",
    "alert unknown ca",
];

/// What h2 says where a server sent `REFUSED_STREAM`, or `GOAWAY` without an error.
const UNPROCESSED: [&str; 2] = [
    "stream error received: refused stream",
    "connection error received: not a result of an error",
];

/// What lies below an error, the nearest first.
fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    std::iter::successors(error.source(), |cause: &&'e (dyn Error + 'static)| {
        let cause: &'e (dyn Error + 'static) = *cause;
        cause.source()
    })
}

fn says(error: &(dyn Error + 'static), words: &[&str]) -> bool {
    causes(error).any(|cause| {
        let text = cause.to_string();
        words.iter().any(|word| text.contains(word))
    })
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            FaultKind::Connect => "no connection",
            FaultKind::ConnectTimeout => "connecting took too long",
            FaultKind::Certificate => "a certificate is refused",
            FaultKind::Handshake => "the TLS handshake failed",
            FaultKind::NotTls => "what listens there does not speak TLS",
            FaultKind::NotHttp => "what came back is not HTTP",
            FaultKind::Proxy => "the proxy does not pass it on",
            FaultKind::Timeout => "a time limit of the HTTP stack was over",
            FaultKind::RequestBody => "the request's body broke off",
            FaultKind::Refused => "the transport does not send it",
            FaultKind::Unprocessed => "the server did nothing with it",
            FaultKind::Broken => "the connection broke",
        })
    }
}

impl Error for Fault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}

type Pieces = Pin<Box<dyn Body<Data = Bytes, Error = Fault> + Send>>;

/// The body of an answer as a [`Transport`] gives it: bytes that are there, or pieces that come.
pub struct ResponseBody(Content);

enum Content {
    Bytes(Bytes),
    // A stack's body need not be `Sync`, one that a caller reads is: a lock that is never contended
    // makes it so.
    Pieces(Mutex<Pieces>),
}

impl ResponseBody {
    /// Pieces that come. An error of theirs is a connection that broke, see [`FaultKind::Broken`].
    #[must_use]
    pub fn new<B>(body: B) -> Self
    where
        B: Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        Self::with_faults(body, |error| {
            Fault::new(FaultKind::Broken).with_source(error)
        })
    }

    /// Pieces that come, with what an error of theirs is.
    #[must_use]
    pub fn with_faults<B>(body: B, fault: fn(B::Error) -> Fault) -> Self
    where
        B: Body<Data = Bytes> + Send + 'static,
    {
        let body = Box::pin(body);
        Self(Content::Pieces(Mutex::new(Box::pin(Mapped {
            body,
            fault,
        }))))
    }

    /// Pieces whose errors are faults already: one box less.
    #[must_use]
    pub fn of_faults(body: impl Body<Data = Bytes, Error = Fault> + Send + 'static) -> Self {
        Self(Content::Pieces(Mutex::new(Box::pin(body))))
    }
}

/// Bytes that are there.
impl<B: Into<Bytes>> From<B> for ResponseBody {
    fn from(bytes: B) -> Self {
        Self(Content::Bytes(bytes.into()))
    }
}

/// No content.
impl Default for ResponseBody {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl Body for ResponseBody {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        match &mut self.0 {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Content::Pieces(pieces) => {
                let pieces = pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
                pieces.as_mut().poll_frame(context)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Content::Bytes(bytes) => bytes.is_empty(),
            Content::Pieces(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.0 {
            Content::Bytes(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Pieces(pieces) => {
                let pieces = pieces.lock().unwrap_or_else(PoisonError::into_inner);
                pieces.size_hint()
            }
        }
    }
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::Bytes(bytes) => write!(f, "ResponseBody({} bytes)", bytes.len()),
            Content::Pieces(_) => f.write_str("ResponseBody(pieces)"),
        }
    }
}

/// A body with its errors as faults.
struct Mapped<B: Body> {
    body: Pin<Box<B>>,
    fault: fn(B::Error) -> Fault,
}

impl<B: Body<Data = Bytes>> Body for Mapped<B> {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        let fault = self.fault;
        let frame = self.body.as_mut().poll_frame(context);
        frame.map(|frame| frame.map(|frame| frame.map_err(fault)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
