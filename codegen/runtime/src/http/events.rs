//! [Server-sent events](https://html.spec.whatwg.org/multipage/server-sent-events.html):
//! `text/event-stream`.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderValue, StatusCode};
use serde_json::{Map, Value};
use tokio::time::Sleep;

use super::super::json::repair::Repair;
use super::super::json::{self, Decode, JsonError};
use super::error::{Error, TransportFailure, UndocumentedError};
use super::pieces::{End, Pieces};
use super::response::{Reply, Unreadable};
use super::stream::{ByteStream, Exchange, StreamError};

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<T> {
    /// Its type: `message` if the server says none.
    pub event: String,
    /// The last id that the server gave, with this event or one before it. `None` if it gave none.
    pub id: Option<String>,
    /// How long to wait before reconnecting, if the server says so with this event.
    pub retry: Option<Duration>,
    /// What it carries.
    pub data: T,
}

/// The events of a body, as they come. Dropping it ends the exchange.
///
/// An event whose data cannot be read is an [`Error::Decode`] with that data as its bytes, and the
/// next one follows; after any other error comes the end. An event has at most 16 MiB unless
/// [`EventStream::max_item_bytes`] says otherwise, and each wait for bytes is limited, see
/// [`EventStream::idle_timeout`].
///
/// With [`EventStream::reconnect`] it goes on where it broke off.
///
/// [`Error::Decode`]: super::error::Error::Decode
pub struct EventStream<T> {
    source: EventSource,
    read: Read<T>,
    kind: Kind,
    repairs: Vec<Repair>,
    /// Events of one whose data was a list of such values.
    waiting: VecDeque<Event<T>>,
}

/// Nothing in it is pinned.
impl<T> Unpin for EventStream<T> {}

/// Reads the data of an event, which may be a list of values.
type Read<T> = fn(&Event<String>) -> Result<(Vec<T>, Vec<Repair>), JsonError>;

/// What the data is.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Json,
    Text,
    Whole,
}

impl<T: Decode> From<ByteStream> for EventStream<T> {
    /// The data of each event is a JSON document; what is none is a text where `T` takes one, and so is a
    /// number, a boolean or null where it takes nothing else for that. Of data that is a list
    /// of such values each is an event by itself. An event without data is skipped, and `[DONE]`,
    /// which is no JSON and what some servers send last, is the end.
    fn from(bytes: ByteStream) -> Self {
        Self::new(bytes, Kind::Json, |event| {
            json::from_text_or_list(&event.data)
        })
    }
}

impl EventStream<String> {
    /// The data of each event is a text, whatever it looks like.
    #[must_use]
    pub fn text(bytes: ByteStream) -> Self {
        Self::new(bytes, Kind::Text, |event| {
            Ok((vec![event.data.clone()], Vec::new()))
        })
    }
}

impl<T: Decode> EventStream<T> {
    /// The type describes the whole event, as `itemSchema` does: an object with the members `data`,
    /// a text, and `event`, `id` and `retry` (in milliseconds) where they are there.
    #[must_use]
    pub fn whole(bytes: ByteStream) -> Self {
        Self::new(bytes, Kind::Whole, |event| {
            let text = whole(event, event.data.clone().into());
            let (event, repairs) = json::from_answer(text.as_bytes())?;
            Ok((vec![event], repairs))
        })
    }

    /// The same where the member `data` is the JSON that the data of the event is, or a text, as the type of the
    /// event says: a scalar is a text where that fits, an object and a list where nothing else does.
    #[must_use]
    pub fn whole_with_json(bytes: ByteStream) -> Self {
        Self::new(bytes, Kind::Whole, |event| {
            let text = whole(event, event.data.clone().into());
            let (event, repairs) = match serde_json::from_str::<Value>(&event.data) {
                Err(_) => json::from_answer(text.as_bytes())?,
                Ok(data) if data.is_object() || data.is_array() => {
                    json::from_either(&whole(event, data), &text)?
                }
                Ok(data) => json::from_either(&text, &whole(event, data))?,
            };
            Ok((vec![event], repairs))
        })
    }
}

/// The event as an object with these members, as JSON.
fn whole(event: &Event<String>, data: Value) -> String {
    let mut members = Map::new();
    members.insert("data".to_owned(), data);
    members.insert("event".to_owned(), event.event.clone().into());
    if let Some(id) = &event.id {
        members.insert("id".to_owned(), id.clone().into());
    }
    if let Some(retry) = event.retry {
        let milliseconds = u64::try_from(retry.as_millis()).unwrap_or(u64::MAX);
        members.insert("retry".to_owned(), milliseconds.into());
    }
    Value::from(members).to_string()
}

impl<T> EventStream<T> {
    fn new(bytes: ByteStream, kind: Kind, read: Read<T>) -> Self {
        Self {
            source: EventSource {
                pieces: Pieces::new(bytes, End::Line),
                is_first: true,
                block: Block::default(),
                last_id: None,
                wait: WAIT,
                attempts: 0,
                failed: 0,
                state: State::Open,
                other: Some(Vec::new()),
            },
            read,
            kind,
            repairs: Vec::new(),
            waiting: VecDeque::new(),
        }
    }

