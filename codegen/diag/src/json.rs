//! A small JSON scanner that yields events with places. Keeps its own stack, so depth costs no stack frames.

use std::borrow::Cow;

use super::events::{Event, Mark};

/// Reads a text as JSON. `false` as soon as something is no JSON; what was found before it is still good.
pub(super) fn json_events(text: &str, mut sink: impl FnMut(Event<'_>)) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut scanner = Scanner {
        rest: text,
        line: 1,
        column: 1,
    };
    let mut open: Vec<char> = Vec::new();
    loop {
        scanner.skip_space();
        let mark = (scanner.line, scanner.column);
        let Some(next) = scanner.rest.chars().next() else {
            return open.is_empty();
        };
        match next {
            '{' => {
                open.push('}');
                sink(Event::MapStart(mark));
                scanner.bump(1);
            }
            '[' => {
                open.push(']');
                sink(Event::ListStart(mark));
                scanner.bump(1);
            }
            '}' | ']' => {
                if open.pop() != Some(next) {
                    return false;
                }
                sink(Event::End);
                scanner.bump(1);
            }
            // The shape has been checked by the real parser, so separators carry no news.
            ',' | ':' => scanner.bump(1),
            '"' => {
                let Some(scalar) = scanner.string(mark) else {
                    return false;
                };
                sink(scalar);
            }
            _ => {
                let Some(scalar) = scanner.word(mark) else {
                    return false;
                };
                sink(scalar);
            }
        }
    }
}

struct Scanner<'a> {
    rest: &'a str,
    line: usize,
    column: usize,
}

impl<'a> Scanner<'a> {
    /// Takes `bytes` ASCII characters of the line.
    fn bump(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or("");
        self.column += bytes;
    }

    fn skip_space(&mut self) {
        while let Some(&byte) = self.rest.as_bytes().first() {
            match byte {
                b'\n' => {
                    self.rest = &self.rest[1..];
                    self.line += 1;
                    self.column = 1;
                }
                b' ' | b'\t' | b'\r' => self.bump(1),
                _ => return,
            }
        }
    }

    /// A quoted text; a key such as `"a\/b"` is the same key as `"a/b"`.
    fn string(&mut self, mark: Mark) -> Option<Event<'a>> {
        let bytes = self.rest.as_bytes();
        let mut end = 1;
        loop {
            match bytes.get(end)? {
                b'"' => break,
                b'\\' => end += 2,
                b'\n' => return None,
                _ => end += 1,
            }
        }
        let token = self.rest.get(..=end)?;
        let width = token.chars().count();
        // Few texts have anything to read in them: the others are what they are.
        let is_plain = token.bytes().all(|byte| byte >= b' ' && byte != b'\\');
        let value = match token.get(1..end).filter(|_| is_plain) {
            Some(value) => Cow::Borrowed(value),
            None => Cow::Owned(serde_json::from_str(token).ok()?),
        };
        self.rest = self.rest.get(end + 1..).unwrap_or("");
        self.column += width;
        Some(Event::Scalar(value, mark, width))
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self, mark: Mark) -> Option<Event<'a>> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
        let end = self.rest.find(|c| !plain(c)).unwrap_or(self.rest.len());
        if end == 0 {
            return None;
        }
        let token = self.rest.get(..end)?;
        self.bump(end);
        Some(Event::Scalar(Cow::Borrowed(token), mark, end))
    }
}
