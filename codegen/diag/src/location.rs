//! A place in one of the user's files.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use super::pointer::{Pointer, PointerError};

/// A place in one of the user's files: the file as the user named it, and a JSON pointer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Location {
    /// The file, as the user named it.
    pub file: Arc<str>,
    /// The way from the root of the file to the value.
    pub pointer: Pointer,
}

impl Location {
    /// The whole of a file.
    #[must_use]
    pub fn root(file: impl Into<Arc<str>>) -> Self {
        Self {
            file: file.into(),
            pointer: Pointer::root(),
        }
    }

    /// The value of `key` below this place.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        Self {
            file: Arc::clone(&self.file),
            pointer: self.pointer.child(key),
        }
    }

    /// The element at `index` below this place.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self {
            file: Arc::clone(&self.file),
            pointer: self.pointer.index(index),
        }
    }
}

/// `file#/json/pointer`, the form in which a place travels as text.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file, self.pointer)
    }
}

/// Reads what `Display` writes.
impl FromStr for Location {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        // A file's name may hold `#` as well; a pointer starts at `#/` or is empty.
        let split = text
            .find("#/")
            .or_else(|| text.ends_with('#').then(|| text.len() - 1));
        let (file, pointer) = match split {
            Some(at) => (&text[..at], &text[at + 1..]),
            None => (text, ""),
        };
        Ok(Self {
            file: Arc::from(file),
            pointer: pointer.parse()?,
        })
    }
}

/// Line and column of a byte of a text, both counted from 1; the column in characters.
#[must_use]
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    (before.matches('\n').count() + 1, column)
}
