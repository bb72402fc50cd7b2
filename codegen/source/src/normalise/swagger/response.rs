//! Answers: one schema, in each of the media types that the operation produces.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::media::{JSON, MediaTypes, essence, is_json, object, place_of};
use crate::grammar::Checker;
use crate::normalise::known::component_name;
use crate::normalise::text;
use crate::place::Place;
use diag::Location;

/// The shared answers. One that operations with other media types refer to becomes several.
pub(super) struct Shared {
    responses: Map<String, Value>,
    produces: MediaTypes,
    /// Which answers are wanted in other media types than the document's, and their names.
    others: BTreeMap<(String, Vec<String>), String>,
}

impl Shared {
    pub(super) fn new(responses: Map<String, Value>, produces: MediaTypes) -> Self {
        Self {
            responses,
            produces,
            others: BTreeMap::new(),
        }
    }

    /// Describes the answers of an operation.
    pub(super) fn of(
        &mut self,
        responses: Option<&mut Value>,
        produces: Option<MediaTypes>,
        place: &Place<'_>,
        cx: &mut Checker<'_>,
    ) {
        let place = place.key("responses");
        let produces = produces.unwrap_or_else(|| self.produces.clone());
        let responses = responses.and_then(Value::as_object_mut);
        for (status, response) in responses.into_iter().flatten() {
            let used = Use::of(status);
            let Some(map) = response
                .as_object_mut()
                .filter(|_| !status.starts_with("x-"))
            else {
                continue;
            };
            match text(map, "$ref").map(str::to_owned) {
                Some(reference) => {
                    if let Some(name) = self.other(&reference, used, &produces) {
                        map.insert("$ref".to_owned(), json!(canonical(&name)));
                    }
                }
                None => {
                    let at = place_of(map, &place.key(status));
                    let names = media_types(map, used, &produces);
                    describe(map, names, (&produces, &at), cx);
                }
            }
        }
    }

    /// The name of a shared answer in other media types than the document's; none where they are the same.
    fn other(&mut self, reference: &str, used: Use, produces: &MediaTypes) -> Option<String> {
        let (name, map) = self.definition(reference)?;
        let wanted = media_types(map, used, produces);
        if wanted == media_types(map, Use::Success, &self.produces) {
            return None;
        }
        let key = (name, wanted);
        if let Some(known) = self.others.get(&key) {
            return Some(known.clone());
        }
        let words: Vec<String> = key.1.iter().map(|name| word(name)).collect();
        let mut wish = format!("{}_{}", key.0, words.join("_"));
        while self.responses.contains_key(&wish) || self.others.values().any(|one| *one == wish) {
            wish.push('_');
        }
        self.others.insert(key, wish.clone());
        Some(wish)
    }

    /// What a reference leads to, through references to references.
    fn definition(&self, reference: &str) -> Option<(String, &Map<String, Value>)> {
        let mut name = component_name(reference, "responses")?;
        for _ in 0..=self.responses.len() {
            let map = self.responses.get(&name)?.as_object()?;
            let Some(next) = text(map, "$ref") else {
                return Some((name, map));
            };
            name = component_name(next, "responses")?;
        }
        None
    }

    /// All shared answers, described.
    pub(super) fn described(&self, place: &Place<'_>, cx: &mut Checker<'_>) -> Map<String, Value> {
        let place = place.key("responses");
        let mut all = Map::new();
        for (name, response) in &self.responses {
            let mut response = response.clone();
            if let Some(map) = response.as_object_mut()
                && !map.contains_key("$ref")
            {
                let at = place_of(map, &place.key(name));
                let names = media_types(map, Use::Success, &self.produces);
                describe(map, names, (&self.produces, &at), cx);
            }
            all.insert(name.clone(), response);
        }
        for ((source, media_types), name) in &self.others {
            let Some(Value::Object(mut map)) = self.responses.get(source).cloned() else {
                continue;
            };
            let at = place_of(&map, &place.key(source));
            let said = MediaTypes(media_types.clone());
            describe(&mut map, media_types.clone(), (&said, &at), cx);
            all.insert(name.clone(), Value::Object(map));
        }
        all
    }
}

