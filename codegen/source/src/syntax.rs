//! Why a text is no YAML or JSON, in words of the document and at the line where it went wrong: a parser
//! stops where it can go no further, which is often a line too late.

use diag::{Diagnostic, Location, Target};

use super::alias::own_alias;
use super::tree::{MAX_DEPTH, TOO_LARGE, TextError};

/// What is wrong with a text that a parser refused.
pub(super) fn explain(text: &str, error: &TextError, root: &Location) -> Diagnostic {
    let at = |line: usize, column: usize| Target::Position {
        line: line.max(1),
        column: column.max(1),
    };
    let place = at(error.line, error.column);
    let message = error.message.as_str();
    if message.contains("recursion limit") {
        if let Some(alias) = own_alias(text) {
            let message = format!("the alias `*{}` holds itself, so it has no end", alias.name);
            let help = "write out what is meant; a schema that holds itself is a component that refers to itself by `$ref`";
            return Diagnostic::error("too-deep", root.clone(), message)
                .at(at(alias.line, alias.column))
                .help(help);
        }
        let text = format!("the document is nested more than {MAX_DEPTH} levels deep here");
        return Diagnostic::error("too-deep", root.clone(), text)
            .at(place)
            .help("move what is nested into `components` and refer to it by `$ref`");
    }
    if message.contains(TOO_LARGE) || message.contains("repetition limit") {
        let text = "the document's aliases grow it beyond reason";
        return Diagnostic::error("too-large", root.clone(), text)
            .at(place)
            .help("write the repeated parts under `components` and refer to them by `$ref`");
    }
    let lines = Lines(text.lines().collect());
    let found = lines
        .conflict()
        .or_else(|| lines.second_document(message))
        .or_else(|| open_quote(error))
        .or_else(|| lines.tab(error))
        .or_else(|| lines.missing_blank(error))
        .or_else(|| lines.colon_in_text(error))
        .or_else(|| lines.missing_comma(error))
        .or_else(|| json(message, error));
    match found {
        Some(found) => Diagnostic::error("syntax", root.clone(), found.message)
            .at(at(found.line, found.column))
            .help(found.help),
        None => Diagnostic::error("syntax", root.clone(), message)
            .at(place)
            .help(other(message)),
    }
}

/// A cause, at its place.
struct Cause {
    line: usize,
    column: usize,
    message: String,
    help: String,
}

impl Cause {
    fn new(line: usize, column: usize, message: &str, help: impl Into<String>) -> Self {
        Self {
            line,
            column,
            message: message.to_owned(),
            help: help.into(),
        }
    }
}

/// What can be said where no cause was found.
fn other(message: &str) -> &'static str {
    if message.contains("cannot start any token") {
        "put a text in quotes that starts with `@`, `%` or a backtick"
    } else if message.contains("unknown anchor") {
        "an alias such as `*name` needs its `&name` in front of it in the file; a text that starts with `*` needs quotes"
    } else if message.contains("expected key") || message.contains("indentation") {
        "lines that belong together start in one column: compare this one with those above"
    } else {
        "look at the line above as well: a quote, a bracket, a comma or a `:` may be missing there"
    }
}

struct Lines<'a>(Vec<&'a str>);

