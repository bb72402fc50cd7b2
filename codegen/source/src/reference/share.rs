//! One type for a property and for what refers to it: a schema below another one's `properties` or `items` that became
//! a component stands there as a reference to it.

use serde_json::{Map, Value, json};

use super::names::Names;
use super::{Target, canonical, reference_of};
use crate::grammar::Kind;
use crate::library::FileId;
use crate::version::Dialect;

/// What says that a schema is a type of its own.
const TYPES: &[&str] = &["properties", "enum", "oneOf", "anyOf", "allOf"];

pub(super) fn share(root: &mut Value, names: &Names, dialect: Dialect) {
    // What is inside of another one goes first, while that is still in place.
    let mut shared: Vec<_> = names
        .iter()
        .filter(|((_, kind), _)| *kind == Kind::Schema)
        .collect();
    shared.sort_by_key(|((target, _), _)| std::cmp::Reverse(target.pointer.tokens().count()));
    for ((target, _), name) in shared {
        let Some((component, steps)) = home(target, names, dialect) else {
            if target.file == FileId::ROOT && body_of(target, dialect).is_some() {
                replace(root.pointer_mut(target.pointer.as_str()), name);
            }
            continue;
        };
        if component == *name {
            continue;
        }
        let schemas = root
            .get_mut("components")
            .and_then(|all| all.get_mut("schemas"));
        let mut place = schemas.and_then(|schemas| schemas.get_mut(&component));
        for step in &steps {
            place = place.and_then(|schema| schema.get_mut(step));
        }
        replace(place, name);
    }
}

fn replace(place: Option<&mut Value>, name: &str) {
    if let Some(place) = place
        && is_type(place)
    {
        *place = reference(place, json!({ "$ref": canonical("schemas", name) }));
    }
}

/// What a schema describes that is written in an operation, or in an answer, a body or a parameter of the components:
/// the way to that, a word for it, and the way on from there.
pub(super) fn body_of(
    target: &Target,
    dialect: Dialect,
) -> Option<(Vec<String>, &'static str, Vec<String>)> {
    if dialect == Dialect::V2_0 {
        return None;
    }
    let steps: Vec<String> = target.pointer.tokens().map(Into::into).collect();
    let words: Vec<&str> = steps.iter().map(String::as_str).collect();
    let (way, word, rest) = match words.as_slice() {
        ["components", "responses", _, rest @ ..] => (3, "response", rest),
        ["components", "requestBodies", _, rest @ ..] => (3, "body", rest),
        ["components", "parameters", _, rest @ ..] => (3, "parameter", rest),
        ["components", "headers", _, rest @ ..] => (3, "header", rest),
        ["paths", _, _, "responses", _, rest @ ..] => (5, "response", rest),
        ["paths", _, _, "requestBody", rest @ ..] => (3, "body", rest),
        _ => return None,
    };
    let inner = match rest {
        ["schema", inner @ ..] | ["content", _, "schema", inner @ ..] => inner,
        _ => return None,
    };
    let inner: Vec<String> = inner.iter().map(|step| (*step).to_owned()).collect();
    leads_inside(&inner).then(|| (steps[..way].to_vec(), word, inner))
}

/// What a schema says of its place alone stays there.
const OF_ITS_PLACE: &[&str] = &["default", "description", "example", "x-lenient"];

/// A reference in the place of a schema.
fn reference(schema: &Value, reference: Value) -> Value {
    let said = OF_ITS_PLACE
        .iter()
        .filter_map(|key| Some(((*key).to_owned(), schema.get(*key)?.clone())));
    let mut said: Map<String, Value> = said.collect();
    if said.is_empty() {
        return reference;
    }
    said.insert("allOf".to_owned(), json!([reference]));
    Value::Object(said)
}

/// The component in which a target stands, and the way to it there.
fn home(target: &Target, names: &Names, dialect: Dialect) -> Option<(String, Vec<String>)> {
    let steps: Vec<String> = target.pointer.tokens().map(Into::into).collect();
    let mut around = target.pointer.clone();
    let mut known = steps.len();
    let component = loop {
        around = around.parent()?;
        known -= 1;
        let entry = Target {
            file: target.file,
            pointer: around.clone(),
        };
        if let Some(name) = names.get(&(entry, Kind::Schema)) {
            break name.clone();
        }
        if target.file == FileId::ROOT
            && let Some((name, [])) = component_of(&steps[..known], dialect)
        {
            break name.clone();
        }
    };
    let inner = &steps[known..];
    leads_inside(inner).then(|| (component, inner.to_vec()))
}

/// Whether all steps lead into properties and items.
fn leads_inside(steps: &[String]) -> bool {
    let mut left = steps;
    while let [first, rest @ ..] = left {
        left = match (first.as_str(), rest) {
            ("properties", [_, rest @ ..]) | ("items", rest) => rest,
            _ => return false,
        };
    }
    true
}

/// Whether a target stands inside of a component of its document.
pub(super) fn is_inner(target: &Target, dialect: Dialect) -> bool {
    let steps: Vec<String> = target.pointer.tokens().map(Into::into).collect();
    let inner = component_of(&steps, dialect).map(|(_, inner)| inner);
    inner.is_some_and(|inner| !inner.is_empty() && leads_inside(inner))
}

/// The schema among a document's components, and the way on from there.
fn component_of(steps: &[String], dialect: Dialect) -> Option<(&String, &[String])> {
    match steps {
        [components, schemas, name, inner @ ..]
            if components == "components" && schemas == "schemas" =>
        {
            Some((name, inner))
        }
        // Only Swagger 2.0 has its schemas there.
        [definitions, name, inner @ ..]
            if definitions == "definitions" && dialect == Dialect::V2_0 =>
        {
            Some((name, inner))
        }
        _ => None,
    }
}

/// Whether a schema is more than another one's name.
pub(super) fn is_type(schema: &Value) -> bool {
    let has_type = |map: &Map<String, Value>| {
        TYPES.iter().any(|key| map.contains_key(*key)) || map.get("items").is_some_and(is_type)
    };
    let map = schema.as_object();
    map.is_some_and(|map| reference_of(map).is_none() && has_type(map))
}
