//! Elements and text → CommonMark.

use super::super::DEEPEST;
use super::scan::{Token, attribute, decoded};

/// Writes what a browser would show.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// Elements that are open and change their text when they end: their name, where it begins, an address.
    open: Vec<(&'static str, usize, Option<String>)>,
    /// Lists that are open, and the number of the next item where they have some.
    lists: Vec<Option<u32>>,
    /// The cells of the rows of a table.
    rows: Vec<Vec<String>>,
    /// How deep in `script` and the like it is: nobody reads that.
    hidden: usize,
    /// Whether no line can end here.
    pub(super) is_flat: bool,
    /// How far the text around is indented.
    pub(super) column: usize,
}

/// A line's break, until it is known what stands behind it. No text of a description has the character.
const BREAK: char = '\u{b}';

/// Where a mark of CommonMark meets what may stand beside its element in HTML, until it is known what does. No text
/// of a description has the character.
const SEAM: char = '\u{c}';

/// Emphasis that begins or ends with a sign, as in `<b>Note:</b>this`.
fn with_seams(mark: &str, text: &str) -> String {
    let seam = |c: Option<char>| match c.is_some_and(char::is_alphanumeric) {
        true => "",
        false => "\u{c}",
    };
    let (first, last) = (text.chars().next(), text.chars().next_back());
    format!("{}{mark}{text}{mark}{}", seam(first), seam(last))
}

/// The text with a blank where a mark would be none without it: [delimiter
/// runs](https://spec.commonmark.org/0.31.2/#delimiter-run) with a sign inside of them and a letter outside, and
/// code spans one behind the other.
fn without_seams(text: &str) -> String {
    let mut parts = text.split(SEAM);
    let mut out = parts.next().unwrap_or_default().to_owned();
    let ends = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    for part in parts {
        let meets = match (out.chars().next_back(), part.chars().next()) {
            (Some('`'), Some('`')) => true,
            (before, Some('*')) => ends(before),
            (Some('*'), after) => ends(after),
            _ => false,
        };
        if meets {
            out.push(' ');
        }
        out.push_str(part);
    }
    out
}

/// The text with breaks as CommonMark has them: a backslash in front of more text of the paragraph, and nothing
/// at its end, where the backslash would be read.
fn without_last_breaks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let Some(line) = line
            .strip_suffix('\n')
            .and_then(|line| line.strip_suffix(BREAK))
        else {
            out.push_str(line);
            continue;
        };
        out.push_str(line);
        let next = lines.peek().map_or("", |next| next.trim());
        let is_item = next
            .strip_prefix(['-', '*', '+'])
            .is_some_and(|rest| rest.starts_with(' '));
        let is_text = !next.is_empty() && !is_item && !next.starts_with(['#', '>', '|', '`', '~']);
        if is_text && !line.trim().is_empty() {
            out.push('\\');
        }
        out.push('\n');
    }
    out.replace(BREAK, " ")
}

/// Whether what is raised is the exponent of a number or of a unit, and no mark or ending such as `1st`.
fn is_power(before: &str, raised: &str) -> bool {
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next();
    let word = word.unwrap_or_default();
    let is_number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let is_unit = (1..=2).contains(&word.chars().count());
    let digits = raised.trim_start_matches(['-', '+', '\u{2212}']);
    let is_whole = !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    is_whole && (is_number || is_unit || before.ends_with(')'))
}

impl Writer {
    pub(super) fn finish(self) -> String {
        without_last_breaks(&without_seams(&self.out))
    }

    /// Text of the document that is no HTML.
    pub(super) fn markdown(&mut self, text: &str) {
        if self.hidden == 0 {
            // It has its own indentation.
            let trimmed = self.out.trim_end_matches(' ').len();
            if self.out[..trimmed].ends_with('\n') {
                self.out.truncate(trimmed);
            }
            // A block may begin in the line of an element that has just ended one.
            let text = if self.out.ends_with("\n\n") {
                text.trim_start_matches('\n')
            } else {
                text
            };
            self.out.push_str(text);
        }
    }

    pub(super) fn token(&mut self, token: Token<'_>, is_block: bool) {
        match token {
            Token::Comment => {}
            Token::Text(_) if self.hidden > 0 => {}
            Token::Text(text) if self.is_verbatim() => self.out.push_str(&decoded(text)),
            Token::Text(text) if is_block => self.text(text),
            Token::Text(text) => self.out.push_str(text),
            Token::Open(name, attributes) => self.open(name, attributes),
            Token::Close(name) => self.close(name),
        }
    }

