//! A crate's files as data: text by path.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::MANIFEST;
use crate::list::{Hash, List};
use crate::text::Text;

/// Files by their path: relative, with forward slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileTree {
    files: BTreeMap<String, File>,
}

/// A text, and what it is recognised by.
#[derive(Clone, Debug)]
struct File {
    /// Shared with what has to change in a folder: of a new crate, that is every text.
    text: Arc<Text>,
    hash: Hash,
}

impl PartialEq for File {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for File {}

impl From<Text> for File {
    fn from(text: Text) -> Self {
        Self {
            hash: text.hash(),
            text: text.settle().into(),
        }
    }
}

impl FileTree {
    /// Adds a file. A path that leaves the folder is refused: names come from descriptions.
    ///
    /// # Panics
    /// Never for a generated crate: `names` makes no such path. In debug builds a violation is loud.
    pub fn insert(&mut self, path: String, text: impl Into<Text>) {
        let safe = is_inside(&path);
        debug_assert!(safe, "unsafe path: {path}");
        if safe {
            let sealed = self.files.contains_key(MANIFEST);
            self.files.insert(path, File::from(text.into()));
            if sealed {
                self.seal();
            }
        }
    }

    /// Every file, sorted by path, its text as it is asked for.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        let all = self.files.iter();
        all.map(|(path, file)| (path.as_str(), file.text.whole()))
    }

    /// Every file but the list of them.
    pub(crate) fn listed(&self) -> impl Iterator<Item = (&str, &Arc<Text>)> {
        let all = self.files.iter();
        let all = all.map(|(path, file)| (path.as_str(), &file.text));
        all.filter(|(path, _)| *path != MANIFEST)
    }

    /// The hash of each of them, as the list records it.
    pub(crate) fn hashes(&self) -> impl Iterator<Item = (&str, Hash)> {
        let listed = self.files.iter().filter(|(path, _)| *path != MANIFEST);
        listed.map(|(path, file)| (path.as_str(), file.hash))
    }

    /// Whether there is such a file.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The text of one file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<Cow<'_, str>> {
        self.files.get(path).map(|file| file.text.whole())
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
        let text = Text::from(List::of(self).text());
        self.files.insert(MANIFEST.to_owned(), text.into());
    }
}

/// Whether a path stays in the folder, on every system.
pub(crate) fn is_inside(path: &str) -> bool {
    path.split('/').all(|part| {
        !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0'])
    })
}
