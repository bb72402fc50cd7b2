//! What was written, read once more as rustdoc reads it: text, and nothing that runs or steers.

use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, Options, Parser, Tag};

use super::inline::is_web_address;
use diag::is_unprintable;

/// Whether a text is nothing but text to rustdoc and to a browser: no code that is a doctest, no HTML,
/// no heading, no link that leads elsewhere than to the web, no character that steers a terminal.
pub(super) fn is_text(text: &str) -> bool {
    is_prose(text) || is_read_as_text(text)
}

pub(super) fn is_read_as_text(text: &str) -> bool {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    if text.contains(|c: char| c != '\n' && is_unprintable(c)) {
        return false;
    }
    // What rustdoc would look up as the name of an item.
    let mut names_an_item = false;
    let mut on_unknown = |_: BrokenLink<'_>| {
        names_an_item = true;
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, options, Some(&mut on_unknown));
    let mut is_fine = true;
    for event in parser {
        is_fine &= is_harmless(&event);
    }
    is_fine && !names_an_item
}

/// Whether a text has nothing in it that begins a block, a link, HTML or an entity: most have not. Where every
/// line begins with a letter, marks inside of it make emphasis and code at most.
pub(super) fn is_prose(text: &str) -> bool {
    let starts_plainly =
        |line: &str| line.is_empty() || line.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_plain = |byte: u8| match byte {
        b'<' | b'[' | b']' | b'&' | b'|' | b'$' | b'~' | b'^' => false,
        b'\n' | b' '..=b'~' => true,
        _ => false,
    };
    text.bytes().all(is_plain) && text.split('\n').all(starts_plainly)
}

fn is_harmless(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => match tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(language)) => language.as_ref() == "text",
            Tag::Link { dest_url, .. } => is_web_address(dest_url),
            Tag::CodeBlock(CodeBlockKind::Indented)
            | Tag::Heading { .. }
            | Tag::HtmlBlock
            | Tag::Image { .. }
            | Tag::FootnoteDefinition(_)
            | Tag::MetadataBlock(_) => false,
            Tag::Paragraph
            | Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => true,
        },
        Event::Text(text) | Event::Code(text) => {
            !text.contains(|c: char| c != '\n' && is_unprintable(c))
        }
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => false,
        Event::InlineMath(_) | Event::DisplayMath(_) => false,
        Event::End(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::Rule
        | Event::TaskListMarker(_) => true,
    }
}
