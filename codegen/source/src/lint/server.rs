//! Server URLs that lead nowhere.

use serde_json::{Map, Value};

use super::{Linter, address, text};
use crate::grammar::closest;
use crate::place::Place;

pub(super) fn server(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let Some(url) = text(map, "url") else {
        return;
    };
    let whole = place;
    let place = &place.key("url");
    if url.trim().is_empty() {
        let text = "the URL of this server is empty; it is read as `/`".to_owned();
        let help = "write the URL of the server; `/` is the one that the description came from";
        linter.warn("server-url", place, text, help.to_owned());
    } else if let Some((text, help)) = scheme_problem(url) {
        let text = match whole_url(url) {
            Some(whole) => format!("{text}; it is read as `{whole}`"),
            None => text,
        };
        linter.warn("server-url", place, text, help);
    } else if let Some((text, help)) = address::problem(url) {
        linter.warn("server-url", place, text, help);
    }
    password(linter, url, place);
    if let Some(whole) = whole_template(url, map) {
        let text = format!(
            "the URL `{url}` has no scheme, and its variable begins with a host; it is read as `{whole}`"
        );
        linter.warn("server-url", place, text, format!("write `{whole}`"));
    }
    if let Some((name, rest)) = url.strip_prefix('{').and_then(|url| url.split_once("}://")) {
        scheme_variable(linter, (map, whole), name, rest);
    }
    empty_defaults(linter, (map, whole), url);
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

/// A password or a user in a URL, or in the value of one of its variables.
fn password(linter: &mut Linter<'_>, url: &str, place: &Place<'_>) {
    if let Some((kept, what)) = address::without_user(url) {
        let text = format!(
            "the URL of this server has {what} in it, which everybody who has the description can read; it is left out"
        );
        let what = what.replacen("a ", "the ", 1);
        let help =
            format!("write `{kept}`, and describe a security scheme: the caller says {what}");
        linter.warn("server-url", place, text, help);
    }
}

/// Variables of scheme and host with an empty default: by itself, the URL leads nowhere.
fn empty_defaults(
    linter: &mut Linter<'_>,
    (map, place): (&Map<String, Value>, &Place<'_>),
    url: &str,
) {
    let rest = url
        .split_once("://")
        .map_or(0, |(scheme, _)| scheme.len() + 3);
    let end = url[rest..].find('/').map_or(url.len(), |at| rest + at);
    let variables = map.get("variables").and_then(Value::as_object);
    let place = place.key("variables");
    for (name, variable) in variables.into_iter().flatten() {
        let at = place.key(name);
        for (index, value) in variable
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            password(
                linter,
                value.as_str().unwrap_or_default(),
                &at.key("enum").index(index),
            );
        }
        let default = variable.get("default").and_then(Value::as_str);
        password(linter, default.unwrap_or_default(), &at.key("default"));
        let is_empty = default.is_some_and(|default| default.trim().is_empty());
        if is_empty && url[..end].contains(&format!("{{{name}}}")) {
            let text =
                format!("the default of `{name}` is empty, and without it `{url}` has no host");
            let help =
                "give it a default that leads to the server; else every caller has to say it";
            linter.warn("server-url", &at.key("default"), text, help.to_owned());
        }
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
    let whole = whole_url(url);
    if url.trim() != url {
        let text = format!("the URL `{url}` has white space around it");
        let whole = whole.unwrap_or_default();
        return Some((text, format!("write `{whole}`")));
    }
    if let (Some(whole), true) = (&whole, url.starts_with("//")) {
        let text = format!("the URL `{url}` has no scheme");
        return Some((text, format!("write `{whole}`")));
    }
    if let Some((scheme, rest)) = url.split_once("://") {
        // Schemes are the same in capitals.
        let lower = scheme.to_ascii_lowercase();
        if let Some(whole) = whole {
            return Some((
                format!("the URL `{url}` has two schemes"),
                format!("write `{whole}`"),
            ));
        }
        if matches!(lower.as_str(), "http" | "https") || scheme.contains('{') {
            return None;
        }
        let text = format!("`{scheme}` in `{url}` is no scheme that a client of HTTP speaks");
        let meant = closest(scheme, ["https", "http"]).unwrap_or("https");
        return Some((text, format!("did you mean `{meant}://{rest}`?")));
    }
    let whole = whole?;
    let help = format!("write `{whole}`");
    if ["https//", "http//"]
        .iter()
        .any(|start| url.starts_with(start))
    {
        return Some((format!("a `:` is missing in the URL `{url}`"), help));
    }
    if ["https:", "http:"]
        .iter()
        .any(|scheme| url.starts_with(scheme))
    {
        let text = format!("two slashes are missing in the URL `{url}`");
        return Some((text, help));
    }
    let start = url.split('/').next().unwrap_or_default();
    let text = format!("the URL `{url}` has no scheme, so `{start}` is a folder and no host");
    Some((text, help))
}

/// A URL with the scheme, or the slashes, that it lacks. None where nothing is missing, or it is a path.
pub(crate) fn whole_url(url: &str) -> Option<String> {
    let bare = url.trim();
    if bare != url {
        return Some(whole_url(bare).unwrap_or_else(|| bare.to_owned()));
    }
    if let Some(rest) = url.strip_prefix("//") {
        return Some(with_scheme(rest));
    }
    if let Some((scheme, mut rest)) = url.split_once("://") {
        let is_http = |scheme: &str| {
            ["https", "http"]
                .iter()
                .any(|known| scheme.eq_ignore_ascii_case(known))
        };
        let mut whole = None;
        while let Some((_, next)) = rest
            .split_once("://")
            .filter(|(own, _)| is_http(scheme) && is_http(own))
        {
            whole = Some(rest.to_owned());
            rest = next;
        }
        return whole;
    }
    for scheme in ["https", "http"] {
        let rest = url
            .strip_prefix(scheme)
            .and_then(|rest| rest.strip_prefix("//"));
        if let Some(rest) = rest {
            return Some(format!("{scheme}://{rest}"));
        }
    }
    for scheme in ["https:", "http:"] {
        if let Some(rest) = url.strip_prefix(scheme) {
            return Some(format!("{scheme}//{}", rest.trim_start_matches('/')));
        }
    }
    let start = url.split('/').next().unwrap_or_default();
    let host = start.split(':').next().unwrap_or_default();
    let has_port = start.split_once(':').is_some_and(|(host, port)| {
        !host.is_empty() && !port.is_empty() && port.bytes().all(|c| c.is_ascii_digit())
    });
    (has_port || is_host(host)).then(|| with_scheme(url))
}

/// The same for a URL that begins with a variable, of which the default says what it is.
pub(crate) fn whole_template(url: &str, server: &Map<String, Value>) -> Option<String> {
    let (name, rest) = url.strip_prefix('{')?.split_once('}')?;
    let default = server
        .get("variables")?
        .get(name)?
        .get("default")?
        .as_str()?;
    let filled = format!("{default}{rest}");
    let whole = whole_url(&filled)?;
    let scheme = whole.strip_suffix(&filled)?;
    Some(format!("{scheme}{url}"))
}

/// Whether a text is a host by itself: `v1.0` and `..` are folders.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        let mut chars = label.chars();
        !label.is_empty() && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let is_top = |label: &str| label.len() > 1 && label.chars().all(|c| c.is_ascii_alphabetic());
    text == "localhost"
        || text.parse::<core::net::Ipv4Addr>().is_ok()
        || text
            .rsplit_once('.')
            .is_some_and(|(host, top)| is_top(top) && host.split('.').all(is_label))
}

/// A machine's own address is served without encryption.
fn with_scheme(rest: &str) -> String {
    let start = rest.split('/').next().unwrap_or_default();
    let is_own = start.starts_with("[::1]") || {
        let host = start.split(':').next().unwrap_or_default();
        let address = host.parse::<core::net::Ipv4Addr>();
        host == "localhost"
            || host.ends_with(".localhost")
            || address.is_ok_and(|address| address.is_loopback() || address.is_unspecified())
    };
    let scheme = if is_own { "http" } else { "https" };
    format!("{scheme}://{rest}")
}
