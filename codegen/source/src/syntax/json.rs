//! What a reader of JSON fell over.

use super::lines::{Lines, indent};
use super::scan::Mark;
use super::{Cause, quotes};
use crate::tree::TextError;

pub(super) fn cause(text: &str, lines: &Lines<'_>, error: &TextError) -> Cause {
    let place = (error.line, error.column);
    let message = error.message.as_str();
    let sign = lines.at(place.0, place.1);
    let is = |words: &str| message.contains(words);
    if is("EOF while parsing") {
        return cut_off(text, lines, message);
    }
    if let Some(foreign) = foreign(lines, place, message) {
        return foreign;
    }
    let (text, help) = if is("trailing comma") {
        ("a comma stands behind the last value", "remove the comma")
    } else if is("number out of range") {
        (
            "a number is too large for any computer to hold",
            "write a number below 1.8e308, or leave the value out",
        )
    } else if is("invalid number") {
        (
            "this is no number of JSON",
            "write it with digits alone, such as `1` or `0.5`: no zero in front, no `+`, and a digit on either side of the point",
        )
    } else if is("lone leading surrogate")
        || is("invalid unicode code point")
        || is("unexpected end of hex escape")
    {
        (
            "half of a character is escaped here, such as `\\ud83d`",
            "write both halves, or the character itself",
        )
    } else if is("control character") {
        return control(lines, place);
    } else if is("invalid escape") {
        return escape(lines, place);
    } else if is("trailing characters") {
        match sign {
            Some(sign @ ('}' | ']')) => {
                let open = if sign == '}' { '{' } else { '[' };
                return Cause::new(
                    place,
                    format!("this `{sign}` closes nothing"),
                    format!("remove it, or find the `{open}` that is missing above"),
                );
            }
            Some('/') => (
                "JSON has no comments",
                "remove the comment, or save the file as YAML with `#`",
            ),
            _ => (
                "something follows the end of the description",
                "keep one description per file: remove what stands here and below",
            ),
        }
    } else if is("expected `,`") {
        return missing_comma(text, lines, error);
    } else if is("expected `:`") {
        return missing_colon(lines, place);
    } else if is("key must be a string") {
        (
            "a key in double quotes, or `}`, is expected here",
            "remove what stands here, or put it in double quotes",
        )
    } else if is("expected value") {
        (
            "a value is expected here",
            "write one, or remove what stands here",
        )
    } else {
        (
            "from here on the text is no JSON",
            "a quote, a bracket, a comma or a `:` may be missing in front of it",
        )
    };
    Cause::new(place, text, help)
}

/// Whether what a reader of JSON refused is for sure meant as JSON: all in front of it is, and YAML would read a comment
/// of JavaScript, or what that calls nothing, as a text.
pub(super) fn is_of_javascript(lines: &Lines<'_>, error: &TextError) -> bool {
    let line = lines.get(error.line).unwrap_or_default();
    let rest: String = line.chars().skip(error.column.saturating_sub(1)).collect();
    let rest = rest.as_str();
    let word: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
    let is_value = error.message.contains("expected value");
    rest.starts_with("//")
        || rest.starts_with("/*")
        || is_value && matches!(word.as_str(), "None" | "undefined" | "nil")
}

/// Brackets are written out up to so many.
const MOST_CLOSED: usize = 16;

/// The text ends where a bracket is open.
fn cut_off(text: &str, lines: &Lines<'_>, message: &str) -> Cause {
    let brackets = Brackets::of(text);
    let innermost = brackets.open.last();
    let Some((sign, (line, _))) =
        innermost.filter(|_| !message.contains("string") && !message.contains("value"))
    else {
        let help = "was it cut off while it was downloaded or copied? get it again";
        return Cause::new(lines.last(), "the text ends in the middle of a value", help);
    };
    let end = if *sign == '{' { '}' } else { ']' };
    let missing = brackets.open.iter().rev().take(MOST_CLOSED);
    let missing: String = missing
        .map(|(sign, _)| if *sign == '{' { '}' } else { ']' })
        .collect();
    let is_all = brackets.open.len() <= MOST_CLOSED;
    let help = match brackets.odd {
        None if *sign == '{' && ends_in_key(text) => {
            "the last key has no value: was the file cut off while it was downloaded or copied? get it again".to_owned()
        }
        None if is_all => format!("add the missing `{missing}`; or, if the file was cut off, get it again"),
        Some((odd, (line, column))) => format!(
            "add the missing `{end}`: it may belong to the `{odd}` of line {line}, column {column}, as what closes it stands at another indent"
        ),
        None => format!("add the missing `{end}`; or, if the file was cut off, get it again"),
    };
    Cause::new(
        lines.last(),
        format!("the file ends, and the `{sign}` of line {line} is still open"),
        help,
    )
}

