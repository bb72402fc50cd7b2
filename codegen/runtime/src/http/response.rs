//! What came back: the answer as bytes, and the answer with its decoded body.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use tokio::time::Instant;

use super::super::json::repair::Repair;
use super::super::json::{self, Decode, JsonError};
use super::super::wire::{charset, media};
use super::pause;
use super::sent::UNQUOTED;
use super::stream::ByteStream;
use super::summary::{self, HeaderNames};

pub use super::sent::Sent;
pub use super::unreadable::Unreadable;

/// An answer as it came: status, headers and the bytes of the body. Cheap to clone.
///
/// If the body is streamed, [`Reply::bytes`] are empty and [`Reply::stream`] has them.
#[derive(Clone)]
pub struct Reply {
    head: Arc<Head>,
    bytes: Bytes,
    live: Option<Arc<Mutex<Option<ByteStream>>>>,
    note: Option<&'static str>,
    /// Those of one item of a stream. A whole body has the head's.
    repairs: Option<Arc<OnceLock<Vec<Repair>>>>,
    /// Until when it must be decoded, and how long the call was given.
    due: Option<(Instant, Duration)>,
}

struct Head {
    sent: Sent,
    status: StatusCode,
    headers: HeaderMap,
    repairs: OnceLock<Vec<Repair>>,
}

impl Reply {
    /// Puts an answer together. `note` says why an answer is not what one would expect, for example
    /// a redirect that was not followed.
    #[must_use]
    pub fn new(
        sent: Sent,
        status: StatusCode,
        headers: HeaderMap,
        bytes: Bytes,
        note: Option<&'static str>,
    ) -> Self {
        Self {
            head: Arc::new(Head {
                sent,
                status,
                headers,
                repairs: OnceLock::new(),
            }),
            bytes,
            live: None,
            note,
            repairs: None,
            due: None,
        }
    }

    /// The same answer with its whole body.
    pub(in super::super) fn with_body(self, bytes: Bytes) -> Self {
        Self { bytes, ..self }
    }

    /// The same answer with other bytes: the whole body, or one item of a stream.
    #[must_use]
    pub fn with_bytes(&self, bytes: Bytes) -> Self {
        Self {
            head: self.head.clone(),
            bytes,
            live: None,
            note: self.note,
            repairs: Some(Arc::default()),
            due: None,
        }
    }

    /// The same answer with a body that is still to be read.
    #[must_use]
    pub fn with_stream(&self, stream: ByteStream) -> Self {
        Self {
            live: Some(Arc::new(Mutex::new(Some(stream)))),
            ..self.with_bytes(Bytes::new())
        }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The header `content-type`, if it is there and printable: `application/json; charset=utf-8`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.head.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The media type alone, without parameters: `application/json`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        Some(
            self.content_type()?
                .split(';')
                .next()
                .unwrap_or_default()
                .trim(),
        )
    }

    /// Whether the body's media type lies in a range: `image/*`, `*/*`, `text/csv`. Case makes no
    /// difference, and parameters only if the range has them. A body without a content type is
    /// `application/octet-stream`.
    #[must_use]
    pub fn is(&self, media_range: &str) -> bool {
        media::lies_in(
            self.content_type().unwrap_or("application/octet-stream"),
            media_range,
        )
    }

