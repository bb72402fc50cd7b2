//! A text that is made from its beginning to its end and read like that: of a long one, all but the end is packed.
//!
//! A file of a large API has millions of lines that hardly differ, and each file stays until the whole crate can be
//! written. Packed, they take a tenth of the room.

use std::borrow::Cow;
use std::{fmt, ops};

use lz4_flex::block::{compress, decompress};
use sha2::{Digest, Sha256};

use crate::list::{Hash, unified};

/// So long is a piece that is packed while a text is made, in bytes.
const PIECE: usize = 1 << 17;

/// What is shorter is not worth packing.
const SHORT: usize = 1 << 9;

/// The text of a file.
#[derive(Clone, Default)]
pub struct Text {
    packed: Vec<Packed>,
    /// What is behind the packed pieces.
    open: String,
}

/// A piece of a text, packed twice: what lines that hardly differ become, is itself much the same.
#[derive(Clone)]
struct Packed {
    block: Box<[u8]>,
    /// How long it is when it is unpacked once.
    once: usize,
    /// How long it is when it is unpacked.
    len: usize,
}

impl Packed {
    fn new(text: &str) -> Self {
        let once = compress(text.as_bytes());
        Self {
            block: compress(&once).into(),
            once: once.len(),
            len: text.len(),
        }
    }

    /// What was packed. It cannot fail: nobody but [`Self::new`] makes a block.
    fn text(&self) -> String {
        let once = decompress(&self.block, self.once).unwrap_or_default();
        let bytes = decompress(&once, self.len).unwrap_or_default();
        debug_assert_eq!(bytes.len(), self.len);
        String::from_utf8(bytes).unwrap_or_default()
    }
}

impl Text {
    /// Adds to its end.
    pub fn push_str(&mut self, text: &str) {
        self.open.push_str(text);
        if self.open.len() >= PIECE {
            self.pack();
        }
    }

    /// Packs all whole pieces.
    fn pack(&mut self) {
        let mut rest = self.open.as_str();
        while rest.len() >= PIECE {
            let (piece, behind) = rest.split_at(end_of_piece(rest));
            self.packed.push(Packed::new(piece));
            rest = behind;
        }
        // What one long text was stays no longer than it is needed.
        self.open = rest.to_owned();
    }

    /// How many bytes it has.
    #[must_use]
    pub fn len(&self) -> usize {
        let packed: usize = self.packed.iter().map(|packed| packed.len).sum();
        packed + self.open.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.packed.is_empty() && self.open.is_empty()
    }

    /// Its pieces, one after the other.
    pub fn pieces(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let packed = self.packed.iter().map(|packed| Cow::Owned(packed.text()));
        packed.chain([Cow::Borrowed(self.open.as_str())])
    }

    /// All of it at once.
    #[must_use]
    pub fn whole(&self) -> Cow<'_, str> {
        if self.packed.is_empty() {
            return Cow::Borrowed(&self.open);
        }
        let mut whole = String::with_capacity(self.len());
        whole.extend(self.pieces());
        Cow::Owned(whole)
    }

    /// What it is recognised by, whatever its line ends.
    pub(crate) fn hash(&self) -> Hash {
        let mut hasher = Sha256::new();
        for piece in self.pieces() {
            hasher.update(unified(piece.as_bytes()));
        }
        hasher.finalize().into()
    }

    /// Whether bytes are this text, whatever the line ends of both.
    pub(crate) fn is(&self, bytes: &[u8]) -> bool {
        let mut rest = bytes;
        let all_there = self.pieces().all(|piece| {
            let behind = rest.strip_prefix(&*unified(piece.as_bytes()));
            behind.map(|behind| rest = behind).is_some()
        });
        all_there && rest.is_empty()
    }

    /// Takes no more room than it has to from now on.
    pub(crate) fn settle(mut self) -> Self {
        if self.open.len() >= SHORT {
            self.packed.push(Packed::new(&self.open));
            self.open = String::new();
        }
        self.open.shrink_to_fit();
        self.packed.shrink_to_fit();
        self
    }
}

/// Where a piece ends, in a text that is as long as one: between characters, and between no `\r` and its `\n`.
fn end_of_piece(text: &str) -> usize {
    let end = (0..=PIECE).rev().find(|at| text.is_char_boundary(*at));
    let end = end.unwrap_or(PIECE);
    end - usize::from(text.as_bytes()[end - 1] == b'\r')
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        let mut made = Self {
            packed: Vec::new(),
            open: text,
        };
        if made.open.len() >= PIECE {
            made.pack();
        }
        made
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let mut made = Self::default();
        made.push_str(text);
        made
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.whole() == other.whole()
    }
}

impl Eq for Text {}

impl ops::AddAssign<&str> for Text {
    fn add_assign(&mut self, text: &str) {
        self.push_str(text);
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.whole(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn long(end: &str) -> String {
        let line = |number: usize| format!("pub fn number_{number}() -> u32 {{{end}");
        (0..20_000).map(line).collect()
    }

    #[test]
    fn a_long_text_is_packed_and_comes_back() {
        for end in ["\n", "\r\n", ""] {
            let written = long(end);
            let mut pushed = Text::default();
            for part in written.split_inclusive(' ') {
                pushed.push_str(part);
            }
            assert_eq!(pushed.whole(), written);
            assert_eq!(pushed.len(), written.len());
            assert_eq!(Text::from(written.clone()), pushed);
            let room: usize = pushed.packed.iter().map(|packed| packed.block.len()).sum();
            assert!(room < written.len() / 3 && pushed.open.len() < PIECE);
        }
    }

    #[test]
    fn line_ends_make_no_difference() {
        let (unix, windows) = (Text::from(long("\n")), Text::from(long("\r\n")));
        assert_eq!(unix.hash(), windows.hash());
        assert!(windows.is(long("\n").as_bytes()));
        for at in 0..4 {
            let all = "\r\n".repeat(PIECE) + "ä";
            let whole = "x".repeat(at) + &all;
            let hash: Hash = Sha256::digest(unified(whole.as_bytes())).into();
            assert_eq!(Text::from(whole).hash(), hash);
        }
        assert!(unix.is(long("\n").as_bytes()));
        for other in [
            long("\n") + "a",
            long("\n").replace("9999", "999"),
            String::new(),
        ] {
            assert!(!unix.is(other.as_bytes()));
        }
    }
}
