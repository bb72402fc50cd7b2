//! The collection that every stage reports to.

use std::collections::BTreeMap;

use super::diagnostic::{Diagnostic, Severity, Target};
use super::index::{self, Known, Lines};
use super::location::Location;
use super::render::SourceTexts;

/// Everything found so far, in the order in which it was found until [`Diagnostics::sort`] is called.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// Their places, once they are sorted.
    known: Known,
}

impl Diagnostics {
    /// Nothing found yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
        self.known = Known::default();
    }

    /// Adds an error about the value at a place.
    pub fn error(&mut self, code: &'static str, location: &Location, message: impl Into<String>) {
        self.push(Diagnostic::error(code, location.clone(), message));
    }

    /// Adds a warning about the value at a place.
    pub fn warning(&mut self, code: &'static str, location: &Location, message: impl Into<String>) {
        self.push(Diagnostic::warning(code, location.clone(), message));
    }

    /// Whether anything found stops generation.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|d| d.severity == Severity::Error)
    }

    /// How many errors there are.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.found
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .count()
    }

    /// How many warnings there are.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.found.len() - self.errors()
    }

    /// How many findings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The findings in their present order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.found.iter()
    }

    /// Sorts by file, then line and column, then errors first; drops what says the same about the same place.
    pub fn sort(&mut self, files: &dyn SourceTexts) {
        if self.found.len() < 2 {
            return;
        }
        let lines = index::lines_of(self, files);
        self.sort_by_lines(&lines);
        self.known = Known::of(&lines);
    }

    /// The places that were looked up for exactly these findings.
    pub(super) fn known(&self) -> &Known {
        &self.known
    }

    /// The same, with the lines at hand.
    fn sort_by_lines(&mut self, lines: &BTreeMap<String, Lines<'_>>) {
        let keys = self.found.iter().map(|found| SortKey::of(found, lines));
        let mut keyed: Vec<(SortKey<'_>, usize)> = keys.zip(0..).collect();
        keyed.sort();
        keyed.dedup_by(|(key, at), (before, one)| {
            key.is_shown_as(before) && is_as_helpful(&self.found[*at], &self.found[*one])
        });
        let order: Vec<usize> = keyed.into_iter().map(|(_, at)| at).collect();
        let mut found: Vec<Option<Diagnostic>> = self.found.drain(..).map(Some).collect();
        let sorted = order.into_iter().filter_map(|at| found.get_mut(at)?.take());
        self.found = sorted.collect();
        // Findings that say the same sit side by side now: the key holds the message.
        self.found.dedup();
    }

    /// The findings in the order in which they are shown, each once.
    pub(super) fn in_order(&self, lines: &BTreeMap<String, Lines<'_>>) -> Vec<&Diagnostic> {
        let keys = self
            .found
            .iter()
            .map(|found| (SortKey::of(found, lines), found));
        let mut keyed: Vec<_> = keys.collect();
        keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
        keyed.dedup_by(|(key, found), (before, one)| {
            key.is_shown_as(before) && is_as_helpful(found, one)
        });
        let mut sorted: Vec<&Diagnostic> = keyed.into_iter().map(|(_, found)| found).collect();
        sorted.dedup();
        sorted
    }
}

/// By place first; the rest only makes the order total, so that it is the same in every run.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SortKey<'d> {
    file: &'d str,
    position: (usize, usize),
    severity: Severity,
    code: &'static str,
    message: &'d str,
    location: &'d Location,
}

/// What two findings say beyond their messages is the same.
fn is_as_helpful(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.help == other.help && one.notes == other.notes
}

impl<'d> SortKey<'d> {
    /// Whether two findings are one to those who read them: what an anchor holds is wrong at each of its aliases, and
    /// written once.
    fn is_shown_as(&self, other: &Self) -> bool {
        let (no_place, place) = ((0, 0), self.position);
        let said = |key: &Self| (key.severity, key.code);
        place != no_place
            && place == other.position
            && said(self) == said(other)
            && self.file == other.file
            && self.message == other.message
    }

    fn of(diagnostic: &'d Diagnostic, lines: &BTreeMap<String, Lines<'_>>) -> Self {
        let file = diagnostic.location.file.as_ref();
        let position = match diagnostic.at {
            Target::Position { line, column } => (line, column),
            at => lines.get(file).map_or((0, 0), |lines| {
                lines.find(&diagnostic.location.pointer, at).start
            }),
        };
        Self {
            file,
            position,
            severity: diagnostic.severity,
            code: diagnostic.code,
            message: &diagnostic.message,
            location: &diagnostic.location,
        }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.found.extend(diagnostics);
        self.known = Known::default();
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self {
            found: diagnostics.into_iter().collect(),
            known: Known::default(),
        }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.found.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
