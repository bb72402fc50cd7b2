//! The keys of `responses`: a status, a range of them, or `default`.

use serde_json::{Map, Value};

use super::carry;
use crate::grammar::Checker;
use crate::keys;
use crate::place::Place;
use crate::version::Dialect;
use diag::Diagnostic;

/// What a key of `responses` may be, in the version of the document: the ranges came with OpenAPI 3.
fn help(cx: &Checker<'_>) -> &'static str {
    match cx.dialect {
        Dialect::V2_0 => "write a status such as `\"404\"`, or `default`",
        Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => {
            "write a status such as `\"404\"`, a range from `\"1XX\"` to `\"5XX\"`, or `default`"
        }
    }
}

/// What Swagger 2.0 had as the `schema` of an answer is that of its JSON.
pub(super) fn schema_of_swagger(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let Some(schema) = map.shift_remove("schema") else {
        return;
    };
    let has_content = map.get("content").is_some_and(|content| !content.is_null());
    let reading = match has_content {
        true => "it is left out, as there is `content`",
        false => "it is read as that of `application/json`",
    };
    cx.diagnostics.push(
        Diagnostic::warning(
            "misplaced-schema",
            place.key("schema").location(),
            format!(
                "since OpenAPI 3 the `schema` of a response stands under a media type; {reading}"
            ),
        )
        .at_key()
        .help("move it: `content: {application/json: {schema: …}}`"),
    );
    if !has_content {
        let mut object = Map::new();
        object.insert("schema".to_owned(), schema);
        let origin = place.location().to_string();
        object.insert(keys::ORIGIN.to_owned(), Value::String(origin));
        let mut content = Map::new();
        content.insert("application/json".to_owned(), Value::Object(object));
        map.insert("content".to_owned(), Value::Object(content));
    }
}

pub(super) fn responses(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    if map.is_empty() && cx.first_time("no responses") {
        // Said once: a description that leaves one answer open leaves many open.
        cx.diagnostics.push(
            Diagnostic::warning(
                "no-responses",
                place.location(),
                "`responses` describes no answer; every answer is taken",
            )
            .at_key()
            .help(
                "describe at least the answer of success, such as `'204': { description: done }`",
            ),
        );
    }
    if cx.dialect == Dialect::V2_0 {
        range_of_swagger(map, place, cx);
    }
    if map.keys().all(|key| key.starts_with("x-") || is_right(key)) {
        return;
    }
    let mut read_map = Map::new();
    for (key, mut response) in std::mem::take(map) {
        if key.starts_with("x-") {
            read_map.insert(key, response);
            continue;
        }
        let location = place.key(&key).location();
        let Some(status) = read(&key) else {
            cx.diagnostics.push(
                Diagnostic::error("wrong-status", location, format!("`{key}` is no status"))
                    .at_key()
                    .help(help(cx)),
            );
            continue;
        };
        if status.starts_with(['6', '7', '8', '9']) {
            let text = format!(
                "`{key}` is no status of HTTP (they go from 100 to 599); it is expected as it is written"
            );
            let odd = Diagnostic::warning("wrong-status", location.clone(), text);
            cx.diagnostics.push(odd.at_key().help(help(cx)));
        }
        if status != key {
            // A document that writes one of them so writes all of them so.
            if cx.first_time(&format!("status {key}")) {
                cx.diagnostics.push(
                    Diagnostic::warning(
                        "wrong-status",
                        location.clone(),
                        format!("the status `{key}` is read as `{status}`"),
                    )
                    .at_key()
                    .help(format!("write `{status}`")),
                );
            }
            carry(&mut response, &place.key(&key));
        }
        if read_map.contains_key(&status) {
            let text = format!("the status `{status}` is described twice; the first one counts");
            cx.diagnostics.warning("duplicate-status", &location, text);
            continue;
        }
        read_map.insert(status, response);
    }
    *map = read_map;
}

/// Ranges came with OpenAPI 3.0, which is said once.
fn range_of_swagger(map: &Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let is_range = |key: &&String| read(key).is_some_and(|status| status.ends_with("XX"));
    if let Some(key) = map.keys().find(is_range)
        && cx.first_time("range of statuses")
    {
        let text = format!("the range `{key}` came with OpenAPI 3.0; it is read all the same");
        let newer = Diagnostic::warning("newer-field", place.key(key).location(), text);
        cx.diagnostics.push(
            newer
                .at_key()
                .help("Swagger 2.0 has statuses such as `\"404\"`, and `default`"),
        );
    }
}

fn is_right(key: &str) -> bool {
    read(key).as_deref() == Some(key) && !key.starts_with(['6', '7', '8', '9'])
}

/// The status as the standard writes it.
fn read(key: &str) -> Option<String> {
    let key = key.trim();
    if key.eq_ignore_ascii_case("default") {
        return Some("default".to_owned());
    }
    match key.as_bytes() {
        [class @ b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] if class.is_ascii_digit() => {
            Some(key.to_owned())
        }
        [b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => Some(key.to_ascii_uppercase()),
        _ => None,
    }
}
