//! Why a text is no YAML or JSON, in words of the document and at the line where it went wrong: a parser
//! stops where it can go no further, which is often a line too late.

mod alias;
mod block;
mod brackets;
mod conflict;
mod json;
mod lines;
mod long;
mod quotes;
mod scan;
mod stray;
mod yaml;

use diag::{Diagnostic, Location, Target};

use super::tree::{Limits, MAX_DEPTH, TOO_LARGE, TextError, yaml as read_yaml};
pub(super) use brackets::{hash_help, hash_text};
use lines::Lines;
pub(super) use scan::Comment;
use scan::{Mark, Scan};

/// The comments of a text of YAML.
pub(super) fn comments(text: &str) -> Vec<Comment> {
    Scan::of(text).comments
}

/// What is wrong with a text that the reader of YAML refused.
pub(super) fn explain_yaml(text: &str, error: &TextError, root: &Location) -> Diagnostic {
    if let Some(limit) = limit(text, error, root) {
        return limit;
    }
    let source = Source {
        lines: Lines::of(text),
        scan: Scan::of(text),
        error,
    };
    syntax(yaml::cause(&source), root)
}

/// What is wrong with a text that looks like JSON, and that the reader of JSON refused.
pub(super) fn explain_json(text: &str, error: &TextError, root: &Location) -> Diagnostic {
    if let Some(limit) = limit(text, error, root) {
        return limit;
    }
    syntax(json::cause(text, &Lines::of(text), error), root)
}

/// Whether a text that the reader of JSON refused is none of YAML either, though that would read it.
pub(super) fn is_of_javascript(text: &str, error: &TextError) -> bool {
    json::is_of_javascript(&Lines::of(text), error)
}

/// A mark of a merge, which a reader may take for a text or fall over lines later.
pub(super) fn conflict(text: &str, root: &Location) -> Option<Diagnostic> {
    conflict::mark(text).map(|cause| syntax(cause, root))
}

/// The message about a text whose quote is closed by that of another text, see [`swallowed`].
const SWALLOWED: &str = "a comment begins at the closing quote";

/// What is wrong with a text that the reader of YAML took: a `#` that stands at a closing quote. YAML wants a blank in
/// front of a comment (1.2, 6.6), its reader wants none. So the quote in front of a `#/components/…` closes one that
/// was left open lines above, and all between the two is gone without a word.
pub(super) fn swallowed(text: &str, limits: Limits) -> Option<TextError> {
    if !quotes::may_swallow(text) {
        return None;
    }
    let scan = Scan::of(text);
    let quote = scan.quotes.iter().find(|quote| quote.swallows())?;
    let (line, column) = (quote.end.0, quote.end.1 + 1);
    // Whether this is the end of a text for the reader, too, it says itself: it can read nothing else there.
    let mut other = String::with_capacity(text.len());
    for (index, row) in text.split_inclusive('\n').enumerate() {
        match index + 1 == line {
            true => other.extend(row.chars().enumerate().map(|(at, c)| match at + 1 {
                at if at == column => 'x',
                _ => c,
            })),
            false => other.push_str(row),
        }
    }
    let error = read_yaml(&other, limits).err()?;
    ((error.line, error.column) == (line, column)).then(|| TextError {
        message: SWALLOWED.to_owned(),
        inside: None,
        ..error
    })
}

/// A text, what is seen in it, and what a parser said of it.
struct Source<'a> {
    lines: Lines<'a>,
    scan: Scan,
    error: &'a TextError,
}

impl Source<'_> {
    fn says(&self, words: &str) -> bool {
        self.error.message.contains(words)
    }

    /// Where what the parser was inside of begins.
    fn inside(&self, what: &str) -> Option<Mark> {
        let (context, place) = self.error.inside.as_ref()?;
        context.contains(what).then_some(*place)
    }
}

/// A cause, at its place.
struct Cause {
    place: Mark,
    message: String,
    help: String,
}

impl Cause {
    fn new(place: Mark, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            place,
            message: message.into(),
            help: help.into(),
        }
    }
}

fn at((line, column): Mark) -> Target {
    Target::Position {
        line: line.max(1),
        column: column.max(1),
    }
}

fn syntax(cause: Cause, root: &Location) -> Diagnostic {
    Diagnostic::error("syntax", root.clone(), cause.message)
        .at(at(cause.place))
        .help(cause.help)
}

/// Where a description keeps what can be referred to, by the look of its first lines.
fn shared_parts(text: &str) -> &'static str {
    let start: String = text.chars().take(4096).collect();
    let is_swagger = ["swagger:", "\"swagger\"", "'swagger'"]
        .iter()
        .any(|key| start.contains(key));
    if is_swagger {
        "definitions"
    } else {
        "components"
    }
}

/// A text that is one, but too deep or too large.
fn limit(text: &str, error: &TextError, root: &Location) -> Option<Diagnostic> {
    let place = at((error.line, error.column));
    let message = error.message.as_str();
    let parts = shared_parts(text);
    if message.contains("recursion limit") {
        if let Some(alias) = alias::own_alias(text) {
            let message = format!("the alias `*{}` holds itself, so it has no end", alias.name);
            let help = "write out what is meant; a schema that holds itself is a component that refers to itself by `$ref`";
            let own = Diagnostic::error("too-deep", root.clone(), message);
            return Some(own.at(at((alias.line, alias.column))).help(help));
        }
        let text = format!("the document is nested more than {MAX_DEPTH} levels deep here");
        return Some(
            Diagnostic::error("too-deep", root.clone(), text)
                .at(place)
                .help(format!("move what is nested into `{parts}` and refer to it by `$ref`; or remove it, if nothing needs it")),
        );
    }
    if let Some(long) = long::key(text, error, root) {
        return Some(long);
    }
    if !message.contains(TOO_LARGE) && !message.contains("repetition limit") {
        return None;
    }
    let help = format!(
        "write the repeated parts under `{parts}` and refer to them by `$ref`; or remove them, if nothing needs them"
    );
    let (place, message) = match alias::largest(text) {
        Some((alias, count)) => {
            let message = format!(
                "the aliases grow the document beyond reason: `*{}` alone stands for {count} values",
                alias.name
            );
            (at((alias.line, alias.column)), message)
        }
        None => (place, "the document grows beyond reason".to_owned()),
    };
    let large = Diagnostic::error("too-large", root.clone(), message);
    Some(large.at(place).help(help))
}
