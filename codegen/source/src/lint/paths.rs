//! Templates that match the same paths, and names that cannot be sent.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Linter, is_token, text};
use crate::grammar::METHODS;
use crate::place::Place;
use crate::uri::without_dots;
use crate::version::Dialect;
use diag::Diagnostic;

/// Two templates that differ in the names of their parameters alone
/// ([3.1.1](https://spec.openapis.org/oas/v3.1.1.html#paths-object): "must not exist").
pub(super) fn paths(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for path in map.keys().filter(|path| path.starts_with('/')) {
        // What is around it is read as none of it.
        if let Some((text, help)) = template(path.trim_end()) {
            linter.warn_key("wrong-path", &place.key(path), text, help);
        }
        let Some(first) = known.get(&nameless(path)) else {
            known.insert(nameless(path), path);
            continue;
        };
        let text = format!("`{path}` matches the same paths as `{first}`");
        linter.diagnostics.push(
            Diagnostic::warning("same-paths", place.key(path).location(), text)
                .at_key()
                .help("describe the methods of both under one of them")
                .note(place.key(first).location(), "this is the other one"),
        );
    }
}

/// The name of a placeholder as frameworks write it: `:id`, `<id>`, `<int:id>`.
fn without_braces(step: &str) -> Option<&str> {
    let bracketed = || {
        let inner = step.strip_prefix('<')?.strip_suffix('>')?;
        Some(inner.rsplit(':').next().unwrap_or(inner))
    };
    let name = step.strip_prefix(':').or_else(bracketed)?;
    name.starts_with(char::is_alphabetic).then_some(name)
}

/// What is wrong with the placeholders of a path, with what to do about it.
fn template(path: &str) -> Option<(String, String)> {
    let mut names = BTreeSet::new();
    for step in path.split('/') {
        if let Some(name) = without_braces(step) {
            let text = format!("`{step}` is sent as it is written: a placeholder has braces");
            return Some((text, format!("write `{{{name}}}` for `{step}`")));
        }
        if step.contains("{{") {
            let single = step.replace("{{", "{").replace("}}", "}");
            let text = format!("the placeholder in `{step}` has two braces on a side");
            return Some((text, format!("write `{single}`")));
        }
        if let Some((before, behind)) = step.split_once("${") {
            let name = behind.split('}').next().unwrap_or_default();
            let text =
                format!("the `$` in `{step}` is sent as it is written, in front of the value");
            return Some((text, format!("write `{before}{{{name}}}`")));
        }
        if matches!(step, "." | "..") {
            let text = format!(
                "a URL has no steps `{step}`: what is sent for `{path}` is the path that it leads to"
            );
            return Some((text, format!("write `{}`", without_dots(path))));
        }
        if outside_braces(step).contains(char::is_whitespace) {
            let text =
                format!("the white space in `{step}` is sent with the path, as `%20` or the like");
            return Some((
                text,
                "remove it, or write it as it is to be sent".to_owned(),
            ));
        }
        let mut parts = step.split('{');
        parts.next();
        for part in parts {
            let Some((name, _)) = part.split_once('}') else {
                let text = format!("the placeholder `{{{part}` is not closed");
                return Some((text, format!("write `{{{part}}}`")));
            };
            if name.trim().is_empty() {
                let text = format!(
                    "the placeholder `{{{name}}}` has no name, so nothing says which parameter it stands for"
                );
                return Some((
                    text,
                    "write the name of its parameter, such as `{id}`".to_owned(),
                ));
            }
            if !names.insert(name) {
                let text = format!("the placeholder `{{{name}}}` stands twice in the path");
                return Some((text, "give each placeholder a name of its own".to_owned()));
            }
        }
    }
    None
}

/// A step of a path without its placeholders.
fn outside_braces(step: &str) -> String {
    let mut is_name = false;
    let outside = step.chars().filter(|c| {
        is_name = *c == '{' || is_name && *c != '}';
        !is_name
    });
    outside.collect()
}

