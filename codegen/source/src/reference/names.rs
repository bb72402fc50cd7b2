//! The names that hoisted values get below `components`: the last steps of the way to them, or the file's name.
//!
//! | written at | name |
//! |---|---|
//! | `models/droplet.yml` | `droplet` |
//! | `models.yml#/components/schemas/Pet`, `#/$defs/Pet` | `Pet` |
//! | `#/components/schemas/Pet/properties/tag` | `Pet_tag` |
//! | `#/paths/~1pets/get/responses/200/content/application~1json/schema` | `pets_get_200_application_json` |

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::share::{body_of, is_inner, is_type};
use super::{Meaning, Plan, Target, layout, reference_of};
use crate::grammar::{Kind, Ty};
use crate::library::{FileId, Library};
use crate::version::Dialect;

/// What every hoisted value is called.
pub(super) type Names = IndexMap<(Target, Kind), String>;

/// A path of more folders than this is not told apart by its folders.
const MAX_ROUNDS: usize = 16;

/// Steps that say what a value is, not which one.
const STRUCTURAL: &[&str] = &[
    "$defs",
    "components",
    "content",
    "definitions",
    "examples",
    "headers",
    "links",
    "parameters",
    "paths",
    "properties",
    "requestBodies",
    "responses",
    "schema",
    "schemas",
    "securityDefinitions",
    "securitySchemes",
];

pub(super) fn decide(plan: &Plan, library: &Library<'_>) -> Names {
    let root = library.value(FileId::ROOT);
    let mut names = Names::new();
    let mut taken: BTreeSet<(&str, String)> = BTreeSet::new();
    let dialect = library.dialect();
    for (section, components) in layout::sections(&root, dialect) {
        let kind = layout::kind(section, dialect);
        for (name, value) in components.as_object().into_iter().flatten() {
            taken.insert((section, name.clone()));
            if let Some(kind) = kind {
                adopt(kind, name, value, plan, dialect, &mut names);
            }
        }
    }
    // Each round gives every name that only one value wants; those that clash all take a longer one.
    let mut open: Vec<&(Target, Kind)> = plan
        .hoisted
        .keys()
        .filter(|entry| !names.contains_key(*entry))
        .collect();
    for round in 0..MAX_ROUNDS {
        let mut wanted: BTreeMap<(&str, String), Vec<&(Target, Kind)>> = BTreeMap::new();
        for entry in open.drain(..) {
            let section = entry.1.section().unwrap_or("schemas");
            let name = candidate(&entry.0, library, round);
            wanted.entry((section, name)).or_default().push(entry);
        }
        for (wish, entries) in wanted {
            match entries.as_slice() {
                [only] if !taken.contains(&wish) => {
                    names.insert((*only).clone(), wish.1.clone());
                    taken.insert(wish);
                }
                _ => open.extend(entries),
            }
        }
        // In the order of their places, so that the numbers of the last round do not depend on the clashes.
        open.sort_by(|a, b| (&a.0, a.1.section()).cmp(&(&b.0, b.1.section())));
    }
    for entry in open {
        let section = entry.1.section().unwrap_or("schemas");
        let base = candidate(&entry.0, library, MAX_ROUNDS);
        let numbered = (2..).map(|number| (section, format!("{base}_{number}")));
        if let Some(free) = numbered.into_iter().find(|wish| !taken.contains(wish)) {
            names.insert(entry.clone(), free.1.clone());
            taken.insert(free);
        }
    }
    names
}

/// A component of the root document that is only a reference into another file: its name is the value's name.
fn adopt(kind: Kind, name: &str, value: &Value, plan: &Plan, dialect: Dialect, names: &mut Names) {
    let Some(map) = value.as_object() else { return };
    let Some(reference) = reference_of(map).filter(|_| map.len() == 1) else {
        return;
    };
    let key = (FileId::ROOT, reference.to_owned(), Ty::One(kind));
    if let Some(Meaning::Hoist(target)) = plan.meanings.get(&key) {
        // A property's type is called by the property, whoever refers to it.
        let value = plan.hoisted.get(&(target.clone(), kind));
        if target.file == FileId::ROOT && is_inner(target, dialect) && value.is_some_and(is_type) {
            return;
        }
        names
            .entry((target.clone(), kind))
            .or_insert_with(|| name.to_owned());
    }
}