fn canonical(name: &str) -> String {
    let name = name.replace('~', "~0").replace('/', "~1");
    format!("#/components/responses/{name}")
}

/// A media type as a part of a name.
fn word(media_type: &str) -> String {
    let essence = essence(media_type);
    let subtype = essence.rsplit('/').next().unwrap_or_default();
    match subtype {
        "*" => "any".to_owned(),
        subtype => subtype
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect(),
    }
}

/// Which answers are read by their shape.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Success,
    Failure,
}

impl Use {
    fn of(status: &str) -> Self {
        match status.starts_with('2') {
            true => Self::Success,
            false => Self::Failure,
        }
    }
}

/// The media types that an answer comes in: none without a schema.
fn media_types(map: &Map<String, Value>, used: Use, produces: &MediaTypes) -> Vec<String> {
    let Some(schema) = map.get("schema") else {
        return Vec::new();
    };
    if schema.get("format").and_then(Value::as_str) == Some("binary") {
        // A file comes as it is, which is not as a text in JSON, and a document lists JSON for all that it has.
        let mut names = produces.0.clone();
        names.retain(|name| !is_json(name));
        let says_json = names.len() < produces.0.len();
        // Beside JSON, XML is another notation of values and no file.
        if names.is_empty() || says_json && names.iter().all(|name| holds_shapes(name)) {
            names.clear();
            names.push("*/*".to_owned());
        }
        return names;
    }
    let names = produces.0.as_slice();
    // `produces: [image/png]` is said of the success, and what went wrong with it is no picture.
    let is_of_success =
        used == Use::Failure && has_shape(schema) && !names.iter().any(|name| holds_shapes(name));
    let is_shape_of_failure = used == Use::Failure && has_shape(schema);
    match names {
        [] => vec![JSON.to_owned()],
        _ if is_of_success => vec![JSON.to_owned()],
        names => {
            let names = names.iter();
            let names = names.filter(|name| !is_shape_of_failure || holds_shapes(name));
            names.cloned().collect()
        }
    }
}

/// Whether a schema is of more than one value.
fn has_shape(schema: &Value) -> bool {
    let is_nested = matches!(
        schema.get("type").and_then(Value::as_str),
        Some("object" | "array")
    );
    let words = ["$ref", "properties", "allOf", "anyOf", "oneOf"];
    is_nested || words.iter().any(|word| schema.get(word).is_some())
}

/// Whether a media type can hold such values.
fn holds_shapes(name: &str) -> bool {
    let essence = essence(name);
    let notations = ["json", "xml", "yaml", "*"];
    notations.iter().any(|notation| essence.contains(notation))
}

/// `schema` and `examples` -> `content`.
fn describe(
    map: &mut Map<String, Value>,
    names: Vec<String>,
    (produces, at): (&MediaTypes, &Location),
    cx: &mut Checker<'_>,
) {
    let schema = map.shift_remove("schema");
    let examples = map.shift_remove("examples");
    let Some(schema) = schema else {
        return;
    };
    if !names.iter().any(|name| name == "*/*") {
        // Says that nothing is said.
        produces
            .clone()
            .or_json("produces", &at.child("schema"), cx);
    }
    let examples = examples.as_ref().and_then(Value::as_object);
    let mut content = Map::new();
    for name in names {
        let mut object = object(&schema, at);
        let mut own = examples.into_iter().flatten();
        if let Some((_, example)) = own.find(|(key, _)| essence(key) == essence(&name)) {
            object.insert("example".to_owned(), example.clone());
        }
        content.insert(name, Value::Object(object));
    }
    map.insert("content".to_owned(), Value::Object(content));
}
