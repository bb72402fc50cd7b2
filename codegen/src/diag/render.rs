//! Diagnostics -> text, in the manner of rustc: what, where, the line itself, what to do.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::collect::Diagnostics;
use super::diagnostic::{Diagnostic, Target};
use super::index::{self, Lines};
use super::location::Location;
use super::window::{is_unprintable, show};

/// The texts that locations point into.
pub trait SourceTexts {
    /// The text of a file, by the name that locations carry.
    fn text(&self, file: &str) -> Option<&str>;
}

impl SourceTexts for BTreeMap<String, String> {
    fn text(&self, file: &str) -> Option<&str> {
        self.get(file).map(String::as_str)
    }
}

/// Shows every finding, sorted by place, each with its line; empty when there is none.
#[must_use]
pub fn render(diagnostics: &Diagnostics, files: &dyn SourceTexts) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let lines = index::lines_of(diagnostics, files);
    let mut sorted = diagnostics.clone();
    sorted.sort_by_lines(&lines);
    let pages = Pages::new(&lines);
    let mut out = String::new();
    for (at, diagnostic) in sorted.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        render_one(diagnostic, &pages, &mut out);
    }
    out
}

fn render_one(diagnostic: &Diagnostic, pages: &Pages<'_>, out: &mut String) {
    let Diagnostic {
        severity,
        code,
        location,
        at,
        message,
        help,
        notes,
    } = diagnostic;
    let _ = writeln!(out, "{}: {} [{code}]", severity.word(), printable(message));
    // One gutter for a finding and its notes, so that their bars stand in one line.
    let gutter = std::iter::once(pages.line(location, *at))
        .chain(
            notes
                .iter()
                .map(|(place, _)| pages.line(place, Target::Value)),
        )
        .max()
        .unwrap_or(1)
        .to_string()
        .len();
    let has_line = render_place(location, *at, gutter, pages, out);
    if let Some(help) = help {
        if !has_line {
            let _ = writeln!(out, "{:gutter$} |", "");
        }
        let _ = writeln!(out, "{:gutter$} = help: {}", "", printable(help));
    }
    for (place, text) in notes {
        let _ = writeln!(out, "note: {}", printable(text));
        let target = if *at == Target::LastKey {
            Target::Key
        } else {
            Target::Value
        };
        render_place(place, target, gutter, pages, out);
    }
}

/// The arrow line and the source line; `false` where there is no line to show.
fn render_place(
    location: &Location,
    target: Target,
    gutter: usize,
    pages: &Pages<'_>,
    out: &mut String,
) -> bool {
    let file = printable(&location.file);
    let Some(page) = pages.0.get(location.file.as_ref()) else {
        let _ = writeln!(
            out,
            "{:gutter$}--> {file}#{}",
            "",
            printable(location.pointer.as_str())
        );
        return false;
    };
    let span = page.lines.find(&location.pointer, target);
    let (line, column) = span.start;
    let _ = writeln!(out, "{:gutter$}--> {file}:{line}:{column}", "");
    let Some(text) = page.rows.get(line.saturating_sub(1)) else {
        return false;
    };
    let shown = show(text, column, span.width);
    let _ = writeln!(out, "{:gutter$} |", "");
    let row = format!("{line:>gutter$} | {}", shown.text);
    let _ = writeln!(out, "{}", row.trim_end());
    let _ = writeln!(out, "{:gutter$} | {}", "", shown.carets);
    true
}

/// The files that findings name, cut into lines once each.
struct Pages<'a>(BTreeMap<&'a str, Page<'a>>);

struct Page<'a> {
    lines: &'a Lines<'a>,
    rows: Vec<&'a str>,
}

impl<'a> Pages<'a> {
    fn new(lines: &'a BTreeMap<String, Lines<'a>>) -> Self {
        let page = |lines: &'a Lines<'a>| {
            let text = lines.text.strip_prefix('\u{feff}').unwrap_or(lines.text);
            Page {
                lines,
                rows: text.lines().collect(),
            }
        };
        Self(
            lines
                .iter()
                .map(|(file, lines)| (file.as_str(), page(lines)))
                .collect(),
        )
    }

    fn line(&self, location: &Location, target: Target) -> usize {
        self.0
            .get(location.file.as_ref())
            .map_or(1, |page| page.lines.find(&location.pointer, target).start.0)
    }
}

/// Messages quote the document; what it smuggles in must not reach the terminal.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' | '\t' | '\r' => ' ',
            c if is_unprintable(c) => '\u{fffd}',
            c => c,
        })
        .collect()
}
