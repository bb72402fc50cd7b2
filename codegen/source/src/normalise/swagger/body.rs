//! Parameters `in: body` and `in: formData` -> the body of the request.

use serde_json::{Map, Value, json};

use super::media::{MediaTypes, essence, object};
use crate::grammar::Checker;
use crate::keys;
use crate::names;
use crate::normalise::text;
use crate::place::Place;
use diag::{Diagnostic, Location};

const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// The parameters of a list that are a body, or fields of a form.
#[derive(Default)]
pub(super) struct Bodies {
    pub(super) whole: Vec<Described>,
    pub(super) fields: Vec<Described>,
}

/// A parameter and its place.
#[derive(Clone)]
pub(super) struct Described {
    pub(super) map: Map<String, Value>,
    pub(super) at: Location,
}

impl Described {
    fn name(&self) -> &str {
        text(&self.map, "name").unwrap_or_default()
    }

    fn schema(&self) -> Value {
        self.map.get("schema").cloned().unwrap_or_else(|| json!({}))
    }

    fn is_required(&self) -> bool {
        self.map.get("required") == Some(&Value::Bool(true))
    }
}

/// The body of an operation: its own word, else that of its path.
pub(super) fn request(
    own: Bodies,
    shared: &Bodies,
    consumes: MediaTypes,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Option<Value> {
    let whole = match own.whole.as_slice() {
        [] => shared.whole.as_slice(),
        whole => whole,
    };
    let is_own = |field: &&Described| own.fields.iter().all(|one| one.name() != field.name());
    let inherited = shared.fields.iter().filter(is_own);
    let fields: Vec<&Described> = inherited.chain(&own.fields).collect();
    let Some(first) = whole.first() else {
        return (!fields.is_empty()).then(|| form(&fields, &consumes, place, cx));
    };
    if let Some(field) = fields.first() {
        let text = format!(
            "a call has a body or a form, not both: `{}` is a field of a form, and `{}` is a body",
            field.name(),
            first.name()
        );
        cx.diagnostics.push(
            Diagnostic::error("body-and-form", field.at.clone(), text)
                .help(one_of_both(&fields, &consumes))
                .note(first.at.clone(), "the body is here"),
        );
        return None;
    }
    if let Some(second) = whole.get(1) {
        let text = format!(
            "a call has one body: `{}` is the second one; the first one counts",
            second.name()
        );
        cx.diagnostics.push(
            Diagnostic::warning("several-bodies", second.at.clone(), text)
                .help("describe both as properties of one object, if that is what is sent")
                .note(first.at.clone(), "the first one is here"),
        );
    }
    Some(body(first, consumes, cx))
}

/// How a body and the fields beside it become one. A file can only be a field.
fn one_of_both(fields: &[&Described], consumes: &MediaTypes) -> String {
    let with = match listed(fields, consumes) {
        Some(_) => String::new(),
        None => format!(", with `consumes: [{}]` in the operation", usual(fields)),
    };
    let as_fields = format!("the body as fields too, `in: formData`{with}");
    match fields {
        _ if file_of(fields).is_some() => format!("describe {as_fields}"),
        [field] => {
            let name = field.name();
            format!("describe `{name}` as a property of the body's `schema`; or {as_fields}")
        }
        _ => format!("describe the fields as properties of the body's `schema`; or {as_fields}"),
    }
}

fn body(source: &Described, consumes: MediaTypes, cx: &mut Checker<'_>) -> Value {
    let schema = source.schema();
    let MediaTypes(mut names) = consumes.or_json("consumes", &source.at, cx);
    // What is sent as a form has fields, unless nothing else is said.
    if !names.iter().all(|name| is_form(name)) {
        names.retain(|name| !is_form(name));
    }
    let examples = source.map.get("x-examples").and_then(Value::as_object);
    let mut content = Map::new();
    for name in names {
        let mut object = object(&schema, &source.at);
        let own = examples.and_then(|examples| examples.get(&name));
        if let Some(example) = own.or_else(|| source.map.get("example")) {
            object.insert("example".to_owned(), example.clone());
        }
        content.insert(name, Value::Object(object));
    }
    let mut body = Map::new();
    if let Some(description) = source.map.get("description") {
        body.insert("description".to_owned(), description.clone());
    }
    body.insert("content".to_owned(), Value::Object(content));
    body.insert("required".to_owned(), json!(source.is_required()));
    body.insert(keys::ORIGIN.to_owned(), json!(source.at.to_string()));
    Value::Object(body)
}

/// The fields of a form as the properties of an object.
fn form(
    fields: &[&Described],
    consumes: &MediaTypes,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> Value {
    let media_type = form_type(fields, consumes, cx);
    let at = place.key("parameters").location();
    let (mut properties, mut required, mut encodings) = (Map::new(), Vec::new(), Map::new());
    for field in fields {
        let name = field.name().to_owned();
        if let Some(encoding) = encoding(field) {
            encodings.insert(name.clone(), encoding);
        }
        if field.is_required() {
            required.push(json!(name));
        }
        properties.insert(name, property(field));
    }
    let is_required = !required.is_empty();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), Value::Object(properties));
    if is_required {
        schema.insert("required".to_owned(), Value::Array(required));
    }
    schema.insert(keys::ORIGIN.to_owned(), json!(at.to_string()));
    let mut object = object(&Value::Object(schema), &at);
    if !encodings.is_empty() {
        object.insert("encoding".to_owned(), Value::Object(encodings));
    }
    let mut content = Map::new();
    content.insert(media_type, Value::Object(object));
    json!({ "content": content, "required": is_required, (keys::ORIGIN): at.to_string() })
}

