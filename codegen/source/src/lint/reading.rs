//! What the URL of a server is read as: one that a client can call, its path alone, or nothing.

use serde_json::{Map, Value};

use super::address::{first_of_several, has_odd_braces, is_no_host, unfilled};
use super::server::{is_of_http, meant_scheme, whole_template, whole_url};
use super::text;

/// What was to be filled in is looked for as often as this in one URL.
const MAX_UNFILLED: usize = 16;

/// What a URL is read as.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A URL that a client takes, with what its variables stand for.
    Url(String),
    /// The path alone: what stands for the host is none, so it is the caller's to say.
    Path(String),
    /// It is of another protocol, or cannot be told.
    Nowhere,
}

/// What a client takes for the URL of a server.
pub(crate) fn reading(url: &str, server: &Map<String, Value>) -> Reading {
    let url = url.trim();
    let url = in_brackets(url).unwrap_or(url);
    if url.is_empty() {
        return Reading::Url("/".to_owned());
    }
    let mut url = first_of_several(url).unwrap_or(url).to_owned();
    for _ in 0..MAX_UNFILLED {
        let Some((written, name)) = unfilled(&url) else {
            break;
        };
        url = url.replace(&written, &format!("{{{name}}}"));
    }
    let url = url[..end_of_path(&url)].replace('\\', "/");
    if has_odd_braces(&url) {
        return Reading::Nowhere;
    }
    let whole = whole_url(&url).or_else(|| whole_template(&url, server));
    let whole = whole.unwrap_or(url);
    let kept = without_second_scheme(&whole, server).unwrap_or(whole);
    let Some((scheme, rest)) = kept.split_once("://") else {
        if kept.starts_with(':') {
            return Reading::Path(path_of(&kept));
        }
        if starts_with_folder(&kept, server) {
            return Reading::Url(format!("./{kept}"));
        }
        return Reading::Url(without_blanks(&kept));
    };
    let scheme = match scheme.contains('{') || is_of_http(scheme) {
        true => scheme,
        false => match meant_scheme(scheme) {
            Some(meant) => meant,
            None => return Reading::Nowhere,
        },
    };
    let path = path_of(rest);
    let authority = &rest[..rest.find('/').unwrap_or(rest.len())];
    // Who calls is a matter of the credentials.
    let authority = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    match is_no_host(&kept, authority) {
        true => Reading::Path(path),
        false if path == "/" && !rest.ends_with('/') => {
            Reading::Url(format!("{scheme}://{authority}"))
        }
        false => Reading::Url(format!("{scheme}://{authority}{path}")),
    }
}

/// The URL of `<https://a.example>`, as texts of Markdown have it.
pub(super) fn in_brackets(url: &str) -> Option<&str> {
    let inner = url.trim().strip_prefix('<')?.strip_suffix('>')?;
    let (scheme, _) = inner.split_once("://")?;
    (is_of_http(scheme) && !inner.contains(['<', '>'])).then_some(inner)
}

/// Where the path ends, and a query or a fragment begins; what stands in braces is a variable's name.
pub(super) fn end_of_path(url: &str) -> usize {
    let mut is_name = false;
    for (at, c) in url.char_indices() {
        match c {
            '{' => is_name = true,
            '}' => is_name = false,
            '?' | '#' if !is_name => return at,
            _ => {}
        }
    }
    url.len()
}

/// The path behind a host, as a URL has it.
fn path_of(rest: &str) -> String {
    let path = rest.find('/').map_or("/", |at| &rest[at..]);
    without_blanks(path)
}

/// Blanks as a URL has them; those in braces are of the name of a variable.
fn without_blanks(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    let mut is_name = false;
    for c in url.chars() {
        match c {
            '{' => is_name = true,
            '}' => is_name = false,
            _ => {}
        }
        match c.is_whitespace() && !is_name {
            true => out.push_str("%20"),
            false => out.push(c),
        }
    }
    out
}

/// The default of a variable.
fn default_of<'s>(server: &'s Map<String, Value>, name: &str) -> Option<&'s str> {
    text(server.get("variables")?.get(name)?.as_object()?, "default")
}

/// A URL whose host is a variable that brings the scheme by itself, without the scheme in front.
fn without_second_scheme(url: &str, server: &Map<String, Value>) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let (name, _) = rest.strip_prefix('{')?.split_once('}')?;
    let default = default_of(server, name)?;
    let (own, _) = default.split_once("://")?;
    (is_of_http(scheme) && is_of_http(own)).then(|| rest.to_owned())
}

/// Whether a URL begins with a variable that stands for folders.
fn starts_with_folder(url: &str, server: &Map<String, Value>) -> bool {
    let name = url.strip_prefix('{').and_then(|url| url.split_once('}'));
    let default = name.and_then(|(name, _)| default_of(server, name));
    default.is_some_and(|default| {
        let is_folder = !default.starts_with('/') && !default.contains("://");
        is_folder && default.trim_end_matches('/').contains('/')
    })
}

/// The names of the variables in a URL, each once.
pub(crate) fn placeholders(url: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = url;
    while let Some((name, after)) = rest
        .split_once('{')
        .and_then(|(_, behind)| behind.split_once('}'))
    {
        if !names.contains(&name) {
            names.push(name);
        }
        rest = after;
    }
    names
}

/// Whether a URL leads nowhere for a value that stands in the place of a variable.
pub(crate) fn breaks(url: &str, name: &str, value: &str) -> bool {
    if value.contains(['?', '#', '@', '\\']) || value.contains(char::is_whitespace) {
        return true;
    }
    let place = format!("{{{name}}}");
    let Some((before, after)) = url.split_once(&place) else {
        return false;
    };
    if value == place || value.parse::<core::net::Ipv6Addr>().is_ok() {
        return false;
    }
    let Some((_, host)) = before.split_once("://") else {
        // What it begins is a whole URL, or a path; what stands in a path may be anything.
        let is_start = before.is_empty() && !after.starts_with("://");
        return is_start && !value.starts_with('/') && !value.contains("://");
    };
    if host.contains('/') {
        return false;
    }
    let is_at_end = after.is_empty() || after.starts_with('/');
    if value.contains('/') && !is_at_end {
        return true;
    }
    let filled = format!("{host}{value}{after}");
    let authority = &filled[..filled.find('/').unwrap_or(filled.len())];
    is_no_host(url, authority)
}
