//! The keys of `responses`: a status, a range of them, or `default`.

use serde_json::{Map, Value};

use super::carry;
use crate::grammar::Checker;
use crate::place::Place;
use diag::Diagnostic;

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
    if map
        .keys()
        .all(|key| key.starts_with("x-") || read(key).as_deref() == Some(key.as_str()))
    {
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
                    .help("write a status such as `404`, a range such as `4XX`, or `default`"),
            );
            continue;
        };
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
