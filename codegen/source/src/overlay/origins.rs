//! Where the values of a changed tree were written: in the description, in an overlay, in a configuration.
//!
//! It holds what differs alone. Whatever stands below a value that it does not go into was written below that.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use crate::changes::Spot;
use crate::jsonpath::Step;
use diag::{Diagnostic, Diagnostics, Location, Pointer, Target};

/// The places of a description, which may have been changed after it was parsed.
#[derive(Clone, Default, Debug)]
pub struct Origins(Option<Tree>);

/// The places of a description that is changed.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    /// The description, as locations name it; nothing else is looked up.
    file: Arc<str>,
    top: Node,
    /// What was removed, with what removed it.
    removed: Vec<(Pointer, String)>,
}

/// Where a value was written, and what in it was written elsewhere.
#[derive(Clone, Debug)]
pub(super) struct Node {
    at: At,
    /// The members that were written elsewhere.
    keys: BTreeMap<String, Node>,
    /// The elements, once they are not those that were written there.
    items: Option<Vec<Node>>,
}

#[derive(Clone, Debug)]
enum At {
    Place(Location),
    Spot(Spot),
}

impl At {
    fn key(&self, key: &str) -> Self {
        match self {
            Self::Place(place) => Self::Place(place.child(key)),
            Self::Spot(spot) => Self::Spot(spot.clone()),
        }
    }

    fn index(&self, index: usize) -> Self {
        match self {
            Self::Place(place) => Self::Place(place.index(index)),
            Self::Spot(spot) => Self::Spot(spot.clone()),
        }
    }
}

impl Node {
    fn of(at: At) -> Self {
        Self {
            at,
            keys: BTreeMap::new(),
            items: None,
        }
    }

    /// A value that was written there, with all that is in it.
    pub(super) fn written(place: Location) -> Self {
        Self::of(At::Place(place))
    }

    /// A value of a configuration.
    pub(super) fn configured(spot: Spot) -> Self {
        Self::of(At::Spot(spot))
    }

    /// The node of a member, to look at.
    pub(super) fn key(&self, key: &str) -> Self {
        let own = self.keys.get(key).cloned();
        own.unwrap_or_else(|| Self::of(self.at.key(key)))
    }

    /// The node of an element, to look at.
    pub(super) fn index(&self, index: usize) -> Self {
        match &self.items {
            Some(items) => items.get(index).unwrap_or(self).clone(),
            None => Self::of(self.at.index(index)),
        }
    }

    fn step(&self, step: &Step) -> Self {
        match step {
            Step::Key(key) => self.key(key),
            Step::Index(index) => self.index(*index),
        }
    }

    /// The node of a member, to change.
    pub(super) fn key_mut(&mut self, key: &str) -> &mut Self {
        let own = Self::of(self.at.key(key));
        self.keys.entry(key.to_owned()).or_insert(own)
    }

    /// The nodes of a list of so many elements, to change.
    pub(super) fn items_mut(&mut self, len: usize) -> &mut Vec<Self> {
        let at = &self.at;
        let own = || (0..len).map(|index| Self::of(at.index(index))).collect();
        self.items.get_or_insert_with(own)
    }

    /// Forgets a member.
    pub(super) fn forget(&mut self, key: &str) {
        self.keys.remove(key);
    }
}

impl Tree {
    /// A description as it was parsed.
    pub(super) fn new(root: &Location) -> Self {
        Self {
            file: Arc::clone(&root.file),
            top: Node::written(root.clone()),
            removed: Vec::new(),
        }
    }

    /// The node of a value, to look at.
    pub(super) fn node(&self, way: &[Step]) -> Node {
        way.iter()
            .fold(self.top.clone(), |node, step| node.step(step))
    }

