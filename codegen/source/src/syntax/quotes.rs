//! Faults of texts in quotes, and of texts that need them.

use super::lines::{Entry, entry, quoted};
use super::scan::{Flow, Quote};
use super::{Cause, Source};
use crate::grammar::{Ty, fields_named};

/// A quote that is closed too early, too late or never.
pub(super) fn quotes(source: &Source<'_>) -> Option<Cause> {
    let error = source.error;
    let is_near = |quote: &&Quote| quote.end.0 <= error.line && quote.end.0 + 1 >= error.line;
    let followed = source
        .scan
        .quotes
        .iter()
        .filter(is_near)
        .find(|quote| is_followed(quote));
    if let Some(quote) = followed {
        return Some(behind(source, quote));
    }
    source
        .inside("quoted scalar")
        .filter(|_| source.says("end of stream"))
        .map(not_closed)
}

/// Whether a `#` may stand at a closing quote anywhere: in the line of one, or behind one that a line leaves open.
/// Hardly a text has either, and to look for its quotes is slow.
pub(super) fn may_swallow(text: &str) -> bool {
    let has_sign = |sign: &str| text.contains(sign);
    if !has_sign("'#") && !has_sign("\"#") {
        return false;
    }
    let may_open = |before: Option<u8>| {
        before.is_none_or(|c| c.is_ascii_whitespace() || b"[{,(:".contains(&c))
    };
    text.lines().any(|line| {
        let bytes = line.as_bytes();
        let before = |at: usize| at.checked_sub(1).map(|at| bytes[at]);
        let is_quote = |at: &usize| matches!(bytes[*at], b'\'' | b'"');
        let mut quotes = (0..bytes.len()).filter(is_quote);
        let Some(first) = quotes.clone().find(|at| may_open(before(*at))) else {
            return quotes.any(|at| bytes.get(at + 1) == Some(&b'#'));
        };
        let same = bytes[first..].iter().filter(|c| **c == bytes[first]);
        let is_open = same.count() % 2 == 1;
        is_open || quotes.any(|at| bytes.get(at + 1) == Some(&b'#') && !may_open(before(at)))
    })
}

/// A quote that is closed by the one that opens another text: `#/components/…` behind it is a comment to the reader.
pub(super) fn swallowed(source: &Source<'_>) -> Option<Cause> {
    let mut quotes = source.scan.quotes.iter();
    let last = (source.error.line, source.error.column);
    let quote = quotes.find(|quote| quote.end < last && quote.swallows())?;
    let is_far = quote.start.0 < quote.end.0;
    (is_far || source.says(super::SWALLOWED)).then(|| behind(source, quote))
}

/// What is said of a text in quotes with something behind it.
fn behind(source: &Source<'_>, quote: &Quote) -> Cause {
    let is_far = quote.start.0 < quote.end.0;
    match is_far && (opens(source, quote) || holds_keys(source, quote)) {
        true => not_closed(quote.start),
        false => text_behind(source, quote),
    }
}

/// Whether a text in quotes goes on in a line that has a key, no further right than the key of the text itself: there
/// a text of YAML has ended (1.2, 7.3).
fn holds_keys(source: &Source<'_>, quote: &Quote) -> bool {
    let (first, last) = (quote.start.0, quote.end.0);
    let own = source.lines.get(first).unwrap_or_default();
    let own = own.len() - own.trim_start_matches([' ', '-']).len();
    (first + 1..=last).any(|line| {
        let text = source.lines.get(line).unwrap_or_default();
        let key = text.trim_start_matches([' ', '-']);
        let is_word = |c: char| c.is_alphanumeric() || "_-$/{}.'\"".contains(c);
        let word = key.split(':').next().unwrap_or_default();
        let is_key = !word.is_empty() && word.len() < key.len() && word.chars().all(is_word);
        is_key && text.len() - key.len() <= own
    })
}

fn not_closed(place: (usize, usize)) -> Cause {
    let help = "close the quote; a text in quotes may span lines, but it ends with the quote that it starts with";
    Cause::new(place, "this quote is not closed", help)
}

/// Whether something stands behind a text in quotes that cannot stand there.
fn is_followed(quote: &Quote) -> bool {
    let rest = quote.rest.trim();
    let is_comment = rest.starts_with('#') && quote.rest.starts_with([' ', '\t']);
    let is_fine = match quote.in_flow {
        true => rest.starts_with([',', ']', '}', ':']),
        false => rest.starts_with(':'),
    };
    !rest.is_empty() && !is_comment && !is_fine
}

/// Whether a closing quote looks like one that opens a text: `"200":` in a line of its own.
fn opens(source: &Source<'_>, quote: &Quote) -> bool {
    let (line, column) = quote.end;
    let before = column
        .checked_sub(1)
        .and_then(|column| source.lines.at(line, column));
    let is_behind_blank = before.is_none_or(|c| c.is_whitespace() || "[{,(".contains(c));
    is_behind_blank && !quote.rest.starts_with([' ', '\t'])
}

