//! How deep brackets of YAML nest, before its reader sees them: it looks at all that are open for each token, so that
//! a text of nothing but brackets takes the square of its length.

use std::str::Lines;

/// Far deeper than what is read, and shallow enough for the reader.
const MOST: usize = 1_000;

/// The line and the column, from 1, where a text opens more than [`MOST`] brackets, or lists in the line of one another.
///
/// Text that only looks like a bracket, in a block of prose, ends where its line's indentation ends.
pub(super) fn too_deep(text: &str) -> Option<(usize, usize)> {
    if text.len() < MOST {
        return None;
    }
    let mut flow = Flow::default();
    let lines: Lines<'_> = text.lines();
    lines
        .enumerate()
        .find_map(|(number, line)| Some((number + 1, flow.line(line)?)))
}

/// The brackets that are open.
#[derive(Default)]
struct Flow {
    depth: usize,
    /// The indentation of the line that opened the first one.
    indentation: usize,
    /// The quote that is open.
    quote: Option<char>,
}

impl Flow {
    /// The column where the line is too deep.
    fn line(&mut self, line: &str) -> Option<usize> {
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
                (None, '#') if before.is_whitespace() => return None,
                (None, '"' | '\'') if is_start && self.depth > 0 => self.quote = Some(c),
                (None, '[' | '{') if is_start || self.depth > 0 => {
                    if self.depth == 0 {
                        self.indentation = indentation;
                    }
                    self.depth += 1;
                    if self.depth > MOST {
                        return Some(column + 1);
                    }
                }
                (None, ']' | '}') => self.depth = self.depth.saturating_sub(1),
                (None, '-') if is_start && self.depth == 0 => {
                    lists += 1;
                    if lists > MOST {
                        return Some(column + 1);
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
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, too_deep};

    #[test]
    fn brackets_and_lists() {
        let open = |text: &str, times: usize| too_deep(&text.repeat(times));
        assert_eq!(open("[", MOST), None);
        assert_eq!(open("[", MOST + 1), Some((1, MOST + 1)));
        assert_eq!(open("[\n", MOST + 1), Some((MOST + 1, 1)));
        assert_eq!(open("{a: ", MOST + 1), Some((1, 4 * MOST + 1)));
        assert_eq!(open("- ", MOST + 1), Some((1, 2 * MOST + 1)));
        assert_eq!(
            too_deep(&format!("a: b\nc:\n  d: {}", "[\"x[\", {".repeat(MOST))),
            Some((3, 4006))
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
