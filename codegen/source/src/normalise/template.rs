//! Placeholders of a path that are spelled otherwise than the parameters that belong to them: `{ID}` beside `id`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::known::component_name;
use super::text;
use crate::grammar::Checker;

/// A path with its placeholders called as their parameters are, where the two differ.
pub(super) struct Renamed {
    pub(super) path: String,
    /// The placeholder and the parameter of each of which nothing else has been said.
    pub(super) said: Vec<(String, String)>,
}

pub(super) fn renamed(path: &str, item: &Value, cx: &Checker<'_>) -> Option<Renamed> {
    if !path.contains('{') {
        return None;
    }
    let parts = parts(path);
    let declared = declared(item, cx);
    let names = parts.iter().filter_map(|part| part.name);
    let used: BTreeSet<&str> = names.filter(|name| declared.contains(*name)).collect();
    let mut free: Vec<&str> = declared.iter().map(String::as_str).collect();
    free.retain(|name| !used.contains(name));
    let mut found = Renamed {
        path: String::new(),
        said: Vec::new(),
    };
    let mut is_other = false;
    for part in parts {
        let Some(name) = part.name else {
            found.path += part.text;
            continue;
        };
        let is_double = part.text.starts_with("{{");
        let meant = match declared.contains(name.trim()) && (is_double || name.trim() == name) {
            true => Some(name.trim()),
            false => meant(name, &free),
        };
        match meant.filter(|meant| is_double || *meant != name) {
            Some(meant) => {
                found.path += &format!("{{{meant}}}");
                is_other = true;
                // What has two braces or no name has been told before.
                if !is_double && !name.trim().is_empty() {
                    found.said.push((part.text.to_owned(), meant.to_owned()));
                }
            }
            None => found.path += part.text,
        }
    }
    is_other.then_some(found)
}

/// The parameter that a name stands for: the only one with the same letters.
fn meant<'n>(name: &str, free: &[&'n str]) -> Option<&'n str> {
    let letters = |name: &str| -> String {
        let letters = name.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    // Frameworks write `{id:int}`, `{*id}` and `{id?}`.
    let own = letters(name.split(':').next().unwrap_or_default());
    let mut fitting = free
        .iter()
        .filter(|free| own.is_empty() || letters(free) == own);
    match (fitting.next(), fitting.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// A placeholder with its braces and its name, or what stands between two of them.
struct Part<'p> {
    text: &'p str,
    name: Option<&'p str>,
}

fn parts(path: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find('{') {
        let (before, behind) = rest.split_at(open);
        let (start, end) = match behind.starts_with("{{") {
            true => ("{{", "}}"),
            false => ("{", "}"),
        };
        let Some(close) = behind.find(end) else { break };
        let text = &behind[..close + end.len()];
        parts.push(Part {
            text: before,
            name: None,
        });
        parts.push(Part {
            text,
            name: Some(&behind[start.len()..close]),
        });
        rest = &behind[text.len()..];
    }
    parts.push(Part {
        text: rest,
        name: None,
    });
    parts
}

/// The names of the parameters of a path and its operations that stand in the path.
fn declared(item: &Value, cx: &Checker<'_>) -> BTreeSet<String> {
    let Some(item) = item.as_object() else {
        return BTreeSet::new();
    };
    let operations = item.values().filter_map(Value::as_object);
    let lists = std::iter::once(item)
        .chain(operations)
        .filter_map(|of| of.get("parameters")?.as_array());
    let parameters = lists.flatten().filter_map(Value::as_object);
    parameters.filter_map(|one| name_in_path(one, cx)).collect()
}

fn name_in_path(parameter: &Map<String, Value>, cx: &Checker<'_>) -> Option<String> {
    if let Some(reference) = text(parameter, "$ref") {
        let name = component_name(reference, "parameters")?;
        let (name, location) = cx.known.parameters.get(&name)?;
        return (location == "path").then(|| name.clone());
    }
    (text(parameter, "in") == Some("path")).then(|| text(parameter, "name").map(str::to_owned))?
}
