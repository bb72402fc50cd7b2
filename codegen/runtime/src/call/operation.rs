//! One call of an operation: its arguments, what is different for it alone, and the sending.

use std::any::TypeId;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::super::http::answer::Answer;
use super::super::http::error::{DecodeError, Error, TimeoutError, UndocumentedError};
use super::super::http::request::{OperationInfo, Request};
use super::super::http::response::{Reply, Response, Unreadable};
use super::super::http::stream::{ByteStream, Exchange};
use super::super::wire::server::{self, ServerUrl};
use super::client::Core;
use super::overrides::Overrides;
use super::retry::Retries;
use super::send;

/// An operation: what its answers are decoded to.
pub trait Operation: 'static {
    /// The body of a documented success.
    type Output: 'static;
    /// The documented failures.
    type Failure: fmt::Debug + 'static;

    /// The media types of successes whose bodies are left to the caller to read: their stream is
    /// what [`Operation::decode`] finds in [`Reply::stream`]. All other bodies are read before.
    const STREAMS: &'static [&'static str] = &[];

    /// What the description says about repeats. The caller's word counts more.
    const RETRIES: Option<Retries> = None;

    /// The header that carries an idempotency key, if the description names one: a key is then made
    /// for each call, unless the caller gives one, and the call may be repeated.
    const IDEMPOTENCY_KEY: Option<&'static str> = None;

    /// Decodes an answer by its status and its media type.
    ///
    /// # Errors
    /// Why the answer is not a documented one, or cannot be read.
    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable>;
}

/// Which operation a request is of: what a [`Transport`](super::super::wire::transport::Transport) that
/// asks for it finds among the request's extensions.
#[derive(Clone, Copy, Debug)]
pub struct CalledOperation {
    /// What the description says about it.
    pub info: &'static OperationInfo,
    /// The type that stands for it: `TypeId::of::<GetPet>()`.
    pub marker: TypeId,
}

/// The arguments that a request was made of: what such a transport finds beside the [`CalledOperation`].
#[derive(Clone, Debug)]
pub struct CalledWith(pub Request);

/// A call that is ready to be sent. `.await` sends it.
///
/// A clone is another call with the same arguments. `Debug` shows no values.
#[must_use = "a call is not sent until it is awaited"]
pub struct Call<O> {
    pub(super) core: Core,
    pub(super) request: Request,
    pub(super) overrides: Overrides,
    operation: PhantomData<fn() -> O>,
}

impl<O> Call<O> {
    /// A call with the client's settings.
    pub fn new(core: &Core, request: Request) -> Self {
        Self {
            core: core.clone(),
            request,
            overrides: Overrides::default(),
            operation: PhantomData,
        }
    }

    /// How long this call may take, from asking for credentials until the body is decoded. Takes the
    /// place of the client's limit.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.overrides.limits.call = Some(limit);
        self
    }

    /// How long one attempt of this call may take, until the body is read. Takes the place of the
    /// client's limit.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.overrides.limits.attempt = Some(limit);
        self
    }

    /// How long the next piece of the answer's body may take to come, or of the request's. Takes the place of the client's
    /// limit.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.overrides.limits.idle = Some(limit);
        self
    }

    /// A header for this call alone. It replaces whatever would be sent under this name, also
    /// `accept` and credentials. One that cannot be sent makes the call fail with
    /// [`Error::Argument`].
    pub fn header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let name = name.as_ref();
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::try_from(value.into()),
        ) {
            (Ok(name), Ok(value)) => self.overrides.set_header(name, value),
            (Err(_), _) => self
                .request
                .refuse(name, "its name is not one that a header can have"),
            (_, Err(_)) => {
                self.request.refuse(
                    name,
                    "a header cannot carry line breaks, NUL or other control characters",
                );
            }
        }
        self
    }

    /// The server for this call alone, in the form of the client's base URL. The client's
    /// credentials go along. One that cannot be used makes the call fail with [`Error::Argument`].
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        match server::base(url.as_ref()) {
            Ok(url) => self.overrides.base = Some(Arc::new(url)),
            Err(problem) => self.request.refuse("base_url", problem),
        }
        self
    }

    /// The server for this call alone: one of the description's, with values of its variables. One without a host is relative
    /// to the client's base URL. The client's credentials go along. One that cannot be used makes the call fail with
    /// [`Error::Argument`].
    pub fn server_url(mut self, server: impl Into<ServerUrl>) -> Self {
        match server.into().into_url(Some(self.core.base())) {
            Ok(url) => self.overrides.base = Some(Arc::new(url)),
            Err(problem) => self.request.refuse("server_url", problem),
        }
        self
    }

    /// How often this call is sent once more if it fails. Takes the place of the client's setting.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.overrides.retries = Some(retries);
        self
    }

    /// Sends this call once, whatever comes of it.
    pub fn no_retries(self) -> Self {
        self.retries(Retries::off())
    }

    /// The header by which the server knows a call that it got before, such as `Idempotency-Key`. A
    /// call that is not idempotent by its method gets a random key, the same for all of its attempts,
    /// unless `.header` or a parameter gives one; it may then be repeated.
    pub fn idempotent_by(mut self, header: impl AsRef<str>) -> Self {
        let header = header.as_ref();
        match HeaderName::from_bytes(header.as_bytes()) {
            Ok(name) => self.overrides.idempotent_by = Some(name),
            Err(_) => self
                .request
                .refuse(header, "its name is not one that a header can have"),
        }
        self
    }

    /// Sent along to the client's [hooks](super::hook::Hook): one value of each type.
    pub fn hook_context<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.overrides.context.insert(value);
        self
    }

    /// The arguments.
    #[must_use]
    pub fn request(&self) -> &Request {
        &self.request
    }

    /// The arguments, to change them.
    pub fn request_mut(&mut self) -> &mut Request {
        &mut self.request
    }
}

