//! Parts of an `allOf` that no value fits at once, by their types and by the values that they list.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::Linter;
use super::types::{is_same, types};
use crate::grammar::excerpt;
use crate::place::Place;

/// How deep elements of elements are looked at.
const DEEPEST: usize = 4;
/// Longer lists of values are not compared: one of them may be a part of many others, and is gone through for each.
const MOST_VALUES: usize = 64;

pub(super) fn parts<'a>(linter: &mut Linter<'a>, map: &'a Map<String, Value>, place: &Place<'_>) {
    let Some(members) = map.get("allOf").and_then(Value::as_array) else {
        return;
    };
    let members = members
        .iter()
        .filter_map(|member| linter.target("schemas", member));
    let schemas: Vec<_> = std::iter::once(map).chain(members).collect();
    if let Some((text, help)) = clash(linter, &schemas, "value", DEEPEST) {
        linter.warn_key("empty-range", &place.key("allOf"), text, help);
    }
}

/// What schemas contradict each other in that all apply to one value.
fn clash<'a>(
    linter: &Linter<'a>,
    schemas: &[&'a Map<String, Value>],
    noun: &str,
    left: usize,
) -> Option<(String, String)> {
    let left = left.checked_sub(1).filter(|_| schemas.len() > 1)?;
    let found = of_types(schemas, noun).or_else(|| of_values(schemas, noun));
    found.or_else(|| {
        let inner = [
            ("items", "element of the list"),
            ("additionalProperties", "value of the map"),
        ];
        inner.into_iter().find_map(|(key, noun)| {
            let inner = schemas.iter().filter_map(|schema| schema.get(key));
            let inner = inner.filter_map(|inner| linter.target("schemas", inner));
            clash(linter, &inner.collect::<Vec<_>>(), noun, left)
        })
    })
}

/// Types that have none in common.
fn of_types(schemas: &[&Map<String, Value>], noun: &str) -> Option<(String, String)> {
    let has_null = |schema: &Map<String, Value>| schema.get("nullable") == Some(&Value::Bool(true));
    let typed = schemas.iter().filter(|schema| !has_null(schema));
    let all = typed.filter_map(|schema| types(schema).map(BTreeSet::from_iter));
    let all: Vec<BTreeSet<&str>> = all.collect();
    // A number may be whole.
    let fits = |name: &&str| {
        let has =
            |of: &BTreeSet<&str>| of.contains(name) || *name == "integer" && of.contains("number");
        all.iter().all(has)
    };
    if all.len() < 2 || all.iter().flatten().any(fits) {
        return None;
    }
    let mut names: Vec<&str> = Vec::new();
    for name in all.iter().flatten() {
        if !names.contains(name) {
            names.push(name);
        }
    }
    let text = format!(
        "no {noun} is of all types in this `allOf`: `{}`",
        names.join("` and `")
    );
    let help = "write `oneOf`, if a value is one of them; else correct the types";
    Some((text, help.to_owned()))
}

/// Lists of values that have none in common.
fn of_values(schemas: &[&Map<String, Value>], noun: &str) -> Option<(String, String)> {
    let listed: Vec<&[Value]> = schemas.iter().filter_map(|schema| listed(schema)).collect();
    let (first, others) = listed.split_first()?;
    let is_it = |one: &Value, value: &Value| match (one, value) {
        // Two texts are what is compared most.
        (Value::String(one), Value::String(value)) => one == value,
        (one, value) => is_same(one, value),
    };
    let is_in = |value: &Value, list: &[Value]| list.iter().any(|one| is_it(one, value));
    let fits = |value: &Value| others.iter().all(|list| is_in(value, list));
    if others.is_empty() || first.iter().any(fits) {
        return None;
    }
    // Two of them tell it as well as all.
    let shown = |list: &[Value]| {
        let values = list.iter().take(3).map(excerpt);
        let more = if list.len() > 3 { ", …" } else { "" };
        format!("`{}{more}`", values.collect::<Vec<_>>().join(", "))
    };
    let has_none = |list: &&&[Value]| !first.iter().any(|value| is_in(value, list));
    let other = others.iter().find(has_none).or(others.first())?;
    let text = format!(
        "no {noun} is in all lists of values in this `allOf`: one has {}, another {}",
        shown(first),
        shown(other)
    );
    let help =
        "write `oneOf`, if a value is in one of them; else list in each what all of them allow";
    Some((text, help.to_owned()))
}

/// The values that a schema allows, where it lists them.
fn listed(schema: &Map<String, Value>) -> Option<&[Value]> {
    if schema.get("nullable") == Some(&Value::Bool(true)) {
        return None;
    }
    if let Some(only) = schema.get("const") {
        return Some(std::slice::from_ref(only));
    }
    let listed = schema.get("enum")?.as_array()?;
    let is_short = !listed.is_empty() && listed.len() <= MOST_VALUES;
    is_short.then_some(listed)
}

/// A `const` that the `enum` beside it does not allow.
pub(super) fn constant(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let (Some(only), Some(Value::Array(listed))) = (map.get("const"), map.get("enum")) else {
        return;
    };
    if listed.is_empty() || listed.iter().any(|one| is_same(one, only)) {
        return;
    }
    let text = format!(
        "no value fits: `const` is `{}`, which is none of the values in `enum`",
        excerpt(only)
    );
    let help = "remove one of the two, or correct the value".to_owned();
    linter.warn("empty-range", &place.key("const"), text, help);
}
