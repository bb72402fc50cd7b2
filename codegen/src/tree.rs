//! The files of a crate: write, compare, remove what is stale. Knows only text and paths.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

/// Name of the file that lists what was written, so that what is stale can be told from what the
/// user put there.
pub const MANIFEST: &str = ".generated";

/// Files by their path: relative, with forward slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTree {
    files: BTreeMap<String, String>,
}

/// What a run did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new or differ: path, text on disk if there is any, text that belongs there.
    pub differing: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Files of an earlier run that no longer belong there.
    pub stale: Vec<Change>,
}

impl Changes {
    /// Whether the folder is as it should be.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.differing.is_empty() && self.stale.is_empty()
    }
}

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Path below the folder.
    pub path: String,
    /// What is there.
    pub old: Option<String>,
    /// What belongs there; nothing for a stale file.
    pub new: Option<String>,
}

impl FileTree {
    /// Adds a file. A path that leaves the folder is refused: names come from descriptions.
    ///
    /// # Panics
    /// Never in this crate: `names` makes no such path. In debug builds a violation is loud.
    pub fn insert(&mut self, path: String, text: String) {
        let safe = path.split('/').all(|part| {
            !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0'])
        });
        debug_assert!(safe, "unsafe path: {path}");
        if safe {
            self.files.insert(path, text);
        }
    }

    /// Every file, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Adds the list of all files, itself included. The last step of making a tree.
    pub(crate) fn seal(&mut self) {
        let mut list: BTreeSet<&str> = self.files.keys().map(String::as_str).collect();
        list.insert(MANIFEST);
        let mut text = String::from("# Written by the generator: the files that are its own.\n");
        for path in list {
            text.push_str(path);
            text.push('\n');
        }
        self.files.insert(MANIFEST.to_owned(), text);
    }

    /// Compares the tree with a folder.
    ///
    /// # Errors
    /// A file cannot be read for another reason than not being there.
    pub fn compare(&self, folder: &Path) -> io::Result<Changes> {
        let mut changes = Changes::default();
        for (path, text) in &self.files {
            let old = read(&folder.join(path))?;
            if old.as_deref() == Some(text) {
                changes.unchanged += 1;
            } else {
                changes.differing.push(Change {
                    path: path.clone(),
                    old,
                    new: Some(text.clone()),
                });
            }
        }
        for path in listed(folder)? {
            if self.files.contains_key(&path) {
                continue;
            }
            if let Some(old) = read(&folder.join(&path))? {
                changes.stale.push(Change {
                    path,
                    old: Some(old),
                    new: None,
                });
            }
        }
        Ok(changes)
    }

    /// Files that would be overwritten although no earlier run wrote them.
    ///
    /// # Errors
    /// The list of an earlier run cannot be read.
    pub fn foreign(&self, folder: &Path) -> io::Result<Vec<String>> {
        let own = listed(folder)?;
        let foreign = self.files.keys().filter(|path| {
            !own.contains(*path) && path.as_str() != MANIFEST && folder.join(path).exists()
        });
        Ok(foreign.cloned().collect())
    }

    /// Writes what differs and removes what is stale. Each file is written beside its place and
    /// moved there, so that a run that is interrupted leaves no half of a file.
    ///
    /// # Errors
    /// A file cannot be read, written or removed.
    pub fn write(&self, folder: &Path) -> io::Result<Changes> {
        let changes = self.compare(folder)?;
        for change in &changes.differing {
            let path = folder.join(&change.path);
            if let (Some(parent), Some(text)) = (path.parent(), &change.new) {
                std::fs::create_dir_all(parent).map_err(|error| at(parent, &error))?;
                replace(&path, text).map_err(|error| at(&path, &error))?;
            }
        }
        for change in &changes.stale {
            let path = folder.join(&change.path);
            std::fs::remove_file(&path).map_err(|error| at(&path, &error))?;
            remove_empty_folders(folder, &path);
        }
        Ok(changes)
    }
}

/// The text of a file, if it is there. What is no text differs from every text.
fn read(path: &Path) -> io::Result<Option<String>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(None),
        Err(error) => Err(at(path, &error)),
    }
}

/// The error with the path that it is about.
fn at(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut beside = path.to_path_buf().into_os_string();
    beside.push(".new");
    let written = std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path));
    written.inspect_err(|_| {
        // What is left of a failed attempt is of no use; if it cannot go either, the error says why.
        let _ = std::fs::remove_file(&beside);
    })
}

/// What an earlier run wrote; paths that leave the folder are nobody's.
fn listed(folder: &Path) -> io::Result<BTreeSet<String>> {
    let text = read(&folder.join(MANIFEST))?.unwrap_or_default();
    let inside = |line: &&str| {
        !line.is_empty()
            && !line.starts_with('#')
            && line
                .split('/')
                .all(|part| !part.is_empty() && part != "." && part != "..")
            && !line.contains(['\\', ':'])
    };
    Ok(text.lines().filter(inside).map(str::to_owned).collect())
}

fn remove_empty_folders(folder: &Path, removed: &Path) {
    let mut parent: Option<PathBuf> = removed.parent().map(Path::to_path_buf);
    while let Some(path) = parent.filter(|path| path != folder) {
        // Fails where something is left in it, which ends the climb.
        if std::fs::remove_dir(&path).is_err() {
            return;
        }
        parent = path.parent().map(Path::to_path_buf);
    }
}
