//! Tags in front of keys, which the reader of YAML passes over: `!pet info:`.

use saphyr_parser::{Event, Parser};

use diag::{Diagnostic, Diagnostics, Location, Target};

/// Tells them. A tag of a value is found when the value is read.
pub(super) fn keys(text: &str, root: &Location, diagnostics: &mut Diagnostics) {
    if !may_have_tag(text) {
        return;
    }
    // Of each mapping that is open whether a key is next; of lists nothing.
    let mut open: Vec<Option<bool>> = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else { return };
        let is_key = open.last().copied().flatten().unwrap_or_default();
        let tag = match &event {
            Event::Scalar(_, _, _, tag) => tag.as_ref(),
            _ => None,
        };
        if let Some(tag) = tag.filter(|tag| is_key && !tag.is_yaml_core_schema()) {
            let at = Target::Position {
                line: span.start.line(),
                column: span.start.col() + 1,
            };
            let text = format!(
                "the YAML tag `{}` means nothing in a description",
                tag.suffix
            );
            let tagged = Diagnostic::error("yaml-tag", root.clone(), text).at(at);
            diagnostics.push(tagged.help("remove the tag; quote the key if it starts with `!`"));
        }
        match event {
            Event::Scalar(..) | Event::Alias(_) => turn(&mut open),
            Event::MappingStart(..) => open.push(Some(true)),
            Event::SequenceStart(..) => open.push(None),
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                turn(&mut open);
            }
            Event::DocumentEnd => return,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
    }
}

/// Behind a key its value is next, and behind that a key.
fn turn(open: &mut [Option<bool>]) {
    if let Some(Some(is_key)) = open.last_mut() {
        *is_key = !*is_key;
    }
}

/// Whether `!tag key:` stands anywhere at all, in a text or not: hardly a document has it, and to look is slow.
fn may_have_tag(text: &str) -> bool {
    text.match_indices('!').any(|(at, _)| {
        let is_start = text[..at]
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || "{,?".contains(c));
        let rest = text[at..].lines().next().unwrap_or_default();
        let is_tag = rest[1..].starts_with(|c: char| !c.is_whitespace());
        is_start && is_tag && rest.contains(':')
    })
}
