//! What the line index needs of a text: its values as a flat stream of events with places.

/// A line and a column, both from 1; columns count characters.
pub(super) type Mark = (usize, usize);

/// One step through a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Event {
    /// A mapping opens here.
    MapStart(Mark),
    /// A list opens here.
    ListStart(Mark),
    /// The innermost mapping or list ends.
    End,
    /// A scalar: its text as a key would be spelt, where it starts, and its width in characters on that line.
    Scalar(String, Mark, usize),
    /// A reference to an anchor; what it stands for is elsewhere.
    Alias(Mark),
}

/// Reads a text as YAML. Stops without a word at what is no YAML: the places before it are still good.
pub(super) fn yaml_events(text: &str, mut sink: impl FnMut(Event)) {
    use saphyr_parser::{Event as Yaml, Parser};
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { return };
        let mark = (span.start.line(), span.start.col() + 1);
        match event {
            Yaml::MappingStart(..) => sink(Event::MapStart(mark)),
            Yaml::SequenceStart(..) => sink(Event::ListStart(mark)),
            Yaml::MappingEnd | Yaml::SequenceEnd => sink(Event::End),
            Yaml::Scalar(value, ..) => {
                let one_line = span.start.line() == span.end.line();
                let width = if one_line { span.len() } else { usize::MAX };
                sink(Event::Scalar(value.into_owned(), mark, width));
            }
            Yaml::Alias(_) => sink(Event::Alias(mark)),
            // Only the first document is read, so only its places count.
            Yaml::DocumentEnd => return,
            Yaml::Nothing | Yaml::StreamStart | Yaml::StreamEnd | Yaml::DocumentStart(_) => {}
        }
    }
}
