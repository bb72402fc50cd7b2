//! Parameters and headers: a schema or a content, and a style that fits the place.

use serde_json::{Map, Value, json};

use super::text;
use crate::grammar::{Checker, Kind, closest, one_of, shape};
use crate::keys;
use crate::place::Place;
use diag::Diagnostic;

/// What Swagger 2.0 wrote beside the name and OpenAPI 3 writes under `schema`.
pub(super) const SCHEMA_KEYS: &[&str] = &[
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "nullable",
    "properties",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
];

/// `in: query, type: string` -> `in: query, schema: { type: string }`.
pub(super) fn gather_schema(
    noun: &str,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let has_type = ["type", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| map.contains_key(*key));
    if !has_type || map.contains_key("schema") || map.contains_key("content") {
        return;
    }
    let mut schema = Map::new();
    for key in SCHEMA_KEYS {
        if let Some(value) = map.shift_remove(*key) {
            schema.insert((*key).to_owned(), value);
        }
    }
    below_schema(noun, schema, map, place, cx);
}

/// `application/json: { type: object }` -> `application/json: { schema: { type: object } }`.
pub(super) fn gather_whole_schema(
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    const TOLD_BY: &[&str] = &[
        "type",
        "properties",
        "items",
        "allOf",
        "anyOf",
        "oneOf",
        "enum",
    ];
    let is_told = TOLD_BY.iter().any(|key| map.contains_key(*key));
    if !is_told || map.contains_key("schema") || map.contains_key("itemSchema") {
        return;
    }
    let (body, words) = (shape(Kind::MediaType), shape(Kind::Schema));
    let (schema, rest) = std::mem::take(map).into_iter().partition(|(key, _)| {
        !key.starts_with("x-") && body.field(key).is_none() && words.field(key).is_some()
    });
    *map = rest;
    below_schema("body", schema, map, place, cx);
}

fn below_schema(
    noun: &str,
    mut schema: Map<String, Value>,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    schema.insert(
        keys::ORIGIN.to_owned(),
        Value::String(place.location().to_string()),
    );
    map.insert("schema".to_owned(), Value::Object(schema));
    cx.diagnostics.push(
        Diagnostic::warning(
            "misplaced-schema",
            place.location(),
            format!("the type of a {noun} belongs under `schema`; it is read from there"),
        )
        .help("move `type` and what belongs to it below `schema:`"),
    );
}