/// `required: [id],`, as in JSON.
fn comma_behind(place: (usize, usize)) -> Cause {
    let text = "a `,` stands behind this value, which belongs between values in brackets alone";
    Cause::new(place, text, "remove the `,`")
}

/// `"openapi": "3.1.0", "info": …`: an object of JSON, copied without what is around it.
fn without_braces(source: &Source<'_>, quote: &Quote) -> Option<Cause> {
    let next = quote.rest.trim_start().strip_prefix(',')?.trim_start();
    let line = source.lines.get(quote.end.0)?;
    let is_object = next.starts_with('"') && next.contains("\":") && line.starts_with('"');
    (is_object && !quote.in_flow).then(|| {
        let help = "put a `{` in front of the first key, and a `}` behind the last value";
        let message = "the braces around these keys are missing";
        Cause::new((quote.end.0, 1), message, help)
    })
}

fn text_behind(source: &Source<'_>, quote: &Quote) -> Cause {
    if quote.rest.trim() == "," && !quote.in_flow {
        return comma_behind((quote.end.0, quote.end.1 + 1));
    }
    if let Some(cause) = without_braces(source, quote) {
        return cause;
    }
    let (line, column) = quote.end;
    let before = column
        .checked_sub(1)
        .and_then(|column| source.lines.at(line, column));
    let is_in_word =
        before.is_some_and(char::is_alphanumeric) && quote.rest.starts_with(char::is_alphanumeric);
    let text = source.lines.get(line).unwrap_or_default();
    let one_line = quote.start.0 == line;
    let inner: String = text.chars().skip(quote.start.1).collect();
    // What was meant, if the line ends with the same quote.
    let whole = inner
        .trim_end()
        .strip_suffix(quote.sign)
        .filter(|_| one_line && !quote.in_flow);
    // `"a" or "b"`: the quotes are part of the text.
    let all: String = text.chars().skip(quote.start.1 - 1).collect();
    // `'Users' pets'`: the one in the middle is a sign of the text.
    let is_sign = whole.is_some() && all.matches(quote.sign).count() % 2 == 1;
    let is_part = one_line
        && !quote.in_flow
        && !is_sign
        && quote.rest.starts_with(' ')
        && !all.contains(" #");
    let whole_in_quotes = match (all.contains('"'), all.contains('\'')) {
        (true, false) => Some(format!("'{}'", all.trim_end())),
        (false, true) if !all.contains('\\') => Some(format!("\"{}\"", all.trim_end())),
        _ => None,
    };
    let help = match (quote.sign, whole) {
        _ if is_part && whole_in_quotes.is_some() => format!(
            "put the whole text in quotes: {}",
            show(&whole_in_quotes.unwrap_or_default())
        ),
        ('\'', Some(whole)) if is_in_word || is_sign => format!(
            "write a `'` inside single quotes twice: `{}`, or use double quotes",
            quoted(&whole.replace("''", "'"))
        ),
        ('\'', _) if is_in_word => {
            "write a `'` inside single quotes twice: `''`, or use double quotes".to_owned()
        }
        ('"', Some(whole)) if !whole.contains('\'') && !whole.contains('\\') => format!(
            "write a `\"` inside double quotes as `\\\"`, or use single quotes: {}",
            show(&format!("'{whole}'"))
        ),
        ('\'', Some(_)) => {
            "write a `'` inside single quotes twice: `''`, or use double quotes".to_owned()
        }
        ('"', Some(_)) => "write a `\"` inside double quotes as `\\\"`".to_owned(),
        _ => "put the quotes around the whole text, or remove what follows them".to_owned(),
    };
    Cause::new(quote.end, "something follows the closing quote", help)
}

fn show(text: &str) -> String {
    format!("`{text}`")
}

