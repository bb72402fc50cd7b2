//! The builder that puts a client together.

use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use url::Url;

use super::super::auth::security::{Credential, Credentials, SecurityScheme};
use super::super::wire::server::{self, ServerUrl};
use super::super::wire::stack;
use super::super::wire::transport::Transport;
use super::hook::Hook;
use super::limits::Limits;
use super::retry::{Budget, Retries};
use super::shared::{Shared, names};

pub use super::shared::{ApiInfo, Core};
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
// `HttpClientBuilder`, where there is one.
pub use super::super::wire::stack::*;

/// Collects what a client needs. What is wrong with it is told by [`ClientBuilder::build`], the
/// first mistake first.
///
/// `Debug` shows names and limits and no values.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    info: &'static ApiInfo,
    base: Option<Result<Url, String>>,
    is_own_base: bool,
    relative: Option<ServerUrl>,
    headers: HeaderMap,
    user_agent: Option<HeaderValue>,
    credentials: Credentials,
    limits: Limits,
    max_response_bytes: u64,
    retries: Option<Retries>,
    idempotent_by: Option<HeaderName>,
    hooks: Vec<Arc<dyn Hook>>,
    request_ids: Option<HeaderName>,
    quotes: bool,
    transport: Option<Arc<dyn Transport>>,
    /// What is set of the stack that there is without a transport of the caller's.
    pub(super) stack: stack::Settings,
    mistake: Option<BuildError>,
    client: PhantomData<fn() -> C>,
}

/// How long the body of an answer may be unless somebody says otherwise. To decode JSON takes memory beside the
/// body: in all 3.2 times the body where it is objects of a dozen members, 6.1 times where it is a list of
/// zeros, as an allocator that counts has found. At this length that is 0.9 GB and 1.6 GB, which a machine with 2 GB
/// still has. Nor does more come within the minute that a call has, unless at more than 36 Mbit a second.
const MAX_RESPONSE_BYTES: u64 = 256 * 1024 * 1024;

impl<C> ClientBuilder<C> {
    /// A builder with nothing set.
    pub fn new(info: &'static ApiInfo) -> Self {
        let builder = Self {
            info,
            base: None,
            is_own_base: false,
            relative: None,
            headers: HeaderMap::new(),
            user_agent: None,
            credentials: Credentials::default(),
            limits: Limits::default(),
            max_response_bytes: MAX_RESPONSE_BYTES,
            retries: None,
            idempotent_by: None,
            hooks: Vec::new(),
            request_ids: None,
            quotes: true,
            transport: None,
            stack: stack::Settings::default(),
            mistake: None,
            client: PhantomData,
        };
        info.headers.iter().fold(builder, |builder, (name, value)| {
            builder.header(name, *value)
        })
    }

