//! Types that no value can have at once, numbers that their format has no room for, tags that their schema excludes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Linter, clash, text};
use crate::grammar::excerpt;
use crate::place::Place;
use crate::version::Dialect;

pub(super) fn contradictions<'a>(
    linter: &mut Linter<'a>,
    map: &'a Map<String, Value>,
    place: &Place<'_>,
) {
    clash::parts(linter, map, place);
    clash::constant(linter, map, place);
    numbers(linter, map, place);
    tags(linter, map, place);
    listed_twice(linter, map, place);
    of_one(linter, map, place);
    one_way(linter, map, place);
}

/// A property that is neither sent nor received.
fn one_way(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let flag = |key: &str| map.get(key) == Some(&Value::Bool(true));
    if flag("readOnly") && flag("writeOnly") {
        let text = "this is `readOnly` and `writeOnly`, so it is neither sent nor received";
        let help = "remove one of the two, or both".to_owned();
        linter.warn_key(
            "empty-range",
            &place.key("writeOnly"),
            text.to_owned(),
            help,
        );
    }
}

/// Alternatives that are one schema.
fn listed_twice(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    for key in ["oneOf", "anyOf"] {
        let Some(list) = map.get(key).and_then(Value::as_array) else {
            continue;
        };
        let mut seen = BTreeSet::new();
        for (index, member) in list.iter().enumerate() {
            let Some(reference) = member.get("$ref").and_then(Value::as_str) else {
                continue;
            };
            if seen.insert(reference) {
                continue;
            }
            let name = reference.rsplit('/').next().unwrap_or(reference);
            let text = format!("`{name}` is listed twice in this `{key}`");
            let help = "remove one of the two, or name the schema that was meant".to_owned();
            linter.warn("duplicate-value", &place.key(key).index(index), text, help);
        }
    }
}

/// A mapping to a schema that is not listed, where one schema alone is: there is nothing to tell apart, so that nobody
/// comes by it later.
fn of_one<'a>(linter: &mut Linter<'a>, map: &'a Map<String, Value>, place: &Place<'_>) {
    let mapping = map
        .get("discriminator")
        .and_then(|source| source.get("mapping")?.as_object());
    let lists = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|key| map.get(key)?.as_array());
    let members: Option<BTreeSet<&str>> = lists
        .flatten()
        .map(|member| member.get("$ref")?.as_str())
        .collect();
    let only = members.filter(|members| members.len() == 1);
    let Some((mapping, only)) = mapping.zip(only.as_ref().and_then(BTreeSet::first)) else {
        return;
    };
    let last = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
    for (tag, name) in mapping {
        let Some(name) = name.as_str().filter(|name| last(name) != last(only)) else {
            continue;
        };
        if target_of(linter, name).is_none() {
            continue;
        }
        let text = format!(
            "`{tag}` stands for `{}`, which is none of the schemas that are listed here",
            last(name)
        );
        let help = "list the schema, too, in the `oneOf` or `anyOf`".to_owned();
        let place = place.key("discriminator");
        linter.warn_key(
            "unlisted-mapping",
            &place.key("mapping").key(tag),
            text,
            help,
        );
    }
}

/// Values that the `format` of an integer has no room for.
fn numbers(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let (low, high) = match text(map, "format") {
        Some("int8") => (-128.0, 127.0),
        Some("int16") => (-32_768.0, 32_767.0),
        Some("int32") => (f64::from(i32::MIN), f64::from(i32::MAX)),
        Some("uint8") => (0.0, 255.0),
        Some("uint16") => (0.0, 65_535.0),
        Some("uint32") => (0.0, f64::from(u32::MAX)),
        _ => return,
    };
    let is_integer = super::types::types(map).is_some_and(|types| types.contains(&"integer"));
    let is_beyond = |value: &Value| {
        value
            .as_f64()
            .is_some_and(|number| !(low..=high).contains(&number))
    };
    if !is_integer {
        return;
    }
    let format = text(map, "format").unwrap_or_default();
    let mut warn = |what: &str, code: &'static str, value: &Value, place: &Place<'_>| {
        let shown = excerpt(value);
        let text = format!("the {what} `{shown}` does not fit `format: {format}`");
        let help = match format {
            "int32" => "write `format: int64`, or a smaller value".to_owned(),
            _ => format!("write a value from {low} to {high}, or correct the `format`"),
        };
        linter.warn(code, place, text, help);
    };
    for (key, code) in [("default", "wrong-default"), ("example", "wrong-example")] {
        if let Some(value) = map.get(key).filter(|value| is_beyond(value)) {
            warn(key, code, value, &place.key(key));
        }
    }
    let listed = map.get("enum").and_then(Value::as_array);
    for (index, value) in listed.into_iter().flatten().enumerate() {
        if is_beyond(value) {
            warn(
                "value",
                "wrong-enum",
                value,
                &place.key("enum").index(index),
            );
        }
    }
}

