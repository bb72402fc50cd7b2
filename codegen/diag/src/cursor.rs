//! A text's events -> the places of the wanted steps, kept in a trie.
//!
//! What an alias stands for, and what a merge (`<<`) brings, is written elsewhere. So each anchor that something wanted
//! stands behind gets a trie of its own, and the text is read once more for it.

use std::collections::BTreeMap;

use super::events::{Event, Mark, yaml_events};
use super::index::Span;
use super::json::json_events;

/// A step of a wanted pointer.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    pub(super) children: BTreeMap<String, usize>,
    pub(super) first_key: Option<Span>,
    pub(super) last_key: Option<Span>,
    pub(super) value: Option<Span>,
    /// What is written there, without quotes, where it is a scalar.
    pub(super) spelled: Option<String>,
    /// A mapping or a list: its first character says little, so the key is shown in its place.
    pub(super) is_collection: bool,
    /// The anchor whose value stands here.
    pub(super) alias: Option<usize>,
    /// The anchors whose keys are here, too; what the first one has counts.
    pub(super) merges: Vec<usize>,
}

/// The node of each anchor, by its number.
pub(super) type Anchors = BTreeMap<usize, usize>;

pub(super) fn child_or_insert(nodes: &mut Vec<Node>, at: usize, token: &str) -> usize {
    if let Some(&child) = nodes[at].children.get(token) {
        return child;
    }
    let child = nodes.len();
    nodes.push(Node::default());
    nodes[at].children.insert(token.to_owned(), child);
    child
}

/// Finds the places of the wanted nodes.
pub(super) fn scan(text: &str, nodes: &mut [Node]) {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let none = Anchors::new();
    let mut cursor = Cursor::new(nodes, &none);
    cursor.top.push(0);
    if start.starts_with(['{', '[']) && json_events(text, |event| cursor.take(event)) {
        return;
    }
    let mut cursor = Cursor::new(nodes, &none);
    cursor.top.push(0);
    yaml_events(text, |event| cursor.take(event));
}

/// The same for what stands behind anchors.
pub(super) fn scan_anchors(text: &str, nodes: &mut [Node], anchors: &Anchors) {
    let mut cursor = Cursor::new(nodes, anchors);
    yaml_events(text, |event| cursor.take(event));
}

/// Wants of the anchors what was not found at the places that they are used in. `false`: nothing that is not wanted
/// already.
pub(super) fn behind_anchors(nodes: &mut Vec<Node>, anchors: &mut Anchors) -> bool {
    let mut is_new = false;
    let mut at = 0;
    // What is added is behind an anchor that is still to be read.
    let count = nodes.len();
    while at < count {
        let behind: Vec<usize> = nodes[at]
            .alias
            .iter()
            .chain(&nodes[at].merges)
            .copied()
            .collect();
        let missing = |nodes: &[Node]| -> Vec<(String, usize)> {
            let children = nodes[at].children.iter();
            let missing = children.filter(|(_, child)| nodes[**child].value.is_none());
            missing
                .map(|(token, child)| (token.clone(), *child))
                .collect()
        };
        for anchor in behind {
            let wanted = missing(nodes);
            if wanted.is_empty() {
                break;
            }
            let root = *anchors.entry(anchor).or_insert_with(|| {
                nodes.push(Node::default());
                nodes.len() - 1
            });
            let mut open: Vec<(usize, String, usize)> = Vec::new();
            open.extend(
                wanted
                    .into_iter()
                    .map(|(token, child)| (root, token, child)),
            );
            while let Some((above, token, source)) = open.pop() {
                let before = nodes.len();
                let node = child_or_insert(nodes, above, &token);
                is_new |= nodes.len() > before;
                if node != source {
                    let children = nodes[source].children.iter();
                    open.extend(children.map(|(token, child)| (node, token.clone(), *child)));
                }
            }
        }
        at += 1;
    }
    is_new
}

/// Where the scan stands: the wanted nodes for every open collection, none where nothing is wanted.
struct Cursor<'n> {
    nodes: &'n mut [Node],
    anchors: &'n Anchors,
    /// The nodes of the document.
    top: Vec<usize>,
    /// The anchor of the next value.
    anchor: Option<usize>,
    stack: Vec<Frame>,
}

/// Mostly one node or none: a value with an anchor may be wanted at its place and behind that.
enum Frame {
    /// A mapping; the nodes of the key just read when its value comes next.
    Map {
        nodes: Vec<usize>,
        key: Option<Key>,
    },
    List {
        nodes: Vec<usize>,
        next: usize,
    },
    /// The list of what is merged into a mapping.
    Merges(Vec<usize>),
}

enum Key {
    Of(Vec<usize>),
    /// `<<`: the nodes that it merges into, and its own.
    Merge(Vec<usize>, Vec<usize>),
}

