//! Server URLs: the ones of a description with their variables filled in, and the ones that callers
//! give.

use std::borrow::Cow;
use std::net::Ipv6Addr;

use url::Url;

/// A [server](https://spec.openapis.org/oas/v3.2.0.html#server-object) of a description with its
/// variables filled in: a whole URL, or one that is relative to where the description lies.
///
/// Something wrong with it is told when the client is built.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerUrl(Result<Address, String>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Address {
    Whole(Url),
    Relative(String),
}

impl ServerUrl {
    /// Puts the variables into a template such as `{protocol}://{ip}:{port}`. An IPv6 address that
    /// stands in the place of a host gets its brackets.
    ///
    /// A value must stay in its place: one with `?`, `#`, `@`, a backslash or white space is
    /// refused, and so is one with `/` unless it stands in the path, ends the host, or is all of what
    /// stands before the path.
    #[must_use]
    pub fn expand(template: &str, variables: &[(&str, &str)]) -> Self {
        let text = expand(template, variables);
        Self(text.and_then(|text| {
            // What a variable begins is a host, unless it is a path.
            let is_path = text.starts_with('/') || !template.starts_with('{');
            match is_path && !is_whole(template) && !is_whole(&text) {
                true => Ok(Address::Relative(text)),
                false => base(&text).map(Address::Whole),
            }
        }))
    }

    /// Whether it says no host.
    #[must_use]
    pub fn is_relative(&self) -> bool {
        matches!(self.0, Ok(Address::Relative(_)))
    }

    /// The URL; a relative one is read at `place`.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    pub fn into_url(self, place: Option<&Url>) -> Result<Url, String> {
        match (self.0?, place) {
            (Address::Whole(url), _) => Ok(url),
            (Address::Relative(text), Some(place)) => beside(place, &text),
            (Address::Relative(text), None) => {
                Err(format!("`{text}` is relative: say with `base_url` what to"))
            }
        }
    }
}

