//! `host`, `basePath` and `schemes` -> servers.

use serde_json::{Map, Value, json};

use crate::grammar::{Checker, closest};
use crate::keys;
use crate::lint::{Reading, address_problem, placeholders, reading, scheme_of, secret};
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
    /// The server that an extension describes in the place of the host, as it is read.
    template: Option<Value>,
}

pub(super) fn base(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) -> Base {
    let schemes = schemes(map, place, cx);
    let path_at = place.key("basePath").location();
    let written = text(map, "basePath").unwrap_or_default().trim();
    let host = text(map, "host").map(str::trim).unwrap_or_default();
    // A whole address in the place of the path is one, if nothing else says the host.
    let whole = Some(Bare::of(written)).filter(|_| written.contains("://"));
    let is_whole = whole.is_some() && host.is_empty();
    let path = match whole {
        Some(_) if is_whole => String::new(),
        Some(whole) => path_of_url(&whole, &path_at, cx),
        None => base_path(written, &path_at, cx),
    };
    let (host, host_at) = match is_whole {
        true => (written, path_at.clone()),
        false => (host, place.key("host").location()),
    };
    let bare = Bare::of(host);
    let said = schemes.unwrap_or_default();
    let mut schemes = said.clone();
    if let Some(own) = bare.scheme.filter(|_| schemes.is_empty()) {
        schemes.push(own);
    }
    if bare.is_odd {
        let what = match is_whole {
            true => "`basePath` is a path",
            false => "`host` is the name of a host and its port",
        };
        let told = address(what, &bare, &said, &path, &host_at);
        cx.diagnostics.push(told);
    }
    if !bare.name.is_empty() {
        lint_host(&bare, &host_at, cx);
    }
    let host = format!("{}{}", bare.name, bare.path);
    if schemes.is_empty() && !host.is_empty() {
        let scheme = scheme_of(bare.name);
        cx.diagnostics.push(
            Diagnostic::warning(
                "server-url",
                host_at.clone(),
                format!("nothing says by which scheme `{host}` is reached; `{scheme}` is taken"),
            )
            .at_key()
            .help(format!("add `schemes: [{scheme}]`")),
        );
        schemes.push(scheme);
    }
    for key in ["host", "basePath", "schemes"] {
        map.shift_remove(key);
    }
    Base {
        host: (!host.is_empty()).then_some((host, host_at)),
        path,
        path_at,
        schemes,
        template: None,
    }
}

const BY_EXTENSION: &str = "write the host that calls go to; or leave `host` out, and describe it under `x-servers`, with `url` and `variables` as OpenAPI 3 has them";

/// What is wrong with a host, and what is read.
fn lint_host(bare: &Bare<'_>, at: &Location, cx: &mut Checker<'_>) {
    let url = format!("https://{}{}", bare.name, bare.path);
    let of_host = |text: &str| {
        let text = text.replace("https://", "");
        text.replace("the host in the URL", "the host")
            .replace("the URL", "the host")
    };
    if let Some(fault) = address_problem(&format!("https://{}", bare.name)) {
        let read = match reading(&url, &Map::new()) {
            Reading::Url(read) => format!("it is read as `{read}`"),
            Reading::Path(_) | Reading::Nowhere => "the caller says the host".to_owned(),
        };
        let text = format!("{}; {}", of_host(&fault.text), of_host(&read));
        let odd = Diagnostic::warning("server-url", at.clone(), text);
        // Swagger 2.0 has no variables.
        let help = match fault.is_for_variables {
            true => BY_EXTENSION.to_owned(),
            false => of_host(&fault.help),
        };
        cx.diagnostics.push(odd.help(help));
        return;
    }
    for name in placeholders(bare.name) {
        let text = format!(
            "the host names a variable `{name}`, of which Swagger 2.0 says nothing, so every caller has to say it"
        );
        let unknown = Diagnostic::warning("unknown-server-variable", at.clone(), text);
        let help = "write the host that calls go to; or describe it under `x-servers`, with `url` and `variables` as OpenAPI 3 has them";
        cx.diagnostics.push(unknown.help(help));
    }
}

impl Base {
    /// The servers of the document, with those that an extension lists. The first one is what a client takes when
    /// nobody says otherwise, and a path without a host says less than any of them.
    pub(super) fn beside(&self, listed: Option<Value>) -> Vec<Value> {
        let Some(Value::Array(listed)) = listed else {
            return self.with(&self.schemes);
        };
        let mut servers = match &self.host {
            Some(_) => self.with(&self.schemes),
            None => Vec::new(),
        };
        let url = |server: &Value| {
            let url = server.get("url").and_then(Value::as_str)?;
            Some(url.trim_end_matches('/').to_owned())
        };
        for server in listed {
            if servers.iter().all(|known| url(known) != url(&server)) {
                servers.push(server);
            }
        }
        servers
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
        let first = self.schemes.first().copied().unwrap_or("https");
        if own.contains(&first) {
            return None;
        }
        match (&self.host, &self.template) {
            (Some(_), _) => Some(self.with(&own)),
            (None, Some(template)) => own.iter().map(|own| reached_by(template, own)).collect(),
            (None, None) => None,
        }
    }

