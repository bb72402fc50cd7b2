// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::event_schemas::expected::client::Client;
use crate::event_schemas::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::events::EventStream;
use crate::runtime::lines::LineStream;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /todos`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn todos(&self) -> Call<Todos> {
        Call::new(self.core(), Request::new(&TODOS))
    }

    /// An operation of the API.
    ///
    /// `GET /inline`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`InlineResponse`](types::InlineResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn inline(&self) -> Call<Inline> {
        Call::new(self.core(), Request::new(&INLINE))
    }

    /// An operation of the API.
    ///
    /// `GET /perhaps`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn perhaps(&self) -> Call<Perhaps> {
        Call::new(self.core(), Request::new(&PERHAPS))
    }

    /// An operation of the API.
    ///
    /// `GET /file`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn file(&self) -> Call<File> {
        Call::new(self.core(), Request::new(&FILE))
    }

    /// An operation of the API.
    ///
    /// `GET /mixed`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`MixedResponse`](types::MixedResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn mixed(&self) -> Call<Mixed> {
        Call::new(self.core(), Request::new(&MIXED))
    }

    /// An operation of the API.
    ///
    /// `GET /parts`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn parts(&self) -> Call<Parts> {
        Call::new(self.core(), Request::new(&PARTS))
    }

    /// An operation of the API.
    ///
    /// `GET /siblings`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn siblings(&self) -> Call<Siblings> {
        Call::new(self.core(), Request::new(&SIBLINGS))
    }

    /// An operation of the API.
    ///
    /// `GET /shared`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`SharedResponse`](types::SharedResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn shared(&self) -> Call<Shared> {
        Call::new(self.core(), Request::new(&SHARED))
    }

    /// An operation of the API.
    ///
    /// `GET /envelope`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn envelope(&self) -> Call<Envelope> {
        Call::new(self.core(), Request::new(&ENVELOPE))
    }

    /// An operation of the API.
    ///
    /// `GET /texts`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`TextsResponse`](types::TextsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn texts(&self) -> Call<Texts> {
        Call::new(self.core(), Request::new(&TEXTS))
    }

    /// An operation of the API.
    ///
    /// `GET /documents`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn documents(&self) -> Call<Documents> {
        Call::new(self.core(), Request::new(&DOCUMENTS))
    }

    /// An operation of the API.
    ///
    /// `GET /steps`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`StepsResponse`](types::StepsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn steps(&self) -> Call<Steps> {
        Call::new(self.core(), Request::new(&STEPS))
    }

    /// An operation of the API.
    ///
    /// `GET /alone`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn alone(&self) -> Call<Alone> {
        Call::new(self.core(), Request::new(&ALONE))
    }

    /// An operation of the API.
    ///
    /// `GET /games`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn games(&self) -> Call<Games> {
        Call::new(self.core(), Request::new(&GAMES))
    }

    /// An operation of the API.
    ///
    /// `GET /lines`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn lines(&self) -> Call<Lines> {
        Call::new(self.core(), Request::new(&LINES))
    }

    /// An operation of the API.
    ///
    /// `GET /any-lines`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn any_lines(&self) -> Call<AnyLines> {
        Call::new(self.core(), Request::new(&ANY_LINES))
    }

    /// An operation of the API.
    ///
    /// `GET /stream-lines`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn stream_lines(&self) -> Call<StreamLines> {
        Call::new(self.core(), Request::new(&STREAM_LINES))
    }

    /// An operation of the API.
    ///
    /// `GET /text-lines`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn text_lines(&self) -> Call<TextLines> {
        Call::new(self.core(), Request::new(&TEXT_LINES))
    }

    /// An operation of the API.
    ///
    /// `GET /suffix-lines`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn suffix_lines(&self) -> Call<SuffixLines> {
        Call::new(self.core(), Request::new(&SUFFIX_LINES))
    }

    /// An operation of the API.
    ///
    /// `GET /list`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`Todo`](types::Todo).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn listed(&self) -> Call<Listed> {
        Call::new(self.core(), Request::new(&LISTED))
    }

    /// An operation of the API.
    ///
    /// `GET /kinds`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`KindsResponse`](types::KindsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn kinds(&self) -> Call<Kinds> {
        Call::new(self.core(), Request::new(&KINDS))
    }

    /// An operation of the API.
    ///
    /// `GET /family`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`FamilyResponse`](types::FamilyResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn family(&self) -> Call<Family> {
        Call::new(self.core(), Request::new(&FAMILY))
    }

    /// An operation of the API.
    ///
    /// `GET /tagged`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`TaggedResponse`](types::TaggedResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn tagged(&self) -> Call<Tagged> {
        Call::new(self.core(), Request::new(&TAGGED))
    }

    /// An operation of the API.
    ///
    /// `GET /beside`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`BesideResponse`](types::BesideResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn beside(&self) -> Call<Beside> {
        Call::new(self.core(), Request::new(&BESIDE))
    }

    /// An operation of the API.
    ///
    /// `GET /apart`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`ApartResponse`](types::ApartResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn apart(&self) -> Call<Apart> {
        Call::new(self.core(), Request::new(&APART))
    }

    /// An operation of the API.
    ///
    /// `GET /nested`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them [`NestedResponse`](types::NestedResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn nested(&self) -> Call<NestedOperation> {
        Call::new(self.core(), Request::new(&NESTED))
    }

    /// An operation of the API.
    ///
    /// `GET /named-text`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them `String`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn named_text(&self) -> Call<NamedText> {
        Call::new(self.core(), Request::new(&NAMED_TEXT))
    }

    /// An operation of the API.
    ///
    /// `GET /null-text`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them `String`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn null_text(&self) -> Call<NullText> {
        Call::new(self.core(), Request::new(&NULL_TEXT))
    }

    /// An operation of the API.
    ///
    /// `GET /part-text`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them `String`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn part_text(&self) -> Call<PartText> {
        Call::new(self.core(), Request::new(&PART_TEXT))
    }

    /// An operation of the API.
    ///
    /// `GET /file-text`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them `String`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn file_text(&self) -> Call<FileText> {
        Call::new(self.core(), Request::new(&FILE_TEXT))
    }

    /// An operation of the API.
    ///
    /// `GET /named-lines`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them `serde_json::Value`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn named_lines(&self) -> Call<NamedLines> {
        Call::new(self.core(), Request::new(&NAMED_LINES))
    }

    /// An operation of the API.
    ///
    /// `GET /listed-texts`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them `String`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn listed_texts(&self) -> Call<ListedTexts> {
        Call::new(self.core(), Request::new(&LISTED_TEXTS))
    }
}

/// The operation of [`Client::todos`].
#[derive(Clone, Copy, Debug)]
pub struct Todos;

static TODOS: OperationInfo = OperationInfo {
    id: "todos",
    method: Method::GET,
    path: "/todos",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Todos {
    type Output = EventStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::inline`].
