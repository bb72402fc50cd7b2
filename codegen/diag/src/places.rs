//! Where findings are in the texts, looked up once for all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::diagnostic::{Diagnostic, Target};
use super::index::Lines;
use super::location::Location;
use super::pointer::Pointer;
use super::render::SourceTexts;
use super::span::{Kept, Span};

/// The places of some findings, in the order of those: what was looked up is kept for whoever shows them next, since
/// a large text takes longer to scan than everything else that is done with what was found in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    /// The files that findings name and that there is a text of. The places hold for these texts alone.
    fingerprints: BTreeMap<String, u64>,
    own: Vec<Option<Kept>>,
    /// Those of notes, where a finding has any.
    notes: BTreeMap<usize, Vec<Option<Kept>>>,
}

/// They say nothing that the findings and their texts do not say.
impl PartialEq for Places {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Places {}

/// What is pointed at in the place of a note.
fn target_of_notes(found: &Diagnostic) -> Target {
    match found.at {
        // The first of two keys is what is told beside the last.
        Target::LastKey => Target::Key,
        _ => Target::Value,
    }
}

fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The pointers that are to be found in each file.
fn wanted(found: &[Diagnostic]) -> BTreeMap<&str, BTreeSet<&Pointer>> {
    let mut wanted: BTreeMap<&str, BTreeSet<&Pointer>> = BTreeMap::new();
    for found in found {
        let pointers = wanted.entry(&found.location.file).or_default();
        // A place that is a line already needs no scan.
        if !matches!(found.at, Target::Position { .. }) {
            pointers.insert(&found.location.pointer);
        }
        for (location, _) in &found.notes {
            let pointers = wanted.entry(&location.file).or_default();
            pointers.insert(&location.pointer);
        }
    }
    wanted
}

impl Places {
    /// Looks for the places of some findings.
    pub(super) fn of(found: &[Diagnostic], files: &dyn SourceTexts) -> Self {
        let mut fingerprints = BTreeMap::new();
        let mut lines = BTreeMap::new();
        for (file, pointers) in wanted(found) {
            if let Some(text) = files.text(file) {
                fingerprints.insert(file.to_owned(), fingerprint(text));
                lines.insert(file, Lines::new(text, &pointers));
            }
        }
        let find = |location: &Location, target| {
            let lines = lines.get(&*location.file)?;
            Some(Kept::from(lines.find(&location.pointer, target)))
        };
        let own = found.iter().map(|found| find(&found.location, found.at));
        let own = own.collect();
        let with_notes = found.iter().enumerate();
        let with_notes = with_notes.filter(|(_, found)| !found.notes.is_empty());
        let notes = with_notes.map(|(at, found)| {
            let target = target_of_notes(found);
            let places = found.notes.iter().map(|(place, _)| find(place, target));
            (at, places.collect())
        });
        let notes = notes.collect();
        Self {
            fingerprints,
            own,
            notes,
        }
    }

    /// Whether these are the places of so many findings in these texts.
    pub(super) fn hold_for(&self, count: usize, files: &dyn SourceTexts) -> bool {
        let is_same =
            |(file, known): (&String, &u64)| files.text(file).map(fingerprint) == Some(*known);
        self.own.len() == count && self.fingerprints.iter().all(is_same)
    }

    /// The files that findings name and that there is a text of.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        self.fingerprints.keys().map(String::as_str)
    }

    /// The place of a finding; none where there is no text to look at.
    pub(super) fn own(&self, at: usize) -> Option<Span> {
        self.own.get(at)?.map(Span::from)
    }

    /// The place of one of its notes.
    pub(super) fn note(&self, at: usize, note: usize) -> Option<Span> {
        (*self.notes.get(&at)?.get(note)?).map(Span::from)
    }

    /// The places of the findings in another order, some of which may be gone.
    pub(super) fn arranged(mut self, order: &[usize]) -> Self {
        let own = order.iter().map(|at| self.own.get(*at).copied().flatten());
        let own = own.collect();
        let moved = order.iter().enumerate();
        let notes = moved.filter_map(|(to, at)| Some((to, self.notes.remove(at)?)));
        Self {
            notes: notes.collect(),
            own,
            fingerprints: self.fingerprints,
        }
    }
}
