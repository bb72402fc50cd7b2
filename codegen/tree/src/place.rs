//! What stands at a path below the folder. Looks at every part of the path, follows no link, and
//! opens nothing but files.

use std::collections::BTreeSet;
use std::fs::{self, File, FileType, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::{Error, Kind};

/// What stands at a path.
#[derive(Debug)]
pub(crate) enum Found {
    Nothing,
    File(Vec<u8>),
    Blocked(PathBuf, Kind),
}

/// The places below one folder. What was seen to be a folder is not looked at again: whoever
/// writes holds the lock.
#[derive(Debug)]
pub(crate) struct Places {
    root: PathBuf,
    folders: BTreeSet<PathBuf>,
}

/// What stands where a folder is expected.
enum Way {
    Open,
    Nothing,
    Blocked(PathBuf, Kind),
}

impl Places {
    /// The folder itself may be a link: its user named it.
    pub(crate) fn below(root: &Path) -> Self {
        Self {
            root: root.to_path_buf(),
            folders: BTreeSet::new(),
        }
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Reads the file at a path, if there is one.
    pub(crate) fn read(&mut self, path: &str) -> Result<Found, Error> {
        match self.look(path)? {
            Look::Nothing => Ok(Found::Nothing),
            Look::Blocked(path, kind) => Ok(Found::Blocked(path, kind)),
            Look::File => {
                let full = self.root.join(path);
                read(&full)
                    .map(Found::File)
                    .map_err(|error| Error::io(&full, error))
            }
        }
    }

    /// Whether there is a file, without opening it.
    pub(crate) fn look(&mut self, path: &str) -> Result<Look, Error> {
        let full = self.root.join(path);
        let parent = Path::new(path).parent().unwrap_or(Path::new(""));
        match self.way(parent)? {
            Way::Nothing => return Ok(Look::Nothing),
            Way::Blocked(path, kind) => return Ok(Look::Blocked(path, kind)),
            Way::Open => {}
        }
        Ok(match seen(&full)? {
            None => Look::Nothing,
            Some(kind) if kind.is_file() => Look::File,
            Some(kind) => Look::Blocked(full, obstacle(kind)),
        })
    }

    /// Whether a folder is there, and the way to it has no link.
    pub(crate) fn has_folder(&mut self, path: &Path) -> Result<bool, Error> {
        Ok(matches!(self.way(path)?, Way::Open))
    }

    /// Makes a folder and those above it.
    pub(crate) fn make(&mut self, path: &Path) -> Result<(), Error> {
        let mut done = PathBuf::new();
        for part in path.components() {
            done.push(part);
            match self.way(&done)? {
                Way::Open => {}
                Way::Blocked(path, kind) => return Err(Error::Blocked(vec![(path, kind)])),
                Way::Nothing => {
                    let full = self.root.join(&done);
                    fs::create_dir(&full).map_err(|error| Error::io(&full, error))?;
                }
            }
        }
        Ok(())
    }

    /// Removes the folders of a file that is gone, as far as they are empty.
    pub(crate) fn prune(&mut self, removed: &str) -> Result<(), Error> {
        let folders = Path::new(removed).ancestors().skip(1);
        for folder in folders.filter(|folder| !folder.as_os_str().is_empty()) {
            match self.way(folder)? {
                Way::Nothing => continue,
                Way::Blocked(..) => return Ok(()),
                Way::Open => {}
            }
            // Fails where something is left in it, which ends the climb.
            if fs::remove_dir(self.root.join(folder)).is_err() {
                return Ok(());
            }
            self.folders.remove(folder);
        }
        Ok(())
    }

    fn way(&mut self, folder: &Path) -> Result<Way, Error> {
        if self.folders.contains(folder) {
            return Ok(Way::Open);
        }
        let Some(parent) = folder.parent() else {
            let there = match fs::metadata(&self.root) {
                Ok(there) => there,
                Err(error) if is_absent(&error) => return Ok(Way::Nothing),
                Err(error) => return Err(Error::io(&self.root, error)),
            };
            if !there.is_dir() {
                return Ok(Way::Blocked(self.root.clone(), Kind::File));
            }
            self.folders.insert(folder.to_path_buf());
            return Ok(Way::Open);
        };
        match self.way(parent)? {
            Way::Open => {}
            other => return Ok(other),
        }
        let full = self.root.join(folder);
        Ok(match seen(&full)? {
            None => Way::Nothing,
            Some(kind) if kind.is_dir() => {
                self.folders.insert(folder.to_path_buf());
                Way::Open
            }
            Some(kind) => Way::Blocked(full, obstacle(kind)),
        })
    }
}

/// What stands at a path, without its content.
#[derive(Debug)]
pub(crate) enum Look {
    Nothing,
    File,
    Blocked(PathBuf, Kind),
}

fn seen(path: &Path) -> Result<Option<FileType>, Error> {
    match path.symlink_metadata() {
        Ok(there) => Ok(Some(Metadata::file_type(&there))),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(Error::io(path, error)),
    }
}

fn obstacle(kind: FileType) -> Kind {
    if kind.is_symlink() {
        Kind::Link
    } else if kind.is_dir() {
        Kind::Folder
    } else if kind.is_file() {
        Kind::File
    } else {
        Kind::Special
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Reads a file that was seen to be one. Should it have become something else since, it is no file
/// that is waited for, and no link that is followed.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
        options.custom_flags(flags.bits().cast_signed());
    }
    let mut file: File = options.open(path)?;
    let there = file.metadata()?;
    if !there.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