    /// What the server calls this exchange, if it has a name for it: the header `x-request-id` or
    /// one of its kin; else the one that was sent, if there was one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        const NAMES: [&str; 8] = [
            "x-request-id",
            "request-id",
            "x-amzn-requestid",
            "x-amz-request-id",
            "x-ms-request-id",
            "x-goog-request-id",
            "x-correlation-id",
            "cf-ray",
        ];
        let mut values = NAMES.iter().filter_map(|name| self.headers().get(*name));
        let known = values.find_map(|value| value.to_str().ok());
        known.or(self.sent().request_id.as_deref())
    }

    /// How long the server asks to wait before the next attempt, from now on: by the header
    /// `retry-after-ms`, or `retry-after` in seconds or as a date; with a 429 also by
    /// `ratelimit-reset`, `x-ratelimit-reset` or the `t` of `ratelimit`.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        pause::asked(self.status(), self.headers())
    }

    /// The body. Empty if it is streamed.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The body as text, by the `charset` of its content type: UTF-8, or Latin-1 if it says so.
    /// Bytes that are no text become `U+FFFD`.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        let text = charset::decode(self.content_type().unwrap_or_default(), &self.bytes);
        text.unwrap_or_else(|| String::from_utf8_lossy(&self.bytes))
    }

    /// What was sent.
    #[must_use]
    pub fn sent(&self) -> &Sent {
        &self.head.sent
    }

    /// Why this is not the answer that one would expect, if the client knows: a redirect that it
    /// did not follow.
    #[must_use]
    pub fn note(&self) -> Option<&'static str> {
        self.note
    }

    /// The same answer with such a note, or without one.
    pub(in super::super) fn noted(self, note: Option<&'static str>) -> Self {
        Self { note, ..self }
    }

    /// The same answer, to be decoded until then. One whose body is still to be read is there already.
    pub(in super::super) fn due(self, until: Instant, limit: Duration) -> Self {
        let due = (!self.is_live()).then_some((until, limit));
        Self { due, ..self }
    }

    /// How long the call was given, if that is over.
    pub(super) fn overdue(&self) -> Option<Duration> {
        let (until, limit) = self.due?;
        (until < Instant::now()).then_some(limit)
    }

    /// Whether the body is still to be read.
    pub(super) fn is_live(&self) -> bool {
        self.live.is_some()
    }

    /// The body decoded from JSON, whatever the content type says. A number that is written as text
    /// and the like is taken, and told in [`Reply::repairs`].
    ///
    /// # Errors
    /// [`Unreadable::ContentType`] if the body is not JSON and the content type does not say that
    /// it is; [`Unreadable::Json`] if it is not JSON though it says so, or does not fit `T`;
    /// [`Unreadable::Compressed`] if that is why.
    pub fn json<T: Decode>(&self) -> Result<T, Unreadable> {
        let decoded = json::from_answer(&self.in_utf8()).map_err(|error| self.not_json(error));
        decoded.map(|(value, repairs)| self.repaired(value, repairs))
    }

    /// The body as what it says is read: JSON is in UTF-8 ([RFC 8259,
    /// 8.1](https://www.rfc-editor.org/rfc/rfc8259#section-8.1)), and some servers write Latin-1 all the same.
    pub(super) fn in_utf8(&self) -> Cow<'_, [u8]> {
        charset::in_utf8(self.content_type().unwrap_or_default(), &self.bytes)
    }

    /// The same, and as long as the content type is that of a text, what is no JSON is one text of it: `red`
    /// for `"red"`. So is a number, a boolean or null where `T` takes a text and none of that.
    ///
    /// # Errors
    /// As [`Reply::json`].
    pub fn json_or_text<T: Decode>(&self) -> Result<T, Unreadable> {
        let is_text = |name: &str| {
            let name = name.to_ascii_lowercase();
            name.starts_with("text/") && name != "text/html" && !media::is_json(&name)
        };
        if !self.media_type().is_some_and(is_text) {
            return self.json();
        }
        let decoded = match self.text_body() {
            Ok(text) => json::from_text(&text),
            Err(_) => json::from_answer(&self.bytes),
        };
        let decoded = decoded.map_err(|error| self.not_json(error));
        decoded.map(|(value, repairs)| self.repaired(value, repairs))
    }

    /// Which values of the body were of another kind than the description says, and were taken all
    /// the same: the first 100; also what was left out, because its type has no place for it. Known once the body
    /// is decoded; of several times, the first that had something to repair counts.
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        self.own_repairs().get().map_or(&[], Vec::as_slice)
    }

    fn own_repairs(&self) -> &OnceLock<Vec<Repair>> {
        self.repairs.as_deref().unwrap_or(&self.head.repairs)
    }

    /// The body as text, by the `charset` of its content type: UTF-8, or Latin-1 if it says so. If
    /// the content type says that it is JSON, and it is one text of that, then what that text says:
    /// `done` for `"done"`.
    ///
    /// # Errors
    /// [`Unreadable::Text`] if it is neither; [`Unreadable::Compressed`] if that is why.
    pub fn text_body(&self) -> Result<String, Unreadable> {
        if self.media_type().is_some_and(media::is_json)
            && let Ok(text) = json::from_slice(&self.in_utf8())
        {
            return Ok(text);
        }
        self.check_packed()?;
        let text = charset::decode(self.content_type().unwrap_or_default(), &self.bytes);
        let text = text.map(Cow::into_owned);
        text.ok_or_else(|| self.compressed().unwrap_or(Unreadable::Text))
    }

    /// The body as bytes.
    ///
    /// # Errors
    /// [`Unreadable::Compressed`] if it is compressed, unless the call has a header `accept-encoding`.
    pub fn bytes_body(&self) -> Result<Bytes, Unreadable> {
        self.check_packed()?;
        Ok(self.bytes.clone())
    }

    /// The body as a stream. Whoever asks first gets the one that is still to be read; everybody
    /// else, and everybody if the body was read already, gets [`Reply::bytes`].
    #[must_use]
    pub fn stream(&self) -> ByteStream {
        let live = self.live.as_ref();
        let live = live.and_then(|live| live.lock().unwrap_or_else(PoisonError::into_inner).take());
        live.unwrap_or_else(|| ByteStream::whole(self.clone()))
    }

    /// Why this answer is not one of the documented media types: `expected` lists those.
    #[must_use]
    pub fn unexpected_type(&self, expected: &'static str) -> Unreadable {
        let found = self.media_type().unwrap_or("no content type");
        Unreadable::ContentType {
            expected,
            found: self.excerpt(found, 60).0,
        }
    }

    pub(super) fn repaired<T>(&self, value: T, repairs: Vec<Repair>) -> T {
        if !repairs.is_empty() {
            self.own_repairs().get_or_init(|| self.scrubbed(repairs));
        }
        value
    }

    /// Repairs without the secrets that were sent, in the names of members too.
    pub(super) fn scrubbed(&self, repairs: Vec<Repair>) -> Vec<Repair> {
        let scrub = |repair: Repair| repair.map_path(|path| self.sent().secrets.scrub(path));
        repairs.into_iter().map(scrub).collect()
    }

    fn check_packed(&self) -> Result<(), Unreadable> {
        match self.packed() {
            Some(reason) if !self.bytes.is_empty() => Err(reason),
            Some(_) | None => Ok(()),
        }
    }

    pub(in super::super) fn not_json(&self, error: JsonError) -> Unreadable {
        // What fits no type is JSON all the same.
        if !error.is_json()
            && let Some(reason) = self.compressed()
        {
            return reason;
        }
        // That there is nothing says more than what it would be.
        let is_empty = self.bytes.trim_ascii().is_empty();
        match self.media_type() {
            Some(found) if !is_empty && !error.is_json() && !media::is_json(found) => {
                Unreadable::ContentType {
                    expected: "application/json",
                    found: self.excerpt(found, 60).0,
                }
            }
            _ => Unreadable::Json(Box::new(self.sent().misfit(error))),
        }
    }

    pub(super) fn excerpt(&self, text: &str, limit: usize) -> (String, bool) {
        let sent = self.sent();
        if sent.quotes {
            sent.secrets.excerpt(text, limit)
        } else {
            (UNQUOTED.to_owned(), true)
        }
    }

    /// The answer in one line, for error texts: status, media type, length and, unless it is a
    /// success, the beginning of a text body, with `***` in place of every secret that was sent. Status
    /// and length alone if the client is told to quote no answers.
    #[must_use]
    pub fn summary(&self) -> String {
        summary::of(self)
    }
}

