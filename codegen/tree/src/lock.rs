//! One run at a time. The lock is on the folder itself: there is no file that could be left behind
//! or show up in `git status`, and the system takes it from a run that is killed.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use fs4::{FileExt, TryLockError};

use crate::error::Error;

/// A folder that is written to by nobody else that asks as we do, for as long as this lives.
#[derive(Debug)]
pub struct Held {
    folder: PathBuf,
    /// Folders that were made for it, the outermost first.
    made: Vec<PathBuf>,
    _lock: File,
}

impl Held {
    /// Takes hold of a folder, which is made if it is not there. `waiting` is called if another run
    /// has it: then this one waits until that one is done.
    ///
    /// # Errors
    /// The folder cannot be made or opened.
    pub fn acquire(folder: &Path, waiting: impl FnOnce()) -> Result<Self, Error> {
        let failed = |error| Error::io(folder, error);
        let mut waiting = Some(waiting);
        let mut made = Vec::new();
        // Each turn is one in which somebody removed the folder; a link that leads nowhere ends it.
        let mut turns = 100;
        loop {
            turns -= 1;
            make(folder, &mut made)?;
            let real = match folder.canonicalize() {
                Err(error) if turns > 0 && error.kind() == io::ErrorKind::NotFound => continue,
                real => real.map_err(failed)?,
            };
            let lock = match open(&real) {
                Err(error) if turns > 0 && error.kind() == io::ErrorKind::NotFound => continue,
                lock => lock.map_err(failed)?,
            };
            match FileExt::try_lock(&lock) {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    if let Some(waiting) = waiting.take() {
                        waiting();
                    }
                    FileExt::lock(&lock).map_err(failed)?;
                }
                // There are file systems without locks; two runs at once are then the user's to avoid.
                Err(TryLockError::Error(_)) => {}
            }
            // The one that had it may have removed the folder, and somebody made it anew.
            if is_same(&lock, &real) {
                return Ok(Self {
                    folder: real,
                    made,
                    _lock: lock,
                });
            }
        }
    }

    /// Where the folder really is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Lets go of a folder that nothing is to be written to after all: what was made for it goes.
    pub fn abandon(self) {
        for folder in self.made.iter().rev() {
            // Where something is in it by now, it stays.
            let _ = fs::remove_dir(folder);
        }
    }
}

fn make(folder: &Path, made: &mut Vec<PathBuf>) -> Result<(), Error> {
    let absent: Vec<&Path> = folder
        .ancestors()
        .take_while(|path| !path.as_os_str().is_empty() && path.symlink_metadata().is_err())
        .collect();
    for path in absent.into_iter().rev() {
        match fs::create_dir(path) {
            Ok(()) => made.push(path.to_path_buf()),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(Error::io(path, error)),
        }
    }
    Ok(())
}

#[cfg(unix)]
fn open(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

#[cfg(unix)]
fn is_same(lock: &File, folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |there: fs::Metadata| (there.dev(), there.ino());
    match (lock.metadata(), fs::metadata(folder)) {
        (Ok(ours), Ok(theirs)) => identity(ours) == identity(theirs),
        _ => false,
    }
}

/// Folders cannot be locked everywhere: an empty file of the temporary folder stands for it.
#[cfg(not(unix))]
fn open(folder: &Path) -> io::Result<File> {
    let name = crate::list::hash(folder.to_string_lossy().as_bytes());
    let path = std::env::temp_dir().join(format!("generated-{name}.lock"));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(false).open(path)
}

#[cfg(not(unix))]
fn is_same(_: &File, folder: &Path) -> bool {
    folder.is_dir()
}
