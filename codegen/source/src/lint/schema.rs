//! Schemas that contradict themselves.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::types::{is_of, is_same, types};
use super::{Linter, contradiction, formats, limits as bounds, pattern, text};
use crate::grammar::{described, excerpt, is_beyond, parse_number};
use crate::normalise::is_integer_or_text;
use crate::place::Place;

pub(super) fn schema<'a>(linter: &mut Linter<'a>, map: &'a Map<String, Value>, place: &Place<'_>) {
    limits(linter, map, place);
    values(linter, map, place);
    bounds::values(linter, map, place);
    discriminator(linter, map, place);
    contradiction::contradictions(linter, map, place);
    if let Some(inner) = text(map, "pattern").and_then(pattern::without_slashes) {
        let text = "the slashes around this `pattern` are part of it, so hardly a value matches";
        let help = format!("write the expression alone: `{inner}`");
        linter.warn(
            "wrong-pattern",
            &place.key("pattern"),
            text.to_owned(),
            help,
        );
    } else if let Some(text) = text(map, "pattern")
        && let Some(fault) = pattern::problem(text)
    {
        let text = format!("`{text}` is no regular expression: {fault}");
        let help = fault.mend();
        linter.warn("wrong-pattern", &place.key("pattern"), text, help);
    }
    if let Some(format) = text(map, "format")
        && let Some(meant) = formats::meant(format)
    {
        let text = format!("the format `{format}` is not known, so the value is of its base type");
        let help = format!("did you mean `{meant}`?");
        linter.warn("unknown-format", &place.key("format"), text, help);
    }
}

/// Limits that no value is within.
fn limits(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    // Most schemas have none, and a look at their few keys is cheaper than one for each limit.
    let is_limit = |key: &String| key.starts_with('m') || key.starts_with("exclusive");
    if !map.keys().any(is_limit) {
        return;
    }
    let pairs = [
        ("minimum", "maximum"),
        ("exclusiveMinimum", "maximum"),
        ("minimum", "exclusiveMaximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minContains", "maxContains"),
        ("minProperties", "maxProperties"),
    ];
    for (low, high) in pairs {
        let number = |key: &str| map.get(key).filter(|value| value.is_number());
        let Some(lower) = number(low) else { continue };
        let Some(upper) = number(high) else { continue };
        let is_exclusive = low.starts_with("exclusive") || high.starts_with("exclusive");
        let is_empty = match (lower.as_f64(), upper.as_f64()) {
            (Some(lower), Some(upper)) => lower > upper || is_exclusive && lower >= upper,
            _ => false,
        };
        if is_empty {
            let (lower, upper) = (excerpt(lower), excerpt(upper));
            let text = format!("no value fits: `{low}` is {lower} and `{high}` is {upper}");
            let help = match lower == upper {
                true => {
                    "raise the upper one or lower the other, or use limits that are values themselves"
                }
                false => "swap the two, or correct the one that is wrong",
            };
            let help = help.to_owned();
            linter.warn("empty-range", &place.key(low), text, help);
        }
    }
    let step = map.get("multipleOf").and_then(Value::as_f64);
    if let Some(step) = step.filter(|step| *step <= 0.0) {
        let text = format!("nothing is a multiple of {step}");
        let help = "`multipleOf` is a number above 0; leave it out otherwise".to_owned();
        linter.warn("empty-range", &place.key("multipleOf"), text, help);
    }
}

