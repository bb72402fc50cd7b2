//! Operations: the parameters of each place once, the whole query string apart, requirements that exist.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::known::component_name;
use super::{carry, known, text};
use crate::grammar::{Checker, all_of};
use crate::keys;
use crate::place::{Place, origin_of};
use diag::{Diagnostic, Location};

/// The document type has no place for a component `in: querystring`, so references to one are written out.
pub(super) fn inline_querystring(map: &mut Map<String, Value>, cx: &mut Checker<'_>) {
    if cx.known.querystrings.is_empty() {
        return;
    }
    let Some(list) = map.get_mut("parameters").and_then(Value::as_array_mut) else {
        return;
    };
    for parameter in list {
        let target = parameter.get("$ref").and_then(Value::as_str);
        let name = target.and_then(|target| component_name(target, "parameters"));
        if let Some(inline) = name.and_then(|name| cx.known.querystrings.get(&name)) {
            *parameter = inline.clone();
        }
    }
}

pub(super) fn operation(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    parameters(map, place, cx);
    if let Some(querystring) = take_querystring(map, place, cx) {
        map.insert(keys::QUERYSTRING.to_owned(), querystring);
    }
    requirements(map, place, cx);
    operation_id(map, place, cx);
}

/// Two operations of one name: both stay, naming tells them apart.
fn operation_id(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let Some(id) = text(map, "operationId") else {
        return;
    };
    let at = place.key("operationId").location();
    if id.trim().is_empty() {
        let empty =
            Diagnostic::warning("wrong-value", at, "`operationId` is empty; it is left out");
        cx.diagnostics
            .push(empty.help("write a name, or remove the key"));
        map.shift_remove("operationId");
        return;
    }
    match cx.known.operations.get(id) {
        None => {
            cx.known.operations.insert(id.to_owned(), at);
        }
        // The same path item, written out in two places.
        Some(first) if *first == at => {}
        Some(first) => cx.diagnostics.push(
            Diagnostic::warning(
                "duplicate-operation-id",
                at,
                format!("`operationId: {id}` is used twice"),
            )
            .help("give every operation a name of its own")
            .note(first.clone(), "it is used here first"),
        ),
    }
}

/// Drops parameters that repeat an earlier one of the same name and place.
pub(super) fn parameters(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let Some(list) = map.get_mut("parameters").and_then(Value::as_array_mut) else {
        return;
    };
    let list_place = place.key("parameters");
    if !repeats(list, cx) {
        return;
    }
    let mut seen: BTreeMap<(String, String), (Location, Value)> = BTreeMap::new();
    let (mut at, mut left_out) = (0, false);
    list.retain_mut(|parameter| {
        let item_place = list_place.index(at);
        at += 1;
        let Some(id) = identity(parameter, cx) else {
            return true;
        };
        let location = parameter
            .as_object()
            .and_then(origin_of)
            .unwrap_or_else(|| item_place.location());
        if let Some((first, original)) = seen.get(&id) {
            let (name, in_) = &id;
            let same = if original == parameter {
                ""
            } else {
                "; the first one counts"
            };
            cx.diagnostics.push(
                Diagnostic::warning(
                    "duplicate-parameter",
                    location,
                    format!("the {in_} parameter `{name}` is listed twice{same}"),
                )
                .help("remove one of the two")
                .note(first.clone(), "it is listed here first"),
            );
            left_out = true;
            return false;
        }
        // The position moves when an earlier one is left out, so an inline parameter carries its place along.
        if left_out {
            carry(parameter, &item_place);
        }
        seen.insert(id, (location, parameter.clone()));
        true
    });
}

/// Whether any two parameters are the same: hardly a list has such, and only then is the place of each needed.
fn repeats(list: &[Value], cx: &Checker<'_>) -> bool {
    let mut seen = BTreeSet::new();
    let mut identities = list.iter().filter_map(|parameter| identity(parameter, cx));
    identities.any(|id| !seen.insert(id))
}

