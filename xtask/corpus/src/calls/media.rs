//! Media types: how what they name is written.

use serde_json::Value;

use crate::schema::Direction;

/// How a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notation {
    /// A value as JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// Parts with a boundary between them.
    Multipart,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// Values as JSON, one after the other.
    Lines,
    /// Server-sent events.
    Events,
}

const TEXT: &[&str] = &[
    "graphql",
    "javascript",
    "x-javascript",
    "sql",
    "jwt",
    "toml",
    "x-sh",
    "x-www-form-urlencoded",
    "csv",
    "x-pem-file",
    "pgp-keys",
    "openmetrics-text",
];

impl Notation {
    /// Whether it is written as pairs of a name and a value, in which what is empty has no place.
    pub(crate) fn has_pairs(self) -> bool {
        matches!(self, Self::Form | Self::Multipart)
    }

    /// The notation of a media type without parameters. Where that says nothing, the schema does, as
    /// it is written.
    pub(crate) fn of(essence: &str, schema: &Value, direction: Direction) -> Self {
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence, ""));
        let is_sent = direction == Direction::Request;
        let is_binary = schema["format"] == "binary";
        let is_text = schema["type"] == "string" && !is_binary;
        match essence {
            _ if is_json_lines(subtype) => Self::Lines,
            "text/event-stream" if !is_sent => Self::Events,
            "application/x-www-form-urlencoded" if is_sent && !is_text => Self::Form,
            // A file that is called JSON is the file as it is.
            _ if is_json(essence) && !is_binary => Self::Json,
            _ if kind == "multipart" && is_sent && is_text => Self::Text,
            _ if kind == "multipart" && is_sent => Self::Multipart,
            _ if subtype == "*" && matches!(kind, "*" | "application") => match schema {
                Value::Object(_) if is_binary => Self::Bytes,
                Value::Object(schema) if schema.get("type") == Some(&"string".into()) => Self::Text,
                Value::Object(_) => Self::Json,
                _ => Self::Bytes,
            },
            _ if is_binary => Self::Bytes,
            _ if kind == "text"
                || subtype.ends_with("xml")
                || subtype.ends_with("yaml")
                || TEXT.contains(&subtype) =>
            {
                Self::Text
            }
            _ => Self::Bytes,
        }
    }
}

/// A media type in small letters, without its parameters.
pub(crate) fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// JSON and everything that is written as it.
pub(crate) fn is_json(essence: &str) -> bool {
    matches!(
        essence,
        "application/json" | "text/json" | "application/x-json"
    ) || essence.ends_with("+json")
}

/// JSON lines by all their names, also as the suffix of another type. The generator knows the same ones and does not tell
/// them: see its `lower/content.rs`.
fn is_json_lines(subtype: &str) -> bool {
    let (_, suffix) = subtype.rsplit_once('+').unwrap_or(("", subtype));
    let word = suffix.strip_prefix("x-").unwrap_or(suffix);
    let is_lines = matches!(
        word,
        "json-lines" | "json-seq" | "json-stream" | "jsonl" | "jsonlines" | "ldjson" | "ndjson"
    );
    is_lines || subtype == "stream+json"
}

/// Whether a media type is, or is within, another one: `*/*` takes all. Both without parameters.
pub(crate) fn is_within(essence: &str, range: &str) -> bool {
    let (kind, _) = essence.split_once('/').unwrap_or((essence, ""));
    match range.split_once('/') {
        Some(("*", "*")) => true,
        Some((known, "*")) => known == kind,
        _ => range == essence || range == "*",
    }
}

