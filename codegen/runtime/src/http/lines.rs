//! JSON values one after the other: [NDJSON and JSON lines](https://jsonlines.org), a value on each
//! line, and [JSON text sequences](https://www.rfc-editor.org/rfc/rfc7464).

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::super::json::repair::Repair;
use super::super::json::{self, Decode, Encode, JsonError};
use super::super::wire::media;
use super::super::wire::param::NOT_JSON;
use super::pieces::{End, Pieces};
use super::request::Request;
use super::response::Unreadable;
use super::stream::{ByteStream, StreamError};

/// What begins a value of a JSON text sequence.
const RECORD_SEPARATOR: u8 = 0x1e;

/// The JSON values of a body, as they come. Dropping it ends the exchange.
///
/// Empty lines are skipped, and of a line that is a list of such values each is one. A value that cannot be read is an [`Error::Decode`] with that value as
/// its bytes, and the next one follows; after any other error comes the end. A value has at most 16
/// MiB unless [`LineStream::max_item_bytes`] says otherwise.
///
/// [`Error::Decode`]: super::error::Error::Decode
pub struct LineStream<T> {
    pieces: Pieces,
    is_sequence: bool,
    repairs: Vec<Repair>,
    /// Values of a line that was a list of them.
    waiting: VecDeque<T>,
}

/// Nothing in it is pinned.
impl<T> Unpin for LineStream<T> {}

impl<T> From<ByteStream> for LineStream<T> {
    /// A sequence if the content type says so, otherwise lines.
    fn from(bytes: ByteStream) -> Self {
        let is_sequence = is_sequence(bytes.reply().content_type().unwrap_or_default());
        let end = if is_sequence { RECORD_SEPARATOR } else { b'\n' };
        Self {
            pieces: Pieces::new(bytes, End::Byte(end)),
            is_sequence,
            repairs: Vec::new(),
            waiting: VecDeque::new(),
        }
    }
}

impl<T> LineStream<T> {
    /// Sets how long one value may be, in bytes.
    #[must_use]
    pub fn max_item_bytes(mut self, limit: u64) -> Self {
        self.pieces.limit(limit);
        self
    }

    /// Sets how long the wait for the next bytes may take, see [`ByteStream::idle_timeout`].
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.pieces.bytes_mut().idle_timeout(limit);
        self
    }

    /// Which parts of the last value were of another kind than the description says, and were taken
    /// all the same, see [`Reply::repairs`](super::response::Reply::repairs).
    #[must_use]
    pub fn repairs(&self) -> &[Repair] {
        &self.repairs
    }
}

impl<T: Decode> LineStream<T> {
    /// The next value; `None` at the end.
    ///
    /// # Errors
    /// The value cannot be read, or the body cannot.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: Decode> Stream for LineStream<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let is_sequence = self.is_sequence;
        self.repairs.clear();
        if let Some(item) = self.waiting.pop_front() {
            return Poll::Ready(Some(Ok(item)));
        }
        let Some(item) = ready!(poll_item(&mut self.pieces, is_sequence, context)) else {
            return Poll::Ready(None);
        };
        let bytes = match item {
            Ok(bytes) => bytes,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        Poll::Ready(Some(match json::from_answer(&bytes) {
            Ok((item, repairs)) => {
                self.repairs = self.pieces.bytes().reply().scrubbed(repairs);
                Ok(item)
            }
            Err(error) => match json::from_answer::<Vec<T>>(&bytes) {
                Ok((items, repairs)) if bytes.trim_ascii_start().starts_with(b"[") => {
                    self.repairs = self.pieces.bytes().reply().scrubbed(repairs);
                    self.waiting = items.into();
                    match self.waiting.pop_front() {
                        Some(item) => Ok(item),
                        None => return self.poll_next(context),
                    }
                }
                Ok(_) | Err(_) => Err(undecodable(self.pieces.bytes(), bytes, error)),
            },
        }))
    }
}

impl<T> fmt::Debug for LineStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LineStream")
    }
}

fn poll_item(
    pieces: &mut Pieces,
    is_sequence: bool,
    context: &mut Context<'_>,
) -> Poll<Option<Result<Bytes, StreamError>>> {
    loop {
        let Some(piece) = ready!(pieces.poll_next(context)) else {
            return Poll::Ready(None);
        };
        let bytes = match piece {
            Ok((bytes, _)) => bytes,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let trimmed = bytes.trim_ascii();
        if trimmed.is_empty() || trimmed == b"\xef\xbb\xbf" {
            continue;
        }
        // A number, `true`, `false` or `null` that nothing ends may be the beginning of a longer
        // one (RFC 7464, section 2.4).
        let ends_itself = matches!(trimmed.last(), Some(b'}' | b']' | b'"'));
        if is_sequence && !ends_itself && trimmed.len() == bytes.len() {
            let error = JsonError::cut_off();
            return Poll::Ready(Some(Err(undecodable(pieces.bytes(), bytes, error))));
        }
        return Poll::Ready(Some(Ok(bytes)));
    }
}

fn undecodable(stream: &ByteStream, item: Bytes, error: JsonError) -> StreamError {
    let error = stream.reply().sent().misfit(error);
    stream.undecodable(item, Unreadable::Json(Box::new(error)))
}

fn is_sequence(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    media::lies_in(content_type, "application/json-seq")
        || essence.to_ascii_lowercase().ends_with("+json-seq")
}

impl Request {
    /// Sets the body: values as JSON, each on a line of its own; as a sequence if the content type
    /// is one of those. For values that are still to come, write them into a stream and give that
    /// to [`Request::body`].
    pub fn json_lines<T: Encode>(&mut self, content_type: &str, items: &[T]) {
        let is_sequence = is_sequence(content_type);
        let mut text = Vec::new();
        for item in items {
            if is_sequence {
                text.push(RECORD_SEPARATOR);
            }
            let Ok(json) = json::to_string(item) else {
                return self.refuse("body", NOT_JSON);
            };
            text.extend_from_slice(json.as_bytes());
            text.push(b'\n');
        }
        self.body_bytes(content_type, text.into());
    }
}
