//! A Swagger 2.0 document -> the same with what OpenAPI 3 says instead beside it. Everything stays where
//! it is, so that pointers into the document as it was written lead to the same things.

mod bodies;

use serde_json::{Map, Value, json};

use self::bodies::{body, joined, media_types};
use crate::calls::media;
use crate::document::{Document, Place, escape};

/// Members that go into an object: its place, the member's name, and the value.
pub(crate) type Edits = Vec<(Place, String, Value)>;

/// What stands in a parameter or header and belongs to its schema.
const SCHEMA_KEYS: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
    "x-isnullable",
];

/// What a document says in the words of OpenAPI 3.
pub(crate) fn edits(document: &Document<'_>) -> Edits {
    let root = document.in_root("");
    let whole = document.value(&root).unwrap_or_default();
    let mut reading = Reading {
        document,
        consumes: names(whole.get("consumes")),
        produces: names(whole.get("produces")),
        edits: Vec::new(),
    };
    let mut components = Map::new();
    components.insert("securitySchemes".to_owned(), schemes(&whole));
    reading.set(&root, "components", Value::Object(components));
    let paths = whole.get("paths").and_then(Value::as_object);
    for path in paths.into_iter().flatten().map(|(path, _)| path) {
        for (item, value) in document.items(path) {
            reading.item(&item, &value);
        }
    }
    let definitions = whole.get("definitions").and_then(Value::as_object);
    for (name, definition) in definitions.into_iter().flatten() {
        let place = document.in_root(format!("/definitions/{}", escape(name)));
        reading.discriminator(&place, name, definition, definitions);
    }
    reading.edits
}

/// Words for people and programs that stand anywhere: `x-nullable` and its like.
pub(crate) fn words(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for (extension, word) in [
                ("x-nullable", "nullable"),
                ("x-isnullable", "nullable"),
                ("x-writeOnly", "writeOnly"),
                ("x-write-only", "writeOnly"),
            ] {
                if map.get(extension) == Some(&Value::Bool(true)) {
                    map.insert(word.to_owned(), Value::Bool(true));
                }
            }
            map.values_mut().for_each(words);
        }
        Value::Array(list) => list.iter_mut().for_each(words),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

struct Reading<'r, 'a> {
    document: &'r Document<'a>,
    consumes: Vec<String>,
    produces: Vec<String>,
    edits: Edits,
}

/// A parameter, and where it is at the end of its references.
#[derive(Clone)]
struct Found {
    place: Place,
    value: Value,
}

impl Found {
    fn name(&self) -> &str {
        self.value["name"].as_str().unwrap_or_default()
    }

    fn is_in(&self, location: &str) -> bool {
        let written = self.value["in"].as_str().unwrap_or_default();
        written.trim().eq_ignore_ascii_case(location)
    }

    fn is_required(&self) -> bool {
        self.value["required"] == Value::Bool(true)
    }

    /// The schema that it has, or gets.
    fn schema(&self) -> Value {
        reference(&self.place.child("schema"))
    }
}

impl Reading<'_, '_> {
    fn set(&mut self, place: &Place, key: &str, value: Value) {
        self.edits.push((place.clone(), key.to_owned(), value));
    }

    fn item(&mut self, place: &Place, item: &Value) {
        let shared = self.parameters(&place.child("parameters"), item.get("parameters"));
        let operations = item.as_object().into_iter().flatten();
        let methods =
            operations.filter(|(key, _)| crate::document::METHODS.contains(&key.as_str()));
        for (method, _) in methods {
            let found = self.document.follow(place.child(method));
            if let Some((place, operation)) = found {
                self.operation(&place, &operation, &shared);
            }
        }
    }

