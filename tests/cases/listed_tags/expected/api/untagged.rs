// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use bytes::Bytes;
use http::Method;

use crate::listed_tags::expected::client::Client;
use crate::listed_tags::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::events::EventStream;
use crate::runtime::lines::LineStream;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `POST /talk`
    ///
    /// # Returns
    ///
    /// One of [`TalkSuccess`].
    ///
    /// # Errors
    ///
    /// [`TalkFailure`] has the documented failures.
    pub fn talk(&self) -> Call<Talk> {
        Call::new(self.core(), Request::new(&TALK))
    }

    /// An operation of the API.
    ///
    /// `GET /log`
    ///
    /// # Returns
    ///
    /// A stream of lines, each of them [`Word`](types::Word).
    ///
    /// # Errors
    ///
    /// [`LogFailure`] has the documented failures.
    pub fn log(&self) -> Call<Log> {
        Call::new(self.core(), Request::new(&LOG))
    }

    /// An operation of the API.
    ///
    /// `GET /news`
    ///
    /// # Returns
    ///
    /// A stream of events, each of them `String`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn news(&self) -> Call<News> {
        Call::new(self.core(), Request::new(&NEWS))
    }
}

/// The operation of [`Client::talk`].
#[derive(Clone, Copy, Debug)]
pub struct Talk;

static TALK: OperationInfo = OperationInfo {
    id: "talk",
    method: Method::POST,
    path: "/talk",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Talk {
    type Output = TalkSuccess;
    type Failure = TalkFailure;
    const STREAMS: &'static [&'static str] = &["text/event-stream"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200..=299 if reply.is("text/event-stream") => {
                Answer::success_stream_with(reply, TalkSuccess::SuccessEvents)
            }
            200..=299 => Answer::success_with(reply, TalkSuccess::Success),
            0..=199 | 300.. if reply.is("text/event-stream") => {
                Answer::failure_text(reply, TalkFailure::DefaultEvents)
            }
            0..=199 | 300.. => Answer::failure(reply, TalkFailure::Default),
        }
    }
}

impl Call<Talk> {
    /// Asks for the answer as `application/json`.
    pub fn accept_json(self) -> Self {
        self.header("accept", "application/json")
    }

    /// Asks for the answer as `text/event-stream`.
    pub fn accept_events(self) -> Self {
        self.header("accept", "text/event-stream")
    }
}

/// The documented successes of [`Client::talk`].
#[derive(Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum TalkSuccess {
    /// The words one by one, or all at once.
    ///
    /// Statuses 200 to 299, as `text/event-stream`.
    SuccessEvents(EventStream<types::Word>),
    /// The words one by one, or all at once.
    ///
    /// Statuses 200 to 299, as `application/json`.
    Success(Vec<types::Word>),
}

/// The documented failures of [`Client::talk`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TalkFailure {
    /// The words one by one, or all at once.
    ///
    /// Any other status, as `text/event-stream`.
    DefaultEvents(String),
    /// The words one by one, or all at once.
    ///
    /// Any other status, as `application/json`.
    Default(Vec<types::Word>),
}

/// The operation of [`Client::log`].
#[derive(Clone, Copy, Debug)]
pub struct Log;

static LOG: OperationInfo = OperationInfo {
    id: "log",
    method: Method::GET,
    path: "/log",
    accept: Some("application/jsonl"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for Log {
    type Output = LineStream<types::Word>;
    type Failure = LogFailure;
    const STREAMS: &'static [&'static str] = &["application/jsonl"];

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200..=299 => Answer::success_stream(reply),
            0..=199 | 300.. => Answer::failure_bytes(reply, LogFailure::Default),
        }
    }
}

/// The documented failures of [`Client::log`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LogFailure {
    /// A line for each.
    ///
    /// Any other status.
    Default(Bytes),
}

/// The operation of [`Client::news`].
#[derive(Clone, Copy, Debug)]
pub struct News;

static NEWS: OperationInfo = OperationInfo {
    id: "news",
    method: Method::GET,
    path: "/news",
    accept: Some("text/event-stream"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for News {
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
