//! A stretch of one line, to work with and to keep.

use std::num::NonZeroU32;

use super::events::Mark;

/// A stretch of one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Span {
    pub(super) start: Mark,
    /// In characters; `usize::MAX` for "to the end of the line".
    pub(super) width: usize,
}

impl Span {
    pub(super) const TOP: Self = Self {
        start: (1, 1),
        width: 1,
    };
}

/// A span in a third of the room: there may be as many as a text has values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Kept {
    line: NonZeroU32,
    column: u32,
    width: u32,
}

impl From<Span> for Kept {
    fn from(Span { start, width }: Span) -> Self {
        // No text is shown that is longer than that.
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let (line, column) = start;
        Self {
            line: NonZeroU32::new(small(line)).unwrap_or(NonZeroU32::MIN),
            column: small(column),
            width: small(width),
        }
    }
}

impl From<Kept> for Span {
    fn from(kept: Kept) -> Self {
        let large = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        Self {
            start: (large(kept.line.get()), large(kept.column)),
            width: match kept.width {
                u32::MAX => usize::MAX,
                width => large(width),
            },
        }
    }
}
