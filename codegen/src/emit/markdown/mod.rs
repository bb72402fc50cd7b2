//! CommonMark of a document → CommonMark that is safe to print: in a doc comment or on a page.
//!
//! The text is parsed and written anew, so what comes out is what a reader was meant to see and
//! nothing else: code never runs as a doctest, HTML is shown and not obeyed, `[words]` in brackets
//! link to nothing, headings don't break the page's own, links lead to the web only. What was written
//! is then read as rustdoc reads it; should anything else than text be found, the author's words are
//! shown as they are, in a block of code that nobody runs.

mod blocks;
mod check;
mod html;
mod inline;
mod wrap;

#[cfg(test)]
mod tests;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::api::APART;
use blocks::Writer;
use diag::is_unprintable;
use inline::Inline;

/// Width at which paragraphs are wrapped, in characters.
const WIDTH: usize = 92;

/// Quotes, items and elements inside of more than these are text of the innermost: each of them stands in front of
/// every line, or is written anew when it ends, so that a text of nothing but marks would take the square of its
/// length.
const DEEPEST: usize = 16;

/// A text of more bytes is shown as it is written: the tree of one that is full of marks takes fifty times its size,
/// and nobody reads half a megabyte of prose.
const LONGEST: usize = 1 << 19;

/// Lines of a text, wrapped.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for text in text.split(APART) {
        let mut more = match text.len() > LONGEST {
            true => blocks::verbatim(text),
            false => rewritten(text),
        };
        if !check::is_text(&more.join("\n")) {
            more = blocks::verbatim(text);
        }
        if !lines.is_empty() && !more.is_empty() {
            lines.push(String::new());
        }
        lines.append(&mut more);
    }
    lines
}

fn rewritten(text: &str) -> Vec<String> {
    let mut writer = Writer::default();
    for event in Parser::new_ext(&meant(text), Options::ENABLE_TABLES) {
        writer.event(event);
    }
    writer.finish()
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

/// The first sentence of it.
pub(super) fn first_sentence(text: &str) -> String {
    let paragraph = first_paragraph(text);
    let is_open = |text: &str| {
        let count = |sign| text.matches(sign).count();
        count('`') % 2 == 1 || count('[') > count(']') || count('(') > count(')')
    };
    let ends = paragraph.match_indices(". ").map(|(at, _)| at + 1);
    let mut ends = ends.filter(|end| {
        let (sentence, rest) = paragraph.split_at(*end);
        // `e.g. The` goes on.
        let word = sentence.rsplit([' ', '(']).next().unwrap_or_default();
        let word = word.trim_end_matches('.');
        let is_letters = word.chars().all(|c| c.is_alphabetic() || c == '.');
        let is_short = is_letters && (word.len() < 3 || word.contains('.'));
        !is_short && !is_open(sentence) && rest.trim_start().starts_with(char::is_uppercase)
    });
    match ends.next() {
        Some(end) => paragraph[..end].to_owned(),
        None => paragraph,
    }
}

/// CommonMark that is safe already, wrapped.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    wrap::wrap(text, WIDTH)
}

/// Each paragraph, item and piece of code as one line.
fn paragraphs(text: &str) -> Vec<String> {
    text.split(APART)
        .map(beginning)
        .flat_map(paragraphs_of)
        .collect()
}

/// What of a text there is room for in a line.
fn beginning(text: &str) -> &str {
    let end = (0..=LONGEST.min(text.len())).rev();
    let mut end = end.filter(|at| text.is_char_boundary(*at));
    &text[..end.next().unwrap_or_default()]
}

fn paragraphs_of(text: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut inline = Inline::default();
    for event in Parser::new_ext(&meant(text), Options::empty()) {
        let ends_block = matches!(
            event,
            Event::End(
                TagEnd::Paragraph
                    | TagEnd::Heading(_)
                    | TagEnd::Item
                    | TagEnd::CodeBlock
                    | TagEnd::HtmlBlock
            )
        );
        match event {
            Event::Start(Tag::Item) => inline.text("• "),
            Event::Start(Tag::CodeBlock(_)) => inline.start_code(),
            Event::End(TagEnd::CodeBlock) => inline.end_code(),
            other => inline.event(other),
        }
        if ends_block {
            paragraphs.extend(one_line(&mut inline));
        }
    }
    paragraphs.extend(one_line(&mut inline));
    paragraphs
}

/// What was written up to here as one line; nothing where that is blank.
fn one_line(inline: &mut Inline) -> Option<String> {
    let text = inline.take();
    let line = wrap::guard(text.replace(inline::HARD_BREAK, " ").trim());
    if line.is_empty() {
        None
    } else if check::is_text(&line) {
        Some(line)
    } else {
        Some(code(&line))
    }
}

/// Plain text as CommonMark that shows just that.
pub(super) fn escape(text: &str) -> String {
    let mut inline = Inline::default();
    inline.text(text);
    one_line(&mut inline).unwrap_or_default()
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
/// refuses them, and they could show a reader something else than what is there. A parser decodes
/// character references, so what it hands over is cleaned as well.
fn clean(text: &str) -> String {
    // Most texts are, and there are many.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            c if is_unprintable(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// What a parser of CommonMark is to read: cleaned, and what people write instead of it made that.
fn meant(text: &str) -> String {
    let mut text = clean(text);
    if text.contains('•') {
        text = with_items(&text);
    }
    if text.contains("[!") {
        text = with_alerts(&text);
    }
    html::to_markdown(&text)
}

/// What GitHub shows as a box of its own.
const ALERTS: &[(&str, &str)] = &[
    ("[!NOTE]", "Note"),
    ("[!TIP]", "Tip"),
    ("[!IMPORTANT]", "Important"),
    ("[!WARNING]", "Warning"),
    ("[!CAUTION]", "Caution"),
];

/// The text with the first lines of GitHub's alerts as words: no other reader knows `> [!NOTE]`.
fn with_alerts(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (quote, mark) = line.split_at(line.find('[').unwrap_or(line.len()));
        let alert = ALERTS
            .iter()
            .find(|(alert, _)| mark.trim_end().eq_ignore_ascii_case(alert));
        match alert {
            Some((_, word)) if quote.trim() == ">" => {
                out.push_str(quote);
                out.push_str(&format!("**{word}:**"));
                out.push_str(&mark[mark.trim_end().len()..]);
            }
            _ => out.push_str(line),
        }
    }
    out
}

/// The text with the lines that people begin with `•` as items.
fn with_items(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_code = false;
    for line in text.split_inclusive('\n') {
        let start = line.trim_start_matches(' ');
        let column = &line[..line.len() - start.len()];
        is_code ^= start.starts_with("```") || start.starts_with("~~~");
        match start.strip_prefix('•') {
            Some(item) if !is_code && column.len() < 4 => {
                out.push_str(column);
                out.push_str("* ");
                out.push_str(item.trim_start_matches([' ', '\u{a0}']));
            }
            _ => out.push_str(line),
        }
    }
    out
}
