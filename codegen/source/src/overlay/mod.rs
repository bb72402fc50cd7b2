//! Overlays and fixes, applied to the tree of a description before anything of it is looked at.

mod merge;
mod origins;
mod read;

use serde_json::Value;

use super::changes::{Changes, Fix, Spot};
use super::document::deeper_than;
use super::files::Texts;
use super::grammar::closest;
use super::jsonpath::{self, Path, Step, Way};
use diag::{Diagnostic, Diagnostics, Location, Target};

pub use origins::Origins;

use merge::Merge;
use origins::{Node, Tree};
use read::{Action, Change};

/// Changes a description. The answer says where what is in it now was written; none where an overlay or a fix cannot
/// be applied.
pub(super) fn apply(
    changes: &Changes,
    tree: &mut Value,
    root: &Location,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<Origins> {
    if let Some((file, text)) = &changes.written {
        texts.insert(file.clone(), text.to_string());
    }
    let before = diagnostics.errors();
    let mut work = Work {
        tree,
        origins: Tree::new(root),
        diagnostics,
        left: MAX_MERGED,
    };
    for overlay in &changes.overlays {
        let actions = read::read(overlay, &root.file, texts, work.diagnostics);
        for action in actions.into_iter().flatten() {
            work.act(action);
        }
    }
    for (index, fix) in changes.fixes.iter().enumerate() {
        if changes.fixes[..index]
            .iter()
            .any(|before| before.name == fix.name)
        {
            let text = format!("two fixes are called `{}`", fix.name);
            let found = Diagnostic::warning("duplicate-fix", root.clone(), text);
            let help = "give each a name of its own: what is said of a fix names it";
            work.diagnostics
                .push(spotted(found, fix.at.as_ref()).help(help));
        }
        work.fix(fix, root, changes.idle_fixes);
    }
    let Work { origins, .. } = work;
    (diagnostics.errors() == before).then(|| origins.keep())
}

/// How many values all of them may put in: what is copied can be copied again.
const MAX_MERGED: usize = 1_000_000;

/// A description may be this deep: as deep as what is read from a file.
const MAX_DEPTH: usize = 128;

struct Work<'w> {
    tree: &'w mut Value,
    origins: Tree,
    diagnostics: &'w mut Diagnostics,
    /// How many more values may be put in.
    left: usize,
}

/// What is merged into a target, with where it was written.
type Source = (Value, Node);