/// Whether a text ends behind a string that stands where a key does.
fn ends_in_key(text: &str) -> bool {
    let before = || {
        let inner = text.trim_end().strip_suffix('"')?;
        let (before, _) = inner.rsplit_once('"')?;
        before.trim_end().chars().next_back()
    };
    matches!(before(), Some('{' | ','))
}

/// The brackets of a text, without those in its strings.
#[derive(Default)]
struct Brackets {
    open: Vec<(char, Mark)>,
    /// One that is closed at another indent than that of its own line.
    odd: Option<(char, Mark)>,
}

impl Brackets {
    fn of(text: &str) -> Self {
        let mut found = Self::default();
        let mut in_string = false;
        let lines: Vec<&str> = text.lines().collect();
        for (index, line) in lines.iter().enumerate() {
            let mut chars = line.chars().enumerate();
            while let Some((at, c)) = chars.next() {
                match c {
                    '\\' if in_string => {
                        chars.next();
                    }
                    '"' => in_string = !in_string,
                    '{' | '[' if !in_string => found.open.push((c, (index + 1, at + 1))),
                    '}' | ']' if !in_string => {
                        let Some((sign, start)) = found.open.pop() else {
                            continue;
                        };
                        let is_first = line.trim_start().starts_with(c) && at == indent(line);
                        let of_opener = indent(lines.get(start.0 - 1).copied().unwrap_or_default());
                        if is_first && start.0 <= index && of_opener != indent(line) {
                            found.odd.get_or_insert((sign, start));
                        }
                    }
                    _ => {}
                }
            }
        }
        found
    }
}

/// What looks like a blank, and is none to JSON.
fn is_odd_blank(c: char) -> bool {
    let is_invisible = matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}');
    is_invisible || c.is_whitespace() && !matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// What other languages have and JSON has not.
fn foreign(lines: &Lines<'_>, place: Mark, message: &str) -> Option<Cause> {
    let is_value = message.contains("expected value") || message.contains("expected ident");
    let is_any =
        is_value || message.contains("key must be a string") || message.contains("expected `");
    if !is_any {
        return None;
    }
    let rest: String = lines.get(place.0)?.chars().skip(place.1 - 1).collect();
    let word: String = rest
        .chars()
        .take_while(|c| c.is_alphanumeric() || "_$-".contains(*c))
        .collect();
    let odd = rest.chars().next();
    if let Some(c) = odd.filter(|c| is_odd_blank(*c)) {
        let name = match c {
            '\u{a0}' => "a no-break space",
            '\u{b}' => "a vertical tab",
            '\u{c}' => "a form feed",
            c if c.is_whitespace() => "a space that is no plain one",
            _ => "an invisible character",
        };
        let text = format!(
            "there is {name} (U+{:04X}) here, which JSON has in texts alone",
            u32::from(c)
        );
        return Some(Cause::new(place, text, "write a plain space, or remove it"));
    }
    let (text, help) = if rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#')
    {
        (
            "JSON has no comments".to_owned(),
            "remove the comment, or save the file as YAML with `#`".to_owned(),
        )
    } else if rest.starts_with("{{")
        || rest.starts_with("{%")
        || rest.starts_with('{') && place.1 > 1 && lines.at(place.0, place.1 - 1) == Some('{')
    {
        return Some(quotes::template(place));
    } else if rest.starts_with('\'') || rest.starts_with(['“', '”', '„', '‘', '’']) {
        (
            "JSON has straight double quotes only".to_owned(),
            "write `\"` in front of the text and behind it".to_owned(),
        )
    } else if message.contains("key must be a string") && rest.starts_with([']', ',']) {
        let sign: String = rest.chars().take(1).collect();
        (
            format!("`{sign}` stands where a key or `}}` is expected"),
            match sign.as_str() {
                "]" => "write `}` in place of the `]`".to_owned(),
                sign => format!("remove the `{sign}`"),
            },
        )
    } else if message.contains("key must be a string") && !word.is_empty() {
        (
            format!("the key `{word}` has no quotes"),
            format!("write `\"{word}\"`"),
        )
    } else if is_value && (rest.starts_with([',', '}', ']'])) {
        (
            "a value is missing here".to_owned(),
            "write the value, or remove the key or the comma in front of it".to_owned(),
        )
    } else if is_value && !word.is_empty() {
        let lower = word.to_ascii_lowercase();
        let meant = match lower.as_str() {
            "true" | "false" | "null" => format!("write `{lower}`"),
            "none" | "undefined" | "nil" => "write `null`".to_owned(),
            "nan" | "infinity" | "inf" => "JSON has no such number: leave it out".to_owned(),
            _ => format!("write `\"{word}\"`"),
        };
        (format!("`{word}` is no value of JSON"), meant)
    } else {
        return None;
    };
    Some(Cause::new(place, text, help))
}

