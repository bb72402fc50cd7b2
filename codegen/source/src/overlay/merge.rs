//! A value merged into another one, as the standard says it, with the places of both.

use serde_json::{Map, Value};

use super::origins::Node;
use crate::grammar::described;

/// How values are merged.
pub(super) struct Merge {
    /// Whether a list takes up only what it does not have yet.
    as_sets: bool,
    /// Whether anything is different now.
    pub(super) changed: bool,
    /// What stood there and what took its place, where they are of kinds that do not go together.
    pub(super) unlike: Vec<String>,
}

impl Merge {
    pub(super) fn new(as_sets: bool) -> Self {
        Self {
            as_sets,
            changed: false,
            unlike: Vec::new(),
        }
    }

    /// Merges into a value that was targeted: what is merged into a list and is none is put behind it.
    pub(super) fn targeted(
        &mut self,
        (value, node): (&mut Value, &mut Node),
        (from, origin): (&Value, &Node),
    ) {
        match (value, from) {
            (Value::Array(list), Value::Array(more)) => {
                self.append((list, node), (more.as_slice(), origin));
            }
            (Value::Array(list), one) => {
                let nodes = node.items_mut(list.len());
                if !(self.as_sets && list.contains(one)) {
                    list.push(one.clone());
                    nodes.push(origin.clone());
                    self.changed = true;
                }
            }
            (value, from) => self.nested((value, node), (from, origin)),
        }
    }

    fn nested(&mut self, (value, node): (&mut Value, &mut Node), (from, origin): (&Value, &Node)) {
        match (&mut *value, from) {
            (Value::Object(map), Value::Object(more)) => {
                return self.members((map, node), (more, origin));
            }
            (Value::Array(list), Value::Array(more)) => {
                return self.append((list, node), (more.as_slice(), origin));
            }
            // `components:` with nothing behind it says nothing of the components.
            (Value::Object(_) | Value::Array(_), Value::Null) => return,
            (was, from) => {
                let is_simple = |value: &Value| !value.is_object() && !value.is_array();
                if !(is_simple(was) && is_simple(from) || was.is_null()) {
                    let (was, from) = (described(was), described(from));
                    self.unlike.push(format!("{from} takes the place of {was}"));
                }
            }
        }
        if value != from {
            *value = from.clone();
            *node = origin.clone();
            self.changed = true;
        }
    }

    fn members(
        &mut self,
        (map, node): (&mut Map<String, Value>, &mut Node),
        (more, origin): (&Map<String, Value>, &Node),
    ) {
        for (key, from) in more {
            let origin = origin.key(key);
            if let Some(value) = map.get_mut(key) {
                self.nested((value, node.key_mut(key)), (from, &origin));
            } else {
                map.insert(key.clone(), from.clone());
                *node.key_mut(key) = origin;
                self.changed = true;
            }
        }
    }

    fn append(
        &mut self,
        (list, node): (&mut Vec<Value>, &mut Node),
        (more, origin): (&[Value], &Node),
    ) {
        let nodes = node.items_mut(list.len());
        for (index, one) in more.iter().enumerate() {
            if self.as_sets && list.contains(one) {
                continue;
            }
            list.push(one.clone());
            nodes.push(origin.index(index));
            self.changed = true;
        }
    }
}
