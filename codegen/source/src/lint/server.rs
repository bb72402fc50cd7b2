//! Server URLs that lead nowhere.

use serde_json::{Map, Value};

use super::reading::{Reading, breaks, end_of_path, in_brackets, placeholders, reading};
use super::{Linter, address, text};
use crate::grammar::closest;
use crate::place::Place;

pub(super) fn server(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let Some(url) = text(map, "url") else {
        return;
    };
    let read = reading(url, map);
    let whole = place;
    let place = &place.key("url");
    let problem = if url.trim().is_empty() {
        let text = "the URL of this server is empty".to_owned();
        let help = "write the URL of the server; `/` is the one that the description came from";
        Some((text, help.to_owned()))
    } else {
        of_brackets(url)
            .or_else(|| scheme_problem(url))
            .or_else(|| of_user(url))
            .or_else(|| of_port_alone(url))
            .or_else(|| {
                let fault = address::problem(&url[..end_of_path(url)])?;
                Some((fault.text, fault.help))
            })
            .or_else(|| of_variables(url, &read, map))
            .or_else(|| of_query(url))
    };
    if let Some((text, help)) = problem {
        let is_link = whole.name() == Some("server");
        let is_of_all = is_link || linter.is_of_all(map);
        match &read {
            Reading::Url(read) => {
                let text = format!("{text}; it is read as `{}`", shown(read));
                linter.warn("server-url", place, text, help);
            }
            Reading::Path(path) if is_of_all => {
                let text =
                    format!("{text}; its path `{path}` is read, and the caller says the host");
                linter.warn("server-url", place, text, help);
            }
            Reading::Nowhere if is_of_all => {
                linter.warn("server-url", place, format!("{text}; it is left out"), help);
            }
            // Without it, calls would go to another host: it stays, and they are not sent.
            Reading::Path(_) | Reading::Nowhere => {
                let text = format!("{text}; every call there has to be given a base URL");
                linter.warn("server-url", place, text, help);
            }
        }
    }
    password(linter, url, place);
    if let Some((name, rest)) = url.strip_prefix('{').and_then(|url| url.split_once("}://")) {
        scheme_variable(linter, (map, whole), name, rest);
    }
    defaults(linter, (map, whole), &read);
    if let Reading::Url(read) = &read {
        undeclared(linter, (map, place), read);
    }
}

/// A URL as it may be shown.
fn shown(url: &str) -> String {
    address::without_user(url).map_or_else(|| url.to_owned(), |(kept, _)| kept)
}

