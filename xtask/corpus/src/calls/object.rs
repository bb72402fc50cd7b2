//! Lists and objects of an instance.

use std::collections::BTreeSet;

use serde_json::Value;

use super::instance::{Applied, DEEP, MANY, Maker, list, members};
use super::text;
use crate::schema::Direction;

/// A list: two elements if everything is wished for, one otherwise, within what the schemas allow.
pub(super) fn array<'w>(
    maker: &mut Maker<'w>,
    applied: &Applied<'w>,
    at: &str,
    depth: usize,
) -> Option<Value> {
    let least = most_of(applied, &["minItems", "minContains"]).unwrap_or(0);
    let most = least_of(applied, "maxItems").unwrap_or(usize::MAX);
    let places: Vec<&'w [Value]> = applied.all.iter().map(|s| list(s, "prefixItems")).collect();
    let tuple = places.iter().map(|places| places.len()).max().unwrap_or(0);
    let wished = match (maker.wish.everything, is_near(maker, depth)) {
        (_, false) => 0,
        (true, true) if maker.attempt == 0 => 2,
        _ => 1,
    };
    let wished = if tuple > 0 { tuple } else { wished };
    let length = wished.max(least).min(most);
    let mut made = Vec::new();
    for index in 0..length {
        let mut by: Vec<&'w Value> = places.iter().filter_map(|all| all.get(index)).collect();
        for schema in &applied.all {
            let is_place = list(schema, "prefixItems").len() > index;
            by.extend(schema.get("items").filter(|_| !is_place));
            by.extend(schema.get("contains").filter(|_| index == 0));
        }
        match maker.value(&by, &format!("{at}/{index}"), depth + 1) {
            Some(value) => made.push(value),
            None if index >= least && tuple == 0 => break,
            None => return None,
        }
    }
    let unique = applied.all.iter();
    if unique
        .filter_map(|s| s.get("uniqueItems"))
        .any(|flag| *flag == Value::Bool(true))
    {
        let mut seen = BTreeSet::new();
        made.retain(|value| seen.insert(value.to_string()));
    }
    Some(Value::Array(made))
}

/// An object: what is required, and the rest if everything is wished for.
pub(super) fn object<'w>(
    maker: &mut Maker<'w>,
    applied: &Applied<'w>,
    at: &str,
    depth: usize,
) -> Option<Value> {
    let required: Vec<&'w str> = applied
        .all
        .iter()
        .flat_map(|schema| list(schema, "required"))
        .filter_map(Value::as_str)
        .collect();
    let properties = applied
        .all
        .iter()
        .filter_map(|schema| schema.get("properties"));
    let properties = properties.filter_map(Value::as_object);
    let mut names: Vec<&'w str> = properties
        .flat_map(|all| all.keys())
        .map(String::as_str)
        .collect();
    names.extend(&required);
    names.extend(applied.decided.iter().map(|(name, _)| *name));
    let mut made: Vec<(String, Value)> = Vec::new();
    let mut seen = BTreeSet::new();
    for name in names.into_iter().filter(|name| seen.insert(*name)) {
        let decided = applied
            .decided
            .iter()
            .rev()
            .find(|(known, _)| *known == name);
        if let Some((_, value)) = decided {
            made.push((name.to_owned(), (*value).into()));
            continue;
        }
        let is_required = required.contains(&name);
        let by = about(applied, name);
        let is_wished = maker.wish.everything
            && is_near(maker, depth)
            && !by.iter().any(|schema| is_other_way(maker, schema));
        if !(is_required || is_wished) {
            continue;
        }
        match maker.value(&by, &format!("{at}/{name}"), depth + 1) {
            Some(value) => made.push((name.to_owned(), value)),
            None if is_required => return None,
            None => {}
        }
    }
    further(maker, applied, at, depth, &mut made)?;
    Some(members(made))
}

