//! Server URLs that lead nowhere.

use serde_json::{Map, Value};

use super::{Linter, text};
use crate::grammar::closest;
use crate::place::Place;

pub(super) fn server(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let Some(url) = text(map, "url") else {
        return;
    };
    let whole = place;
    let place = &place.key("url");
    if let Some((text, help)) = scheme_problem(url) {
        linter.warn("server-url", place, text, help);
    }
    if let Some((name, rest)) = url.strip_prefix('{').and_then(|url| url.split_once("}://")) {
        scheme_variable(linter, (map, whole), name, rest);
    }
    // What stands in a placeholder is the variable's.
    let plain: String = url
        .split('{')
        .map(|part| part.rsplit('}').next().unwrap_or(part))
        .collect();
    if let Some(at) = plain.find(['?', '#']) {
        let what = if plain[at..].starts_with('?') {
            "a query"
        } else {
            "a fragment"
        };
        let text = format!("the server URL `{url}` has {what}, and paths are put behind it");
        let help =
            "end the URL before it; what every call sends is a parameter, or a security scheme";
        linter.warn("server-url", place, text, help.to_owned());
    }
}

/// The values of a placeholder that is the scheme.
fn scheme_variable(
    linter: &mut Linter<'_>,
    (map, place): (&Map<String, Value>, &Place<'_>),
    name: &str,
    rest: &str,
) {
    let variable = map.get("variables").and_then(|all| all.get(name));
    let Some(variable) = variable else {
        return;
    };
    let variables = place.key("variables");
    let place = variables.key(name);
    let (list, default) = (place.key("enum"), place.key("default"));
    let values = variable.get("enum").and_then(Value::as_array);
    let listed = values.into_iter().flatten().enumerate();
    let listed = listed.map(|(index, value)| (list.index(index), value));
    let is_new = |value: &&Value| values.is_none_or(|values| !values.contains(value));
    let only = variable.get("default").filter(is_new);
    let default = only.map(|value| (default, value));
    for (place, value) in listed.chain(default) {
        let Some(scheme) = value.as_str() else {
            continue;
        };
        if let Some((text, _)) = scheme_problem(&format!("{scheme}://{rest}")) {
            let help =
                "the values of this variable are `https` and `http`; leave out what is neither";
            linter.warn("server-url", &place, text, help.to_owned());
        }
    }
}

/// What is wrong with the start of a URL, and what to write instead. One without a host is relative to
/// where the description came from, and one that starts with a placeholder may be anything.
pub(super) fn scheme_problem(url: &str) -> Option<(String, String)> {
    if let Some(rest) = url.strip_prefix("//") {
        let text = format!("the URL `{url}` has no scheme");
        return Some((text, format!("write `https://{rest}`")));
    }
    if let Some((scheme, rest)) = url.split_once("://") {
        if matches!(scheme, "http" | "https") || scheme.contains('{') {
            return None;
        }
        let text = format!("`{scheme}` in `{url}` is no scheme that a client of HTTP speaks");
        let meant = closest(scheme, ["https", "http"]).unwrap_or("https");
        return Some((text, format!("did you mean `{meant}://{rest}`?")));
    }
    for scheme in ["https:", "http:"] {
        if let Some(rest) = url.strip_prefix(scheme) {
            let rest = rest.trim_start_matches('/');
            let text = format!("two slashes are missing in the URL `{url}`");
            return Some((text, format!("write `{scheme}//{rest}`")));
        }
    }
    let start = url.split('/').next().unwrap_or_default();
    let host = start.split(':').next().unwrap_or_default();
    let looks_like_host = !host.contains('{')
        && (host == "localhost" || host.trim_matches('.').contains('.'))
        && host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c));
    let has_port = start.split_once(':').is_some_and(|(host, port)| {
        !host.is_empty() && !port.is_empty() && port.bytes().all(|c| c.is_ascii_digit())
    });
    if !looks_like_host && !has_port {
        return None;
    }
    let text = format!("the URL `{url}` has no scheme, so `{start}` is a folder and no host");
    Some((text, format!("write `https://{url}`")))
}