/// A user who is to be filled in: one that is written out is told as a secret.
fn of_user(url: &str) -> Option<(String, String)> {
    let (_, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let is_open = authority.contains('@') && address::without_user(url).is_none();
    let text = format!(
        "the URL `{url}` has a user in front of its host, whom a client takes from its credentials"
    );
    let help = "leave the user out, and describe a security scheme, such as `type: http` with `scheme: basic`";
    is_open.then(|| (text, help.to_owned()))
}

/// A URL as texts have it that are for people.
fn of_brackets(url: &str) -> Option<(String, String)> {
    let inner = in_brackets(url)?;
    let text = format!("the URL `{url}` stands in angle brackets");
    Some((text, format!("write `{inner}`")))
}

/// A port without its host.
fn of_port_alone(url: &str) -> Option<(String, String)> {
    let text = format!("the URL `{url}` has a port and no host");
    let help = format!("write the whole URL, such as `https://api.example.com{url}`");
    url.starts_with(':').then_some((text, help))
}

/// A query, or a fragment, in the URL of a server.
fn of_query(url: &str) -> Option<(String, String)> {
    let what = match url.get(end_of_path(url)..)?.chars().next()? {
        '?' => "a query",
        '#' => "a fragment",
        _ => return None,
    };
    let text = format!("the server URL `{url}` has {what}, and paths are put behind it");
    let help = "end the URL before it; what every call sends is a parameter, or a security scheme";
    Some((text, help.to_owned()))
}

/// What is said by the default of the variable that a URL begins with.
fn of_variables(url: &str, read: &Reading, map: &Map<String, Value>) -> Option<(String, String)> {
    let Reading::Url(read) = read else {
        return None;
    };
    let text = if whole_template(url, map).is_some() {
        format!("the URL `{url}` has no scheme, and its variable begins with a host")
    } else if read.starts_with('{') && !url.starts_with('{') && url.contains("://{") {
        format!("the URL `{url}` has a scheme, and so has its variable")
    } else if read.starts_with("./{") && !url.starts_with('.') {
        format!("the URL `{url}` begins with a variable that stands for folders")
    } else {
        return None;
    };
    Some((text, format!("write `{read}`")))
}

/// Variables that nothing is said of.
fn undeclared(
    linter: &mut Linter<'_>,
    (map, place): (&Map<String, Value>, &Place<'_>),
    read: &str,
) {
    let variables = map.get("variables");
    // What was to be filled in is told as that.
    let is_told = text(map, "url").is_some_and(|url| address::unfilled(url).is_some());
    if is_told || variables.is_some_and(|variables| !variables.is_object()) {
        return;
    }
    let variables = variables.and_then(Value::as_object);
    for name in placeholders(read) {
        if variables.is_some_and(|variables| variables.contains_key(name)) {
            continue;
        }
        let text = format!(
            "the URL names a variable `{name}` that is not declared, so every caller has to say it"
        );
        let help = format!("declare it under `variables`, such as `{name}: {{ default: … }}`");
        linter.warn("unknown-server-variable", place, text, help);
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

/// Defaults with which, by themselves, the URL leads nowhere.
fn defaults(
    linter: &mut Linter<'_>,
    (map, place): (&Map<String, Value>, &Place<'_>),
    read: &Reading,
) {
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
        let default = default.map(shown);
        if let (Some(default), Reading::Url(url)) = (default.as_deref(), read)
            && !variable.get("enum").is_some_and(Value::is_array)
            && url.contains(&format!("{{{name}}}"))
            && breaks(url, name, default)
        {
            let text = match default.trim().is_empty() {
                true => {
                    format!("the default of `{name}` is empty, and without it `{url}` has no host")
                }
                false => format!("the default of `{name}`, `{default}`, cannot stand in `{url}`"),
            };
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
        if let Some(whole) = whole {
            return Some((
                format!("the URL `{url}` has two schemes"),
                format!("write `{whole}`"),
            ));
        }
        if is_of_http(scheme) || scheme.contains('{') {
            return None;
        }
        let text = format!("`{scheme}` in `{url}` is no scheme that a client of HTTP speaks");
        let help = match meant_scheme(scheme) {
            Some(meant) => format!("did you mean `{meant}://{rest}`?"),
            None => "write a URL that starts with `https://` or `http://`".to_owned(),
        };
        return Some((text, help));
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

/// Whether it is a scheme of HTTP; schemes are the same in capitals.
pub(super) fn is_of_http(scheme: &str) -> bool {
    let mut known = ["https", "http"].iter();
    known.any(|known| scheme.eq_ignore_ascii_case(known))
}

/// The scheme of HTTP that one is a slip of; none for those that have a meaning of their own.
pub(super) fn meant_scheme(scheme: &str) -> Option<&'static str> {
    let own = [
        "ws", "wss", "ftp", "ftps", "sftp", "file", "tcp", "udp", "smtp", "amqp", "mqtt", "unix",
    ];
    match own.iter().any(|own| scheme.eq_ignore_ascii_case(own)) {
        true => None,
        false => closest(scheme, ["https", "http"]),
    }
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
        let mut whole = None;
        while let Some((_, next)) = rest
            .split_once("://")
            .filter(|(own, _)| is_of_http(scheme) && is_of_http(own))
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
    if is_bracketed(start) {
        return Some(with_scheme(url));
    }
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

/// `[::1]` and `[::1]:8080`, of which no folder has the name.
fn is_bracketed(start: &str) -> bool {
    let inner = start
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'));
    inner.is_some_and(|(address, port)| {
        let is_port = port.is_empty() || port.starts_with(':');
        is_port && address.parse::<core::net::Ipv6Addr>().is_ok()
    })
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

fn with_scheme(rest: &str) -> String {
    let start = rest.split('/').next().unwrap_or_default();
    format!("{}://{rest}", scheme_of(start))
}

/// The scheme of a host, with its port, that says none: a machine's own address is served without encryption.
pub(crate) fn scheme_of(host: &str) -> &'static str {
    let is_own = host.starts_with("[::1]") || {
        let host = host.split(':').next().unwrap_or_default();
        let address = host.parse::<core::net::Ipv4Addr>();
        host == "localhost"
            || host.ends_with(".localhost")
            || address.is_ok_and(|address| address.is_loopback() || address.is_unspecified())
    };
    if is_own { "http" } else { "https" }
}