fn control(lines: &Lines<'_>, place: Mark) -> Cause {
    let c = lines.at(place.0, place.1);
    let line = lines.get(place.0).unwrap_or_default();
    // The reader may stop behind it.
    let control = c
        .filter(|c| c.is_control())
        .or_else(|| line.chars().find(|c| c.is_control() && *c != '\t'));
    match control {
        Some(c) if c != '\t' && c != '\r' => {
            let at = line
                .chars()
                .position(|one| one == c)
                .map_or(place.1, |at| at + 1);
            let code = u32::from(c);
            let text = format!(
                "there is a control character (U+{code:04X}) here, which JSON does not allow"
            );
            Cause::new(
                (place.0, at),
                text,
                format!("remove it, or write `\\u{code:04x}`"),
            )
        }
        Some('\t') => Cause::new(place, "a text has a tab in it", "write `\\t` in its place"),
        _ => {
            // The reader stops at the end of the line, or behind it.
            let is_open = |line: usize| {
                let text = lines.get(line)?;
                let quotes = text.replace("\\\"", "xx");
                (quotes.matches('"').count() % 2 == 1).then(|| {
                    (
                        line,
                        quotes.chars().count()
                            - quotes
                                .rsplit('"')
                                .next()
                                .unwrap_or_default()
                                .chars()
                                .count(),
                    )
                })
            };
            let before = place.0.saturating_sub(1);
            let open = if place.1 <= 1 {
                is_open(before)
            } else {
                is_open(place.0)
            };
            Cause::new(
                open.or_else(|| is_open(before)).unwrap_or(place),
                "this quote is not closed on its line",
                "close it, or write `\\n` where the text has a line break",
            )
        }
    }
}

fn escape(lines: &Lines<'_>, place: Mark) -> Cause {
    // Of `\u12` at the end of a line, the reader takes what is on the next one for digits.
    let has_one = |line: usize, until: usize| {
        let text: String = lines.get(line)?.chars().take(until).collect();
        let at = text.rfind('\\')?;
        Some((line, text[..at].chars().count()))
    };
    let above = || has_one(place.0.checked_sub(1)?, usize::MAX);
    if let Some((line, at)) = has_one(place.0, place.1).or_else(above)
        && lines.at(line, at + 2) == Some('u')
    {
        let help = "write four digits behind it, as in `\\u00e9`; or the backslash twice: `\\\\u`";
        let text = "`\\u` needs the number of a character behind it, with four digits";
        return Cause::new((line, at + 1), text, help);
    }
    let text: Vec<char> = lines.get(place.0).unwrap_or_default().chars().collect();
    let until = place.1.min(text.len());
    // The reader stops at the sign behind the backslash.
    let at = match text[..until].iter().rposition(|c| *c == '\\') {
        Some(at) => at,
        None => place.1.saturating_sub(1),
    };
    let sign: String = text.get(at + 1).into_iter().collect();
    Cause::new(
        (place.0, at + 1),
        format!("`\\{sign}` is no escape of JSON"),
        format!("write the backslash twice: `\\\\{sign}`"),
    )
}

