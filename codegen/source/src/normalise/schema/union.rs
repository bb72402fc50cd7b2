//! `anyOf` and `oneOf`: a null member is `nullable`, an empty list says nothing.

use serde_json::{Map, Value, json};

use super::keywords::is_annotation;
use super::only_null;
use super::split::push_all_of;
use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;

pub(super) fn members(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    // Most schemas have none.
    let is_list = |key: &String| matches!(key.as_str(), "allOf" | "anyOf" | "oneOf");
    if !map.keys().any(is_list) {
        return;
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        if map
            .get(key)
            .and_then(Value::as_array)
            .is_some_and(Vec::is_empty)
        {
            map.shift_remove(key);
            cx.warn(
                "empty-list",
                &place.key(key),
                format!("an empty `{key}` says nothing; it is left out"),
            );
        }
    }
    for key in ["anyOf", "oneOf"] {
        without_never(key, map, place);
        without_null(key, map, place);
    }
    hand_down(map);
}

/// A discriminator that stands beside an `allOf` of nothing but a union is the union's.
fn hand_down(map: &mut Map<String, Value>) {
    if map.contains_key("oneOf") || map.contains_key("anyOf") || map.contains_key("properties") {
        return;
    }
    let discriminator = map.get("discriminator").cloned();
    let members = map.get_mut("allOf").and_then(Value::as_array_mut);
    if let (Some(discriminator), Some([only])) = (discriminator, members.map(Vec::as_mut_slice))
        && let Some(union) = only.as_object_mut()
        && (union.contains_key("oneOf") || union.contains_key("anyOf"))
    {
        union.entry("discriminator").or_insert(discriminator);
    }
}

/// An alternative that no value fits (`not: {}`, `false`) is none. It stands there for a property that may be left out.
fn without_never(key: &str, map: &mut Map<String, Value>, place: &Place<'_>) {
    let Some(list) = map.get_mut(key).and_then(Value::as_array_mut) else {
        return;
    };
    let is_never = |member: &Value| match member.get("not") {
        Some(Value::Object(not)) => not.keys().all(|key| is_annotation(key)),
        _ => false,
    };
    if list.iter().all(is_never) || !list.iter().any(is_never) {
        return;
    }
    let list_place = place.key(key);
    for (at, member) in list.iter_mut().enumerate() {
        keep_place(member, &list_place.index(at));
    }
    list.retain(|member| !is_never(member));
    if let [_] = list.as_slice() {
        let only = list.pop();
        map.shift_remove(key);
        only.into_iter().for_each(|member| push_all_of(map, member));
    }
}

/// What follows an alternative that is taken away moves up, so it carries its place along.
fn keep_place(member: &mut Value, place: &Place<'_>) {
    let member = member.as_object_mut();
    if let Some(member) = member.filter(|member| !member.contains_key("$ref")) {
        let origin = place.location().to_string();
        member.entry(keys::ORIGIN).or_insert_with(|| json!(origin));
    }
}

fn without_null(key: &str, map: &mut Map<String, Value>, place: &Place<'_>) {
    let Some(list) = map.get_mut(key).and_then(Value::as_array_mut) else {
        return;
    };
    if !list.iter().any(is_null) {
        return;
    }
    let list_place = place.key(key);
    let mut kept: Vec<Value> = Vec::new();
    for (at, mut member) in std::mem::take(list).into_iter().enumerate() {
        if is_null(&member) {
            continue;
        }
        keep_place(&mut member, &list_place.index(at));
        kept.push(member);
    }
    map.insert("nullable".to_owned(), json!(true));
    match kept.len() {
        0 => only_null(map),
        1 => {
            map.shift_remove(key);
            kept.into_iter().for_each(|member| push_all_of(map, member));
        }
        _ => {
            map.insert(key.to_owned(), Value::Array(kept));
        }
    }
}

/// 3.0 has no other way to list null than a schema that says it may be null, and nothing else.
fn is_null(member: &Value) -> bool {
    let is_said = |key: &str| member.get(key) == Some(&Value::Bool(true));
    let says_nothing_else = || {
        member.as_object().is_some_and(|map| {
            let mut keys = map.keys().filter(|key| *key != "nullable");
            keys.all(|key| is_annotation(key) || key.starts_with("x-"))
        })
    };
    is_said(keys::NULL) || (is_said("nullable") && says_nothing_else())
}