impl<'n> Cursor<'n> {
    fn new(nodes: &'n mut [Node], anchors: &'n Anchors) -> Self {
        Self {
            nodes,
            anchors,
            top: Vec::new(),
            anchor: None,
            stack: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::End => {
                self.stack.pop();
            }
            Event::Anchor(anchor) => self.anchor = Some(anchor),
            Event::Scalar(text, start, width) => self.scalar(&text, Span { start, width }),
            Event::Alias(start, anchor) => self.alias(start, anchor),
            Event::MapStart(start) => {
                let nodes = self.collection(start);
                self.stack.push(Frame::Map { nodes, key: None });
            }
            Event::ListStart(start) => {
                if let Some(Frame::Map { key, .. }) = self.stack.last_mut()
                    && let Some(Key::Merge(nodes, own)) = key.take_if(|key| key.is_merge())
                {
                    self.anchor = None;
                    self.set_value(&own, Span { start, width: 1 }, true);
                    return self.stack.push(Frame::Merges(nodes));
                }
                let nodes = self.collection(start);
                self.stack.push(Frame::List { nodes, next: 0 });
            }
        }
    }

    fn alias(&mut self, start: Mark, anchor: usize) {
        let span = Span { start, width: 1 };
        let merged = match self.stack.last_mut() {
            Some(Frame::Merges(nodes)) => Some((nodes.clone(), Vec::new())),
            Some(Frame::Map { key, .. }) => match key.take_if(|key| key.is_merge()) {
                Some(Key::Merge(nodes, own)) => Some((nodes, own)),
                Some(Key::Of(_)) | None => None,
            },
            Some(Frame::List { .. }) | None => None,
        };
        if let Some((merged, own)) = merged {
            self.set_value(&own, span, false);
            for node in merged {
                let merges = &mut self.nodes[node].merges;
                if !merges.contains(&anchor) {
                    merges.push(anchor);
                }
            }
            return;
        }
        let nodes = self.value_nodes();
        self.set_value(&nodes, span, false);
        for node in nodes {
            self.nodes[node].alias = Some(anchor);
        }
    }

    /// A mapping or a list that opens here.
    fn collection(&mut self, start: Mark) -> Vec<usize> {
        let nodes = self.value_nodes();
        self.set_value(&nodes, Span { start, width: 1 }, true);
        nodes
    }

    fn set_value(&mut self, nodes: &[usize], span: Span, is_collection: bool) {
        for node in nodes {
            self.nodes[*node].value = Some(span);
            self.nodes[*node].is_collection = is_collection;
        }
    }

    /// The wanted nodes of the value that starts now.
    fn value_nodes(&mut self) -> Vec<usize> {
        let anchor = self.anchor.take();
        let mut found = match self.stack.last_mut() {
            None => std::mem::take(&mut self.top),
            Some(Frame::Map {
                key: key @ None, ..
            }) => {
                // A collection as a key: no pointer leads there.
                *key = Some(Key::Of(Vec::new()));
                return Vec::new();
            }
            Some(Frame::Map { key, .. }) => match key.take() {
                Some(Key::Of(nodes) | Key::Merge(_, nodes)) => nodes,
                None => Vec::new(),
            },
            Some(Frame::List { nodes, next }) => {
                let index = *next;
                *next += 1;
                match nodes.is_empty() {
                    true => Vec::new(),
                    false => children(self.nodes, nodes, &index.to_string()),
                }
            }
            Some(Frame::Merges(_)) => Vec::new(),
        };
        found.extend(anchor.and_then(|anchor| self.anchors.get(&anchor)));
        found
    }

    fn scalar(&mut self, text: &str, span: Span) {
        if let Some(Frame::Map {
            nodes,
            key: key @ None,
        }) = self.stack.last_mut()
        {
            self.anchor = None;
            let found = children(self.nodes, nodes, text);
            for child in &found {
                let child = &mut self.nodes[*child];
                child.first_key.get_or_insert(span);
                child.last_key = Some(span);
            }
            *key = Some(match text {
                "<<" if !nodes.is_empty() => Key::Merge(nodes.clone(), found),
                _ => Key::Of(found),
            });
            return;
        }
        let nodes = self.value_nodes();
        self.set_value(&nodes, span, false);
        for node in nodes {
            self.nodes[node].spelled = Some(text.to_owned());
        }
    }
}

impl Key {
    fn is_merge(&self) -> bool {
        matches!(self, Self::Merge(..))
    }
}

fn children(all: &[Node], nodes: &[usize], token: &str) -> Vec<usize> {
    let found = nodes
        .iter()
        .filter_map(|node| all[*node].children.get(token));
    found.copied().collect()
}
