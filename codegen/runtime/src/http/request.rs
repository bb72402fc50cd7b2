//! A request as plain data: what an operation fills in, and what can be sent again any number of
//! times.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method};

use super::super::auth::security::SecurityRequirements;
use super::super::json::{self, Encode};
use super::super::values::body::Body;
use super::super::wire::param::{NOT_JSON, Param};
use super::super::wire::parts::{Multipart, PartHeader};
use super::super::wire::style::{self, CookieStyle, HeaderStyle, PathStyle, QueryStyle};
use super::error::ArgumentError;

/// What a description says about an operation that is the same for every call of it.
#[derive(Debug)]
pub struct OperationInfo {
    /// Its name in error texts: the `operationId`.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path below the server's, with its parameters in braces: `/pets/{id}`.
    pub path: &'static str,
    /// The value of `accept`. `None`: any media type will do.
    pub accept: Option<&'static str>,
    /// The alternatives of security schemes.
    pub security: SecurityRequirements,
    /// A server of the operation's own, which takes the place of the client's: a whole URL, unless
    /// the caller gave a base URL, or one that is relative to the client's.
    pub server: Option<&'static str>,
    /// Whether the description has an answer of its own for a redirect (301, 302, 303, 307, 308).
    /// Redirects are then not followed but handed to the caller.
    pub documented_redirects: bool,
}

/// One call's arguments, in their wire form.
///
/// The first argument that cannot be sent is remembered, and told when the call is sent. `Debug`
/// shows names and lengths and no values.
#[derive(Clone)]
pub struct Request {
    operation: &'static OperationInfo,
    /// What a call that the description does not have says itself. It is as rare as what is refused: both
    /// stand elsewhere, since a request is moved a few times.
    own: Option<Box<Own>>,
    path: Vec<(String, String)>,
    query: Vec<(String, Vec<String>)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    cookies: Vec<(String, Vec<String>)>,
    pub(super) body: Option<(HeaderValue, Body)>,
    pub(super) multipart: Option<Multipart>,
    pub(super) part_headers: Vec<PartHeader>,
    refused: Option<Box<ArgumentError>>,
}

#[derive(Clone)]
struct Own {
    method: Method,
    path: String,
    accept: Option<&'static str>,
}

