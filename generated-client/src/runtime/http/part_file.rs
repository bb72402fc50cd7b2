//! A file that is written beside the one whose place it takes when it is whole.

use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::File;
use tokio::io::AsyncWriteExt;
use tokio::task;

use super::stream::ByteStream;

impl ByteStream {
    /// Writes everything to a file, which is created or replaced, and gives the number of bytes. It is
    /// written under another name in the same folder, and takes its place when it is whole: a file that
    /// was there survives a body that breaks off.
    ///
    /// # Errors
    /// The file cannot be written, or the body cannot be read: that error is then inside of this
    /// one.
    pub async fn write_to(mut self, path: impl AsRef<Path>) -> io::Result<u64> {
        if let Some(error) = self.no_runtime() {
            return Err(io::Error::other(error));
        }
        let mut file = PartFile::create(path.as_ref()).await?;
        let mut length = 0;
        while let Some(piece) = self.next().await {
            let piece = piece.map_err(io::Error::other)?;
            file.write(&piece).await?;
            length += piece.len() as u64;
        }
        file.finish().await?;
        Ok(length)
    }
}

/// A file that is being written. Dropping it takes it away again.
struct PartFile {
    file: File,
    /// `None`: it is a device or a pipe, which is written as it is.
    places: Option<Places>,
}

/// Where a file stands until it is whole, and where then. Dropping it takes the file away.
struct Places {
    beside: PathBuf,
    target: PathBuf,
}

impl Drop for Places {
    fn drop(&mut self) {
        // Where it cannot be taken away, nobody is there who could be told.
        let _ = fs::remove_file(&self.beside);
    }
}

impl PartFile {
    async fn create(path: &Path) -> io::Result<Self> {
        let path = path.to_owned();
        // In one piece: if nobody waits for it any more, what was opened is dropped where it was.
        let opened = task::spawn_blocking(move || open(&path)).await;
        let (file, places) = opened.map_err(io::Error::other)??;
        Ok(Self {
            file: File::from_std(file),
            places,
        })
    }

    async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await
    }

    async fn finish(mut self) -> io::Result<()> {
        self.file.flush().await?;
        if let Some(places) = self.places {
            let renamed = task::spawn_blocking(move || fs::rename(&places.beside, &places.target));
            renamed.await.map_err(io::Error::other)??;
        }
        Ok(())
    }
}

fn open(path: &Path) -> io::Result<(fs::File, Option<Places>)> {
    // A link stays one: what it leads to is replaced.
    let target = match fs::canonicalize(path) {
        Ok(target) => target,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let known = fs::metadata(&target).ok();
    if known.as_ref().is_some_and(|known| !known.is_file()) {
        return Ok((fs::File::create(&target)?, None));
    }
    if known
        .as_ref()
        .is_some_and(|known| known.permissions().readonly())
    {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let Some(name) = target.file_name() else {
        return Err(io::ErrorKind::InvalidInput.into());
    };
    let beside = target.with_file_name(beside(&name.to_string_lossy()));
    let file = fs::File::options()
        .write(true)
        .create_new(true)
        .open(&beside)?;
    let places = Places { beside, target };
    if let Some(known) = known {
        file.set_permissions(known.permissions())?;
    }
    Ok((file, Some(places)))
}

/// The name of a file until it is whole: as much of its own as there is room for.
fn beside(name: &str) -> String {
    // Of the 255 bytes that file systems leave a name.
    const ROOM: usize = 255 - 23;
    let starts = name
        .char_indices()
        .map(|(start, char)| start + char.len_utf8());
    let end = starts.take_while(|end| *end <= ROOM).last().unwrap_or(0);
    format!(
        ".{}.{:016x}.part",
        &name[..end],
        RandomState::new().hash_one(0)
    )
}