fn nameless(path: &str) -> String {
    let mut out = String::new();
    let mut is_name = false;
    for c in path.chars() {
        match c {
            '{' => is_name = true,
            '}' => is_name = false,
            _ if is_name => continue,
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Methods that have a key of their own, in the place of those that have none
/// ([3.2](https://spec.openapis.org/oas/v3.2.0.html#path-item-object)).
pub(super) fn more_operations(
    linter: &mut Linter<'_>,
    map: &Map<String, Value>,
    place: &Place<'_>,
) {
    let place = place.key("additionalOperations");
    let more = map.get("additionalOperations").and_then(Value::as_object);
    for (method, _) in more.into_iter().flatten() {
        let key = method.to_ascii_lowercase();
        if key == "query" || METHODS.contains(&key.as_str()) {
            let text = format!("`{method}` has a key of its own beside `additionalOperations`");
            let help = format!("write `{key}:` in the path, with what stands here");
            linter.warn_key("wrong-method", &place.key(method), text, help);
        }
    }
}

pub(super) fn parameter(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let (Some(name), Some(location)) = (text(map, "name"), text(map, "in")) else {
        return;
    };
    let (is_sendable, what) = match location {
        "header" => (is_token(name), "a header"),
        "cookie" => (is_cookie(name), "a cookie"),
        "path" => (!name.contains(['{', '}', '/']), "a parameter of a path"),
        "query" => (true, "a parameter of a query"),
        _ => return,
    };
    if !is_sendable || name.is_empty() {
        unsendable(linter, what, name, &place.key("name"));
    }
    if location == "header" {
        reserved(linter, name, &place.key("name"));
    }
}

/// The name that a key of an API is sent under.
pub(super) fn key(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let (Some(name), Some(location)) = (text(map, "name"), text(map, "in")) else {
        return;
    };
    let (is_sendable, what) = match location.to_ascii_lowercase().as_str() {
        "header" => (is_token(name), "a header"),
        "cookie" => (!name.is_empty() && is_cookie(name), "a cookie"),
        "query" => (!name.is_empty(), "a parameter of a query"),
        _ => return,
    };
    if !is_sendable {
        unsendable(linter, what, name, &place.key("name"));
    }
}

fn is_cookie(name: &str) -> bool {
    !name.contains(|c: char| c.is_control() || " ,;=\"".contains(c))
}

/// Headers that other parts of a description say: as parameters, the standard passes over them. Swagger 2.0 has
/// nothing but a parameter for some kinds of `Authorization`, which is sent.
fn reserved(linter: &mut Linter<'_>, name: &str, place: &Place<'_>) {
    let is_swagger = linter.dialect == Dialect::V2_0;
    let says = match name.to_ascii_lowercase().as_str() {
        "accept" if is_swagger => "`produces` says what answers come in",
        "accept" => "the media types under `responses` say what answers come in",
        "content-type" if is_swagger => "`consumes` says what a body is sent as",
        "content-type" => "the media types of the `requestBody` say what it is sent as",
        "authorization" if !is_swagger => "a security scheme says which credentials are sent",
        _ => return,
    };
    let text = format!("a parameter of the header `{name}` is passed over: {says}");
    let help = "remove it, and describe what it was for there".to_owned();
    linter.warn("reserved-header", place, text, help);
}

/// The documented headers of an answer or a part. Names of headers are
/// [the same whatever the case of their letters](https://www.rfc-editor.org/rfc/rfc9110#section-5.1).
pub(super) fn headers(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let place = place.key("headers");
    let headers = map.get("headers").and_then(Value::as_object);
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for name in headers.into_iter().flat_map(Map::keys) {
        if !is_token(name) {
            let (text, help) = cannot_be_called("a header", name);
            linter.warn_key("unsendable-name", &place.key(name), text, help);
        }
        let Some(first) = seen.insert(name.to_ascii_lowercase(), name) else {
            continue;
        };
        let text = format!(
            "`{first}` and `{name}` are one header: the case of letters makes no difference in its name"
        );
        linter.diagnostics.push(
            Diagnostic::warning("duplicate-parameter", place.key(name).location(), text)
                .at_key()
                .help("remove one of the two")
                .note(place.key(first).location(), "it is described here first"),
        );
    }
}

pub(super) fn unsendable(linter: &mut Linter<'_>, what: &str, name: &str, place: &Place<'_>) {
    let (text, help) = cannot_be_called(what, name);
    linter.warn("unsendable-name", place, text, help);
}

fn cannot_be_called(what: &str, name: &str) -> (String, String) {
    let text = match name {
        "" => format!("{what} cannot have an empty name, so it cannot be sent or read"),
        name => format!("{what} cannot be called `{name}`, so it cannot be sent or read"),
    };
    let help = match what {
        "a parameter of a path" => "write the name as it stands between the braces of the path",
        "an element of XML" | "a prefix of XML" => {
            "a name begins with a letter or `_`; letters, digits, `-`, `.` and `_` follow"
        }
        _ => "a name has letters, digits and `-`, without spaces and colons",
    };
    (text, help.to_owned())
}