/// The same call, its answer read as another operation's.
pub(super) fn read_as<O, P>(call: Call<O>) -> Call<P> {
    Call {
        core: call.core,
        request: call.request,
        overrides: call.overrides,
        operation: PhantomData,
    }
}

impl<O: Operation> Call<O> {
    /// Sends the call. The same as `.await`, for where a future is needed.
    pub fn send(self) -> Sending<O> {
        Sending {
            exchange: self.exchange(O::STREAMS),
            operation: PhantomData,
        }
    }

    pub(super) fn exchange(self, streams: &'static [&'static str]) -> Exchange {
        let mut overrides = self.overrides;
        overrides.marker = Some(TypeId::of::<O>());
        if self.core.retries().is_none() {
            overrides.retries = overrides.retries.or(O::RETRIES);
        }
        if let (None, Some(name)) = (&overrides.idempotent_by, O::IDEMPOTENCY_KEY) {
            overrides.idempotent_by = HeaderName::from_bytes(name.as_bytes()).ok();
        }
        send::send(self.core, self.request, overrides, streams)
    }

    /// Sends the call and leaves the body of a success to be read bit by bit, whatever its media
    /// type is. It is not decoded. Failures are, as ever.
    ///
    /// The time limit of the call ends with the head of the answer. From then on each wait for the
    /// next piece has one, see [`Call::idle_timeout`]; [`ByteStream::idle_timeout`] changes it.
    ///
    /// # Errors
    /// As for sending the call, but for a success that cannot be decoded.
    pub async fn download(self) -> Result<Response<ByteStream>, Error<O::Failure>> {
        let reply = self.exchange(&["*/*"]).await.map_err(Error::widen)?;
        if !reply.status().is_success() {
            decoded::<O>(reply.clone())?;
        }
        let stream = reply.stream();
        Ok(Response::new(reply, stream))
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<Response<O::Output>, Error<O::Failure>>;
    type IntoFuture = Sending<O>;

    fn into_future(self) -> Sending<O> {
        self.send()
    }
}

impl<O> Clone for Call<O> {
    fn clone(&self) -> Self {
        Self {
            core: self.core.clone(),
            request: self.request.clone(),
            overrides: self.overrides.clone(),
            operation: PhantomData,
        }
    }
}

impl<O> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("overrides", &self.overrides)
            .finish()
    }
}

/// A call on its way. Dropping it gives the call up.
#[must_use = "a call is not sent until it is awaited"]
pub struct Sending<O> {
    exchange: Exchange,
    operation: PhantomData<fn() -> O>,
}

impl<O: Operation> Future for Sending<O> {
    type Output = Result<Response<O::Output>, Error<O::Failure>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = match ready!(self.exchange.as_mut().poll(context)) {
            Ok(reply) => reply,
            Err(error) => return Poll::Ready(Err(error.widen())),
        };
        Poll::Ready(decoded::<O>(reply))
    }
}

/// An answer with its decoded body, if that is there in time.
pub(super) fn decoded<O: Operation>(
    reply: Reply,
) -> Result<Response<O::Output>, Error<O::Failure>> {
    let answer = O::decode(&reply);
    let answer = answer.map_err(|reason| unreadable(reply.clone(), reason).widen())?;
    if let Some(late) = TimeoutError::of_decoding(&reply) {
        return Err(Error::Timeout(Box::new(late)));
    }
    match answer {
        Answer::Success(body) => Ok(Response::new(reply, body)),
        Answer::Failure(failure) => Err(Error::Documented(Box::new(Response::new(reply, failure)))),
    }
}

impl<O> fmt::Debug for Sending<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}

/// A success must be readable. A failure that is not is still an answer, and reaches the caller as
/// it came.
fn unreadable(reply: Reply, reason: Unreadable) -> Error<std::convert::Infallible> {
    if reply.status().is_success() && reason != Unreadable::Undocumented {
        Error::Decode(Box::new(DecodeError { reply, reason }))
    } else {
        Error::Undocumented(Box::new(UndocumentedError { reply, reason }))
    }
}
