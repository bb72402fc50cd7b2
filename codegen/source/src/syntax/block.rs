//! Faults of lines: how they are indented, and what is missing in them.

use super::lines::{entry, indent, quoted};
use super::{Cause, Source};

/// A line that is indented with what only looks like a blank.
pub(super) fn odd_blank(source: &Source<'_>) -> Option<Cause> {
    let error = source.error;
    let is_invisible = |c: char| matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}');
    let is_odd = |c: char| (c.is_whitespace() || is_invisible(c)) && c != ' ' && c != '\t';
    (error.line.saturating_sub(2)..=error.line).find_map(|line| {
        let text = source
            .lines
            .get(line)
            .filter(|_| !source.scan.is_text(line))?;
        let lead = text
            .chars()
            .take_while(|c| c.is_whitespace() || is_invisible(*c));
        let (at, c) = lead.enumerate().find(|(_, c)| is_odd(*c))?;
        let name = match c {
            '\u{a0}' => "a no-break space",
            c if is_invisible(c) => "an invisible character",
            _ => "a space that is no plain one",
        };
        let text = format!("the line is indented with {name} (U+{:04X})", u32::from(c));
        Some(Cause::new(
            (line, at + 1),
            text,
            "indent it with plain spaces",
        ))
    })
}

/// A tab where YAML wants blanks.
pub(super) fn tab(source: &Source<'_>) -> Option<Cause> {
    let error = source.error;
    if !source.says("cannot start any token") && !source.says(" tab ") {
        return None;
    }
    let help = "YAML is indented with spaces, not tabs: replace the tabs in front of this and all other lines with spaces";
    for line in [error.line, error.line + 1, error.line.saturating_sub(1)] {
        let Some(text) = source.lines.get(line) else {
            continue;
        };
        let lead = text.chars().take_while(|c| c.is_whitespace());
        let Some(at) = lead.clone().position(|c| c == '\t') else {
            continue;
        };
        return Some(match text.trim().is_empty() {
            true => Cause::new(
                (line, at + 1),
                "there is a tab on this empty line",
                "remove it",
            ),
            false => Cause::new((line, at + 1), "the line is indented with a tab", help),
        });
    }
    (source.lines.at(error.line, error.column)? == '\t').then(|| {
        let place = (error.line, error.column);
        Cause::new(
            place,
            "there is a tab where YAML wants a space",
            "replace the tab with a space",
        )
    })
}

/// `description: |` above a text that is not indented.
pub(super) fn text_below(source: &Source<'_>) -> Option<Cause> {
    let simple_key = source.inside("simple key").map(|(line, _)| line);
    let mut line = simple_key.unwrap_or(source.error.line);
    // Its first lines may look like keys, as `Returns the pets: all of them` does.
    for _ in 0..4 {
        let above = source.lines.before(line)?;
        if let Some((key, sign)) = header(source.lines.get(above)?) {
            let text = source.lines.get(line)?;
            let first = text.split(':').next().unwrap_or_default().trim();
            let is_key = has_key(text) && !first.contains(' ');
            if is_key || source.scan.is_text(line) {
                return None;
            }
            let message = format!("the text below `{sign}` is not indented");
            let help = format!("indent it further than `{key}`");
            return Some(Cause::new((line, indent(text) + 1), message, help));
        }
        line = above;
    }
    None
}

/// `description:` above lines of a text, of which one has a `:`.
pub(super) fn text_of_lines(source: &Source<'_>) -> Option<Cause> {
    let is_likely = [
        "mapping values are not allowed",
        "could not find expected ':'",
    ];
    if !is_likely.iter().any(|words| source.says(words)) {
        return None;
    }
    let last = source
        .inside("simple key")
        .map_or(source.error.line, |(line, _)| line);
    let own = indent(source.lines.get(last)?);
    let mut above = source.lines.before(last)?;
    while indent(source.lines.get(above)?) >= own {
        above = source.lines.before(above)?;
    }
    let text = source.lines.get(above)?;
    let key = text.trim().trim_start_matches("- ").strip_suffix(':')?;
    if !matches!(key, "description" | "summary" | "title") || source.scan.is_text(last) {
        return None;
    }
    let message = format!("the text below `{key}:` has a `:` in it");
    let column = text.chars().count() - text.trim_start_matches([' ', '-']).chars().count() + 1;
    Some(Cause::new(
        (above, column),
        message,
        format!("write `{key}: |`"),
    ))
}

/// The key and the sign of a line such as `description: |`.
fn header(line: &str) -> Option<(&str, char)> {
    let line = line.split(" #").next()?.trim();
    let bare = line.trim_end_matches(|c: char| "+-123456789".contains(c));
    let sign = bare.chars().last().filter(|c| "|>".contains(*c))?;
    let key = bare.strip_suffix(sign)?.trim_end().strip_suffix(':')?;
    Some((key.trim_start_matches("- "), sign))
}