/// Before 3.1 a list [has `items`](https://spec.openapis.org/oas/v3.0.4.html#data-types).
pub(super) fn without_items(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let others = [
        "items",
        "prefixItems",
        "allOf",
        "anyOf",
        "oneOf",
        "$ref",
        "contains",
    ];
    let is_bare =
        text(map, "type") == Some("array") && !others.iter().any(|key| map.contains_key(*key));
    if is_bare && linter.dialect <= Dialect::V3_0 {
        let text = "this list has no `items`; its elements are read as any values".to_owned();
        let help = "add the type of the elements, such as `items: {type: string}`, or `items: {}` for any value";
        linter.warn("missing-field", &place.key("type"), text, help.to_owned());
    }
}

/// A mapping to a schema whose own tag is another, and a default that is none of the alternatives.
fn tags<'a>(linter: &mut Linter<'a>, map: &'a Map<String, Value>, place: &Place<'_>) {
    let Some(source) = map.get("discriminator").and_then(Value::as_object) else {
        return;
    };
    let Some(property) = text(source, "propertyName") else {
        return;
    };
    let place = place.key("discriminator");
    let mapping = source.get("mapping").and_then(Value::as_object);
    for (tag, name) in mapping.into_iter().flatten() {
        let Some(name) = name.as_str() else { continue };
        let Some(own) = tag_of(linter, name, property).filter(|own| own != tag) else {
            continue;
        };
        let last = name.rsplit('/').next().unwrap_or(name);
        let text = format!(
            "`{tag}` stands for `{last}`, and the `{property}` of that can only be `{own}`"
        );
        let help = format!("write `{own}` for `{tag}`, or correct the `enum`");
        linter.warn_key("wrong-tag", &place.key("mapping").key(tag), text, help);
    }
    let Some(default) = text(source, "defaultMapping") else {
        return;
    };
    let lists = ["oneOf", "anyOf"]
        .into_iter()
        .filter_map(|key| map.get(key)?.as_array());
    let mut members = lists.flatten().peekable();
    let last = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
    let is_it = |member: &Value| {
        let reference = member.get("$ref").and_then(Value::as_str);
        reference.is_none_or(|reference| last(reference) == last(default))
    };
    // A schema that is not there has been told.
    let is_there = target_of(linter, default).is_some();
    if is_there && members.peek().is_some() && !members.any(is_it) {
        let text = format!(
            "the default `{}` is none of the schemas that are listed here",
            last(default)
        );
        let help = "list it in the `oneOf` or `anyOf`, too, or name one that is".to_owned();
        linter.warn("unlisted-mapping", &place.key("defaultMapping"), text, help);
    }
}

fn target_of<'a>(linter: &Linter<'a>, name: &str) -> Option<&'a Map<String, Value>> {
    let name = match name.contains(['#', '/']) {
        true => name.strip_prefix("#/components/schemas/")?,
        false => name,
    };
    let name = name.replace("~1", "/").replace("~0", "~");
    let document: &'a Value = linter.document;
    let schema = document.get("components")?.get("schemas")?.get(&name)?;
    linter.target("schemas", schema)
}

/// The one value that a property of a schema can have. Where a list has several, those of the mapping are further ones.
fn tag_of<'a>(linter: &Linter<'a>, name: &str, property: &str) -> Option<&'a str> {
    let schema = target_of(linter, name)?;
    let property = schema.get("properties")?.get(property)?;
    let property = linter.target("schemas", property)?;
    if let Some(only) = text(property, "const") {
        return Some(only);
    }
    match property.get("enum")?.as_array()?.as_slice() {
        [only] => only.as_str(),
        _ => None,
    }
}
