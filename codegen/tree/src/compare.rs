//! A tree and a folder -> what would have to change, and what stands in the way.

use std::path::Path;
use std::sync::Arc;

use crate::MANIFEST;
use crate::data::FileTree;
use crate::error::Error;
use crate::list::{List, unified};
use crate::modules::{self, LIB};
use crate::place::{Found, Places};
use crate::text::Text;

/// What a run did, or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new or differ: path, text on disk if there is any, text that belongs there. By path,
    /// with the list of them last.
    pub differing: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Files of an earlier run that no longer belong there.
    pub stale: Vec<Change>,
    /// Such files that are no longer as that run wrote them: they stay, and are nobody's but their
    /// user's from then on.
    pub kept: Vec<Change>,
    /// Those of the differing files that no run has written.
    pub foreign: Vec<String>,
    /// Those of the differing files that somebody changed after a run had written them.
    pub changed: Vec<String>,
    /// Those that an older version wrote without recording what.
    pub unrecorded: Vec<String>,
    /// Paths of the list that are neither in the tree nor in the folder.
    pub(crate) gone: Vec<String>,
    /// What the list of the last run says.
    pub(crate) list: List,
}

impl Changes {
    /// Whether the folder is as it should be.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.differing.is_empty() && self.stale.is_empty()
    }

    /// Every file that would be written or removed, in the order in which they are shown: those of the
    /// crate, and then the list of them, which nobody reads.
    pub fn shown(&self) -> impl Iterator<Item = &Change> {
        let (lists, files): (Vec<_>, Vec<_>) = self
            .differing
            .iter()
            .partition(|change| change.path == MANIFEST);
        files.into_iter().chain(&self.stale).chain(lists)
    }

    /// Refuses to overwrite what the generator did not write, or not like that.
    ///
    /// # Errors
    /// There is such a file.
    pub fn allowed(&self) -> Result<(), Error> {
        let mut all = [&self.foreign, &self.changed, &self.unrecorded].into_iter();
        if all.all(Vec::is_empty) {
            return Ok(());
        }
        Err(Error::NotOurs {
            foreign: self.foreign.clone(),
            changed: self.changed.clone(),
            unrecorded: self.unrecorded.clone(),
        })
    }

    /// Gives up what people wrote in places of ours: it is overwritten or removed. Links, pipes and
    /// folders are not.
    pub fn force(&mut self) {
        self.foreign.clear();
        self.changed.clear();
        self.unrecorded.clear();
        let kept = std::mem::take(&mut self.kept).into_iter();
        let (files, others): (Vec<_>, Vec<_>) = kept.partition(|change| change.old.is_some());
        self.stale.extend(files);
        self.kept = others;
    }
}

/// A file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Path below the folder.
    pub path: String,
    /// What is there, if it is a file. What is no text is shown as well as it can be.
    pub old: Option<String>,
    /// What belongs there; nothing for a stale file.
    pub new: Option<Arc<Text>>,
}

/// Whether a folder has a list of ours: it is a generated crate.
#[must_use]
pub fn is_generated(folder: &Path) -> bool {
    let list = Places::below(folder).read(MANIFEST);
    matches!(list, Ok(Found::File(bytes)) if List::is_one(&String::from_utf8_lossy(&bytes)))
}

impl FileTree {
    /// Compares the tree with a folder.
    ///
    /// # Errors
    /// A link, or something that is no file, is in a place of the tree's; or a file cannot be read.
    pub fn compare(&self, folder: &Path) -> Result<Changes, Error> {
        let mut places = Places::below(folder);
        let mut blocked = Vec::new();
        let mut changes = Changes::default();
        let old = match places.read(MANIFEST)? {
            Found::Nothing => None,
            Found::File(bytes) => Some(String::from_utf8_lossy(&unified(&bytes)).into_owned()),
            Found::Blocked(path, kind) => {
                blocked.push((path, kind));
                None
            }
        };
        changes.list = old.as_deref().map(List::parse).unwrap_or_default();
        for (path, text) in self.listed() {
            match places.read(path)? {
                Found::Nothing => changes.differs(path, None, Arc::clone(text)),
                Found::File(bytes) => {
                    if path == LIB {
                        self.compare_lib(&mut places, &bytes, text, &mut changes);
                    } else {
                        changes.compare_file(path, &bytes, text);
                    }
                }
                // One link to a folder is not said once for each file behind it.
                Found::Blocked(path, kind) => {
                    if blocked.last().is_none_or(|(last, _)| *last != path) {
                        blocked.push((path, kind));
                    }
                }
            }
        }
        if !blocked.is_empty() {
            return Err(Error::Blocked(blocked));
        }
        changes.compare_list(List::of(self).text(), old);
        self.compare_stale(&mut places, &mut changes)?;
        Ok(changes)
    }

