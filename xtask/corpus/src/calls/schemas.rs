//! The schemas of a description, as they judge values and give text its types.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value};

use crate::declared::{apply, is_declared, parts};
use crate::schema::{Bundle, Id};
use crate::validate::{URI, build};

/// All schemas of a description.
pub(crate) struct Schemas<'w> {
    whole: &'w Value,
    bundle: &'w Bundle<'w>,
    registry: Registry<'w>,
    validators: RefCell<BTreeMap<Id, Rc<Result<Validator, String>>>>,
}

/// What kind of value a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Text, a number, a flag or null.
    Primitive,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl Shape {
    /// The shape of a value.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Self::Primitive,
        }
    }
}

impl<'w> Schemas<'w> {
    /// The schemas of a bundle; `whole` is all of them in one.
    ///
    /// # Errors
    /// They cannot be read.
    pub(crate) fn new(whole: &'w Value, bundle: &'w Bundle<'w>) -> Result<Self, String> {
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .add(URI, whole)
            .and_then(|registry| registry.prepare())
            .map_err(|error| format!("the schemas cannot be read: {error}"))?;
        Ok(Self {
            whole,
            bundle,
            registry,
            validators: RefCell::default(),
        })
    }

    /// What all schemas are below.
    pub(crate) fn whole(&self) -> &'w Value {
        self.whole
    }

    /// A schema.
    pub(crate) fn schema(&self, id: Id) -> &'w Value {
        let all = self.whole.get("$defs");
        let schema = all.and_then(|all| all.get(format!("s{id}")));
        schema.unwrap_or(&Value::Bool(true))
    }

    /// Judges a value.
    ///
    /// # Errors
    /// What is wrong with it, or with the schema.
    pub(crate) fn judge(&self, id: Id, value: &Value) -> Result<(), String> {
        let known = self.validators.borrow().get(&id).cloned();
        let validator = known.unwrap_or_else(|| {
            let problem = self.bundle.problem(id);
            let built = problem.map_or_else(|| build(&self.registry, id), Err);
            let built = Rc::new(built);
            self.validators.borrow_mut().insert(id, Rc::clone(&built));
            built
        });
        let validator = validator.as_ref().as_ref().map_err(Clone::clone)?;
        match validator.iter_errors(value).next() {
            None => Ok(()),
            Some(error) => {
                let at = error.instance_path().to_string();
                let at = if at.is_empty() { "the whole" } else { &at };
                Err(format!("{at}: {error}"))
            }
        }
    }

    /// Whether a schema says anything about a member of a value.
    pub(crate) fn declares(&self, id: Id, pointer: &str) -> bool {
        is_declared(self.whole, self.schema(id), pointer)
    }

    /// Whether all values of a schema are texts.
    pub(crate) fn is_text(&self, id: Id) -> bool {
        let types = types(&self.applied(&[self.schema(id)]));
        types.len() == 1 && types.contains("string")
    }

    /// The shapes that a schema allows; all if it does not say.
    pub(crate) fn shapes(&self, id: Id) -> Vec<Shape> {
        let types = types(&self.applied(&[self.schema(id)]));
        let mut shapes = Vec::new();
        for name in types {
            let shape = match name {
                "object" => Shape::Object,
                "array" => Shape::Array,
                "null" => continue,
                _ => Shape::Primitive,
            };
            if !shapes.contains(&shape) {
                shapes.push(shape);
            }
        }
        match shapes.as_slice() {
            [] => vec![Shape::Primitive, Shape::Array, Shape::Object],
            _ => shapes,
        }
    }

    /// The schema of a list's elements, if a schema is that of a list.
    pub(crate) fn items(&self, id: Id) -> Option<Vec<&'w Value>> {
        if self.shapes(id) != [Shape::Array] {
            return None;
        }
        let applied = self.applied(&[self.schema(id)]);
        Some(applied.iter().filter_map(|one| one.get("items")).collect())
    }

    /// An example as it is meant: some are the text of a list or an object, where no text is described.
    pub(crate) fn example(&self, id: Id, example: &Value) -> Value {
        let text = example.as_str();
        let meant = text.and_then(|text| as_json(&self.applied(&[self.schema(id)]), text));
        meant.unwrap_or_else(|| example.clone())
    }

    /// Texts with the types that a schema gives them.
    pub(crate) fn typed(&self, id: Id, texts: &Value) -> Value {
        self.typed_by(&[self.schema(id)], texts)
    }

    fn typed_by(&self, schemas: &[&'w Value], texts: &Value) -> Value {
        let applied = self.applied(schemas);
        let below = |key: &str| -> Vec<&'w Value> {
            applied.iter().flat_map(|one| parts(one, key)).collect()
        };
        match texts {
            Value::String(text) => {
                if let Some(value) = as_json(&applied, text) {
                    return value;
                }
                // A list of one looks like its element.
                if types(&applied).iter().eq(&["array"]) {
                    let list = Value::Array(vec![text.as_str().into()]);
                    return self.typed_by(schemas, &list);
                }
                leaf(&applied, text)
            }
            Value::Array(list) => {
                let list = list.iter().enumerate();
                list.map(|(index, value)| self.typed_by(&below(&index.to_string()), value))
                    .collect()
            }
            Value::Object(members) => {
                let members = members.iter();
                let members: Map<String, Value> = members
                    .map(|(key, value)| (key.clone(), self.typed_by(&below(key), value)))
                    .collect();
                Value::Object(members)
            }
            other => other.clone(),
        }
    }

    fn applied(&self, schemas: &[&'w Value]) -> Vec<&'w Value> {
        let mut applied = Vec::new();
        let mut seen = BTreeSet::new();
        for schema in schemas {
            apply(self.whole, schema, &mut applied, &mut seen);
        }
        applied
    }
}

/// Every type that is named, and those of the values that are listed.
pub(crate) fn types<'v>(applied: &[&'v Value]) -> BTreeSet<&'v str> {
    let mut found = BTreeSet::new();
    for schema in applied.iter().copied() {
        match schema.get("type") {
            Some(Value::String(name)) => {
                found.insert(name.as_str());
            }
            Some(Value::Array(names)) => found.extend(names.iter().filter_map(Value::as_str)),
            _ if schema.get("properties").is_some() => {
                found.insert("object");
            }
            _ if schema.get("items").is_some() => {
                found.insert("array");
            }
            _ => {
                for value in listed(schema) {
                    found.insert(type_of(value));
                }
            }
        }
    }
    found
}

