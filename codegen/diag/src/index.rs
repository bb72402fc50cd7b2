//! From JSON pointers to lines and columns, for exactly the pointers that are asked for.
//!
//! One pass over a text's events fills a trie of the wanted pointers, so that a file of a million values with
//! one finding costs one scan and no table.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::collect::Diagnostics;
use super::cursor::{Anchors, Node, behind_anchors, child_or_insert, scan, scan_anchors};
use super::diagnostic::Target;
use super::events::Mark;
use super::pointer::Pointer;
use super::render::SourceTexts;

/// A stretch of one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Span {
    pub(super) start: Mark,
    /// In characters; `usize::MAX` for "to the end of the line".
    pub(super) width: usize,
}

/// How often a text is scanned for what stands behind anchors, one behind the other.
const MOST_SCANS: usize = 16;

impl Span {
    const TOP: Self = Self {
        start: (1, 1),
        width: 1,
    };
}

/// The places of the wanted pointers of one text.
pub(super) struct Lines<'a> {
    pub(super) text: &'a str,
    nodes: Arc<Vec<Node>>,
    /// The nodes of the anchors that something wanted stands behind.
    anchors: Arc<Anchors>,
}

/// What was looked up for some findings, kept for whoever shows them next: a large text takes longer to
/// scan than everything else that is done with what was found in it.
#[derive(Clone, Debug, Default)]
pub(super) struct Known(BTreeMap<String, KnownFile>);

#[derive(Clone, Debug)]
struct KnownFile {
    /// They hold for this text alone.
    fingerprint: u64,
    nodes: Arc<Vec<Node>>,
    anchors: Arc<Anchors>,
}

/// It says nothing that the findings and their texts do not say.
impl PartialEq for Known {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Known {}

impl Known {
    pub(super) fn of(lines: &BTreeMap<String, Lines<'_>>) -> Self {
        let known = lines.iter().map(|(file, lines)| {
            let known = KnownFile {
                fingerprint: fingerprint(lines.text),
                nodes: Arc::clone(&lines.nodes),
                anchors: Arc::clone(&lines.anchors),
            };
            (file.clone(), known)
        });
        Self(known.collect())
    }

    fn lines<'a>(&self, file: &str, text: &'a str) -> Option<Lines<'a>> {
        let known = self.0.get(file)?;
        (known.fingerprint == fingerprint(text)).then(|| Lines {
            text,
            nodes: Arc::clone(&known.nodes),
            anchors: Arc::clone(&known.anchors),
        })
    }
}

fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The lines of every file that some finding names.
pub(super) fn lines_of<'a>(
    diagnostics: &Diagnostics,
    files: &'a dyn SourceTexts,
) -> BTreeMap<String, Lines<'a>> {
    let mut wanted: BTreeMap<&str, BTreeSet<&Pointer>> = BTreeMap::new();
    for diagnostic in diagnostics {
        let pointers = wanted.entry(&diagnostic.location.file).or_default();
        // A place that is a line already needs no scan.
        if !matches!(diagnostic.at, Target::Position { .. }) {
            pointers.insert(&diagnostic.location.pointer);
        }
        for (location, _) in &diagnostic.notes {
            wanted
                .entry(&location.file)
                .or_default()
                .insert(&location.pointer);
        }
    }
    wanted
        .into_iter()
        .filter_map(|(file, pointers)| {
            let text = files.text(file)?;
            let known = diagnostics.known().lines(file, text);
            let lines = known.unwrap_or_else(|| Lines::new(text, &pointers));
            Some((file.to_owned(), lines))
        })
        .collect()
}

/// What a text of YAML has written at each of some pointers, as it is spelled there. None where it has no scalar.
#[must_use]
pub fn spellings(text: &str, wanted: &[Pointer]) -> Vec<Option<String>> {
    let lines = Lines::plain(text, &wanted.iter().collect());
    let spelled = |pointer: &Pointer| lines.node(pointer)?.spelled.clone();
    wanted.iter().map(spelled).collect()
}

/// Where the keys of some pointers stand in a text, as a line and a column from 1. None where there is no such key.
#[must_use]
pub fn key_places(text: &str, wanted: &[Pointer]) -> Vec<Option<(usize, usize)>> {
    let lines = Lines::plain(text, &wanted.iter().collect());
    let place = |pointer: &Pointer| Some(lines.node(pointer)?.last_key?.start);
    wanted.iter().map(place).collect()
}

