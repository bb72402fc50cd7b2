//! Diagnostics -> text, in the manner of rustc: what, where, the line itself, what to do.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::catalogue;
use super::collect::Diagnostics;
use super::diagnostic::{Diagnostic, Severity};
use super::dialect::in_dialect;
use super::location::Location;
use super::places::Places;
use super::secret::without_passwords;
use super::span::Span;
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

/// Shows every finding, sorted by place, each with its line; empty when there is none. What repeats is
/// shown once, with the places where it was found first and how many more there are.
#[must_use]
pub fn render(diagnostics: &Diagnostics, files: &dyn SourceTexts) -> String {
    render_styled(diagnostics, files, false)
}

/// The same, with the colours of a terminal if they are wanted: the text is the same without them.
#[must_use]
pub fn render_styled(
    diagnostics: &Diagnostics,
    files: &dyn SourceTexts,
    is_coloured: bool,
) -> String {
    diagnostics.shown(files, |found, places, order| {
        let mut page = Page {
            files: Files::new(places, files),
            places,
            out: String::new(),
            is_coloured,
        };
        let shown = order.into_iter().map(|at| Shown {
            found: &found[at],
            at,
        });
        for group in groups(&shown.collect::<Vec<_>>()) {
            page.group(&group);
        }
        page.out
    })
}

/// How many findings that say the same are shown one by one.
const SAME: usize = 3;
/// The same for findings that say the same of different things.
const ALIKE: usize = 10;
/// How many places a group shows.
const PLACES: usize = 3;

/// A finding, and its number among those whose places are known.
#[derive(Clone, Copy)]
struct Shown<'d> {
    found: &'d Diagnostic,
    at: usize,
}

/// Findings that are shown as one.
struct Group<'d> {
    first: Shown<'d>,
    /// Others, as many as are shown.
    others: Vec<Shown<'d>>,
    count: usize,
}

/// Findings in order, those that repeat under the first of them. Errors are never put together: each
/// has to be mended.
fn groups<'d>(sorted: &[Shown<'d>]) -> Vec<Group<'d>> {
    let is_warning = |found: &&Diagnostic| found.severity == Severity::Warning;
    let all = || sorted.iter().map(|shown| shown.found);
    let mut same: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut alike: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for found in all().filter(is_warning) {
        *same.entry((found.code, &found.message)).or_default() += 1;
    }
    for ((code, message), count) in &same {
        *alike.entry((code, outline(message))).or_default() += count;
    }
    let mut groups: Vec<Group<'d>> = Vec::new();
    let mut places: BTreeMap<(&str, String), usize> = BTreeMap::new();
    for shown in sorted {
        let found = shown.found;
        let outline = outline(&found.message);
        let is_many = alike
            .get(&(found.code, outline.clone()))
            .is_some_and(|count| *count > ALIKE);
        let key = match same.get(&(found.code, &*found.message)) {
            Some(_) if is_many => Some((found.code, outline)),
            Some(count) if *count > SAME => Some((found.code, found.message.to_string())),
            _ => None,
        };
        let known = key.as_ref().and_then(|key| places.get(key).copied());
        if let Some(group) = known.and_then(|at| groups.get_mut(at)) {
            group.count += 1;
            if group.others.len() + 1 < PLACES {
                group.others.push(*shown);
            }
            continue;
        }
        if let Some(key) = key {
            places.insert(key, groups.len());
        }
        groups.push(Group {
            first: *shown,
            others: Vec::new(),
            count: 1,
        });
    }
    groups
}

/// A message without what it quotes.
fn outline(message: &str) -> String {
    let mut out = String::with_capacity(message.len());
    for (index, part) in message.split('`').enumerate() {
        if index % 2 == 0 {
            out.push_str(part);
        } else {
            out.push('`');
        }
    }
    out
}

/// What a piece of a finding is, as a terminal tells it apart: rustc's colours.
#[derive(Clone, Copy)]
enum Style {
    Error,
    Warning,
    /// The message itself.
    Strong,
    /// Bars, arrows and line numbers.
    Frame,
    Note,
}

impl Style {
    fn code(self) -> &'static str {
        match self {
            Self::Error => "1;31",
            Self::Warning => "1;33",
            Self::Strong => "1",
            Self::Frame => "1;34",
            Self::Note => "1;32",
        }
    }

    fn of(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Error,
            Severity::Warning => Self::Warning,
        }
    }
}

/// The text that is being written.
struct Page<'a> {
    files: Files<'a>,
    places: &'a Places,
    out: String,
    is_coloured: bool,
}

