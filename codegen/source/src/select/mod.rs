//! The operations that their user has a use for: the others go, and take along the components that only they need.

mod glob;
mod reach;
mod words;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::changes::Changes;
use super::grammar::{Kind, Part, Ty, child_ty};
use super::overlay::spotted;
use super::place::origin_of;
use super::version::Dialect;
use diag::{Diagnostic, Diagnostics, Location};

use reach::{Component, Reach, references};
use words::{Known, Words};

/// The sections of a description that hold path items.
const SECTIONS: [&str; 3] = ["paths", "webhooks", "x-webhooks"];

/// Places that are not there any more, as the user wrote them.
#[derive(Default)]
pub(super) struct Gone(Vec<Location>);

impl Gone {
    /// What was found elsewhere.
    pub(super) fn without(&self, found: Diagnostics) -> Diagnostics {
        let is_gone = |location: &Location| {
            self.0.iter().any(|gone| {
                let rest = location
                    .pointer
                    .as_str()
                    .strip_prefix(gone.pointer.as_str());
                gone.file == location.file
                    && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        };
        let stays = |one: &Diagnostic| !is_gone(&one.location);
        found.into_iter().filter(stays).collect()
    }
}

/// An operation, by its place.
struct Operation<'t> {
    /// The key of its section.
    section: &'static str,
    /// The key of its path item.
    path: &'t str,
    item: &'t Map<String, Value>,
    /// The keys from there on: the method, or `additionalOperations` and the method.
    keys: Vec<&'t str>,
    own: &'t Map<String, Value>,
}

impl<'t> Operation<'t> {
    fn id(&self) -> Option<&'t str> {
        self.own.get("operationId")?.as_str()
    }

    fn method(&self) -> String {
        self.keys
            .last()
            .copied()
            .unwrap_or_default()
            .to_ascii_uppercase()
    }

    fn is_webhook(&self) -> bool {
        self.section != "paths"
    }

    fn tags(&self) -> impl Iterator<Item = &'t str> {
        let tags = self.own.get("tags").and_then(Value::as_array);
        tags.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The extensions that it or its path item has, unless they say no.
    fn extensions(&self) -> impl Iterator<Item = &'t str> {
        let all = self.own.iter().chain(self.item);
        all.filter(|(key, value)| {
            key.starts_with("x-") && !matches!(value, Value::Null | Value::Bool(false))
        })
        .map(|(key, _)| key.as_str())
    }

    fn place(&self, root: &Location) -> Location {
        let item = || root.child(self.section).child(self.path);
        let item = origin_of(self.item).unwrap_or_else(item);
        let place = self.keys.iter().fold(item, |place, key| place.child(key));
        origin_of(self.own).unwrap_or(place)
    }
}

/// Which operations are wanted.
pub(super) struct Selecting<'c> {
    changes: &'c Changes,
    include: Words<'c>,
    exclude: Words<'c>,
    known: Known,
    /// How many operations there are, and whether one of them is wanted.
    count: usize,
    has_wanted: bool,
    gone: Gone,
}

impl<'c> Selecting<'c> {
    /// None where all operations are wanted. Looks at a description as it was written: an operation that needs what is
    /// not there does not live to see its references resolved.
    pub(super) fn new(
        changes: &'c Changes,
        tree: &Value,
        dialect: Dialect,
        root: &Location,
    ) -> Option<Self> {
        if changes.include.is_empty() && changes.exclude.is_empty() {
            return None;
        }
        let mut selecting = Self {
            changes,
            include: Words::new(&changes.include),
            exclude: Words::new(&changes.exclude),
            known: Known::default(),
            count: 0,
            has_wanted: false,
            gone: Gone::default(),
        };
        for one in operations(tree, dialect) {
            if !selecting.wants(&one) {
                let item = root.child(one.section).child(one.path);
                let place = one.keys.iter().fold(item, |place, key| place.child(key));
                selecting.gone.0.push(place);
            }
        }
        Some(selecting)
    }

    fn wants(&mut self, one: &Operation<'_>) -> bool {
        let (include, exclude) = (self.include.choose(one), self.exclude.choose(one));
        let is_wanted = (self.changes.include.is_empty() || include) && !exclude;
        self.known.add(one);
        self.has_wanted |= is_wanted;
        is_wanted
    }

    /// Leaves out what is not wanted of a description whose references are resolved.
    pub(super) fn apply(
        mut self,
        tree: &mut Value,
        dialect: Dialect,
        root: &Location,
        diagnostics: &mut Diagnostics,
    ) -> Gone {
        let mut leaving = Leaving::default();
        for one in operations(tree, dialect) {
            self.count += 1;
            if !self.wants(&one) {
                leaving.take(&one, root);
            }
        }
        self.tell(root, diagnostics);
        let mut gone = leaving.apply(tree, root);
        gone.0.append(&mut self.gone.0);
        gone
    }

    fn tell(&self, root: &Location, diagnostics: &mut Diagnostics) {
        let Changes {
            include, exclude, ..
        } = self.changes;
        self.include
            .tell_idle("include", &self.known, root, diagnostics);
        self.exclude
            .tell_idle("exclude", &self.known, root, diagnostics);
        if self.count > 0 && !self.has_wanted {
            let text = match self.count {
                1 => "the only operation is left out".to_owned(),
                count => format!("none of the {count} operations is left"),
            };
            let found = Diagnostic::error("nothing-selected", root.clone(), text);
            let help = "an operation stays that `include` chooses, where that says anything, and `exclude` does not";
            let spot = include.at.as_ref().or(exclude.at.as_ref());
            diagnostics.push(spotted(found, spot).help(help));
        }
    }
}

