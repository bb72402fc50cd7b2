//! `host`, `basePath` and `schemes` -> servers.

use serde_json::{Map, Value, json};

use crate::grammar::{Checker, closest};
use crate::keys;
use crate::normalise::text;
use crate::place::Place;
use diag::{Diagnostic, Location};

/// Where the API is.
pub(super) struct Base {
    /// The host with the path behind it, and its place; none where the document is relative to its own address.
    host: Option<(String, Location)>,
    path: String,
    path_at: Location,
    schemes: Vec<&'static str>,
}

pub(super) fn base(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) -> Base {
    let schemes = schemes(map, place, cx);
    let path_at = place.key("basePath").location();
    let path = base_path(text(map, "basePath").unwrap_or_default(), &path_at, cx);
    let host_at = place.key("host").location();
    let host = text(map, "host").map(str::trim).unwrap_or_default();
    let (host, own) = bare_host(host, &host_at, cx);
    let mut schemes = schemes.unwrap_or_default();
    if let Some(own) = own.filter(|_| schemes.is_empty()) {
        schemes.push(own);
    }
    if schemes.is_empty() && !host.is_empty() {
        cx.diagnostics.push(
            Diagnostic::warning(
                "server-url",
                host_at.clone(),
                format!("nothing says by which scheme `{host}` is reached; `https` is taken"),
            )
            .at_key()
            .help("add `schemes: [https]`"),
        );
        schemes.push("https");
    }
    for key in ["host", "basePath", "schemes"] {
        map.shift_remove(key);
    }
    Base {
        host: (!host.is_empty()).then_some((host, host_at)),
        path,
        path_at,
        schemes,
    }
}

impl Base {
    /// The servers of the document. The first one is what a client takes when nobody says otherwise.
    pub(super) fn servers(&self) -> Vec<Value> {
        self.with(&self.schemes)
    }

    /// Those of an operation that is reached by other schemes; none where the document's do.
    pub(super) fn servers_of(
        &self,
        operation: &mut Map<String, Value>,
        place: &Place<'_>,
        cx: &mut Checker<'_>,
    ) -> Option<Vec<Value>> {
        let own = schemes(operation, place, cx);
        operation.shift_remove("schemes");
        let own = own.filter(|own| !own.is_empty())?;
        let is_reached = self
            .schemes
            .first()
            .is_some_and(|first| own.contains(first));
        (!is_reached && self.host.is_some()).then(|| self.with(&own))
    }

    fn with(&self, schemes: &[&str]) -> Vec<Value> {
        let server =
            |url: String, at: &Location| json!({ "url": url, (keys::ORIGIN): at.to_string() });
        match &self.host {
            Some((host, at)) => {
                let url = |scheme: &&str| server(format!("{scheme}://{host}{}", self.path), at);
                schemes.iter().map(url).collect()
            }
            None if self.path.is_empty() => Vec::new(),
            None => vec![server(self.path.clone(), &self.path_at)],
        }
    }
}

/// The schemes that a client of HTTP speaks, the safe one first.
fn schemes(
    map: &Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<Vec<&'static str>> {
    let list = map.get("schemes").and_then(Value::as_array)?;
    let at = place.key("schemes");
    let mut known: Vec<&'static str> = Vec::new();
    for (index, scheme) in list.iter().enumerate() {
        let written = scheme.as_str().unwrap_or_default();
        let name = written.trim().trim_end_matches("://").to_ascii_lowercase();
        match name.as_str() {
            "https" if !known.contains(&"https") => known.insert(0, "https"),
            "http" if !known.contains(&"http") => known.push("http"),
            "https" | "http" => {}
            _ => {
                let text = format!(
                    "`{written}` is no scheme that a client of HTTP speaks; it is left out"
                );
                let help = match closest(&name, ["https", "http"]) {
                    Some(meant) if !matches!(name.as_str(), "ws" | "wss") => {
                        format!("did you mean `{meant}`?")
                    }
                    _ => "write `https` or `http`".to_owned(),
                };
                let odd = Diagnostic::warning("server-url", at.index(index).location(), text);
                cx.diagnostics.push(odd.help(help));
            }
        }
    }
    Some(known)
}

/// With a slash at its start and none at its end, as every path starts with one.
fn base_path(written: &str, at: &Location, cx: &mut Checker<'_>) -> String {
    let path = written.trim().trim_end_matches('/');
    if path.is_empty() || path.starts_with('/') {
        return path.to_owned();
    }
    let text = format!("`basePath: {written}` does not start with `/`; it is read as `/{path}`");
    let relative = Diagnostic::warning("server-url", at.clone(), text);
    cx.diagnostics
        .push(relative.help(format!("write `basePath: /{path}`")));
    format!("/{path}")
}

/// A host without the scheme that was written before it, and that scheme.
fn bare_host(written: &str, at: &Location, cx: &mut Checker<'_>) -> (String, Option<&'static str>) {
    let (scheme, rest) = match written.split_once("://") {
        Some(("https", rest)) => (Some("https"), rest),
        Some(("http", rest)) => (Some("http"), rest),
        Some((_, rest)) => (None, rest),
        None => (None, written.trim_start_matches("//")),
    };
    let host = rest.trim_end_matches('/');
    let (name, path) = host.split_at(host.find('/').unwrap_or(host.len()));
    if host == written && path.is_empty() {
        return (host.to_owned(), scheme);
    }
    let help = match (scheme, path) {
        (_, path) if !path.is_empty() => {
            format!("write `host: {name}`, and the rest under `basePath`: `{path}`")
        }
        (Some(scheme), _) => format!("write `host: {name}` and `schemes: [{scheme}]`"),
        (None, _) => format!("write `host: {name}`"),
    };
    let text = format!("`host` is the name of a host and its port; `{written}` is read as its URL");
    cx.diagnostics
        .push(Diagnostic::warning("server-url", at.clone(), text).help(help));
    (host.to_owned(), scheme)
}
