//! A request to an answer: URL, headers, credentials, redirects and limits. Once for all
//! operations, not generic.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use url::Url;

use super::base64;
use super::client::Core;
use super::error::{
    ArgumentError, CredentialError, Error, TimeoutError, TransportError, TransportFailure,
    WaitingFor,
};
use super::percent::encode;
use super::redact::Redactor;
use super::redirect::{self, Next, Outgoing};
use super::request::Request;
use super::response::{Reply, Sent};
use super::secret::Secret;
use super::security::{SecurityScheme, SecuritySchemeKind};
use super::server;
use super::style::is_cookie_text;

/// An exchange on its way: an answer of whatever status, or what went wrong before there was one.
pub type Exchange = Pin<Box<dyn Future<Output = Result<Reply, Failed>> + Send>>;

/// No answer: never a documented failure.
type Failed = Error<Infallible>;

/// What is different for one call.
#[derive(Clone, Default)]
pub struct Overrides {
    pub(super) timeout: Option<Duration>,
    pub(super) base: Option<Url>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Overrides {
    pub(super) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value));
    }
}

impl fmt::Debug for Overrides {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Overrides")
            .field("timeout", &self.timeout)
            .field("base_url", &self.base.as_ref().map(server::without_query))
            .field(
                "headers",
                &self
                    .headers
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .collect::<Vec<_>>(),
            )
            .finish()
    }
}

/// Sends a request and reads the answer.
pub fn send(core: Core, request: Request, overrides: Overrides) -> Exchange {
    Box::pin(async move {
        let url = target(&core, &request, &overrides)
            .map_err(|error| Error::Argument(Box::new(error)))?;
        let progress = Progress::new(&request, &url);
        let limit = overrides.timeout.unwrap_or_else(|| core.timeout());
        match tokio::time::timeout(limit, exchange(&core, &request, &overrides, url, &progress))
            .await
        {
            Ok(outcome) => outcome,
            Err(_) => Err(progress.timeout(None, Some(limit))),
        }
    })
}

fn target(core: &Core, request: &Request, overrides: &Overrides) -> Result<Url, ArgumentError> {
    if let Some(refused) = request.refused() {
        return Err(refused.clone());
    }
    let operation = request.operation();
    let path = request.expanded_path()?;
    let base_error = |problem: String| ArgumentError {
        operation: operation.id,
        argument: "base_url".to_owned(),
        reason: problem.into(),
    };
    let own;
    let base = match (&overrides.base, operation.server) {
        (Some(base), _) => base,
        (None, Some(server)) => {
            own = server::base(server).map_err(base_error)?;
            &own
        }
        (None, None) => core.base(),
    };
    server::join(base, &path, &request.query_string()).map_err(base_error)
}

async fn exchange(
    core: &Core,
    request: &Request,
    overrides: &Overrides,
    url: Url,
    progress: &Progress,
) -> Result<Reply, Failed> {
    let mut outgoing = assemble(core, request, overrides, url, progress).await?;
    let mut followed = 0;
    loop {
        progress.sending(&outgoing);
        let mut response = core
            .http()
            .execute(build(&outgoing))
            .await
            .map_err(|error| progress.failed(core, error))?;
        let status = response.status();
        progress.answered(status);
        let next = if request.operation().documented_redirects {
            Next::Keep
        } else {
            redirect::next(&outgoing, status, response.headers(), followed)
        };
        let note = match next {
            Next::Follow(onward) => {
                drain(&mut response).await;
                outgoing = *onward;
                followed += 1;
                continue;
            }
            Next::Refuse(note) => Some(note),
            Next::Keep => None,
        };
        let headers = std::mem::take(response.headers_mut());
        let bytes = read(core, &mut response, progress).await?;
        return Ok(Reply::new(progress.sent(), status, headers, bytes, note));
    }
}

fn build(outgoing: &Outgoing) -> reqwest::Request {
    let mut request = reqwest::Request::new(outgoing.method.clone(), outgoing.url.clone());
    *request.headers_mut() = outgoing.headers.clone();
    *request.body_mut() = outgoing.body.clone().map(Into::into);
    request
}