pub(super) fn parameter(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    const PLACES: &[&str] = &["query", "path", "header", "cookie", "querystring"];
    let Some(location) = location(map, PLACES, place, cx) else {
        return;
    };
    if location == "querystring" && map.contains_key("schema") && !map.contains_key("content") {
        let text = "a parameter `in: querystring` says by `content` how the query is written, and has no `schema`";
        let odd = Diagnostic::warning("misplaced-schema", place.key("schema").location(), text);
        cx.diagnostics.push(odd.at_key().help(
            "put it below a media type: `content: {application/x-www-form-urlencoded: {schema: …}}`",
        ));
    }
    schema_or_content(map, place, cx);
    required_in_path(location, map, place, cx);
    let styles: &[&str] = match location {
        "path" => &["matrix", "label", "simple"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        "cookie" => &["form", "cookie"],
        _ => &[],
    };
    style(map, styles, &format!("a {location} parameter"), place, cx);
    if location == "path" && map.get("allowReserved") == Some(&Value::Bool(true)) {
        map.insert(keys::ALLOW_RESERVED.to_owned(), Value::Bool(true));
    }
    if text(map, "style") == Some("cookie") {
        map.shift_remove("style");
        map.insert(keys::STYLE.to_owned(), json!("cookie"));
    }
}

/// A path has no place for a value that is missing.
pub(super) fn required_in_path(
    location: &str,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    if location == "path" && map.get("required") != Some(&Value::Bool(true)) {
        let name = text(map, "name").unwrap_or("").to_owned();
        cx.diagnostics.push(
            Diagnostic::warning(
                "optional-path-parameter",
                place.location(),
                format!("the path parameter `{name}` is not `required`; it is read as required"),
            )
            .help("add `required: true`: a path has no place for a value that is missing"),
        );
        map.insert("required".to_owned(), Value::Bool(true));
    }
}

/// `in`, in its own letters; none when there is no such place.
pub(super) fn location(
    map: &mut Map<String, Value>,
    places: &[&'static str],
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<&'static str> {
    let written = text(map, "in")?.to_owned();
    if let Some(&exact) = places.iter().find(|known| **known == written) {
        return Some(exact);
    }
    let at = place.key("in").location();
    if let Some(&meant) = places
        .iter()
        .find(|known| known.eq_ignore_ascii_case(written.trim()))
    {
        map.insert("in".to_owned(), json!(meant));
        let text = format!("`in: {written}` is read as `in: {meant}`");
        let other = Diagnostic::warning("wrong-value", at, text);
        cx.diagnostics
            .push(other.help(format!("write `in: {meant}`")));
        return Some(meant);
    }
    let help = match written.as_str() {
        "body" => "OpenAPI 3 describes the body under `requestBody` of the operation".to_owned(),
        "formData" => "OpenAPI 3 describes forms under `requestBody`, with the media type `multipart/form-data`".to_owned(),
        "form" | "formdata" | "form-data" if places.contains(&"formData") => {
            "did you mean `formData`?".to_owned()
        }
        "form" | "formdata" | "form-data" => "OpenAPI 3 describes forms under `requestBody`, with the media type `multipart/form-data`".to_owned(),
        other => match closest(other, places.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if places.contains(&"body") => {
                "write `query`, `path`, `header`, `formData` or `body`".to_owned()
            }
            None => "write `query`, `path`, `header` or `cookie`".to_owned(),
        },
    };
    let text = format!("a parameter cannot be in `{written}`");
    cx.diagnostics
        .push(Diagnostic::error("wrong-value", at, text).help(help));
    None
}

pub(super) fn header(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    schema_or_content(map, place, cx);
    style(map, &["simple"], "a header", place, cx);
    if let Some(explode) = map.shift_remove("explode") {
        map.insert(keys::EXPLODE.to_owned(), explode);
    }
}

/// What a parameter or a header is called in a sentence.
pub(super) fn name_of(map: &Map<String, Value>, place: &Place<'_>) -> String {
    let name = text(map, "name")
        .or(place.name())
        .filter(|name| !name.is_empty());
    name.map_or("this parameter".to_owned(), |name| format!("`{name}`"))
}

/// Exactly one of the two: the document type takes whichever comes first.
fn schema_or_content(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    if map
        .get("content")
        .and_then(Value::as_object)
        .is_some_and(Map::is_empty)
    {
        map.shift_remove("content");
    }
    if map.contains_key("schema") {
        if map.shift_remove("content").is_some() {
            let text = "`schema` and `content` exclude each other; `content` is left out";
            cx.warn("schema-and-content", &place.key("content"), text);
        }
        return;
    }
    let Some(content) = map.get_mut("content").and_then(Value::as_object_mut) else {
        let name = name_of(map, place);
        cx.diagnostics.push(
            Diagnostic::warning(
                "missing-schema",
                place.location(),
                format!("nothing says of which type {name} is; it is read as a string"),
            )
            .at_key()
            .help("add `schema: { type: string }`, or the type that is meant"),
        );
        map.insert("schema".to_owned(), json!({ "type": "string" }));
        return;
    };
    if content.len() > 1 {
        let mut first = true;
        content.retain(|_, _| std::mem::take(&mut first));
        cx.warn(
            "several-contents",
            &place.key("content"),
            "`content` holds one media type here; only the first is read",
        );
    }
}

/// A style that the place does not have is read as the place's default.
fn style(
    map: &mut Map<String, Value>,
    allowed: &[&str],
    noun: &str,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    let Some(style) = text(map, "style").map(str::to_owned) else {
        return;
    };
    if allowed.contains(&style.as_str()) {
        return;
    }
    let mut known = allowed.iter();
    if let Some(meant) = known.find(|known| known.eq_ignore_ascii_case(style.trim())) {
        let text = format!("`style: {style}` is read as `style: {meant}`");
        let at = place.key("style").location();
        cx.diagnostics.push(
            Diagnostic::warning("wrong-style", at, text).help(format!("write `style: {meant}`")),
        );
        map.insert("style".to_owned(), json!(meant));
        return;
    }
    map.shift_remove("style");
    // The default `style` has its own default `explode`; a written one still counts.
    let default = if allowed.contains(&"form") {
        "form"
    } else {
        "simple"
    };
    cx.diagnostics.push(
        Diagnostic::warning(
            "wrong-style",
            place.key("style").location(),
            format!("{noun} cannot have `style: {style}`; it is read as `{default}`"),
        )
        .help(match (allowed, closest(&style, allowed.iter().copied())) {
            ([], _) => "write `form`".to_owned(),
            ([only], _) => format!("write `{only}`"),
            (_, Some(meant)) => format!("did you mean `{meant}`?"),
            (allowed, None) => format!("write one of {}", one_of(allowed)),
        }),
    );
}
