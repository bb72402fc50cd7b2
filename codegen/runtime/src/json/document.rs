//! JSON bytes to a value and back, with errors that say where in the document it went wrong and never
//! quote the document.

use std::fmt;

use super::decode::Decode;
use super::encode::{Encode, Writer};
use super::kind::Kind;
use super::mode::Mode;
use super::node::{Document, Node};
use super::place::{position, push_name};
use super::repair::Repair;
use super::union::{Depth, Fit};

/// Decodes a whole JSON document. A byte order mark in front of it is skipped.
///
/// # Errors
/// A [`JsonError`] if the bytes are not JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259))
/// or the document does not fit `T`.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, JsonError> {
    decode(bytes, Mode::Strict).map(|taken| taken.value)
}

/// Decodes a whole JSON document that a server sent, and says what it repaired. What
/// [`from_slice`] decodes is decoded to the same value; otherwise values of another kind than their
/// type asks for are taken where they can be meant for nothing else:
///
/// - for an integer `5.0`, `"5"` and `"5.0"`;
/// - for another number `"1.5"`;
/// - for a boolean `0`, `1`, `"true"` and `"false"`;
/// - for a string a number or a boolean, as JSON writes it;
/// - for a required list or map `null` or nothing at all: it is empty.
///
/// Otherwise `null` is never taken for anything else, and which variant of a union a value is is decided
/// without repairs.
///
/// # Errors
/// As [`from_slice`], for what cannot be repaired.
pub fn from_answer<T: Decode>(bytes: &[u8]) -> Result<(T, Vec<Repair>), JsonError> {
    decode(bytes, Mode::Answer).map(|taken| (taken.value, taken.repairs))
}

/// Decodes what a server sent as a text. What is no JSON is one text of it, `red` for `"red"`. So is a
/// number, a boolean or null where `T` takes a text and none of that, `1.50` for `"1.50"`. Everything else
/// is the JSON that it is, and an error where it does not fit.
///
/// # Errors
/// As [`from_answer`].
pub fn from_text<T: Decode>(text: &str) -> Result<(T, Vec<Repair>), JsonError> {
    taken(text).map(|taken| (taken.value, taken.repairs))
}

/// Decodes the first of two readings of what a server sent that fits as it is; without one, the first that fits at
/// all.
///
/// # Errors
/// As [`from_answer`] of the first.
pub fn from_either<T: Decode>(first: &str, second: &str) -> Result<(T, Vec<Repair>), JsonError> {
    let look = |json: &str| {
        let document = Document::read(json, Mode::Answer).ok();
        document.map(|document| T::fits(document.root(), Depth::OUTERMOST))
    };
    let (first, second) = match look(second) > look(first) {
        true => (second, first),
        false => (first, second),
    };
    let read = |json: &str| decode::<T>(json.as_bytes(), Mode::Answer);
    let is_meant =
        |taken: &Result<Taken<T>, _>| taken.as_ref().is_ok_and(|taken| !taken.is_made_to_fit());
    let mut found = read(first);
    if !is_meant(&found) {
        let other = read(second);
        if is_meant(&other) || (found.is_err() && other.is_ok()) {
            found = other;
        }
    }
    found.map(|taken| (taken.value, taken.repairs))
}

/// Decodes what a server sent as a text, as [`from_text`] does, or a list of such values: a list that does
/// not fit `T`, or is only kept as it is though its elements fit.
///
/// # Errors
/// As [`from_text`].
pub fn from_text_or_list<T: Decode>(text: &str) -> Result<(Vec<T>, Vec<Repair>), JsonError> {
    let one = taken(text);
    let is_list = text.trim_start().starts_with('[')
        && match &one {
            Ok(one) => one.is_kept && each_fits::<T>(text),
            Err(_) => true,
        };
    match (is_list.then(|| from_answer(text.as_bytes())), one) {
        (Some(Ok(list)), _) => Ok(list),
        (_, Ok(one)) => Ok((vec![one.value], one.repairs)),
        (_, Err(error)) => Err(error),
    }
}

/// Whether there are elements, and `T` takes each for more than something of which it knows nothing.
fn each_fits<T: Decode>(list: &str) -> bool {
    let Ok(document) = Document::read(list, Mode::Answer) else {
        return false;
    };
    let fits = |element: &str| {
        let element = decode::<T>(element.as_bytes(), Mode::Answer);
        element.is_ok_and(|element| !element.is_kept)
    };
    let mut elements = document.root().elements().peekable();
    elements.peek().is_some() && elements.all(|element| fits(element.json()))
}

fn taken<T: Decode>(text: &str) -> Result<Taken<T>, JsonError> {
    let is_bare = |text: &str| !text.trim_start().starts_with(['{', '[', '"']);
    match decode(text.as_bytes(), Mode::Answer) {
        Err(error) if error.is_json && !is_bare(text) => Err(error),
        Err(error) => quoted(text).map_err(|own| if is_bare(text) { own } else { error }),
        Ok(taken) if taken.is_made_to_fit() && is_bare(text) => match quoted(text) {
            Ok(quoted) if !quoted.is_made_to_fit() => Ok(quoted),
            Ok(_) | Err(_) => Ok(taken),
        },
        Ok(taken) => Ok(taken),
    }
}