/// Reads a base URL. A slash at the end of its path makes no difference.
///
/// # Errors
/// A sentence that says what is wrong: it is not `http` or `https`, or has a user, a query or a
/// fragment. The sentence does not repeat the URL: a password may stand in it.
pub fn base(text: &str) -> Result<Url, String> {
    let mut url = Url::parse(text.trim()).map_err(|error| match error {
        url::ParseError::RelativeUrlWithoutBase => {
            "it is not a whole URL: write it with `http://` or `https://` and a host".to_owned()
        }
        other => format!("it is not a URL: {other}"),
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(
            "only `http` and `https` can be used: write it as `https://host/path`".to_owned(),
        );
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(
            "it holds a user or a password: take them out and give them as a credential".to_owned(),
        );
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("it holds a query (`?`) or a fragment (`#`): take it out".to_owned());
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

/// Whether a server's URL says the host too.
pub(in super::super) fn is_whole(server: &str) -> bool {
    server.contains("://") || server.starts_with("//")
}

/// A server that a path or an operation names: a whole URL, or one that is relative to the base of
/// the others, as `/v2` and `../files` are.
///
/// # Errors
/// A sentence that says what is wrong with it, as [`base`] does.
pub fn beside(other: &Url, text: &str) -> Result<Url, String> {
    match Url::parse(text.trim()) {
        Err(url::ParseError::RelativeUrlWithoutBase) => {}
        Ok(_) | Err(_) => return base(text),
    }
    let url = relative(other, text).map_err(|error| format!("it is not a URL: {error}"))?;
    base(url.as_str())
}

/// A URL that may be relative to a base.
///
/// # Errors
/// It is none.
pub(in super::super) fn relative(base: &Url, text: &str) -> Result<Url, url::ParseError> {
    // The base is a folder, written without the slash that would say so.
    let mut folder = base.clone();
    folder.set_query(None);
    folder.set_path(&format!("{}/", base.path().trim_end_matches('/')));
    folder.join(text.trim())
}

/// The URL of a request: the base, the operation's path below it, and a query. The base is a URL, so
/// only what follows it is looked at.
#[must_use]
pub fn join(base: &Url, path: &str, query: &str) -> Url {
    let is_plain = !path.bytes().any(|byte| matches!(byte, b'#' | b'?'));
    // A description may have a query in its path, and a fragment that only tells two operations
    // apart.
    let (path, own_query) = match is_plain {
        true => (path, ""),
        false => {
            let path = path.split('#').next().unwrap_or_default();
            path.split_once('?').unwrap_or((path, ""))
        }
    };
    let slash = if path.starts_with('/') || path.is_empty() {
        ""
    } else {
        "/"
    };
    let query = match (own_query, query) {
        ("", query) => Cow::Borrowed(query),
        (own, "") => Cow::Borrowed(own),
        (own, query) => Cow::Owned(format!("{own}&{query}")),
    };
    // White space at the end is none of a URL's.
    let path = match query.is_empty() {
        true => path.trim_end_matches(|last| last <= ' '),
        false => path,
    };
    let mut url = base.clone();
    if base.fragment().is_some() {
        url.set_fragment(None);
    }
    match base.path().trim_end_matches('/') {
        "" if slash.is_empty() => url.set_path(path),
        below => url.set_path(&[below, slash, path].concat()),
    }
    let query = query.trim_end_matches(|last| last <= ' ');
    if query.is_empty() && base.query().is_none() {
        return url;
    }
    let query = query.split('#').next().filter(|query| !query.is_empty());
    url.set_query(query);
    url
}

/// The URL that an answer names for the page after it. It may be relative to where the answer came from,
/// and must lead to the server of the call, `here`: credentials go along, which a redirect takes to no
/// other one. Servers behind a proxy often know nothing of its TLS, and name themselves by `http`: then
/// `https` is kept.
///
/// # Errors
/// A sentence if it is no URL, or leads elsewhere.
pub fn page(here: &Url, answered_by: &str, next: &str) -> Result<Url, &'static str> {
    const NO_URL: &str = "the answer names it by what is no URL";
    let base = match without_query(here) == answered_by {
        true => here.clone(),
        false => Url::parse(answered_by).map_err(|_| NO_URL)?,
    };
    let mut url = base.join(next.trim()).map_err(|_| NO_URL)?;
    if here.scheme() == "https" && url.scheme() == "http" && url.host() == here.host() {
        let _ = url.set_scheme("https");
        let _ = url.set_port(here.port());
    }
    if url.origin() != here.origin() {
        return Err("the answer names one of another server");
    }
    url.set_fragment(None);
    let _ = url.set_username("");
    let _ = url.set_password(None);
    Ok(url)
}

/// The URL of an operation for what is printed: its path with the names of the parameters, and not
/// with what stands for them.
pub(in super::super) fn shown(base: &Url, template: &str) -> String {
    let template = template.split(['?', '#']).next().unwrap_or_default();
    let slash = if template.starts_with('/') || template.is_empty() {
        ""
    } else {
        "/"
    };
    let base = without_query(base);
    format!("{}{slash}{template}", base.trim_end_matches('/'))
}

/// Where a redirect has led, for what is printed: its path may hold anything.
pub(in super::super) fn shown_elsewhere(url: &Url) -> String {
    format!("{}/…", url.origin().ascii_serialization())
}

/// The URL without what may be secret: query, fragment, user and password.
#[must_use]
pub fn without_query(url: &Url) -> String {
    format!("{}{}", url.origin().ascii_serialization(), url.path())
}

/// The part of a URL in which a variable stands.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// At the very beginning: a scheme, or a whole server.
    Start,
    Host,
    /// Nothing of the host stands behind it, so a path may.
    HostsEnd,
    Path,
}

fn expand(template: &str, variables: &[(&str, &str)]) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            return Err(format!(
                "the server `{template}` has a `{{` without its `}}`"
            ));
        };
        let Some((_, value)) = variables.iter().find(|(known, _)| *known == name) else {
            return Err(format!(
                "the server `{template}` needs a value for its variable `{name}`"
            ));
        };
        let place = match out.split_once("://") {
            _ if out.is_empty() && value.starts_with('/') => Place::Path,
            _ if out.is_empty() => Place::Start,
            Some((_, host)) if !host.contains('/') => {
                let ends = after.is_empty() || after.starts_with('/');
                match ends && !host.contains([':', '[']) {
                    true => Place::HostsEnd,
                    false => Place::Host,
                }
            }
            Some(_) | None => Place::Path,
        };
        check(value, place).map_err(|problem| format!("the server variable `{name}` {problem}"))?;
        if matches!(place, Place::Host | Place::HostsEnd)
            && !out.ends_with('[')
            && value.parse::<Ipv6Addr>().is_ok()
        {
            out.push('[');
            out.push_str(value);
            out.push(']');
        } else if place == Place::Path && out.ends_with('/') {
            // A path may be given with the slash that it begins with, and none takes one away.
            let value = value.trim_start_matches('/');
            out.push_str(value);
            if value.is_empty() && !out.ends_with("//") {
                rest = after.strip_prefix('/').unwrap_or(after);
                continue;
            }
        } else {
            out.push_str(value);
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn check(value: &str, place: Place) -> Result<(), String> {
    let refused = |character: char| {
        matches!(character, '?' | '#' | '@' | '\\')
            || character.is_whitespace()
            || character.is_control()
            || (character == '/' && place == Place::Host)
    };
    if let Some(character) = value.chars().find(|&character| refused(character)) {
        return Err(format!(
            "must not hold {character:?}: it would break out of its place in the URL"
        ));
    }
    if place == Place::HostsEnd && value.contains("//") {
        return Err("must be a host without `//`: what stands before it has the scheme".to_owned());
    }
    if place == Place::Start && value.contains('/') && !value.contains("://") {
        return Err("must not hold '/' unless it is a whole URL".to_owned());
    }
    let path = match place {
        Place::Path => value,
        Place::HostsEnd => value.split_once('/').map_or("", |(_, path)| path),
        Place::Start | Place::Host => "",
    };
    if path.split('/').any(super::style::is_dot_segment) {
        return Err("must not hold `.` or `..` as a part of the path".to_owned());
    }
    Ok(())
}