impl<'a> Lines<'a> {
    /// Finds the places of `wanted` in a text, as they are written there.
    fn plain(text: &'a str, wanted: &BTreeSet<&Pointer>) -> Self {
        let mut nodes = vec![Node::default()];
        for pointer in wanted {
            let mut at = 0;
            for token in pointer.tokens() {
                at = child_or_insert(&mut nodes, at, &token);
            }
        }
        if wanted.iter().any(|pointer| !pointer.is_root()) {
            scan(text, &mut nodes);
        }
        Self {
            text,
            nodes: Arc::new(nodes),
            anchors: Arc::default(),
        }
    }

    /// The same, and what an alias or a merge brought to a place where it is written.
    pub(super) fn new(text: &'a str, wanted: &BTreeSet<&Pointer>) -> Self {
        let Self { nodes, .. } = Self::plain(text, wanted);
        let mut nodes = Arc::unwrap_or_clone(nodes);
        let mut anchors = Anchors::new();
        for _ in 0..MOST_SCANS {
            if !behind_anchors(&mut nodes, &mut anchors) {
                break;
            }
            scan_anchors(text, &mut nodes, &anchors);
        }
        Self {
            text,
            nodes: Arc::new(nodes),
            anchors: Arc::new(anchors),
        }
    }

    /// The node of a wanted pointer.
    fn node(&self, pointer: &Pointer) -> Option<&Node> {
        let mut at = 0;
        for token in pointer.tokens() {
            at = *self.nodes[at].children.get(token.as_ref())?;
        }
        Some(&self.nodes[at])
    }

    /// The place of a pointer, or of the nearest one above it that the text holds.
    pub(super) fn find(&self, pointer: &Pointer, target: Target) -> Span {
        if let Target::Position { line, column } = target {
            return Span {
                start: (line, column),
                width: 1,
            };
        }
        let mut at = 0;
        let mut found = self.span(0, target).unwrap_or(Span::TOP);
        for token in pointer.tokens() {
            let Some(child) = self.step(at, &token, &mut BTreeSet::new()) else {
                break;
            };
            let Some(span) = self.span(child, target) else {
                break;
            };
            (at, found) = (child, span);
        }
        match target {
            Target::Inside(at) => self.inside(found, at),
            Target::Value | Target::Key | Target::LastKey | Target::Position { .. } => found,
        }
    }

    /// The node of a key: its own, else what an alias in its place or a merge has under it. Each place is looked at
    /// once: anchors may lead around.
    fn step(&self, at: usize, token: &str, seen: &mut BTreeSet<usize>) -> Option<usize> {
        if !seen.insert(at) {
            return None;
        }
        let node = &self.nodes[at];
        let own = node.children.get(token).copied();
        if let Some(own) = own.filter(|own| self.nodes[*own].value.is_some()) {
            return Some(own);
        }
        let mut behind = node.alias.iter().chain(&node.merges);
        behind.find_map(|anchor| self.step(*self.anchors.get(anchor)?, token, seen))
    }

    /// One character of a text, which may stand in quotes.
    fn inside(&self, span: Span, at: usize) -> Span {
        let (line, column) = span.start;
        let row = self.text.lines().nth(line.saturating_sub(1));
        let first = row.and_then(|row| row.chars().nth(column.saturating_sub(1)));
        let quote = usize::from(matches!(first, Some('"' | '\'')));
        // A text on several lines is shown where it begins.
        if span.width == usize::MAX || at + quote >= span.width.max(1) + quote {
            return span;
        }
        Span {
            start: (line, column + quote + at),
            width: 1,
        }
    }

    fn span(&self, at: usize, target: Target) -> Option<Span> {
        let node = &self.nodes[at];
        match target {
            Target::Key => node.first_key.or(node.value),
            Target::LastKey => node.last_key.or(node.value),
            Target::Value | Target::Inside(_) | Target::Position { .. } if node.is_collection => {
                node.last_key.or(node.value)
            }
            Target::Value | Target::Inside(_) | Target::Position { .. } => node.value,
        }
    }
}