    /// The server of an extension is known once it is read.
    pub(super) fn take_template(&mut self, server: Option<&Value>) {
        self.template = server.cloned();
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

/// A server with another scheme; none where a variable brings its own.
fn reached_by(server: &Value, scheme: &str) -> Option<Value> {
    let (own, rest) = server.get("url")?.as_str()?.split_once("://")?;
    let url = format!("{scheme}://{rest}");
    let mut server = server.clone();
    server["url"] = Value::String(url);
    (!own.contains('{')).then_some(server)
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
                let is_other = matches!(name.as_str(), "ws" | "wss");
                let meant = closest(&name, ["https", "http"]).filter(|_| !is_other);
                let (read, help) = match meant {
                    Some(meant) => (
                        format!("it is read as `{meant}`"),
                        format!("did you mean `{meant}`?"),
                    ),
                    None => (
                        "it is left out".to_owned(),
                        "write `https` or `http`".to_owned(),
                    ),
                };
                let text = format!("`{written}` is no scheme that a client of HTTP speaks; {read}");
                let odd = Diagnostic::warning("server-url", at.index(index).location(), text);
                cx.diagnostics.push(odd.help(help));
                match meant {
                    Some("https") if !known.contains(&"https") => known.insert(0, "https"),
                    Some("http") if !known.contains(&"http") => known.push("http"),
                    _ => {}
                }
            }
        }
    }
    Some(known)
}

/// The path of an address beside which another one says the host.
fn path_of_url(whole: &Bare<'_>, at: &Location, cx: &mut Checker<'_>) -> String {
    let Bare { written, path, .. } = whole;
    let shown = if path.is_empty() { "/" } else { path };
    let text =
        format!("`basePath` is a path; of `{written}` `{shown}` is taken, as `host` says the host");
    let odd = Diagnostic::warning("server-url", at.clone(), text);
    cx.diagnostics
        .push(odd.help(format!("write `basePath: {shown}`")));
    (*path).to_owned()
}

/// With a slash at its start and none at its end, as every path starts with one.
fn base_path(written: &str, at: &Location, cx: &mut Checker<'_>) -> String {
    let end = written.find(['?', '#']).unwrap_or(written.len());
    let (path, more) = written.split_at(end);
    if !more.is_empty() {
        let what = if more.starts_with('?') {
            "query"
        } else {
            "fragment"
        };
        let text = format!("`basePath` is a path; the {what} `{more}` behind it is left out");
        let odd = Diagnostic::warning("server-url", at.clone(), text);
        cx.diagnostics.push(odd.help(match what {
            "query" => "remove it, and describe what each call sends among its `parameters`, with `in: query`",
            _ => "remove it",
        }));
    }
    let path = path.trim().trim_end_matches('/');
    if path.is_empty() || path.starts_with('/') {
        return path.to_owned();
    }
    let text = format!("`basePath: {written}` does not start with `/`; it is read as `/{path}`");
    let relative = Diagnostic::warning("server-url", at.clone(), text);
    cx.diagnostics
        .push(relative.help(format!("write `basePath: /{path}`")));
    format!("/{path}")
}

/// What is written as a host, taken apart.
struct Bare<'a> {
    written: &'a str,
    /// The scheme before it, if it is one that a client of HTTP speaks.
    scheme: Option<&'static str>,
    /// The host with its port.
    name: &'a str,
    /// What stands behind it, with a slash at its start and none at its end.
    path: &'a str,
    /// There is a password, or a user, which is the caller's to say.
    secret: Option<&'static str>,
    /// There is more than a host and a port.
    is_odd: bool,
}

impl<'a> Bare<'a> {
    fn of(written: &'a str) -> Self {
        let (scheme, rest) = match written.split_once("://") {
            Some(("https", rest)) => (Some("https"), rest),
            Some(("http", rest)) => (Some("http"), rest),
            Some((_, rest)) => (None, rest),
            None => (None, written.trim_start_matches("//")),
        };
        let host = rest.trim_end_matches('/');
        let (name, path) = host.split_at(host.find('/').unwrap_or(host.len()));
        let (user, bare) = name.rsplit_once('@').unwrap_or(("", name));
        let found = secret(user);
        let name = if found.is_some() { bare } else { name };
        Self {
            secret: found,
            written,
            scheme,
            name,
            path,
            is_odd: name != written,
        }
    }
}

/// A host that is an address: which URL is called for it, and what to write in place of it so that it is called
/// without a word. `said` are the schemes of the document, and `base` is its path.
fn address(what: &str, bare: &Bare<'_>, said: &[&str], base: &str, at: &Location) -> Diagnostic {
    let Bare { name, path, .. } = bare;
    if name.is_empty() {
        let own = match bare.secret {
            Some(_) => "this one".to_owned(),
            None => format!("`{}`", bare.written),
        };
        let text = format!("{what}; {own} has neither, and is left out");
        return Diagnostic::warning("server-url", at.clone(), text)
            .help("write a host such as `host: api.example.com`, or remove `host`");
    }
    let scheme = said.first().copied().or(bare.scheme);
    let scheme = scheme.unwrap_or_else(|| scheme_of(name));
    let other = match bare.scheme.is_some_and(|own| own != scheme) {
        true => ", with the scheme under `schemes`",
        false => "",
    };
    let secret = bare.secret.map_or_else(String::new, |secret| {
        let secret = secret.replacen("a ", "the ", 1);
        format!(
            ", and {secret} in this one, which everybody who has the description can read, is left out"
        )
    });
    let text =
        format!("{what}{secret}; `{scheme}://{name}{path}{base}` is taken as the URL{other}");
    let mut written = vec![format!("`host: {name}`")];
    if !path.is_empty() {
        written.push(format!("`basePath: {path}{base}`"));
    }
    if let (Some(own), true) = (bare.scheme, said.is_empty()) {
        written.push(format!("`schemes: [{own}]`"));
    }
    let help = match written.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("write {} and {last}", rest.join(", "))
        }
        _ => format!("write {}", written.join("")),
    };
    Diagnostic::warning("server-url", at.clone(), text).help(help)
}