impl Page<'_> {
    fn styled(&mut self, style: Style, text: &str) {
        if self.is_coloured {
            let _ = write!(self.out, "\u{1b}[{}m{text}\u{1b}[0m", style.code());
        } else {
            self.out.push_str(text);
        }
    }

    fn group(&mut self, group: &Group<'_>) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        let Shown { found, at } = group.first;
        let style = Style::of(found.severity);
        self.styled(style, found.severity.word());
        self.styled(Style::Strong, &format!(": {}", printable(&found.message)));
        let _ = writeln!(self.out, " [{}]", found.code);
        // One gutter for a finding and its notes, so that their bars stand in one line.
        let notes = (0..found.notes.len()).map(|note| self.places.note(at, note));
        let others = group.others.iter().map(|other| self.places.own(other.at));
        let places = std::iter::once(self.places.own(at))
            .chain(notes)
            .chain(others);
        let gutter = places.map(|place| place.map_or(1, |place| place.start.0));
        let gutter = gutter.max().unwrap_or(1).to_string().len();
        let has_line = self.place(&found.location, self.places.own(at), gutter, style);
        if !has_line {
            self.bar(gutter);
            self.out.push('\n');
        }
        let help = found
            .help
            .as_deref()
            .or_else(|| catalogue::mend(found.code));
        if let Some(help) = help {
            let text = self.files.texts.text(&found.location.file);
            let help = in_dialect(help, text);
            self.styled(Style::Frame, &format!("{:gutter$} =", ""));
            let _ = writeln!(self.out, " help: {}", printable(&help));
        }
        for (note, (place, text)) in found.notes.iter().enumerate() {
            self.note(text);
            self.place(place, self.places.note(at, note), gutter, Style::Note);
        }
        for Shown { found: other, at } in &group.others {
            self.note(if other.message == found.message {
                "the same here"
            } else {
                &other.message
            });
            self.place(&other.location, self.places.own(*at), gutter, Style::Note);
        }
        let left = group.count - 1 - group.others.len();
        if left > 0 {
            let word = if left == 1 { "place" } else { "places" };
            self.note(&format!("and in {left} more {word}"));
        }
    }

    fn note(&mut self, text: &str) {
        self.styled(Style::Note, "note");
        let _ = writeln!(self.out, ": {}", printable(text));
    }

    fn bar(&mut self, gutter: usize) {
        self.styled(Style::Frame, &format!("{:gutter$} |", ""));
    }

    /// The arrow line and the source line; `false` where there is no line to show.
    fn place(&mut self, place: &Location, span: Option<Span>, gutter: usize, style: Style) -> bool {
        let name = printable(&place.file);
        let arrow = format!("{:gutter$}-->", "");
        self.styled(Style::Frame, &arrow);
        let Some((span, rows)) = span.zip(self.files.rows.get(place.file.as_ref())) else {
            let pointer = printable(place.pointer.as_str());
            let _ = writeln!(self.out, " {name}#{pointer}");
            return false;
        };
        let (line, column) = span.start;
        let row = rows.get(line.saturating_sub(1)).copied();
        let _ = writeln!(self.out, " {name}:{line}:{column}");
        let Some(text) = row else {
            return false;
        };
        let shown = show(text, column, span.width);
        self.bar(gutter);
        self.out.push('\n');
        self.styled(Style::Frame, &format!("{line:>gutter$} |"));
        if !shown.text.is_empty() {
            let _ = write!(self.out, " {}", shown.text);
        }
        self.out.push('\n');
        self.bar(gutter);
        self.out.push(' ');
        let blank = shown.carets.len() - shown.carets.trim_start().len();
        self.out.push_str(&shown.carets[..blank]);
        self.styled(style, &shown.carets[blank..]);
        self.out.push('\n');
        true
    }
}

/// The files that findings name, cut into lines once each.
struct Files<'a> {
    rows: BTreeMap<&'a str, Vec<&'a str>>,
    texts: &'a dyn SourceTexts,
}

impl<'a> Files<'a> {
    fn new(places: &'a Places, files: &'a dyn SourceTexts) -> Self {
        let page = |file: &'a str| {
            let text = files.text(file)?;
            Some((file, rows(text.strip_prefix('\u{feff}').unwrap_or(text))))
        };
        let rows = places.files().filter_map(page).collect();
        Self { rows, texts: files }
    }
}

/// The lines of a text, which may end as those of old Macs do.
fn rows(text: &str) -> Vec<&str> {
    let mut rows = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['\n', '\r']) {
        rows.push(&rest[..at]);
        let width = if rest[at..].starts_with("\r\n") { 2 } else { 1 };
        rest = &rest[at + width..];
    }
    if !rest.is_empty() {
        rows.push(rest);
    }
    rows
}

/// Messages quote the document; what it smuggles in must not reach the terminal.
fn printable(text: &str) -> String {
    let text = without_passwords(text);
    text.chars()
        .map(|c| match c {
            '\n' | '\t' | '\r' => ' ',
            c if is_unprintable(c) => '\u{fffd}',
            c => c,
        })
        .collect()
}
