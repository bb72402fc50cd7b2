//! The list of what was written: for each file the hashes of the contents that are ours.
//!
//! As text, a line is what `sha256sum` prints. A path has two lines while a run is under way: what
//! the last one wrote, and what this one will. Lists of versions before this one have paths alone:
//! they are read, and say nothing about any content.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::MANIFEST;
use crate::data::{FileTree, is_inside};

/// How every list of ours begins, those of older versions, too.
const MARK: &str = "# Written by the generator: the files that are its own";

const HEAD: &str = "\
, each with the SHA-256 of its text.
# A file that differs was changed by somebody: it is neither overwritten nor removed.
";

const UNDER_WAY: &str = "# A run is under way or was interrupted; the next one puts this right.\n";

/// What was written, or will be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct List {
    /// Path → hashes of contents that are ours; none where an older version did not record it.
    files: BTreeMap<String, Vec<Hash>>,
}

impl List {
    /// The list of a tree.
    pub(crate) fn of(tree: &FileTree) -> Self {
        let entry = |(path, hash): (&str, Hash)| (path.to_owned(), vec![hash]);
        Self {
            files: tree.hashes().map(entry).collect(),
        }
    }

    /// Whether a text is a list of ours at all.
    pub(crate) fn is_one(text: &str) -> bool {
        text.starts_with(MARK)
    }

    /// Reads a list. Lines that are no entry, and paths that leave the folder, are nobody's.
    pub(crate) fn parse(text: &str) -> Self {
        let mut list = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let entry = line.split_once("  ");
            let entry = entry.and_then(|(hash, path)| Some((Some(read_hash(hash)?), path)));
            let (hash, path) = entry.unwrap_or((None, line));
            if is_inside(path) && path != MANIFEST {
                add(list.files.entry(path.to_owned()).or_default(), hash);
            }
        }
        list
    }

    /// The entries of both.
    pub(crate) fn union(mut self, other: &Self) -> Self {
        for (path, hashes) in &other.files {
            let entry = self.files.entry(path.clone()).or_default();
            add(entry, hashes.iter().copied());
        }
        self
    }

    /// The list as a file.
    pub(crate) fn text(&self) -> String {
        self.write("")
    }

    /// The same, while what it names is being written.
    pub(crate) fn text_under_way(&self) -> String {
        self.write(UNDER_WAY)
    }

    fn write(&self, note: &str) -> String {
        let mut text = format!("{MARK}{HEAD}{note}");
        for (path, hashes) in &self.files {
            for hash in hashes {
                let _ = writeln!(text, "{}  {path}", shown(hash));
            }
            if hashes.is_empty() {
                let _ = writeln!(text, "{path}");
            }
        }
        text
    }

    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Whether the list says what was written to a path that it has.
    pub(crate) fn is_recorded(&self, path: &str) -> Option<bool> {
        self.files.get(path).map(|hashes| !hashes.is_empty())
    }

    /// Whether a content, with plain line ends, is recorded as ours.
    pub(crate) fn records(&self, path: &str, unified: &[u8]) -> bool {
        let hashes = self.files.get(path);
        hashes.is_some_and(|hashes| hashes.contains(&hash(unified)))
    }
}

/// A text as it is compared: Git may have written `\r\n` for each `\n`.
pub(crate) fn unified(bytes: &[u8]) -> Cow<'_, [u8]> {
    if !bytes.contains(&b'\r') {
        return Cow::Borrowed(bytes);
    }
    let mut out = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if *byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
            out.push(*byte);
        }
    }
    Cow::Owned(out)
}

/// The SHA-256 of a text.
pub(crate) type Hash = [u8; 32];

fn hash(bytes: &[u8]) -> Hash {
    Sha256::digest(bytes).into()
}

/// Adds hashes to those of a path, which are sorted, each of them there once.
fn add(hashes: &mut Vec<Hash>, more: impl IntoIterator<Item = Hash>) {
    for hash in more {
        if let Err(at) = hashes.binary_search(&hash) {
            // Nearly every path has one.
            hashes.reserve_exact(1);
            hashes.insert(at, hash);
        }
    }
}

fn shown(hash: &Hash) -> String {
    let mut text = String::with_capacity(64);
    for byte in hash {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Reads what [`shown`] writes.
fn read_hash(text: &str) -> Option<Hash> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != 64 || !text.bytes().all(is_digit) {
        return None;
    }
    let mut hash = Hash::default();
    for (byte, at) in hash.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(&text[at..at + 2], 16).ok()?;
    }
    Some(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> FileTree {
        let mut tree = FileTree::default();
        tree.insert("src/a b.rs".to_owned(), text.to_owned());
        tree
    }

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let list = List::of(&tree("a\n")).union(&List::of(&tree("b\n")));
        let text = list.text();
        assert!(List::is_one(&text));
        assert_eq!(text.lines().count(), 4);
        assert_eq!(List::parse(&text), list);
        assert_eq!(List::parse(&text.replace('\n', "\r\n")), list);
        assert_eq!(List::parse(&list.text_under_way()), list);
        assert!(list.records("src/a b.rs", b"a\n") && list.records("src/a b.rs", b"b\n"));
        assert!(!list.records("src/a b.rs", b"c\n") && !list.records("other", b"a\n"));
    }

    #[test]
    fn an_older_list_has_paths_and_no_contents() {
        let old =
            "# Written by the generator: the files that are its own.\n.generated\nsrc/lib.rs\n";
        let list = List::parse(old);
        assert!(List::is_one(old));
        assert_eq!(list.paths().collect::<Vec<_>>(), ["src/lib.rs"]);
        assert!(!list.records("src/lib.rs", b""));
        assert_eq!(List::parse(&list.text()), list);
    }

    #[test]
    fn paths_that_leave_the_folder_are_nobodys() {
        let list = List::parse("../a\n/a\na/../../b\nC:/a\n\na//b\n<<<<<<< HEAD\nsrc/a.rs\n");
        assert_eq!(
            list.paths().collect::<Vec<_>>(),
            ["<<<<<<< HEAD", "src/a.rs"]
        );
    }

    #[test]
    fn line_ends_of_windows_are_the_same_text() {
        assert_eq!(*unified(b"a\r\nb\r\r\n\r"), *b"a\nb\r\n\r");
    }

    #[test]
    fn the_hash_is_that_of_sha256sum() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(shown(&hash(b"abc")), expected);
        assert_eq!(read_hash(expected), Some(hash(b"abc")));
    }
}