/// `{"a": 1` and `"b": 2}` on the next line, or on the same one.
fn missing_comma(text: &str, lines: &Lines<'_>, error: &TextError) -> Cause {
    let place = (error.line, error.column);
    let sign = lines.at(place.0, place.1).unwrap_or(' ');
    let starts_value = sign == '"' || "{[-".contains(sign) || sign.is_alphanumeric();
    if lines.starts(place.0, place.1)
        && starts_value
        && let Some(line) = (1..place.0)
            .rev()
            .find(|line| !lines.get(*line).unwrap_or_default().trim().is_empty())
    {
        let column = lines
            .get(line)
            .unwrap_or_default()
            .trim_end()
            .chars()
            .count();
        let message = "a comma is missing at the end of this line";
        return Cause::new((line, column), message, "write it behind the value");
    }
    let rest: String = lines
        .get(place.0)
        .unwrap_or_default()
        .chars()
        .skip(place.1 - 1)
        .collect();
    let shown = match rest
        .strip_prefix('"')
        .and_then(|inner| inner.split_once('"'))
    {
        Some((inner, _)) if inner.chars().count() <= 40 => format!("\"{inner}\""),
        _ => sign.to_string(),
    };
    let end = if error.message.contains('}') {
        '}'
    } else {
        ']'
    };
    let before = || {
        let lines: Vec<&str> = text.lines().take(place.0).collect();
        let (own, above) = lines.split_last().unwrap_or((&"", &[]));
        let own: String = own.chars().take(place.1 - 1).collect();
        Brackets::of(&format!("{}\n{own}", above.join("\n")))
            .open
            .pop()
    };
    if let (':', ']', Some((_, (line, _)))) = (sign, end, before()) {
        let message =
            format!("a key stands in the list of line {line}, where `,` or `]` is expected");
        let before: String = lines
            .get(place.0)
            .unwrap_or_default()
            .chars()
            .take(place.1 - 1)
            .collect();
        // The comma stands behind what is the last element then, on this line or above.
        let key = before.trim_end().trim_end_matches('"');
        let own = key.rsplit_once('"').map_or("", |(own, _)| own.trim_end());
        let above = lines.before(place.0).and_then(|line| lines.get(line));
        let own = if own.is_empty() {
            above.unwrap_or_default().trim_end()
        } else {
            own
        };
        let help = match own.ends_with(',') {
            true => {
                "close the list behind its last element: write `],` for the comma in front of the key; or put `{` and `}` around the key and its value"
            }
            false => "put `{` and `}` around the key and its value",
        };
        return Cause::new(place, message, help);
    }
    let message = format!("`{shown}` stands where `,` or `{end}` is expected");
    let help = match sign {
        _ if starts_value && sign != '"' && !rest.starts_with(|c: char| c.is_ascii_digit() || "{[-".contains(c)) => {
            "a quote is missing in front of it, or one too many stands there; a `\"` inside a text is written `\\\"`".to_owned()
        }
        _ if starts_value => "put a `,` in front of it".to_owned(),
        '}' | ']' => match before() {
            Some((sign, (line, _))) => {
                format!("write `{end}` for the `{sign}` of line {line} first")
            }
            None => format!("write `{end}` first"),
        },
        ';' => match next(lines, place) {
            None | Some('}' | ']') => "remove it".to_owned(),
            Some(_) => "write a `,` in its place".to_owned(),
        },
        _ => "remove it, or close the quote in front of it".to_owned(),
    };
    Cause::new(place, message, help)
}

/// The first sign behind a place that is no blank.
fn next(lines: &Lines<'_>, place: Mark) -> Option<char> {
    let own = lines.get(place.0)?.chars().skip(place.1);
    let below = lines.0.iter().skip(place.0).flat_map(|line| line.chars());
    own.chain(below).find(|c| !c.is_whitespace())
}

/// `"openapi: "3.0.3"`.
fn missing_colon(lines: &Lines<'_>, place: Mark) -> Cause {
    let line = lines.get(place.0).unwrap_or_default();
    let before: String = line.chars().take(place.1 - 1).collect();
    let key = before
        .trim_end()
        .strip_suffix('"')
        .and_then(|before| before.rsplit_once('"'))
        .map(|(_, key)| key);
    if let Some(key) = key.and_then(|key| key.trim_end().strip_suffix(':')) {
        let value: String = line.chars().skip(place.1 - 1).collect();
        let value = value.trim_end().trim_end_matches(',').trim_end_matches('"');
        let help = format!("write `\"{key}\": \"{value}\"`");
        return Cause::new(place, "a quote is missing in this line", help);
    }
    let behind = line.chars().skip(place.1 - 1).collect::<String>();
    let sign = ["=>", ":=", "="]
        .into_iter()
        .find(|sign| behind.starts_with(sign));
    if let Some(sign) = sign {
        let help = format!("write a `:` in place of `{sign}`");
        return Cause::new(
            place,
            format!("`{sign}` stands where `:` is expected"),
            help,
        );
    }
    let help = "write a `:` between a key and its value";
    Cause::new(place, "a `:` is missing in front of this", help)
}
