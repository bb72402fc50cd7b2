//! What the reader of YAML fell over: each cause is looked for by itself, the surest first.

use super::lines::{entry, indent};
use super::{Cause, Source, block, brackets, quotes, stray};

pub(super) fn cause(source: &Source<'_>) -> Cause {
    let causes: &[fn(&Source<'_>) -> Option<Cause>] = &[
        second_document,
        control,
        quotes::escape,
        brackets::comment,
        quotes::swallowed,
        quotes::quotes,
        quotes::bracket_in_text,
        block::odd_blank,
        block::tab,
        quotes::first_sign,
        unknown_anchor,
        block::text_below,
        block::text_of_lines,
        block::missing_blank,
        quotes::colon_in_text,
        block::missing_colon,
        brackets::open,
        block::deeper,
        block::misfit,
        list_on_line,
        directive,
        key,
        brackets::colon,
        stray::in_front,
    ];
    let found = causes.iter().find_map(|cause| cause(source));
    found.unwrap_or_else(|| {
        let place = (source.error.line, source.error.column);
        let line = source.lines.get(place.0).unwrap_or_default();
        if source.says("mapping values are not allowed") && entry(line).is_some() {
            let help = "remove it, or put the whole text in quotes";
            return Cause::new(place, "a second `:` stands in this line", help);
        }
        let message = match source.says("mapping values are not allowed") {
            true => "this `:` cannot stand here",
            false => "from here on the text is no YAML",
        };
        let help = "compare this line and the one above with those around them: a quote, a bracket or a `:` may be missing, or the indent differs; a text with `: ` in it needs quotes";
        Cause::new(place, message, help)
    })
}

/// The line `---` behind which a second document starts.
fn second_document(source: &Source<'_>) -> Option<Cause> {
    if !source.says("more than one document") {
        return None;
    }
    let says_something = |line: &&str| {
        let line = line.trim();
        !line.is_empty() && !line.starts_with(['#', '%']) && line != "---"
    };
    let lines = &source.lines.0;
    let first = lines.iter().position(says_something)?;
    let is_mark = |line: &&str| *line == "---" || line.starts_with("--- ");
    let starts = lines[..first].iter().enumerate();
    let mut starts = starts.filter(|(_, line)| is_mark(line));
    if let (Some(_), Some((at, _))) = (starts.next(), starts.next()) {
        let text = "an empty document stands in front of the description";
        return Some(Cause::new((at + 1, 1), text, "remove one of the two `---`"));
    }
    let is_end = |line: &&str| line.trim_end() == "..." || is_mark(line);
    let at = lines[first..].iter().position(is_end)? + first;
    if lines[at].trim_end() == "..."
        && !lines[at + 1..]
            .iter()
            .find(|line| says_something(line) || is_mark(line))
            .is_some_and(is_mark)
    {
        let text = "something follows `...`, which is the end of a description";
        let help =
            "remove the `...`, if what follows belongs to the description; else what follows it";
        return Some(Cause::new((at + 1, 1), text, help));
    }
    let help = "keep one description per file: remove the `---` and what follows it";
    Some(Cause::new(
        (at + 1, 1),
        "the file holds more than one YAML document",
        help,
    ))
}

/// A character that no text of YAML may have.
fn control(source: &Source<'_>) -> Option<Cause> {
    if !source.says("control characters are not allowed") {
        return None;
    }
    let is_forbidden = |c: char| {
        c.is_control() && !matches!(c, '\t' | '\u{85}') || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let mut lines = source.lines.0.iter().enumerate();
    let (place, c) = lines.find_map(|(index, line)| {
        let (column, c) = line.chars().enumerate().find(|(_, c)| is_forbidden(*c))?;
        Some(((index + 1, column + 1), c))
    })?;
    let text = format!(
        "there is a control character (U+{:04X}) here, which YAML does not allow",
        u32::from(c)
    );
    let help = format!(
        "remove it, or write `\\x{:02X}` in double quotes",
        u32::from(c)
    );
    Some(Cause::new(place, text, help))
}

fn unknown_anchor(source: &Source<'_>) -> Option<Cause> {
    if !source.says("unknown anchor") {
        return None;
    }
    let (line, column) = (source.error.line, source.error.column);
    let text: String = source.lines.get(line)?.chars().skip(column - 1).collect();
    let name = text.strip_prefix('*')?;
    let name = name
        .split(|c: char| c.is_whitespace() || ",[]{}".contains(c))
        .next()?;
    let message = format!("there is no anchor `&{name}` in front of this alias");
    let help = "an alias such as `*name` needs its `&name` in front of it in the file; a text that starts with `*` needs quotes";
    Some(Cause::new((line, column), message, help))
}

/// `tags: - pets`, `? a` and what follows `|`.
fn list_on_line(source: &Source<'_>) -> Option<Cause> {
    let place = (source.error.line, source.error.column);
    let (text, help) = if source.says("block sequence entries are not allowed") {
        (
            "a list cannot start on the line of its key",
            "write each element on a line of its own, with `- ` below the key; a text that starts with `- ` needs quotes",
        )
    } else if source.says("mapping keys are not allowed") {
        (
            "a text that starts with `? ` needs quotes",
            "put the text in quotes",
        )
    } else if source.says("comment or line break") {
        (
            "something stands behind `|` or `>` on its line",
            "start the text on the next line, indented; a text that starts with `|` or `>` needs quotes",
        )
    } else {
        return None;
    };
    Some(Cause::new(place, text, help))
}

/// `%YAML 1.1` without `---`, and a first line that is indented.
fn directive(source: &Source<'_>) -> Option<Cause> {
    let place = (source.error.line, source.error.column);
    if source.says("incompatible YAML document") {
        let help = "remove the line that starts with `%YAML`";
        return Some(Cause::new(place, "only YAML 1.1 and 1.2 are read", help));
    }
    if !source.says("<document start>") && !source.says("more than one document") {
        return None;
    }
    let lines = &source.lines;
    let is_written = |line: &usize| {
        let text = lines.get(*line).unwrap_or_default().trim();
        !text.is_empty() && !text.starts_with('#') && text != "---"
    };
    let first = (1..=lines.0.len()).find(is_written)?;
    let text = lines.get(first)?;
    if text.starts_with('%') {
        let help = "write `---` below the lines that start with `%`";
        return Some(Cause::new(
            place,
            "a line that starts with `%` needs `---` below it",
            help,
        ));
    }
    let wanted = indent(text);
    let less = (first + 1..=lines.0.len()).filter(is_written).find(|line| {
        let own = indent(lines.get(*line).unwrap_or_default());
        own < wanted
    });
    if let Some(line) = less {
        let own = indent(lines.get(line)?) + 1;
        let message = format!(
            "the line starts in column {own}, and line {first} in column {}",
            wanted + 1
        );
        let help = "start all keys of the top level in one column";
        return Some(Cause::new((line, own), message, help));
    }
    if entry(text).is_none() && !text.trim_end().ends_with(':') {
        let help = "keep one description per file, as an object with `openapi`, `info` and `paths`";
        return Some(Cause::new(
            place,
            "something follows the end of the description",
            help,
        ));
    }
    None
}

/// An object, a list or nothing where a key should be.
fn key(source: &Source<'_>) -> Option<Cause> {
    if !source.says("expected a key that is a text") {
        return None;
    }
    let place = (source.error.line, source.error.column);
    // The inner one of the two is what cannot be a key.
    let start = (place.0, place.1.saturating_sub(1));
    let is_brace = |(line, column)| source.lines.at(line, column) == Some('{');
    if source.says("invalid type: map") && is_brace(place) && is_brace(start) {
        return Some(quotes::template(start));
    }
    let (text, help) = if source.says("invalid type: map") {
        (
            "an object cannot be a key",
            "put the text in quotes, if it is one",
        )
    } else if source.says("invalid type: sequence") {
        (
            "a list cannot be a key",
            "put the text in quotes, if it is one",
        )
    } else {
        (
            "a key is missing in front of `:`",
            "write the key, or put the text in quotes",
        )
    };
    Some(Cause::new(place, text, help))
}