    fn operation(&mut self, place: &Place, operation: &Value, shared: &[Found]) {
        let own = self.parameters(&place.child("parameters"), operation.get("parameters"));
        let or = |key: &str, whole: &[String]| match operation.get(key) {
            Some(written) => names(Some(written)),
            None => whole.to_vec(),
        };
        let consumes = or("consumes", &self.consumes);
        if let Some(body) = body(&own, shared, &consumes) {
            self.set(place, "requestBody", body);
        }
        let produces = or("produces", &self.produces);
        let responses = operation.get("responses").and_then(Value::as_object);
        let list = place.child("responses");
        for (status, response) in responses.into_iter().flatten() {
            if status.starts_with("x-") {
                continue;
            }
            self.response(&list, status, response, &produces);
        }
    }

    /// The parameters of a list; each gets its type under `schema`.
    fn parameters(&mut self, list: &Place, written: Option<&Value>) -> Vec<Found> {
        let length = written.and_then(Value::as_array).map_or(0, Vec::len);
        let places = (0..length).map(|index| list.child(&index.to_string()));
        let found = places.filter_map(|place| self.document.follow(place));
        let found: Vec<Found> = found.map(|(place, value)| Found { place, value }).collect();
        for one in &found {
            self.typed(&one.place, &one.value, one.is_in("body"));
        }
        found
    }

    /// `type: array, collectionFormat: csv` -> `schema`, `style` and `explode`.
    fn typed(&mut self, place: &Place, value: &Value, is_body: bool) {
        let mut schema = match value.get("schema") {
            Some(schema) if is_body => {
                // A file is a whole body in some documents.
                if schema["type"] == "file" {
                    self.set(place, "schema", file(schema));
                }
                return;
            }
            Some(schema) => schema.clone(),
            None => of_keys(value),
        };
        if schema["type"] == "array" {
            let (style, explode) = joined(value);
            match style {
                Some(style) => {
                    self.set(place, "style", style.into());
                    self.set(place, "explode", explode.into());
                }
                // No style joins by tabs: the caller gives a text.
                None => schema = json!({ "type": "string" }),
            }
            match schema.get("items") {
                Some(items) if items["type"] == "array" => {
                    schema["items"] = json!({ "type": "string" });
                }
                Some(items) if items["type"] == "file" => schema["items"] = file(items),
                None if schema["type"] == "array" => schema["items"] = json!({ "type": "string" }),
                Some(_) | None => {}
            }
        }
        if schema["type"] == "file" {
            schema = file(&schema);
        }
        self.set(place, "schema", schema);
        if let Some(example) = value
            .get("x-example")
            .filter(|_| value.get("example").is_none())
        {
            self.set(place, "example", example.clone());
        }
    }

    /// `schema` and `examples` -> `content`, in all media types that the operation produces.
    fn response(&mut self, list: &Place, status: &str, written: &Value, produces: &[String]) {
        let Some((place, response)) = self.document.follow(list.child(status)) else {
            return;
        };
        let headers = response.get("headers").and_then(Value::as_object);
        for (name, header) in headers.into_iter().flatten() {
            self.typed(&place.child("headers").child(name), header, false);
        }
        let content = self.content(&place, &response, status, produces);
        if written.get("$ref").is_none() {
            if let Some(content) = content {
                self.set(&place, "content", content);
            }
            return;
        }
        // Other operations that refer to it may produce something else.
        let mut own = Map::new();
        own.extend(content.map(|content| ("content".to_owned(), content)));
        let refer = |(name, _): (&String, &Value)| {
            (name.clone(), reference(&place.child("headers").child(name)))
        };
        let headers: Map<String, Value> = headers.into_iter().flatten().map(refer).collect();
        own.insert("headers".to_owned(), Value::Object(headers));
        self.set(list, status, Value::Object(own));
    }

