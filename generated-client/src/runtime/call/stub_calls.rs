//! A request as a stub got it, and how it differs from another.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, Request, Uri};
use http_body::Body;
use serde_json::Value;

use super::super::auth::security::SecuritySchemeKind;
use super::super::http::request::Request as Arguments;
use super::super::values::body::RequestBody;
use super::super::wire::transport::{Fault, FaultKind};
use super::operation::{CalledOperation, CalledWith};

/// A request that reached a [`Stub`](super::stub::Stub): what would have been sent.
///
/// `Debug` shows the method and the path and no values.
#[derive(Clone)]
pub struct Received {
    pub(super) operation: Option<CalledOperation>,
    /// What the call was made of.
    arguments: Option<CalledWith>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
}

impl Received {
    /// Reads the body to its end.
    pub(super) async fn read(request: Request<RequestBody>) -> Result<Self, Fault> {
        let (parts, mut body) = request.into_parts();
        let mut bytes = Vec::new();
        while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
            let frame =
                frame.map_err(|error| Fault::new(FaultKind::RequestBody).with_source(error))?;
            if let Ok(piece) = frame.into_data() {
                bytes.extend_from_slice(&piece);
            }
        }
        Ok(Self {
            operation: parts.extensions.get().copied(),
            arguments: parts.extensions.get().cloned(),
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body: bytes.into(),
        })
    }

    /// The `operationId`. `None` for requests that are of no operation, such as for an access token;
    /// `request` for a call to a path that the description does not have.
    #[must_use]
    pub fn operation_id(&self) -> Option<&'static str> {
        self.operation.map(|called| called.info.id)
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The whole URI, with the credentials that stand in its query.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// The path, percent-encoded, with that of the base URL.
    #[must_use]
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The values of a query parameter, decoded, in order.
    #[must_use]
    pub fn query(&self, name: &str) -> Vec<String> {
        let pairs = url::form_urlencoded::parse(self.uri.query().unwrap_or_default().as_bytes());
        let values = pairs.filter(|(known, _)| known == name);
        values.map(|(_, value)| value.into_owned()).collect()
    }

    /// All headers but those that the connection adds.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The value of a header, if it is there and printable.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body, empty if there is none.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, if it is that.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// What it is called in a text: `GET /pets/7 (getPet)`.
    pub(super) fn told(&self) -> String {
        match self.operation_id() {
            Some(id) => format!("{} {} ({id})", self.method, self.path()),
            None => format!("{} {}", self.method, self.path()),
        }
    }

    pub(super) fn path_differs(&self, expected: &str) -> Option<String> {
        let below = self.arguments.as_ref();
        let below = below.and_then(|CalledWith(request)| request.expanded_path().ok());
        let fits = match below {
            // Unless it was led elsewhere.
            Some(below) if self.path().ends_with(&*below) => {
                below == expected || self.path() == expected
            }
            Some(_) | None => self.path().ends_with(expected),
        };
        (!fits).then(|| format!("the path is {}, expected {expected}", self.path()))
    }

    pub(super) fn query_differs(&self, name: &str, expected: &[String]) -> Option<String> {
        let came = self.query(name);
        (came != expected).then(|| {
            format!(
                "the query parameter `{name}` is {}, expected {}",
                told(&came),
                told(expected)
            )
        })
    }

    /// The first parameter that the other query has not, or that this one has beyond it. Credentials
    /// are no arguments.
    pub(super) fn queries_differ(
        &self,
        expected: &str,
        credentials: impl Iterator<Item = SecuritySchemeKind>,
    ) -> Option<String> {
        let credentials: Vec<_> = self.query_credentials(credentials);
        let mut names: Vec<String> = Vec::new();
        let expected: Vec<(String, String)> = url::form_urlencoded::parse(expected.as_bytes())
            .into_owned()
            .collect();
        let came = url::form_urlencoded::parse(self.uri.query().unwrap_or_default().as_bytes());
        let came = came.map(|(name, _)| name.into_owned());
        let came = came.filter(|name| !credentials.contains(&name.as_str()));
        for name in expected.iter().map(|(name, _)| name.clone()).chain(came) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.iter().find_map(|name| {
            let values = expected.iter().filter(|(known, _)| known == name);
            let values: Vec<_> = values.map(|(_, value)| value.clone()).collect();
            self.query_differs(name, &values)
        })
    }

    /// The parameters that credentials are, of the operation's schemes or of these.
    fn query_credentials(
        &self,
        credentials: impl Iterator<Item = SecuritySchemeKind>,
    ) -> Vec<&'static str> {
        let schemes = self.operation.map(|called| called.info.security);
        let schemes = schemes.unwrap_or_default().iter().copied().flatten();
        let kinds = schemes.map(|scheme| scheme.kind).chain(credentials);
        let names = kinds.filter_map(|kind| match kind {
            SecuritySchemeKind::ApiKeyQuery(name) => Some(name),
            SecuritySchemeKind::ApiKeyHeader(_)
            | SecuritySchemeKind::ApiKeyCookie(_)
            | SecuritySchemeKind::Basic
            | SecuritySchemeKind::Bearer
            | SecuritySchemeKind::Http(_) => None,
        });
        names.collect()
    }

    /// A header's parameter that the other call has not, and cookies: what the client adds by itself stands
    /// beside them in the request.
    pub(super) fn arguments_differ(&self, expected: &Arguments) -> Option<String> {
        let CalledWith(came) = self.arguments.as_ref()?;
        let is_expected = |name| expected.headers().iter().any(|(known, _)| known == name);
        let header = came.headers().iter().find(|(name, _)| !is_expected(name));
        let header = header.map(|(name, value)| {
            let value = shown(&format!("{value:?}"));
            format!("the header `{name}` is {value}, expected none")
        });
        let cookie = || {
            let (came, expected) = (cookies(came), cookies(expected));
            let gone = expected.iter().find(|cookie| !came.contains(cookie));
            let more = came.iter().find(|cookie| !expected.contains(cookie));
            let (name, _) = gone.or(more)?;
            let values = |cookies: &[(&str, &str)]| {
                let values = cookies.iter().filter(|(known, _)| known == name);
                told(
                    &values
                        .map(|(_, value)| (*value).to_owned())
                        .collect::<Vec<_>>(),
                )
            };
            let (came, expected) = (values(&came), values(&expected));
            Some(format!(
                "the cookie `{name}` is {came}, expected {expected}"
            ))
        };
        header.or_else(cookie)
    }

    pub(super) fn header_differs(&self, name: &str, expected: &str) -> Option<String> {
        let came = self.header(name);
        (came != Some(expected)).then(|| match came {
            Some(came) => {
                let (came, expected) = (quoted(came), quoted(expected));
                format!("the header `{name}` is {came}, expected {expected}")
            }
            None => {
                let expected = quoted(expected);
                format!("the header `{name}` is not there, expected {expected}")
            }
        })
    }

    pub(super) fn json_differs(&self, expected: &Value) -> Option<String> {
        match self.json() {
            Some(came) => {
                difference("$", expected, &came).map(|text| format!("in the body, {text}"))
            }
            None if self.body.is_empty() => {
                Some(format!("there is no body, expected {}", shown(expected)))
            }
            None => Some(format!("the body is no JSON, expected {}", shown(expected))),
        }
    }

    /// That there is a body where none is expected.
    pub(super) fn body_is_there(&self) -> Option<String> {
        let body = String::from_utf8_lossy(&self.body);
        (!body.is_empty()).then(|| format!("the body is {}, expected none", quoted(&body)))
    }

    /// Bodies with a boundary are made anew for each request: of those, only the kind is compared.
    pub(super) fn body_differs(&self, content_type: &str, expected: &Bytes) -> Option<String> {
        if content_type.starts_with("multipart/") {
            let came = self.header(CONTENT_TYPE.as_str()).unwrap_or("none");
            let fits = came.starts_with("multipart/");
            return (!fits).then(|| format!("the content type is {came}, expected {content_type}"));
        }
        if let Ok(expected) = serde_json::from_slice(expected) {
            return self.json_differs(&expected);
        }
        let text = |bytes: &Bytes| quoted(&String::from_utf8_lossy(bytes));
        (self.body != *expected).then(|| {
            format!(
                "the body is {}, expected {}",
                text(&self.body),
                text(expected)
            )
        })
    }
}