fn identity(parameter: &Value, cx: &Checker<'_>) -> Option<(String, String)> {
    let map = parameter.as_object()?;
    if let Some(reference) = text(map, "$ref") {
        let name = component_name(reference, "parameters")?;
        return cx.known.parameters.get(&name).cloned();
    }
    Some(known::identity(text(map, "name")?, text(map, "in")?))
}

/// Takes the parameter `in: querystring` out of the list. As the document type has no such place, it says `query`.
pub(super) fn take_querystring(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<Value> {
    let is_whole =
        |parameter: &Value| parameter.get("in").and_then(Value::as_str) == Some("querystring");
    let list = map.get_mut("parameters").and_then(Value::as_array_mut)?;
    let at = list.iter().position(is_whole)?;
    let list_place = place.key("parameters");
    for (index, parameter) in list.iter_mut().enumerate().skip(at) {
        carry(parameter, &list_place.index(index));
    }
    let mut first = list.remove(at);
    let place_of = |one: &Value| one.as_object().and_then(origin_of);
    for other in list.iter().filter(|one| is_whole(one)) {
        let text = "an operation has one query string, and this is a second parameter `in: querystring`; the first one counts";
        let at = place_of(other).unwrap_or_else(|| list_place.location());
        let second = Diagnostic::warning("duplicate-parameter", at, text);
        let second = second.help("remove one of the two, or describe both in one `content`");
        cx.diagnostics.push(match place_of(&first) {
            Some(first) => second.note(first, "it is listed here first"),
            None => second,
        });
    }
    list.retain(|parameter| !is_whole(parameter));
    if let Some(first) = first.as_object_mut() {
        first.insert("in".to_owned(), Value::String("query".to_owned()));
    }
    Some(first)
}

/// Every scheme that `security` names must be there. An alternative that names another one can never be met, and
/// is left out; where no other one is left, what is known of them is still sent.
pub(super) fn requirements(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let Some(list) = map.get_mut("security").and_then(Value::as_array_mut) else {
        return;
    };
    let is_known = |name: &String| cx.known.security_schemes.contains(name);
    let is_whole = |one: &Value| one.as_object().is_none_or(|one| one.keys().all(is_known));
    if list.iter().all(is_whole) {
        return;
    }
    let keeps_parts = !list.iter().any(is_whole);
    let list_place = place.key("security");
    for (index, requirement) in list.iter().enumerate() {
        let names = requirement.as_object().into_iter().flat_map(Map::keys);
        let (known, unknown): (Vec<_>, Vec<_>) = names.partition(|name| is_known(name));
        for name in unknown {
            // That its reference leads nowhere has been told.
            if cx.known.lost_schemes.contains(name) {
                continue;
            }
            let done = match known.as_slice() {
                [other] if keeps_parts => {
                    format!("calls are sent without it, with `{other}` alone")
                }
                [_, _, ..] if keeps_parts => "calls are sent without it".to_owned(),
                _ => "this alternative is left out".to_owned(),
            };
            let text = format!("there is no security scheme `{name}`; {done}");
            let location = list_place.index(index).key(name).location();
            let unknown = Diagnostic::warning("unknown-scheme", location, text).at_key();
            let help = scheme_help(name, cx);
            cx.diagnostics.push(unknown.help(help));
        }
    }
    if keeps_parts {
        for requirement in list.iter_mut().filter_map(Value::as_object_mut) {
            requirement.retain(|name, _| is_known(name));
        }
        // What is empty now would allow calls without any credential.
        list.retain(|requirement| requirement.as_object().is_none_or(|one| !one.is_empty()));
    } else {
        list.retain(is_whole);
    }
}

/// What to do about a scheme that is not there.
fn scheme_help(name: &str, cx: &Checker<'_>) -> String {
    let known = || cx.known.security_schemes.iter().map(String::as_str);
    if let Some(meant) = cx.known.looks.closest(name, known()) {
        return format!("did you mean `{meant}`?");
    }
    let section = cx.dialect.section("securitySchemes");
    let first: Vec<&str> = known().take(4).collect();
    match first.as_slice() {
        [] => format!("describe it under `{section}`"),
        first => format!(
            "describe it under `{section}`, or correct the name: there is {}",
            all_of(first)
        ),
    }
}
