//! A file or other binary content that stands as a member in a value: `format: binary`.

use std::cell::RefCell;
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use bytes::Bytes;

use super::super::json::{self, Decode, Depth, Encode, Fit, Misfit, Node, Writer};
use super::body::Body;

/// Binary content: bytes, a file or a stream, with what a part of a multipart body says about it.
///
/// A multipart body takes the content as it is. Everywhere else, in JSON say, it is a text: reading
/// one keeps its bytes, writing one writes them if they are UTF-8, and fails for everything else.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Binary {
    body: Body,
    file_name: Option<String>,
    content_type: Option<String>,
}

impl Binary {
    /// The name under which the part goes out. Unless set, a file's own, and for other content the
    /// name of the property.
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The media type of the part. Unless set, the one that the description says, or
    /// `application/octet-stream`.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The content.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The content, by value.
    #[must_use]
    pub fn into_body(self) -> Body {
        self.body
    }

    /// The bytes, if that is what it holds; one that was read always does.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.body.as_bytes().map(|bytes| &**bytes)
    }

    /// The bytes as text, if they are UTF-8.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(self.as_bytes()?).ok()
    }

    /// The file name that was set.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The media type that was set.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }
}

impl From<Body> for Binary {
    fn from(body: Body) -> Self {
        Self {
            file_name: None,
            content_type: body.media_type().map(str::to_owned),
            body,
        }
    }
}

impl From<Bytes> for Binary {
    fn from(bytes: Bytes) -> Self {
        Body::from(bytes).into()
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Body::from(bytes).into()
    }
}

impl From<&'static [u8]> for Binary {
    fn from(bytes: &'static [u8]) -> Self {
        Body::from(bytes).into()
    }
}

impl From<String> for Binary {
    fn from(text: String) -> Self {
        Body::from(text).into()
    }
}

impl From<&'static str> for Binary {
    fn from(text: &'static str) -> Self {
        Body::from(text).into()
    }
}

impl From<Binary> for Body {
    fn from(binary: Binary) -> Self {
        binary.body
    }
}

/// The length and no content.
impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Binary")
            .field("body", &self.body)
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}

impl Decode for Binary {
    fn decode(node: Node<'_>) -> Result<Self, Misfit> {
        node.decode::<String>().map(Self::from)
    }

    fn fits(node: Node<'_>, depth: Depth) -> Fit {
        String::fits(node, depth)
    }
}

impl Encode for Binary {
    fn encode(&self, out: &mut Writer) {
        if let Some(mark) = put_aside(self) {
            return out.string(&mark);
        }
        match self.text() {
            Some(text) => out.string(text),
            None => out.fail(
                "binary content that is not text can only be sent as a body or as a part of a multipart body",
            ),
        }
    }
}

json::serde_for!(Binary);

thread_local! {
    /// Where binary content goes while a value is written for a multipart body.
    static ASIDE: RefCell<Option<Aside>> = const { RefCell::new(None) };
}

/// The binary content of a value that was written with marks in its place.
///
/// A value writes a binary as a string. So the string is what
/// the content travels by: a mark that nobody can guess, not even one who chooses the value.
#[derive(Debug, Default)]
pub struct Aside {
    nonce: String,
    contents: Vec<Binary>,
}

impl Aside {
    /// Runs `write`, in which every [`Binary`] is put aside and its mark is written.
    pub fn during<R>(write: impl FnOnce() -> R) -> (R, Self) {
        let keys = RandomState::new();
        let nonce = format!("\u{1}{:016x}{:016x}:", keys.hash_one(0), keys.hash_one(1));
        let aside = Self {
            nonce,
            contents: Vec::new(),
        };
        let outer = Restore(ASIDE.with(|place| place.replace(Some(aside))));
        let written = write();
        let aside = ASIDE.with(|place| place.take());
        drop(outer);
        (written, aside.unwrap_or_default())
    }

    /// The content whose mark a text is.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<&Binary> {
        let index = text.strip_prefix(&self.nonce)?;
        self.contents.get(index.parse::<usize>().ok()?)
    }

    /// Whether a mark stands somewhere in the text.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        !self.contents.is_empty() && text.contains(&self.nonce)
    }
}

/// Puts back what was there before, also if writing panics.
struct Restore(Option<Aside>);

impl Drop for Restore {
    fn drop(&mut self) {
        ASIDE.with(|place| place.replace(self.0.take()));
    }
}

fn put_aside(binary: &Binary) -> Option<String> {
    ASIDE.with(|place| {
        let mut place = place.borrow_mut();
        let aside = place.as_mut()?;
        aside.contents.push(binary.clone());
        Some(format!("{}{}", aside.nonce, aside.contents.len() - 1))
    })
}