/// A text as the one value that it is; without the blanks around it, if it fits only so.
fn quoted<T: Decode>(text: &str) -> Result<Taken<T>, JsonError> {
    let json = |text: &str| to_string(text).unwrap_or_default();
    let (whole, trimmed) = (json(text), json(text.trim()));
    let fits = |json: &str| {
        let document = Document::read(json, Mode::Answer);
        document.is_ok_and(|document| T::fits(document.root(), Depth::OUTERMOST) == Fit::Exactly)
    };
    let taken = decode::<T>(whole.as_bytes(), Mode::Answer);
    let is_meant = taken.as_ref().is_ok_and(|taken| !taken.is_made_to_fit());
    if whole == trimmed || (is_meant && (fits(&whole) || !fits(&trimmed))) {
        return taken;
    }
    match decode::<T>(trimmed.as_bytes(), Mode::Answer) {
        Ok(own) if !own.is_made_to_fit() => Ok(own),
        Ok(_) | Err(_) => taken,
    }
}

/// A value, and what was done to have it.
struct Taken<T> {
    value: T,
    repairs: Vec<Repair>,
    /// As a whole it is none that the type knows, and was kept as it is.
    is_kept: bool,
}

impl<T> Taken<T> {
    fn is_made_to_fit(&self) -> bool {
        self.is_kept || !self.repairs.is_empty()
    }
}

/// Decodes a document in which every scalar is a text.
///
/// # Errors
/// As [`from_slice`]; a text that is a number or a boolean is taken for one.
pub fn from_texts<T: Decode>(json: &str) -> Result<T, JsonError> {
    decode(json.as_bytes(), Mode::Texts).map(|taken| taken.value)
}

/// A value as JSON.
///
/// # Errors
/// Why it cannot be written: it holds binary content that is no text.
pub fn to_string<T: Encode + ?Sized>(value: &T) -> Result<String, &'static str> {
    let mut writer = Writer::roomy();
    value.encode(&mut writer);
    writer.finish()
}

fn decode<T: Decode>(bytes: &[u8], mode: Mode) -> Result<Taken<T>, JsonError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut document = read(bytes, mode)?;
    match document.decode() {
        Ok(value) => Ok(Taken {
            value,
            repairs: document.repairs(),
            is_kept: document.is_kept.get(),
        }),
        Err(misfit) => {
            let (line, column) = document.position(misfit.at());
            Err(JsonError {
                path: document.path(misfit.at()),
                message: misfit.message().to_owned(),
                line,
                column,
                is_json: true,
            })
        }
    }
}

pub(super) fn read(bytes: &[u8], mode: Mode) -> Result<Document<'_>, JsonError> {
    let not_json = |message: &str, at| {
        let valid = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        let (line, column) = position(valid, at);
        JsonError {
            path: "$".to_owned(),
            message: match bytes {
                [] => "the body is empty".to_owned(),
                _ => format!("not JSON: {message}"),
            },
            line,
            column,
            is_json: false,
        }
    };
    let text = std::str::from_utf8(bytes);
    let text = text.map_err(|error| not_json("it is not UTF-8", error.valid_up_to()))?;
    Document::read(text, mode).map_err(|error| not_json(error.message, error.at))
}

/// The line and the column, both counted from 1, of what an error's path names: `$.devices[0]["a-b"]`.
#[must_use]
pub fn position_of(bytes: &[u8], path: &str) -> Option<(usize, usize)> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let document = read(bytes, Mode::Strict).ok()?;
    let mut node = document.root();
    let mut rest = path.strip_prefix('$')?;
    while !rest.is_empty() {
        (node, rest) = stepped(node, rest)?;
    }
    Some(node.position())
}

/// The child that the path goes on with, and the path from there.
fn stepped<'d, 'p>(node: Node<'d>, path: &'p str) -> Option<(Node<'d>, &'p str)> {
    if node.kind() == Kind::List {
        let (index, rest) = path.strip_prefix('[')?.split_once(']')?;
        return Some((node.elements().nth(index.parse().ok()?)?, rest));
    }
    node.members().find_map(|member| {
        let mut step = String::new();
        push_name(&mut step, &member.name.lossy());
        let rest = path.strip_prefix(&step)?;
        let is_whole = rest.is_empty() || rest.starts_with(['.', '[']);
        is_whole.then_some((member.value, rest))
    })
}

/// Why a document could not be decoded.
///
/// It tells kinds ("expected an integer, found a string") and never values: a value of the document
/// may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    path: String,
    message: String,
    line: usize,
    column: usize,
    is_json: bool,
}

impl JsonError {
    /// Whether the document is JSON at all, and does not fit the type.
    #[must_use]
    pub fn is_json(&self) -> bool {
        self.is_json
    }

    /// The place in the document, from `$`, the whole of it: `$.devices[0].port`, `$["a-b"]`. For a
    /// document that is not JSON at all it is `$`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected there, and what kind of value was found.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line of that place, counted from 1; of a document that is not JSON the line at which
    /// reading stopped.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column of that place, in bytes, counted from 1.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// What another reader of JSON says.
    pub(in super::super) fn of(
        path: &str,
        message: impl Into<String>,
        (line, column): (usize, usize),
        is_json: bool,
    ) -> Self {
        Self {
            path: path.to_owned(),
            message: message.into(),
            line,
            column,
            is_json,
        }
    }

    /// The document ends where more could still come.
    #[must_use]
    pub fn cut_off() -> Self {
        Self {
            path: "$".to_owned(),
            message: "not JSON: the document may end too early".to_owned(),
            line: 1,
            column: 1,
            is_json: false,
        }
    }

    /// The same error with another path.
    #[must_use]
    pub fn map_path(self, change: impl FnOnce(&str) -> String) -> Self {
        Self {
            path: change(&self.path),
            ..self
        }
    }

    /// The same error with its texts changed.
    #[must_use]
    pub fn map_text(self, change: impl Fn(&str) -> String) -> Self {
        Self {
            path: change(&self.path),
            message: change(&self.message),
            ..self
        }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "at {} (line {}, column {}): {}",
            self.path, self.line, self.column, self.message
        )
    }
}

impl std::error::Error for JsonError {}
