//! A request to an answer: URL, headers, credentials, redirects and limits. Once for all
//! operations, not generic.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, PROXY_AUTHORIZATION,
    TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use url::Url;

use super::super::auth::redact::Redactor;
use super::super::auth::secret::Secret;
use super::super::auth::security::{
    Credential, SecurityRequirements, SecurityScheme, SecuritySchemeKind,
};
use super::super::http::error::{ArgumentError, Error, WaitingFor};
use super::super::http::request::Request;
use super::super::http::response::Reply;
use super::super::http::stream::{Again, ByteStream, Exchange};
use super::super::values::base64;
use super::super::wire::percent::encode;
use super::super::wire::server;
use super::super::wire::style::is_cookie_text;
use super::client::Core;
use super::progress::{Failed, Progress, argument};
use super::redirect::{self, Next, Outgoing};

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

/// Sends a request and reads the answer. The body of a success whose media type lies in one of
/// `streams` is not read but left to the caller; the time limit then ends with its head.
pub fn send(
    core: Core,
    request: Request,
    overrides: Overrides,
    streams: &'static [&'static str],
) -> Exchange {
    Box::pin(async move {
        let url = target(&core, &request, &overrides)
            .map_err(|error| Error::Argument(Box::new(error)))?;
        let limit = overrides.timeout.unwrap_or_else(|| core.timeout());
        let mut exchange = Running {
            progress: Progress::new(&request, &url),
            core,
            request,
            overrides,
            streams,
            limit,
            used: Vec::new(),
        };
        match tokio::time::timeout(limit, exchange.run(url)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(exchange.progress.timeout(None, Some(limit))),
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
        (None, Some(server)) if !core.is_own_base() || !server::is_whole(server) => {
            own = server::beside(core.base(), server).map_err(base_error)?;
            &own
        }
        (None, _) => core.base(),
    };
    server::join(base, &path, &request.query_string()).map_err(base_error)
}

struct Running {
    core: Core,
    request: Request,
    overrides: Overrides,
    streams: &'static [&'static str],
    limit: Duration,
    progress: Progress,
    /// The credentials that go along.
    used: Vec<(Credential, Secret)>,
}

impl Running {
    async fn run(&mut self, url: Url) -> Result<Reply, Failed> {
        let mut outgoing = self.assemble(url.clone()).await?;
        let mut followed = 0;
        let mut repeated = false;
        loop {
            self.progress.sending(&outgoing);
            let mut response = self.execute(&outgoing).await?;
            let status = response.status();
            self.progress.answered(status);
            let next = if self.request.operation().documented_redirects {
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
            // Another server has seen no credential, so its word about one counts for nothing.
            let is_ours = outgoing.url.origin() == url.origin();
            if status == StatusCode::UNAUTHORIZED && is_ours && !repeated && self.can_repeat() {
                drain(&mut response).await;
                outgoing = self.assemble(url.clone()).await?;
                (followed, repeated) = (0, true);
                continue;
            }
            return self.finish(response, note).await;
        }
    }

    async fn execute(&self, outgoing: &Outgoing) -> Result<reqwest::Response, Failed> {
        let mut request = reqwest::Request::new(outgoing.method.clone(), outgoing.url.clone());
        *request.headers_mut() = outgoing.headers.clone();
        if let Some(body) = &outgoing.body {
            let opened = body.open().await;
            let body = opened.map_err(|reason| argument(&self.request, "body", reason))?;
            *request.body_mut() = Some(body);
        }
        let sent = self.core.http().execute(request).await;
        sent.map_err(|error| self.progress.failed(&self.core, error))
    }

    /// Whether there may be another credential after the server has refused this one. All of them
    /// are told, so that none is kept that is worth nothing.
    fn can_repeat(&self) -> bool {
        let mut renewed = false;
        for (credential, secret) in &self.used {
            renewed |= credential.refuse(secret);
        }
        let content = self.request.content();
        renewed && content.is_none_or(|(_, body)| body.is_replayable())
    }

    async fn finish(
        &self,
        mut response: reqwest::Response,
        note: Option<&'static str>,
    ) -> Result<Reply, Failed> {
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let sent = self.progress.sent();
        let reply = Reply::new(sent, status, headers, Bytes::new(), note);
        if status.is_success() && self.streams.iter().any(|range| reply.is(range)) {
            let body = http::Response::from(response).into_body();
            let stream = ByteStream::live(body, reply.clone(), self.limit, self.again());
            return Ok(reply.with_stream(stream));
        }
        let bytes = read(&self.core, &mut response, &self.progress).await?;
        Ok(reply.with_bytes(bytes))
    }

    /// The same exchange once more, for a stream that goes on where it broke off.
    fn again(&self) -> Again {
        let (core, request) = (self.core.clone(), self.request.clone());
        let (overrides, streams) = (self.overrides.clone(), self.streams);
        Arc::new(move |last_id| {
            let mut overrides = overrides.clone();
            if let Some(last_id) = last_id {
                overrides.set_header(HeaderName::from_static("last-event-id"), last_id);
            }
            send(core.clone(), request.clone(), overrides, streams)
        })
    }

    /// The headers in the order of precedence: the operation's own, the client's, the header
    /// parameters, the credentials that no parameter stands for, the call's.
    async fn assemble(&mut self, url: Url) -> Result<Outgoing, Failed> {
        const UNSENDABLE: &str = "a header cannot carry it";
        let (request, progress) = (&self.request, &self.progress);
        let operation = request.operation();
        let mut headers = HeaderMap::new();
        if let Some(accept) = operation.accept {
            let value = HeaderValue::from_str(accept)
                .map_err(|_| argument(request, "accept", UNSENDABLE))?;
            headers.insert(ACCEPT, value);
        }
        if let Some((content_type, _)) = request.content() {
            headers.insert(CONTENT_TYPE, content_type.clone());
        }
        // The client's map has one value a name and holds the user agent.
        headers.extend(self.core.headers().clone());
        for (name, value) in request.headers() {
            headers.insert(name, value.clone());
        }
        let mut outgoing = Outgoing {
            method: operation.method.clone(),
            url,
            headers,
            body: request.content().map(|(_, body)| body.clone()),
            query_credentials: Vec::new(),
            secrets: Redactor::default(),
        };
        let mut cookies: Vec<String> = request.cookies().map(str::to_owned).collect();
        self.used.clear();
        for (scheme, credential) in self.core.credentials().choose(operation.security) {
            // Who says it for this call alone is closer than what holds for all of them.
            if is_given(request, scheme.kind) {
                continue;
            }
            progress.waiting(WaitingFor::Credential);
            let secret = credential.get().await.map_err(|source| {
                progress.no_credential(scheme, "could not be had", Some(source))
            })?;
            apply(scheme, &secret, &mut outgoing, &mut cookies)
                .map_err(|problem| progress.no_credential(scheme, problem, None))?;
            self.used.push((credential, secret));
        }
        if !cookies.is_empty() {
            add_cookies(&mut outgoing.headers, &cookies)
                .map_err(|_| argument(request, "cookie", UNSENDABLE))?;
        }
        for (name, value) in &self.overrides.headers {
            outgoing.headers.insert(name, value.clone());
        }
        mark_credentials(operation.security, &mut outgoing);
        say_length(&mut outgoing);
        Ok(outgoing)
    }
}

/// How a body is framed shows when it is sent: a header of the caller's that says otherwise would
/// make the server wait for bytes that never come, or take some for the next request. It counts for
/// a stream, of which nobody else knows the length.
fn say_length(outgoing: &mut Outgoing) {
    outgoing.headers.remove(TRANSFER_ENCODING);
    let length = outgoing.headers.remove(CONTENT_LENGTH);
    let length = length.and_then(|value| value.to_str().ok()?.trim().parse().ok());
    if let (Some(length), Some(body)) = (length, &mut outgoing.body)
        && body.length().is_none()
    {
        *body = body.clone().with_length(length);
    }
}

/// Whether a parameter of the call stands where a credential would.
fn is_given(request: &Request, kind: SecuritySchemeKind) -> bool {
    match kind {
        SecuritySchemeKind::ApiKeyHeader(name) => {
            let mut headers = request.headers().iter();
            headers.any(|(known, _)| known.as_str().eq_ignore_ascii_case(name))
        }
        SecuritySchemeKind::ApiKeyQuery(name) => {
            let (query, name) = (request.query_string(), encode(name));
            let mut pairs = query.split('&').map(|pair| pair.split('=').next());
            pairs.any(|known| known == Some(name.as_str()))
        }
        SecuritySchemeKind::ApiKeyCookie(name) => {
            let mut pairs = request.cookies().map(|pair| pair.split('=').next());
            pairs.any(|known| known == Some(name))
        }
        SecuritySchemeKind::Bearer | SecuritySchemeKind::Basic | SecuritySchemeKind::Http(_) => {
            false
        }
    }
}

/// What stands in the place of a credential is one, also if it was given as a plain header.
fn mark_credentials(security: SecurityRequirements, outgoing: &mut Outgoing) {
    let kinds = security.iter().copied().flatten().map(|scheme| scheme.kind);
    let api_keys = kinds.filter_map(|kind| match kind {
        SecuritySchemeKind::ApiKeyHeader(name) => HeaderName::from_bytes(name.as_bytes()).ok(),
        _ => None,
    });
    for name in api_keys.chain([AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE]) {
        mark(&mut outgoing.secrets, outgoing.headers.get_mut(name));
    }
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