/// A call that the description does not have.
static UNDESCRIBED: OperationInfo = OperationInfo {
    id: "request",
    method: Method::GET,
    path: "",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

pub(super) const UNSENDABLE: &str =
    "a header cannot carry line breaks, NUL or other control characters";

impl Request {
    /// A request without arguments.
    #[must_use]
    pub fn new(operation: &'static OperationInfo) -> Self {
        Self {
            operation,
            own: None,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: None,
            multipart: None,
            part_headers: Vec::new(),
            refused: None,
        }
    }

    /// A request that the description does not have. `.` and `..` in the path are refused.
    pub(in super::super) fn undescribed(method: Method, path: String) -> Self {
        let before = path.split(['?', '#']).next().unwrap_or_default();
        let leads_up = before.split(['/', '\\']).any(style::is_dot_segment);
        let accept = None;
        let own = Own {
            method,
            path,
            accept,
        };
        let mut request = Self {
            own: Some(Box::new(own)),
            ..Self::new(&UNDESCRIBED)
        };
        if leads_up {
            request.refuse("path", "it must not hold `.` or `..` as a part");
        }
        request
    }

    /// Whether the description has nothing like it.
    pub(in super::super) fn is_undescribed(&self) -> bool {
        self.own.is_some()
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        match &self.own {
            Some(own) => &own.method,
            None => &self.operation.method,
        }
    }

    /// The path with its parameters in braces.
    #[must_use]
    pub fn template(&self) -> &str {
        match &self.own {
            Some(own) => &own.path,
            None => self.operation.path,
        }
    }

    /// The same, for what is printed.
    pub(in super::super) fn printed_path(&self) -> Cow<'static, str> {
        match &self.own {
            Some(own) => own.path.clone().into(),
            None => self.operation.path.into(),
        }
    }

    pub(in super::super) fn accepted(&self) -> Option<&'static str> {
        match &self.own {
            Some(own) => own.accept,
            None => self.operation.accept,
        }
    }

    /// Sets what a call that the description does not have accepts.
    pub(in super::super) fn accept(&mut self, media_types: &'static str) {
        if let Some(own) = &mut self.own {
            own.accept = Some(media_types);
        }
    }

    /// What the description says about the operation.
    #[must_use]
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// Sets the path parameter `name`. An empty value, `.` and `..` are refused.
    pub fn path<T: Encode + ?Sized>(&mut self, name: &str, style: PathStyle, value: &T) {
        self.set_path(name, style, Param::of(value));
    }

    /// Sets the query parameter `name`, or takes it out if the value is none.
    pub fn query<T: Encode + ?Sized>(&mut self, name: &str, style: QueryStyle, value: &T) {
        self.set_query(name, style, Param::of(value));
    }

    /// Sets the header parameter `name`, or takes it out if the value is none. Line breaks and NUL
    /// are refused.
    pub fn header<T: Encode + ?Sized>(&mut self, name: &str, style: HeaderStyle, value: &T) {
        self.set_header(name, style, Param::of(value));
    }

    /// Sets the cookie parameter `name`, or takes it out if the value is none.
    pub fn cookie<T: Encode + ?Sized>(&mut self, name: &str, style: CookieStyle, value: &T) {
        self.set_cookie(name, style, Param::of(value));
    }

    /// Sets the body: a value as `application/json`.
    pub fn json<T: Encode + ?Sized>(&mut self, value: &T) {
        self.json_as("application/json", value);
    }

    /// Sets the body: a value as JSON under another media type, such as
    /// `application/merge-patch+json`.
    pub fn json_as<T: Encode + ?Sized>(&mut self, content_type: &str, value: &T) {
        match json::to_string(value) {
            Ok(json) => self.body_bytes(content_type, Bytes::from(json)),
            Err(_) => self.refuse("body", NOT_JSON),
        }
    }

    /// Sets the body: a text. The content type says its charset if need be; the text is sent as
    /// UTF-8.
    pub fn text(&mut self, content_type: &str, text: impl Into<String>) {
        self.body_bytes(content_type, Bytes::from(text.into()));
    }

    /// Sets the body: bytes as they are.
    pub fn body_bytes(&mut self, content_type: &str, bytes: Bytes) {
        self.set_body(content_type, bytes.into());
    }

    /// Sets the body: bytes, a text, a file or a stream. A media type of its own counts.
    pub fn body(&mut self, content_type: &str, body: impl Into<Body>) {
        let body = body.into();
        let own = body.media_type().map(str::to_owned);
        self.set_body(own.as_deref().unwrap_or(content_type), body);
    }

    /// Remembers an argument that cannot be sent; the first one counts.
    pub fn refuse(&mut self, argument: &str, reason: impl Into<Cow<'static, str>>) {
        let operation = self.operation.id;
        self.refused.get_or_insert_with(|| {
            Box::new(ArgumentError {
                operation,
                argument: argument.to_owned(),
                reason: reason.into(),
            })
        });
    }

    /// The first argument that cannot be sent.
    #[must_use]
    pub fn refused(&self) -> Option<&ArgumentError> {
        self.refused.as_deref()
    }

    /// The operation's path with the parameters in their places.
    ///
    /// No place is empty, `.` or `..`, because no single value is; so no segment can become one.
    ///
    /// # Errors
    /// If a parameter has no value.
    pub fn expanded_path(&self) -> Result<Cow<'_, str>, ArgumentError> {
        let mut rest = self.template();
        if !rest.contains('{') {
            return Ok(rest.into());
        }
        let mut out = String::new();
        while let Some((before, (name, after))) = rest
            .split_once('{')
            .and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            out.push_str(before);
            match self.path.iter().find(|(known, _)| known == name) {
                Some((_, value)) => out.push_str(value),
                None => {
                    return Err(ArgumentError {
                        operation: self.operation.id,
                        argument: name.to_owned(),
                        reason: "a path parameter needs a value".into(),
                    });
                }
            }
            rest = after;
        }
        out.push_str(rest);
        Ok(out.into())
    }

    /// The values of the path parameters, as they stand in the URL.
    pub(in super::super) fn path_values(&self) -> impl Iterator<Item = &str> {
        self.path.iter().map(|(_, value)| value.as_str())
    }

    /// The query's pairs, encoded, joined by `&`.
    #[must_use]
    pub fn query_string(&self) -> String {
        if self.query.is_empty() {
            return String::new();
        }
        let pairs: Vec<&str> = self
            .query
            .iter()
            .flat_map(|(_, pairs)| pairs)
            .map(String::as_str)
            .collect();
        pairs.join("&")
    }

    /// The name of the argument that takes most of the URL, for where that is too long.
    pub(in super::super) fn longest(&self) -> &str {
        let path = self.path.iter().map(|(name, value)| (name, value.len()));
        let query = self.query.iter().map(|(name, pairs)| {
            let length = pairs.iter().map(String::len).sum();
            (name, length)
        });
        let longest = path.chain(query).max_by_key(|(_, length)| *length);
        match longest.map(|(name, _)| name.as_str()) {
            None => "base_url",
            Some("") => "querystring",
            Some(name) => name,
        }
    }

    /// The header parameters.
    #[must_use]
    pub fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.headers
    }

    /// The cookies, `name=value`.
    pub fn cookies(&self) -> impl Iterator<Item = &str> {
        self.cookies
            .iter()
            .flat_map(|(_, pairs)| pairs)
            .map(String::as_str)
    }

    /// The body with its content type.
    #[must_use]
    pub fn content(&self) -> Option<(&HeaderValue, &Body)> {
        self.body
            .as_ref()
            .map(|(content_type, body)| (content_type, body))
    }

    pub(super) fn set_body(&mut self, content_type: &str, body: Body) {
        self.multipart = None;
        match HeaderValue::from_str(content_type) {
            Ok(content_type) => self.body = Some((content_type, body)),
            Err(_) => self.refuse(
                "body",
                "its content type is not one that a header can carry",
            ),
        }
    }

    /// Sets the pairs that a query parameter became, or takes it out if there are none.
    pub(super) fn set_pairs(&mut self, name: &str, pairs: Vec<String>) {
        set(&mut self.query, name, (!pairs.is_empty()).then_some(pairs));
    }

    pub(super) fn set_path(&mut self, name: &str, style: PathStyle, param: Option<Param>) {
        let Some(param) = param else {
            return self.refuse(name, NOT_JSON);
        };
        match style::path(name, style, &param) {
            Ok(expanded) => set(&mut self.path, name, Some(expanded)),
            Err(reason) => self.refuse(name, reason),
        }
    }

    pub(super) fn set_query(&mut self, name: &str, style: QueryStyle, param: Option<Param>) {
        let Some(param) = param else {
            return self.refuse(name, NOT_JSON);
        };
        self.set_pairs(name, style::query(name, style, &param));
    }

    pub(super) fn set_header(&mut self, name: &str, style: HeaderStyle, param: Option<Param>) {
        let Some(param) = param else {
            return self.refuse(name, NOT_JSON);
        };
        let Ok(header) = HeaderName::from_bytes(name.as_bytes()) else {
            return self.refuse(name, "its name is not one that a header can have");
        };
        let Some(text) = style::header(style, &param) else {
            return self.headers.retain(|(known, _)| *known != header);
        };
        match HeaderValue::from_bytes(text.as_bytes()) {
            Ok(value) => {
                self.headers.retain(|(known, _)| *known != header);
                self.headers.push((header, value));
            }
            Err(_) => self.refuse(name, UNSENDABLE),
        }
    }

    pub(super) fn set_cookie(&mut self, name: &str, style: CookieStyle, param: Option<Param>) {
        let Some(param) = param else {
            return self.refuse(name, NOT_JSON);
        };
        match style::cookie(name, style, &param) {
            Ok(pairs) => set(
                &mut self.cookies,
                name,
                (!pairs.is_empty()).then_some(pairs),
            ),
            Err(reason) => self.refuse(name, reason),
        }
    }
}

/// Sets an entry where it already stands, adds it at the end, or takes it out.
fn set<T>(entries: &mut Vec<(String, T)>, name: &str, value: Option<T>) {
    let known = entries.iter().position(|(known, _)| known == name);
    match (known, value) {
        (Some(at), Some(value)) => entries[at].1 = value,
        (None, Some(value)) => entries.push((name.to_owned(), value)),
        (Some(at), None) => {
            entries.remove(at);
        }
        (None, None) => {}
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |entries: &[(String, Vec<String>)]| {
            entries
                .iter()
                .map(|(name, _)| name.clone())
                .collect::<Vec<_>>()
        };
        f.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("method", self.method())
            .field("path", &self.template())
            .field("query", &names(&self.query))
            .field(
                "headers",
                &self
                    .headers
                    .iter()
                    .map(|(name, _)| name.as_str())
                    .collect::<Vec<_>>(),
            )
            .field("cookies", &names(&self.cookies))
            .field("body", &self.body.as_ref().map(|(_, body)| body))
            .field(
                "part_headers",
                &self
                    .part_headers
                    .iter()
                    .map(|header| header.name.as_str())
                    .collect::<Vec<_>>(),
            )
            .finish()
    }
}
