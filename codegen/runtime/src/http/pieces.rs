//! A streamed body, cut into pieces: lines, or what stands between separators.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::stream::{ByteStream, StreamError};

/// How long a piece may be, in bytes, unless the caller says otherwise: 16 MiB. A stream goes on for as long as
/// it likes, in bytes and in time, so nothing else bounds a piece whose end never comes. It is a sixteenth of
/// what an answer may have that is read as a whole, and takes a sixteenth of the memory, 50 to 100 MB as JSON:
/// programs that have a stream open often have several.
pub const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// Where a piece ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// At this byte, which belongs to no piece.
    Byte(u8),
    /// At a line break of any kind: CR LF, LF or CR.
    Line,
}

/// The pieces of a body.
pub struct Pieces {
    bytes: ByteStream,
    end: End,
    limit: u64,
    buffer: BytesMut,
    /// How much of the buffer was looked through.
    seen: usize,
    /// The last piece ended with a CR; a LF right behind it belongs to it.
    after_cr: bool,
    ended: bool,
}

impl Pieces {
    /// Cuts a body.
    #[must_use]
    pub fn new(bytes: ByteStream, end: End) -> Self {
        Self {
            bytes,
            end,
            limit: MAX_BYTES,
            buffer: BytesMut::new(),
            seen: 0,
            after_cr: false,
            ended: false,
        }
    }

    /// Sets how long a piece may be, in bytes.
    pub fn limit(&mut self, limit: u64) {
        self.limit = limit;
    }

    /// The limit of a piece, in bytes.
    #[must_use]
    pub fn max_bytes(&self) -> u64 {
        self.limit
    }

    /// The body.
    #[must_use]
    pub fn bytes(&self) -> &ByteStream {
        &self.bytes
    }

    /// The body, to change its time limit.
    pub fn bytes_mut(&mut self) -> &mut ByteStream {
        &mut self.bytes
    }

    /// Goes on with another body from its beginning.
    pub fn restart(&mut self, bytes: ByteStream) {
        let limit = self.limit;
        *self = Self::new(bytes, self.end);
        self.limit = limit;
    }

    /// Gives up: the next piece is the end, and the connection is closed.
    pub fn close(&mut self) {
        let whole = ByteStream::whole(self.bytes.reply().with_bytes(Bytes::new()));
        self.restart(whole);
        self.ended = true;
    }

    /// The next piece without its end, and whether it had one: the last may not.
    pub fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(Bytes, bool), StreamError>>> {
        loop {
            if self.after_cr && !self.buffer.is_empty() {
                self.after_cr = false;
                if self.buffer[0] == b'\n' {
                    let _ = self.buffer.split_to(1);
                }
            }
            if let Some(piece) = self.cut() {
                return Poll::Ready(Some(Ok((piece, true))));
            }
            if self.buffer.len() as u64 > self.limit {
                let error = self.bytes.too_long(self.limit);
                self.close();
                return Poll::Ready(Some(Err(error)));
            }
            if self.ended {
                let rest = self.buffer.split().freeze();
                self.seen = 0;
                return Poll::Ready((!rest.is_empty()).then_some(Ok((rest, false))));
            }
            match ready!(Pin::new(&mut self.bytes).poll_next(context)) {
                Some(Ok(bytes)) => self.buffer.extend_from_slice(&bytes),
                Some(Err(error)) => {
                    self.buffer.clear();
                    self.seen = 0;
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None => self.ended = true,
            }
        }
    }

    fn cut(&mut self) -> Option<Bytes> {
        let is_end = |byte: &u8| match self.end {
            End::Byte(end) => *byte == end,
            End::Line => matches!(byte, b'\n' | b'\r'),
        };
        let found = self.buffer[self.seen..].iter().position(is_end);
        let Some(at) = found else {
            self.seen = self.buffer.len();
            return None;
        };
        let at = self.seen + at;
        if at as u64 > self.limit {
            return None;
        }
        let piece = self.buffer.split_to(at).freeze();
        let end = self.buffer.split_to(1);
        self.after_cr = self.end == End::Line && end[0] == b'\r';
        self.seen = 0;
        Some(piece)
    }
}
