//! Keys that are longer than a key of YAML can be (YAML 1.2, 7.4), in either format.

use diag::{Diagnostic, Location};

use super::lines::{Lines, indent};
use super::scan::Mark;
use crate::tree::{LONGEST_KEY, TOO_LONG, TextError};

/// A key that a reader refused for its length.
pub(super) fn key(text: &str, error: &TextError, root: &Location) -> Option<Diagnostic> {
    let line = Lines::of(text).get(error.line)?;
    let start = if error.message.contains(TOO_LONG) {
        opening_quote(line, error.column).unwrap_or(indent(line) + 1)
    } else {
        // The reader of YAML takes what is so long for a text, behind which there is no `:`.
        let is_colon = error.message.contains("mapping values are not allowed");
        let start = indent(line) + 1;
        (is_colon && error.column > start + LONGEST_KEY).then_some(start)?
    };
    let place: Mark = (error.line, start);
    let message = format!("this key is longer than {LONGEST_KEY} characters");
    let long = Diagnostic::error("too-long", root.clone(), message).at(super::at(place));
    Some(long.help("give what it names a shorter name"))
}

/// Where the text in quotes begins that ends in front of a column, both counted from 1.
fn opening_quote(line: &str, end: usize) -> Option<usize> {
    let chars: Vec<char> = line.chars().take(end).collect();
    let close = chars.iter().rposition(|c| *c == '"')?;
    let is_open = |at: &usize| {
        let escapes = chars[..*at].iter().rev().take_while(|c| **c == '\\');
        chars[*at] == '"' && escapes.count() % 2 == 0
    };
    (0..close).rev().find(is_open).map(|at| at + 1)
}
