//! From JSON pointers to lines and columns, for exactly the pointers that are asked for.
//!
//! One pass over a text's events fills a trie of the wanted pointers, so that a file of a million values with
//! one finding costs one scan and no table.

use std::collections::BTreeSet;

use super::cursor::{Anchors, Node, behind_anchors, child_or_insert, scan, scan_anchors};
use super::diagnostic::Target;
use super::pointer::Pointer;
use super::span::{Kept, Span};

/// How often a text is scanned for what stands behind anchors, one behind the other.
const MOST_SCANS: usize = 16;

/// The places of the wanted pointers of one text.
pub(super) struct Lines<'a, 'p> {
    text: &'a str,
    nodes: Vec<Node<'p>>,
    /// The nodes of the anchors that something wanted stands behind.
    anchors: Anchors,
}

/// What a text of YAML has written at each of some pointers, as it is spelled there. None where it has no scalar.
#[must_use]
pub fn spellings(text: &str, wanted: &[Pointer]) -> Vec<Option<String>> {
    let lines = Lines::plain(text, &wanted.iter().collect(), true);
    let spelled = |pointer: &Pointer| lines.node(pointer)?.spelled().map(str::to_owned);
    wanted.iter().map(spelled).collect()
}

/// Where the keys of some pointers stand in a text, as a line and a column from 1. None where there is no such key.
#[must_use]
pub fn key_places(text: &str, wanted: &[Pointer]) -> Vec<Option<(usize, usize)>> {
    let lines = Lines::plain(text, &wanted.iter().collect(), false);
    let place = |pointer: &Pointer| Some(Span::from(lines.node(pointer)?.last_key?).start);
    wanted.iter().map(place).collect()
}

/// How many nodes some pointers need, or a few more: each has those that it does not share with the one before.
fn nodes_of(wanted: &BTreeSet<&Pointer>) -> usize {
    let mut count = 1;
    let mut before: Option<&Pointer> = None;
    for pointer in wanted {
        let known = before.iter().flat_map(|before| before.steps());
        let pairs = pointer.steps().zip(known);
        let shared = pairs.take_while(|(one, other)| one == other).count();
        count += pointer.steps().count() - shared;
        before = Some(pointer);
    }
    count
}

impl<'a, 'p> Lines<'a, 'p> {
    /// Finds the places of `wanted` in a text, as they are written there.
    fn plain(text: &'a str, wanted: &BTreeSet<&'p Pointer>, is_spelled: bool) -> Self {
        let mut nodes = Vec::with_capacity(nodes_of(wanted));
        nodes.push(Node::default());
        for pointer in wanted {
            let mut at = 0;
            for step in pointer.steps() {
                at = child_or_insert(&mut nodes, at, step);
            }
        }
        if wanted.iter().any(|pointer| !pointer.is_root()) {
            scan(text, &mut nodes, is_spelled);
        }
        Self {
            text,
            nodes,
            anchors: Anchors::new(),
        }
    }

    /// The same, and what an alias or a merge brought to a place where it is written.
    pub(super) fn new(text: &'a str, wanted: &BTreeSet<&'p Pointer>) -> Self {
        let Self {
            mut nodes,
            mut anchors,
            ..
        } = Self::plain(text, wanted, false);
        for _ in 0..MOST_SCANS {
            if !behind_anchors(&mut nodes, &mut anchors) {
                break;
            }
            scan_anchors(text, &mut nodes, &anchors);
        }
        Self {
            text,
            nodes,
            anchors,
        }
    }

    /// The node of a wanted pointer.
    fn node(&self, pointer: &Pointer) -> Option<&Node<'p>> {
        let mut at = 0;
        for step in pointer.steps() {
            at = self.nodes[at].children.get(step)?;
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
        let mut found = self.span(0, target).map_or(Span::TOP, Span::from);
        for step in pointer.steps() {
            let Some(child) = self.step(at, step, &mut BTreeSet::new()) else {
                break;
            };
            let Some(span) = self.span(child, target) else {
                break;
            };
            (at, found) = (child, span.into());
        }
        match target {
            Target::Inside(at) => self.inside(found, at),
            Target::Value | Target::Key | Target::LastKey | Target::Position { .. } => found,
        }
    }

    /// The node of a key: its own, else what an alias in its place or a merge has under it. Each place is looked at
    /// once: anchors may lead around.
    fn step(&self, at: usize, step: &str, seen: &mut BTreeSet<usize>) -> Option<usize> {
        let node = &self.nodes[at];
        let own = node.children.get(step);
        if let Some(own) = own.filter(|own| self.nodes[*own].value.is_some()) {
            return Some(own);
        }
        let is_first = seen.insert(at);
        let mut behind = node.behind().filter(|_| is_first);
        behind.find_map(|anchor| self.step(*self.anchors.get(&anchor)?, step, seen))
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

    fn span(&self, at: usize, target: Target) -> Option<Kept> {
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