/// A media type for a range, as the notation has it.
pub(crate) fn concrete(media_type: &str, notation: Notation) -> String {
    let essence = essence(media_type);
    let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, "*"));
    if subtype != "*" {
        return media_type.to_owned();
    }
    let named = match (kind, notation) {
        ("image", _) => "image/png",
        ("text", _) => "text/plain",
        ("audio", _) => "audio/mpeg",
        ("video", _) => "video/mp4",
        (_, Notation::Json) => "application/json",
        (_, Notation::Text) => "text/plain",
        (_, Notation::Lines) => "application/x-ndjson",
        (_, Notation::Events) => "text/event-stream",
        (_, Notation::Form) => "application/x-www-form-urlencoded",
        (_, Notation::Multipart) => "multipart/form-data",
        (_, Notation::Bytes) => "application/octet-stream",
    };
    named.to_owned()
}

/// What the client calls a range when it sends something of it.
pub(crate) fn sent(media_type: &str, notation: Notation) -> String {
    match media_type.contains('*') {
        true => concrete("*/*", notation),
        false => media_type.to_owned(),
    }
}

/// The value of a parameter of a header: `boundary` of a content type, `name` of a disposition.
pub(crate) fn parameter(header: &str, name: &str) -> Option<String> {
    let mut rest = header.split_once(';')?.1;
    loop {
        let (key, after) = rest.split_once('=')?;
        let (value, next) = match after.strip_prefix('"') {
            Some(quoted) => {
                let (value, next) = unquoted(quoted)?;
                (value, next.trim_start().trim_start_matches(';'))
            }
            None => {
                let (value, next) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), next)
            }
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(value);
        }
        rest = next;
    }
}

fn unquoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => value.push(characters.next()?.1),
            c => value.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn notations() {
        let of = |name, schema| Notation::of(name, &schema, Direction::Request);
        assert_eq!(of("application/problem+json", json!({})), Notation::Json);
        assert_eq!(of("application/x-ndjson", json!({})), Notation::Lines);
        assert_eq!(of("multipart/mixed", json!({})), Notation::Multipart);
        assert_eq!(of("application/xml", json!({})), Notation::Text);
        assert_eq!(of("text/csv", json!({"format": "binary"})), Notation::Bytes);
        assert_eq!(of("*/*", json!({"type": "object"})), Notation::Json);
        assert_eq!(of("*/*", json!(null)), Notation::Bytes);
        assert_eq!(of("image/png", json!(null)), Notation::Bytes);
        let events = Notation::of("text/event-stream", &json!({}), Direction::Response);
        assert_eq!(events, Notation::Events);
    }

    /// Promise: JSON lines are known by all the names by which the generator knows them.
    #[test]
    fn names_of_json_lines() {
        let of = |name| Notation::of(name, &json!({}), Direction::Response);
        for name in [
            "application/x-ndjson",
            "application/ndjson",
            "text/x-ndjson",
            "application/jsonl",
            "application/x-jsonl",
            "text/jsonl",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/json-lines",
            "application/json-stream",
            "application/x-json-stream",
            "application/ldjson",
            "application/x-ldjson",
            "application/json-seq",
            "application/geo+json-seq",
            "application/vnd.a+ndjson",
            "application/vnd.a.b+jsonl",
            "application/stream+json",
        ] {
            assert_eq!(of(name), Notation::Lines, "{name}");
        }
        assert_eq!(of("application/json"), Notation::Json);
        assert_eq!(of("application/vnd.stream+json"), Notation::Json);
        assert_eq!(of("application/ndjson-x"), Notation::Bytes);
    }

    #[test]
    fn ranges() {
        assert!(is_within("image/png", "image/*"));
        assert!(is_within("image/png", "*/*"));
        assert!(!is_within("text/png", "image/*"));
        assert_eq!(concrete("image/*", Notation::Bytes), "image/png");
        assert_eq!(concrete("a/b; c=d", Notation::Text), "a/b; c=d");
    }

    #[test]
    fn parameters_of_headers() {
        let header = r#"form-data; name="a\"b;c"; filename=d.txt"#;
        assert_eq!(parameter(header, "name").as_deref(), Some("a\"b;c"));
        assert_eq!(parameter(header, "filename").as_deref(), Some("d.txt"));
        assert_eq!(parameter(header, "other"), None);
        assert_eq!(parameter("text/plain", "charset"), None);
    }
}
