//! Values of a schema that its own limits exclude: a default above the maximum, a value of an `enum` that is too long.

use regex::Regex;
use serde_json::{Map, Value};

use super::types::{is_of, types};
use super::{Linter, pattern, text};
use crate::grammar::{described, excerpt};
use crate::place::Place;

/// Longer patterns are not tried.
const LONGEST_PATTERN: usize = 256;

pub(super) fn values<'a>(linter: &mut Linter<'a>, map: &'a Map<String, Value>, place: &Place<'_>) {
    whole_numbers(linter, map, place);
    if let Some(value) = map.get("default")
        && let Some(fault) = beyond(linter, map, value)
    {
        let text = format!("the default `{}` {fault}", excerpt(value));
        let help = "write a value that fits, or correct the limit".to_owned();
        linter.warn("wrong-default", &place.key("default"), text, help);
    }
    let listed = map.get("enum").and_then(Value::as_array);
    for (index, value) in listed.into_iter().flatten().enumerate() {
        if let Some(fault) = beyond(linter, map, value) {
            let text = format!("the value `{}` {fault}", excerpt(value));
            let help = "remove the value, or correct the limit".to_owned();
            linter.warn("wrong-enum", &place.key("enum").index(index), text, help);
        }
    }
}

/// Limits of an integer that lie between two of them.
fn whole_numbers(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    if types(map).is_none_or(|types| types != ["integer"]) {
        return;
    }
    let number = |key: &str| map.get(key).and_then(Value::as_f64);
    if let (Some(low), Some(high)) = (number("minimum"), number("maximum"))
        && low <= high
        && low.ceil() > high.floor()
    {
        let text = format!(
            "no integer fits: `minimum` is {low} and `maximum` is {high}, and none lies between the two"
        );
        let help = "correct the limits, or write `type: number`".to_owned();
        linter.warn("empty-range", &place.key("minimum"), text, help);
    }
}

/// What a value is or has that a limit excludes; a value of another type is told as that.
fn beyond<'a>(linter: &Linter<'a>, map: &'a Map<String, Value>, value: &Value) -> Option<String> {
    match value {
        Value::Number(_) => of_number(map, value.as_f64()?),
        Value::String(value) => of_text(map, value),
        Value::Array(list) => of_count(map, list.len(), ("minItems", "maxItems"), "elements")
            .or_else(|| of_elements(linter, map, list)),
        Value::Object(object) => of_count(
            map,
            object.len(),
            ("minProperties", "maxProperties"),
            "properties",
        ),
        Value::Null | Value::Bool(_) => None,
    }
}

fn of_number(map: &Map<String, Value>, value: f64) -> Option<String> {
    let flag = |key: &str| map.get(key) == Some(&Value::Bool(true));
    let number = |key: &str| map.get(key).and_then(Value::as_f64);
    for (key, exclusive, word) in [
        ("minimum", "exclusiveMinimum", "below"),
        ("maximum", "exclusiveMaximum", "above"),
    ] {
        let is_beyond = |limit: f64| match word {
            "below" => value < limit,
            _ => value > limit,
        };
        if let Some(limit) = number(key) {
            if is_beyond(limit) {
                return Some(format!("is {word} the `{key}`, {limit}"));
            }
            if value == limit && flag(exclusive) {
                return Some(format!("is the `{key}` itself, which is excluded"));
            }
        }
        if let Some(limit) = number(exclusive).filter(|limit| is_beyond(*limit) || value == *limit)
        {
            return Some(format!(
                "is not {} the `{exclusive}`, {limit}",
                match word {
                    "below" => "above",
                    _ => "below",
                }
            ));
        }
    }
    let step = number("multipleOf")?;
    // Of fractions it is not known for sure.
    let is_whole = step >= 1.0 && step.fract() == 0.0 && value.abs() < 9e15;
    (is_whole && value % step != 0.0).then(|| format!("is no multiple of {step}"))
}

fn of_text(map: &Map<String, Value>, value: &str) -> Option<String> {
    let count = value.chars().count();
    of_count(map, count, ("minLength", "maxLength"), "characters").or_else(|| {
        let pattern = text(map, "pattern")?;
        matches_not(pattern, value).then(|| format!("does not match the `pattern` `{pattern}`"))
    })
}

/// Whether a text does not match a pattern for sure: one that means the same in every notation of them.
fn matches_not(pattern: &str, value: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_^$[]+*?{},|() /@:#".contains(c);
    let is_simple = pattern.len() <= LONGEST_PATTERN
        && pattern.chars().all(is_plain)
        && !pattern.contains("(?")
        && value.is_ascii()
        && !value.contains('\n')
        && pattern::problem(pattern).is_none()
        && pattern::without_slashes(pattern).is_none();
    // Sets of signs are written in more than one way.
    let has_sets = pattern.matches('[').count() != pattern.matches(']').count()
        || ["--", "[[", "[]", "[^]", "&&", "~~"]
            .iter()
            .any(|sign| pattern.contains(sign));
    is_simple
        && !has_sets
        && Regex::new(pattern).is_ok_and(|expression| !expression.is_match(value))
}

fn of_count(
    map: &Map<String, Value>,
    count: usize,
    (low, high): (&str, &str),
    noun: &str,
) -> Option<String> {
    let limit = |key: &str| map.get(key).and_then(Value::as_u64);
    let count = u64::try_from(count).ok()?;
    let noun = match count {
        1 if noun == "properties" => "property",
        1 => noun.trim_end_matches('s'),
        _ => noun,
    };
    let found = [
        (low, limit(low).filter(|limit| count < *limit)),
        (high, limit(high).filter(|limit| count > *limit)),
    ];
    let (key, limit) = found
        .into_iter()
        .find_map(|(key, limit)| Some((key, limit?)))?;
    Some(format!("has {count} {noun}, and `{key}` is {limit}"))
}

fn of_elements<'a>(
    linter: &Linter<'a>,
    map: &'a Map<String, Value>,
    list: &[Value],
) -> Option<String> {
    let items = linter.target("schemas", map.get("items")?)?;
    let wanted = types(items)?;
    // What may be null as well says it in another way before 3.1.
    let may_be_null = ["nullable", "x-nullable"]
        .iter()
        .any(|key| items.get(*key) == Some(&Value::Bool(true)));
    let is_wrong = |one: &&Value| {
        let fits = wanted.iter().any(|name| is_of(name, one));
        !(fits || one.is_null() && may_be_null)
    };
    let wrong = list.iter().find(is_wrong)?;
    Some(format!(
        "has the element `{}`, {}, and the type of its elements is `{}`",
        excerpt(wrong),
        described(wrong),
        wanted.join("` or `")
    ))
}