#[derive(Clone, Copy, Debug)]
pub struct Inline;

static INLINE: OperationInfo = OperationInfo {
    id: "inline",
    method: Method::GET,
    path: "/inline",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Inline {
    type Output = EventStream<types::InlineResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::perhaps`].
#[derive(Clone, Copy, Debug)]
pub struct Perhaps;

static PERHAPS: OperationInfo = OperationInfo {
    id: "perhaps",
    method: Method::GET,
    path: "/perhaps",
    accept: Some("application/x-ndjson"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Perhaps {
    type Output = LineStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/x-ndjson"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::file`].
#[derive(Clone, Copy, Debug)]
pub struct File;

static FILE: OperationInfo = OperationInfo {
    id: "file",
    method: Method::GET,
    path: "/file",
    accept: Some("application/x-ndjson"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for File {
    type Output = LineStream<serde_json::Value>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/x-ndjson"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::mixed`].
#[derive(Clone, Copy, Debug)]
pub struct Mixed;

static MIXED: OperationInfo = OperationInfo {
    id: "mixed",
    method: Method::GET,
    path: "/mixed",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Mixed {
    type Output = EventStream<types::MixedResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::parts`].
#[derive(Clone, Copy, Debug)]
pub struct Parts;

static PARTS: OperationInfo = OperationInfo {
    id: "parts",
    method: Method::GET,
    path: "/parts",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Parts {
    type Output = EventStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::siblings`].
#[derive(Clone, Copy, Debug)]
pub struct Siblings;

static SIBLINGS: OperationInfo = OperationInfo {
    id: "siblings",
    method: Method::GET,
    path: "/siblings",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Siblings {
    type Output = EventStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::shared`].
#[derive(Clone, Copy, Debug)]
pub struct Shared;

static SHARED: OperationInfo = OperationInfo {
    id: "shared",
    method: Method::GET,
    path: "/shared",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Shared {
    type Output = EventStream<types::SharedResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::envelope`].
#[derive(Clone, Copy, Debug)]
pub struct Envelope;

static ENVELOPE: OperationInfo = OperationInfo {
    id: "envelope",
    method: Method::GET,
    path: "/envelope",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Envelope {
    type Output = EventStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::texts`].
#[derive(Clone, Copy, Debug)]
pub struct Texts;

static TEXTS: OperationInfo = OperationInfo {
    id: "texts",
    method: Method::GET,
    path: "/texts",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Texts {
    type Output = EventStream<types::TextsResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::documents`].
#[derive(Clone, Copy, Debug)]
pub struct Documents;

static DOCUMENTS: OperationInfo = OperationInfo {
    id: "documents",
    method: Method::GET,
    path: "/documents",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Documents {
    type Output = EventStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::steps`].
#[derive(Clone, Copy, Debug)]
pub struct Steps;

static STEPS: OperationInfo = OperationInfo {
    id: "steps",
    method: Method::GET,
    path: "/steps",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Steps {
    type Output = EventStream<types::StepsResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::alone`].
#[derive(Clone, Copy, Debug)]
pub struct Alone;

static ALONE: OperationInfo = OperationInfo {
    id: "alone",
    method: Method::GET,
    path: "/alone",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Alone {
    type Output = EventStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::games`].
#[derive(Clone, Copy, Debug)]
pub struct Games;

static GAMES: OperationInfo = OperationInfo {
    id: "games",
    method: Method::GET,
    path: "/games",
    accept: Some("application/x-ndjson"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Games {
    type Output = LineStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/x-ndjson"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::lines`].
#[derive(Clone, Copy, Debug)]
pub struct Lines;

static LINES: OperationInfo = OperationInfo {
    id: "lines",
    method: Method::GET,
    path: "/lines",
    accept: Some("application/jsonl"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Lines {
    type Output = LineStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/jsonl"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::any_lines`].
#[derive(Clone, Copy, Debug)]
pub struct AnyLines;

static ANY_LINES: OperationInfo = OperationInfo {
    id: "anyLines",
    method: Method::GET,
    path: "/any-lines",
    accept: Some("application/jsonl"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for AnyLines {
    type Output = LineStream<serde_json::Value>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/jsonl"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::stream_lines`].
#[derive(Clone, Copy, Debug)]
pub struct StreamLines;

static STREAM_LINES: OperationInfo = OperationInfo {
    id: "streamLines",
    method: Method::GET,
    path: "/stream-lines",
    accept: Some("application/x-json-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for StreamLines {
    type Output = LineStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/x-json-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::text_lines`].
#[derive(Clone, Copy, Debug)]
pub struct TextLines;

static TEXT_LINES: OperationInfo = OperationInfo {
    id: "textLines",
    method: Method::GET,
    path: "/text-lines",
    accept: Some("text/x-ndjson; charset=utf-8"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for TextLines {
    type Output = LineStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/x-ndjson; charset=utf-8"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::suffix_lines`].
#[derive(Clone, Copy, Debug)]
pub struct SuffixLines;

static SUFFIX_LINES: OperationInfo = OperationInfo {
    id: "suffixLines",
    method: Method::GET,
    path: "/suffix-lines",
    accept: Some("application/vnd.todos+jsonl"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SuffixLines {
    type Output = LineStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/vnd.todos+jsonl"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::listed`].
#[derive(Clone, Copy, Debug)]
pub struct Listed;

static LISTED: OperationInfo = OperationInfo {
    id: "listed",
    method: Method::GET,
    path: "/list",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Listed {
    type Output = EventStream<types::Todo>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::kinds`].
#[derive(Clone, Copy, Debug)]
pub struct Kinds;

static KINDS: OperationInfo = OperationInfo {
    id: "kinds",
    method: Method::GET,
    path: "/kinds",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Kinds {
    type Output = EventStream<types::KindsResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::family`].
#[derive(Clone, Copy, Debug)]
pub struct Family;

static FAMILY: OperationInfo = OperationInfo {
    id: "family",
    method: Method::GET,
    path: "/family",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Family {
    type Output = EventStream<types::FamilyResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::tagged`].
#[derive(Clone, Copy, Debug)]
pub struct Tagged;

static TAGGED: OperationInfo = OperationInfo {
    id: "tagged",
    method: Method::GET,
    path: "/tagged",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Tagged {
    type Output = EventStream<types::TaggedResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::beside`].
#[derive(Clone, Copy, Debug)]
pub struct Beside;

static BESIDE: OperationInfo = OperationInfo {
    id: "beside",
    method: Method::GET,
    path: "/beside",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Beside {
    type Output = EventStream<types::BesideResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::apart`].
#[derive(Clone, Copy, Debug)]
pub struct Apart;

static APART: OperationInfo = OperationInfo {
    id: "apart",
    method: Method::GET,
    path: "/apart",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Apart {
    type Output = EventStream<types::ApartResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::nested`].
#[derive(Clone, Copy, Debug)]
pub struct NestedOperation;

static NESTED: OperationInfo = OperationInfo {
    id: "nested",
    method: Method::GET,
    path: "/nested",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for NestedOperation {
    type Output = EventStream<types::NestedResponse>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::whole_with_json(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::named_text`].
#[derive(Clone, Copy, Debug)]
pub struct NamedText;

static NAMED_TEXT: OperationInfo = OperationInfo {
    id: "namedText",
    method: Method::GET,
    path: "/named-text",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for NamedText {
    type Output = EventStream<String>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::text(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::null_text`].
#[derive(Clone, Copy, Debug)]
pub struct NullText;

static NULL_TEXT: OperationInfo = OperationInfo {
    id: "nullText",
    method: Method::GET,
    path: "/null-text",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for NullText {
    type Output = EventStream<String>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::text(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::part_text`].
#[derive(Clone, Copy, Debug)]
pub struct PartText;

static PART_TEXT: OperationInfo = OperationInfo {
    id: "partText",
    method: Method::GET,
    path: "/part-text",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PartText {
    type Output = EventStream<String>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::text(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::file_text`].
#[derive(Clone, Copy, Debug)]
pub struct FileText;

static FILE_TEXT: OperationInfo = OperationInfo {
    id: "fileText",
    method: Method::GET,
    path: "/file-text",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for FileText {
    type Output = EventStream<String>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(EventStream::text(reply.stream()))),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::named_lines`].
#[derive(Clone, Copy, Debug)]
pub struct NamedLines;

static NAMED_LINES: OperationInfo = OperationInfo {
    id: "namedLines",
    method: Method::GET,
    path: "/named-lines",
    accept: Some("application/x-ndjson"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for NamedLines {
    type Output = LineStream<serde_json::Value>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/x-ndjson"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::listed_texts`].
#[derive(Clone, Copy, Debug)]
pub struct ListedTexts;

static LISTED_TEXTS: OperationInfo = OperationInfo {
    id: "listedTexts",
    method: Method::GET,
    path: "/listed-texts",
    accept: Some("application/x-ndjson"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListedTexts {
    type Output = LineStream<String>;
    type Failure = Infallible;
    const STREAMS: &'static [&'static str] = &["application/x-ndjson"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_stream(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
