//! Which components a part of a description needs, through components that need others.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

/// A component: its section and its name.
pub(super) type Component = (String, String);

/// The components of a description, and the schemas that build on others.
pub(super) struct Reach<'t> {
    components: Option<&'t Map<String, Value>>,
    /// The schemas whose `allOf` names a schema.
    built_on: BTreeMap<String, Vec<&'t str>>,
}

impl<'t> Reach<'t> {
    pub(super) fn new(tree: &'t Value) -> Self {
        let components = tree.get("components").and_then(Value::as_object);
        let schemas = components.and_then(|all| all.get("schemas")?.as_object());
        let mut built_on: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (name, schema) in schemas.into_iter().flatten() {
            let parts = schema.get("allOf").and_then(Value::as_array);
            for part in parts.into_iter().flatten() {
                if let Some((section, base)) = part.get("$ref").and_then(component)
                    && section == "schemas"
                {
                    built_on.entry(base).or_default().push(name);
                }
            }
        }
        Self {
            components,
            built_on,
        }
    }

    /// All that is needed where these are.
    pub(super) fn all_of(&self, from: Vec<Component>) -> BTreeSet<Component> {
        let mut reached = BTreeSet::new();
        let mut todo: Vec<(Component, bool)> = from.into_iter().map(|one| (one, false)).collect();
        while let Some((component, is_subclass)) = todo.pop() {
            let (section, name) = &component;
            let value = self.components.and_then(|all| all.get(section)?.get(name));
            let Some(value) = value.filter(|_| !reached.contains(&component)) else {
                continue;
            };
            let mut named = Vec::new();
            references(value, &mut named);
            todo.extend(named.into_iter().map(|one| (one, false)));
            // A value of a class may be one of any class below it.
            if section == "schemas" && (is_subclass || value.get("discriminator").is_some()) {
                let below = self.built_on.get(name).into_iter().flatten();
                let below = below.map(|name| (section.clone(), (*name).to_owned()));
                todo.extend(below.map(|one| (one, true)));
            }
            reached.insert(component);
        }
        reached
    }
}

/// The components that a value names itself.
pub(super) fn references(value: &Value, into: &mut Vec<Component>) {
    match value {
        Value::Object(map) => {
            into.extend(map.get("$ref").and_then(component));
            for (key, value) in map {
                match (key.as_str(), value) {
                    ("mapping", Value::Object(mapping)) => {
                        into.extend(mapping.values().filter_map(mapped));
                    }
                    ("security", Value::Array(alternatives)) => {
                        let schemes = alternatives.iter().filter_map(Value::as_object);
                        let names = schemes.flat_map(Map::keys);
                        into.extend(names.map(|name| ("securitySchemes".to_owned(), name.clone())));
                    }
                    _ => {}
                }
                references(value, into);
            }
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, into)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// What a discriminator's mapping leads to: a reference, or the name of a schema.
fn mapped(value: &Value) -> Option<Component> {
    let text = value.as_str()?;
    component(value).or_else(|| Some(("schemas".to_owned(), text.to_owned())))
}

/// The component that a reference leads to.
fn component(reference: &Value) -> Option<Component> {
    let rest = reference.as_str()?.strip_prefix("#/components/")?;
    let (section, name) = rest.split_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    Some((section.to_owned(), name))
}
