//! `collectionFormat`: how the values of a list are joined. OpenAPI 3 says it with `style` and `explode`; what it
//! cannot say is a text that the caller joins.

use serde_json::{Map, Value, json};

use crate::grammar::{Checker, closest};
use crate::keys;
use crate::normalise::text;
use crate::place::Place;
use diag::Diagnostic;

const FORMATS: &[&str] = &["csv", "ssv", "tsv", "pipes", "multi"];

/// Gives the list that a parameter or header is the style that its `collectionFormat` means.
pub(super) fn list(
    location: &str,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let written = map.shift_remove("collectionFormat");
    let at = place.key("collectionFormat");
    let schema = map.get("schema").and_then(Value::as_object);
    let is_list = schema.is_some_and(|schema| text(schema, "type") == Some("array"));
    let is_elsewhere = schema.is_some_and(|schema| schema.contains_key("$ref"));
    if !is_list && !is_elsewhere {
        if written.is_some() {
            without_effect(&at, cx);
        }
        return;
    }
    let format = known(written.as_ref().and_then(Value::as_str), &at, cx);
    // Names and values are pairs there, so that styles of pairs do.
    let is_pair = matches!(location, "query" | "formData" | "cookie");
    let (style, explode) = match (format, is_pair) {
        ("csv", true) => ("form", false),
        ("multi", true) if location != "cookie" => ("form", true),
        ("ssv", true) if location != "cookie" => ("spaceDelimited", false),
        ("pipes", true) if location != "cookie" => ("pipeDelimited", false),
        ("csv", _) => ("simple", false),
        ("multi", _) => {
            cx.diagnostics.push(
                Diagnostic::warning(
                    "collection-format",
                    at.location(),
                    format!("`multi` repeats the name, which a {location} has no room for; it is read as `csv`"),
                )
                .help("write `csv`, `ssv`, `tsv` or `pipes`"),
            );
            (if is_pair { "form" } else { "simple" }, false)
        }
        (other, _) => return joined(location, other, map, &at, cx),
    };
    map.insert("style".to_owned(), json!(style));
    map.insert("explode".to_owned(), json!(explode));
}

/// Lists in the list: no style has them, and a text has all of them.
pub(super) fn inner(schema: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    let at = place.key("items");
    let Some(items) = schema.get_mut("items").and_then(Value::as_object_mut) else {
        return;
    };
    let written = items.shift_remove("collectionFormat");
    let format_at = at.key("collectionFormat");
    if text(items, "type") != Some("array") {
        if written.is_some() {
            without_effect(&format_at, cx);
        }
        return;
    }
    let format = known(written.as_ref().and_then(Value::as_str), &format_at, cx);
    cx.diagnostics.push(
        Diagnostic::warning(
            "collection-format",
            at.location(),
            "the values of this list are lists, which no style can write; each of them is a text here",
        )
        .at_key()
        .help(format!(
            "give each as a text, its values joined by {}",
            separator(format)
        )),
    );
    text_for(items, &at);
}

fn without_effect(at: &Place<'_>, cx: &mut Checker<'_>) {
    cx.diagnostics.push(
        Diagnostic::warning(
            "keyword-without-effect",
            at.location(),
            "`collectionFormat` says nothing of what is no list; it is left out",
        )
        .at_key()
        .help("remove it, or write `type: array` with `items`"),
    );
}

fn known(written: Option<&str>, at: &Place<'_>, cx: &mut Checker<'_>) -> &'static str {
    let Some(written) = written else {
        return "csv";
    };
    let mut all = FORMATS.iter().copied();
    if let Some(format) = all.find(|format| format.eq_ignore_ascii_case(written)) {
        return format;
    }
    let help = match closest(&written.to_ascii_lowercase(), FORMATS.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "write `csv`, `ssv`, `tsv`, `pipes` or `multi`".to_owned(),
    };
    let text = format!("there is no `collectionFormat: {written}`; it is read as `csv`");
    cx.diagnostics
        .push(Diagnostic::warning("collection-format", at.location(), text).help(help));
    "csv"
}

fn separator(format: &str) -> &'static str {
    match format {
        "ssv" => "spaces",
        "tsv" => "tabs",
        "pipes" => "`|`",
        _ => "commas",
    }
}

/// The whole list as one text.
fn joined(
    location: &str,
    format: &str,
    map: &mut Map<String, Value>,
    at: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let separator = separator(format);
    let what = match location {
        "formData" => "a form".to_owned(),
        other => format!("a {other}"),
    };
    cx.diagnostics.push(
        Diagnostic::warning(
            "collection-format",
            at.location(),
            format!("a client does not join the values of {what} by {separator}; the list is a text here"),
        )
        .help(format!(
            "give the values as one text, joined by {separator}; or write `collectionFormat: csv` if the server takes commas"
        )),
    );
    map.shift_remove("example");
    if let Some(schema) = map.get_mut("schema").and_then(Value::as_object_mut) {
        text_for(schema, at);
    }
}

/// Leaves of the schema of a list what can be said of the text that has its values.
fn text_for(schema: &mut Map<String, Value>, at: &Place<'_>) {
    schema.shift_remove("$ref");
    schema.retain(|key, _| matches!(key.as_str(), "description" | "nullable" | keys::ORIGIN));
    schema.insert("type".to_owned(), json!("string"));
    let origin = at.location().to_string();
    schema
        .entry(keys::ORIGIN)
        .or_insert_with(|| Value::String(origin));
}
