//! Security schemes: the fields that each type needs, and the two that 3.0 cannot say.

use serde_json::{Map, Value, json};

use super::{rename, text};
use crate::grammar::{Checker, closest, one_of};
use crate::keys;
use crate::place::Place;
use crate::version::Dialect;
use diag::{Diagnostic, Location};

const TYPES: &[&str] = &["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];
const SWAGGER_TYPES: &[&str] = &["apiKey", "basic", "oauth2"];

pub(super) fn scheme(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let Some(kind) = kind(map, place, cx) else {
        return;
    };
    match kind {
        "apiKey" => {
            need(
                map,
                "name",
                match cx.dialect {
                    Dialect::V2_0 => "the name of the header or query parameter",
                    Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => {
                        "the name of the header, query parameter or cookie"
                    }
                },
                place,
                cx,
            );
            need(map, "in", "", place, cx);
            key_location(map, place, cx);
        }
        "http" => need(map, "scheme", "such as `bearer` or `basic`", place, cx),
        "oauth2" if !map.contains_key("flows") => {
            let text = "this security scheme has no `flows`; they are read as empty";
            let missing = Diagnostic::warning("missing-field", place.location(), text);
            cx.diagnostics.push(missing.help(
                "add `flows`, such as `flows: {clientCredentials: {tokenUrl: …, scopes: {}}}`",
            ));
            map.insert("flows".to_owned(), json!({}));
        }
        "openIdConnect" => need(
            map,
            "openIdConnectUrl",
            "the address of the discovery document",
            place,
            cx,
        ),
        "mutualTLS" => {
            map.insert("type".to_owned(), json!("http"));
            map.insert("scheme".to_owned(), json!("mutual"));
            map.insert(keys::MUTUAL_TLS.to_owned(), json!(true));
        }
        _ => {}
    }
}

/// Puts `type` in its own letters, where they differ in their case alone.
pub(super) fn type_in_own_letters(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let types = match cx.dialect {
        Dialect::V2_0 => [SWAGGER_TYPES, TYPES],
        Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => [TYPES, &[]],
    };
    let Some(written) = text(map, "type").map(str::to_owned) else {
        return;
    };
    let mut known = types.into_iter().flatten();
    let meant = known.find(|known| known.eq_ignore_ascii_case(&written));
    let Some(meant) = meant.filter(|meant| **meant != written) else {
        return;
    };
    map.insert("type".to_owned(), json!(meant));
    let at = place.key("type").location();
    let text = format!("`type: {written}` is read as `type: {meant}`");
    let other = Diagnostic::warning("wrong-value", at, text);
    cx.diagnostics
        .push(other.help(format!("write `type: {meant}`")));
}

/// `type`, in its own letters.
fn kind(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<&'static str> {
    type_in_own_letters(map, place, cx);
    let written = text(map, "type")?.to_owned();
    if let Some(&exact) = TYPES.iter().find(|known| **known == written) {
        return Some(exact);
    }
    let at = place.key("type").location();
    if written == "basic" {
        map.insert("type".to_owned(), json!("http"));
        map.insert("scheme".to_owned(), json!("basic"));
        let text = "`type: basic` is read as `type: http` with `scheme: basic`";
        let other = Diagnostic::warning("wrong-value", at, text);
        cx.diagnostics
            .push(other.help("write `type: http` and `scheme: basic`"));
        return Some("http");
    }
    let is_swagger = cx.dialect == Dialect::V2_0;
    let known = if is_swagger { SWAGGER_TYPES } else { TYPES };
    let help = match closest(&written, known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if matches!(
            written.to_ascii_lowercase().as_str(),
            "bearer" | "jwt" | "token" | "httpbearer"
        ) =>
        {
            match is_swagger {
                true => "write `type: apiKey`, `in: header` and `name: Authorization`".to_owned(),
                false => "write `type: http` and `scheme: bearer`".to_owned(),
            }
        }
        None if written.eq_ignore_ascii_case("digest") && !is_swagger => {
            "write `type: http` and `scheme: digest`".to_owned()
        }
        None if matches!(
            written.to_ascii_lowercase().as_str(),
            "key" | "header" | "cookie"
        ) =>
        {
            "write `type: apiKey`, with `in` and `name`".to_owned()
        }
        None => format!("write one of {}", one_of(known)),
    };
    let text = format!("`{written}` is no type of a security scheme");
    cx.diagnostics
        .push(Diagnostic::error("wrong-value", at, text).help(help));
    None
}

fn key_location(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    const PLACES: &[&str] = &["query", "header", "cookie"];
    let Some(written) = text(map, "in").map(str::to_owned) else {
        return;
    };
    let is_swagger = cx.dialect == Dialect::V2_0;
    let at = place.key("in").location();
    if PLACES.contains(&written.as_str()) {
        if is_swagger && written == "cookie" && cx.first_time("key in: cookie") {
            let text = "`in: cookie` came with OpenAPI 3.0; it is read all the same";
            let newer = Diagnostic::warning("newer-field", at, text);
            cx.diagnostics
                .push(newer.help("in Swagger 2.0 a key is sent `in: query` or `in: header`"));
        }
        return;
    }
    if let Some(meant) = PLACES
        .iter()
        .find(|known| known.eq_ignore_ascii_case(&written))
    {
        map.insert("in".to_owned(), json!(meant));
        let text = format!("`in: {written}` is read as `in: {meant}`");
        let other = Diagnostic::warning("wrong-value", at, text);
        cx.diagnostics
            .push(other.help(format!("write `in: {meant}`")));
        return;
    }
    cx.diagnostics.push(
        Diagnostic::error(
            "wrong-value",
            at,
            format!("a key cannot be sent in `{written}`"),
        )
        .help(match is_swagger {
            true => "write `query` or `header`",
            false => "write `query`, `header` or `cookie`",
        }),
    );
}

pub(super) fn flows(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    flows_at(map, |name| place.key(name).location(), cx);
    rename(map, "deviceAuthorization", keys::DEVICE_AUTHORIZATION);
}

/// The fields that each flow needs; a function tells the place of one.
pub(super) fn flows_at(
    map: &Map<String, Value>,
    place: impl Fn(&str) -> Location,
    cx: &mut Checker<'_>,
) {
    let needs: &[(&str, &[&str])] = &[
        ("implicit", &["authorizationUrl"]),
        ("password", &["tokenUrl"]),
        ("clientCredentials", &["tokenUrl"]),
        ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
        (
            "deviceAuthorization",
            &["deviceAuthorizationUrl", "tokenUrl"],
        ),
    ];
    for (name, fields) in needs {
        let Some(flow) = map.get(*name).and_then(Value::as_object) else {
            continue;
        };
        for field in *fields {
            let at = place(name);
            need(flow, field, "an address", &Place::root(&at), cx);
        }
    }
}

fn need(
    map: &Map<String, Value>,
    field: &str,
    what: &str,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    if map.contains_key(field) {
        return;
    }
    let noun = if field.ends_with("Url") && field != "openIdConnectUrl" {
        "flow"
    } else {
        "security scheme"
    };
    cx.diagnostics.push(
        Diagnostic::error(
            "missing-field",
            place.location(),
            format!("this {noun} has no `{field}`"),
        )
        .at_key()
        .help(match field {
            "in" if cx.dialect == Dialect::V2_0 => "add `in: query` or `in: header`".to_owned(),
            "in" => "add `in: query`, `in: header` or `in: cookie`".to_owned(),
            field => format!("add `{field}`, {what}"),
        }),
    );
}