    /// The server to call, `http` or `https`, with the path under which the API lies there:
    /// `https://host/base`. A slash at its end makes no difference. Takes the place of the
    /// description's servers, also of those that single operations have: a client that was told
    /// where to go sends nothing elsewhere, unless it is redirected. An operation's server without
    /// a host, `/v2` or `../files`, is relative to this one.
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.is_own_base = true;
        self.base = Some(
            server::base(url.as_ref())
                .map_err(|problem| format!("the base URL cannot be used: {problem}")),
        );
        self
    }

    /// Whether nobody has said yet where calls go.
    pub(super) fn has_no_server(&self) -> bool {
        self.base.is_none() && self.relative.is_none() && self.info.server.is_none()
    }

    /// Names the variable that would have said where calls go, unless somebody says so afterwards.
    pub(super) fn lack_server(&mut self, variable: &str) {
        self.base = Some(Err(format!(
            "the description names no server to call: set the environment variable {variable}, or give one with \
             `base_url`"
        )));
    }

    /// The server to call, one of the description's. One without a host, `/v2` or `../files`, is
    /// relative to [`base_url`](Self::base_url), which has to be given, too.
    pub fn server_url(mut self, server: ServerUrl) -> Self {
        if server.is_relative() {
            self.base = self.base.filter(|_| self.is_own_base);
            self.relative = Some(server);
            return self;
        }
        self.is_own_base = false;
        self.relative = None;
        self.base = Some(unusable(server.into_url(None)));
        self
    }

    /// A header that is sent with every request. Setting it again replaces its value.
    pub fn header(mut self, name: impl AsRef<str>, value: impl Into<String>) -> Self {
        let name = name.as_ref();
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::try_from(value.into()),
        ) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
                self
            }
            (Err(_), _) => self.mistaken(unnamable(name)),
            (_, Err(_)) => self.mistaken(unsendable(name)),
        }
    }

    /// The value of `user-agent`. Without this it is the name and version of the generated crate.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        match HeaderValue::try_from(value.into()) {
            Ok(value) => {
                self.user_agent = Some(value);
                self
            }
            Err(_) => self.mistaken(unsendable("user-agent")),
        }
    }

    /// How long one call may take: from asking for credentials until the body is decoded, with all of
    /// its attempts, the waits between them and redirects. 60 seconds unless set, because a program
    /// that waits for longer without knowing why looks as if it hung. `Duration::MAX` is no limit. A
    /// body that is read bit by bit is not part of it: there the limit ends with the head of the
    /// answer, and [`ClientBuilder::idle_timeout`] holds.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.call = Some(limit);
        self
    }

    /// How long one attempt of a call may take: from asking for credentials until the body is read,
    /// redirects included. An attempt that is over may be repeated, see [`Retries`], as far as the
    /// call's own limit goes. There is none unless set: only the caller knows how long a server may
    /// take for an answer. Less than half of [`ClientBuilder::timeout`] leaves time for another.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = Some(limit);
        self
    }

    /// How long the next piece of an answer's body may take to come, be the body read as a whole or
    /// bit by bit, and the next piece of a request's stream or file to be there. 60 seconds unless set, or the call's limit if that is shorter or none: servers that
    /// keep a quiet stream open write something every 15 to 30 seconds. `Duration::MAX` is no limit.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.limits.idle = Some(limit);
        self
    }

    /// How long the body of an answer may be, in bytes. 256 MiB unless set: to read JSON of that length takes
    /// 0.9 GB where it is ordinary objects, and 1.6 GB where it is a list of zeros, so that a machine with 2 GB
    /// can do it. A body that is read bit by bit has no limit.
    pub fn max_response_bytes(mut self, limit: u64) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// How often a call that failed is sent once more, see [`Retries`]: twice unless set, if that is
    /// safe. [`Retries`] says what is.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.retries = Some(retries);
        self
    }

    /// Sends every call once, whatever comes of it.
    pub fn no_retries(self) -> Self {
        self.retries(Retries::off())
    }

    /// The header by which the server knows a call that it got before, such as `Idempotency-Key`. Every
    /// call that is not idempotent by its method gets a random key, the same for all of its attempts,
    /// unless the caller gives one; it may then be repeated.
    pub fn idempotent_by(mut self, header: impl AsRef<str>) -> Self {
        let header = header.as_ref();
        match HeaderName::from_bytes(header.as_bytes()) {
            Ok(name) => {
                self.idempotent_by = Some(name);
                self
            }
            Err(_) => self.mistaken(unnamable(header)),
        }
    }

    /// Code to be called around every call and every attempt of it, see [`Hook`]. May be set any number
    /// of times; without one nothing is called.
    pub fn hook(mut self, hook: impl Hook) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Sends a name along with every call in this header, such as `x-request-id`: a random UUID, the
    /// same for all of its attempts, unless the caller gives one. Errors show it, so that what a program
    /// logs can be found again in what the server logs.
    pub fn send_request_ids(mut self, header: impl AsRef<str>) -> Self {
        let header = header.as_ref();
        match HeaderName::from_bytes(header.as_bytes()) {
            Ok(name) => {
                self.request_ids = Some(name);
                self
            }
            Err(_) => self.mistaken(unnamable(header)),
        }
    }

    /// Whether error texts quote the server: the media type, the beginning of a failure's body, the names
    /// of members. They do unless this is `false`. What was sent is masked in them, as far as it can be
    /// found; what a server tells of its own, such as a person's name, is not. It makes no difference to
    /// what a program reads from the answer that an error holds.
    pub fn quote_answers(mut self, quotes: bool) -> Self {
        self.quotes = quotes;
        self
    }

    /// The HTTP stack to send with, instead of the one that the crate has with its feature `reqwest`:
    /// another library, or one with layers around it. Everything that a client does beyond one exchange,
    /// such as redirects, repeats, time limits and the masking of secrets, stays as it is. OAuth's
    /// requests for tokens go the same way.
    ///
    /// Settings of the crate's own stack, such as the limit for connecting, are refused beside it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// What to send for a security scheme.
    pub fn credential(mut self, scheme: &'static SecurityScheme, credential: Credential) -> Self {
        self.credentials.set(scheme, credential);
        self
    }

    pub(super) fn mistaken(mut self, message: String) -> Self {
        self.mistake(message);
        self
    }

    /// Remembers what is wrong; the first counts.
    pub(super) fn mistake(&mut self, message: String) {
        self.mistake.get_or_insert_with(|| BuildError::new(message));
    }
}

