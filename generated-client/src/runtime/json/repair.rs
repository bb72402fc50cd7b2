//! Values that a server sends slightly wrong, a number as text and the like, and what is told of
//! them.

use std::fmt;

use super::kind::Wanted;
use super::node::Node;

/// A value that was of another kind than its type asks for, or that was missing, and could be read
/// all the same; also what its type has no place for, and what was therefore left out. It tells
/// the place and the kinds, and never the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    path: String,
    expected: &'static str,
    found: &'static str,
}

/// A repair, before its place is written out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Noted {
    /// The node of the document.
    pub(super) at: u32,
    /// A member that is missing there.
    pub(super) missing: Option<&'static str>,
    pub(super) wanted: Wanted,
    pub(super) found: &'static str,
}

/// How many repairs of a document are told.
const MOST_REPAIRS: usize = 100;

/// How many characters of a place are told.
const LONGEST_PATH: usize = 400;

impl Repair {
    pub(in super::super) fn new(
        mut path: String,
        expected: &'static str,
        found: &'static str,
    ) -> Self {
        if let Some((end, _)) = path.char_indices().nth(LONGEST_PATH) {
            path.truncate(end);
            path.push('…');
        }
        Self {
            path,
            expected,
            found,
        }
    }

    /// The place in the document, from `$`, the whole of it: `$.devices[0].port`. Its end is left
    /// out after 400 characters.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the type asks for: `an integer`, `a number`, `a boolean`, `a string`, `a list` or `an
    /// object`; where something was left out, `nothing` or `one value`.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }

    /// What stands in the document: `a string`, `a number`, `an integer`, `a boolean`, `null` or
    /// `nothing`; what was left out is `an element`, `an attribute`, `a text`, or all but the last of
    /// `several`.
    #[must_use]
    pub fn found(&self) -> &'static str {
        self.found
    }

    /// The same repair with its place changed.
    #[must_use]
    pub fn map_path(self, change: impl Fn(&str) -> String) -> Self {
        Self {
            path: change(&self.path),
            ..self
        }
    }
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "at {}: expected {}, found {}",
            self.path, self.expected, self.found
        )
    }
}

impl Node<'_> {
    /// Tells that it was taken though it is of another kind.
    pub(super) fn note(self, wanted: Wanted, found: &'static str) {
        self.push_note(None, wanted, found);
    }

    /// Tells that a member was missing.
    pub(super) fn note_missing(self, name: &'static str, wanted: Wanted) {
        self.push_note(Some(name), wanted, "nothing");
    }

    /// Tells that it was kept as it is, for want of a type.
    pub(super) fn keep(self) {
        if self.index == 0 {
            self.document.is_kept.set(true);
        }
    }

    /// How many repairs there were so far, told or not.
    pub(super) fn repaired(self) -> usize {
        self.document.repaired.get()
    }

    /// Takes back what was repaired since.
    pub(super) fn forget(self, repaired: usize) {
        self.document.repaired.set(repaired);
        self.document.repairs.borrow_mut().truncate(repaired);
    }

    fn push_note(self, missing: Option<&'static str>, wanted: Wanted, found: &'static str) {
        self.document.repaired.set(self.repaired() + 1);
        let mut repairs = self.document.repairs.borrow_mut();
        if repairs.len() < MOST_REPAIRS {
            repairs.push(Noted {
                at: self.index,
                missing,
                wanted,
                found,
            });
        }
    }
}