    /// Goes on when the connection breaks or the server ends it: waits as long as the server asked
    /// for, 3 seconds unless it did, and sends the same call with `Last-Event-ID`. The wait doubles
    /// with each attempt in a row; it is never shorter than a tenth of a second and never longer than
    /// a minute. After `attempts` in a row without an event, and when the server
    /// answers 204 or anything else than events, that is the end: without an error for a 204 and
    /// for a body that just ended. A call with a stream as its body cannot be sent again.
    #[must_use]
    pub fn reconnect(mut self, attempts: u32) -> Self {
        self.source.attempts = attempts;
        self
    }

    /// Sets how long one event may be, in bytes.
    #[must_use]
    pub fn max_item_bytes(mut self, limit: u64) -> Self {
        self.source.pieces.limit(limit);
        self
    }

    /// Sets how long the wait for the next bytes may take, see [`ByteStream::idle_timeout`].
    /// Comments count too: servers send them to say that they are there.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.source.pieces.bytes_mut().idle_timeout(limit);
        self
    }

    /// The last id that the server gave.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        self.source.last_id.as_deref()
    }

    /// Which values of the last event were of another kind than the description says, and were
    /// taken all the same, see [`Reply::repairs`].
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }

    /// The next event; `None` at the end.
    ///
    /// # Errors
    /// The data of the event cannot be read, or the body cannot.
    pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let kind = self.kind;
        self.repairs.clear();
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(event)));
            }
            let event = match ready!(self.source.poll_event(kind, context)) {
                Some(Ok(event)) => event,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            };
            match (self.read)(&event) {
                Ok((items, repairs)) => {
                    self.repairs = self.source.pieces.bytes().reply().scrubbed(repairs);
                    let events = items.into_iter().map(|data| Event {
                        event: event.event.clone(),
                        id: event.id.clone(),
                        retry: event.retry,
                        data,
                    });
                    self.waiting.extend(events);
                }
                Err(error) => {
                    let error = self.source.undecodable(event.data, error);
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventStream")
    }
}

/// What would be so again: an event that is too long, a body that is compressed.
fn is_lasting(error: &StreamError) -> bool {
    match error {
        Error::Transport(error) => matches!(error.failure(), TransportFailure::TooLong { .. }),
        Error::Decode(_) => true,
        Error::Documented(_)
        | Error::Undocumented(_)
        | Error::Timeout(_)
        | Error::Argument(_)
        | Error::Credential(_) => false,
    }
}

/// How long to wait before reconnecting if the server says nothing.
const WAIT: Duration = Duration::from_secs(3);

/// What a wait never falls below: a server that says `retry: 0` would be asked without a pause.
const MIN_WAIT: Duration = Duration::from_millis(100);

/// What a wait never rises above, whatever the server says and however often it doubles.
const MAX_WAIT: Duration = Duration::from_secs(60);

/// The events with their data as text.
struct EventSource {
    pieces: Pieces,
    /// No line was read yet: a byte order mark may stand there.
    is_first: bool,
    block: Block,
    last_id: Option<String>,
    wait: Duration,
    attempts: u32,
    /// Attempts in a row that brought no event.
    failed: u32,
    state: State,
    /// Lines that are none of events, as long as there were no others.
    other: Option<Vec<u8>>,
}

enum State {
    Open,
    Waiting(Pin<Box<Sleep>>),
    Connecting(Exchange),
    Ended,
}

/// What was read of an event so far.
#[derive(Default)]
struct Block {
    event: String,
    data: String,
    has_data: bool,
    retry: Option<Duration>,
}

