//! Diagnostics → JSON, an object a line, for editors and CI.

use serde_json::{Value, json};

use super::catalogue;
use super::collect::Diagnostics;
use super::diagnostic::{Diagnostic, Target};
use super::index::{self, Lines, Span};
use super::location::Location;
use super::render::SourceTexts;
use super::secret::without_passwords;

/// Every finding, sorted by place, one JSON object a line:
/// `{"code", "severity", "file", "line", "column", "end_line", "end_column", "message", "help", "notes"}`.
/// Lines and columns count from 1, columns in characters, and the end is the column behind the last
/// character. A note has the same keys without code, severity, help and notes.
#[must_use]
pub fn to_json_lines(diagnostics: &Diagnostics, files: &dyn SourceTexts) -> String {
    let lines = index::lines_of(diagnostics, files);
    let mut out = String::new();
    for found in diagnostics.in_order(&lines) {
        let of = |file: &str| lines.get(file);
        out.push_str(&object(found, of).to_string());
        out.push('\n');
    }
    out
}

fn object<'l>(found: &Diagnostic, lines: impl Fn(&str) -> Option<&'l Lines<'l>>) -> Value {
    let mut object = place(&found.location, found.at, lines(&found.location.file));
    let notes = found.notes.iter().map(|(location, text)| {
        let mut note = place(location, Target::Value, lines(&location.file));
        note["message"] = json!(without_passwords(text));
        note
    });
    object["code"] = json!(found.code);
    object["severity"] = json!(found.severity.word());
    object["message"] = json!(without_passwords(&found.message));
    let help = found
        .help
        .as_deref()
        .or_else(|| catalogue::mend(found.code));
    object["help"] = json!(help.map(without_passwords));
    object["notes"] = notes.collect();
    object
}

fn place(location: &Location, target: Target, lines: Option<&Lines<'_>>) -> Value {
    let mut object =
        json!({ "file": location.file.as_ref(), "pointer": location.pointer.as_str() });
    let Some(lines) = lines else {
        return object;
    };
    let Span { start, width } = lines.find(&location.pointer, target);
    object["line"] = json!(start.0);
    object["column"] = json!(start.1);
    object["end_line"] = json!(start.0);
    object["end_column"] = json!(start.1 + to_line_end(lines.text, start, width));
    object
}

/// The width of a span, cut at the end of its line.
fn to_line_end(text: &str, (line, column): (usize, usize), width: usize) -> usize {
    if width != usize::MAX {
        return width;
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let row = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    row.chars().count().saturating_sub(column - 1).max(1)
}
