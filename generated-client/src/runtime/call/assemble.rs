//! A request put together: its URL, its headers in their order of precedence, its credentials.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HOST, PROXY_AUTHORIZATION,
    TRANSFER_ENCODING, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use percent_encoding::percent_decode_str;
use url::Url;

use super::super::auth::redact::{self, Redactor};
use super::super::auth::secret::Secret;
use super::super::auth::security::{
    Credential, Half, SecurityRequirements, SecurityScheme, SecuritySchemeKind,
};
use super::super::http::error::{ArgumentError, WaitingFor};
use super::super::http::request::Request;
use super::super::values::base64;
use super::super::wire::percent::encode;
use super::super::wire::server;
use super::super::wire::style::is_cookie_text;
use super::client::Core;
use super::overrides::Overrides;
use super::progress::{Failed, Progress, argument};
use super::redirect::{MAX_URL, Outgoing};

/// Where a call goes.
pub(super) struct Target {
    pub(super) url: Arc<Url>,
    /// Below which the operation's path lies.
    pub(super) base: Arc<Url>,
}

/// The URL of a call.
pub(super) fn target(
    core: &Core,
    request: &Request,
    overrides: &Overrides,
) -> Result<Target, ArgumentError> {
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
    let base = match (&overrides.base, operation.server) {
        (Some(base), _) => base.clone(),
        (None, Some(server)) if !core.is_own_base() || !server::is_whole(server) => {
            Arc::new(server::beside(core.base(), server).map_err(base_error)?)
        }
        (None, _) => core.base().clone(),
    };
    let url = match &overrides.page {
        Some(page) => page.clone(),
        None => Arc::new(server::join(&base, &path, &request.query_string())),
    };
    Ok(Target { url, base })
}

/// The credentials that go along with a request.
pub(super) type Used = Vec<(Credential, Secret)>;

const UNSENDABLE: &str = "a header cannot carry it";