/// Members that no property is for: as many as are needed, one if everything is wished for.
fn further<'w>(
    maker: &mut Maker<'w>,
    applied: &Applied<'w>,
    at: &str,
    depth: usize,
    made: &mut Vec<(String, Value)>,
) -> Option<()> {
    let least = most_of(applied, &["minProperties"]).unwrap_or(0);
    let most = least_of(applied, "maxProperties").unwrap_or(usize::MAX);
    let typed = applied.all.iter().any(|schema| {
        schema
            .get("additionalProperties")
            .is_some_and(Value::is_object)
            || schema.get("patternProperties").is_some()
    });
    // An object of which nothing is said holds anything.
    let is_free = optional(applied).is_empty()
        && made.is_empty()
        && !applied
            .all
            .iter()
            .any(|schema| schema.get("additionalProperties") == Some(&Value::Bool(false)));
    let wished = usize::from((typed || is_free) && maker.wish.everything && is_near(maker, depth));
    let wanted = (made.len() + wished).max(least).min(most);
    // Properties that are not required, where there have to be more than those that are.
    for name in optional(applied) {
        if made.len() >= least.min(most) {
            break;
        }
        if made.iter().any(|(known, _)| known == name) {
            continue;
        }
        let value = maker.value(&about(applied, name), &format!("{at}/{name}"), depth + 1);
        made.extend(value.map(|value| (name.to_owned(), value)));
    }
    for number in 0..wanted.saturating_sub(made.len()) {
        let place = format!("{at}/further {number}");
        let key = key(maker, applied, &place, depth)?;
        let by = about(applied, &key);
        let value = maker.value(&by, &place, depth + 1);
        match value {
            Some(value) if !made.iter().any(|(known, _)| *known == key) => made.push((key, value)),
            _ if made.len() >= least => break,
            _ => return None,
        }
    }
    Some(())
}

fn optional<'w>(applied: &Applied<'w>) -> Vec<&'w str> {
    let all = applied
        .all
        .iter()
        .filter_map(|schema| schema.get("properties"));
    let all = all.filter_map(Value::as_object).flat_map(|all| all.keys());
    all.map(String::as_str).collect()
}

/// A name for a further member.
fn key<'w>(maker: &mut Maker<'w>, applied: &Applied<'w>, at: &str, depth: usize) -> Option<String> {
    let names: Vec<&'w Value> = applied
        .all
        .iter()
        .filter_map(|schema| schema.get("propertyNames"))
        .collect();
    if !names.is_empty() {
        let place = format!("{at} name");
        return match maker.value(&names, &place, depth + 1)? {
            Value::String(name) => Some(name),
            _ => None,
        };
    }
    let patterns = applied.all.iter();
    let mut patterns = patterns
        .filter_map(|schema| schema.get("patternProperties")?.as_object())
        .flat_map(|patterns| patterns.keys());
    let roll = maker.roll(at);
    match patterns.next() {
        Some(pattern) => text::matching(pattern, roll),
        None => Some(format!("further{}", roll % 100)),
    }
}

/// All that is said about a member.
fn about<'w>(applied: &Applied<'w>, name: &str) -> Vec<&'w Value> {
    let mut by = Vec::new();
    for schema in &applied.all {
        let property = schema.get("properties").and_then(|all| all.get(name));
        by.extend(property);
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let matching = patterns.into_iter().flatten();
        let before = by.len();
        by.extend(
            matching
                .filter(|(pattern, _)| text::is_match(pattern, name))
                .map(|(_, schema)| schema),
        );
        if property.is_none() && by.len() == before {
            by.extend(schema.get("additionalProperties"));
        }
    }
    by
}

/// Whether what is optional is still made.
fn is_near(maker: &Maker<'_>, depth: usize) -> bool {
    depth < DEEP && maker.made < MANY
}

/// Whether a member goes the other way only; one reference is followed.
fn is_other_way(maker: &Maker<'_>, schema: &Value) -> bool {
    let flag = match maker.wish.direction {
        Direction::Request => "readOnly",
        Direction::Response => "writeOnly",
        Direction::Either => return false,
    };
    let referred = schema.get("$ref").and_then(Value::as_str);
    let referred = referred.and_then(|reference| reference.split_once('#'));
    let referred = referred.and_then(|(_, pointer)| maker.whole.pointer(pointer));
    let mut both = std::iter::once(schema).chain(referred);
    both.any(|schema| schema.get(flag) == Some(&Value::Bool(true)))
}

/// The largest of the bounds under these keywords.
fn most_of(applied: &Applied<'_>, keywords: &[&str]) -> Option<usize> {
    let bounds = applied.all.iter().flat_map(|schema| {
        let bounds = keywords.iter();
        bounds.filter_map(|keyword| schema.get(*keyword)?.as_u64())
    });
    bounds.max().and_then(|bound| usize::try_from(bound).ok())
}

fn least_of(applied: &Applied<'_>, keyword: &str) -> Option<usize> {
    let bounds = applied.all.iter();
    let bounds = bounds.filter_map(|schema| schema.get(keyword)?.as_u64());
    bounds.min().and_then(|bound| usize::try_from(bound).ok())
}
