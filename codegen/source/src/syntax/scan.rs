//! Where the quotes, brackets, comments and block texts of a YAML text stand, as far as can be told without reading
//! it: enough to say why a parser gave up.

/// A line and a column, both from 1.
pub(crate) type Mark = (usize, usize);

/// A text in quotes.
pub(super) struct Quote {
    pub(super) sign: char,
    pub(super) start: Mark,
    /// Where the closing quote stands.
    pub(super) end: Mark,
    /// What follows it on its line.
    pub(super) rest: String,
    pub(super) in_flow: bool,
}

impl Quote {
    /// Whether a `#` stands at the closing quote that belongs to a text: what follows it is a word, and no comment as
    /// people write one.
    pub(super) fn swallows(&self) -> bool {
        let rest = self
            .rest
            .strip_prefix('#')
            .and_then(|rest| rest.chars().next());
        rest.is_some_and(|c| !c.is_whitespace() && c != '#')
    }
}

/// An object or a list in brackets, with nothing around it in brackets.
pub(super) struct Flow {
    pub(super) start: Mark,
    pub(super) end: Mark,
    /// What follows the closing bracket on its line.
    pub(super) rest: String,
}

/// What stands behind a `#`.
pub(crate) struct Comment {
    pub(crate) start: Mark,
    pub(crate) text: String,
    /// What stands in front of it on its line.
    pub(crate) before: String,
    pub(super) in_flow: bool,
}

#[derive(Default)]
pub(super) struct Scan {
    pub(super) quotes: Vec<Quote>,
    pub(super) flows: Vec<Flow>,
    pub(super) comments: Vec<Comment>,
    /// Brackets that are open at the end, with the outermost first.
    pub(super) open: Vec<(char, Mark)>,
    /// Lines that are part of a text below `|` or `>`.
    texts: Vec<usize>,
}

impl Scan {
    pub(super) fn of(text: &str) -> Self {
        let mut scanner = Scanner::default();
        for (index, line) in text.lines().enumerate() {
            scanner.line(index + 1, &line.chars().collect::<Vec<_>>());
        }
        scanner.found.open = scanner.brackets;
        scanner.found
    }

    /// Whether a line is part of a text below `|` or `>`.
    pub(super) fn is_text(&self, line: usize) -> bool {
        self.texts.binary_search(&line).is_ok()
    }

    /// The text in quotes that a place is inside of.
    pub(super) fn quote_around(&self, place: Mark) -> Option<&Quote> {
        let mut quotes = self.quotes.iter();
        quotes.find(|quote| quote.start < place && place <= quote.end)
    }
}

#[derive(Default)]
struct Scanner {
    found: Scan,
    brackets: Vec<(char, Mark)>,
    /// The quote that the scan is inside of.
    quote: Option<(char, Mark)>,
    /// The column of the key whose text below `|` or `>` the scan is inside of; 0 for the whole document.
    text: Option<usize>,
    /// Whether a value may begin here.
    fresh: bool,
}

impl Scanner {
    fn line(&mut self, number: usize, line: &[char]) {
        let indent = line.iter().take_while(|c| **c == ' ').count();
        let is_blank = line.iter().all(|c| c.is_whitespace());
        if let Some(outer) = self.text {
            if is_blank || indent >= outer {
                self.found.texts.push(number);
                return;
            }
            self.text = None;
        }
        let mut at = 0;
        // The column behind the innermost `- ` of the line, where its keys stand.
        let mut key_at = indent;
        if self.quote.is_none() {
            self.fresh = true;
        }
        while let Some(&c) = line.get(at) {
            let place = (number, at + 1);
            let next = line.get(at + 1).copied();
            if let Some((sign, start)) = self.quote {
                at += self.quoted(sign, start, place, line);
                continue;
            }
            let ends_word = next.is_none_or(char::is_whitespace);
            let before = at.checked_sub(1).and_then(|at| line.get(at));
            let in_flow = !self.brackets.is_empty();
            match c {
                '#' if before.is_none_or(|c| c.is_whitespace()) => {
                    self.found.comments.push(Comment {
                        start: place,
                        text: line[at + 1..].iter().collect(),
                        before: line[..at].iter().collect(),
                        in_flow,
                    });
                    return;
                }
                '"' | '\'' if self.fresh => {
                    self.quote = Some((c, place));
                    self.fresh = false;
                }
                '{' | '[' if self.fresh || in_flow => {
                    self.brackets.push((c, place));
                    self.fresh = true;
                }
                '}' | ']' if in_flow => self.close(place, line),
                ',' if in_flow => self.fresh = true,
                ':' if ends_word || in_flow && next.is_some_and(|c| ",[]{}".contains(c)) => {
                    self.fresh = true;
                }
                // The quotes before it close a key of JSON.
                ':' if in_flow && before.is_some_and(|c| "\"'".contains(*c)) => self.fresh = true,
                '-' | '?' if self.fresh && ends_word => {
                    let blank = line[at + 1..].iter().take_while(|c| **c == ' ').count();
                    key_at = at + 1 + blank;
                }
                '|' | '>' if self.fresh && !in_flow && is_header(&line[at + 1..]) => {
                    let has_key = line[key_at..at].contains(&':');
                    let dash = line[..at].iter().rposition(|c| *c == '-').unwrap_or(0);
                    let outer = if has_key || key_at == indent {
                        key_at
                    } else {
                        dash
                    };
                    self.text = Some(outer + usize::from(at > 0));
                    return;
                }
                '!' | '&' if self.fresh => {
                    let word = line[at..].iter().take_while(|c| !c.is_whitespace()).count();
                    at += word;
                    continue;
                }
                c if c.is_whitespace() => {}
                _ => self.fresh = false,
            }
            at += 1;
        }
    }

    /// Goes on inside of quotes; how many characters that takes.
    fn quoted(&mut self, sign: char, start: Mark, place: Mark, line: &[char]) -> usize {
        let at = place.1 - 1;
        let (c, next) = (line[at], line.get(at + 1).copied());
        if c == '\\' && sign == '"' || c == '\'' && sign == '\'' && next == Some('\'') {
            return 2;
        }
        if c == sign {
            self.quote = None;
            self.found.quotes.push(Quote {
                sign,
                start,
                end: place,
                rest: line[at + 1..].iter().collect(),
                in_flow: !self.brackets.is_empty(),
            });
        }
        1
    }

    fn close(&mut self, place: Mark, line: &[char]) {
        self.fresh = false;
        let start = self.brackets.pop().map(|(_, start)| start);
        if let (Some(start), true) = (start, self.brackets.is_empty()) {
            self.found.flows.push(Flow {
                start,
                end: place,
                rest: line[place.1..].iter().collect(),
            });
        }
    }
}

/// `|`, `>-` and `|2`, with nothing but a comment behind.
fn is_header(rest: &[char]) -> bool {
    let signs = rest
        .iter()
        .take_while(|c| "+-123456789".contains(**c))
        .count();
    let rest: String = rest[signs..].iter().collect();
    rest.trim().is_empty() || rest.starts_with([' ', '\t']) && rest.trim_start().starts_with('#')
}
