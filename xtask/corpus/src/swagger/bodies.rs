//! Parameters `in: body` and `in: formData` -> the body of a request; in which media types bodies are.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Found;
use crate::calls::media;

/// The body of an operation: its own word, else that of its path.
pub(super) fn body(own: &[Found], shared: &[Found], consumes: &[String]) -> Option<Value> {
    let whole = own.iter().chain(shared).find(|one| one.is_in("body"));
    if let Some(whole) = whole {
        let mut names = match consumes {
            [] => vec!["application/json".to_owned()],
            names => names.to_vec(),
        };
        if !names.iter().all(|name| is_form(name)) {
            names.retain(|name| !is_form(name));
        }
        let mut content = Map::new();
        for name in names {
            let mut one = json!({ "schema": whole.schema() });
            let own = whole.value.get("x-examples").and_then(|all| all.get(&name));
            if let Some(example) = own.or_else(|| whole.value.get("example")) {
                one["example"] = example.clone();
            }
            content.insert(name, one);
        }
        return Some(json!({ "required": whole.is_required(), "content": content }));
    }
    let is_own = |field: &&Found| {
        let mut own = own.iter();
        !own.any(|one| one.is_in("formData") && one.name() == field.name())
    };
    let fields = shared.iter().filter(is_own).chain(own);
    let fields: Vec<&Found> = fields.filter(|one| one.is_in("formData")).collect();
    (!fields.is_empty()).then(|| form(&fields, consumes))
}

fn form(fields: &[&Found], consumes: &[String]) -> Value {
    let holds_file =
        |one: &&&Found| one.value["type"] == "file" || one.value["items"]["type"] == "file";
    let has_file = fields.iter().any(|one| holds_file(&one));
    let fits = |name: &&String| match has_file {
        true => media::essence(name).starts_with("multipart/"),
        false => is_form(name),
    };
    let otherwise = match has_file {
        true => "multipart/form-data",
        false => "application/x-www-form-urlencoded",
    };
    let name = consumes.iter().find(fits).map_or(otherwise, String::as_str);
    let properties: BTreeMap<&str, Value> = fields
        .iter()
        .map(|one| (one.name(), one.schema()))
        .collect();
    let required = fields.iter().filter(|one| one.is_required());
    let required: Vec<&str> = required.map(|one| one.name()).collect();
    let mut encoding = Map::new();
    for one in fields {
        let is_list = one.value["type"] == "array" && !holds_file(&one);
        if let (true, (Some(style), false)) = (is_list, joined(&one.value)) {
            let said = json!({ "style": style, "explode": false });
            encoding.insert(one.name().to_owned(), said);
        }
    }
    let mut content = Map::new();
    let is_required = !required.is_empty();
    let schema = json!({ "type": "object", "properties": properties, "required": required });
    content.insert(
        name.to_owned(),
        json!({ "schema": schema, "encoding": encoding }),
    );
    json!({ "required": is_required, "content": content })
}

/// The style of a list, if there is one, and whether its values stand one by one.
pub(super) fn joined(value: &Value) -> (Option<&'static str>, bool) {
    let format = value["collectionFormat"].as_str().unwrap_or("csv");
    let format = format.to_ascii_lowercase();
    let location = value["in"].as_str().unwrap_or("header");
    let is_pair = location == "query" || location == "formData";
    match (format.as_str(), is_pair) {
        ("multi", true) => (Some("form"), true),
        ("ssv", true) => (Some("spaceDelimited"), false),
        ("pipes", true) => (Some("pipeDelimited"), false),
        ("tsv", _) | ("ssv" | "pipes", false) => (None, false),
        (_, true) => (Some("form"), false),
        (_, false) => (Some("simple"), false),
    }
}

/// The media types that an answer comes in.
pub(super) fn media_types(
    schema: &Value,
    is_file: bool,
    status: &str,
    produces: &[String],
) -> Vec<String> {
    if is_file {
        // A file is no text in JSON, whatever the document produces otherwise.
        let others = produces.iter();
        let others = others.filter(|name| !media::is_json(&media::essence(name)));
        let others: Vec<String> = others.cloned().collect();
        return if others.is_empty() {
            vec!["*/*".to_owned()]
        } else {
            others
        };
    }
    let words = ["$ref", "properties", "allOf", "anyOf", "oneOf"];
    let has_shape = matches!(schema["type"].as_str(), Some("object" | "array"))
        || words.iter().any(|word| schema.get(word).is_some());
    let holds_shapes = |name: &String| {
        let essence = media::essence(name);
        let notations = ["json", "xml", "yaml", "*"];
        notations.iter().any(|notation| essence.contains(notation))
    };
    // A picture that could not be made is no picture.
    let is_of_success = !status.starts_with('2') && has_shape && !produces.iter().any(holds_shapes);
    match produces {
        [] => vec!["application/json".to_owned()],
        _ if is_of_success => vec!["application/json".to_owned()],
        produces => produces.to_vec(),
    }
}

fn is_form(name: &str) -> bool {
    let essence = media::essence(name);
    essence == "application/x-www-form-urlencoded" || essence.starts_with("multipart/")
}