    fn content(
        &mut self,
        place: &Place,
        response: &Value,
        status: &str,
        produces: &[String],
    ) -> Option<Value> {
        let schema = response.get("schema")?;
        let is_file = schema["type"] == "file" || schema["format"] == "binary";
        if schema["type"] == "file" {
            self.set(place, "schema", file(schema));
        }
        let mut content = Map::new();
        for name in media_types(schema, is_file, status, produces) {
            let mut one = json!({ "schema": reference(&place.child("schema")) });
            let examples = response.get("examples").and_then(Value::as_object);
            let mut examples = examples.into_iter().flatten();
            if let Some((_, example)) =
                examples.find(|(key, _)| media::essence(key) == media::essence(&name))
            {
                one["example"] = example.clone();
            }
            content.insert(name, one);
        }
        Some(Value::Object(content))
    }

    /// `discriminator: kind` -> the property, and which value stands for which definition.
    fn discriminator(
        &mut self,
        place: &Place,
        name: &str,
        definition: &Value,
        all: Option<&Map<String, Value>>,
    ) {
        let Some(property) = definition["discriminator"].as_str() else {
            return;
        };
        let mut mapping = Map::new();
        for (other, schema) in all.into_iter().flatten() {
            if other == name || is_made_of(other, name, all) {
                let keys = ["x-discriminator-value", "x-ms-discriminator-value"];
                let own = keys.iter().find_map(|key| schema[*key].as_str());
                let value = own.unwrap_or(other);
                mapping.insert(
                    value.to_owned(),
                    format!("#/definitions/{}", escape(other)).into(),
                );
            }
        }
        let discriminator = json!({ "propertyName": property, "mapping": mapping });
        self.set(place, "discriminator", discriminator);
    }
}

/// Whether a definition extends another one, directly or not.
fn is_made_of(name: &str, base: &str, all: Option<&Map<String, Value>>) -> bool {
    let mut open = vec![name.to_owned()];
    let mut seen = Vec::new();
    while let Some(name) = open.pop() {
        let definition = all.and_then(|all| all.get(&name));
        let parts = definition.and_then(|one| one.get("allOf")?.as_array());
        for part in parts.into_iter().flatten() {
            let reference = part["$ref"].as_str().unwrap_or_default();
            let Some(part) = reference.strip_prefix("#/definitions/") else {
                continue;
            };
            let part = part.replace("~1", "/").replace("~0", "~");
            if part == base {
                return true;
            }
            if !seen.contains(&part) {
                seen.push(part.clone());
                open.push(part);
            }
        }
    }
    false
}

/// What a parameter says of its type; a text where it says nothing.
fn of_keys(value: &Value) -> Value {
    let keys = SCHEMA_KEYS.iter();
    let schema: Map<String, Value> = keys
        .filter_map(|key| Some(((*key).to_owned(), value.get(*key)?.clone())))
        .collect();
    match schema.is_empty() {
        true => json!({ "type": "string" }),
        false => Value::Object(schema),
    }
}

fn file(schema: &Value) -> Value {
    let mut schema = schema.clone();
    schema["type"] = "string".into();
    schema["format"] = "binary".into();
    schema
}

fn reference(place: &Place) -> Value {
    json!({ "$ref": format!("{}#{}", encoded(&place.file), encoded(&place.pointer)) })
}

/// A percent sign in a name is one that a reference has to write as `%25`.
fn encoded(text: &str) -> String {
    text.replace('%', "%25").replace('#', "%23")
}

/// The schemes under their names in OpenAPI 3.
fn schemes(whole: &Value) -> Value {
    let written = whole.get("securityDefinitions").and_then(Value::as_object);
    let scheme = |(name, scheme): (&String, &Value)| {
        let scheme = match scheme["type"] == "basic" {
            true => json!({ "type": "http", "scheme": "basic" }),
            false => scheme.clone(),
        };
        (name.clone(), scheme)
    };
    let schemes: Map<String, Value> = written.into_iter().flatten().map(scheme).collect();
    Value::Object(schemes)
}

fn names(list: Option<&Value>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in list.and_then(Value::as_array).into_iter().flatten() {
        let name = name.as_str().unwrap_or_default().trim();
        if !name.is_empty() && !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests;
