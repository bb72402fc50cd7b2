//! Paragraphs, lists, quotes, tables and code, written anew.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::inline::{HARD_BREAK, Inline};
use super::{DEEPEST, WIDTH, clean, wrap};

/// The largest number that a list's item can have.
const LAST_NUMBER: u64 = 999_999_999;

/// Writes blocks.
#[derive(Default)]
pub(super) struct Writer {
    lines: Vec<String>,
    inline: Inline,
    /// The quotes and items that are open, from the outermost on.
    containers: Vec<Container>,
    lists: Vec<List>,
    code: Option<String>,
    table: Option<Vec<Vec<String>>>,
    /// Whether the line before is the first of an item.
    after_marker: bool,
}

/// A list that is open.
struct List {
    /// Number of the next item; `None` for bullets.
    next: Option<u64>,
    /// Whether it had an item before the one that is open.
    goes_on: bool,
}

/// What stands in front of the lines of a quote or an item.
struct Container {
    first: String,
    further: String,
    is_item: bool,
    /// Whether its first line is written.
    begun: bool,
}

impl Writer {
    pub(super) fn event(&mut self, event: Event<'_>) {
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
                self.separate();
                self.line("---");
            }
            Event::Html(html) => self.inline.text(html.trim_end_matches('\n')),
            other => self.inline.event(other),
        }
    }

    /// The lines, without empty ones at the end.
    pub(super) fn finish(mut self) -> Vec<String> {
        self.flush();
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        self.lines
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.flush(),
            Tag::Heading { .. } => {
                self.flush();
                self.inline.open("**");
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.enter("> ", "> ", false);
            }
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(List {
                    next: first,
                    goes_on: false,
                });
            }
            Tag::Item => {
                self.flush();
                let next = self.lists.last_mut().and_then(|list| list.next.as_mut());
                let marker = match next {
                    Some(number) => {
                        let marker = format!("{}. ", (*number).min(LAST_NUMBER));
                        *number += 1;
                        marker
                    }
                    None => "* ".to_owned(),
                };
                self.enter(&marker, &" ".repeat(marker.len()), true);
            }
            Tag::Table(_) => {
                self.flush();
                self.table = Some(Vec::new());
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(rows) = &mut self.table {
                    rows.push(Vec::new());
                }
            }
            other => self.inline.event(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.flush(),
            TagEnd::Heading(_) => {
                self.inline.close();
                self.flush();
            }
            // One that shows nothing is left out.
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.containers.pop();
            }
            TagEnd::Item => {
                self.flush();
                let is_shown = self.containers.pop().is_some_and(|item| item.begun);
                if let Some(list) = self.lists.last_mut() {
                    list.goes_on |= is_shown;
                }
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                self.separate();
                for line in fenced(&code) {
                    self.line(&line);
                }
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::TableCell => {
                let cell = self
                    .inline
                    .take()
                    .replace(HARD_BREAK, " ")
                    .replace("\\|", "|")
                    .replace('|', "\\|");
                if let Some(row) = self.table.as_mut().and_then(|rows| rows.last_mut()) {
                    row.push(cell.trim().to_owned());
                }
            }
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead | TagEnd::TableRow => {}
            other => self.inline.event(Event::End(other)),
        }
    }

    fn enter(&mut self, first: &str, further: &str, is_item: bool) {
        let is_deep = self.containers.len() >= DEEPEST;
        let mark = |mark: &str| {
            if is_deep {
                String::new()
            } else {
                mark.to_owned()
            }
        };
        self.containers.push(Container {
            first: mark(first),
            further: mark(further),
            is_item: is_item && !is_deep,
            begun: is_deep,
        });
    }

    fn end_table(&mut self) {
        let Some(rows) = self.table.take() else {
            return;
        };
        self.separate();
        for (index, row) in rows.iter().enumerate() {
            self.line(&format!("| {} |", row.join(" | ")));
            if index == 0 {
                self.line(&format!("|{}", " --- |".repeat(row.len())));
            }
        }
    }

    /// Ends the paragraph that is being written.
    fn flush(&mut self) {
        let text = self.inline.take();
        let hard_lines = text.split(HARD_BREAK).map(str::trim);
        let hard_lines: Vec<&str> = hard_lines.filter(|line| !line.is_empty()).collect();
        let Some(last) = hard_lines.len().checked_sub(1) else {
            return;
        };
        self.separate();
        for (index, hard_line) in hard_lines.into_iter().enumerate() {
            let before: usize = self.containers.iter().map(|one| one.further.len()).sum();
            let width = WIDTH.saturating_sub(before).max(40);
            let mut wrapped = wrap::wrap(hard_line, width);
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

    /// An empty line between blocks, but not between the items of a short list.
    fn separate(&mut self) {
        let begun = self.containers.iter().take_while(|one| one.begun).count();
        let starts_item = self.containers.get(begun).is_some_and(|next| next.is_item);
        // An ordered list interrupts a paragraph only if it starts with 1.
        let goes_on = |list: &List| list.next.is_none() || list.goes_on;
        let outer = self.containers[..begun].iter();
        let depth = outer.filter(|one| one.is_item).count();
        let follows_item =
            self.after_marker && starts_item && self.lists.get(depth).is_some_and(goes_on);
        if self.lines.is_empty() || follows_item {
            return;
        }
        let open = self.containers[..begun].iter();
        let prefix: String = open.map(|one| one.further.as_str()).collect();
        self.lines.push(prefix.trim_end().to_owned());
    }

    fn line(&mut self, text: &str) {
        let mut line = String::new();
        self.after_marker = false;
        for container in &mut self.containers {
            if container.begun {
                line.push_str(&container.further);
            } else {
                line.push_str(&container.first);
                container.begun = true;
                self.after_marker |= container.is_item;
            }
        }
        line.push_str(text);
        self.lines.push(line.trim_end().to_owned());
    }
}

/// Code is shown, never run: `text` keeps rustdoc from taking it for Rust.
fn fenced(code: &str) -> Vec<String> {
    let code = clean(code);
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let mut lines = vec![format!("{fence}text")];
    let code = code.trim_end_matches('\n').split('\n');
    lines.extend(code.map(|line| line.trim_end().to_owned()));
    lines.push(fence);
    lines
}

/// A text that could not be written anew, to the letter.
pub(super) fn verbatim(text: &str) -> Vec<String> {
    fenced(text)
}