/// Status, the names of the headers and the length of the body.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.head.status)
            .field("headers", &HeaderNames(self))
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// A documented answer with its decoded body.
#[derive(Clone)]
pub struct Response<T> {
    reply: Reply,
    body: T,
}

impl<T> Response<T> {
    /// Puts an answer and its decoded body together.
    #[must_use]
    pub fn new(reply: Reply, body: T) -> Self {
        Self { reply, body }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.reply.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.reply.headers()
    }

    /// The header `content-type`, if it is there and printable.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.reply.content_type()
    }

    /// The decoded body.
    #[must_use]
    pub fn body(&self) -> &T {
        &self.body
    }

    /// The decoded body, to change it or to read on in it.
    pub fn body_mut(&mut self) -> &mut T {
        &mut self.body
    }

    /// What the server calls this exchange: the header `x-request-id` or one of its kin.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.reply.request_id()
    }

    /// The body as it came. Empty if it is streamed.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        self.reply.bytes()
    }

    /// How many times the call was sent until this answer: 1 unless it was repeated. Redirects do
    /// not count.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.reply.sent().attempts
    }

    /// Which values of the body were of another kind than the description says, and were taken all
    /// the same, see [`Reply::repairs`]. They are worth a line in a log.
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        self.reply.repairs()
    }

    /// The answer without its decoded body.
    #[must_use]
    pub fn reply(&self) -> &Reply {
        &self.reply
    }

    /// The decoded body, by value.
    #[must_use]
    pub fn into_body(self) -> T {
        self.body
    }

    /// The same answer with another body.
    #[must_use]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            reply: self.reply,
            body: change(self.body),
        }
    }
}

/// Status, the names of the headers, the decoded body and the number of its bytes. Secrets that
/// were sent are `***`, also where the server wrote them into the body.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = if f.alternate() {
            format!("{:#?}", self.body)
        } else {
            format!("{:?}", self.body)
        };
        f.debug_struct("Response")
            .field("status", &self.status())
            .field("headers", &HeaderNames(&self.reply))
            .field(
                "body",
                &format_args!("{}", self.reply.sent().secrets.scrub(&body)),
            )
            .field("bytes", &self.bytes().len())
            .finish()
    }
}
