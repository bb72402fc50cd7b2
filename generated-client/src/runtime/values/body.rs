//! What a request carries: bytes, a file, a stream, or several in a row, sent piece by piece.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

/// The content of a request's body.
///
/// Bytes and files can be sent any number of times. A stream can be sent once: a clone of it is the
/// same stream, and a redirect that asks for the body again is not followed. Sending it counts
/// against the call's time limit, which a long one may need longer. `Debug` shows lengths and no
/// content. Two bodies are equal if their bytes are, or if they are the same file or the same
/// stream.
#[derive(Clone)]
pub struct Body {
    content: Content,
    content_type: Option<Arc<str>>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    File(Arc<Path>),
    Stream(Arc<Once>, Option<u64>),
    Joined(Arc<[Body]>),
}

type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BodyError>> + Send>>;

/// A stream until it is sent.
struct Once(Mutex<Option<Chunks>>);

impl Body {
    /// The bytes of a file. It is opened when the request is sent, each time anew, and its length
    /// at that moment is what is announced and sent. One that cannot be opened makes the call fail
    /// with [`Error::Argument`](super::super::http::error::Error::Argument).
    #[must_use]
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Self::new(Content::File(path.as_ref().into()))
    }

    /// The bytes of a stream, which can be sent once. It goes out in chunks of its own size, with
    /// `transfer-encoding: chunked` unless its length is given by [`Body::with_length`]. An error of
    /// the stream breaks the request off.
    #[must_use]
    pub fn from_stream<S, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<Box<dyn Error + Send + Sync>>,
    {
        let chunks: Chunks = Box::pin(Source(Box::pin(stream)));
        Self::new(Content::Stream(
            Arc::new(Once(Mutex::new(Some(chunks)))),
            None,
        ))
    }

    fn new(content: Content) -> Self {
        Self {
            content,
            content_type: None,
        }
    }

    /// The media type, such as `image/png`, sent as the `content-type` of a request that has this
    /// body, instead of what the description says. Where that is a range (`image/*`), nothing else
    /// can tell, and `application/octet-stream` is sent.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<Arc<str>>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The media type that it was given.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The length of a stream in bytes, sent as `content-length`. A stream that turns out longer or
    /// shorter breaks the request off. Bytes and files know theirs, and keep it.
    #[must_use]
    pub fn with_length(mut self, known: u64) -> Self {
        if let Content::Stream(_, length) = &mut self.content {
            *length = Some(known);
        }
        self
    }

    /// Several bodies in a row.
    #[must_use]
    pub fn joined(bodies: Vec<Self>) -> Self {
        Self::new(Content::Joined(bodies.into()))
    }

    /// The bytes, if that is what it is.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::File(_) | Content::Stream(..) | Content::Joined(_) => None,
        }
    }

    /// The file's path, if that is what it is.
    #[must_use]
    pub fn as_path(&self) -> Option<&Path> {
        match &self.content {
            Content::File(path) => Some(path),
            Content::Bytes(_) | Content::Stream(..) | Content::Joined(_) => None,
        }
    }

    /// The length in bytes, as far as it is known before anything is opened: a file's is not.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::File(_) => None,
            Content::Stream(_, length) => *length,
            Content::Joined(bodies) => bodies.iter().map(Self::length).sum(),
        }
    }

    /// Whether it can be sent a second time: no part of it is a stream.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match &self.content {
            Content::Bytes(_) | Content::File(_) => true,
            Content::Stream(..) => false,
            Content::Joined(bodies) => bodies.iter().all(Self::is_replayable),
        }
    }

    /// Opens the files and takes the streams. What `waits` gives is set as long as one of them has
    /// nothing to send.
    pub(in super::super) async fn open(
        &self,
        waits: impl FnOnce() -> Arc<AtomicBool>,
    ) -> Result<RequestBody, Cow<'static, str>> {
        if let Content::Bytes(bytes) = &self.content {
            return Ok(bytes.clone().into());
        }
        let mut leaves = Vec::new();
        self.leaves(&mut leaves);
        // The files come first: a stream that was taken in vain would be lost.
        let mut files = VecDeque::new();
        for leaf in &leaves {
            if let Content::File(path) = leaf {
                let file = open(path).await.map_err(|error| {
                    Cow::from(format!("a file of the body cannot be opened: {error}"))
                })?;
                files.push_back(file);
            }
        }
        let mut pieces = VecDeque::new();
        for leaf in leaves {
            match leaf {
                Content::Bytes(bytes) => pieces.push_back(Piece::Bytes(bytes.clone())),
                Content::File(_) => pieces.extend(files.pop_front()),
                Content::Stream(once, length) => pieces.push_back(Piece::Stream(
                    Mutex::new(once.take().ok_or("a stream can be sent only once")?),
                    *length,
                )),
                Content::Joined(_) => {}
            }
        }
        let waits = waits();
        Ok(RequestBody(Sending::Pieces { pieces, waits }))
    }

    fn leaves<'a>(&'a self, out: &mut Vec<&'a Content>) {
        match &self.content {
            Content::Joined(bodies) => bodies.iter().for_each(|body| body.leaves(out)),
            leaf => out.push(leaf),
        }
    }
}

