//! Where a redirect leads and what goes along: everything to the same origin, no secret and no body
//! to another one.

use std::sync::Arc;

use http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, LOCATION, USER_AGENT,
};
use http::{HeaderMap, Method, StatusCode};
use percent_encoding::percent_decode_str;
use url::Url;

use super::super::auth::redact::Redactor;
use super::super::values::body::Body;

/// How long a URL may be, in bytes: what the types of HTTP can hold.
pub(super) const MAX_URL: usize = 65_534;

/// How many redirects are followed in one call.
pub const LIMIT: usize = 10;

/// One request on its way.
#[derive(Clone)]
pub struct Outgoing {
    /// The method.
    pub method: Method,
    /// The URL with its query.
    pub url: Arc<Url>,
    /// All headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Option<Body>,
    /// Credentials in the query: the name as it is, and the whole pair encoded.
    pub query_credentials: Vec<(String, String)>,
    /// Every secret that goes along.
    pub secrets: Redactor,
}

/// What to do with an answer.
pub enum Next {
    /// It is not a redirect: hand it to the caller.
    Keep,
    /// It is a redirect that is not followed: hand it to the caller, and say why.
    Refuse(&'static str),
    /// Send this instead.
    Follow(Box<Outgoing>),
}

/// Decides about an answer, after `followed` redirects.
#[must_use]
pub fn next(sent: &Outgoing, status: StatusCode, headers: &HeaderMap, followed: usize) -> Next {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Next::Keep;
    }
    let Some(location) = headers.get(LOCATION) else {
        return Next::Keep;
    };
    if followed >= LIMIT {
        return Next::Refuse("more than 10 redirects are not followed");
    }
    // Not all servers encode what is not ASCII.
    let location = std::str::from_utf8(location.as_bytes())
        .ok()
        .and_then(|text| sent.url.join(text).ok());
    let Some(mut url) = location.filter(|url| matches!(url.scheme(), "http" | "https")) else {
        return Next::Refuse("its `location` is not an HTTP URL");
    };
    if url.as_str().len() > MAX_URL {
        return Next::Refuse("its `location` is too long");
    }
    if sent.url.scheme() == "https" && url.scheme() == "http" {
        return Next::Refuse("a redirect from https to http is not followed");
    }
    url.set_fragment(None);
    // A user in the URL would turn into an `authorization` header. http URLs always can have one,
    // so this cannot fail.
    let _ = url.set_username("").and_then(|()| url.set_password(None));
    let mut onward = Outgoing {
        url: Arc::new(url),
        ..sent.clone()
    };
    // RFC 9110, section 15.4: a 303 asks for GET, and a 301 or 302 may turn POST into it, but no other
    // method. A DELETE that became a GET would look as if it had been carried out.
    let becomes_get = match status.as_u16() {
        303 => !matches!(sent.method, Method::GET | Method::HEAD),
        301 | 302 => sent.method == Method::POST,
        _ => false,
    };
    if becomes_get {
        onward.method = Method::GET;
        onward.body = None;
        for name in [CONTENT_TYPE, CONTENT_LENGTH, CONTENT_ENCODING] {
            onward.headers.remove(name);
        }
    }
    if onward
        .body
        .as_ref()
        .is_some_and(|body| !body.is_replayable())
    {
        return Next::Refuse("a redirect is not followed with a body that can be sent only once");
    }
    if onward.url.origin() == sent.url.origin() {
        restore_query_credentials(&mut onward);
        return Next::Follow(Box::new(onward));
    }
    if onward.body.is_some() {
        return Next::Refuse("a redirect to another server is not followed with a body");
    }
    if !drop_secrets(&mut onward) {
        return Next::Refuse("a redirect that holds a secret is not followed to another server");
    }
    Next::Follow(Box::new(onward))
}

/// Within the origin a credential stays: a `location` without a query would lose it.
fn restore_query_credentials(onward: &mut Outgoing) {
    for (name, pair) in &onward.query_credentials {
        if !onward
            .url
            .query_pairs()
            .any(|(known, _)| known == name.as_str())
        {
            let query = match onward.url.query() {
                Some(query) if !query.is_empty() => format!("{query}&{pair}"),
                _ => pair.clone(),
            };
            Arc::make_mut(&mut onward.url).set_query(Some(&query));
        }
    }
}

/// Takes out everything that the other origin has no right to. `false` if a secret is left in the
/// URL.
fn drop_secrets(onward: &mut Outgoing) -> bool {
    let mut headers = HeaderMap::new();
    for name in [ACCEPT, ACCEPT_LANGUAGE, USER_AGENT] {
        if let Some(value) = onward.headers.get(&name) {
            headers.insert(name, value.clone());
        }
    }
    onward.headers = headers;
    // A server that answers with the query of the request hands the credential on in its
    // `location`.
    if let Some(query) = onward.url.query() {
        let kept: Vec<&str> = query
            .split('&')
            .filter(|pair| !is_secret(onward, pair))
            .collect();
        let kept = kept.join("&");
        let kept = (!kept.is_empty()).then_some(kept.as_str());
        Arc::make_mut(&mut onward.url).set_query(kept);
    }
    onward.query_credentials.clear();
    !onward.secrets.finds(onward.url.as_str())
}

fn is_secret(onward: &Outgoing, pair: &str) -> bool {
    let name = pair.split('=').next().unwrap_or_default();
    let name = percent_decode_str(name).decode_utf8_lossy();
    onward
        .query_credentials
        .iter()
        .any(|(known, _)| *known == name)
        || onward.secrets.finds(pair)
}
