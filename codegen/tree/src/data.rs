//! A crate's files as data: text by path.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::MANIFEST;
use crate::list::List;

/// Files by their path: relative, with forward slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTree {
    /// Shared with what has to change in a folder: of a new crate, that is every text.
    files: BTreeMap<String, Arc<str>>,
}

impl FileTree {
    /// Adds a file. A path that leaves the folder is refused: names come from descriptions.
    ///
    /// # Panics
    /// Never for a generated crate: `names` makes no such path. In debug builds a violation is loud.
    pub fn insert(&mut self, path: String, text: String) {
        let safe = is_inside(&path);
        debug_assert!(safe, "unsafe path: {path}");
        if safe {
            let sealed = self.files.contains_key(MANIFEST);
            self.files.insert(path, text.into());
            if sealed {
                self.seal();
            }
        }
    }

    /// Every file, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), &**text))
    }

    /// Every file but the list of them.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (&str, &Arc<str>)> {
        let all = self.files.iter().map(|(path, text)| (path.as_str(), text));
        all.filter(|(path, _)| *path != MANIFEST)
    }

    /// The text of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(AsRef::as_ref)
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

    /// Adds the list of all other files. The last step of making a tree.
    pub fn seal(&mut self) {
        let text = List::of(self).text();
        self.files.insert(MANIFEST.to_owned(), text.into());
    }
}

/// Whether a path stays in the folder, on every system.
pub(crate) fn is_inside(path: &str) -> bool {
    path.split('/').all(|part| {
        !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0'])
    })
}