impl Once {
    fn take(&self) -> Option<Chunks> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

async fn open(path: &Path) -> io::Result<Piece> {
    let file = File::open(path).await?;
    let metadata = file.metadata().await?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // A pipe or a device has no length to announce.
    let length = metadata.is_file().then_some(metadata.len());
    Ok(Piece::File(file, length))
}

/// A stream with its errors in our form.
struct Source<S>(Pin<Box<S>>);

impl<S, E> Stream for Source<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<Box<dyn Error + Send + Sync>>,
{
    type Item = Result<Bytes, BodyError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(chunk.map(|chunk| {
            chunk.map_err(|error| BodyError {
                problem: "its stream failed",
                source: Some(error.into()),
            })
        }))
    }
}

/// A body on its way: what a [`Transport`](super::super::wire::transport::Transport) is given. It sends
/// itself piece by piece, and knows its length if that is known.
pub struct RequestBody(Sending);

enum Sending {
    Bytes(Bytes),
    Pieces {
        pieces: VecDeque<Piece>,
        waits: Arc<AtomicBool>,
    },
}

impl RequestBody {
    /// All of it, if it is there in memory.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Sending::Bytes(bytes) => Some(bytes),
            Sending::Pieces { .. } => None,
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

/// What is left of a part, with the number of bytes that must still come if it is known.
enum Piece {
    Bytes(Bytes),
    File(File, Option<u64>),
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
        let (pieces, waits) = match &mut self.0 {
            Sending::Bytes(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Sending::Bytes(bytes) => {
                return Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes)))));
            }
            Sending::Pieces { pieces, waits } => (pieces, waits),
        };
        while let Some(piece) = pieces.front_mut() {
            let chunk = piece.poll_chunk(context);
            waits.store(chunk.is_pending(), Ordering::Relaxed);
            match ready!(chunk) {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => return Poll::Ready(Some(Ok(Frame::data(chunk)))),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    pieces.pop_front();
                }
            }
        }
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
            Self::Bytes(bytes) => Poll::Ready(Some(Ok(bytes.split_off(0)))),
            Self::File(_, Some(0)) => Poll::Ready(None),
            Self::File(file, left) => {
                let chunk = ready!(poll_read(file, *left, context));
                Poll::Ready(match chunk {
                    Ok(chunk) if chunk.is_empty() => ended(*left),
                    Ok(chunk) => Some(count(chunk, left)),
                    Err(error) => Some(Err(BodyError {
                        problem: "its file cannot be read",
                        source: Some(error.into()),
                    })),
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

/// At most as much of a file as was announced: it may have grown.
fn poll_read(
    file: &mut File,
    left: Option<u64>,
    context: &mut Context<'_>,
) -> Poll<io::Result<Bytes>> {
    const CHUNK: usize = 64 * 1024;
    let length = left.map_or(CHUNK, |left| {
        usize::try_from(left).unwrap_or(CHUNK).min(CHUNK)
    });
    let mut chunk = vec![0; length];
    let mut buffer = ReadBuf::new(&mut chunk);
    ready!(Pin::new(file).poll_read(context, &mut buffer))?;
    let filled = buffer.filled().len();
    chunk.truncate(filled);
    Poll::Ready(Ok(chunk.into()))
}

fn count(chunk: Bytes, left: &mut Option<u64>) -> Result<Bytes, BodyError> {
    if let Some(left) = left {
        *left = left.checked_sub(chunk.len() as u64).ok_or(BodyError {
            problem: "it is longer than its length says",
            source: None,
        })?;
    }
    Ok(chunk)
}

fn ended(left: Option<u64>) -> Option<Result<Bytes, BodyError>> {
    match left {
        None | Some(0) => None,
        Some(_) => Some(Err(BodyError {
            problem: "it is shorter than its length says",
            source: None,
        })),
    }
}

/// Why a body broke off while it was sent. The source is the stream's or the file's own error.
#[derive(Debug)]
pub struct BodyError {
    problem: &'static str,
    source: Option<Box<dyn Error + Send + Sync>>,
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

/// No content.
impl Default for Body {
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::new(Content::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl<const N: usize> From<&'static [u8; N]> for Body {
    fn from(bytes: &'static [u8; N]) -> Self {
        Bytes::from_static(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Bytes::from_static(text.as_bytes()).into()
    }
}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::File(one), Content::File(other)) => one == other,
            (Content::Stream(one, _), Content::Stream(other, _)) => Arc::ptr_eq(one, other),
            (Content::Joined(one), Content::Joined(other)) => one == other,
            _ => false,
        }
    }
}

impl Eq for Body {}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Bytes(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Content::File(_) => f.write_str("Body(file)"),
            Content::Stream(_, None) => f.write_str("Body(stream)"),
            Content::Stream(_, Some(length)) => write!(f, "Body(stream of {length} bytes)"),
            Content::Joined(bodies) => f.debug_list().entries(bodies.iter()).finish(),
        }
    }
}