    fn compare_stale(&self, places: &mut Places, changes: &mut Changes) -> Result<(), Error> {
        let paths: Vec<String> = changes
            .list
            .paths()
            .filter(|path| !self.has(path))
            .map(str::to_owned)
            .collect();
        for path in paths {
            let change = |old: Option<&[u8]>| Change {
                path: path.clone(),
                old: old.map(|bytes| String::from_utf8_lossy(bytes).into_owned()),
                new: None,
            };
            match places.read(&path)? {
                Found::Nothing => changes.gone.push(path),
                Found::Blocked(..) => changes.kept.push(change(None)),
                Found::File(bytes) => {
                    let bytes = unified(&bytes);
                    let is_ours = changes.list.records(&path, &bytes);
                    let change = change(Some(&bytes));
                    if is_ours {
                        changes.stale.push(change);
                    } else {
                        changes.kept.push(change);
                    }
                }
            }
        }
        Ok(())
    }

    /// `src/lib.rs` may have modules that its user added.
    fn compare_lib(
        &self,
        places: &mut Places,
        bytes: &[u8],
        plain: &Arc<Text>,
        changes: &mut Changes,
    ) {
        let whole = plain.whole();
        let Ok(old) = String::from_utf8(unified(bytes).into_owned()) else {
            return changes.compare_file(LIB, bytes, plain);
        };
        let is_ours = |name: &str| {
            let mut files = modules::files(name).into_iter();
            whole
                .lines()
                .any(|line| modules::declared(line) == Some(name))
                || files.any(|file| self.has(&file) || changes.list.has(&file))
        };
        let parts = modules::split(&old, is_ours);
        let mut kept: Vec<String> = Vec::new();
        for line in &parts.added {
            let name = modules::declared(line).unwrap_or_default();
            let twice = kept
                .iter()
                .any(|line| modules::declared(line) == Some(name));
            // A user's own module may be a link: it is not opened, only seen.
            let mut files = modules::files(name).into_iter();
            if !twice && files.any(|file| places.path(&file).is_file()) {
                kept.push(line.clone());
            }
        }
        let new = modules::join(&whole, &kept);
        // Where only a user's lines stand elsewhere than we would put them, that is their choice.
        if old == new || (parts.plain == *whole && parts.added == kept) {
            changes.unchanged += 1;
            return;
        }
        if !changes.list.records(LIB, parts.plain.as_bytes()) && parts.plain != *whole {
            changes.not_ours(LIB);
        }
        changes.differs(LIB, Some(old), Text::from(new).into());
    }
}

impl Changes {
    /// The list itself is ours if it says so: it holds nothing that anybody could lose.
    fn compare_list(&mut self, new: String, old: Option<String>) {
        if old.as_ref() == Some(&new) {
            self.unchanged += 1;
            return;
        }
        if old.as_deref().is_some_and(|old| !List::is_one(old)) {
            self.foreign.push(MANIFEST.to_owned());
        }
        self.differs(MANIFEST, old, Text::from(new).into());
    }

    fn compare_file(&mut self, path: &str, bytes: &[u8], new: &Arc<Text>) {
        let old = unified(bytes);
        if new.is(&old) {
            self.unchanged += 1;
            return;
        }
        if !self.list.records(path, &old) {
            self.not_ours(path);
        }
        let old = String::from_utf8_lossy(&old).into_owned();
        self.differs(path, Some(old), Arc::clone(new));
    }

    fn not_ours(&mut self, path: &str) {
        let paths = match self.list.is_recorded(path) {
            None => &mut self.foreign,
            Some(true) => &mut self.changed,
            Some(false) => &mut self.unrecorded,
        };
        paths.push(path.to_owned());
    }

    fn differs(&mut self, path: &str, old: Option<String>, new: Arc<Text>) {
        self.differing.push(Change {
            path: path.to_owned(),
            old,
            new: Some(new),
        });
    }
}
