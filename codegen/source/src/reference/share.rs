//! One type for a value and for what refers to it: what became a component stands as a reference to it wherever else it
//! is written, below `properties` and `items` of a schema, in an operation, or in what was written out from a file.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::kinds::kind_of;
use super::names::Names;
use super::{Target, canonical, reference_of};
use crate::grammar::{Kind, Part, Ty, child_ty};
use crate::library::{FileId, Library};
use crate::place::origin_of;
use crate::version::Dialect;
use diag::{Location, Pointer};

/// What says that a schema is a type of its own.
const TYPES: &[&str] = &["properties", "enum", "oneOf", "anyOf", "allOf"];

pub(super) fn share(root: &mut Value, names: &Names, library: &Library<'_>) {
    let mut shared = Shared {
        components: BTreeMap::new(),
    };
    for ((target, kind), name) in names {
        if let Some(section) = kind.section().filter(|_| is_shared(*kind)) {
            let location = library.location(target.file, target.pointer.clone());
            let component = canonical(section, name);
            let of_place = shared.components.entry(key(&location)).or_default();
            of_place.push((*kind, component));
        }
    }
    if shared.components.is_empty() {
        return;
    }
    let top = library.location(FileId::ROOT, Pointer::root());
    let mut walk = Walk {
        shared: &shared,
        file: top.file.to_string(),
        pointer: String::new(),
        path: String::from("#"),
    };
    let ty = Ty::One(Kind::of_document(library.dialect()));
    walk.value(ty, root, true);
}

/// What stands for a value of this kind in several places.
fn is_shared(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Schema
            | Kind::Response
            | Kind::RequestBody
            | Kind::Parameter
            | Kind::Header
            | Kind::Swagger(Part::Response | Part::Parameter)
    )
}

fn key(location: &Location) -> (String, String) {
    let pointer = location.pointer.as_str().to_owned();
    (location.file.to_string(), pointer)
}

/// What became a component, by its place: its kind, and the reference to it.
struct Shared {
    components: BTreeMap<(String, String), Vec<(Kind, String)>>,
}

struct Walk<'s> {
    shared: &'s Shared,
    /// Where the user wrote what the walk is at.
    file: String,
    pointer: String,
    /// Where it stands now, as a reference says it.
    path: String,
}

impl Walk<'_> {
    /// `leads`: whether a schema here is a type that others may share, and not a part of one.
    fn value(&mut self, ty: Ty, value: &mut Value, leads: bool) {
        let moved = value.as_object().and_then(origin_of);
        let before = moved.map(|moved| {
            let file = std::mem::replace(&mut self.file, moved.file.to_string());
            let pointer = moved.pointer.as_str().to_owned();
            (file, std::mem::replace(&mut self.pointer, pointer))
        });
        self.children(ty, value, leads);
        let kind = kind_of(ty);
        if let Some(kind) = kind.filter(|kind| leads && is_shared(*kind)) {
            self.replace(kind, value);
        }
        if let Some((file, pointer)) = before {
            self.file = file;
            self.pointer = pointer;
        }
    }

    fn children(&mut self, ty: Ty, value: &mut Value, leads: bool) {
        match value {
            Value::Object(map) => {
                for (key, value) in map.iter_mut() {
                    if !value.is_object() && !value.is_array() {
                        continue;
                    }
                    let (ty, leads) = match ty {
                        Ty::Map(of) => (*of, leads),
                        _ => {
                            let Some(kind) = kind_of(ty) else { return };
                            let Some(ty) = child_ty(kind, key) else {
                                continue;
                            };
                            let is_inside = matches!(key.as_str(), "properties" | "items");
                            (ty, kind != Kind::Schema || (leads && is_inside))
                        }
                    };
                    self.step(key, |walk| walk.value(ty, value, leads));
                }
            }
            Value::Array(list) => {
                let Ty::List(of) = ty else { return };
                for (index, value) in list.iter_mut().enumerate() {
                    self.step(&index.to_string(), |walk| walk.value(*of, value, leads));
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn step(&mut self, token: &str, inside: impl FnOnce(&mut Self)) {
        let (pointer, path) = (self.pointer.len(), self.path.len());
        let token = token.replace('~', "~0").replace('/', "~1");
        for place in [&mut self.pointer, &mut self.path] {
            place.push('/');
            place.push_str(&token);
        }
        inside(self);
        self.pointer.truncate(pointer);
        self.path.truncate(path);
    }

    fn replace(&self, kind: Kind, value: &mut Value) {
        let place = (self.file.clone(), self.pointer.clone());
        let found = self.shared.components.get(&place);
        let mut found = found.into_iter().flatten();
        let Some((_, component)) = found.find(|(of, _)| *of == kind) else {
            return;
        };
        let stays = match kind {
            Kind::Schema => !is_type(value),
            _ => value.as_object().and_then(reference_of).is_some(),
        };
        if stays || *component == self.path {
            return;
        }
        let own = json!({ "$ref": component });
        *value = match kind {
            Kind::Schema => reference(value, own),
            _ => own,
        };
    }
}

/// What is written in an operation, or in an answer, a body or a parameter of the components: the way to that, a word for
/// it, and the way on from there to the schema that is meant, if it is one.
pub(super) fn body_of(
    target: &Target,
    dialect: Dialect,
) -> Option<(Vec<String>, &'static str, Vec<String>)> {
    let steps: Vec<String> = target.pointer.tokens().map(Into::into).collect();
    let words: Vec<&str> = steps.iter().map(String::as_str).collect();
    let (way, word, rest) = match words.as_slice() {
        ["responses", _, rest @ ..] if dialect == Dialect::V2_0 => (2, "response", rest),
        ["parameters", _, rest @ ..] if dialect == Dialect::V2_0 => (2, "parameter", rest),
        ["components", "responses", _, rest @ ..] => (3, "response", rest),
        ["components", "requestBodies", _, rest @ ..] => (3, "body", rest),
        ["components", "parameters", _, rest @ ..] => (3, "parameter", rest),
        ["components", "headers", _, rest @ ..] => (3, "header", rest),
        ["paths", _, _, "responses", _, rest @ ..] => (5, "response", rest),
        ["paths", _, _, "requestBody", rest @ ..] => (3, "body", rest),
        ["paths", _, _, "parameters", _, rest @ ..] => (5, "parameter", rest),
        ["paths", _, "parameters", _, rest @ ..] => (4, "parameter", rest),
        _ => return None,
    };
    let inner = match rest {
        ["schema", inner @ ..] | ["content", _, "schema", inner @ ..] => inner,
        // A component has its name.
        [] if words.first() == Some(&"paths") => &[],
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
