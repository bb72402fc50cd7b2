//! CommonMark of a document → CommonMark that is safe to print: in a doc comment or on a page.
//!
//! The text is parsed and written anew, so what comes out is what a reader was meant to see and
//! nothing else: code never runs as a doctest, HTML is shown and not obeyed, `[words]` in brackets
//! link to nothing, headings don't break the page's own, links lead to the web only.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

/// Width at which paragraphs are wrapped, in characters.
const WIDTH: usize = 92;

/// Lines of a text, wrapped.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut writer = Writer::default();
    for event in Parser::new_ext(&clean(text), Options::ENABLE_TABLES) {
        writer.event(event);
    }
    writer.flush();
    while writer
        .lines
        .last()
        .is_some_and(|line| line.trim_end() == writer.prefix().trim_end())
    {
        writer.lines.pop();
    }
    writer.lines
}

/// A text as one line, for the cell of a table.
pub(super) fn cell(text: &str) -> String {
    // A pipe at the start of a line is escaped already.
    paragraphs(text)
        .join("<br>")
        .replace("\\|", "|")
        .replace('|', "\\|")
}

/// The first paragraph of a text as one line.
pub(super) fn first_paragraph(text: &str) -> String {
    paragraphs(text).into_iter().next().unwrap_or_default()
}

/// CommonMark that is safe already, wrapped.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    wrap(text, WIDTH)
}

/// Each paragraph, item and piece of code as one line.
fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut inline = Inline::default();
    for event in Parser::new_ext(&clean(text), Options::empty()) {
        let ends_block = matches!(
            event,
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::CodeBlock)
        );
        match event {
            Event::Start(Tag::Item) => inline.text("• "),
            Event::Start(Tag::CodeBlock(_)) => inline.in_code_block = true,
            Event::End(TagEnd::CodeBlock) => inline.in_code_block = false,
            other => inline.event(other),
        }
        if ends_block && !inline.out.trim().is_empty() {
            paragraphs.push(inline.take().trim().replace(['\n', '\u{b}'], " "));
        }
    }
    paragraphs.push(inline.take().trim().to_owned());
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// Plain text as CommonMark that shows just that.
pub(super) fn escape(text: &str) -> String {
    let mut inline = Inline::default();
    inline.text(&clean(text).replace('\n', " "));
    inline.out
}

