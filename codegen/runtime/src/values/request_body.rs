//! The body of a request while it is sent, piece by piece.

use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::future::{Future, pending};
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::io::ReadBuf;
use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep};

use super::super::values::file_system::OpenFile;

/// A body on its way: what a [`Transport`](super::super::wire::transport::Transport) is given. It sends
/// itself piece by piece, and knows its length if that is known.
pub struct RequestBody(Sending);

enum Sending {
    Bytes(Bytes),
    Pieces {
        pieces: VecDeque<Piece>,
        waits: Arc<BodyWaits>,
        /// Runs while there is nothing to send.
        late: Option<Pin<Box<Sleep>>>,
    },
}

/// Where a body that is sent piece by piece stands, and for how long it may stand there.
#[derive(Debug)]
pub struct BodyWaits {
    limit: Duration,
    state: AtomicU8,
    /// Nothing where nobody measures.
    begun: Option<Instant>,
    /// When the last piece was taken: microseconds after it begun.
    taken: AtomicU64,
}

/// Nothing of it was asked for yet.
const IS_NEW: u8 = 0;
/// A piece was taken, and there are more.
const SENDS: u8 = 1;
/// It has nothing to send at the moment.
const WAITS: u8 = 2;
/// It had nothing for too long.
const IS_LATE: u8 = 3;
/// All of it was taken.
const IS_SENT: u8 = 4;

impl BodyWaits {
    /// The next piece may take so long.
    pub(in super::super) fn new(limit: Duration) -> Self {
        Self {
            limit,
            state: AtomicU8::new(IS_NEW),
            begun: (limit != Duration::MAX).then(Instant::now),
            taken: AtomicU64::new(0),
        }
    }

    /// It begins anew.
    pub(in super::super) fn restart(&self) {
        self.state.store(IS_NEW, Ordering::Relaxed);
    }

    /// It has nothing to send at the moment.
    pub(in super::super) fn has_nothing(&self) -> bool {
        matches!(self.state.load(Ordering::Relaxed), WAITS | IS_LATE)
    }

    /// It had nothing to send for so long that it was given up.
    pub(in super::super) fn is_late(&self) -> Option<Duration> {
        (self.state.load(Ordering::Relaxed) == IS_LATE).then_some(self.limit)
    }

    /// How long it may wait.
    pub(in super::super) fn limit(&self) -> Duration {
        self.limit
    }

    /// Ends when nothing of it was taken for too long, though there was more.
    pub(in super::super) async fn not_taken(&self) {
        loop {
            let now = Instant::now();
            let since = match (self.state.load(Ordering::Relaxed), self.begun) {
                (SENDS, Some(begun)) => {
                    begun + Duration::from_micros(self.taken.load(Ordering::Relaxed))
                }
                _ => now,
            };
            let Some(end) = since.checked_add(self.limit) else {
                return pending().await;
            };
            if end <= now {
                return;
            }
            tokio::time::sleep_until(end).await;
        }
    }

    fn piece_taken(&self, is_last: bool) {
        let state = if is_last { IS_SENT } else { SENDS };
        if let Some(begun) = self.begun {
            let after = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
            self.taken.store(after, Ordering::Relaxed);
        }
        self.state.store(state, Ordering::Relaxed);
    }

    /// Whether it is too late while nothing comes. Without a clock it never is: some transport may send it
    /// elsewhere than on a runtime.
    fn poll_late(&self, late: &mut Option<Pin<Box<Sleep>>>, context: &mut Context<'_>) -> Poll<()> {
        let was_sending = self.state.swap(WAITS, Ordering::Relaxed) != WAITS;
        if self.limit == Duration::MAX || Handle::try_current().is_err() {
            return Poll::Pending;
        }
        let sleep = match late {
            Some(sleep) => sleep,
            None => late.insert(Box::pin(tokio::time::sleep(self.limit))),
        };
        if was_sending && let Some(end) = Instant::now().checked_add(self.limit) {
            sleep.as_mut().reset(end);
        }
        ready!(sleep.as_mut().poll(context));
        self.state.store(IS_LATE, Ordering::Relaxed);
        Poll::Ready(())
    }
}

impl RequestBody {
    pub(super) fn of_pieces(pieces: VecDeque<Piece>, waits: Arc<BodyWaits>) -> Self {
        let late = None;
        Self(Sending::Pieces {
            pieces,
            waits,
            late,
        })
    }

    /// Bytes of which is told how they are taken.
    pub(in super::super) fn watched(bytes: Bytes, waits: Arc<BodyWaits>) -> Self {
        Self::of_pieces(VecDeque::from([Piece::Bytes(bytes)]), waits)
    }

    /// All of it, if it is there in memory and nobody watches how it is sent.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Sending::Bytes(bytes) => Some(bytes),
            Sending::Pieces { .. } => None,
        }
    }

    /// What tells where it stands, if that may be too long in one place.
    pub(in super::super) fn waits(&self) -> Option<Arc<BodyWaits>> {
        match &self.0 {
            Sending::Pieces { waits, .. } if waits.limit != Duration::MAX => Some(waits.clone()),
            Sending::Bytes(_) | Sending::Pieces { .. } => None,
        }
    }
}

