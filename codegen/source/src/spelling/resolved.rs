//! The same for schemas that do not say themselves that their values are texts: what they refer to says it, a part of
//! their `allOf`, or each of their `anyOf` or `oneOf`; or they are a part of such a schema.
//!
//! It is known once references are resolved, and so is which numbers that JSON cannot say were to be texts, such as `.inf`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::de::IgnoredAny;
use serde_json::{Map, Value};

use super::{LISTS, VALUES, is_string, no_text};
use crate::files::Texts;
use crate::grammar::{Kind, Part, Ty, child_ty};
use crate::normalise::is_integer_or_text;
use crate::overlay::Origins;
use crate::place::{Place, origin_of};
use crate::version::Dialect;
use diag::{Diagnostics, Location, Pointer, SourceTexts};

/// What a number that JSON cannot say is held as until then, in front of its spelling. No text of YAML has it.
const HELD: &str = "\0number\0";

/// How many schemas are looked at to find out of which type one is, and how many of them one behind the other.
const MOST: Left = Left {
    parts: 256,
    deep: 16,
};

/// The keys of a schema below which the values are its own.
const PARTS: [&str; 4] = ["allOf", "anyOf", "oneOf", "not"];

/// Holds the numbers of some places as they are spelled there. Those that are written elsewhere, as what an alias stands
/// for, are left.
pub(crate) fn hold(value: &mut Value, text: &str, places: &[Pointer]) {
    if places.is_empty() {
        return;
    }
    for (pointer, spelled) in places.iter().zip(diag::spellings(text, places)) {
        if let (Some(slot), Some(spelled)) = (value.pointer_mut(pointer.as_str()), spelled) {
            *slot = Value::String(format!("{HELD}{spelled}"));
        }
    }
}

/// Puts the spelling of the texts in place of what YAML made of them, in a whole description. Returns the places of those
/// that are no numbers to JSON either, of which it has been told that they cannot be said.
pub(crate) fn keep_resolved(
    tree: &mut Value,
    (version, root): (Dialect, &Location),
    (origins, texts): (&Origins, &Texts),
    diagnostics: &mut Diagnostics,
) -> BTreeSet<Location> {
    let whole: &Value = tree;
    let mut walk = Walk {
        tree: whole,
        has_siblings: version > Dialect::V3_0,
        path: String::new(),
        odd: Vec::new(),
    };
    let kind = Ty::One(Kind::of_document(version));
    walk.value(kind, whole, false, &Place::root(root));
    let odd = walk.odd;
    let mut held = BTreeSet::new();
    let mut by_file: BTreeMap<Arc<str>, Vec<(Odd, Pointer)>> = BTreeMap::new();
    for one in odd {
        // What a change brought is a number there, too.
        let Some(written) = origins.place(&one.place) else {
            continue;
        };
        let slot = tree.pointer_mut(&one.path);
        if let Some(Value::String(text)) = slot
            && let Some(spelled) = text.strip_prefix(HELD)
        {
            *text = spelled.to_owned();
            held.insert(written);
            continue;
        }
        let of_file = by_file.entry(written.file).or_default();
        of_file.push((one, written.pointer));
    }
    for (file, odd) in by_file {
        // A number of JSON is one.
        let text = texts.text(&file).filter(|text| !is_json(text));
        let Some(text) = text else { continue };
        let (odd, places): (Vec<Odd>, Vec<Pointer>) = odd.into_iter().unzip();
        for (one, spelled) in odd.iter().zip(diag::spellings(text, &places)) {
            if let (Some(slot), Some(spelled)) = (tree.pointer_mut(&one.path), spelled) {
                if one.is_told {
                    let place = (&one.place.pointer, &one.place);
                    diagnostics.push(no_text(slot, &spelled, place));
                }
                *slot = Value::String(spelled);
            }
        }
    }
    leave_out(tree);
    held
}

/// Leaves out the numbers that are held and no texts, and lists of nothing else.
fn leave_out(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|_, value| match value {
                Value::Array(list) => list.is_empty() || !list.iter().all(is_held),
                value => !is_held(value),
            });
            map.values_mut().for_each(leave_out);
        }
        Value::Array(list) => {
            list.retain(|value| !is_held(value));
            list.iter_mut().for_each(leave_out);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_held(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with(HELD))
}

fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// A value of a text that is none.
struct Odd {
    /// The way to it in the tree.
    path: String,
    /// Where it stands in a file.
    place: Location,
    /// Whether it is told that it is read as a text.
    is_told: bool,
}

struct Walk<'t> {
    tree: &'t Value,
    /// Whether what stands beside a reference counts.
    has_siblings: bool,
    path: String,
    odd: Vec<Odd>,
}

impl<'t> Walk<'t> {
    /// `is_text`: whether the values of a schema here are those of one around it, which are texts.
    fn value(&mut self, ty: Ty, value: &'t Value, is_text: bool, place: &Place<'_>) {
        match (ty, value) {
            (Ty::Map(of), Value::Object(map)) => {
                for (key, value) in map {
                    self.step(key, |walk| walk.value(*of, value, false, &place.key(key)));
                }
            }
            (Ty::One(kind), Value::Object(map)) => self.object(kind, map, is_text, place),
            (Ty::SchemaOrFlag | Ty::Items, Value::Object(map)) => {
                self.object(Kind::Schema, map, is_text, place);
            }
            (Ty::List(_) | Ty::Items, Value::Array(list)) => {
                let of = match ty {
                    Ty::List(of) => *of,
                    _ => Ty::One(Kind::Schema),
                };
                for (index, value) in list.iter().enumerate() {
                    let place = place.index(index);
                    let step = index.to_string();
                    self.step(&step, |walk| walk.value(of, value, is_text, &place));
                }
            }
            _ => {}
        }
    }