/// Whether a line has a key: a `:` with a blank behind it, or nothing.
fn has_key(line: &str) -> bool {
    let mut colons = line.match_indices(':');
    colons.any(|(at, _)| {
        line[at + 1..]
            .chars()
            .next()
            .is_none_or(char::is_whitespace)
    })
}

/// `-name: id` and `type:string` are texts to YAML, so what follows fits nowhere.
pub(super) fn missing_blank(source: &Source<'_>) -> Option<Cause> {
    let is_likely = [
        "mapping values",
        "could not find expected",
        "expected key",
        "expected '-'",
    ];
    if !is_likely.iter().any(|words| source.says(words)) {
        return None;
    }
    let last = source.error.line;
    let lines = (last.saturating_sub(3).max(1)..=last).rev();
    lines
        .filter(|line| !source.scan.is_text(*line))
        .find_map(|line| {
            let text = source.lines.get(line)?;
            let column = indent(text) + 1;
            let rest = text.trim();
            if let Some(item) = rest.strip_prefix('-')
                && item.starts_with(|c: char| c.is_alphabetic() || c == '$')
                && item.contains(':')
            {
                let help = format!("write `- {item}`");
                return Some(Cause::new(
                    (line, column),
                    "a space is missing after `-`",
                    help,
                ));
            }
            let is_beside = |line: Option<&str>| {
                line.is_some_and(|line| {
                    indent(line) == indent(text) && line.trim().starts_with("- ")
                })
            };
            let around = [source.lines.get(line - 1), source.lines.get(line + 1)];
            if let Some(item) = rest.strip_prefix('-')
                && item.starts_with(char::is_alphabetic)
                && around.into_iter().any(is_beside)
            {
                let help = format!("write `- {item}`");
                let text = "a space is missing after `-`";
                return Some(Cause::new((line, column), text, help));
            }
            let item = rest.trim_start_matches("- ");
            let (key, value) = item.split_once(':')?;
            let is_quoted = ['"', '\''].iter().any(|sign| {
                let inner = key
                    .strip_prefix(*sign)
                    .and_then(|key| key.strip_suffix(*sign));
                inner.is_some_and(|inner| !inner.contains(*sign))
            });
            let is_word = |c: char| c.is_alphanumeric() || "$_-.".contains(c);
            let is_key = is_quoted || !key.is_empty() && key.chars().all(is_word);
            // `- read:pets` is an element like any other, unless something goes on below it.
            let next = source.lines.get(line + 1).unwrap_or_default();
            let goes_on = item.len() == rest.len() || indent(next) > indent(text);
            if !is_key || value.is_empty() || value.starts_with([' ', '/', '\t']) || !goes_on {
                return None;
            }
            let column = column + rest.chars().count() - item.chars().count() + key.chars().count();
            let help = format!("write `{key}: {}`", value.trim_start());
            let message = match value.chars().next() {
                Some(blank) if blank.is_whitespace() => format!(
                    "the space after `:` is no plain one (U+{:04X})",
                    u32::from(blank)
                ),
                _ => "a space is missing after `:`".to_owned(),
            };
            Some(Cause::new((line, column), message, help))
        })
}

/// `operationId listPets`: a line among keys that has no `:`.
pub(super) fn missing_colon(source: &Source<'_>) -> Option<Cause> {
    let mut quotes = false;
    let line = if source.says("could not find expected ':'") {
        source.inside("simple key")?.0
    } else if source.says("mapping values are not allowed") {
        source.lines.before(source.error.line)?
    } else if source.says("expected key") {
        quotes = true;
        source.lines.before(source.error.line)?
    } else {
        return None;
    };
    let text = source.lines.get(line)?;
    let written = text.split(" #").next()?.trim();
    let item = written.trim_start_matches("- ");
    let is_quoted = item.len() > 1 && item.starts_with(['"', '\'']) && item.ends_with(['"', '\'']);
    let is_word = match quotes {
        true => is_quoted,
        false => item.starts_with(|c: char| c.is_alphanumeric() || "/$_".contains(c)),
    };
    if has_key(item)
        || !is_word
        || source.scan.is_text(line)
        || !quotes && source.scan.quote_around((line, text.len())).is_some()
    {
        return None;
    }
    let column = text.chars().count() - text.trim_start().chars().count() + 1;
    let column = column + written.chars().count() - item.chars().count();
    let help = match item.split_once(' ') {
        _ if quotes => format!("write `{item}:`"),
        Some((key, value))
            if key
                .chars()
                .all(|c| c.is_alphanumeric() || "$_-".contains(c)) =>
        {
            let value = value.trim_start_matches([' ', '=']);
            match value.contains([':', '#']) {
                true => format!("write `{key}: {}`", quoted(value)),
                false => format!("write `{key}: {value}`"),
            }
        }
        Some(_) => "write a `:` behind the key, or put the text in quotes".to_owned(),
        None => format!("write `{item}:`"),
    };
    Some(Cause::new((line, column), "this line has no `:`", help))
}

