//! How deep brackets of YAML nest, before its reader sees them: it looks at all that are open for each token, so that
//! a text of nothing but brackets takes the square of its length.

use std::str::Lines;

use super::tree::MAX_DEPTH;

/// Far deeper than what is read, and shallow enough for the reader.
const MOST: usize = 1_000;

/// Where a text opens more than [`MOST`] brackets, or lists in the line of one another: the line and the column, from
/// 1, of the bracket that is the first too deep to be read.
///
/// Text that only looks like a bracket, in a block of prose, ends where its line's indentation ends.
pub(super) fn too_deep(text: &str) -> Option<(usize, usize)> {
    if text.len() < MOST {
        return None;
    }
    let mut flow = Flow::default();
    let mut lines: Lines<'_> = text.lines();
    lines.any(|line| flow.line(line)).then_some(flow.first)
}

/// The brackets that are open.
#[derive(Default)]
struct Flow {
    depth: usize,
    /// The indentation of the line that opened the first one.
    indentation: usize,
    /// The quote that is open.
    quote: Option<char>,
    /// The line that was looked at last.
    number: usize,
    /// The line and the column of what was opened last as the first that is too deep.
    first: (usize, usize),
}

impl Flow {
    /// Whether the line is too deep.
    fn line(&mut self, line: &str) -> bool {
        self.number += 1;
        let content = line.trim_start();
        let indentation = line.len() - content.len();
        let closes = content.starts_with([']', '}']);
        if self.depth > 0 && indentation <= self.indentation && !content.is_empty() && !closes {
            let is_root = self.indentation == 0 && indentation == 0 && self.quote.is_none();
            // At the root, what is open may go on in the first column.
            if !is_root || content.contains(": ") || content.ends_with(':') {
                self.depth = 0;
                self.quote = None;
            }
        }
        let mut lists = 0;
        let mut before = ' ';
        let mut is_start = true;
        for (column, c) in line.chars().enumerate() {
            match (self.quote, c) {
                (Some('"'), _) if before == '\\' => {
                    before = ' ';
                    continue;
                }
                (Some(open), _) => self.quote = (c != open).then_some(open),
                (None, '#') if before.is_whitespace() => return false,
                (None, '"' | '\'') if is_start && self.depth > 0 => self.quote = Some(c),
                (None, '[' | '{') if is_start || self.depth > 0 => {
                    if self.depth == 0 {
                        self.indentation = indentation;
                    }
                    self.depth += 1;
                    if self.is_beyond(self.depth, column) {
                        return true;
                    }
                }
                (None, ']' | '}') => self.depth = self.depth.saturating_sub(1),
                (None, '-') if is_start && self.depth == 0 => {
                    lists += 1;
                    if self.is_beyond(lists, column) {
                        return true;
                    }
                }
                _ => {}
            }
            is_start = match c {
                ' ' | '\t' => is_start || matches!(before, ':' | '?'),
                '[' | '{' | ',' | ':' => self.depth > 0,
                '-' => is_start && self.depth == 0,
                _ => false,
            };
            before = c;
        }
        false
    }

    fn is_beyond(&mut self, depth: usize, column: usize) -> bool {
        if depth == MAX_DEPTH {
            self.first = (self.number, column + 1);
        }
        depth > MOST
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, MOST, too_deep};

    #[test]
    fn brackets_and_lists() {
        let open = |text: &str, times: usize| too_deep(&text.repeat(times));
        assert_eq!(open("[", MOST), None);
        assert_eq!(open("[", MOST + 1), Some((1, MAX_DEPTH)));
        assert_eq!(open("[\n", MOST + 1), Some((MAX_DEPTH, 1)));
        assert_eq!(open("{a: ", MOST + 1), Some((1, 4 * MAX_DEPTH - 3)));
        assert_eq!(open("- ", MOST + 1), Some((1, 2 * MAX_DEPTH - 1)));
        let (deep, shallow) = ("[".repeat(MAX_DEPTH + 3), "]".repeat(10));
        assert_eq!(
            too_deep(&format!("{deep}{shallow}\n{}", "[".repeat(MOST))),
            Some((2, 7))
        );
        assert_eq!(
            too_deep(&format!("a: b\nc:\n  d: {}", "[\"x[\", {".repeat(MOST))),
            Some((3, 517))
        );
    }

    #[test]
    fn what_only_looks_like_them() {
        let times = 2 * MOST;
        for line in [
            "a: b [\n",
            "a: [b, c, {d: e}]\n",
            "a: \"[\"\n",
            "a: |\n  [ (a\n  {\n",
            "a: '[\n",
            "# [[[[\n",
            "a: 1 # {{{{\n",
            "- [a]\n",
            "- a-b- - - c\n",
            "a:\n  - x: [\n      b,\n    ]\n",
            "text: [not closed\n",
        ] {
            assert_eq!(too_deep(&line.repeat(times)), None, "{line}");
        }
    }
}