    /// Text between elements: a line's end is a blank, and so is its indentation.
    fn text(&mut self, text: &str) {
        let starts_blank = text.starts_with(char::is_whitespace);
        let words: Vec<&str> = text.split_whitespace().collect();
        let at_start = self.out.is_empty() || self.out.ends_with(['\n', ' ']);
        if starts_blank && !at_start {
            self.out.push(' ');
        }
        self.out.push_str(&words.join(" "));
        if !words.is_empty() && text.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
    }

    fn open(&mut self, name: &'static str, attributes: &str) {
        match name {
            "script" | "style" if !attributes.ends_with('/') => self.hidden += 1,
            _ if self.hidden > 0 => {}
            "br" => self.line_break(),
            "hr" => self.paragraph(),
            "pre" => {
                self.paragraph();
                self.start(name, None);
            }
            // Inside of `pre` it is the same text.
            _ if self.is_verbatim() => {}
            "code" | "tt" | "kbd" | "samp" => self.start(name, None),
            "b" | "strong" | "i" | "em" | "cite" | "var" | "sup" | "td" | "th" => {
                self.start(name, None);
            }
            "a" => self.start(name, attribute(attributes, "href").map(decoded)),
            "img" => self
                .out
                .push_str(attribute(attributes, "alt").unwrap_or_default()),
            "ul" => self.list(None),
            "ol" => self.list(Some(1)),
            "li" => self.item(),
            "tr" => self.rows.push(Vec::new()),
            "table" => {
                self.paragraph();
                self.rows.clear();
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.paragraph();
                self.start(name, None);
            }
            _ if is_block(name) => self.paragraph(),
            _ => {}
        }
    }

