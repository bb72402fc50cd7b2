//! Diagnostics → JSON, an object a line, for editors and CI.

use serde_json::{Value, json};

use super::catalogue;
use super::collect::Diagnostics;
use super::diagnostic::Diagnostic;
use super::dialect::in_dialect;
use super::location::Location;
use super::places::Places;
use super::render::SourceTexts;
use super::secret::without_passwords;
use super::span::Span;

/// Every finding, sorted by place, one JSON object a line:
/// `{"code", "severity", "file", "line", "column", "end_line", "end_column", "message", "help", "notes"}`.
/// Lines and columns count from 1, columns in characters, and the end is the column behind the last
/// character. A note has the same keys without code, severity, help and notes.
#[must_use]
pub fn to_json_lines(diagnostics: &Diagnostics, files: &dyn SourceTexts) -> String {
    diagnostics.shown(files, |found, places, order| {
        let mut out = String::new();
        for at in order {
            out.push_str(&object(&found[at], (places, at), files).to_string());
            out.push('\n');
        }
        out
    })
}

fn object(found: &Diagnostic, (places, at): (&Places, usize), files: &dyn SourceTexts) -> Value {
    let mut object = place(&found.location, places.own(at), files);
    let notes = found.notes.iter().enumerate();
    let notes = notes.map(|(index, (location, text))| {
        let mut note = place(location, places.note(at, index), files);
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
    let text = files.text(&found.location.file);
    let help = help.map(|help| in_dialect(help, text));
    object["help"] = json!(help.as_deref().map(without_passwords));
    object["notes"] = notes.collect();
    object
}

fn place(location: &Location, span: Option<Span>, files: &dyn SourceTexts) -> Value {
    let mut object =
        json!({ "file": location.file.as_ref(), "pointer": location.pointer.as_str() });
    let Some((Span { start, width }, text)) = span.zip(files.text(&location.file)) else {
        return object;
    };
    object["line"] = json!(start.0);
    object["column"] = json!(start.1);
    object["end_line"] = json!(start.0);
    object["end_column"] = json!(start.1 + to_line_end(text, start, width));
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
