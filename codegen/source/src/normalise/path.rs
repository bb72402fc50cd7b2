//! The root object, paths and path items, components.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{discriminator, move_children, move_one, operation, template};
use crate::grammar::{Checker, METHODS};
use crate::keys;
use crate::place::Place;
use diag::{Diagnostic, Location};

/// The keys of a path item that hold an operation when it is normalised.
fn methods() -> impl Iterator<Item = &'static str> {
    METHODS.iter().copied().chain([keys::QUERY])
}

/// An extension may hold anything: what is called `x-webhooks` is read as webhooks where it looks
/// like them, and left alone elsewhere.
pub(super) fn only_webhooks(map: &mut Map<String, Value>) {
    let is_item = |item: &Value| {
        item.as_object().is_some_and(|item| {
            let mut methods = methods().filter_map(|method| item.get(method));
            item.contains_key("$ref") || methods.all(Value::is_object)
        })
    };
    let looks_like_them = |webhooks: &Value| {
        let items = webhooks.as_object();
        items.is_some_and(|items| items.values().all(is_item))
    };
    if !map.get("x-webhooks").is_some_and(looks_like_them) {
        map.shift_remove("x-webhooks");
    }
}

pub(super) fn api(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    // How documents of 3.0 say it, which has no word for it.
    move_children(map, "x-webhooks", keys::WEBHOOKS, place);
    move_children(map, "webhooks", keys::WEBHOOKS, place);
    operation::requirements(map, place, cx);
}

/// What stood here to be referred to has been written out where it is used.
pub(super) fn components(map: &mut Map<String, Value>) {
    map.shift_remove("pathItems");
    map.shift_remove("mediaTypes");
    if let Some(schemas) = map.get_mut("schemas").and_then(Value::as_object_mut) {
        discriminator::mappings(schemas);
    }
    if let Some(parameters) = map.get_mut("parameters").and_then(Value::as_object_mut) {
        parameters.retain(|_, parameter| {
            parameter.get("in").and_then(Value::as_str) != Some("querystring")
        });
    }
}

/// The document type looks only at keys that start with a slash.
pub(super) fn paths(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    for path in map.keys().filter(|key| !key.starts_with("x-")) {
        let (what, reading, help) = match path.find(['?', '#']).map(|at| path.as_bytes()[at]) {
            Some(b'?') => (
                "a query",
                "it is sent as it stands",
                "describe its parameters with `in: query`",
            ),
            Some(_) => (
                "a fragment",
                "nothing of it is sent, it only tells operations apart",
                "describe one operation, with `oneOf` where the bodies differ",
            ),
            None => continue,
        };
        cx.diagnostics.push(
            Diagnostic::warning(
                "more-than-a-path",
                place.key(path).location(),
                format!("the path `{path}` has {what}; {reading}"),
            )
            .at_key()
            .help(help),
        );
    }
    let is_read = |(path, item): (&String, &Value)| {
        let is_plain = path.starts_with("x-") || path.starts_with('/') && path.trim() == path;
        is_plain && (path.starts_with("x-") || template::renamed(path, item, cx).is_none())
    };
    if map.iter().all(is_read) {
        return;
    }
    let written: BTreeSet<String> = map.keys().cloned().collect();
    let mut rooted = Map::new();
    for (path, mut item) in std::mem::take(map) {
        if path.starts_with("x-") {
            rooted.insert(path, item);
            continue;
        }
        let location = place.key(&path).location();
        let is_free = |read: &String, rooted: &Map<String, Value>| {
            !written.contains(read) && !rooted.contains_key(read)
        };
        let mut read = path.clone();
        if let Some(other) = rooted_path(&path) {
            if !is_free(&other.read, &rooted) {
                cx.diagnostics
                    .push(taken(&path, &other.read, location.clone()));
                continue;
            }
            read = other.read;
            let odd = Diagnostic::warning("wrong-path", location.clone(), other.text);
            cx.diagnostics.push(odd.at_key().help(other.help));
        }
        let renamed = template::renamed(&read, &item, cx);
        if let Some(renamed) = renamed.filter(|renamed| is_free(&renamed.path, &rooted)) {
            read = renamed.path;
            for (placeholder, name) in renamed.said {
                let text = format!(
                    "the placeholder `{placeholder}` has no parameter, and the parameter `{name}` no placeholder; it is read as `{{{name}}}`"
                );
                let odd = Diagnostic::warning("wrong-path", location.clone(), text);
                let help = format!("did you mean `{{{name}}}`?");
                cx.diagnostics.push(odd.at_key().help(help));
            }
        }
        if read != path
            && let Value::Object(item) = &mut item
        {
            item.entry(keys::ORIGIN)
                .or_insert_with(|| Value::String(location.to_string()));
        }
        rooted.insert(read, item);
    }
    *map = rooted;
}

/// Two keys that are read as one path: the operations of one of them would be lost.
fn taken(path: &str, read: &str, at: Location) -> Diagnostic {
    let text = format!("`{path}` is read as the path `{read}`, which is there as well");
    Diagnostic::error("wrong-path", at, text)
        .at_key()
        .help(format!("put the methods of both below `{read}:`"))
}

/// What a key of `paths` is read as that is no path as it stands.
struct Rooted {
    read: String,
    text: String,
    help: String,
}

fn rooted_path(path: &str) -> Option<Rooted> {
    let tidy = path.trim();
    if tidy.starts_with('/') {
        return (tidy != path).then(|| Rooted {
            read: tidy.to_owned(),
            text: format!("white space stands around the path `{tidy}`; it is read without that"),
            help: format!("write `{tidy}`"),
        });
    }
    if path.is_empty() {
        return Some(Rooted {
            read: "/".to_owned(),
            text: "an empty path is read as `/`".to_owned(),
            help: "write `/`".to_owned(),
        });
    }
    let (read, help) = match whole_url(tidy) {
        Some((server, rest)) => (
            format!("/{tidy}"),
            format!("put `{server}` under `servers`, and write `{rest}` here"),
        ),
        None => {
            let read = slashed(tidy);
            let help = format!("write `{read}`");
            (read, help)
        }
    };
    Some(Rooted {
        text: format!("the path `{tidy}` does not start with `/`; it is read as `{read}`"),
        read,
        help,
    })
}

/// `\pets` and `http:/pets` with the slash that each was to start with.
fn slashed(path: &str) -> String {
    let path = path.replace('\\', "/");
    let behind = ["https:/", "http:/"].into_iter().find_map(|scheme| {
        let start = path.get(..scheme.len())?;
        let is_it = start.eq_ignore_ascii_case(scheme);
        is_it.then(|| &path[scheme.len()..])
    });
    format!("/{}", behind.unwrap_or(&path).trim_start_matches('/'))
}

/// `https://a.com` and `/x`, of `https://a.com/x`.
fn whole_url(path: &str) -> Option<(&str, &str)> {
    let host = path.find("://")? + 3;
    let end = path[host..].find('/').map_or(path.len(), |at| host + at);
    let (server, rest) = path.split_at(end);
    Some((server, if rest.is_empty() { "/" } else { rest }))
}

pub(super) fn path_item(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    operation::parameters(map, place, cx);
    move_one(map, "query", keys::QUERY, place);
    move_children(
        map,
        "additionalOperations",
        keys::ADDITIONAL_OPERATIONS,
        place,
    );
    let Some(querystring) = operation::take_querystring(map, place, cx) else {
        return;
    };
    for method in methods() {
        if let Some(operation) = map.get_mut(method).and_then(Value::as_object_mut) {
            operation
                .entry(keys::QUERYSTRING)
                .or_insert_with(|| querystring.clone());
        }
    }
}