/// A code span, whatever the code holds.
pub(super) fn code(text: &str) -> String {
    let text = clean(text).replace('\n', " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(if longest == 0 { 1 } else { longest + 1 });
    let pad = text.starts_with('`') || text.ends_with('`') || text.trim().is_empty();
    let pad = if pad { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Line ends as `\n`; without control characters, and without those that turn text around: rustdoc
/// refuses them, and they could show a reader something else than what is there.
fn clean(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\t', "    ");
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}');
    text.chars()
        .filter(|c| *c == '\n' || (!c.is_control() && !turns(*c)))
        .collect()
}

/// Writes blocks.
#[derive(Default)]
struct Writer {
    lines: Vec<String>,
    inline: Inline,
    /// What stands in front of every line: quotes and the indentation of lists.
    prefixes: Vec<String>,
    /// Replaces the last prefix for the first line of a list's item.
    marker: Option<String>,
    /// Number of the next item of each open list; `None` for bullets.
    lists: Vec<Option<u64>>,
    code: Option<String>,
    table: Option<Table>,
}

#[derive(Default)]
struct Table {
    rows: Vec<Vec<String>>,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.code.is_some() => {
                if let Some(code) = &mut self.code {
                    code.push_str(&text);
                }
            }
            Event::Rule => {
                self.flush();
                self.paragraph("* * *");
            }
            Event::Html(html) => self.inline.text(html.trim_end_matches('\n')),
            other => self.inline.event(other),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.flush(),
            Tag::Heading { .. } => {
                self.flush();
                self.inline.raw("**");
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.prefixes.push("> ".to_owned());
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(first);
            }
            Tag::Item => {
                self.flush();
                let marker = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let marker = format!("{number}. ");
                        *number += 1;
                        marker
                    }
                    _ => "* ".to_owned(),
                };
                self.prefixes.push(" ".repeat(marker.len()));
                self.marker = Some(marker);
            }
            Tag::Table(_) => {
                self.flush();
                self.table = Some(Table::default());
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(Vec::new());
                }
            }
            other => self.inline.event(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.flush(),
            TagEnd::Heading(_) => {
                self.inline.raw("**");
                self.flush();
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.prefixes.pop();
            }
            TagEnd::CodeBlock => self.end_code(),
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.flush();
                // An item without a text still has its marker.
                if self.marker.is_some() {
                    self.line("");
                }
                self.prefixes.pop();
            }
            TagEnd::TableCell => {
                let cell = self
                    .inline
                    .take()
                    .replace(['\n', '\u{b}'], " ")
                    .replace("\\|", "|")
                    .replace('|', "\\|");
                if let Some(row) = self.table.as_mut().and_then(|table| table.rows.last_mut()) {
                    row.push(cell);
                }
            }
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead | TagEnd::TableRow => {}
            other => self.inline.event(Event::End(other)),
        }
    }

    /// Code is shown, never run: `text` keeps rustdoc from taking it for Rust.
    fn end_code(&mut self) {
        let Some(code) = self.code.take() else {
            return;
        };
        let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        self.separate();
        self.line(&format!("{fence}text"));
        for line in code.trim_end_matches('\n').split('\n') {
            self.line(line.trim_end());
        }
        self.line(&fence);
    }

    fn end_table(&mut self) {
        let Some(table) = self.table.take() else {
            return;
        };
        self.separate();
        for (index, row) in table.rows.iter().enumerate() {
            self.line(&format!("| {} |", row.join(" | ")));
            if index == 0 {
                self.line(&format!("|{}", " --- |".repeat(row.len())));
            }
        }
    }

    /// Ends the paragraph that is being written.
    fn flush(&mut self) {
        let text = self.inline.take();
        if !text.trim().is_empty() {
            self.paragraph(&text);
        }
    }

    fn paragraph(&mut self, text: &str) {
        self.separate();
        let hard_lines: Vec<&str> = text.split('\u{b}').collect();
        let last = hard_lines.len().saturating_sub(1);
        for (index, hard_line) in hard_lines.into_iter().enumerate() {
            let width = WIDTH.saturating_sub(self.prefix().len()).max(40);
            let mut wrapped = wrap(hard_line, width);
            if index < last
                && let Some(end) = wrapped.last_mut()
            {
                end.push('\\');
            }
            for line in wrapped {
                self.line(&line);
            }
        }
    }

    /// An empty line between blocks, but not in front of an item's first line.
    fn separate(&mut self) {
        let tight = self.marker.is_some();
        let follows_item = tight && !self.lists.is_empty() && self.after_item();
        if !self.lines.is_empty() && !follows_item {
            let prefixes = self.prefixes.len() - usize::from(tight);
            let prefix: String = self.prefixes[..prefixes].concat();
            self.lines.push(prefix.trim_end().to_owned());
        }
    }

    /// Whether the line before belongs to the item before, or to the text that leads to the list.
    fn after_item(&self) -> bool {
        let number = |list: &Option<u64>| list.is_none_or(|next| next > 2);
        self.lines.last().is_some_and(|line| {
            let line = line.trim_start();
            let is_item = line.starts_with("* ") || line.starts_with(|c: char| c.is_ascii_digit());
            is_item && self.lists.last().is_some_and(number)
        })
    }

    fn line(&mut self, text: &str) {
        let prefix = match self.marker.take() {
            Some(marker) => {
                let outer = self.prefixes.len().saturating_sub(1);
                self.prefixes[..outer].concat() + &marker
            }
            None => self.prefix(),
        };
        self.lines
            .push(format!("{prefix}{text}").trim_end().to_owned());
    }

    fn prefix(&self) -> String {
        self.prefixes.concat()
    }
}

/// Writes text inside a block. A line break that the author forced is kept as a vertical tab.
#[derive(Default)]
struct Inline {
    out: String,
    links: Vec<Option<String>>,
    in_code_block: bool,
}

impl Inline {
    fn take(&mut self) -> String {
        std::mem::take(&mut self.out)
    }

    fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(text) if self.in_code_block => self.raw(&code(text.trim())),
            Event::Text(text) | Event::InlineHtml(text) | Event::Html(text) => self.text(&text),
            Event::Code(text) => self.raw(&code(&text)),
            Event::SoftBreak => self.raw(" "),
            Event::HardBreak => self.raw("\u{b}"),
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => self.raw("*"),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => self.raw("**"),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                let target = web_address(&dest_url);
                if target.is_some() {
                    self.raw("[");
                }
                self.links.push(target);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(Some(target)) = self.links.pop() {
                    self.raw(&format!("](<{target}>)"));
                }
            }
            _ => {}
        }
    }

    /// Escapes what CommonMark, rustdoc or a browser would read as more than text. Bare addresses
    /// become links, as rustdoc asks for.
    fn text(&mut self, text: &str) {
        for (index, word) in text.split(' ').enumerate() {
            if index > 0 {
                self.raw(" ");
            }
            let in_link = self.links.iter().any(Option::is_some);
            match bare_address(word) {
                Some((before, address, after)) if !in_link => {
                    self.escaped(before);
                    self.raw(&format!("<{address}>"));
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
                '&' => after.is_some_and(|next| next.is_alphanumeric() || next == '#'),
                // What would open a block at the start of a line.
                '#' | '+' | '-' | '=' | '|' => before.is_none() || before == Some('\u{b}'),
                '.' | ')' => {
                    let ends_number = after.is_none_or(|next| next == ' ' || next == '\n');
                    ends_number && before.is_some() && self.out.chars().all(|c| c.is_ascii_digit())
                }
                _ => false,
            };
            if special {
                self.out.push('\\');
            }
            self.out.push(if c == '\n' { ' ' } else { c });
            before = Some(c);
        }
    }
}

/// Only links to the web lead anywhere from a page of ours.
fn web_address(target: &CowStr<'_>) -> Option<String> {
    let web = target.starts_with("https://") || target.starts_with("http://");
    let plain = !target.contains(['<', '>', '\n', ' ', '\\', '`', '|']);
    (web && plain).then(|| target.to_string())
}

/// Splits a word around a bare address: `(see`, `https://example.com`, `).`
fn bare_address(word: &str) -> Option<(&str, &str, &str)> {
    let start = word.find("https://").or_else(|| word.find("http://"))?;
    let (before, rest) = word.split_at(start);
    let stops = |c: char| matches!(c, '<' | '>' | '"' | '`' | '\\' | '|' | '\u{b}' | '{' | '}');
    let end = rest.find(stops).unwrap_or(rest.len());
    let address = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '*']);
    let host = address.split("://").nth(1).unwrap_or_default();
    if host.is_empty() {
        return None;
    }
    Some((before, address, &rest[address.len()..]))
}

/// Breaks at spaces, but not inside code or links, and not so that a line starts like a block.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in words(text) {
        let word_length = word.chars().count();
        let fits = line.is_empty() || length + 1 + word_length <= width;
        if fits || opens_block(word) {
            if !line.is_empty() {
                line.push(' ');
                length += 1;
            }
        } else {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        line.push_str(word);
        length += word_length;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Words of a line; a code span and a link's text are one word each.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut ticks = 0;
    let mut brackets = 0_usize;
    let mut escaped = false;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            _ if escaped => escaped = false,
            b'\\' if ticks == 0 => escaped = true,
            b'`' => {
                let run = bytes[at..].iter().take_while(|byte| **byte == b'`').count();
                ticks = match ticks {
                    0 => run,
                    open if open == run => 0,
                    open => open,
                };
                at += run - 1;
            }
            b'[' if ticks == 0 => brackets += 1,
            b']' if ticks == 0 => brackets = brackets.saturating_sub(1),
            b' ' if ticks == 0 && brackets == 0 => {
                words.extend(Some(&text[start..at]).filter(|word| !word.is_empty()));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    words.extend(Some(&text[start..]).filter(|word| !word.is_empty()));
    words
}

fn opens_block(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered =
        digits.len() < word.len() && (digits.starts_with('.') || digits.starts_with(')'));
    numbered || word.starts_with(['-', '+', '#', '=', '|', '*', '>'])
}
