//! Where each item can be named: through public modules, and through what they export of others.

use std::collections::{BTreeMap, BTreeSet};

use super::Condition;
use super::module::{Module, public_name};

/// Every path that leads to a public item.
pub(super) struct Paths<'m> {
    modules: &'m BTreeMap<String, Module>,
    /// By module and name.
    exposed: BTreeMap<(String, String), BTreeMap<String, Condition>>,
    /// The other way round.
    items: BTreeMap<String, (String, String)>,
}

/// The path by which an item is known: the shortest one.
pub(super) fn first<'p>(paths: impl Iterator<Item = &'p String>) -> Option<String> {
    let length = |path: &&String| (path.matches("::").count(), path.len());
    paths.min_by_key(length).cloned()
}

impl<'m> Paths<'m> {
    pub(super) fn new(modules: &'m BTreeMap<String, Module>) -> Self {
        let mut paths = Self {
            modules,
            exposed: BTreeMap::new(),
            items: BTreeMap::new(),
        };
        paths.walk("", "", &Condition::new(), &mut BTreeSet::new());
        paths
    }

    /// All that a module makes public, under the path by which the module itself is.
    fn walk(
        &mut self,
        place: &str,
        shown: &str,
        condition: &Condition,
        open: &mut BTreeSet<(String, String)>,
    ) {
        let Some(module) = self.modules.get(place) else {
            return;
        };
        // A module that exports one around it would never end.
        if !open.insert((place.to_owned(), shown.to_owned())) || shown.matches("::").count() > 8 {
            return;
        }
        for item in &module.items {
            if let Some(name) = public_name(item) {
                self.expose(place, &name, join(shown, &name), condition);
            }
        }
        for (name, child) in &module.children {
            if child.is_public {
                let all = both(condition, &child.condition);
                self.walk(&join(place, name), &join(shown, name), &all, open);
            }
        }
        for export in &module.exports {
            let target = self.absolute(place, &export.path);
            let shown = join(shown, &export.name);
            let all = both(condition, &export.condition);
            if self.modules.contains_key(&target) {
                self.walk(&target, &shown, &all, open);
            } else if let Some((place, name)) = self.declared(&target) {
                self.expose(&place, &name, shown, &all);
            }
        }
    }

    fn expose(&mut self, place: &str, name: &str, shown: String, condition: &Condition) {
        let item = (place.to_owned(), name.to_owned());
        self.items.insert(shown.clone(), item.clone());
        let paths = self.exposed.entry(item).or_default();
        paths.insert(shown, condition.clone());
    }

    /// Where an item is declared that a path leads to, following what modules export.
    fn declared(&self, path: &str) -> Option<(String, String)> {
        let mut path = path.to_owned();
        // As many steps as exports may lead to each other; in a circle they lead nowhere.
        for _ in 0..8 {
            let (place, name) = path.rsplit_once("::").unwrap_or(("", &path));
            let module = self.modules.get(place)?;
            if module.declared.contains(name) {
                return Some((place.to_owned(), name.to_owned()));
            }
            let export = module.exports.iter().find(|export| export.name == name)?;
            path = self.absolute(place, &export.path);
        }
        None
    }

    /// The paths of an item.
    pub(super) fn of(&self, place: &str, name: &str) -> &BTreeMap<String, Condition> {
        static NONE: BTreeMap<String, Condition> = BTreeMap::new();
        let item = (place.to_owned(), name.to_owned());
        self.exposed.get(&item).unwrap_or(&NONE)
    }

    /// What a path that is written in a module stands for: the first path of a public item, or else
    /// the path from the root, or the path as it is if it leads out of the crate.
    pub(super) fn meant(&self, place: &str, path: &[String]) -> String {
        let path = self.absolute(place, path);
        let item = self.items.get(&path).cloned();
        let item = item.or_else(|| self.declared(&path));
        let first = item.and_then(|(place, name)| first(self.of(&place, &name).keys()));
        first.unwrap_or(path)
    }

    /// The path from the root.
    fn absolute(&self, place: &str, path: &[String]) -> String {
        let (mut at, mut rest): (Vec<&str>, &[String]) = (Vec::new(), path);
        let here: Vec<&str> = place.split("::").filter(|part| !part.is_empty()).collect();
        match path.first().map(String::as_str) {
            Some("crate") => rest = &path[1..],
            Some("self") => {
                at = here;
                rest = &path[1..];
            }
            Some("super") => {
                at = here;
                while rest.first().is_some_and(|part| part == "super") {
                    at.pop();
                    rest = &rest[1..];
                }
            }
            Some(head) => {
                let module = self.modules.get(place);
                let imported = module.and_then(|module| module.imports.get(head));
                if let Some(imported) = imported.filter(|imported| imported.as_slice() != path) {
                    let all: Vec<String> = imported.iter().chain(&path[1..]).cloned().collect();
                    return self.absolute_from_root(place, &all);
                }
                let is_own = module.is_some_and(|module| {
                    module.children.contains_key(head) || module.declared.contains(head)
                });
                if is_own {
                    at = here;
                }
            }
            None => {}
        }
        let all = at.into_iter().chain(rest.iter().map(String::as_str));
        all.collect::<Vec<_>>().join("::")
    }

    /// The same for what was imported: it begins with `crate`, `self` or `super`, with a module that the
    /// file declares, or with another crate.
    fn absolute_from_root(&self, place: &str, path: &[String]) -> String {
        let head = path.first().map(String::as_str).unwrap_or_default();
        let is_child = || {
            let module = self.modules.get(place);
            module.is_some_and(|module| module.children.contains_key(head))
        };
        if matches!(head, "crate" | "self" | "super") {
            self.absolute(place, path)
        } else if is_child() {
            join(place, &path.join("::"))
        } else {
            path.join("::")
        }
    }
}

fn join(before: &str, name: &str) -> String {
    if before.is_empty() {
        name.to_owned()
    } else {
        format!("{before}::{name}")
    }
}

fn both(one: &Condition, other: &Condition) -> Condition {
    one.union(other).cloned().collect()
}