impl EventSource {
    fn poll_event(
        &mut self,
        kind: Kind,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Event<String>, StreamError>>> {
        loop {
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Waiting(sleep) => {
                    ready!(sleep.as_mut().poll(context));
                    self.state = match self.pieces.bytes().again() {
                        Some(again) => State::Connecting(again(self.last_id_header())),
                        None => State::Ended,
                    };
                }
                State::Connecting(exchange) => {
                    let outcome = ready!(exchange.as_mut().poll(context));
                    if let Some(error) = self.connected(outcome) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                State::Open => match ready!(self.pieces.poll_next(context)) {
                    Some(Ok((line, true))) => match self.line(&line) {
                        Ok(Some(event)) if kind == Kind::Json && event.data.is_empty() => {}
                        Ok(Some(event)) if kind == Kind::Json && event.data == "[DONE]" => {
                            self.end();
                        }
                        Ok(Some(event)) => {
                            self.failed = 0;
                            return Poll::Ready(Some(Ok(event)));
                        }
                        Ok(None) => {}
                        Err(error) => {
                            self.end();
                            return Poll::Ready(Some(Err(error)));
                        }
                    },
                    Some(Ok((line, false))) => self.no_field(&line),
                    Some(Err(error)) if is_lasting(&error) => {
                        self.end();
                        return Poll::Ready(Some(Err(error)));
                    }
                    Some(Err(error)) => {
                        if let Some(error) = self.interrupted(Some(error)) {
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                    None => {
                        let error = self.no_events().or_else(|| self.interrupted(None));
                        if let Some(error) = error {
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                },
            }
        }
    }

    fn end(&mut self) {
        self.pieces.close();
        self.state = State::Ended;
    }

    /// Waits for the next attempt if there is one. Otherwise that was the end, with this error.
    fn interrupted(&mut self, error: Option<StreamError>) -> Option<StreamError> {
        self.block = Block::default();
        if self.failed >= self.attempts || self.pieces.bytes().again().is_none() {
            self.state = State::Ended;
            return error;
        }
        if let Some(error) = self.pieces.bytes().no_runtime() {
            self.end();
            return Some(error);
        }
        let doubled = 1 << self.failed.min(6);
        self.failed += 1;
        let wait = self.wait.max(MIN_WAIT).saturating_mul(doubled);
        self.state = State::Waiting(Box::pin(tokio::time::sleep(wait.min(MAX_WAIT))));
        None
    }

    fn connected(&mut self, outcome: Result<Reply, StreamError>) -> Option<StreamError> {
        let reply = match outcome {
            Ok(reply) => reply,
            Err(error) => return self.interrupted(Some(error)),
        };
        if reply.status().is_success() && reply.is("text/event-stream") {
            let idle = self.pieces.bytes().idle();
            let mut bytes = reply.stream();
            bytes.idle_timeout(idle);
            self.pieces.restart(bytes);
            self.is_first = true;
            self.state = State::Open;
            return None;
        }
        self.end();
        if reply.status() == StatusCode::NO_CONTENT {
            return None;
        }
        let reason = match reply.status().is_success() {
            true => reply.unexpected_type("text/event-stream"),
            false => Unreadable::Undocumented,
        };
        Some(Error::Undocumented(Box::new(UndocumentedError {
            reply,
            reason,
        })))
    }

    fn no_field(&mut self, line: &[u8]) {
        if let Some(other) = self.other.as_mut().filter(|other| other.len() < 1000) {
            other.extend_from_slice(&line[..line.len().min(1000)]);
        }
    }

    /// That a body had lines, and none of an event: it was the answer to something else, whatever its media type is.
    fn no_events(&mut self) -> Option<StreamError> {
        let other = self.other.take().filter(|other| !other.is_empty())?;
        let stream = self.pieces.bytes();
        let reply = stream.reply();
        let found = reply.media_type().unwrap_or("no content type");
        let reason = Unreadable::NoEvents {
            found: reply.excerpt(found, 60).0,
            beginning: reply.excerpt(&String::from_utf8_lossy(&other), 200).0,
        };
        let error = stream.undecodable(other.into(), reason);
        self.state = State::Ended;
        Some(error)
    }

    fn last_id_header(&self) -> Option<HeaderValue> {
        HeaderValue::from_bytes(self.last_id.as_ref()?.as_bytes()).ok()
    }

    fn undecodable(&self, data: String, error: JsonError) -> StreamError {
        let stream = self.pieces.bytes();
        let error = stream.reply().sent().misfit(error);
        stream.undecodable(Bytes::from(data), Unreadable::Json(Box::new(error)))
    }

    /// Takes in a line. An empty one ends an event.
    fn line(&mut self, line: &[u8]) -> Result<Option<Event<String>>, StreamError> {
        let text = String::from_utf8_lossy(line);
        let is_first = std::mem::take(&mut self.is_first);
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) if is_first => rest,
            _ => &text,
        };
        if text.is_empty() {
            return Ok(self.dispatch());
        }
        let (field, value) = text.split_once(':').unwrap_or((text, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => self.block.event = value.to_owned(),
            "data" => {
                if std::mem::replace(&mut self.block.has_data, true) {
                    self.block.data.push('\n');
                }
                self.block.data.push_str(value);
            }
            "id" if !value.contains('\0') => self.last_id = Some(value.to_owned()),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                if let Ok(milliseconds) = value.parse() {
                    self.wait = Duration::from_millis(milliseconds);
                    self.block.retry = Some(self.wait);
                }
            }
            "" | "id" | "retry" => {}
            _ => self.no_field(line), // Or one of a standard to come.
        }
        if ["event", "data", "id", "retry", ""].contains(&field) {
            self.other = None;
        }
        let limit = self.pieces.max_bytes();
        if (self.block.data.len() + self.block.event.len()) as u64 > limit {
            return Err(self.pieces.bytes().too_long(limit));
        }
        Ok(None)
    }

    fn dispatch(&mut self) -> Option<Event<String>> {
        let block = std::mem::take(&mut self.block);
        if !block.has_data {
            return None;
        }
        let event = match block.event.as_str() {
            "" => "message".to_owned(),
            _ => block.event,
        };
        Some(Event {
            event,
            id: self.last_id.clone(),
            retry: block.retry,
            data: block.data,
        })
    }
}
