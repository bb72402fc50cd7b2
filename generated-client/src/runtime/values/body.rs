//! What a request carries: bytes, a file, a stream, or several in a row, sent piece by piece.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::error::Error;
use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::super::values::file_system::FilePath;
pub use super::request_body::{BodyError, BodyWaits, RequestBody};
use super::request_body::{Chunks, Piece};

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
    File(FilePath),
    Stream(Arc<Once>, Option<u64>),
    Joined(Arc<[Body]>),
}

/// A stream until it is sent.
struct Once(Mutex<Option<Chunks>>);

impl Body {
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
            Content::File(file) => Some(file.path()),
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

    /// Opens the files and takes the streams. What `waits` gives is told whether one of them has nothing to
    /// send.
    pub(in super::super) async fn open(
        &self,
        waits: impl FnOnce() -> Arc<BodyWaits>,
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
                let (file, length) = path.open().await.map_err(|error| {
                    Cow::from(format!("a file of the body cannot be opened: {error}"))
                })?;
                files.push_back(Piece::File(file, length));
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
        Ok(RequestBody::of_pieces(pieces, waits()))
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
            chunk.map_err(|error| BodyError::new("its stream failed", Some(error.into())))
        }))
    }
}

/// No content.
impl Default for Body {
    fn default() -> Self {
        Bytes::new().into()
    }
}

/// The bytes of a file.
impl From<FilePath> for Body {
    fn from(path: FilePath) -> Self {
        Self::new(Content::File(path))
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
