//! Servers: URLs that say where they lead, and variables with values that differ.

use serde_json::{Map, Value, json};

use super::text;
use crate::grammar::{Checker, excerpt};
use crate::keys;
use crate::lint::{Reading, breaks, placeholders, reading, without_user};
use crate::place::{Place, origin_of};
use crate::uri::resolve;
use diag::Diagnostic;

/// Marks the servers of a path or an operation, which only that knows.
pub(super) fn mark_own(map: &mut Map<String, Value>) {
    let servers = map.get_mut("servers").and_then(Value::as_array_mut);
    let servers = servers.into_iter().flatten();
    for server in servers.filter_map(Value::as_object_mut) {
        server.insert(keys::OWN_SERVER.to_owned(), Value::Bool(true));
    }
}

/// A URL that leads somewhere, resolved against the description's own address. `false`: there is none, and it has been
/// said.
pub(super) fn server(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> bool {
    let is_own = map.remove(keys::OWN_SERVER).is_some();
    let Some(url) = text(map, "url") else {
        return true;
    };
    let whole = match reading(url, map) {
        Reading::Url(url) => url,
        // Its calls must not go to the server of all others.
        _ if is_own => return true,
        Reading::Path(path) => path,
        Reading::Nowhere => return false,
    };
    let whole = match cx.known.address.as_deref() {
        Some(address) => resolved(address, &whole).unwrap_or(whole),
        None => whole,
    };
    let whole = without_user(&whole).map_or(whole, |(kept, _)| kept);
    declare(map, &whole);
    unsaid(map, &whole, place, cx);
    map.insert("url".to_owned(), Value::String(whole));
    if let Some(name) = map.remove("name") {
        map.insert(keys::SERVER_NAME.to_owned(), name);
    }
    true
}

/// Variables that the URL names and nothing is said of, and defaults with which it leads nowhere: what stands for them
/// is the caller's to say.
fn declare(map: &mut Map<String, Value>, url: &str) {
    let names = placeholders(url);
    if names.is_empty() {
        return;
    }
    let variables = map.entry("variables").or_insert_with(|| json!({}));
    let Some(variables) = variables.as_object_mut() else {
        return;
    };
    for name in names {
        let variable = variables
            .entry(name)
            .or_insert_with(|| json!({ "default": null }));
        let Some(variable) = variable.as_object_mut() else {
            continue;
        };
        let default = variable.get("default");
        let is_broken = default.is_some_and(|default| {
            default
                .as_str()
                .is_none_or(|default| breaks(url, name, default))
        });
        if is_broken && !variable.contains_key("enum") {
            let default = stand_in(url, &format!("{{{name}}}"));
            variable.insert("default".to_owned(), Value::String(default));
        }
    }
}

/// What stands for a value that only the caller knows. It is empty where the URL then has no host, so that nothing is
/// ever called without a value. Elsewhere a URL without it would lead somewhere, and one with braces in it leads
/// nowhere.
fn stand_in(url: &str, placeholder: &str) -> String {
    match is_all_of_host(url, placeholder) {
        true => String::new(),
        false => placeholder.to_owned(),
    }
}

/// A relative URL, resolved as
/// [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-5.2) says. One that starts with a placeholder may be
/// anything, so it stays.
fn resolved(address: &str, url: &str) -> Option<String> {
    if url.contains("://") || url.starts_with('{') {
        return None;
    }
    // What asks for the description is nothing of the server.
    let address = address.split(['?', '#']).next().unwrap_or_default();
    Some(resolve(address, url))
}

/// Takes the password out of a URL: it would be in all that is generated.
fn keep_secret(value: &mut Value) {
    if let Some((kept, _)) = value.as_str().and_then(without_user) {
        *value = Value::String(kept);
    }
}

/// Values that differ, and one to take when the caller gives none.
pub(super) fn variable(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let listed = place.key("enum");
    let values = map.get_mut("enum").and_then(Value::as_array_mut);
    for value in values.into_iter().flatten() {
        keep_secret(value);
    }
    map.get_mut("default").map(keep_secret);
    if let Some(Value::Array(values)) = map.get_mut("enum") {
        let mut seen = std::collections::BTreeSet::new();
        let mut at = 0;
        values.retain(|value| {
            let is_new = seen.insert(value.to_string());
            if !is_new {
                let text = format!("the value `{}` is listed twice", excerpt(value));
                cx.warn("duplicate-value", &listed.index(at), text);
            }
            at += 1;
            is_new
        });
        if values.is_empty() {
            map.shift_remove("enum");
            cx.warn(
                "empty-list",
                &listed,
                "an empty `enum` allows nothing; it is left out",
            );
        }
    }
    if map.contains_key("default") {
        return;
    }
    let values = map.get("enum").and_then(Value::as_array);
    let Some(first) = values.and_then(|values| values.first()).cloned() else {
        // What that costs is for the URL to say.
        return;
    };
    // One that an extension describes stands in a list.
    let noun = match place.name() {
        Some(name) if !name.is_empty() => format!("the server variable `{name}`"),
        Some(_) | None => "this server variable".to_owned(),
    };
    let text = format!("{noun} has no `default`; the first of its values is taken");
    let missing = Diagnostic::warning("missing-field", place.location(), text).at_key();
    let help = format!("add `default: {}`", first.as_str().unwrap_or_default());
    cx.diagnostics.push(missing.help(help));
    map.insert("default".to_owned(), first);
}

/// Variables that have neither a default nor a list of values: what stands for them is the caller's to say.
fn unsaid(map: &mut Map<String, Value>, url: &str, place: &Place<'_>, cx: &mut Checker<'_>) {
    let place = place.key("variables");
    let Some(Value::Object(variables)) = map.get_mut("variables") else {
        return;
    };
    variables.retain(|name, variable| {
        let Some(variable) = variable
            .as_object_mut()
            .filter(|variable| !variable.contains_key("default"))
        else {
            return true;
        };
        let placeholder = format!("{{{name}}}");
        let is_used = url.contains(&placeholder);
        let done = match is_used {
            true => "so every caller has to say it",
            false => "and the URL does not name it; it is left out",
        };
        let text = format!("the server variable `{name}` has no `default`, {done}");
        let at = origin_of(variable).unwrap_or_else(|| place.key(name).location());
        let missing = Diagnostic::warning("missing-field", at, text);
        cx.diagnostics.push(missing.at_key().help(match is_used {
            true => "add `default`, the value to take when the caller gives none".to_owned(),
            false => format!("remove it, or write `{placeholder}` where it stands in the URL"),
        }));
        let default = stand_in(url, &placeholder);
        variable.insert("default".to_owned(), Value::String(default));
        is_used
    });
}

/// Whether a URL has no host but for one variable.
fn is_all_of_host(url: &str, placeholder: &str) -> bool {
    if url.starts_with(placeholder) {
        return true;
    }
    let rest = url.split_once("://").map(|(_, rest)| rest);
    let rest = rest.and_then(|rest| rest.strip_prefix(placeholder));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn urls_against_an_address() {
        let address = "https://example.com/api/openapi.yaml?v=1";
        let full = |url| resolved(address, url);
        let is = |url: &str| Some(url.to_owned());
        assert_eq!(full("../v2"), is("https://example.com/v2"));
        assert_eq!(full("/v2/"), is("https://example.com/v2/"));
        assert_eq!(full("v2"), is("https://example.com/api/v2"));
        assert_eq!(full("./{version}"), is("https://example.com/api/{version}"));
        assert_eq!(full("/"), is("https://example.com/"));
        assert_eq!(full("../../.."), is("https://example.com/"));
        assert_eq!(full("{host}/v2"), None);
        assert_eq!(full("http://b.org/"), None);
        assert_eq!(
            resolved("https://example.com", "v2"),
            is("https://example.com/v2")
        );
    }
}