/// A default or an example that is no value of its schema.
fn values(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    for (key, code) in [("default", "wrong-default"), ("example", "wrong-example")] {
        let Some(value) = map.get(key).filter(|value| !value.is_null()) else {
            continue;
        };
        let listed = map.get("enum").and_then(Value::as_array);
        if let Some(listed) = listed.filter(|listed| !listed.is_empty()) {
            // A list of what is listed is a known slip, which is read as the list's items.
            if !value.is_array() && !listed.iter().any(|one| is_same(one, value)) {
                let text = format!(
                    "the {key} `{}` is none of the values in `enum`",
                    excerpt(value)
                );
                let help = format!(
                    "write one of the values, or add it to them: {}",
                    some(listed)
                );
                linter.warn(code, &place.key(key), text, help);
            }
            continue;
        }
        // What is an integer or a text says it by its format, whatever its type is.
        let Some(wanted) = types(map).filter(|_| !is_integer_or_text(map)) else {
            continue;
        };
        let is_of_numbers = wanted
            .iter()
            .any(|name| matches!(*name, "number" | "integer"));
        let beyond = value
            .as_str()
            .filter(|text| is_of_numbers && is_beyond(text));
        if let Some(beyond) = beyond.filter(|_| !wanted.contains(&"string")) {
            let shown = excerpt(&Value::String(beyond.to_owned()));
            let text =
                format!("the {key} `{shown}` is a number too large for any computer to hold");
            let help = "leave it out, or write a number below 1.8e308".to_owned();
            linter.warn(code, &place.key(key), text, help);
            continue;
        }
        // A text of JSON is an example of that JSON.
        let is_inner = key != "default" && is_json_of(&wanted, value);
        if !is_inner && !wanted.iter().any(|name| is_of(name, value)) {
            let text = format!(
                "the {key} is {}, `{}`, and the type is `{}`",
                described(value),
                excerpt(value),
                wanted.join("` or `")
            );
            let is_number = |text: &str| parse_number(text).is_some();
            let help = match value {
                Value::String(text) if !is_number(text) && is_number(&text.replace('_', "")) => {
                    format!("write the number without `_`: `{}`", text.replace('_', ""))
                }
                Value::String(text) if is_number(text) || text == "true" || text == "false" => {
                    "write it without quotes, or correct the type".to_owned()
                }
                Value::String(_) => "write a value of the type, or correct the type".to_owned(),
                _ if wanted.contains(&"string") => {
                    "put it in quotes, or correct the type".to_owned()
                }
                _ => "write a value of the type, or correct the type".to_owned(),
            };
            linter.warn(code, &place.key(key), text, help);
        } else if key == "default"
            && let (Some(format), Some(value)) = (text(map, "format"), value.as_str())
            && let Some((noun, written)) = formats::problem(format, value)
        {
            let shown = excerpt(&Value::String(value.to_owned()));
            let text = format!("the default `{shown}` is no {noun}");
            let help = format!("write it as {written}, or correct the `format`");
            linter.warn(code, &place.key(key), text, help);
        }
    }
}

/// The first of several values.
fn some(values: &[Value]) -> String {
    const SHOWN: usize = 6;
    let shown = values
        .iter()
        .take(SHOWN)
        .map(|value| format!("`{}`", excerpt(value)));
    let shown: Vec<String> = shown.collect();
    let more = if values.len() > SHOWN { ", …" } else { "" };
    shown.join(", ") + more
}

/// Whether a text is the JSON of an object or a list that is wanted.
fn is_json_of(wanted: &[&str], value: &Value) -> bool {
    let text = value.as_str().map(str::trim_start);
    let text = text.filter(|text| text.starts_with(['{', '[']));
    let inner = text.and_then(|text| serde_json::from_str::<Value>(text).ok());
    inner.is_some_and(|inner| wanted.iter().any(|name| is_of(name, &inner)))
}

/// A discriminator whose property no schema has that it is to tell apart.
fn discriminator<'a>(linter: &mut Linter<'a>, map: &'a Map<String, Value>, place: &Place<'_>) {
    let place = place.key("discriminator");
    let (property, place) = match map.get("discriminator") {
        // Swagger 2.0 has the name alone.
        Some(Value::String(name)) => (name.as_str(), place),
        Some(Value::Object(source)) => match text(source, "propertyName") {
            Some(name) => (name, place.key("propertyName")),
            None => return,
        },
        _ => return,
    };
    let (mut seen, mut spellings) = (BTreeSet::new(), BTreeSet::new());
    if has_property(linter, map, property, &mut (&mut seen, &mut spellings)) {
        return;
    }
    let text = format!("no schema here has the property `{property}` that tells them apart");
    let help = match spellings.pop_first() {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "describe it in every one of them, as a required string".to_owned(),
    };
    linter.warn("untold-discriminator", &place, text, help);
}

/// Whether a schema has a property, by itself or by what it is made of or one of; noted are the schemas that were
/// looked at, and names that differ in case alone.
fn has_property<'a>(
    linter: &Linter<'a>,
    schema: &'a Map<String, Value>,
    property: &str,
    notes: &mut (&mut BTreeSet<usize>, &mut BTreeSet<&'a str>),
) -> bool {
    let (seen, spellings) = notes;
    if !seen.insert(std::ptr::from_ref(schema).addr()) {
        return false;
    }
    let own = schema.get("properties").and_then(Value::as_object);
    for name in own.into_iter().flat_map(Map::keys) {
        if name == property {
            return true;
        }
        if name.eq_ignore_ascii_case(property) {
            spellings.insert(name);
        }
    }
    let lists = ["allOf", "oneOf", "anyOf"].into_iter();
    let mut members = lists
        .filter_map(|key| schema.get(key)?.as_array())
        .flatten();
    members.any(|member| {
        // What is elsewhere may have it.
        linter
            .target("schemas", member)
            .is_none_or(|schema| has_property(linter, schema, property, notes))
    })
}
