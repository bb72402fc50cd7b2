//! Text inside a block, written anew.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{clean, code};
use diag::is_unprintable;

/// A line break that the author forced: a character that no cleaned text holds.
pub(super) const HARD_BREAK: char = '\u{b}';

/// Writes text inside a block.
#[derive(Default)]
pub(super) struct Inline {
    out: String,
    links: Vec<Option<String>>,
    /// Where each open emphasis starts, and its delimiter.
    emphases: Vec<(usize, &'static str)>,
    /// The code of the block that is open: it comes in pieces, and is one span.
    code: Option<String>,
}

impl Inline {
    pub(super) fn take(&mut self) -> String {
        self.emphases.clear();
        std::mem::take(&mut self.out)
    }

    pub(super) fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.code.is_some() => {
                if let Some(code) = &mut self.code {
                    code.push_str(&text);
                }
            }
            Event::Text(text) | Event::InlineHtml(text) | Event::Html(text) => self.text(&text),
            Event::Code(text) => self.span(&text),
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.out.push(HARD_BREAK),
            Event::Start(Tag::Emphasis) => self.open("*"),
            Event::Start(Tag::Strong) => self.open("**"),
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => self.close(),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                // A link in a link is none.
                let target = Some(dest_url.to_string());
                let target = target.filter(|url| !self.in_link() && is_web_address(url));
                if target.is_some() {
                    // An exclamation mark in front would make it a picture.
                    if self.out.ends_with('!') && !self.out.ends_with("\\!") {
                        self.out.insert(self.out.len() - 1, '\\');
                    }
                    self.out.push('[');
                }
                self.links.push(target);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(Some(target)) = self.links.pop() {
                    self.out.push_str(&format!("](<{target}>)"));
                }
            }
            _ => {}
        }
    }

    pub(super) fn start_code(&mut self) {
        self.code = Some(String::new());
    }

    pub(super) fn end_code(&mut self) {
        let text = self.code.take().unwrap_or_default();
        // What lines are indented by shows nothing where they stand in a row.
        let lines: Vec<_> = text.split('\n').map(str::trim).collect();
        self.span(lines.join(" ").trim());
    }

    /// A code span, apart from one that stands right before: two fences in a row are one.
    fn span(&mut self, text: &str) {
        if self.out.ends_with('`') {
            self.out.push(' ');
        }
        if !text.is_empty() {
            self.out.push_str(&code(text));
        }
    }

    /// Opens an emphasis. What has no text in the end leaves no delimiters.
    pub(super) fn open(&mut self, delimiter: &'static str) {
        self.emphases.push((self.out.len(), delimiter));
        self.out.push_str(delimiter);
    }

    pub(super) fn close(&mut self) {
        let Some((start, delimiter)) = self.emphases.pop() else {
            return;
        };
        let inside = start + delimiter.len();
        // A blank inside of a delimiter makes it a bullet, or a star.
        let text = self.out.get(inside..).unwrap_or_default();
        let trimmed = text.trim_matches(char::is_whitespace).to_owned();
        self.out.truncate(start);
        if !trimmed.is_empty() {
            match self.emphasis_before(start) {
                // One behind the other, their delimiters would be read as text.
                Some(same) if same == delimiter => self.out.truncate(start - same.len()),
                Some(_) => {
                    self.out.push(' ');
                    self.out.push_str(delimiter);
                }
                None => self.out.push_str(delimiter),
            }
            self.out.push_str(&trimmed);
            self.out.push_str(delimiter);
        }
    }

    /// The delimiter of an emphasis that has just ended.
    fn emphasis_before(&self, start: usize) -> Option<&'static str> {
        let is_begun = |(at, open): &(usize, &str)| at + open.len() == start;
        if self.emphases.iter().any(is_begun) {
            return None;
        }
        let text = self.out.trim_end_matches('*');
        let is_escaped = text.ends_with('\\');
        match (self.out.len() - text.len(), is_escaped) {
            (0, _) | (_, true) => None,
            (1, false) => Some("*"),
            (_, false) => Some("**"),
        }
    }

    fn in_link(&self) -> bool {
        self.links.iter().any(Option::is_some)
    }

    /// Escapes what CommonMark, rustdoc or a browser would read as more than text. Bare addresses
    /// become links, as rustdoc asks for.
    pub(super) fn text(&mut self, text: &str) {
        let text = clean(text).replace('\n', " ");
        if !text.contains("://") {
            return self.escaped(&text);
        }
        for word in text.split_inclusive(' ') {
            match bare_address(word) {
                Some((before, address, after)) if !self.in_link() => {
                    self.escaped(before);
                    self.out.push_str(&format!("<{address}>"));
                    self.escaped(after);
                }
                Some(_) | None => self.escaped(word),
            }
        }
    }

    fn escaped(&mut self, text: &str) {
        let mut before = self.out.chars().next_back();
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            let after = chars.peek().copied();
            let inside_word = before.is_some_and(char::is_alphanumeric)
                && after.is_some_and(char::is_alphanumeric);
            let special = match c {
                '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '~' => true,
                '_' => !inside_word,
                // What follows may come in the next piece of text.
                '&' => after.is_none_or(|next| next.is_alphanumeric() || next == '#'),
                _ => false,
            };
            if special {
                self.out.push('\\');
            }
            self.out.push(c);
            before = Some(c);
        }
    }
}

/// Only links to the web lead anywhere from a page of ours.
pub(super) fn is_web_address(target: &str) -> bool {
    let is_web = target.starts_with("https://") || target.starts_with("http://");
    let strange = |c: char| {
        matches!(c, '<' | '>' | '\\' | '`' | '|') || c.is_whitespace() || is_unprintable(c)
    };
    is_web && !target.contains(strange)
}

/// Splits a word around a bare address: `(see`, `https://example.com`, `).`
fn bare_address(word: &str) -> Option<(&str, &str, &str)> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let (before, rest) = word.split_at(start);
    let stops =
        |c: char| matches!(c, '<' | '>' | '"' | '`' | '\\' | '|' | '{' | '}') || c.is_whitespace();
    let end = rest.find(stops).unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '*']);
    let host = address.split("://").nth(1).unwrap_or_default();
    if host.is_empty() {
        return None;
    }
    Some((before, address, &rest[address.len()..]))
}