impl Lines<'_> {
    fn get(&self, line: usize) -> Option<&str> {
        self.0.get(line.checked_sub(1)?).copied()
    }

    /// `<<<<<<<` of a merge that was never finished.
    fn conflict(&self) -> Option<Cause> {
        let is_marker = |line: &str| line.starts_with("<<<<<<< ") || line == "<<<<<<<";
        let at = self.0.iter().position(|line| is_marker(line))?;
        let has_end = self.0[at..].iter().any(|line| line.starts_with(">>>>>>>"));
        has_end.then(|| {
            let help = "keep one of the two sides, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`";
            Cause::new(at + 1, 1, "a conflict of a merge was left in the file", help)
        })
    }

    /// The line `---` behind which a second document starts.
    fn second_document(&self, message: &str) -> Option<Cause> {
        if !message.contains("more than one document") {
            return None;
        }
        let says_something = |line: &&str| {
            let line = line.trim();
            !line.is_empty() && !line.starts_with(['#', '%']) && line != "---"
        };
        let first = self.0.iter().position(says_something)?;
        let is_mark = |line: &&str| *line == "---" || line.starts_with("--- ");
        let at = self.0[first..].iter().position(is_mark)? + first;
        let help = "keep one description a file: drop what follows the `---`";
        Some(Cause::new(
            at + 1,
            1,
            "the file holds more than one YAML document",
            help,
        ))
    }

    /// A tab where YAML wants blanks.
    fn tab(&self, error: &TextError) -> Option<Cause> {
        let is_indent = |line: &&str| {
            let blank = line.len() - line.trim_start().len();
            line[..blank].contains('\t')
        };
        if !error.message.contains("cannot start any token") {
            return None;
        }
        let line = self.get(error.line).filter(is_indent)?;
        let column = line.chars().position(|c| c == '\t')? + 1;
        let help = "YAML is indented with spaces, not tabs: replace the tab";
        Some(Cause::new(
            error.line,
            column,
            "the line is indented with a tab",
            help,
        ))
    }

    /// `-name: id` and `type:string` are texts to YAML, so what follows fits nowhere.
    fn missing_blank(&self, error: &TextError) -> Option<Cause> {
        let is_likely = [
            "mapping values",
            "could not find expected",
            "expected key",
            "expected '-'",
        ];
        if !is_likely.iter().any(|words| error.message.contains(words)) {
            return None;
        }
        let first = error.line.saturating_sub(3).max(1);
        for line in (first..=error.line).rev() {
            let Some(text) = self.get(line) else {
                continue;
            };
            let indent = text.chars().take_while(|c| *c == ' ').count();
            let rest = text.trim();
            if let Some(item) = rest.strip_prefix('-')
                && item.starts_with(|c: char| c.is_alphabetic() || c == '$')
                && item.contains(':')
            {
                let help = format!("write `- {item}`");
                return Some(Cause::new(
                    line,
                    indent + 1,
                    "a blank is missing after `-`",
                    help,
                ));
            }
            let item = rest.trim_start_matches("- ");
            let Some((key, value)) = item.split_once(':') else {
                continue;
            };
            let is_key = !key.is_empty()
                && key
                    .chars()
                    .all(|c| c.is_alphanumeric() || "$_-.".contains(c));
            if is_key && !value.is_empty() && !value.starts_with([' ', '/', '\t']) {
                let column = indent + (rest.len() - item.len()) + key.chars().count() + 1;
                let help = format!("write `{key}: {value}`");
                return Some(Cause::new(
                    line,
                    column,
                    "a blank is missing after `:`",
                    help,
                ));
            }
        }
        None
    }

    /// `{"a": 1` and `"b": 2}` on the next line.
    fn missing_comma(&self, error: &TextError) -> Option<Cause> {
        let text = self.get(error.line)?;
        let starts_line = text
            .chars()
            .take(error.column.saturating_sub(1))
            .all(char::is_whitespace);
        if !error.message.starts_with("expected `,`") || !starts_line {
            return None;
        }
        let is_written = |line: &usize| self.get(*line).is_some_and(|text| !text.trim().is_empty());
        let line = (1..error.line).rev().find(is_written)?;
        let column = self.get(line)?.trim_end().chars().count();
        let message = "a comma is missing at the end of this line";
        Some(Cause::new(
            line,
            column,
            message,
            "write it behind the value",
        ))
    }

    /// `title: Shop: the best`.
    fn colon_in_text(&self, error: &TextError) -> Option<Cause> {
        if !error.message.contains("mapping values are not allowed") {
            return None;
        }
        let line = self.get(error.line)?;
        let (key, value) = line.split_once(": ")?;
        if value.trim_start().starts_with(['"', '\'', '{', '[']) || !value.contains(':') {
            return None;
        }
        let column = key.chars().count() + 3;
        let value = value.trim();
        let quoted = value.replace('\'', "''");
        let help = format!("put the text in quotes: `{}: '{quoted}'`", key.trim());
        Some(Cause::new(
            error.line,
            column,
            "a text with a `:` in it needs quotes",
            help,
        ))
    }
}

/// Where a quote opens that nothing closes.
fn open_quote(error: &TextError) -> Option<Cause> {
    let (line, column) = error.quote?;
    let help = "close the quote on the same line, or put the text in quotes of the other kind";
    Some(Cause::new(line, column, "this quote is not closed", help))
}

/// What a reader of JSON says, with what to do.
fn json(message: &str, error: &TextError) -> Option<Cause> {
    let (text, help) = if message.starts_with("EOF while parsing")
        || message.contains("unexpected end of stream")
    {
        (
            "the text ends in the middle of a value",
            "was it cut off while it was downloaded or copied? get it again",
        )
    } else if message.contains("trailing comma") {
        ("a comma stands behind the last value", "remove the comma")
    } else if message.contains("number out of range") {
        (
            "a number is too large for any computer to hold",
            "write a number below 1.8e308, or leave the limit out",
        )
    } else if message.contains("lone leading surrogate")
        || message.contains("invalid unicode code point")
    {
        (
            "half of a character is escaped here, such as `\\ud83d`",
            "write both halves, or the character itself",
        )
    } else if message.contains("control character") {
        (
            "a text has a line break or a tab in it",
            "write `\\n` or `\\t` in its place",
        )
    } else if message.contains("trailing characters") {
        (
            "something follows the end of the description",
            "keep one description a file",
        )
    } else {
        return None;
    };
    Some(Cause::new(error.line, error.column, text, help))
}