/// `"^\d+$"`: what double quotes read as an escape.
pub(super) fn escape(source: &Source<'_>) -> Option<Cause> {
    let error = source.error;
    let is_unknown = source.says("unknown escape character");
    if !is_unknown && !source.says("decimal number") && !source.says("Unicode character escape") {
        return None;
    }
    let (line, column) = (error.line, error.column);
    let text: Vec<char> = source.lines.get(line)?.chars().collect();
    let at = (column - 1).min(text.len().checked_sub(1)?);
    let backslash = match text[at] {
        '\\' => at,
        _ => text[..at].iter().rposition(|c| *c == '\\')?,
    };
    let sign: String = text.get(backslash + 1).into_iter().collect();
    let message = match is_unknown {
        true => format!("`\\{sign}` is no escape in double quotes"),
        false => format!("`\\{sign}` in double quotes needs the number of a character behind it"),
    };
    let start = source.inside("quoted scalar");
    let single = start.filter(|start| start.0 == line).and_then(|start| {
        let inner: String = text.get(start.1..)?.iter().collect();
        let inner = inner.split('"').next()?.to_owned();
        let has_escape = ["\\\\", "\\n", "\\t", "\\u", "'"]
            .iter()
            .any(|known| inner.contains(known));
        let is_closed = inner.chars().count() + start.1 < text.len();
        (is_closed && !has_escape).then_some(inner)
    });
    let help = match single {
        Some(inner) => format!(
            "write the backslash twice, `\"{}\"`, or use single quotes: `'{inner}'`",
            inner.replace('\\', "\\\\")
        ),
        None => format!("write the backslash twice: `\\\\{sign}`, or use single quotes"),
    };
    Some(Cause::new((line, backslash + 1), message, help))
}

/// `summary: {id} of pet` and `url: {{ base_url }}`: a bracket that opens no object and no list.
pub(super) fn bracket_in_text(source: &Source<'_>) -> Option<Cause> {
    let line = source.error.line;
    let is_key_error = source.says("expected a key that is a text");
    let is_near = |at: usize| at == line || (!is_key_error && at + 1 == line);
    let is_like_json = |flow: &&Flow| is_near(flow.end.0) && flow.rest.trim() == ",";
    if let Some(flow) = source.scan.flows.iter().find(is_like_json) {
        return Some(comma_behind((flow.end.0, flow.end.1 + 1)));
    }
    let of_lines = source
        .scan
        .flows
        .iter()
        .filter(|flow| is_near(flow.start.0) && flow.start.0 == flow.end.0);
    for flow in of_lines {
        let (row, column) = flow.start;
        let text = source.lines.get(row)?;
        let written: String = text.chars().skip(column - 1).collect();
        let rest = flow.rest.trim();
        let is_key = rest == ":" || rest.starts_with(": ");
        let is_followed = !rest.is_empty() && !rest.starts_with('#') && !is_key;
        let is_template = written.starts_with("{{") || written.starts_with("{%");
        if is_template && (is_followed || is_key_error) {
            return Some(template(flow.start));
        }
        if is_followed && rest.chars().all(|c| "]}".contains(c)) {
            let blanks = flow.rest.chars().take_while(|c| c.is_whitespace()).count();
            let place = (flow.end.0, flow.end.1 + 1 + blanks);
            let end = rest.chars().next()?;
            return Some(Cause::new(
                place,
                format!("this `{end}` closes nothing"),
                "remove it",
            ));
        }
        let sign = written.chars().next()?;
        let what = if sign == '{' { "an object" } else { "a list" };
        if let Some(key) = written
            .trim_end()
            .strip_suffix(':')
            .filter(|_| is_followed || is_key_error)
        {
            let text = format!("`{sign}` starts {what} here, and {what} cannot be a key");
            let help = format!("put the text in quotes: `{}:`", quoted(key));
            return Some(Cause::new(flow.start, text, help));
        }
        if is_followed {
            let whole = entry(text_of(source, row));
            // `Note: {id} is left out` is one text, and its colon is what needs the quotes.
            let around = whole.as_ref().filter(|entry| entry.value_column < column);
            if let Some(entry) = around.filter(|entry| !entry.value.starts_with(['"', '\''])) {
                return Some(colon(row, entry));
            }
            let text = format!("a text that starts with `{sign}` needs quotes");
            let whole = whole.filter(|entry| entry.value_column == column);
            let help = match whole {
                Some(entry) => format!("write `{}: {}`", entry.key, quoted(entry.value)),
                None => format!("write `{}`", quoted(written.trim())),
            };
            return Some(Cause::new(flow.start, text, help));
        }
    }
    None
}

pub(super) fn template(place: (usize, usize)) -> Cause {
    let text = "this is a template, which YAML reads as an object in braces";
    let help = "fill the template in first, or put the text in quotes";
    Cause::new(place, text, help)
}

fn text_of<'a>(source: &Source<'a>, line: usize) -> &'a str {
    source.lines.get(line).unwrap_or_default()
}

/// `title: Shop: the best`.
pub(super) fn colon_in_text(source: &Source<'_>) -> Option<Cause> {
    if !source.says("mapping values are not allowed") {
        return None;
    }
    let line = source.error.line;
    let entry = entry(source.lines.get(line)?)?;
    let is_text = !entry.value.starts_with(['"', '\'', '{', '[']);
    // Only where the second colon is the one that the parser fell over.
    let is_behind = source.error.column >= entry.value_column;
    if !is_text || !is_behind || !(entry.value.contains(": ") || entry.value.ends_with(':')) {
        return None;
    }
    Some(colon(line, &entry))
}

