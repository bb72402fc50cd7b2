//! What goes in: the root file's text, a way to get at the others, and every text read so far.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use diag::SourceTexts;

/// How [`read`](super::read) gets the text of other files. The caller decides what may be read.
///
/// A description is read on a thread of its own, whose stack is as deep as it may take.
pub trait Files: Sync {
    /// The text of a file that the description refers to.
    ///
    /// `path` is normalised, relative to the root document's folder, with forward slashes: `models/droplet.yml`,
    /// `../shared/errors.yml`, or `/etc/passwd` where the description says so.
    ///
    /// # Errors
    /// When there is no such file, when it may not be read, or when it cannot be read as text.
    fn read(&self, path: &str) -> Result<String, FileError>;

    /// What holds the text of the root document, where that can be shared: it is copied otherwise, and may be large.
    fn root(&self) -> Option<Arc<String>> {
        None
    }

    /// The path of the file that stands for an address on the network, such as
    /// `https://schemas.example.com/common.json`. Nothing is ever fetched: without a path the reference leads nowhere.
    ///
    /// What such a file refers to is resolved against its address, and asked for here as well.
    fn path_of(&self, address: &str) -> Option<String> {
        let _ = address;
        None
    }

    /// The path of the file that was meant by one that is not there, relative as that is: another letter case, another
    /// ending, a slip.
    fn near(&self, path: &str) -> Option<String> {
        let _ = path;
        None
    }

    /// What its user can say so that a file may be read that may not be read now, in one sentence without a full
    /// stop.
    fn allowing(&self, path: &str) -> Option<String> {
        let _ = path;
        None
    }
}

/// Why there is no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FileError {
    /// There is no such file.
    NotFound,
    /// The file may not be read; the text says why.
    Forbidden(String),
    /// The file is there, but its text could not be read; the text says why.
    Unreadable(String),
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such file"),
            Self::Forbidden(why) => write!(f, "it may not be read: {why}"),
            Self::Unreadable(why) => write!(f, "it cannot be read: {why}"),
        }
    }
}

impl std::error::Error for FileError {}

/// No files but the root document.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str) -> Result<String, FileError> {
        Err(FileError::Forbidden(
            "only the description itself may be read here".to_owned(),
        ))
    }

    fn allowing(&self, _: &str) -> Option<String> {
        Some(
            "write what it points at into the description; or, in the program that generates, give `Input` another `Files` than `NoFiles`"
                .to_owned(),
        )
    }
}

/// What [`read`](super::read) reads.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// How the user named the root file; diagnostics show it.
    pub root: &'a str,
    /// The root file's text. [`decode`](super::decode) makes one of bytes.
    pub text: &'a str,
    /// The other files.
    pub files: &'a dyn Files,
}

/// Every text that was read, by the name that locations carry. Diagnostics are rendered from it.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    by_name: BTreeMap<Arc<str>, Arc<String>>,
}

impl Texts {
    /// Keeps a text under the name that locations carry.
    pub fn insert(&mut self, name: Arc<str>, text: impl Into<Arc<String>>) {
        self.by_name.insert(name, text.into());
    }

    /// The names of the files read, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(AsRef::as_ref)
    }
}

impl SourceTexts for Texts {
    fn text(&self, file: &str) -> Option<&str> {
        self.by_name.get(file).map(|text| text.as_str())
    }
}