/// A field with the words for people that stand beside its type.
fn property(field: &Described) -> Value {
    let mut schema = field.schema();
    let Some(map) = schema.as_object_mut() else {
        return schema;
    };
    if map.contains_key("$ref") {
        return schema;
    }
    const WORDS: &[&str] = &["description", "example", "deprecated"];
    for &key in WORDS.iter().chain(names::PARAMETER) {
        if let Some(value) = field.map.get(key) {
            map.entry(key).or_insert_with(|| value.clone());
        }
    }
    schema
}

/// How the values of a list are joined. Those that are files, or repeat the name, are fields of their own.
fn encoding(field: &Described) -> Option<Value> {
    let style = text(&field.map, "style")?;
    let items = field
        .map
        .get("schema")
        .and_then(|schema| schema.get("items"));
    if field.map.get("explode") == Some(&Value::Bool(true)) || items.is_some_and(is_file) {
        return None;
    }
    Some(json!({ "style": style, (keys::EXPLODE_FALSE): true }))
}

fn is_file(schema: &Value) -> bool {
    schema.get("format").and_then(Value::as_str) == Some("binary")
}

fn is_form(name: &str) -> bool {
    let essence = essence(name);
    essence == URL_ENCODED || essence.starts_with("multipart/")
}

/// The first field that is a file, or a list of them.
fn file_of<'a>(fields: &[&'a Described]) -> Option<&'a Described> {
    let holds_file = |field: &&&Described| {
        let schema = field.map.get("schema");
        let items = schema.and_then(|schema| schema.get("items"));
        schema.is_some_and(is_file) || items.is_some_and(is_file)
    };
    fields.iter().find(holds_file).copied()
}

/// The first media type for forms among those that are sent, if there is one; a file needs one with parts.
fn listed(fields: &[&Described], consumes: &MediaTypes) -> Option<String> {
    let has_file = file_of(fields).is_some();
    let fits = |name: &&String| match has_file {
        true => essence(name).starts_with("multipart/"),
        false => is_form(name),
    };
    consumes.0.iter().find(fits).cloned()
}

/// The media type of a form for which none is listed.
fn usual(fields: &[&Described]) -> &'static str {
    match file_of(fields) {
        Some(_) => MULTIPART,
        None => URL_ENCODED,
    }
}

/// The media type that a form is sent as.
fn form_type(fields: &[&Described], consumes: &MediaTypes, cx: &mut Checker<'_>) -> String {
    if let Some(name) = listed(fields, consumes) {
        return name;
    }
    let (file, name) = (file_of(fields), usual(fields));
    if let Some(field) = file.or(fields.first().copied())
        && cx.first_time(&format!("no {name}"))
    {
        let what = if file.is_some() {
            "a form with a file"
        } else {
            "a form"
        };
        let text = format!("`consumes` lists no media type of {what}; it is sent as `{name}`");
        cx.diagnostics.push(
            Diagnostic::warning("form-media-type", field.at.clone(), text)
                .help(format!("write `consumes: [{name}]` in the operation")),
        );
    }
    name.to_owned()
}