/// The headers in the order of precedence: the operation's own, the client's, the header
/// parameters, the credentials, the call's.
async fn assemble(
    core: &Core,
    request: &Request,
    overrides: &Overrides,
    url: Url,
    progress: &Progress,
) -> Result<Outgoing, Failed> {
    let operation = request.operation();
    let mut headers = HeaderMap::new();
    if let Some(accept) = operation.accept {
        let value = HeaderValue::from_str(accept).map_err(|_| argument(request, "accept"))?;
        headers.insert(ACCEPT, value);
    }
    if let Some((content_type, _)) = request.body() {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    // The client's map has one value a name and holds the user agent.
    headers.extend(core.headers().clone());
    for (name, value) in request.headers() {
        headers.insert(name, value.clone());
    }
    let mut outgoing = Outgoing {
        method: operation.method.clone(),
        url,
        headers,
        body: request.body().map(|(_, bytes)| bytes.clone()),
        query_credentials: Vec::new(),
        secrets: Redactor::default(),
    };
    let mut cookies: Vec<String> = request.cookies().map(str::to_owned).collect();
    for (scheme, credential) in core.credentials().choose(operation.security) {
        progress.waiting(WaitingFor::Credential);
        let secret = credential
            .get()
            .await
            .map_err(|source| progress.no_credential(scheme, "could not be had", Some(source)))?;
        apply(scheme, &secret, &mut outgoing, &mut cookies)
            .map_err(|problem| progress.no_credential(scheme, problem, None))?;
    }
    if !cookies.is_empty() {
        add_cookies(&mut outgoing.headers, &cookies).map_err(|_| argument(request, "cookie"))?;
    }
    for (name, value) in &overrides.headers {
        outgoing.headers.insert(name, value.clone());
    }
    // What stands in the place of a credential is one, also if it was given as a plain header.
    let kinds = operation
        .security
        .iter()
        .copied()
        .flatten()
        .map(|scheme| scheme.kind);
    let api_keys = kinds.filter_map(|kind| match kind {
        SecuritySchemeKind::ApiKeyHeader(name) => HeaderName::from_bytes(name.as_bytes()).ok(),
        _ => None,
    });
    for name in api_keys.chain([AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE]) {
        mark(&mut outgoing.secrets, outgoing.headers.get_mut(name));
    }
    Ok(outgoing)
}

fn argument(request: &Request, name: &str) -> Failed {
    Error::Argument(Box::new(ArgumentError {
        operation: request.operation().id,
        argument: name.to_owned(),
        reason: "a header cannot carry it".into(),
    }))
}

/// Keeps a header's value out of everything that is printed.
fn mark(secrets: &mut Redactor, value: Option<&mut HeaderValue>) {
    let Some(value) = value else { return };
    value.set_sensitive(true);
    if let Ok(text) = value.to_str() {
        secrets.add(text.into());
        // `Bearer …`: a server may echo the credential without its scheme.
        if let Some((_, credential)) = text.split_once(' ') {
            secrets.add(credential.into());
        }
    }
}

fn apply(
    scheme: &SecurityScheme,
    secret: &Secret,
    outgoing: &mut Outgoing,
    cookies: &mut Vec<String>,
) -> Result<(), &'static str> {
    let text = secret.expose();
    outgoing.secrets.add(secret.clone());
    let (name, value) = match scheme.kind {
        SecuritySchemeKind::ApiKeyHeader(name) => (name, text.to_owned()),
        SecuritySchemeKind::Bearer => ("authorization", format!("Bearer {text}")),
        SecuritySchemeKind::Http(kind) => ("authorization", format!("{kind} {text}")),
        SecuritySchemeKind::Basic => {
            let Some((_, password)) = text.split_once(':') else {
                return Err("is not `user:password`");
            };
            outgoing.secrets.add(password.into());
            let encoded = base64::encode(text.as_bytes());
            outgoing.secrets.add(encoded.as_str().into());
            ("authorization", format!("Basic {encoded}"))
        }
        SecuritySchemeKind::ApiKeyQuery(name) => {
            let pair = format!("{}={}", encode(name), encode(text));
            let query = outgoing.url.query().filter(|query| !query.is_empty());
            let query = query.map_or_else(|| pair.clone(), |query| format!("{query}&{pair}"));
            outgoing.url.set_query(Some(&query));
            outgoing.query_credentials.push((name.to_owned(), pair));
            return Ok(());
        }
        SecuritySchemeKind::ApiKeyCookie(name) => {
            if !is_cookie_text(text) {
                return Err("holds what a cookie cannot carry: white space, `;`, or not ASCII");
            }
            cookies.push(format!("{name}={text}"));
            return Ok(());
        }
    };
    let problem = "holds a character that a header cannot carry: is there a line break at its end?";
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| "has a header name that cannot be sent")?;
    let mut value = HeaderValue::try_from(value).map_err(|_| problem)?;
    value.set_sensitive(true);
    outgoing.headers.insert(name, value);
    Ok(())
}