/// The values that a schema lists.
pub(crate) fn listed(schema: &Value) -> Vec<&Value> {
    let list = schema.get("enum").and_then(Value::as_array);
    let list = list.into_iter().flatten();
    list.chain(schema.get("const")).collect()
}

/// JSON Schema's word for a value's type.
pub(crate) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The text of a value that is no list and no object, as parameters hold it.
pub(crate) fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

/// A list or an object where text is too flat for one.
pub(crate) fn as_json(applied: &[&Value], text: &str) -> Option<Value> {
    let types = types(applied);
    let value: Value = serde_json::from_str(text).ok()?;
    let is_deep = value.is_array() || value.is_object();
    (is_deep && types.contains(type_of(&value)) && !types.contains("string")).then_some(value)
}

fn leaf(applied: &[&Value], text: &str) -> Value {
    let values = applied.iter().flat_map(|schema| listed(schema));
    let same = |value: &&Value| text_of(value) == text;
    if let Some(value) = values.into_iter().find(same) {
        return value.clone();
    }
    // What lists its texts has been asked.
    let open: Vec<&Value> = applied
        .iter()
        .copied()
        .filter(|schema| listed(schema).is_empty())
        .collect();
    let takes_text = types(&open).contains("string");
    let types = types(applied);
    let is_text = types.is_empty() || takes_text;
    if !is_text && let Ok(value) = serde_json::from_str::<Value>(text) {
        let name = type_of(&value);
        let fits = types.contains(name) || (name == "integer" && types.contains("number"));
        // `1.0` is an integer too.
        let whole = name == "number" && types.contains("integer");
        if fits || whole {
            return value;
        }
    }
    if text.is_empty() && types.contains("null") {
        return Value::Null;
    }
    text.into()
}
