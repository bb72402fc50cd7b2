//! What the line index needs of a text: its values as a flat stream of events with places.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// A line and a column, both from 1; columns count characters.
pub(super) type Mark = (usize, usize);

/// One step through a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Event<'t> {
    /// A mapping opens here.
    MapStart(Mark),
    /// A list opens here.
    ListStart(Mark),
    /// The innermost mapping or list ends.
    End,
    /// A scalar: its text as a key would be spelt, where it starts, and its width in characters on that line.
    Scalar(Cow<'t, str>, Mark, usize),
    /// The next value has an anchor, of this number.
    Anchor(usize),
    /// A reference to the anchor of a number; what it stands for is elsewhere.
    Alias(Mark, usize),
}

/// Reads a text as YAML. Stops without a word at what is no YAML: the places before it are still good.
pub(super) fn yaml_events(text: &str, mut sink: impl FnMut(Event<'_>)) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (mut text, mut deeper) = (Cow::Borrowed(text), BTreeSet::new());
    let mut told = 0;
    while let Some(line) = scan(&text, &deeper, &mut told, &mut sink) {
        if deeper.len() >= MOST_MOVED || !deeper.insert(line) {
            return;
        }
        text = Cow::Owned(moved(&text, line));
    }
}

/// How far a line is moved that the parser wants to be deeper: more than anything is nested.
const MOVED: usize = 512;

/// How many such lines are moved: each costs a look at what is before it.
const MOST_MOVED: usize = 200;

/// The text with one line moved to the right.
fn moved(text: &str, line: usize) -> String {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(before) => text
            .match_indices('\n')
            .nth(before)
            .map_or(text.len(), |(at, _)| at + 1),
    };
    let (before, after) = text.split_at(start);
    format!("{before}{}{after}", " ".repeat(MOVED))
}

/// Goes through a text and hands over the events that have not been told yet.
///
/// Inside of braces other parsers look at no indentation, and documents have a closing brace below the key that
/// it belongs to. The line of one that is not deep enough for this parser is returned.
fn scan(
    text: &str,
    deeper: &BTreeSet<usize>,
    told: &mut usize,
    sink: &mut impl FnMut(Event<'_>),
) -> Option<usize> {
    use saphyr_parser::{Event as Yaml, Parser};
    for (index, event) in Parser::new_from_str(text).enumerate() {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) if error.info() == "invalid indentation" => {
                return Some(error.marker().line());
            }
            Err(_) => return None,
        };
        if index < *told {
            continue;
        }
        *told = index + 1;
        let line = span.start.line();
        let column = span.start.col() + 1;
        let mark = match deeper.contains(&line) {
            true => (line, column.saturating_sub(MOVED)),
            false => (line, column),
        };
        if let Yaml::MappingStart(anchor, _)
        | Yaml::SequenceStart(anchor, _)
        | Yaml::Scalar(_, _, anchor, _) = event
            && anchor > 0
        {
            sink(Event::Anchor(anchor));
        }
        match event {
            Yaml::MappingStart(..) => sink(Event::MapStart(mark)),
            Yaml::SequenceStart(..) => sink(Event::ListStart(mark)),
            Yaml::MappingEnd | Yaml::SequenceEnd => sink(Event::End),
            Yaml::Scalar(value, ..) => {
                let one_line = line == span.end.line();
                let width = if one_line { span.len() } else { usize::MAX };
                sink(Event::Scalar(value, mark, width));
            }
            Yaml::Alias(anchor) => sink(Event::Alias(mark, anchor)),
            // Only the first document is read, so only its places count.
            Yaml::DocumentEnd => return None,
            Yaml::Nothing | Yaml::StreamStart | Yaml::StreamEnd | Yaml::DocumentStart(_) => {}
        }
    }
    None
}