/// One header for all cookies, those that the client sends with every request first.
fn add_cookies(headers: &mut HeaderMap, cookies: &[String]) -> Result<(), http::Error> {
    let mut bytes = headers
        .get(COOKIE)
        .map(|known| known.as_bytes().to_vec())
        .unwrap_or_default();
    for cookie in cookies {
        if !bytes.is_empty() {
            bytes.extend(b"; ");
        }
        bytes.extend(cookie.as_bytes());
    }
    headers.insert(COOKIE, HeaderValue::from_bytes(&bytes)?);
    Ok(())
}

/// Reads a body that nobody wants, so that its connection can be used again; a long one is not
/// worth it.
async fn drain(response: &mut reqwest::Response) {
    const WORTH: u64 = 64 * 1024;
    let mut length = 0;
    if response
        .content_length()
        .is_some_and(|length| length <= WORTH)
    {
        while let Ok(Some(chunk)) = response.chunk().await {
            length += chunk.len() as u64;
            if length > WORTH {
                return;
            }
        }
    }
}

async fn read(
    core: &Core,
    response: &mut reqwest::Response,
    progress: &Progress,
) -> Result<Bytes, Failed> {
    let limit = core.max_response_bytes();
    let expected = response.content_length();
    if expected.is_some_and(|length| length > limit) {
        return Err(progress.too_long(limit));
    }
    let mut whole = Bytes::new();
    let mut buffer = Vec::new();
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| progress.failed(core, error))?
    {
        if (buffer.len().max(whole.len()) + chunk.len()) as u64 > limit {
            return Err(progress.too_long(limit));
        }
        // Most answers come in one piece, which is handed on as it is.
        if whole.is_empty() && buffer.is_empty() {
            whole = chunk;
            continue;
        }
        if buffer.is_empty() {
            buffer.extend_from_slice(&whole);
        }
        buffer.extend_from_slice(&chunk);
    }
    Ok(if buffer.is_empty() {
        whole
    } else {
        buffer.into()
    })
}

/// How far an exchange has come, for the errors.
struct Progress(Mutex<State>);

struct State {
    sent: Sent,
    waiting_for: WaitingFor,
    status: Option<StatusCode>,
}

impl Progress {
    fn new(request: &Request, url: &Url) -> Self {
        let sent = Sent {
            method: request.operation().method.to_string(),
            url: server::without_query(url),
            secrets: Redactor::default(),
        };
        Self(Mutex::new(State {
            sent,
            waiting_for: WaitingFor::Credential,
            status: None,
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sent(&self) -> Sent {
        self.state().sent.clone()
    }

    fn waiting(&self, waiting_for: WaitingFor) {
        self.state().waiting_for = waiting_for;
    }

    fn sending(&self, outgoing: &Outgoing) {
        let mut state = self.state();
        state.sent = Sent {
            method: outgoing.method.to_string(),
            url: server::without_query(&outgoing.url),
            secrets: outgoing.secrets.clone(),
        };
        state.waiting_for = WaitingFor::Answer;
        state.status = None;
    }

    fn answered(&self, status: StatusCode) {
        let mut state = self.state();
        state.waiting_for = WaitingFor::Body;
        state.status = Some(status);
    }

    fn no_credential(
        &self,
        scheme: &SecurityScheme,
        problem: &'static str,
        source: Option<super::security::ProviderError>,
    ) -> Failed {
        Error::Credential(Box::new(CredentialError {
            sent: self.sent(),
            scheme: scheme.name,
            problem,
            source,
        }))
    }

    fn too_long(&self, limit: u64) -> Failed {
        self.transport(TransportFailure::TooLong { limit }, None)
    }

    fn timeout(&self, waiting_for: Option<WaitingFor>, limit: Option<Duration>) -> Failed {
        let state = self.state();
        Error::Timeout(Box::new(TimeoutError {
            sent: state.sent.clone(),
            waiting_for: waiting_for.unwrap_or(state.waiting_for),
            limit,
            status: state.status,
        }))
    }

    /// The HTTP client's errors show the URL with its query unless it is taken out.
    fn failed(&self, core: &Core, error: reqwest::Error) -> Failed {
        let error = error.without_url();
        if error.is_timeout() && error.is_connect() {
            return self.timeout(Some(WaitingFor::Connection), core.connect_timeout());
        }
        if error.is_timeout() {
            return self.timeout(None, None);
        }
        let failure = if error.is_connect() {
            TransportFailure::Connect
        } else if self.state().status.is_some() {
            TransportFailure::Body
        } else {
            TransportFailure::Exchange
        };
        self.transport(failure, Some(error))
    }

    fn transport(&self, failure: TransportFailure, source: Option<reqwest::Error>) -> Failed {
        let state = self.state();
        Error::Transport(Box::new(TransportError {
            sent: state.sent.clone(),
            failure,
            status: state.status,
            source,
        }))
    }
}