/// Values as they are told.
fn told(values: &[String]) -> String {
    match values {
        [] => "none".to_owned(),
        [only] => quoted(only),
        several => shown(&format!("{several:?}")),
    }
}

fn quoted(text: &str) -> String {
    shown(&format!("{text:?}"))
}

/// A value as it is told: as far as somebody reads it.
fn shown(value: &impl ToString) -> String {
    const READABLE: usize = 200;
    let text = value.to_string();
    match text.char_indices().nth(READABLE) {
        Some((end, _)) => format!("{}… ({} bytes in all)", &text[..end], text.len()),
        None => text,
    }
}

/// The names and values of cookies.
fn cookies(request: &Arguments) -> Vec<(&str, &str)> {
    let cookies = request.cookies();
    cookies
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .collect()
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Received({})", self.told())
    }
}

/// The first place where two JSON values differ, in words.
fn difference(path: &str, expected: &Value, came: &Value) -> Option<String> {
    match (expected, came) {
        (Value::Object(expected), Value::Object(came)) => {
            let gone = expected.keys().find(|name| !came.contains_key(*name));
            let more = came.keys().find(|name| !expected.contains_key(*name));
            let inside = || {
                let both = expected.iter().filter_map(|(name, value)| {
                    Some((format!("{path}.{name}"), value, came.get(name)?))
                });
                both.into_iter()
                    .find_map(|(path, one, other)| difference(&path, one, other))
            };
            let gone = gone.map(|name| {
                let expected = shown(&expected[name]);
                format!("{path}.{name} is not there, expected {expected}")
            });
            let more = || {
                more.map(|name| {
                    let came = shown(&came[name]);
                    format!("{path}.{name} is {came}, expected nothing")
                })
            };
            gone.or_else(inside).or_else(more)
        }
        (Value::Array(expected), Value::Array(came)) if expected.len() == came.len() => {
            let both = expected.iter().zip(came).enumerate();
            both.map(|(at, (one, other))| (format!("{path}[{at}]"), one, other))
                .find_map(|(path, one, other)| difference(&path, one, other))
        }
        (expected, came) => (expected != came)
            .then(|| format!("{path} is {}, expected {}", shown(came), shown(expected))),
    }
}
