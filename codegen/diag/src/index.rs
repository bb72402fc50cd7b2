//! From JSON pointers to lines and columns, for exactly the pointers that are asked for.
//!
//! One pass over a text's events fills a trie of the wanted pointers, so that a file of a million values with
//! one finding costs one scan and no table.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use super::collect::Diagnostics;
use super::diagnostic::Target;
use super::events::{Event, Mark, yaml_events};
use super::json::json_events;
use super::pointer::Pointer;
use super::render::SourceTexts;

/// A stretch of one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Span {
    pub(super) start: Mark,
    /// In characters; `usize::MAX` for "to the end of the line".
    pub(super) width: usize,
}

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
        })
    }
}

fn fingerprint(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// A step of a wanted pointer.
#[derive(Debug, Default)]
struct Node {
    children: BTreeMap<String, usize>,
    first_key: Option<Span>,
    last_key: Option<Span>,
    value: Option<Span>,
    /// What is written there, without quotes, where it is a scalar.
    spelled: Option<String>,
    /// A mapping or a list: its first character says little, so the key is shown in its place.
    is_collection: bool,
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
    let lines = Lines::new(text, &wanted.iter().collect());
    let spelled = |pointer: &Pointer| lines.node(pointer)?.spelled.clone();
    wanted.iter().map(spelled).collect()
}

/// Where the keys of some pointers stand in a text, as a line and a column from 1. None where there is no such key.
#[must_use]
pub fn key_places(text: &str, wanted: &[Pointer]) -> Vec<Option<(usize, usize)>> {
    let lines = Lines::new(text, &wanted.iter().collect());
    let place = |pointer: &Pointer| Some(lines.node(pointer)?.last_key?.start);
    wanted.iter().map(place).collect()
}

impl<'a> Lines<'a> {
    /// Finds the places of `wanted` in a text.
    pub(super) fn new(text: &'a str, wanted: &BTreeSet<&Pointer>) -> Self {
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
            let Some(&child) = self.nodes[at].children.get(token.as_ref()) else {
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

fn child_or_insert(nodes: &mut Vec<Node>, at: usize, token: &str) -> usize {
    if let Some(&child) = nodes[at].children.get(token) {
        return child;
    }
    let child = nodes.len();
    nodes.push(Node::default());
    nodes[at].children.insert(token.to_owned(), child);
    child
}

fn scan(text: &str, nodes: &mut [Node]) {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let mut cursor = Cursor::new(nodes);
    if start.starts_with(['{', '[']) && json_events(text, |event| cursor.take(event)) {
        return;
    }
    let mut cursor = Cursor::new(nodes);
    yaml_events(text, |event| cursor.take(event));
}

/// Where the scan stands: the wanted node for every open collection, or none where nothing is wanted.
struct Cursor<'n> {
    nodes: &'n mut [Node],
    stack: Vec<Frame>,
}

enum Frame {
    /// A mapping; the node of the key just read when its value comes next.
    Map {
        node: Option<usize>,
        key: Option<Key>,
    },
    List {
        node: Option<usize>,
        next: usize,
    },
}

enum Key {
    Wanted(usize),
    Unwanted,
}

impl<'n> Cursor<'n> {
    fn new(nodes: &'n mut [Node]) -> Self {
        Self {
            nodes,
            stack: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::End => {
                self.stack.pop();
            }
            Event::Scalar(text, start, width) => self.scalar(&text, Span { start, width }),
            Event::Alias(start) => {
                if let Some(node) = self.value_node() {
                    self.set_value(node, Span { start, width: 1 }, false);
                }
            }
            Event::MapStart(start) => {
                let node = self.value_node();
                self.open(node, start);
                self.stack.push(Frame::Map { node, key: None });
            }
            Event::ListStart(start) => {
                let node = self.value_node();
                self.open(node, start);
                self.stack.push(Frame::List { node, next: 0 });
            }
        }
    }

    fn open(&mut self, node: Option<usize>, start: Mark) {
        if let Some(node) = node {
            self.set_value(node, Span { start, width: 1 }, true);
        }
    }

    fn set_value(&mut self, node: usize, span: Span, is_collection: bool) {
        self.nodes[node].value = Some(span);
        self.nodes[node].is_collection = is_collection;
    }

    /// The wanted node of the value that starts now.
    fn value_node(&mut self) -> Option<usize> {
        match self.stack.last_mut() {
            None => Some(0),
            Some(Frame::Map {
                key: key @ None, ..
            }) => {
                // A collection as a key: no pointer leads there.
                *key = Some(Key::Unwanted);
                None
            }
            Some(Frame::Map { key, .. }) => match key.take() {
                Some(Key::Wanted(node)) => Some(node),
                Some(Key::Unwanted) | None => None,
            },
            Some(Frame::List { node, next }) => {
                let index = *next;
                *next += 1;
                let node = (*node)?;
                self.nodes[node].children.get(&index.to_string()).copied()
            }
        }
    }

    fn scalar(&mut self, text: &str, span: Span) {
        if let Some(Frame::Map {
            node,
            key: key @ None,
        }) = self.stack.last_mut()
        {
            let child = node.and_then(|node| self.nodes[node].children.get(text).copied());
            *key = Some(child.map_or(Key::Unwanted, Key::Wanted));
            if let Some(child) = child {
                let child = &mut self.nodes[child];
                child.first_key.get_or_insert(span);
                child.last_key = Some(span);
            }
        } else if let Some(node) = self.value_node() {
            self.set_value(node, span, false);
            self.nodes[node].spelled = Some(text.to_owned());
        }
    }
}
