//! The usual elements of HTML → CommonMark: people write their descriptions in either. What comes out is
//! text of a document as any other, and cleaned like it.
//!
//! Elements that say nothing here are taken out and their text stays; what only looks like an element, as
//! `<your-token>` does, is text.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

mod scan;
mod write;

use scan::{Token, tokens};
use write::Writer;

/// The text with its HTML as CommonMark; the same text where there is none.
pub(super) fn to_markdown(text: &str) -> String {
    let pieces = pieces(text);
    let has_elements = pieces.iter().any(|piece| {
        tokens(&text[piece.range.clone()])
            .any(|token| matches!(token, Token::Open(..) | Token::Close(_)))
    });
    if !has_elements {
        return text.to_owned();
    }
    let mut writer = Writer::default();
    let mut end = 0;
    for piece in pieces {
        writer.markdown(&text[end..piece.range.start]);
        end = piece.range.end;
        writer.is_flat = piece.is_flat;
        writer.column = piece.column;
        for token in tokens(&text[piece.range]) {
            writer.token(token, piece.is_block);
        }
    }
    writer.markdown(&text[end..]);
    writer.finish()
}

/// HTML inside of a text.
struct Piece {
    range: Range<usize>,
    /// Whether it stands in lines of its own, so that what is between its elements is HTML as well.
    is_block: bool,
    /// Whether it stands where no line can end: in a cell or a heading.
    is_flat: bool,
    /// How far its first line is indented: as what is around it is, such as an item.
    column: usize,
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    if !text.contains('<') {
        return pieces;
    }
    let mut flat = 0_usize;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        let is_block = matches!(event, Event::Html(_));
        match event {
            Event::Start(Tag::Table(_) | Tag::Heading { .. }) => flat += 1,
            Event::End(TagEnd::Table | TagEnd::Heading(_)) => flat = flat.saturating_sub(1),
            Event::Html(_) | Event::InlineHtml(_) => match pieces.last_mut() {
                Some(last) if last.range.end == range.start && last.is_block && is_block => {
                    last.range.end = range.end;
                }
                _ => {
                    // Not further back than the blanks: a line may be long.
                    let before = &text[..range.start];
                    let outer = before.trim_end_matches(' ');
                    let is_indented = outer.is_empty() || outer.ends_with('\n');
                    let column = before.len() - outer.len();
                    pieces.push(Piece {
                        column: if is_indented { column } else { 0 },
                        range,
                        is_block,
                        is_flat: flat > 0,
                    });
                }
            },
            _ => {}
        }
    }
    pieces
}
