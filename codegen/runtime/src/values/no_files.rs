//! What stands where a crate does without the feature `fs`: no content is a file.

use std::io;
use std::path::Path;
use std::task::{Context, Poll};

use tokio::io::ReadBuf;

/// Where a file is: there is none.
#[derive(Clone, PartialEq, Eq)]
pub enum FilePath {}

impl FilePath {
    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        match *self {}
    }

    /// What is there now, and how long that is.
    ///
    /// # Errors
    /// None.
    pub async fn open(&self) -> io::Result<(OpenFile, Option<u64>)> {
        match *self {}
    }
}

/// A file that is read: there is none.
pub enum OpenFile {}

impl OpenFile {
    /// The next bytes of it.
    ///
    /// # Errors
    /// None.
    pub fn poll_read(&mut self, _: &mut Context<'_>, _: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match *self {}
    }
}