    /// A value and its node, to change.
    pub(super) fn both<'n, 'v>(
        &'n mut self,
        tree: &'v mut Value,
        way: &[Step],
    ) -> Option<(&'v mut Value, &'n mut Node)> {
        let (mut value, mut node) = (tree, &mut self.top);
        for step in way {
            (value, node) = match (step, value) {
                (Step::Key(key), Value::Object(map)) => (map.get_mut(key)?, node.key_mut(key)),
                (Step::Index(index), Value::Array(list)) => {
                    let node = node.items_mut(list.len()).get_mut(*index)?;
                    (list.get_mut(*index)?, node)
                }
                _ => return None,
            };
        }
        Some((value, node))
    }

    /// Remembers that a value is gone. `by` is what removed it, in words.
    pub(super) fn removed(&mut self, value: Pointer, by: &str) {
        self.removed.push((value, by.to_owned()));
    }

    /// What removed the value that a finding misses.
    fn remover(&self, found: &Diagnostic) -> Option<&str> {
        let is_missing = |pointer: &Pointer| {
            let (above, _) = pointer.as_str().rsplit_once('/').unwrap_or_default();
            let name = pointer.tokens().last().unwrap_or_default();
            match found.code {
                "missing-field" => {
                    found.location.pointer.as_str() == above
                        && found.message.contains(&format!("no `{name}`"))
                }
                "unresolved-reference" => {
                    let is_top = above.is_empty();
                    let place = if is_top {
                        "at the top of the file".to_owned()
                    } else {
                        format!("in `{above}`")
                    };
                    let words = format!("there is no `{name}` {place}");
                    found.message.contains(&words)
                }
                _ => false,
            }
        };
        let mut all = self.removed.iter();
        all.find(|(pointer, _)| is_missing(pointer))
            .map(|(_, by)| by.as_str())
    }

    /// The places, to be kept.
    pub(super) fn keep(self) -> Origins {
        Origins(Some(self))
    }

    fn settled(&self, mut found: Diagnostic) -> Diagnostic {
        if let Some(by) = self.remover(&found) {
            let rest = found.help.take().map(|help| format!("; {help}"));
            found.help = Some(format!("{by} removes it{}", rest.unwrap_or_default()).into());
        }
        // A line of the description's text is one already.
        if !matches!(found.at, Target::Position { .. })
            && let Some((location, at)) = self.written(&found.location)
        {
            found.location = location;
            found.at = at.unwrap_or(found.at);
        }
        for (place, _) in &mut found.notes {
            if let Some((location, None)) = self.written(place) {
                *place = location;
            }
        }
        found
    }

    /// The place that a value of the changed tree was written at.
    fn written(&self, location: &Location) -> Option<(Location, Option<Target>)> {
        if location.file != self.file {
            return None;
        }
        let (mut node, mut at) = (Some(&self.top), self.top.at.clone());
        for token in location.pointer.tokens() {
            node = node.and_then(|node| match &node.items {
                Some(items) => items.get(token.parse::<usize>().ok()?),
                None => node.keys.get(token.as_ref()),
            });
            // Nothing below it was written elsewhere.
            at = node.map_or_else(|| at.key(&token), |node| node.at.clone());
        }
        Some(match at {
            At::Place(place) => (place, None),
            At::Spot(Spot { file, line, column }) => {
                let pointer = Pointer::root();
                let target = Target::Position { line, column };
                (Location { file, pointer }, Some(target))
            }
        })
    }
}

impl Origins {
    /// Findings with the places where what they are about was written.
    #[must_use]
    pub fn settle(&self, found: Diagnostics) -> Diagnostics {
        match &self.0 {
            Some(tree) => found.into_iter().map(|one| tree.settled(one)).collect(),
            None => found,
        }
    }

    /// Where a value of the description was written; none where that is no value of a file.
    pub(crate) fn place(&self, place: &Location) -> Option<Location> {
        match self.0.as_ref().and_then(|tree| tree.written(place)) {
            None => Some(place.clone()),
            Some((written, None)) => Some(written),
            Some((_, Some(_))) => None,
        }
    }
}
