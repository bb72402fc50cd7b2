//! Where a walk stands: a list on the stack, turned into a location only when there is something to say.

use serde_json::{Map, Value};

use super::keys;
use diag::{Location, Pointer};

/// One step of a walk, linked to the steps before it.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    /// The user's own place; what is above it in the walk says nothing.
    Origin(&'a Location),
    Key(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    /// A walk starts here.
    pub(super) fn root(origin: &'a Location) -> Self {
        Self {
            parent: None,
            step: Step::Origin(origin),
        }
    }

    /// This place, or the one that the object here was moved from.
    pub(super) fn or_moved<'b>(self, moved: Option<&'b Location>) -> Place<'b>
    where
        'a: 'b,
    {
        moved.map_or(self, Place::root)
    }

    /// One key down.
    pub(super) fn key(&'a self, key: &'a str) -> Place<'a> {
        Place {
            parent: Some(self),
            step: Step::Key(key),
        }
    }

    /// One element down.
    pub(super) fn index(&'a self, index: usize) -> Place<'a> {
        Place {
            parent: Some(self),
            step: Step::Index(index),
        }
    }

    /// The key that the walk took last; none after an element of a list, and at a place where a walk starts.
    pub(super) fn name(&self) -> Option<&'a str> {
        match self.step {
            Step::Key(key) => Some(key),
            Step::Origin(_) | Step::Index(_) => None,
        }
    }

    /// The key above that one.
    pub(super) fn parent_name(&self) -> Option<&'a str> {
        self.parent.and_then(Place::name)
    }

    /// The place in the user's files.
    pub(super) fn location(&self) -> Location {
        let mut steps: Vec<String> = Vec::new();
        let mut at = Some(self);
        while let Some(place) = at {
            match place.step {
                Step::Origin(origin) => {
                    steps.reverse();
                    let tokens = origin.pointer.tokens().map(|token| token.into_owned());
                    let pointer: Pointer = tokens.chain(steps).collect();
                    return Location {
                        file: origin.file.clone(),
                        pointer,
                    };
                }
                Step::Key(key) => steps.push(key.to_owned()),
                Step::Index(index) => steps.push(index.to_string()),
            }
            at = place.parent;
        }
        steps.reverse();
        Location {
            file: "".into(),
            pointer: steps.iter().collect(),
        }
    }
}

/// The place that an object carries with it, when it was moved there.
pub(super) fn origin_of(map: &Map<String, Value>) -> Option<Location> {
    map.get(keys::ORIGIN)?.as_str()?.parse().ok()
}
