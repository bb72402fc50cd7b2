//! The body of an answer, read bit by bit.

use std::convert::Infallible;
use std::fmt;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderValue;
use http_body::Body;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::Sleep;

use super::super::wire::transport::{Fault, ResponseBody};
use super::error::{
    DecodeError, Error, TimeoutError, TimeoutKind, TransportError, TransportFailure, WaitingFor,
};
use super::response::{Reply, Unreadable};

/// What goes wrong while a body is read bit by bit: [`Error::Transport`] if the connection breaks,
/// [`Error::Timeout`] if nothing comes for too long, [`Error::Decode`] if an item cannot be read.
pub type StreamError = Error<Infallible>;

/// An exchange on its way: an answer of whatever status, or what went wrong before there was one.
pub type Exchange = Pin<Box<dyn Future<Output = Result<Reply, StreamError>> + Send>>;

/// The same exchange once more, with the `last-event-id` that is given.
pub type Again = Arc<dyn Fn(Option<HeaderValue>) -> Exchange + Send + Sync>;

/// The bytes of a body in the pieces in which they come. Dropping it ends the exchange.
///
/// A body that is compressed is an error, unless the call has a header `accept-encoding`: a client asks
/// for no compression and undoes none, but for one that was told to (the feature `compression`).
///
/// It is a [`Stream`] and an [`AsyncRead`]. Its length has no limit: memory holds one piece at a
/// time. Each wait for the next piece is limited, see [`ByteStream::idle_timeout`]; all of it
/// together is not.
pub struct ByteStream {
    source: Source,
    reply: Reply,
    idle: Duration,
    sleep: Option<Pin<Box<Sleep>>>,
    /// What a reader had no room for.
    rest: Bytes,
    again: Option<Again>,
}

enum Source {
    Body(ResponseBody),
    Bytes(Bytes),
    Ended,
}

impl ByteStream {
    /// A body that is still to be read.
    pub(in super::super) fn live(
        body: ResponseBody,
        reply: Reply,
        idle: Duration,
        again: Again,
    ) -> Self {
        Self {
            source: Source::Body(body),
            reply,
            idle,
            sleep: None,
            rest: Bytes::new(),
            again: Some(again),
        }
    }

    /// A body that was read.
    #[must_use]
    pub fn whole(reply: Reply) -> Self {
        Self {
            source: Source::Bytes(reply.bytes().clone()),
            reply,
            idle: Duration::MAX,
            sleep: None,
            rest: Bytes::new(),
            again: None,
        }
    }

    /// How long the next piece may take to come. Unless set, what the call or the client was given for
    /// that. `Duration::MAX` is no limit.
    pub fn idle_timeout(&mut self, limit: Duration) {
        self.idle = limit;
        self.sleep = None;
    }

    /// The next piece; `None` at the end, and after an error.
    ///
    /// # Errors
    /// The connection broke, or nothing came for too long, or the body is compressed.
    pub async fn next(&mut self) -> Option<Result<Bytes, StreamError>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The answer whose body it is: status and headers.
    #[must_use]
    pub fn reply(&self) -> &Reply {
        &self.reply
    }

    /// What sends the same call once more. `None` if the body was there as a whole.
    #[must_use]
    pub fn again(&self) -> Option<Again> {
        self.again.clone()
    }

    /// The limit of each wait for the next piece.
    #[must_use]
    pub fn idle(&self) -> Duration {
        self.idle
    }

    /// The error that an item of this body is.
    #[must_use]
    pub fn undecodable(&self, item: Bytes, reason: Unreadable) -> StreamError {
        Error::Decode(Box::new(DecodeError {
            reply: self.reply.with_bytes(item),
            reason,
        }))
    }

    /// The error that an item of more than `limit` bytes is.
    #[must_use]
    pub fn too_long(&self, limit: u64) -> StreamError {
        self.broken(TransportFailure::TooLong { limit }, None)
    }

    /// What goes wrong where there is no runtime to wait on.
    pub(super) fn no_runtime(&self) -> Option<StreamError> {
        let failure = TransportFailure::missing_runtime()?;
        Some(self.broken(failure, None))
    }

    fn broken(&self, failure: TransportFailure, fault: Option<Fault>) -> StreamError {
        Error::Transport(Box::new(TransportError {
            sent: self.reply.sent().clone(),
            failure,
            head: Some(self.reply.clone()),
            source: fault.and_then(Fault::into_source),
        }))
    }

    fn failed(&self, fault: Fault) -> StreamError {
        match TransportFailure::of(fault.kind(), true) {
            Some(failure) => self.broken(failure, Some(fault)),
            None => self.late(TimeoutKind::HttpClient, None),
        }
    }

    fn late(&self, kind: TimeoutKind, limit: Option<Duration>) -> StreamError {
        Error::Timeout(Box::new(TimeoutError {
            sent: self.reply.sent().clone(),
            kind,
            waiting_for: WaitingFor::Body,
            limit,
            head: Some(self.reply.clone()),
        }))
    }

    /// A piece, unless it is one of a compressed body.
    fn unpacked(&mut self, piece: Bytes) -> Result<Bytes, StreamError> {
        match self.reply.packed() {
            Some(reason) => {
                self.source = Source::Ended;
                Err(self.undecodable(piece, reason))
            }
            None => Ok(piece),
        }
    }

    /// Ready when nothing came for too long, or when there is nothing to wait on.
    fn poll_idle(&mut self, context: &mut Context<'_>) -> Poll<StreamError> {
        if self.idle == Duration::MAX {
            return Poll::Pending;
        }
        let idle = self.idle;
        if self.sleep.is_none()
            && let Some(error) = self.no_runtime()
        {
            return Poll::Ready(error);
        }
        let sleep = self
            .sleep
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(idle)));
        ready!(sleep.as_mut().poll(context));
        Poll::Ready(self.late(TimeoutKind::Idle, Some(idle)))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, StreamError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.rest))));
        }
        loop {
            let frame = match &mut self.source {
                Source::Ended => return Poll::Ready(None),
                Source::Bytes(bytes) => {
                    let bytes = std::mem::take(bytes);
                    self.source = Source::Ended;
                    let is_there = !bytes.is_empty();
                    return Poll::Ready(is_there.then(|| self.unpacked(bytes)));
                }
                Source::Body(body) => Pin::new(body).poll_frame(context),
            };
            let error = match frame {
                Poll::Pending => ready!(self.poll_idle(context)),
                Poll::Ready(Some(Ok(frame))) => {
                    self.sleep = None;
                    match frame.into_data() {
                        Ok(piece) if !piece.is_empty() => {
                            return Poll::Ready(Some(self.unpacked(piece)));
                        }
                        // Trailers say nothing that anybody asks for.
                        Ok(_) | Err(_) => continue,
                    }
                }
                Poll::Ready(Some(Err(error))) => self.failed(error),
                Poll::Ready(None) => {
                    self.source = Source::Ended;
                    return Poll::Ready(None);
                }
            };
            // Nothing comes after an error, and the connection is of no use any more.
            self.source = Source::Ended;
            return Poll::Ready(Some(Err(error)));
        }
    }
}

impl AsyncRead for ByteStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let Some(piece) = ready!(self.as_mut().poll_next(context)) else {
            return Poll::Ready(Ok(()));
        };
        let mut piece = piece.map_err(io::Error::other)?;
        let now = piece.split_to(piece.len().min(buffer.remaining()));
        buffer.put_slice(&now);
        self.rest = piece;
        Poll::Ready(Ok(()))
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ByteStream")
    }
}
