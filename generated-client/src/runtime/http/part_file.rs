//! A file that is written beside the one whose place it takes when it is whole.

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};

use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;

/// A file that is being written. Dropping it takes it away again.
pub(super) struct PartFile {
    file: File,
    /// Where it stands until it is whole, and where then. `None`: it is a device or a pipe, which is
    /// written as it is.
    places: Option<(PathBuf, PathBuf)>,
}

impl PartFile {
    pub(super) async fn create(path: &Path) -> io::Result<Self> {
        // A link stays one: what it leads to is replaced.
        let target = match fs::canonicalize(path).await {
            Ok(target) => target,
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            Err(error) => return Err(error),
        };
        let known = fs::metadata(&target).await.ok();
        if known.as_ref().is_some_and(|known| !known.is_file()) {
            let file = File::create(&target).await?;
            return Ok(Self { file, places: None });
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
        let mut beside = std::ffi::OsString::from(".");
        beside.push(name);
        beside.push(format!(".{:016x}.part", RandomState::new().hash_one(0)));
        let beside = target.with_file_name(beside);
        let file = File::options()
            .write(true)
            .create_new(true)
            .open(&beside)
            .await?;
        let part = Self {
            file,
            places: Some((beside, target)),
        };
        if let Some(known) = known {
            part.file.set_permissions(known.permissions()).await?;
        }
        Ok(part)
    }

    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes).await
    }

    pub(super) async fn finish(mut self) -> io::Result<()> {
        self.file.flush().await?;
        if let Some((beside, target)) = &self.places {
            fs::rename(beside, target).await?;
        }
        self.places = None;
        Ok(())
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if let Some((beside, _)) = &self.places {
            // Where it cannot be taken away, nobody is there who could be told.
            let _ = std::fs::remove_file(beside);
        }
    }
}
