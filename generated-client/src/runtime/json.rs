//! JSON bytes to a value, with an error that says where in the document it went wrong and never
//! quotes the document.
//!
//! The value is decoded straight from the bytes. Only if that fails is it decoded once more, from a
//! tree, by a deserializer that knows its place, and that repairs what is slightly wrong if the
//! document is an answer.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::json_tree;
use super::repair::{self, Repair};

/// Decodes a whole JSON document. A byte order mark in front of it is skipped.
///
/// # Errors
/// A [`JsonError`] if the bytes are not JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259))
/// or the document does not fit `T`.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, JsonError> {
    let bytes = without_mark(bytes);
    directly(bytes).or_else(|first| placed(bytes, &first))
}

/// Decodes a whole JSON document that a server sent, and says what it repaired. What
/// [`from_slice`] decodes is decoded to the same value; otherwise values of another kind than their
/// type asks for are taken where they can be meant for nothing else:
///
/// - for an integer `5.0`, `"5"` and `"5.0"`;
/// - for another number `"1.5"`;
/// - for a boolean `0`, `1`, `"true"` and `"false"`;
/// - for a string a number or a boolean, as JSON writes it.
///
/// `null` is never taken for anything else, and a union takes what it always does.
///
/// # Errors
/// As [`from_slice`], which has the last word on what cannot be repaired.
pub fn from_answer<T: DeserializeOwned>(bytes: &[u8]) -> Result<(T, Vec<Repair>), JsonError> {
    let bytes = without_mark(bytes);
    let first = match directly(bytes) {
        Ok(value) => return Ok((value, Vec::new())),
        Err(error) => error,
    };
    // The tree is used up, and made again for what cannot be repaired: that is rare, and two of
    // them would take twice the memory.
    json_tree::decode_repaired(parse(bytes, &first)?)
        .or_else(|_| placed(bytes, &first).map(|value| (value, Vec::new())))
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

fn directly<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    repair::without(|| serde_json::from_slice(bytes))
}

/// Decodes from the tree, for the place of the error. `first` is what the direct way said.
fn placed<T: DeserializeOwned>(bytes: &[u8], first: &serde_json::Error) -> Result<T, JsonError> {
    json_tree::decode(parse(bytes, first)?).map_err(|misfit| {
        let (path, message) = misfit.into_texts();
        JsonError {
            path,
            message,
            line: first.line(),
            column: first.column(),
        }
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
}

impl JsonError {
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

    /// The line at which reading stopped, counted from 1.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column at which reading stopped, in bytes, counted from 1; 0 right after a line break.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// The document ends where more could still come.
    #[must_use]
    pub fn cut_off() -> Self {
        Self {
            path: "$".to_owned(),
            message: "not JSON: the document may end too early".to_owned(),
            line: 1,
            column: 0,
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

/// The document as a tree.
fn parse(bytes: &[u8], first: &serde_json::Error) -> Result<Value, JsonError> {
    serde_json::from_slice(bytes).map_err(|error| {
        let message = if bytes.is_empty() {
            "the body is empty".to_owned()
        } else if error.is_eof() {
            "not JSON: the document ends too early".to_owned()
        } else {
            // The text of a syntax error speaks of the grammar alone; its place is told apart from
            // it.
            let text = error.to_string();
            let text = text
                .rsplit_once(" at line ")
                .map_or(text.as_str(), |(message, _)| message);
            format!("not JSON: {text}")
        };
        let place = if error.line() == 0 { first } else { &error };
        JsonError {
            path: "$".to_owned(),
            message,
            line: place.line(),
            column: place.column(),
        }
    })
}