/// Every operation of a description.
fn operations(tree: &Value, dialect: Dialect) -> Vec<Operation<'_>> {
    let kind = match dialect {
        Dialect::V2_0 => Kind::Swagger(Part::PathItem),
        Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => Kind::PathItem,
    };
    let mut found = Vec::new();
    for section in SECTIONS {
        let items = tree.get(section).and_then(Value::as_object);
        for (path, item) in items.into_iter().flatten() {
            let Value::Object(item) = item else { continue };
            let own = of_item(kind, item).into_iter();
            found.extend(own.map(|(keys, own)| Operation {
                section,
                path,
                item,
                keys,
                own,
            }));
        }
    }
    found
}

/// The operations of a path item, each with the keys that lead to it.
fn of_item(kind: Kind, item: &Map<String, Value>) -> Vec<(Vec<&str>, &Map<String, Value>)> {
    let mut found = Vec::new();
    for (key, value) in item {
        let Value::Object(value) = value else {
            continue;
        };
        match child_ty(kind, key) {
            Some(Ty::One(Kind::Operation | Kind::Swagger(Part::Operation))) => {
                found.push((vec![key.as_str()], value));
            }
            Some(Ty::Map(Ty::One(Kind::Operation))) => {
                let more = value.iter();
                let more = more.filter_map(|(method, own)| Some((method, own.as_object()?)));
                found.extend(more.map(|(method, own)| (vec![key.as_str(), method], own)));
            }
            _ => {}
        }
    }
    found
}

/// What goes.
#[derive(Default)]
struct Leaving {
    ways: Vec<(&'static str, String, Vec<String>)>,
    places: Vec<Location>,
    ids: BTreeSet<String>,
    named: Vec<Component>,
}

impl Leaving {
    fn take(&mut self, one: &Operation<'_>, root: &Location) {
        let keys = one.keys.iter().map(|key| (*key).to_owned()).collect();
        self.ways.push((one.section, one.path.to_owned(), keys));
        self.places.push(one.place(root));
        self.ids.extend(one.id().map(str::to_owned));
        for value in one.own.values() {
            references(value, &mut self.named);
        }
        if let Some(security) = one.own.get("security") {
            let mut map = Map::new();
            map.insert("security".to_owned(), security.clone());
            references(&Value::Object(map), &mut self.named);
        }
        // What is for all operations of the path goes with the last of them; until then it is needed all the same.
        let shared = one.item.get("parameters");
        shared
            .into_iter()
            .for_each(|shared| references(shared, &mut self.named));
    }

    fn apply(mut self, tree: &mut Value, root: &Location) -> Gone {
        for (section, path, keys) in &self.ways {
            if let Some(Value::Object(items)) = tree.get_mut(*section) {
                remove(items, path, keys);
            }
        }
        let reach = Reach::new(tree);
        let gone = reach.all_of(std::mem::take(&mut self.named));
        let mut needed = Vec::new();
        for (key, value) in tree.as_object().into_iter().flatten() {
            match key.as_str() {
                // The requirements of every operation that has none of its own.
                "security" => references(&serde_json::json!({ "security": value }), &mut needed),
                "components" => {
                    let all = value.as_object().into_iter().flatten();
                    let all = all.flat_map(|(section, of)| {
                        let names = of.as_object().into_iter().flat_map(Map::keys);
                        names.map(|name| (section.clone(), name.clone()))
                    });
                    needed.extend(all.filter(|one| !gone.contains(one)));
                }
                _ => references(value, &mut needed),
            }
        }
        let needed = reach.all_of(needed);
        let lost: Vec<Component> = gone.difference(&needed).cloned().collect();
        for (section, name) in &lost {
            let of = tree
                .get_mut("components")
                .and_then(|all| all.get_mut(section));
            let Some(Value::Object(of)) = of else {
                continue;
            };
            let value = of.shift_remove(name);
            let origin = value
                .as_ref()
                .and_then(Value::as_object)
                .and_then(origin_of);
            let place = || root.child("components").child(section).child(name);
            self.places.push(origin.unwrap_or_else(place));
        }
        self.ids.retain(|id| !has_operation(tree, id));
        unlink(tree, &self.ids);
        Gone(self.places)
    }
}

/// Takes an operation away, and its path item with the last one.
fn remove(items: &mut Map<String, Value>, path: &str, keys: &[String]) {
    let Some(Value::Object(item)) = items.get_mut(path) else {
        return;
    };
    match keys {
        [method] => {
            item.shift_remove(method);
        }
        [table, method] => {
            if let Some(Value::Object(more)) = item.get_mut(table) {
                more.shift_remove(method);
                if more.is_empty() {
                    item.shift_remove(table);
                }
            }
        }
        _ => {}
    }
    let kinds = [Kind::PathItem, Kind::Swagger(Part::PathItem)];
    if kinds.iter().all(|kind| of_item(*kind, item).is_empty()) {
        items.shift_remove(path);
    }
}

/// Whether an operation that is there has this id.
fn has_operation(tree: &Value, id: &str) -> bool {
    let sections = SECTIONS
        .iter()
        .filter_map(|section| tree.get(*section)?.as_object());
    let mut items = sections.flat_map(Map::values).filter_map(Value::as_object);
    items.any(|item| {
        let has = |one: &Value| one.get("operationId").and_then(Value::as_str) == Some(id);
        item.values().any(has)
    })
}

/// Takes away the links to operations that are gone.
fn unlink(value: &mut Value, ids: &BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::Object(links)) = map.get_mut("links") {
                links.retain(|_, link| {
                    let id = link.get("operationId").and_then(Value::as_str);
                    id.is_none_or(|id| !ids.contains(id))
                });
            }
            map.values_mut().for_each(|value| unlink(value, ids));
        }
        Value::Array(list) => list.iter_mut().for_each(|value| unlink(value, ids)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
