//! Schemes, scopes and addresses that do not exist.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::address;
use super::server::scheme_problem;
use super::{Linter, paths, text};
use crate::grammar::closest;
use crate::place::Place;
use crate::version::Dialect;

/// The registry of HTTP's authentication schemes
/// (<https://www.iana.org/assignments/http-authschemes/>), in small letters.
const HTTP_SCHEMES: &[&str] = &[
    "basic",
    "bearer",
    "concealed",
    "digest",
    "dpop",
    "gnap",
    "hoba",
    "mutual",
    "negotiate",
    "oauth",
    "privatetoken",
    "scram-sha-1",
    "scram-sha-256",
    "vapid",
];

pub(super) fn scheme(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    match text(map, "type") {
        Some("http") => {}
        Some(kind) if kind.eq_ignore_ascii_case("apiKey") => return paths::key(linter, map, place),
        Some("openIdConnect") => return discovery(linter, map, place),
        _ => return,
    }
    let Some(scheme) = text(map, "scheme") else {
        return;
    };
    if HTTP_SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) {
        return;
    }
    let text = format!("`{scheme}` is no authentication scheme of HTTP that is registered");
    let help = match closest(scheme, HTTP_SCHEMES.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!(
            "the credential is sent as `authorization: {scheme} …`; a key in a header of its own is `type: apiKey`"
        ),
    };
    linter.warn("http-scheme", &place.key("scheme"), text, help);
}