    fn close(&mut self, name: &'static str) {
        match name {
            "script" | "style" => self.hidden = self.hidden.saturating_sub(1),
            _ if self.hidden > 0 => {}
            "ul" | "ol" => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.paragraph();
                }
            }
            "table" => self.table(),
            _ => {
                if let Some(at) = self.open.iter().rposition(|(open, ..)| *open == name) {
                    let (_, from, address) = self.open.remove(at);
                    self.open.truncate(at);
                    self.end(name, from, address);
                } else if is_block(name) && !self.is_verbatim() {
                    self.paragraph();
                }
            }
        }
    }

    /// Begins an element whose text is written anew when it ends, if that may still be inside of another one.
    fn start(&mut self, name: &'static str, address: Option<String>) {
        if self.open.len() < DEEPEST {
            self.open.push((name, self.out.len(), address));
        }
    }

    /// Whether text is shown as it stands.
    fn is_verbatim(&self) -> bool {
        let mut open = self.open.iter();
        open.any(|(name, ..)| matches!(*name, "pre" | "code" | "tt" | "kbd" | "samp"))
    }

    /// Writes the text of an element anew, once all of it is there.
    fn end(&mut self, name: &'static str, from: usize, address: Option<String>) {
        let inner = self.out.split_off(from.min(self.out.len()));
        let text = inner.trim();
        let is_line = !text.is_empty() && !text.contains("\n\n");
        let (before, after) = match inner.find(text) {
            Some(at) if !text.is_empty() => (&inner[..at], &inner[at + text.len()..]),
            _ => ("", inner.as_str()),
        };
        let wrapped = match name {
            // Without its element it would be another number.
            "sup" if is_power(&self.out, text) => format!("{before}^{text}{after}"),
            "b" | "strong" if is_line => format!("{before}{}{after}", with_seams("**", text)),
            "i" | "em" | "cite" | "var" if is_line => {
                format!("{before}{}{after}", with_seams("*", text))
            }
            "code" | "tt" | "kbd" | "samp" => {
                if is_line {
                    let code = super::super::code(&decoded(text));
                    format!("{before}{code}{SEAM}{after}")
                } else {
                    inner
                }
            }
            "pre" => {
                let ticks = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
                let fence = "`".repeat(ticks.max(2) + 1);
                let lines = inner.trim_matches('\n').lines();
                let column = self.indentation();
                // What the text around is indented by is no part of the code.
                let own = |line: &str| {
                    let indented = line.bytes().take_while(|c| *c == b' ').count();
                    line[indented.min(self.column)..].to_owned()
                };
                let lines: String = lines
                    .map(|line| format!("{column}{}\n", own(line)))
                    .collect();
                format!("{fence}text\n{lines}{column}{fence}\n\n{column}")
            }
            "a" => match address {
                Some(address) if is_line && !address.contains(['<', '>', '\n', ' ']) => {
                    format!("{before}[{text}](<{address}>){after}")
                }
                _ => inner,
            },
            "td" | "th" => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(text.replace('\n', " ").replace('|', "\\|"));
                    return;
                }
                inner
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if is_line => {
                format!("#### {}\n\n", text.replace('\n', " "))
            }
            _ => inner,
        };
        self.out.push_str(&wrapped);
    }

    fn paragraph(&mut self) {
        if self.is_flat || self.in_cell() {
            self.out.push(' ');
            return;
        }
        // Inside of an item it goes on in the item's column.
        let is_item_start = self.out.ends_with("- ") || self.out.ends_with(". ");
        if self.out.is_empty() || is_item_start && !self.lists.is_empty() {
            return;
        }
        let trimmed = self.out.trim_end_matches([' ', '\n']).len();
        let from = self.open.last().map_or(0, |(_, from, _)| *from);
        if trimmed >= from {
            self.out.truncate(trimmed);
        }
        self.out.push_str("\n\n");
        self.out.push_str(&self.indentation());
    }

    fn line_break(&mut self) {
        if self.is_flat || self.in_cell() {
            self.out.push(' ');
        } else if self.is_verbatim() {
            self.out.push('\n');
        } else if !self.out.is_empty() && !self.out.ends_with('\n') {
            let trimmed = self.out.trim_end_matches(' ').len();
            self.out.truncate(trimmed);
            self.out.push(BREAK);
            self.out.push('\n');
            self.out.push_str(&self.indentation());
        }
    }

    fn in_cell(&self) -> bool {
        self.open
            .iter()
            .any(|(name, ..)| matches!(*name, "td" | "th"))
    }

    fn indentation(&self) -> String {
        let widths = self
            .lists
            .iter()
            .take(DEEPEST)
            .map(|list| if list.is_some() { 3 } else { 2 });
        " ".repeat(self.column + widths.sum::<usize>())
    }

    fn list(&mut self, number: Option<u32>) {
        if self.lists.is_empty() {
            self.paragraph();
        }
        self.lists.push(number);
    }

    fn item(&mut self) {
        if self.is_flat || self.in_cell() {
            self.out.push_str(" • ");
            return;
        }
        let number = self.lists.pop().unwrap_or_default();
        let trimmed = self.out.trim_end_matches([' ', '\n']).len();
        let is_first = self.out[trimmed..].contains("\n\n") || trimmed == 0;
        self.out.truncate(trimmed);
        if trimmed > 0 {
            self.out.push_str(if is_first && self.lists.is_empty() {
                "\n\n"
            } else {
                "\n"
            });
        }
        self.out.push_str(&self.indentation());
        match number {
            Some(number) => self.out.push_str(&format!("{number}. ")),
            None => self.out.push_str("- "),
        }
        self.lists.push(number.map(|number| number + 1));
    }

    fn table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        if width == 0 {
            return;
        }
        self.paragraph();
        let column = self.indentation();
        let cells: usize = rows.iter().map(Vec::len).sum();
        if rows.len() * width > MOST_EMPTY * cells {
            let rows = rows.iter().filter(|row| !row.is_empty());
            let lines: Vec<String> = rows.map(|row| row.join(" | ")).collect();
            self.out.push_str(&lines.join(&format!("\n\n{column}")));
            self.out.push_str(&format!("\n\n{column}"));
            return;
        }
        for (index, mut row) in rows.into_iter().filter(|row| !row.is_empty()).enumerate() {
            row.resize(width, String::new());
            self.out
                .push_str(&format!("| {} |\n{column}", row.join(" | ")));
            if index == 0 {
                self.out
                    .push_str(&format!("|{}\n{column}", "---|".repeat(width)));
            }
        }
        self.out.push_str(&format!("\n{column}"));
    }
}

/// A table with so many times the cells that it says is none, but paragraphs: the longest row would make the others
/// as long.
const MOST_EMPTY: usize = 16;

/// Whether an element begins and ends a paragraph.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "blockquote"
            | "center"
            | "dd"
            | "details"
            | "dl"
            | "dt"
            | "summary"
            | "body"
            | "html"
    )
}
