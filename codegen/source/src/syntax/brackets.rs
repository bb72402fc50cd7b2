//! Faults of objects and lists in brackets.

use super::scan::Comment;
use super::{Cause, Source};

/// `{$ref: #/components/…}`: what YAML takes for a comment, with the closing bracket in it.
pub(super) fn comment(source: &Source<'_>) -> Option<Cause> {
    let is_value = |comment: &&Comment| {
        let starts_word = comment
            .text
            .starts_with(|c: char| !c.is_whitespace() && c != '#');
        comment.in_flow && starts_word && comment.text.contains(['}', ']'])
    };
    let comment = source.scan.comments.iter().find(is_value)?;
    let end = comment
        .text
        .find(|c: char| c.is_whitespace() || "}],".contains(c));
    let value = &comment.text[..end.unwrap_or(comment.text.len())];
    Some(hash(comment.start, &comment.before, value))
}

/// What is said of a value that YAML takes for a comment.
fn hash(place: (usize, usize), before: &str, value: &str) -> Cause {
    let key = before.trim_end().strip_suffix(':').map(|before| {
        let word = before
            .rsplit(|c: char| c.is_whitespace() || "{,".contains(c))
            .next();
        word.unwrap_or_default().trim_matches(['"', '\''])
    });
    match key {
        Some(key) => Cause::new(place, hash_text(key), hash_help(key, value)),
        None => Cause::new(
            place,
            "`#` after a space starts a comment in YAML",
            format!("put the text in quotes: `\"#{value}\"`"),
        ),
    }
}

pub(crate) fn hash_text(key: &str) -> String {
    format!("`{key}` has no value: `#` after a space starts a comment in YAML")
}

pub(crate) fn hash_help(key: &str, value: &str) -> String {
    let what = if key == "$ref" { "reference" } else { "text" };
    format!("put the {what} in quotes: `{key}: \"#{value}\"`")
}

/// A bracket that is not closed, and what stands in brackets without a comma.
pub(super) fn open(source: &Source<'_>) -> Option<Cause> {
    let error = source.error;
    let place = (error.line, error.column);
    let is_between = source.says("expected ',' or");
    if !is_between && !source.says("expected node content") {
        return None;
    }
    let opener = source
        .inside("flow sequence")
        .or_else(|| source.inside("flow mapping"));
    let innermost = source.scan.open.last().map(|(_, place)| *place);
    let opener = if is_between { opener } else { innermost };
    let Some(opener) = opener else {
        if let Some(sign @ ('}' | ']')) = source.lines.at(place.0, place.1) {
            let open = if sign == '}' { '{' } else { '[' };
            let help = format!("remove it, or write the `{open}` that it closes");
            return Some(Cause::new(
                place,
                format!("this `{sign}` closes nothing"),
                help,
            ));
        }
        let help = "write the value, or remove the comma or the bracket in front of it";
        return Some(Cause::new(place, "a value is missing here", help));
    };
    let sign = source.lines.at(opener.0, opener.1)?;
    if !closes_on_its_line(source.lines.get(opener.0)?, opener.1) || opener.0 != error.line {
        let help = match sign {
            '[' => "write `]` behind the last element, and a `,` between two of them",
            _ => "write `}` behind the last value, and a `,` between two of them",
        };
        return Some(Cause::new(
            opener,
            format!("this `{sign}` is not closed"),
            help,
        ));
    }
    let end = if sign == '[' { ']' } else { '}' };
    let text = format!("a `,` or `{end}` is expected here");
    let help = "put a `,` between two values; a text that has `: `, `{`, `[` or `,` in it needs quotes here";
    Some(Cause::new(place, text, help))
}

/// `{a:{b: c}}`, `{a:}` and `: a`: what a colon lacks on one of its sides; and a bracket that nothing opened.
pub(super) fn colon(source: &Source<'_>) -> Option<Cause> {
    let place = (source.error.line, source.error.column);
    let sign = source.lines.at(place.0, place.1)?;
    if matches!(sign, '}' | ']') {
        return Some(Cause::new(
            place,
            format!("this `{sign}` closes nothing"),
            "remove it",
        ));
    }
    let before: String = source
        .lines
        .get(place.0)?
        .chars()
        .take(place.1 - 1)
        .collect();
    let word = before
        .rsplit(|c: char| c.is_whitespace() || "{[,".contains(c))
        .next()?;
    let next = source.lines.at(place.0, place.1 + 1);
    match (sign, next) {
        (':', Some(open @ ('{' | '['))) if !word.is_empty() => {
            let help = format!("write `{word}: {open}`");
            Some(Cause::new(place, "a space is missing after `:`", help))
        }
        (':', Some(',' | '}' | ']')) if !word.is_empty() => {
            let help = format!("write the value behind `{word}: `, or remove the key");
            Some(Cause::new(place, format!("`{word}` has no value"), help))
        }
        (':', None | Some(' ')) if before.trim().is_empty() => {
            let help = "write the key, or put the text in quotes";
            Some(Cause::new(place, "a key is missing in front of `:`", help))
        }
        _ => None,
    }
}

fn closes_on_its_line(line: &str, column: usize) -> bool {
    let mut depth = 0_usize;
    line.chars().skip(column.saturating_sub(1)).any(|c| {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}