impl From<Bytes> for RequestBody {
    fn from(bytes: Bytes) -> Self {
        Self(Sending::Bytes(bytes))
    }
}

/// No content.
impl Default for RequestBody {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RequestBody")
    }
}

/// What a stream of the caller's gives.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;

/// What is left of a part, with the number of bytes that must still come if it is known.
pub(super) enum Piece {
    Bytes(Bytes),
    File(OpenFile, Option<u64>),
    // A stream need not be `Sync`, a body must be: a lock that is never contended makes it so.
    Stream(Mutex<Chunks>, Option<u64>),
}

impl http_body::Body for RequestBody {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let (pieces, waits, late) = match &mut self.0 {
            Sending::Bytes(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Sending::Bytes(bytes) => {
                return Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes)))));
            }
            Sending::Pieces {
                pieces,
                waits,
                late,
            } => (pieces, waits, late),
        };
        while let Some(piece) = pieces.front_mut() {
            let Poll::Ready(chunk) = piece.poll_chunk(context) else {
                ready!(waits.poll_late(late, context));
                pieces.clear();
                return Poll::Ready(Some(Err(BodyError::new("nothing came of it", None))));
            };
            match chunk {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => {
                    let is_last = pieces.iter().map(Piece::length).sum::<Option<u64>>() == Some(0);
                    waits.piece_taken(is_last);
                    return Poll::Ready(Some(Ok(Frame::data(chunk))));
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    pieces.pop_front();
                }
            }
        }
        waits.piece_taken(true);
        Poll::Ready(None)
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Sending::Bytes(bytes) => bytes.is_empty(),
            Sending::Pieces { pieces, .. } => pieces.is_empty(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        let length = match &self.0 {
            Sending::Bytes(bytes) => Some(bytes.len() as u64),
            Sending::Pieces { pieces, .. } => pieces.iter().map(Piece::length).sum(),
        };
        length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Piece {
    fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => Some(bytes.len() as u64),
            Self::File(_, left) | Self::Stream(_, left) => *left,
        }
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BodyError>>> {
        match self {
            Self::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Self::Bytes(bytes) => Poll::Ready(Some(Ok(bytes.split_to(CHUNK.min(bytes.len()))))),
            Self::File(_, Some(0)) => Poll::Ready(None),
            Self::File(file, left) => {
                let chunk = ready!(poll_read(file, *left, context));
                Poll::Ready(match chunk {
                    Ok(chunk) if chunk.is_empty() => ended(*left),
                    Ok(chunk) => Some(count(chunk, left)),
                    Err(error) => {
                        let source = Some(error.into());
                        Some(Err(BodyError::new("its file cannot be read", source)))
                    }
                })
            }
            Self::Stream(chunks, left) => {
                let chunks = chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
                Poll::Ready(match ready!(chunks.as_mut().poll_next(context)) {
                    Some(chunk) => Some(chunk.and_then(|chunk| count(chunk, left))),
                    None => ended(*left),
                })
            }
        }
    }
}

/// How much is sent at once: so that it shows whether the server takes any of it.
const CHUNK: usize = 64 * 1024;

/// At most as much of a file as was announced: it may have grown.
fn poll_read(
    file: &mut OpenFile,
    left: Option<u64>,
    context: &mut Context<'_>,
) -> Poll<io::Result<Bytes>> {
    let length = left.map_or(CHUNK, |left| {
        usize::try_from(left).unwrap_or(CHUNK).min(CHUNK)
    });
    let mut chunk = vec![0; length];
    let mut buffer = ReadBuf::new(&mut chunk);
    ready!(file.poll_read(context, &mut buffer))?;
    let filled = buffer.filled().len();
    chunk.truncate(filled);
    Poll::Ready(Ok(chunk.into()))
}

fn count(chunk: Bytes, left: &mut Option<u64>) -> Result<Bytes, BodyError> {
    if let Some(left) = left {
        let rest = left.checked_sub(chunk.len() as u64);
        *left = rest.ok_or_else(|| BodyError::new("it is longer than its length says", None))?;
    }
    Ok(chunk)
}

fn ended(left: Option<u64>) -> Option<Result<Bytes, BodyError>> {
    match left {
        None | Some(0) => None,
        Some(_) => Some(Err(BodyError::new(
            "it is shorter than its length says",
            None,
        ))),
    }
}

/// Why a body broke off while it was sent. The source is the stream's or the file's own error.
#[derive(Debug)]
pub struct BodyError {
    problem: &'static str,
    source: Option<Box<dyn Error + Send + Sync>>,
}

impl BodyError {
    pub(super) fn new(problem: &'static str, source: Option<Box<dyn Error + Send + Sync>>) -> Self {
        Self { problem, source }
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the request's body broke off: {}", self.problem)
    }
}

impl Error for BodyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
