//! Servers: URLs that say where they lead, and variables with values that differ.

use serde_json::{Map, Value};

use super::text;
use crate::grammar::{Checker, excerpt};
use crate::keys;
use crate::lint::{whole_template, whole_url, without_user};
use crate::place::Place;
use diag::Diagnostic;

/// A URL that leads somewhere: with the scheme that it lacks, and resolved against the description's own address.
pub(super) fn server(map: &mut Map<String, Value>, cx: &Checker<'_>) {
    let Some(url) = text(map, "url") else { return };
    let url = if url.trim().is_empty() { "/" } else { url };
    let whole = whole_url(url).or_else(|| whole_template(url, map));
    let whole = whole.unwrap_or_else(|| url.to_owned());
    let whole = match cx.known.address.as_deref() {
        Some(address) => resolved(address, &whole).unwrap_or(whole),
        None => whole,
    };
    let whole = without_user(&whole).unwrap_or(whole);
    map.insert("url".to_owned(), Value::String(whole));
    if let Some(name) = map.remove("name") {
        map.insert(keys::SERVER_NAME.to_owned(), name);
    }
}

/// A relative URL, resolved as
/// [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-5.2) says. One that starts with a placeholder may be
/// anything, so it stays.
fn resolved(address: &str, url: &str) -> Option<String> {
    if url.contains("://") || url.starts_with('{') {
        return None;
    }
    let host = address.find("://")? + 3;
    let end = address[host..]
        .find(['/', '?', '#'])
        .map_or(address.len(), |at| host + at);
    let (origin, path) = address.split_at(end);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let folder = path.rfind('/').map_or("", |slash| &path[..slash]);
    let joined = match url.strip_prefix('/') {
        Some(rest) => rest.to_owned(),
        None => format!("{}/{url}", folder.trim_start_matches('/')),
    };
    let mut steps: Vec<&str> = Vec::new();
    for step in joined.split('/') {
        match step {
            "." => {}
            ".." => {
                steps.pop();
            }
            "" if steps.is_empty() => {}
            step => steps.push(step),
        }
    }
    Some(format!("{origin}/{}", steps.join("/")))
}

/// Takes the password out of a URL: it would be in all that is generated.
fn keep_secret(value: &mut Value) {
    if let Some(kept) = value.as_str().and_then(without_user) {
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
    let first = values.and_then(|values| values.first()).cloned();
    let name = place.name().unwrap_or("").to_owned();
    match first {
        Some(first) => {
            let text = format!(
                "the server variable `{name}` has no `default`; the first of its values is taken"
            );
            cx.warn("missing-field", place, text);
            map.insert("default".to_owned(), first);
        }
        None => cx.diagnostics.push(
            Diagnostic::error(
                "missing-field",
                place.location(),
                format!("the server variable `{name}` has no `default`"),
            )
            .at_key()
            .help("add the value to take when the caller gives none"),
        ),
    }
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
