//! Security schemes: `basic`, and the one flow of OAuth 2 that a scheme has.

use serde_json::{Map, Value, json};

use crate::grammar::{Checker, closest, one_of};
use crate::normalise::{security, text};
use crate::place::Place;
use diag::Diagnostic;

/// The flows, with their names in OpenAPI 3.
const FLOWS: &[(&str, &str)] = &[
    ("implicit", "implicit"),
    ("password", "password"),
    ("application", "clientCredentials"),
    ("accessCode", "authorizationCode"),
];

/// The fields of a flow.
const FIELDS: &[&str] = &["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"];

pub(super) fn scheme(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    // The words decide what becomes of the rest.
    security::type_in_own_letters(map, place, cx);
    match text(map, "type") {
        Some("basic") => {
            map.insert("type".to_owned(), json!("http"));
            map.insert("scheme".to_owned(), json!("basic"));
        }
        Some("oauth2") if !map.contains_key("flows") => {
            let Some(name) = flow(map, place, cx) else {
                return;
            };
            let mut fields = Map::new();
            for key in FIELDS {
                if let Some(value) = map.shift_remove(*key) {
                    fields.insert((*key).to_owned(), value);
                }
            }
            fields.entry("scopes").or_insert_with(|| json!({}));
            let mut flows = Map::new();
            flows.insert(name.to_owned(), Value::Object(fields));
            security::flows_at(&flows, |_| place.location(), cx);
            map.insert("flows".to_owned(), Value::Object(flows));
        }
        Some(kind @ ("http" | "openIdConnect" | "mutualTLS")) if cx.first_time(kind) => {
            let since = if kind == "mutualTLS" { "3.1" } else { "3.0" };
            let text = format!("`type: {kind}` came with OpenAPI {since}; it is read all the same");
            let help = "Swagger 2.0 has `basic`, `apiKey` and `oauth2`";
            let place = place.key("type").location();
            cx.diagnostics
                .push(Diagnostic::warning("newer-field", place, text).help(help));
        }
        _ => {}
    }
    security::scheme(map, place, cx);
    map.shift_remove("flow");
}

/// The name that OpenAPI 3 has for the flow of a scheme.
fn flow(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<&'static str> {
    let written = map.shift_remove("flow");
    let names = || FLOWS.iter().map(|(name, _)| *name);
    let Some(written) = written.as_ref().and_then(Value::as_str) else {
        return without_name(map, place, cx);
    };
    if let Some((_, name)) = FLOWS.iter().find(|(known, _)| *known == written) {
        return Some(name);
    }
    let meant = FLOWS.iter().find(|(known, newer)| {
        known.eq_ignore_ascii_case(written) || newer.eq_ignore_ascii_case(written)
    });
    let at = place.key("flow").location();
    if let Some((known, name)) = meant {
        let text = format!("`flow: {written}` is read as `flow: {known}`");
        let other = Diagnostic::warning("wrong-value", at, text);
        cx.diagnostics
            .push(other.help(format!("write `flow: {known}`")));
        return Some(name);
    }
    let help = match closest(written, names()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("write one of {}", one_of(&names().collect::<Vec<_>>())),
    };
    let text = format!("`{written}` is no flow of OAuth 2");
    cx.diagnostics
        .push(Diagnostic::error("wrong-value", at, text).help(help));
    None
}

/// A flow is told by the addresses that it has.
fn without_name(
    map: &Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<&'static str> {
    let has = |key: &str| map.contains_key(key);
    let (known, name) = match (has("authorizationUrl"), has("tokenUrl")) {
        (true, true) => ("accessCode", "authorizationCode"),
        (true, false) => ("implicit", "implicit"),
        (false, true) => ("application", "clientCredentials"),
        (false, false) => {
            cx.diagnostics.push(
                Diagnostic::error(
                    "missing-field",
                    place.location(),
                    "this security scheme has no `flow`",
                )
                .at_key()
                .help("add `flow`: `implicit`, `password`, `application` or `accessCode`"),
            );
            return None;
        }
    };
    cx.diagnostics.push(
        Diagnostic::warning(
            "missing-field",
            place.location(),
            format!("this security scheme has no `flow`; by its addresses it is `{known}`"),
        )
        .at_key()
        .help(format!("add `flow: {known}`")),
    );
    Some(name)
}