/// A request with the headers that need no credential, in their order of precedence: the operation's own,
/// the client's, the header parameters. [`complete`] adds the others.
pub(super) fn begin(
    core: &Core,
    request: &Request,
    overrides: &Overrides,
    url: Arc<Url>,
) -> Result<Outgoing, Failed> {
    // Room for all of them at once.
    let own = core.headers().len() + request.headers().len() + overrides.headers().len();
    let mut headers = HeaderMap::with_capacity(own + 4);
    if let Some(accept) = request.accepted() {
        let value = HeaderValue::from_maybe_shared(Bytes::from_static(accept.as_bytes()))
            .map_err(|_| argument(request, "accept", UNSENDABLE))?;
        headers.insert(ACCEPT, value);
    }
    if let Some((content_type, _)) = request.content() {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    // The client's map has one value a name and holds the user agent.
    for (name, value) in core.headers() {
        headers.insert(name.clone(), value.clone());
    }
    for (name, value) in request.headers() {
        headers.insert(name, value.clone());
    }
    Ok(Outgoing {
        method: request.method().clone(),
        url,
        headers,
        body: request.content().map(|(_, body)| body.clone()),
        query_credentials: Vec::new(),
        secrets: Redactor::default(),
    })
}

/// Adds the credentials that no parameter stands for, and the call's own headers, which count most.
pub(super) async fn complete(
    core: &Core,
    request: &Request,
    overrides: &Overrides,
    progress: &Progress,
    outgoing: &mut Outgoing,
) -> Result<Used, Failed> {
    let operation = request.operation();
    let mut cookies: Vec<String> = request.cookies().map(str::to_owned).collect();
    let mut used = Vec::new();
    // Who says it for this call alone is closer than what holds for all of them.
    let given = |scheme: &SecurityScheme| is_given(request, scheme.kind);
    let stands_in = |scheme: &SecurityScheme| stands_in(core, overrides, scheme.kind);
    let chosen = match request.is_undescribed() {
        true => Ok(core.credentials().all(given, stands_in)),
        false => (core.credentials()).choose(operation.security, given, stands_in),
    };
    for (scheme, credential) in chosen.map_err(|half| half_given(progress, half))? {
        progress.waiting(WaitingFor::Credential);
        if overrides.page.is_some() {
            take_out(Arc::make_mut(&mut outgoing.url), scheme.kind);
        }
        let secret = credential.get().await.map_err(|source| {
            progress.no_credential(scheme.name, "could not be had", Some(source))
        })?;
        apply(scheme, &secret, outgoing, &mut cookies)
            .map_err(|problem| progress.no_credential(scheme.name, problem, None))?;
        used.push((credential, secret));
    }
    if !cookies.is_empty() {
        add_cookies(&mut outgoing.headers, &cookies)
            .map_err(|_| argument(request, "cookie", UNSENDABLE))?;
    }
    for (name, value) in overrides.headers() {
        outgoing.headers.insert(name, value.clone());
    }
    mark_credentials(operation.security, outgoing);
    if let Some(query) = outgoing.url.query() {
        outgoing.secrets.add_query(query.into());
    }
    for value in request.path_values() {
        outgoing.secrets.add_argument(value.into());
    }
    say_length(outgoing);
    let length = outgoing.url.as_str().len();
    if length > MAX_URL {
        let reason =
            format!("the URL would have {length} bytes, and more than {MAX_URL} cannot be sent");
        return Err(argument(request, request.longest(), reason));
    }
    Ok(used)
}

/// A server that names the next page by what it was asked writes the credential too, perhaps one that
/// holds no more.
fn take_out(page: &mut Url, kind: SecuritySchemeKind) {
    let (SecuritySchemeKind::ApiKeyQuery(name), Some(query)) = (kind, page.query()) else {
        return;
    };
    let is_other = |pair: &&str| {
        let known = pair.split('=').next().unwrap_or_default();
        percent_decode_str(known).decode_utf8_lossy() != name
    };
    let kept: Vec<&str> = query.split('&').filter(is_other).collect();
    let kept = kept.join("&");
    page.set_query((!kept.is_empty()).then_some(&kept));
}

fn half_given(progress: &Progress, half: Half) -> Failed {
    let problem = format!(
        "is missing: the one for `{}` is of no use without it",
        half.there
    );
    progress.no_credential(half.missing, problem, None)
}

/// What hooks changed that is the connection's word: how the body is framed, and whose request it is, which
/// may be said once more, as signatures have it, and not otherwise.
pub(super) fn settle(outgoing: &mut Outgoing, host: Option<HeaderValue>) {
    let authority = outgoing.url.authority();
    let is_kept = |value: &HeaderValue| host.as_ref() == Some(value) || value == authority;
    if !outgoing.headers.get(HOST).is_none_or(is_kept) {
        outgoing.headers.remove(HOST);
        outgoing.headers.extend(host.map(|host| (HOST, host)));
    }
    say_length(outgoing);
}

/// How a body is framed shows when it is sent: a header of the caller's that says otherwise would
/// make the server wait for bytes that never come, or take some for the next request. It counts for
/// a stream, of which nobody else knows the length.
fn say_length(outgoing: &mut Outgoing) {
    // Hardly anybody says it: to look at the names of all costs less than to look for two of them.
    let is_framing = |name: &HeaderName| *name == TRANSFER_ENCODING || *name == CONTENT_LENGTH;
    if outgoing.headers.keys().any(is_framing) {
        outgoing.headers.remove(TRANSFER_ENCODING);
        let length = outgoing.headers.remove(CONTENT_LENGTH);
        let length = length.and_then(|value| value.to_str().ok()?.trim().parse().ok());
        if let (Some(length), Some(body)) = (length, &mut outgoing.body)
            && body.length().is_none()
        {
            *body = body.clone().with_length(length);
        }
    }
    // Some servers wait for a body, or refuse, where nothing says that there is none (RFC 9110, section
    // 8.6).
    let has_none = outgoing
        .body
        .as_ref()
        .is_none_or(|body| body.length() == Some(0));
    if has_none && matches!(outgoing.method, Method::POST | Method::PUT | Method::PATCH) {
        outgoing
            .headers
            .insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
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

/// Whether a plain header of the call's or the client's stands where a credential would.
fn stands_in(core: &Core, overrides: &Overrides, kind: SecuritySchemeKind) -> bool {
    let name = match kind {
        SecuritySchemeKind::ApiKeyHeader(name) => name,
        SecuritySchemeKind::ApiKeyCookie(_) => COOKIE.as_str(),
        SecuritySchemeKind::Bearer | SecuritySchemeKind::Basic | SecuritySchemeKind::Http(_) => {
            AUTHORIZATION.as_str()
        }
        SecuritySchemeKind::ApiKeyQuery(_) => return false,
    };
    let mut own = overrides.headers().iter();
    core.headers().contains_key(name)
        || own.any(|(known, _)| known.as_str().eq_ignore_ascii_case(name))
}

/// What stands in the place of a credential is one, also if it was given as a plain header.
pub(super) fn mark_credentials(security: SecurityRequirements, outgoing: &mut Outgoing) {
    let kinds = security.iter().copied().flatten().map(|scheme| scheme.kind);
    let api_keys = kinds.filter_map(|kind| match kind {
        SecuritySchemeKind::ApiKeyHeader(name) => HeaderName::from_bytes(name.as_bytes()).ok(),
        _ => None,
    });
    let api_keys: Vec<HeaderName> = api_keys.collect();
    for (name, value) in &mut outgoing.headers {
        // What nearly every request has, and what is plain, is told by a number.
        let is_plain = [ACCEPT, CONTENT_TYPE, USER_AGENT].contains(name);
        if api_keys.contains(name) || (!is_plain && redact::is_telling(name.as_str())) {
            mark(&mut outgoing.secrets, name, value);
        }
    }
}

/// Keeps a header's value out of everything that is printed.
fn mark(secrets: &mut Redactor, name: &HeaderName, value: &mut HeaderValue) {
    value.set_sensitive(true);
    let Ok(text) = std::str::from_utf8(value.as_bytes()) else {
        return;
    };
    // What a scheme put there is known already. A hook may say of its own value that it is sensitive.
    let text = Secret::from(text);
    if name == AUTHORIZATION || name == PROXY_AUTHORIZATION {
        secrets.add_authorization(text);
    } else if name == COOKIE {
        secrets.add_cookies(text);
    } else {
        secrets.add(text);
    }
}

fn apply(
    scheme: &SecurityScheme,
    secret: &Secret,
    outgoing: &mut Outgoing,
    cookies: &mut Vec<String>,
) -> Result<(), &'static str> {
    let text = secret.expose();
    match scheme.kind {
        SecuritySchemeKind::Basic => outgoing.secrets.add_pair(secret.clone()),
        SecuritySchemeKind::ApiKeyHeader(_)
        | SecuritySchemeKind::ApiKeyQuery(_)
        | SecuritySchemeKind::ApiKeyCookie(_)
        | SecuritySchemeKind::Bearer
        | SecuritySchemeKind::Http(_) => outgoing.secrets.add(secret.clone()),
    }
    let (name, value) = match scheme.kind {
        SecuritySchemeKind::ApiKeyHeader(name) => (name, text.to_owned()),
        SecuritySchemeKind::Bearer => ("authorization", format!("Bearer {text}")),
        SecuritySchemeKind::Http(kind) => ("authorization", format!("{kind} {text}")),
        SecuritySchemeKind::Basic => {
            if !text.contains(':') {
                return Err("is not `user:password`");
            }
            let encoded = base64::encode(text.as_bytes());
            ("authorization", format!("Basic {encoded}"))
        }
        SecuritySchemeKind::ApiKeyQuery(name) => {
            let pair = format!("{}={}", encode(name), encode(text));
            let query = outgoing.url.query().filter(|query| !query.is_empty());
            let query = query.map_or_else(|| pair.clone(), |query| format!("{query}&{pair}"));
            Arc::make_mut(&mut outgoing.url).set_query(Some(&query));
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