impl Work<'_> {
    fn act(&mut self, action: Action) {
        let Action { target, change, at } = action;
        let target_at = at.child("target");
        let Some(path) = self.path(&target, &target_at) else {
            return;
        };
        let Some(change) = change else { return };
        let ways = path.find(self.tree);
        if ways.is_empty() {
            let text = format!("`{target}` matches nothing");
            let help = nearest(&path, &target, self.tree);
            let found = Diagnostic::warning("unmatched-target", target_at, text);
            return self.diagnostics.push(found.help(help));
        }
        let (source, key) = match change {
            Change::Remove => {
                if ways.iter().any(Vec::is_empty) {
                    let text = "the whole description cannot be removed";
                    let found = Diagnostic::error("wrong-target", target_at, text);
                    return self
                        .diagnostics
                        .push(found.help("target what is to go, such as `$.paths['/old']`"));
                }
                let by = format!("the overlay `{}`", at.file);
                return self.remove(ways, &by);
            }
            Change::Update(update) => ((update, Node::written(at.child("update"))), "update"),
            Change::Copy(from) => match self.copied(&from, &at.child("copy")) {
                Some(source) => (source, "copy"),
                None => return,
            },
        };
        let place = at.child(key);
        if let Some((code, text, help)) = self.excess(&ways, &source.0) {
            let found = Diagnostic::error(code, place, text);
            return self.diagnostics.push(found.help(help));
        }
        let mut merge = Merge::new(false);
        self.merge(&ways, &source, &mut merge);
        merge.unlike.dedup();
        for unlike in merge.unlike {
            let help = "the standard has no such change; remove the value first, and put the other one there in an action of its own";
            let found = Diagnostic::warning("unlike-values", place.clone(), unlike);
            self.diagnostics.push(found.at_key().help(help));
        }
        if !merge.changed {
            let text = "this action changes nothing: it is that way already";
            let found = Diagnostic::warning("idle-action", place, text);
            self.diagnostics
                .push(found.at_key().help("leave the action out"));
        }
    }

    /// Reads the JSONPath of an overlay.
    fn path(&mut self, text: &str, at: &Location) -> Option<Path> {
        match jsonpath::parse(text) {
            Ok(path) => {
                for (place, name) in &path.bare {
                    let found = Diagnostic::warning("wrong-target", at.clone(), bare(name));
                    let found = found.at(Target::Inside(*place));
                    self.diagnostics.push(found.help(in_brackets(name)));
                }
                Some(path)
            }
            Err(wrong) => {
                let said = format!("this is no JSONPath: {}", wrong.message);
                let found = Diagnostic::error("wrong-target", at.clone(), said);
                self.diagnostics
                    .push(found.at(Target::Inside(wrong.at)).help(PATHS));
                None
            }
        }
    }

    /// The one value that `copy` takes from the description as it is by then.
    fn copied(&mut self, from: &str, at: &Location) -> Option<Source> {
        let path = self.path(from, at)?;
        let ways = path.find(self.tree);
        let way = match ways.as_slice() {
            [way] => way,
            [] => {
                let text = format!("`{from}` matches nothing, and nothing is copied");
                let help = nearest(&path, from, self.tree);
                let found = Diagnostic::warning("unmatched-target", at.clone(), text);
                self.diagnostics.push(found.help(help));
                return None;
            }
            several => {
                let text = format!(
                    "`{from}` matches {} values, and one can be copied",
                    several.len()
                );
                let found = Diagnostic::error("wrong-target", at.clone(), text);
                self.diagnostics
                    .push(found.help("write a JSONPath that selects one of them alone"));
                return None;
            }
        };
        let value = self.tree.pointer(jsonpath::pointer(way).as_str())?.clone();
        Some((value, self.origins.node(way)))
    }

    /// Why a value cannot be put in these places: its code, in words, and what to do about it.
    fn excess(
        &mut self,
        ways: &[Way],
        value: &Value,
    ) -> Option<(&'static str, &'static str, &'static str)> {
        let deepest = ways.iter().map(Vec::len).max().unwrap_or_default();
        let levels = MAX_DEPTH.checked_sub(deepest);
        if levels.is_none_or(|levels| deeper_than(value, levels)) {
            return Some((
                "too-deep",
                "this makes the description more than 128 levels deep",
                "put less of it there",
            ));
        }
        match self
            .left
            .checked_sub(size(value).saturating_mul(ways.len()))
        {
            Some(left) => {
                self.left = left;
                None
            }
            None => Some((
                "too-large",
                "this makes the description too large",
                "put less of it there, or target fewer values",
            )),
        }
    }

    fn merge(&mut self, ways: &[Way], (value, node): &Source, merge: &mut Merge) {
        for way in ways {
            if let Some(target) = self.origins.both(self.tree, way) {
                merge.targeted(target, (value, node));
            }
        }
    }

    /// From behind, so that what is before it keeps its place. `by` is what removes it, in words.
    fn remove(&mut self, mut ways: Vec<Way>, by: &str) {
        ways.sort();
        for way in ways.iter().rev() {
            let Some((last, above)) = way.split_last() else {
                continue;
            };
            match (self.origins.both(self.tree, above), last) {
                (Some((Value::Object(map), node)), Step::Key(key)) => {
                    map.shift_remove(key);
                    node.forget(key);
                }
                (Some((Value::Array(list), node)), Step::Index(index)) => {
                    let nodes = node.items_mut(list.len());
                    if *index < list.len() {
                        list.remove(*index);
                        nodes.remove(*index);
                    }
                }
                _ => {}
            }
            self.origins.removed(jsonpath::pointer(way), by);
        }
    }

    fn fix(&mut self, fix: &Fix, root: &Location, may_idle: bool) {
        let said = |spot: Option<&Spot>, text: String| {
            let found = Diagnostic::error("idle-fix", root.clone(), text);
            spotted(found, spot)
        };
        let name = &fix.name;
        let at = fix.at.as_ref();
        let path = match jsonpath::parse(&fix.target) {
            Ok(path) => path,
            Err(wrong) => {
                let text = format!(
                    "the target of the fix `{name}` is no JSONPath: {}",
                    wrong.message
                );
                let spot = fix.target_at.clone().map(|mut spot| {
                    spot.column += wrong.at;
                    spot
                });
                let found = Diagnostic::error("wrong-target", root.clone(), text);
                return self
                    .diagnostics
                    .push(spotted(found, spot.as_ref()).help(PATHS));
            }
        };
        if fix.remove == fix.update.is_some() {
            let text = match fix.remove {
                true => format!("the fix `{name}` has `remove` and `update`"),
                false => format!("the fix `{name}` does nothing"),
            };
            let help = "write `update = { … }`, or `remove = true`";
            return self.diagnostics.push(said(at, text).help(help));
        }
        let ways = path.find(self.tree);
        if ways.is_empty() && may_idle {
            return;
        }
        if ways.is_empty() || fix.remove && ways.iter().any(Vec::is_empty) {
            let text = match ways.is_empty() {
                true => format!("the fix `{name}` is no longer needed: its target matches nothing"),
                false => format!("the fix `{name}` would remove the whole description"),
            };
            let help = format!(
                "remove it, or mend its target; {}",
                nearest(&path, &fix.target, self.tree)
            );
            return self.diagnostics.push(said(at, text).help(help));
        }
        let Some(update) = &fix.update else {
            return self.remove(ways, &format!("the fix `{name}`"));
        };
        let spot = fix.update_at.clone().or_else(|| fix.at.clone());
        let node = spot.map_or_else(|| Node::written(root.clone()), Node::configured);
        let mut merge = Merge::new(true);
        self.merge(&ways, &(update.clone(), node), &mut merge);
        if !merge.changed && !may_idle {
            let text =
                format!("the fix `{name}` is no longer needed: the description says so itself");
            self.diagnostics.push(said(at, text).help("remove it"));
        }
    }
}

