//! Files as content: the path of one until it is sent, then what was opened.

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

/// Where a file is.
#[derive(Clone, PartialEq, Eq)]
pub struct FilePath(Arc<Path>);

impl FilePath {
    /// A file that need not be there yet.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Self(path.into())
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// What is there now, and how long that is. A pipe or a device has no length to announce.
    ///
    /// # Errors
    /// It cannot be opened, or is a folder.
    pub async fn open(&self) -> io::Result<(OpenFile, Option<u64>)> {
        let file = File::open(&self.0).await?;
        let metadata = file.metadata().await?;
        if metadata.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let length = metadata.is_file().then_some(metadata.len());
        Ok((OpenFile(file), length))
    }
}

/// A file that is read.
pub struct OpenFile(File);

impl OpenFile {
    /// The next bytes of it.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn poll_read(
        &mut self,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(context, buffer)
    }
}