/// The address of a discovery document, which is a whole URL
/// ([3.0.4](https://spec.openapis.org/oas/v3.0.4.html#security-scheme-object)).
fn discovery(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let Some(url) = text(map, "openIdConnectUrl") else {
        return;
    };
    let written = url.trim();
    let has_scheme = ["https://", "http://"].iter().any(|scheme| {
        let start = written.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    // Since 3.2 a relative one is relative to the description.
    if has_scheme || linter.dialect >= Dialect::V3_2 && !written.is_empty() {
        return;
    }
    let (text, help) = match written {
        "" => (
            "`openIdConnectUrl` is empty".to_owned(),
            "write the address of the discovery document".to_owned(),
        ),
        written => (
            format!("`{written}` is no whole address"),
            match written.contains("://") || written.starts_with('/') {
                true => {
                    "write the whole address of the discovery document, with `https://`".to_owned()
                }
                false => {
                    format!("write `https://{written}`, with the path of the discovery document")
                }
            },
        ),
    };
    linter.warn("flow-url", &place.key("openIdConnectUrl"), text, help);
}

/// Scopes that no flow of their scheme has, and schemes that cannot be used together.
pub(super) fn requirements(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let security = place.key("security");
    let listed = map.get("security").and_then(Value::as_array);
    for (index, requirement) in listed.into_iter().flatten().enumerate() {
        let at = security.index(index);
        in_one_header(linter, requirement, &at);
        for (name, scopes) in requirement.as_object().into_iter().flatten() {
            without_scopes(linter, (name, scopes), &at);
            let Some(known) = scopes_of(linter, name) else {
                continue;
            };
            let at = at.key(name);
            for (index, scope) in scopes.as_array().into_iter().flatten().enumerate() {
                let Some(scope) = scope.as_str().filter(|scope| !known.contains(scope)) else {
                    continue;
                };
                let text = format!("`{name}` has no scope `{scope}`");
                let help = match linter.looks.closest(scope, known.iter().copied()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("add `{scope}` to the `scopes` of a flow"),
                };
                linter.warn("unknown-scope", &at.index(index), text, help);
            }
        }
    }
}

/// Two schemes of one requirement that are sent in one header, each in a form of its own.
fn in_one_header(linter: &mut Linter<'_>, requirement: &Value, at: &Place<'_>) {
    let schemes = requirement.as_object().into_iter().flatten();
    let sent: Vec<(&String, String, String)> = schemes
        .filter_map(|(name, _)| {
            let (header, form) = header_of(linter, name)?;
            Some((name, header, form))
        })
        .collect();
    for (index, (name, header, form)) in sent.iter().enumerate() {
        let mut before = sent[..index].iter();
        let clash = before.find(|(_, other, written)| {
            // One token serves two flows.
            header.eq_ignore_ascii_case(other) && form != written
        });
        let Some((other, _, _)) = clash else {
            continue;
        };
        if linter.clashing.insert(((*other).clone(), (*name).clone())) {
            let text = format!(
                "`{other}` and `{name}` are both sent in the header `{header}`, which can carry one of them"
            );
            let help = format!(
                "if either will do, list them as alternatives: `security: [{{{other}: []}}, {{{name}: []}}]`"
            );
            linter.warn_key("clashing-schemes", &at.key(name), text, help);
        }
    }
}

/// The header that a scheme is sent in, if it is one, and what the value looks like.
fn header_of(linter: &Linter<'_>, name: &str) -> Option<(String, String)> {
    let document = linter.document;
    let schemes = document.get("components")?.get("securitySchemes")?;
    let scheme = linter.target("securitySchemes", schemes.get(name)?)?;
    let authorization = |form: &str| Some(("Authorization".to_owned(), form.to_owned()));
    match text(scheme, "type")? {
        "http" => authorization(&text(scheme, "scheme")?.to_ascii_lowercase()),
        "basic" => authorization("basic"),
        "oauth2" | "openIdConnect" => authorization("bearer"),
        "apiKey" if text(scheme, "in") == Some("header") => {
            Some((text(scheme, "name")?.to_owned(), String::new()))
        }
        _ => None,
    }
}

/// Before 3.1 the list of what is no OAuth 2 and no OpenID Connect
/// [must be empty](https://spec.openapis.org/oas/v3.0.4.html#security-requirement-object).
fn without_scopes(linter: &mut Linter<'_>, (name, scopes): (&str, &Value), at: &Place<'_>) {
    let document = linter.document;
    let scheme = document
        .get("components")
        .and_then(|all| all.get("securitySchemes")?.get(name));
    let scheme = scheme.and_then(|scheme| linter.target("securitySchemes", scheme));
    let kind = scheme.and_then(|scheme| text(scheme, "type"));
    let is_listed = scopes.as_array().is_some_and(|scopes| !scopes.is_empty());
    if let (Some(kind @ ("http" | "apiKey" | "basic")), true, true) =
        (kind, is_listed, linter.dialect <= Dialect::V3_0)
        && linter.scopeless.insert(name.to_owned())
    {
        let text = format!("`{name}` is of type `{kind}`, which has no scopes before OpenAPI 3.1");
        let help = format!("write `{name}: []`");
        linter.warn_key("unknown-scope", &at.key(name), text, help);
    }
}

/// The scopes of all flows of a scheme; nothing where they are not listed.
fn scopes_of<'a>(linter: &Linter<'a>, name: &str) -> Option<BTreeSet<&'a str>> {
    let document: &'a Value = linter.document;
    let scheme = document
        .get("components")?
        .get("securitySchemes")?
        .get(name)?;
    let scheme = linter.target("securitySchemes", scheme)?;
    if text(scheme, "type") != Some("oauth2") {
        return None;
    }
    let flows = scheme.get("flows").and_then(Value::as_object);
    let flows = flows.into_iter().flat_map(Map::values);
    // Swagger 2.0 has the one flow in the scheme itself.
    let own = scheme.get("scopes").and_then(Value::as_object);
    let scopes = flows
        .filter_map(|flow| flow.get("scopes")?.as_object())
        .chain(own);
    let scopes: BTreeSet<&str> = scopes.flatten().map(|(scope, _)| scope.as_str()).collect();
    (!scopes.is_empty()).then_some(scopes)
}

/// Addresses that are none. A relative one is relative to the server.
pub(super) fn flow(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    for key in [
        "authorizationUrl",
        "deviceAuthorizationUrl",
        "refreshUrl",
        "tokenUrl",
    ] {
        let Some(url) = text(map, key) else {
            continue;
        };
        let problem = if url.trim().is_empty() {
            let help = "write the address of the authorization server";
            Some((format!("`{key}` is empty"), help.to_owned()))
        } else if url.contains(char::is_whitespace) {
            Some((
                format!("`{url}` is no address"),
                "a URL has no spaces: remove them, or write them as `%20`".to_owned(),
            ))
        } else {
            scheme_problem(url).or_else(|| {
                let fault = address::problem(url)?;
                Some((fault.text, fault.help))
            })
        };
        if let Some((text, help)) = problem {
            linter.warn("flow-url", &place.key(key), text, help);
        }
    }
}
