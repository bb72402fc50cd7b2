//! What a description says of each value inside of a JSON value: for telling whether a type that took it
//! as something unknown was right.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::calls::schemas::listed;
use crate::declared::{apply, parts};
use crate::document::Place;
use crate::schema::{Bundle, DISCRIMINATOR, Id};

/// What is said of a value and of all in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// The values in it that a schema lists, as `Debug` shows them.
    pub(crate) listed: BTreeSet<String>,
    /// How many there are of which their schemas say nothing.
    pub(crate) silent: usize,
    /// How many there are that no schema declares.
    pub(crate) undeclared: usize,
    /// How many of these two are objects or lists.
    pub(crate) deep: usize,
    /// How many objects have no tag, or none that is known, where a discriminator asks for one.
    pub(crate) untagged: usize,
    /// The schemas that tags name.
    pub(crate) tagged: Vec<Place>,
}

/// Looks at a value that is described by a schema of the bundle; `whole` is all of its schemas.
pub(crate) fn look(whole: &Value, bundle: &Bundle<'_>, id: Id, value: &Value) -> Look {
    let mut look = Look::default();
    let schema = whole.get("$defs").and_then(|all| all.get(format!("s{id}")));
    if let Some(schema) = schema {
        let mut applied = Vec::new();
        apply(whole, schema, &mut applied, &mut BTreeSet::new());
        walk(whole, bundle, &applied, value, &mut look);
    }
    look
}

fn walk<'w>(
    whole: &'w Value,
    bundle: &Bundle<'_>,
    applied: &[&'w Value],
    value: &Value,
    look: &mut Look,
) {
    let is_deep = value.is_array() || value.is_object();
    if applied.is_empty() {
        look.undeclared += 1;
        look.deep += usize::from(is_deep);
        return;
    }
    if applied.iter().all(|schema| is_silent(schema)) {
        look.silent += 1;
        look.deep += usize::from(is_deep);
        return;
    }
    let below = |applied: &[&'w Value], key: &str| {
        let mut below = Vec::new();
        let mut seen = BTreeSet::new();
        for part in applied.iter().flat_map(|schema| parts(schema, key)) {
            apply(whole, part, &mut below, &mut seen);
        }
        below
    };
    match value {
        Value::Object(members) => {
            let tags = applied.iter().filter_map(|schema| tagged(schema, value));
            // Alternatives that are not what the value is may speak of it, too.
            let tags: BTreeSet<&str> = tags.collect();
            let has_discriminator = applied.iter().any(|one| one.get(DISCRIMINATOR).is_some());
            look.untagged += usize::from(has_discriminator && tags.is_empty());
            let mut all = applied.to_vec();
            let mut seen = BTreeSet::new();
            for reference in &tags {
                if tags.len() == 1 {
                    look.tagged.extend(bundle.place_of(reference).cloned());
                }
                let pointer = reference.trim_start_matches('#');
                if let Some(schema) = whole.pointer(pointer) {
                    apply(whole, schema, &mut all, &mut seen);
                }
            }
            for (key, value) in members {
                walk(whole, bundle, &below(&all, key), value, look);
            }
        }
        Value::Array(elements) => {
            for (index, value) in elements.iter().enumerate() {
                let below = below(applied, &index.to_string());
                walk(whole, bundle, &below, value, look);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            if applied.iter().any(|schema| listed(schema).contains(&value)) {
                look.listed.insert(debug(value));
            }
        }
    }
}

/// As `Debug` shows a value of an enum.
fn debug(value: &Value) -> String {
    match value {
        Value::String(text) => format!("{text:?}"),
        other => other.to_string(),
    }
}

/// Keywords that say what a value is.
const WORDS: &[&str] = &[
    "additionalProperties",
    "const",
    "contains",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "patternProperties",
    "prefixItems",
    "properties",
    "required",
    "type",
];

fn is_silent(schema: &Value) -> bool {
    schema
        .as_object()
        .is_none_or(|schema| !WORDS.iter().any(|word| schema.contains_key(*word)))
}

/// The schema that a discriminator chooses for a value, as a reference.
fn tagged<'w>(schema: &'w Value, value: &Value) -> Option<&'w str> {
    let discriminator = schema.get(DISCRIMINATOR)?;
    let tag = value.get(discriminator["property"].as_str()?)?;
    let pairs = discriminator["values"].as_array()?;
    let pair = pairs.iter().find(|pair| pair[0] == *tag)?;
    pair[1].as_str()
}

#[cfg(test)]
mod tests {
    use codegen::Texts;
    use serde_json::json;

    use super::*;
    use crate::document::Document;
    use crate::schema::{Dialect, Direction};

    const FILE: &str = "/d/root.yaml";

    const TEXT: &str = "
openapi: 3.1.0
components:
  schemas:
    A:
      type: object
      properties:
        colour: {anyOf: [{enum: [red, green]}, {type: string}]}
        size: {enum: [1, 2, null]}
        free: {}
        pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
      discriminator: {propertyName: kind, mapping: {dog: '#/components/schemas/Dog'}}
    Cat: {type: object, properties: {kind: {type: string}}}
    Dog: {type: object, properties: {kind: {type: string}, bone: {type: integer}}}
";

    fn looked(value: &Value) -> Look {
        let mut texts = Texts::default();
        texts.insert(FILE.into(), TEXT.to_owned());
        let document = Document::new(FILE, &texts);
        let mut bundle = Bundle::new(&document, Dialect::of(&document));
        let id = bundle.add(
            document.in_root("/components/schemas/A"),
            Direction::Response,
        );
        let whole = bundle.finish();
        look(&whole, &bundle, id, value)
    }

    #[test]
    fn what_is_listed_and_what_is_not() {
        let look = looked(&json!({"colour": "red", "size": 2}));
        let listed: Vec<&str> = look.listed.iter().map(String::as_str).collect();
        assert_eq!(listed, ["\"red\"", "2"]);
        assert_eq!(
            looked(&json!({"colour": "blue", "size": 3})),
            Look::default()
        );
    }

    #[test]
    fn what_nothing_is_said_of() {
        let look = looked(&json!({"free": [1], "other": 1, "more": {}}));
        assert_eq!((look.silent, look.undeclared, look.deep), (1, 2, 2));
    }

    #[test]
    fn what_tags_name() {
        let pets = json!([{"kind": "dog", "bone": 1}, {"kind": "Cat"}, {"kind": "cow"}, {}]);
        let look = looked(&json!({ "pets": pets }));
        let named = look.tagged.iter().map(|place| place.pointer.as_str());
        let named: Vec<&str> = named.collect();
        assert_eq!(
            named,
            ["/components/schemas/Dog", "/components/schemas/Cat"]
        );
        assert_eq!((look.undeclared, look.untagged), (0, 2));
    }
}
