//! The collection that every stage reports to.

use std::cmp::Ordering;
use std::sync::Arc;

use super::diagnostic::{Diagnostic, Severity};
use super::location::Location;
use super::places::Places;
use super::render::SourceTexts;
use super::said::Said;
use super::span::Span;

/// Everything found so far, in the order in which it was found until [`Diagnostics::sort`] is called.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// What has been said, to be shared by those that say it again.
    said: Said,
    /// Their places, once they are sorted.
    known: Places,
}

impl Diagnostics {
    /// Nothing found yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        self.said.share(&mut diagnostic);
        self.found.push(diagnostic);
        self.known = Places::default();
    }

    /// Adds all that was found elsewhere.
    pub fn append(&mut self, mut other: Self) {
        if self.found.is_empty() {
            self.found = other.found;
        } else {
            // A fault leads to a handful more; there is no room to be kept for thousands.
            self.found.reserve_exact(other.found.len());
            self.found.append(&mut other.found);
        }
        self.known = Places::default();
    }

    /// Leaves those that something holds of.
    pub fn retain(&mut self, is_kept: impl FnMut(&Diagnostic) -> bool) {
        self.found.retain(is_kept);
        self.known = Places::default();
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
        let places = Places::of(&self.found, files);
        let order = self.order(&places);
        arrange(&mut self.found, &order);
        // No more is found once they are in order.
        self.found.shrink_to_fit();
        self.known = places.arranged(&order);
    }

    /// What is shown of these findings: their places, and which to show, in their order.
    pub(super) fn shown<R>(
        &self,
        files: &dyn SourceTexts,
        show: impl FnOnce(&[Diagnostic], &Places, Vec<usize>) -> R,
    ) -> R {
        if self.known.hold_for(self.found.len(), files) {
            return show(&self.found, &self.known, (0..self.found.len()).collect());
        }
        let places = Places::of(&self.found, files);
        show(&self.found, &places, self.order(&places))
    }

    /// The order in which findings are shown, each once.
    fn order(&self, places: &Places) -> Vec<usize> {
        let key = |at: &usize| SortKey::of(&self.found[*at], places.own(*at));
        let mut order: Vec<usize> = (0..self.found.len()).collect();
        order.sort_by(|one, other| key(one).cmp(&key(other)));
        order.dedup_by(|at, before| {
            let (found, one) = (&self.found[*at], &self.found[*before]);
            key(at).is_shown_as(&key(before)) && is_as_helpful(found, one) || found == one
        });
        order
    }
}

/// Puts values into an order, given by where they are now. What is not in it is dropped.
fn arrange<T>(values: &mut Vec<T>, order: &[usize]) {
    const GONE: usize = usize::MAX;
    let mut places = vec![GONE; values.len()];
    for (to, from) in order.iter().enumerate() {
        places[*from] = to;
    }
    let gone = places.iter_mut().filter(|to| **to == GONE);
    gone.zip(order.len()..).for_each(|(to, last)| *to = last);
    for at in 0..values.len() {
        while places[at] != at {
            let to = places[at];
            values.swap(at, to);
            places.swap(at, to);
        }
    }
    values.truncate(order.len());
}

/// By place first; the rest only makes the order total, so that it is the same in every run.
struct SortKey<'d> {
    file: &'d str,
    position: (usize, usize),
    severity: Severity,
    code: &'static str,
    message: &'d Arc<str>,
    location: &'d Location,
}

/// What two findings say beyond their messages is the same.
fn is_as_helpful(one: &Diagnostic, other: &Diagnostic) -> bool {
    one.help == other.help && one.notes == other.notes
}

impl<'d> SortKey<'d> {
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |key: &Self| (key.position, key.severity, key.code);
        let message = || match Arc::ptr_eq(self.message, other.message) {
            true => Ordering::Equal,
            false => self.message.cmp(other.message),
        };
        self.file
            .cmp(other.file)
            .then_with(|| place(self).cmp(&place(other)))
            .then_with(message)
            .then_with(|| self.location.cmp(other.location))
    }

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

    fn of(diagnostic: &'d Diagnostic, place: Option<Span>) -> Self {
        Self {
            file: &diagnostic.location.file,
            position: place.map_or((0, 0), |place| place.start),
            severity: diagnostic.severity,
            code: diagnostic.code,
            message: &diagnostic.message,
            location: &diagnostic.location,
        }
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        let mut all = Self::new();
        all.extend(diagnostics);
        all
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
