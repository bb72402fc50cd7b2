//! What the segments of a query select in a tree.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use super::compare::holds;
use super::{Query, Segment, Selector, Step, Way};

/// A value on the way, linked to those above it. The link is missing where nobody asks for the way.
#[derive(Clone)]
struct Found<'v> {
    value: &'v Value,
    link: Option<Rc<Link<'v>>>,
}

struct Link<'v> {
    above: Option<Rc<Link<'v>>>,
    step: Taken<'v>,
}

#[derive(Clone, Copy)]
enum Taken<'v> {
    /// Where everything starts.
    Root,
    Key(&'v str),
    Index(usize),
}

impl<'v> Found<'v> {
    fn below(&self, value: &'v Value, step: Taken<'v>) -> Self {
        let link = self.link.as_ref().map(|link| {
            Rc::new(Link {
                above: Some(Rc::clone(link)),
                step,
            })
        });
        Self { value, link }
    }

    fn way(&self) -> Way {
        let mut way = Way::new();
        let mut at = self.link.as_deref();
        while let Some(link) = at {
            match link.step {
                Taken::Root => {}
                Taken::Key(key) => way.push(Step::Key(key.to_owned())),
                Taken::Index(index) => way.push(Step::Index(index)),
            }
            at = link.above.as_deref();
        }
        way.reverse();
        way
    }

    /// Everything in it, in its order.
    fn children(&self, visit: &mut impl FnMut(Found<'v>)) {
        match self.value {
            Value::Object(map) => map
                .iter()
                .for_each(|(key, value)| visit(self.below(value, Taken::Key(key)))),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .for_each(|(index, value)| visit(self.below(value, Taken::Index(index)))),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// The ways to all that is selected, each once.
pub(super) fn ways(segments: &[Segment], root: &Value) -> Vec<Way> {
    let link = Link {
        above: None,
        step: Taken::Root,
    };
    let start = Found {
        value: root,
        link: Some(Rc::new(link)),
    };
    let found = follow(segments, start, root);
    let mut seen = BTreeSet::new();
    let ways = found.iter().map(Found::way);
    ways.filter(|way| seen.insert(way.clone())).collect()
}

/// The values that a query of a filter finds.
pub(super) fn values<'v>(query: &Query, here: &'v Value, root: &'v Value) -> Vec<&'v Value> {
    let start = Found {
        value: if query.of_root { root } else { here },
        link: None,
    };
    let found = follow(&query.segments, start, root);
    found.into_iter().map(|found| found.value).collect()
}

fn follow<'v>(segments: &[Segment], start: Found<'v>, root: &'v Value) -> Vec<Found<'v>> {
    let mut found = vec![start];
    for segment in segments {
        let mut next = Vec::new();
        for one in &found {
            match segment {
                Segment::Child(selectors) => select(selectors, one, root, &mut next),
                Segment::Descendant(selectors) => descend(selectors, one, root, &mut next),
            }
        }
        found = next;
    }
    found
}

fn descend<'v>(
    selectors: &[Selector],
    from: &Found<'v>,
    root: &'v Value,
    into: &mut Vec<Found<'v>>,
) {
    select(selectors, from, root, into);
    from.children(&mut |child| descend(selectors, &child, root, into));
}

fn select<'v>(
    selectors: &[Selector],
    from: &Found<'v>,
    root: &'v Value,
    into: &mut Vec<Found<'v>>,
) {
    for selector in selectors {
        match (selector, from.value) {
            (Selector::Name(name), Value::Object(map)) => {
                if let Some((key, value)) = map.get_key_value(name) {
                    into.push(from.below(value, Taken::Key(key)));
                }
            }
            (Selector::Any, _) => from.children(&mut |child| into.push(child)),
            (Selector::Filter(logical), _) => from.children(&mut |child| {
                if holds(logical, child.value, root) {
                    into.push(child);
                }
            }),
            (Selector::Index(index), Value::Array(list)) => {
                into.extend(place(*index, list.len()).and_then(|at| item(from, list, at)));
            }
            (Selector::Slice { start, end, step }, Value::Array(list)) => {
                let places = slice((*start, *end, *step), list.len());
                into.extend(places.into_iter().filter_map(|at| item(from, list, at)));
            }
            (Selector::Name(_) | Selector::Index(_) | Selector::Slice { .. }, _) => {}
        }
    }
}

fn item<'v>(from: &Found<'v>, list: &'v [Value], at: usize) -> Option<Found<'v>> {
    Some(from.below(list.get(at)?, Taken::Index(at)))
}

/// An index counts from the end where it is below zero.
fn place(index: i64, len: usize) -> Option<usize> {
    let len = i64::try_from(len).ok()?;
    let at = if index < 0 { len + index } else { index };
    usize::try_from(at).ok()
}

/// The places of a slice: [RFC 9535, 2.3.4.2.2](https://www.rfc-editor.org/rfc/rfc9535#section-2.3.4.2.2).
fn slice((start, end, step): (Option<i64>, Option<i64>, i64), len: usize) -> Vec<usize> {
    let len = i64::try_from(len).unwrap_or(i64::MAX);
    let whole = |at: i64| if at < 0 { len.saturating_add(at) } else { at };
    let mut places = Vec::new();
    if step > 0 {
        let lower = whole(start.unwrap_or(0)).clamp(0, len);
        let upper = whole(end.unwrap_or(len)).clamp(0, len);
        let mut at = lower;
        while at < upper {
            places.extend(usize::try_from(at));
            at = at.saturating_add(step);
        }
    } else if step < 0 {
        let upper = whole(start.unwrap_or(len - 1)).clamp(-1, len - 1);
        let lower = end.map_or(-1, |end| whole(end).clamp(-1, len - 1));
        let mut at = upper;
        while at > lower {
            places.extend(usize::try_from(at));
            at = at.saturating_add(step);
        }
    }
    places
}