fn unnamable(name: &str) -> String {
    format!("the header name {name:?} cannot be sent: use letters, digits and `-`")
}

fn unsendable(name: &str) -> String {
    format!(
        "the value of the header {name:?} cannot be sent: it holds a line break or another control character"
    )
}

/// The server to call: what was given, else what the description names.
fn where_to(
    given: Option<Result<Url, String>>,
    relative: Option<ServerUrl>,
    described: Option<&str>,
) -> Result<Url, String> {
    let given = given.transpose()?;
    match (relative, given, described) {
        (Some(relative), given, _) => unusable(relative.into_url(given.as_ref())),
        (None, Some(given), _) => Ok(given),
        (None, None, Some(server)) => server::base(server).map_err(|problem| {
            format!(
                "the description's server {server:?} cannot be used, so give `base_url`: {problem}"
            )
        }),
        (None, None, None) => {
            Err("the description names no server to call: give one with `base_url`".to_owned())
        }
    }
}

fn unusable(server: Result<Url, String>) -> Result<Url, String> {
    server.map_err(|problem| format!("the server cannot be used: {problem}"))
}

impl<C: From<Core>> ClientBuilder<C> {
    /// The client.
    ///
    /// # Errors
    /// A [`BuildError`] that says what to do if there is no server, if the base URL or a header
    /// cannot be used, if the HTTP client cannot be built, or if there is no HTTP stack.
    pub fn build(self) -> Result<C, BuildError> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        let base = where_to(self.base, self.relative, self.info.server).map_err(BuildError::new)?;
        let (transport, connect_timeout) = match self.transport {
            Some(_) if self.stack.is_set() => {
                return Err(BuildError::new(
                    "`http_client`, `connect_timeout` and `compression` are settings of reqwest, and this client \
                     has another transport: set them there",
                ));
            }
            Some(transport) => (transport, None),
            None => {
                let built = self.stack.build();
                built.map_err(|(message, source)| BuildError {
                    message: message.to_owned(),
                    source,
                })?
            }
        };
        self.credentials.join(&base, &transport);
        let user_agent = match self.user_agent {
            Some(value) => value,
            None => HeaderValue::try_from(self.info.user_agent)
                .map_err(|_| BuildError::new(unsendable("user-agent")))?,
        };
        let mut headers = self.headers;
        headers.entry(USER_AGENT).or_insert(user_agent);
        Ok(C::from(Core::new(Shared {
            transport,
            base: Arc::new(base),
            is_own_base: self.is_own_base,
            headers,
            credentials: self.credentials,
            limits: self.limits,
            connect_timeout,
            max_response_bytes: self.max_response_bytes,
            retries: self.retries,
            idempotent_by: self.idempotent_by,
            hooks: self.hooks,
            request_ids: self.request_ids,
            quotes: self.quotes,
            budget: Budget::new(),
        })))
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base = self
            .base
            .as_ref()
            .and_then(|base| base.as_ref().ok())
            .map(server::without_query);
        f.debug_struct("ClientBuilder")
            .field("base_url", &base)
            .field("headers", &names(&self.headers))
            .field("credentials", &self.credentials.names().collect::<Vec<_>>())
            .field("limits", &self.limits)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("retries", &self.retries)
            .finish_non_exhaustive()
    }
}

/// Why a client could not be built. The text says what to do.
#[derive(Debug)]
pub struct BuildError {
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl BuildError {
    fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for BuildError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