/// The name that a value asks for in a round: its own, then with the file's name and more and more folders before it.
fn candidate(target: &Target, library: &Library<'_>, round: usize) -> String {
    let path = library.path(target.file);
    let mut steps: Vec<&str> = path
        .split('/')
        .filter(|step| !matches!(*step, "" | "." | ".."))
        .collect();
    let file = steps.pop().unwrap_or("");
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let of_tokens = |tokens: &mut dyn Iterator<Item = String>| -> Vec<String> {
        tokens
            .filter(|token| !STRUCTURAL.contains(&token.as_str()))
            .map(|token| clean(if token == "items" { "item" } else { &token }))
            .filter(|token| !token.is_empty())
            .collect()
    };
    let own = match body_of(target, library.dialect()) {
        Some((way, word, inner)) => {
            // What an answer or a body itself is, its section says.
            let last = target.pointer.tokens().last();
            let is_whole = inner.is_empty() && last.is_none_or(|last| last != "schema");
            let mut own = said(&way, word, &library.value(target.file));
            if is_whole && own.last().is_some_and(|last| last == word) {
                own.pop();
            }
            own.extend(of_tokens(&mut inner.into_iter()));
            own
        }
        None => of_tokens(&mut target.pointer.tokens().map(Into::into)),
    };
    steps.push(stem);
    let context = if own.is_empty() { round + 1 } else { round };
    let from = steps.len().saturating_sub(context);
    let mut words: Vec<String> = steps[from..].iter().map(|step| clean(step)).collect();
    words.extend(own);
    words.retain(|word| !word.is_empty());
    if words.is_empty() {
        "value".to_owned()
    } else {
        words.join("_")
    }
}

/// What an operation is called: by its id, or by its method and path.
fn operation_name(root: &Value, path: &str, method: &str) -> String {
    let paths = root.get("paths");
    let operation = paths.and_then(|paths| paths.get(path)?.get(method));
    let id = operation.and_then(|operation| operation.get("operationId")?.as_str());
    id.map_or_else(|| format!("{method}_{path}"), str::to_owned)
}

/// What an answer, a body or a parameter is called: by its component, or by the operation that it is of.
fn said(way: &[String], word: &str, root: &Value) -> Vec<String> {
    // A parameter has a name of its own.
    let parameter = (word == "parameter").then(|| {
        let found = way.iter().try_fold(root, |value, step| match value {
            Value::Array(list) => list.get(step.parse::<usize>().ok()?),
            other => other.get(step),
        });
        found?.get("name")?.as_str()
    });
    if let (Some(name), [paths, path, rest @ ..]) = (parameter.flatten(), way)
        && paths == "paths"
    {
        let of = match rest {
            [method, _, _] => operation_name(root, path, method),
            _ => path.clone(),
        };
        return vec![clean(&of), clean(name)];
    }
    let name = match way {
        [paths, path, method, rest @ ..] if paths == "paths" => {
            let name = operation_name(root, path, method);
            match rest.last().filter(|status| !status.starts_with('2')) {
                Some(status) if word == "response" => format!("{name}_{status}"),
                _ => name,
            }
        }
        [.., name] => name.clone(),
        [] => String::new(),
    };
    let name = clean(&name);
    match name.to_ascii_lowercase().ends_with(word) {
        true => vec![name],
        false => vec![name, word.to_owned()],
    }
}

/// What `components` allows in a name.
fn clean(word: &str) -> String {
    let clean: String = word
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') {
                c
            } else {
                '_'
            }
        })
        .collect();
    let mut short = String::with_capacity(clean.len());
    for c in clean.chars() {
        if c != '_' || !short.ends_with('_') {
            short.push(c);
        }
    }
    short.trim_matches('_').to_owned()
}