fn colon(line: usize, entry: &Entry<'_>) -> Cause {
    if let Some(cause) = keys_on_line(line, entry) {
        return cause;
    }
    let help = format!(
        "put the text in quotes: `{}: {}`",
        entry.key,
        quoted(entry.value)
    );
    let text = "a text with a `:` in it needs quotes";
    Cause::new((line, entry.value_column), text, help)
}

/// `schema: type: integer` and `in: query, required: false`: keys that are to stand on lines of their own.
fn keys_on_line(line: usize, entry: &Entry<'_>) -> Option<Cause> {
    // What has a bracket or a blank in it is no key as people write one.
    if entry.key.contains([' ', '{', '[', '(']) {
        return None;
    }
    let known = fields_named(entry.key.trim_matches(['"', '\'']));
    let is_prose = !known.is_empty() && known.iter().all(|ty| matches!(ty, Ty::Prose | Ty::Any));
    // A property may be called as anything is.
    let of_schema = ["type:", "$ref:"];
    let is_schema = of_schema.iter().any(|key| entry.value.starts_with(key));
    let is_text = is_prose || !is_schema && !known.is_empty() && known.iter().all(is_scalar);
    let is_field = |part: &str| {
        let key = part.split_once(": ").map(|(key, _)| key);
        let key = key.or_else(|| part.strip_suffix(':'));
        key.is_some_and(|key| !fields_named(key.trim_matches(['"', '\''])).is_empty())
    };
    let place = (line, entry.value_column);
    let shown = |part: &str| format!("`{part}`");
    if is_field(entry.value) && !is_text {
        let help = format!(
            "put {} on the next line, further right than `{}`: it goes below that",
            shown(entry.value),
            entry.key
        );
        return Some(Cause::new(place, "two keys stand on this line", help));
    }
    let (first, rest) = entry.value.split_once(", ")?;
    let parts: Vec<&str> = rest.split(", ").collect();
    if is_prose || !parts.iter().all(|part| is_field(part)) || first.contains(": ") {
        return None;
    }
    let own = format!("{}: {first}", entry.key);
    let all: Vec<String> = std::iter::once(own.as_str())
        .chain(parts)
        .map(shown)
        .collect();
    let (last, before) = all.split_last()?;
    let help = format!("write one line for each: {} and {last}", before.join(", "));
    Some(Cause::new(place, "several keys stand on this line", help))
}

/// Whether what stands under a key is neither an object nor a list.
fn is_scalar(ty: &Ty) -> bool {
    !matches!(
        ty,
        Ty::One(_) | Ty::Map(_) | Ty::List(_) | Ty::Items | Ty::SchemaOrFlag
    )
}

/// A text that starts with a sign that means something else to YAML.
pub(super) fn first_sign(source: &Source<'_>) -> Option<Cause> {
    let (line, column) = (source.error.line, source.error.column);
    let cannot_start = source.says("cannot start any token");
    let is_alias = source.says("did not find expected alphabetic or numeric character");
    let is_tag = source.says("tag") && source.error.message.contains("expected")
        || source.says("undefined tag handle")
        || source.inside("scanning a tag").is_some()
        || source.inside("a tag").is_some();
    if !cannot_start && !is_alias && !is_tag {
        return None;
    }
    let place = match &source.error.inside {
        Some((what, place)) if is_alias || is_tag || what.contains("tag") => *place,
        _ => (line, column),
    };
    let sign = source.lines.at(place.0, place.1)?;
    let text = source.lines.get(place.0)?;
    if text.trim_start().starts_with("```") {
        let text = "this is a line of Markdown around the description";
        return Some(Cause::new(
            place,
            text,
            "remove the lines that start with three backticks",
        ));
    }
    if sign == '%' && source.lines.at(place.0, place.1.saturating_sub(1)) == Some('{') {
        return Some(template((place.0, place.1 - 1)));
    }
    if !"@`%*&!|>".contains(sign) {
        return None;
    }
    let rest: String = text.chars().skip(place.1.saturating_sub(1)).collect();
    let whole = entry(text).filter(|entry| entry.value_column == place.1);
    let help = match whole {
        Some(entry) => format!("write `{}: {}`", entry.key, quoted(entry.value)),
        None if rest.contains(": ") || rest.trim_end().ends_with(':') => {
            let key = rest.split(':').next().unwrap_or_default();
            format!("write `{}:`", quoted(key.trim()))
        }
        None => format!(
            "write `{}`",
            quoted(rest.trim().trim_end_matches([',', ']', '}']))
        ),
    };
    let text = match sign {
        '`' => "a text that starts with a backtick needs quotes".to_owned(),
        sign => format!("a text that starts with `{sign}` needs quotes"),
    };
    Some(Cause::new(place, text, help))
}
