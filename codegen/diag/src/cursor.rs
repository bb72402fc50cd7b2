//! A text's events -> the places of the wanted steps, kept in a trie.
//!
//! What an alias stands for, and what a merge (`<<`) brings, is written elsewhere. So each anchor that something wanted
//! stands behind gets a trie of its own, and the text is read once more for it.

use std::collections::BTreeMap;

use super::events::{Event, Mark, yaml_events};
use super::json::json_events;
use super::pointer::escape;
use super::span::{Kept, Span};

/// A step of a wanted pointer. There may be as many as a text has values, so it is small.
#[derive(Debug, Default)]
pub(super) struct Node<'p> {
    pub(super) children: Children<'p>,
    pub(super) first_key: Option<Kept>,
    pub(super) last_key: Option<Kept>,
    pub(super) value: Option<Kept>,
    /// What hardly any value has.
    rare: Option<Box<Rare>>,
    /// A mapping or a list: its first character says little, so the key is shown in its place.
    pub(super) is_collection: bool,
}

#[derive(Debug, Default)]
struct Rare {
    /// What is written there, without quotes, where it is a scalar and that is asked for.
    spelled: Option<Box<str>>,
    /// The anchor whose value stands here.
    alias: Option<usize>,
    /// The anchors whose keys are here, too; what the first one has counts.
    merges: Vec<usize>,
}

impl Node<'_> {
    /// What is written there, without quotes, where it is a scalar and that is asked for.
    pub(super) fn spelled(&self) -> Option<&str> {
        self.rare.as_ref()?.spelled.as_deref()
    }

    /// The anchors that the rest of this value stands behind, the first that counts first.
    pub(super) fn behind(&self) -> impl Iterator<Item = usize> {
        let rare = self.rare.iter();
        rare.flat_map(|rare| rare.alias.iter().chain(&rare.merges).copied())
    }
}

/// The nodes below one, by their escaped steps, in the order of those.
#[derive(Debug, Default)]
pub(super) struct Children<'p>(Vec<(&'p str, usize)>);

impl<'p> Children<'p> {
    pub(super) fn get(&self, step: &str) -> Option<usize> {
        let at = self.0.binary_search_by(|(known, _)| (*known).cmp(step));
        Some(self.0[at.ok()?].1)
    }

    fn iter(&self) -> impl Iterator<Item = (&'p str, usize)> {
        self.0.iter().copied()
    }
}

/// The node of each anchor, by its number.
pub(super) type Anchors = BTreeMap<usize, usize>;

pub(super) fn child_or_insert<'p>(nodes: &mut Vec<Node<'p>>, at: usize, step: &'p str) -> usize {
    let child = nodes.len();
    let Children(children) = &mut nodes[at].children;
    // They come nearly in their order, so that hardly any is moved.
    match children.binary_search_by(|(known, _)| (*known).cmp(step)) {
        Ok(known) => children[known].1,
        Err(place) => {
            // Most have one.
            if children.is_empty() {
                children.reserve_exact(1);
            }
            children.insert(place, (step, child));
            nodes.push(Node::default());
            child
        }
    }
}

/// Finds the places of the wanted nodes, and how they are spelled if that is wanted, too.
pub(super) fn scan(text: &str, nodes: &mut [Node<'_>], is_spelled: bool) {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let none = Anchors::new();
    let mut cursor = Cursor::new(nodes, &none);
    cursor.is_spelled = is_spelled;
    cursor.top.push(0);
    if start.starts_with(['{', '[']) && json_events(text, |event| cursor.take(event)) {
        return;
    }
    let mut cursor = Cursor::new(nodes, &none);
    cursor.is_spelled = is_spelled;
    cursor.top.push(0);
    yaml_events(text, |event| cursor.take(event));
}

/// The same for what stands behind anchors.
pub(super) fn scan_anchors(text: &str, nodes: &mut [Node<'_>], anchors: &Anchors) {
    let mut cursor = Cursor::new(nodes, anchors);
    yaml_events(text, |event| cursor.take(event));
}

/// Wants of the anchors what was not found at the places that they are used in. `false`: nothing that is not wanted
/// already.
pub(super) fn behind_anchors(nodes: &mut Vec<Node<'_>>, anchors: &mut Anchors) -> bool {
    let mut is_new = false;
    let mut at = 0;
    // What is added is behind an anchor that is still to be read.
    let count = nodes.len();
    while at < count {
        let behind: Vec<usize> = nodes[at].behind().collect();
        for anchor in behind {
            let children = nodes[at].children.iter();
            let wanted: Vec<_> = children
                .filter(|(_, child)| nodes[*child].value.is_none())
                .collect();
            if wanted.is_empty() {
                break;
            }
            let root = *anchors.entry(anchor).or_insert_with(|| {
                nodes.push(Node::default());
                nodes.len() - 1
            });
            let wanted = wanted.into_iter();
            let mut open: Vec<_> = wanted.map(|(step, child)| (root, step, child)).collect();
            while let Some((above, step, source)) = open.pop() {
                let before = nodes.len();
                let node = child_or_insert(nodes, above, step);
                is_new |= nodes.len() > before;
                if node != source {
                    let children = nodes[source].children.iter();
                    open.extend(children.map(|(step, child)| (node, step, child)));
                }
            }
        }
        at += 1;
    }
    is_new
}

/// Where the scan stands: the wanted nodes for every open collection, none where nothing is wanted.
struct Cursor<'n, 'p> {
    nodes: &'n mut [Node<'p>],
    anchors: &'n Anchors,
    /// Whether it is kept how scalars are spelled.
    is_spelled: bool,
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

impl<'n, 'p> Cursor<'n, 'p> {
    fn new(nodes: &'n mut [Node<'p>], anchors: &'n Anchors) -> Self {
        Self {
            nodes,
            anchors,
            is_spelled: false,
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
                let merges = &mut self.rare(node).merges;
                if !merges.contains(&anchor) {
                    merges.push(anchor);
                }
            }
            return;
        }
        let nodes = self.value_nodes();
        self.set_value(&nodes, span, false);
        for node in nodes {
            self.rare(node).alias = Some(anchor);
        }
    }

    fn rare(&mut self, node: usize) -> &mut Rare {
        self.nodes[node].rare.get_or_insert_default()
    }

    /// A mapping or a list that opens here.
    fn collection(&mut self, start: Mark) -> Vec<usize> {
        let nodes = self.value_nodes();
        self.set_value(&nodes, Span { start, width: 1 }, true);
        nodes
    }

    fn set_value(&mut self, nodes: &[usize], span: Span, is_collection: bool) {
        for node in nodes {
            self.nodes[*node].value = Some(span.into());
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
                child.first_key.get_or_insert(span.into());
                child.last_key = Some(span.into());
            }
            *key = Some(match text {
                "<<" if !nodes.is_empty() => Key::Merge(nodes.clone(), found),
                _ => Key::Of(found),
            });
            return;
        }
        let nodes = self.value_nodes();
        self.set_value(&nodes, span, false);
        if self.is_spelled {
            for node in nodes {
                self.rare(node).spelled = Some(text.into());
            }
        }
    }
}

impl Key {
    fn is_merge(&self) -> bool {
        matches!(self, Self::Merge(..))
    }
}

fn children(all: &[Node<'_>], nodes: &[usize], token: &str) -> Vec<usize> {
    if nodes.is_empty() {
        return Vec::new();
    }
    let step = escape(token);
    let below = |node: &usize| all[*node].children.get(&step);
    nodes.iter().filter_map(below).collect()
}
