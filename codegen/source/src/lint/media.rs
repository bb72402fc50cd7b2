//! Media types that are none, or nearly one.

use serde_json::{Map, Value};

use super::{Linter, is_token};
use crate::grammar::{Kind, closest, shape};
use crate::place::Place;

/// The top-level types of the registry.
const TYPES: &[&str] = &[
    "application",
    "audio",
    "chemical",
    "example",
    "font",
    "haptics",
    "image",
    "message",
    "model",
    "multipart",
    "text",
    "video",
];

/// Media types whose slips are worth a word.
const COMMON: &[&str] = &[
    "application/json",
    "application/octet-stream",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/event-stream",
    "text/plain",
];

/// Their neighbours that exist.
const OTHERS: &[&str] = &[
    "application/json5",
    "application/jsonl",
    "application/bson",
    "application/jose",
];

/// What people write for a media type.
const SHORT: &[(&str, &str)] = &[
    ("json", "application/json"),
    ("xml", "application/xml"),
    ("form", "application/x-www-form-urlencoded"),
    ("form-data", "multipart/form-data"),
    ("html", "text/html"),
    ("text", "text/plain"),
    ("plain", "text/plain"),
    ("csv", "text/csv"),
    ("pdf", "application/pdf"),
    ("yaml", "application/yaml"),
    ("binary", "application/octet-stream"),
];

/// The keys of `content`.
pub(super) fn content(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    let content = place.key("content");
    for name in map
        .get("content")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
    {
        if name.starts_with("x-") && !name.contains('/') {
            continue;
        }
        if shape(Kind::MediaType).field(name).is_some() {
            // It stands a step too high, which the grammar reports.
            continue;
        }
        if let Some((text, help)) = problem(name) {
            let text = format!("{text}; it is sent or expected as it is written");
            linter.warn_key("media-type", &content.key(name), text, help);
        }
    }
}

/// The same in the lists of Swagger 2.0.
pub(super) fn lists(linter: &mut Linter<'_>, map: &Map<String, Value>, place: &Place<'_>) {
    for (key, becomes) in [("consumes", "sent"), ("produces", "expected")] {
        let list = place.key(key);
        let names = map.get(key).and_then(Value::as_array).into_iter().flatten();
        for (index, name) in names.enumerate() {
            if let Some((text, help)) = name.as_str().and_then(problem) {
                let text = format!("{text}; it is {becomes} as it is written");
                linter.warn("media-type", &list.index(index), text, help);
            }
        }
    }
}

fn problem(name: &str) -> Option<(String, String)> {
    let essence = name
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let did_you_mean = |meant: &str| format!("did you mean `{meant}`?");
    if essence.contains(',') {
        let help = "write each media type as a key of its own, with the same value";
        return Some((format!("`{name}` is several media types"), help.to_owned()));
    }
    let Some((kind, subtype)) = essence.split_once('/') else {
        let short = SHORT.iter().find(|(short, _)| *short == essence);
        let meant = short
            .map(|(_, meant)| *meant)
            .or_else(|| closest(&essence, COMMON.iter().copied()));
        let help = match meant {
            Some(meant) => did_you_mean(meant),
            None => "a media type has two parts, such as `application/json`".to_owned(),
        };
        return Some((format!("`{name}` is no media type"), help));
    };
    if !is_token(kind) || !is_token(subtype) {
        let help = "a media type has two parts without spaces, such as `application/json`";
        return Some((format!("`{name}` is no media type"), help.to_owned()));
    }
    if kind != "*" && !kind.starts_with("x-") && !TYPES.contains(&kind) {
        let help = match closest(kind, TYPES.iter().copied()) {
            Some(meant) => did_you_mean(&format!("{meant}/{subtype}")),
            None => format!("the registered ones are {}", TYPES.join(", ")),
        };
        return Some((format!("there are no media types `{kind}/…`"), help));
    }
    if COMMON.contains(&essence.as_str()) || OTHERS.contains(&essence.as_str()) {
        return None;
    }
    let same_kind = COMMON.iter().copied().filter(|known| {
        let (known_kind, known_subtype) = known.split_once('/').unwrap_or_default();
        known_kind == kind
            && closest(subtype, [known_subtype]).is_some()
            && differs_little(subtype, known_subtype)
    });
    let meant = same_kind.into_iter().next()?;
    Some((
        format!("`{name}` is no media type that is registered"),
        did_you_mean(meant),
    ))
}

/// One letter more or less, or letters in another order.
fn differs_little(one: &str, other: &str) -> bool {
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(one) == sorted(other) || one.len().abs_diff(other.len()) == 1
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn slips_are_told_from_what_is_rare() {
        for (name, meant) in [
            ("json", "`application/json`"),
            ("aplication/json", "`application/json`"),
            ("application/jsno", "`application/json`"),
            ("application/jsson", "`application/json`"),
            ("multipart/formdata", "`multipart/form-data`"),
            ("txt/plain", "`text/plain`"),
        ] {
            assert!(
                problem(name).is_some_and(|(_, help)| help.contains(meant)),
                "{name}: {:?}",
                problem(name)
            );
        }
        for name in [
            "application/json; charset=utf-8",
            "*/*",
            "text/css",
            "text/csv",
            "application/jwt",
            "application/jsonl",
            "application/yaml",
            "application/vnd.api+json",
            "image/svg+xml",
            "x-world/x-3dmf",
            "application/x-ndjson",
            "application/*",
        ] {
            assert_eq!(problem(name), None, "{name}");
        }
    }
}