const PATHS: &str = "write a JSONPath such as `$.paths['/pets'].get`: keys with other characters than letters, \
                     digits and `_` stand in brackets and quotes";

fn bare(name: &str) -> String {
    format!("a key with a `-` stands in brackets in a JSONPath; `{name}` is read all the same")
}

fn in_brackets(name: &str) -> String {
    format!("write `['{name}']`")
}

/// The same at a place of the configuration.
pub(super) fn spotted(mut found: Diagnostic, spot: Option<&Spot>) -> Diagnostic {
    if let Some(spot) = spot {
        found.location = Location::root(spot.file.clone());
        let (line, column) = (spot.line, spot.column);
        found.at = Target::Position { line, column };
    }
    found
}

/// How far a JSONPath leads, and what may have been meant from there on.
fn nearest(path: &Path, text: &str, tree: &Value) -> String {
    let (segments, ways) = path.as_far_as(tree);
    let there = path.start(text, segments);
    let values = ways
        .iter()
        .filter_map(|way| tree.pointer(jsonpath::pointer(way).as_str()));
    let objects: Vec<_> = values.filter_map(Value::as_object).collect();
    if let Some(name) = path.name(segments) {
        let keys = objects
            .iter()
            .flat_map(|map| map.keys().map(String::as_str));
        if let Some(meant) = closest(name, keys) {
            return format!("`{there}` has no `{name}`; did you mean `{meant}`?");
        }
    }
    let mut references = objects.iter().filter_map(|map| map.get("$ref")?.as_str());
    if let Some(reference) = references.next() {
        return format!(
            "`{there}` is a reference, and a target does not lead through it: target `{reference}`, where it is in \
             the description's own file"
        );
    }
    match path.name(segments) {
        Some(name) => format!("`{there}` matches, and has no `{name}`"),
        None => format!("`{there}` matches, and nothing in it does"),
    }
}

/// How many values a value is made of.
fn size(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(size).sum::<usize>(),
        Value::Array(list) => 1 + list.iter().map(size).sum::<usize>(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 1,
    }
}