/// A line that is indented below a key that has its value already.
pub(super) fn deeper(source: &Source<'_>) -> Option<Cause> {
    let is_likely = ["mapping values are not allowed", "expected key"];
    if !is_likely.iter().any(|words| source.says(words)) {
        return None;
    }
    let line = source.error.line;
    let text = source.lines.get(line)?;
    let above = entry(source.lines.get(source.lines.before(line)?)?)?;
    let is_header = above.value.starts_with(['|', '>']);
    let is_value = !above.value.starts_with(['#', '&', '!']) && !is_header;
    if indent(text) < above.column || !is_value {
        return None;
    }
    let message = format!(
        "the line is indented further than `{}`, which has its value already",
        above.key
    );
    let help = format!(
        "start it in column {}, as `{}` does; or remove that value",
        above.column, above.key
    );
    Some(Cause::new((line, indent(text) + 1), message, help))
}

/// A line whose column, or whose `- `, fits none of those above.
pub(super) fn misfit(source: &Source<'_>) -> Option<Cause> {
    let place = (source.error.line, source.error.column);
    if !source.lines.starts(place.0, place.1) {
        return None;
    }
    let text = source.lines.get(place.0)?.trim_start();
    let is_element = text.starts_with("- ") || text == "-";
    if source.says("expected '-'") {
        let (line, column) = source.inside("block collection")?;
        let message = format!("the line is no element of the list that starts on line {line}");
        let help = match place.1 == column {
            true => {
                let above = (line..place.0).rev().find_map(|line| {
                    let text = source.lines.get(line)?;
                    let is_start =
                        indent(text) + 1 == column && text.trim_start().starts_with("- ");
                    is_start.then(|| entry(text).map(|entry| (entry.key, entry.column)))
                });
                match above.flatten() {
                    Some((key, column)) => format!(
                        "start it in column {column}, as `{key}` does, if it belongs to that element; else start it with `- `"
                    ),
                    None => "start it with `- `".to_owned(),
                }
            }
            false => format!(
                "its column is {}: the elements start in column {column}, and the keys in them further right",
                place.1
            ),
        };
        return Some(Cause::new(place, message, help));
    }
    if !source.says("expected key") {
        return None;
    }
    let (line, column) = source.inside("block mapping")?;
    if source.scan.is_text(place.0) {
        let message = "the line is indented less than the text that it belongs to";
        let help = "indent all lines of a text below `|` or `>` as far as the first one";
        return Some(Cause::new(place, message, help));
    }
    let above = (1..place.0).rev().take(12).find_map(|line| {
        let text = source.lines.get(line)?;
        let is_element = text.trim_start().starts_with("- ");
        is_element.then(|| indent(text) + 1)
    });
    if let Some(above) = above.filter(|above| is_element && *above != place.1) {
        let message = format!(
            "the line starts in column {}, and the element of the list above it in column {above}",
            place.1
        );
        let help = format!("start it in column {above}, if it belongs to that list");
        return Some(Cause::new(place, message, help));
    }
    if place.1 != column {
        let message = format!(
            "the line starts in column {}, and no line that it can belong to does",
            place.1
        );
        let help = match nearest(source, place) {
            Some((nearer, above)) => format!(
                "the keys just above it start in column {nearer}, as on line {above}, and those around them in column {column}, as on line {line}"
            ),
            None => format!("the keys around it start in column {column}, as on line {line}"),
        };
        return Some(Cause::new(place, message, help));
    }
    is_element.then(|| {
        let item = text.trim_start_matches('-').trim();
        let above = source
            .lines
            .before(place.0)
            .and_then(|line| source.lines.get(line));
        let above = above
            .and_then(entry)
            .filter(|above| above.column == place.1);
        let listed = above.and_then(|above| {
            let inner = above.value.strip_prefix('[')?.strip_suffix(']')?.trim();
            let comma = if inner.is_empty() { "" } else { ", " };
            Some(format!("write `{}: [{inner}{comma}{item}]`", above.key))
        });
        let help = listed.unwrap_or_else(|| {
            "move it among the elements of its list, or remove the line".to_owned()
        });
        Cause::new(place, "an element of a list stands among keys", help)
    })
}

/// The column of the keys above a place that start just right of it, and the last line that has one.
fn nearest(source: &Source<'_>, (line, column): (usize, usize)) -> Option<(usize, usize)> {
    let mut nearest = None;
    let mut above = source.lines.before(line);
    while let Some(line) = above {
        let text = source.lines.get(line)?;
        if !source.scan.is_text(line) {
            let item = text.trim_start_matches([' ', '-']);
            let own = text.chars().count() - item.chars().count() + 1;
            if own > column && has_key(item) && nearest.is_none_or(|(found, _)| own < found) {
                nearest = Some((own, line));
            }
            if indent(text) < column {
                break;
            }
        }
        above = source.lines.before(line);
    }
    nearest
}