    fn object(
        &mut self,
        kind: Kind,
        map: &'t Map<String, Value>,
        is_text: bool,
        place: &Place<'_>,
    ) {
        let moved = origin_of(map);
        let place = &place.or_moved(moved.as_ref());
        let is_text = match kind {
            Kind::Schema | Kind::Swagger(Part::Parameter | Part::Header) => {
                self.is_of_texts(map, is_text)
            }
            Kind::ServerVariable => true,
            _ => false,
        };
        // What is written beside its type is spelled as it is written, but for what JSON cannot say.
        let has_type = map.contains_key("type") || kind == Kind::ServerVariable;
        let is_odd = |value: &Value| match value {
            Value::Number(_) | Value::Bool(_) => !has_type,
            value => is_held(value),
        };
        for (key, value) in map {
            let key = key.as_str();
            if is_text && VALUES.contains(&key) && is_odd(value) {
                let is_told =
                    key == "default" && !is_held(value) && !self.has_values(map, &mut MOST.clone());
                self.step(key, |walk| walk.find(&place.key(key), is_told));
            } else if let (true, Value::Array(list)) = (is_text && LISTS.contains(&key), value) {
                let place = place.key(key);
                self.step(key, |walk| {
                    for (index, _) in list.iter().enumerate().filter(|(_, one)| is_odd(one)) {
                        let step = index.to_string();
                        walk.step(&step, |walk| walk.find(&place.index(index), false));
                    }
                });
            } else if let (Some(ty), true) =
                (child_ty(kind, key), value.is_object() || value.is_array())
            {
                let is_text = is_text && PARTS.contains(&key);
                self.step(key, |walk| walk.value(ty, value, is_text, &place.key(key)));
            }
        }
    }

    fn find(&mut self, place: &Place<'_>, is_told: bool) {
        self.odd.push(Odd {
            path: self.path.clone(),
            place: place.location(),
            is_told,
        });
    }

    fn step(&mut self, token: &str, inside: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        self.path.push('/');
        match token.contains(['~', '/']) {
            true => {
                let token = token.replace('~', "~0").replace('/', "~1");
                self.path.push_str(&token);
            }
            false => self.path.push_str(token),
        }
        inside(self);
        self.path.truncate(length);
    }

    /// Whether the values of a schema are texts, where it has any, or parts that may have some.
    fn is_of_texts(&self, map: &Map<String, Value>, is_text: bool) -> bool {
        if map.contains_key("$ref") && !self.has_siblings {
            return false;
        }
        if is_integer_or_text(map) {
            return false;
        }
        if let Some(name) = map.get("type") {
            return is_string(name);
        }
        let has_any = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
        is_text
            || (has_any(&VALUES) || has_any(&LISTS) || has_any(&PARTS))
                && self.is_text(map, &mut MOST.clone())
    }

    /// Whether all values of a schema are texts, or null.
    fn is_text(&self, map: &Map<String, Value>, left: &mut Left) -> bool {
        left.within(|left| self.says_text(map, left))
    }

    fn says_text(&self, map: &Map<String, Value>, left: &mut Left) -> bool {
        if is_integer_or_text(map) {
            return false;
        }
        if let Some(name) = map.get("type") {
            return is_string(name);
        }
        if self
            .target(map)
            .is_some_and(|target| self.is_text(target, left))
            || parts(map, "allOf").any(|part| self.is_text(part, left))
        {
            return true;
        }
        ["anyOf", "oneOf"].iter().any(|key| {
            let mut others = parts(map, key).filter(|part| !is_null(part)).peekable();
            others.peek().is_some() && others.all(|part| self.is_text(part, left))
        })
    }

    /// Whether a schema lists its values, itself or in what it refers to.
    fn has_values(&self, map: &Map<String, Value>, left: &mut Left) -> bool {
        left.within(|left| {
            map.contains_key("enum")
                || self
                    .target(map)
                    .is_some_and(|target| self.has_values(target, left))
                || parts(map, "allOf").any(|part| self.has_values(part, left))
        })
    }

    fn target(&self, map: &Map<String, Value>) -> Option<&'t Map<String, Value>> {
        let reference = map.get("$ref")?.as_str()?.strip_prefix('#')?;
        self.tree.pointer(reference)?.as_object()
    }
}

/// How many more schemas may be looked at.
#[derive(Clone)]
struct Left {
    parts: usize,
    deep: usize,
}

impl Left {
    /// Looks at one more, and into it.
    fn within(&mut self, look: impl FnOnce(&mut Self) -> bool) -> bool {
        let rest = self.parts.checked_sub(1).zip(self.deep.checked_sub(1));
        let Some((parts, deep)) = rest else {
            return false;
        };
        *self = Self { parts, deep };
        let found = look(self);
        self.deep += 1;
        found
    }
}

fn parts<'m>(
    map: &'m Map<String, Value>,
    key: &str,
) -> impl Iterator<Item = &'m Map<String, Value>> {
    let list = map.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_object)
}

/// Whether only null is valid.
fn is_null(map: &Map<String, Value>) -> bool {
    let is_name = |name: &Value| name.as_str() == Some("null");
    let listed = map.get("enum").and_then(Value::as_array);
    map.get("type").is_some_and(is_name)
        || map.get("const").is_some_and(Value::is_null)
        || listed.is_some_and(|values| values.iter().all(Value::is_null))
}
