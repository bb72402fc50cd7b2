//! What an answer is an answer to, as it is told in errors.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::Method;
use url::Url;

use super::super::auth::redact::Redactor;
use super::super::json::JsonError;
use super::super::wire::server;

/// What an answer is an answer to: the method and the URL without its query and user information.
///
/// `Display` and `Debug` show the path as the description has it, `/pets/{id}`, without arguments;
/// where a redirect was followed, the host that it led to.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// The secrets that went along.
    pub secrets: Redactor,
    /// How many times the call was sent. Redirects do not count.
    pub attempts: u32,
    /// The name that this client gave to the call, if it gives them one.
    pub(in super::super) request_id: Option<Arc<str>>,
    method: Cow<'static, str>,
    place: Place,
    /// Whether the caller asked for a compression, and undoes it.
    pub(in super::super) takes_encodings: bool,
    /// Whether error texts may quote the server.
    pub(in super::super) quotes: bool,
}

/// Where it went. It is written out where somebody asks, since most calls print nothing.
#[derive(Clone)]
enum Place {
    /// A text that is printed as it is.
    Text(Arc<str>),
    /// The URL of an operation, and how it is printed: what is below which base.
    Operation(Arc<Url>, Arc<Url>, Cow<'static, str>),
    /// Where a redirect has led.
    Elsewhere(Arc<Url>),
}

/// How much of a URL and of a place in a document is printed, in characters.
const PRINTED: usize = 500;

/// What stands for the server's text where none is to be quoted.
pub(super) const UNQUOTED: &str = "…";

impl Sent {
    /// Nothing but a method and a URL, which is printed as it is.
    #[must_use]
    pub fn new(method: impl Into<String>, url: impl Into<String>) -> Self {
        let place = Place::Text(url.into().into());
        Self::to(Cow::Owned(method.into()), place)
    }

    /// A request to an operation, not sent so far: `path` is the path with the names of its parameters, below `base`.
    pub(in super::super) fn operation(
        method: &Method,
        url: Arc<Url>,
        base: Arc<Url>,
        path: Cow<'static, str>,
    ) -> Self {
        let place = Place::Operation(url, base, path);
        Self {
            attempts: 0,
            ..Self::to(word(method), place)
        }
    }

    /// The same call, which a redirect has led elsewhere.
    pub(in super::super) fn redirected(&self, method: &Method, url: &Url) -> Self {
        let mut url = url.clone();
        url.set_query(None);
        Self {
            method: word(method),
            place: Place::Elsewhere(Arc::new(url)),
            ..self.clone()
        }
    }

    fn to(method: Cow<'static, str>, place: Place) -> Self {
        Self {
            method,
            place,
            secrets: Redactor::default(),
            attempts: 1,
            request_id: None,
            takes_encodings: false,
            quotes: true,
        }
    }

    /// The method, for example `GET`.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The URL without query and user information. After a redirect, the last one.
    #[must_use]
    pub fn url(&self) -> String {
        match &self.place {
            Place::Text(text) => text.to_string(),
            Place::Operation(url, ..) | Place::Elsewhere(url) => server::without_query(url),
        }
    }

    /// The URL as it is printed.
    fn shown(&self) -> String {
        match &self.place {
            Place::Text(text) => text.to_string(),
            Place::Operation(_, base, path) => server::shown(base, path),
            Place::Elsewhere(url) => server::shown_elsewhere(url),
        }
    }

    /// Why a document does not fit, without secrets. Its path has names of members, which are the
    /// server's.
    pub(super) fn misfit(&self, error: JsonError) -> JsonError {
        let error = error.map_text(|text| self.printed(text));
        if self.quotes {
            error
        } else {
            error.map_path(|_| UNQUOTED.to_owned())
        }
    }

    /// A text without the secrets that were sent, and no longer than what is worth printing.
    pub(super) fn printed(&self, text: &str) -> String {
        match self.secrets.excerpt(text, PRINTED) {
            (text, true) => text,
            (text, false) => text + "…",
        }
    }

    /// An error's text and those of its causes, as one line without secrets. For `Debug`, because
    /// what the libraries below print there is their own affair.
    #[must_use]
    pub fn causes(&self, error: &dyn std::error::Error) -> String {
        let mut out = error.to_string();
        let mut next = error.source();
        while let Some(cause) = next {
            out.push_str(&format!(": {cause}"));
            next = cause.source();
        }
        self.secrets.scrub(&out)
    }
}

/// The name of a method, without a copy of those that everybody uses.
fn word(method: &Method) -> Cow<'static, str> {
    match *method {
        Method::GET => "GET".into(),
        Method::POST => "POST".into(),
        Method::PUT => "PUT".into(),
        Method::PATCH => "PATCH".into(),
        Method::DELETE => "DELETE".into(),
        Method::HEAD => "HEAD".into(),
        Method::OPTIONS => "OPTIONS".into(),
        ref other => other.to_string().into(),
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.printed(&self.shown()))?;
        let id = self.request_id.as_deref().map(|id| self.printed(id));
        match (self.attempts, id) {
            (0 | 1, None) => Ok(()),
            (0 | 1, Some(id)) => write!(f, " (request {id})"),
            (attempts, None) => write!(f, " ({attempts} attempts)"),
            (attempts, Some(id)) => write!(f, " (request {id}, {attempts} attempts)"),
        }
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
