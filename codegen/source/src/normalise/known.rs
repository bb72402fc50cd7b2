//! What normalising one object needs to know of the rest of the document, gathered before the walk.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::grammar::{Kind, Looks, shape};
use crate::keys;
use crate::lint::without_user;
use crate::version::Dialect;
use diag::Location;

/// Facts about the whole document.
#[derive(Default)]
pub(crate) struct Known {
    /// The name and place of every component parameter.
    pub(super) parameters: BTreeMap<String, (String, String)>,
    /// Component parameters `in: querystring`, as written, with their origin.
    pub(super) querystrings: BTreeMap<String, Value>,
    /// Component links that name no operation, which are left out, so nothing may refer to them.
    pub(super) empty_links: BTreeSet<String>,
    /// The names of all security schemes.
    pub(super) security_schemes: BTreeSet<String>,
    /// For those that nobody describes.
    pub(super) looks: Looks,
    /// The names of all schemas.
    pub(super) schemas: BTreeSet<String>,
    /// The address of the description itself, which relative URLs are resolved against.
    pub(super) address: Option<String>,
    /// The keys at the top and in `components` that references lead through, those of OpenAPI apart.
    referred: BTreeSet<String>,
    /// Security schemes that are nothing but a reference that leads nowhere, which has been told.
    pub(super) lost_schemes: BTreeSet<String>,
    /// Where every `operationId` was seen first.
    pub(super) operations: BTreeMap<String, Location>,
}

impl Known {
    /// Whether there is a component schema of this name.
    pub(crate) fn has_schema(&self, name: &str) -> bool {
        self.schemas.contains(name)
    }

    /// Whether something refers to what stands below a key at the top, or in `components`.
    pub(crate) fn is_referred_to(&self, key: &str) -> bool {
        self.referred.contains(key)
    }

    /// What was to be known of the document before its references were resolved.
    pub(crate) fn with(mut self, written: Written) -> Self {
        self.referred = written.referred;
        let is_there = |name: &String| self.security_schemes.contains(name);
        let mut lost = written.schemes;
        lost.retain(|name| !is_there(name));
        self.lost_schemes = lost;
        self
    }

    /// Looks at a document whose references are resolved and whose fields are not checked yet.
    pub(crate) fn of(document: &Value, root: &Location) -> Self {
        let mut known = Self::default();
        let section = |name: &str| document.get("components")?.get(name)?.as_object();
        let address = document.get("$self").and_then(Value::as_str);
        let is_absolute = |address: &&str| {
            ["https://", "http://"]
                .iter()
                .any(|scheme| address.starts_with(scheme))
        };
        let address = address.filter(is_absolute);
        known.address =
            address.map(|own| without_user(own).map_or_else(|| own.to_owned(), |(kept, _)| kept));
        if let Some(schemas) = section("schemas") {
            known.schemas = schemas.keys().cloned().collect();
        }
        if let Some(schemes) = section("securitySchemes") {
            known.security_schemes = schemes.keys().cloned().collect();
        }
        for (links, name) in section("links")
            .into_iter()
            .flat_map(|links| links.keys().map(move |name| (links, name)))
        {
            let named = |key: &str| {
                follow(links, name, "links")
                    .is_some_and(|(_, link)| link.get(key).is_some_and(|v| !v.is_null()))
            };
            if !named("operationId") && !named("operationRef") {
                known.empty_links.insert(name.clone());
            }
        }
        let Some(parameters) = section("parameters") else {
            return known;
        };
        for name in parameters.keys() {
            let Some((target, parameter)) = follow(parameters, name, "parameters") else {
                continue;
            };
            let field = |key: &str| {
                parameter
                    .get(key)
                    .and_then(Value::as_str)
                    .unwrap_or("")
                    .to_owned()
            };
            let place = identity(&field("name"), &field("in"));
            if place.1 == "querystring" {
                let mut inline = parameter.clone();
                let origin = root.child("components").child("parameters").child(target);
                inline
                    .entry(keys::ORIGIN)
                    .or_insert_with(|| Value::String(origin.to_string()));
                known
                    .querystrings
                    .insert(name.clone(), Value::Object(inline));
            }
            known.parameters.insert(name.clone(), place);
        }
        known
    }
}

/// What is gone from a document once its references are resolved.
#[derive(Default)]
pub(crate) struct Written {
    /// Keys at the top and in `components` that nobody reads, and that references lead through.
    referred: BTreeSet<String>,
    /// The names of all security schemes.
    schemes: BTreeSet<String>,
}

impl Written {
    /// Looks at a document as it is written.
    pub(crate) fn of(document: &Value, dialect: Dialect) -> Self {
        let mut written = Self::default();
        let section = format!("/{}", dialect.section("securitySchemes"));
        let schemes = document.pointer(&section).and_then(Value::as_object);
        written.schemes = schemes.into_iter().flat_map(Map::keys).cloned().collect();
        let shape = shape(Kind::of_document(dialect));
        let top = document.as_object().into_iter().flat_map(Map::keys);
        let is_odd = |key: &&String| shape.field(key).is_none() && !key.starts_with("x-");
        let components = document.get("components").and_then(Value::as_object);
        let sections = self::shape(Kind::Components);
        let inner = components.into_iter().flat_map(Map::keys);
        let inner = inner.filter(|key| sections.field(key).is_none());
        let odd = top.filter(is_odd).chain(inner);
        let odd: BTreeSet<&str> = odd.map(String::as_str).collect();
        if !odd.is_empty() {
            written.look(document, &odd);
        }
        written
    }

    fn look(&mut self, value: &Value, odd: &BTreeSet<&str>) {
        match value {
            Value::Object(map) => {
                let reference = map.get("$ref").and_then(Value::as_str);
                let way = reference.and_then(|reference| reference.strip_prefix("#/"));
                let way = way.map(|way| way.strip_prefix("components/").unwrap_or(way));
                let first = way.and_then(|way| way.split('/').next());
                if let Some(first) = first.filter(|first| odd.contains(first)) {
                    self.referred.insert(first.to_owned());
                }
                map.values().for_each(|value| self.look(value, odd));
            }
            Value::Array(list) => list.iter().for_each(|value| self.look(value, odd)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
}

/// What tells parameters apart. Headers are the same whatever the case of their letters.
pub(super) fn identity(name: &str, location: &str) -> (String, String) {
    let name = if location == "header" {
        name.to_ascii_lowercase()
    } else {
        name.to_owned()
    };
    (name, location.to_owned())
}

/// The definition behind a component that may be a reference to another one.
fn follow<'v>(
    components: &'v Map<String, Value>,
    name: &str,
    section: &str,
) -> Option<(&'v str, &'v Map<String, Value>)> {
    let (mut name, mut value) = components.get_key_value(name)?;
    // A longer chain is a cycle, which has been reported.
    for _ in 0..=components.len() {
        let map = value.as_object()?;
        let Some(reference) = map.get("$ref").and_then(Value::as_str) else {
            return Some((name.as_str(), map));
        };
        (name, value) = components.get_key_value(component_name(reference, section)?.as_str())?;
    }
    None
}

/// The name that `#/components/<section>/<name>` ends in.
pub(super) fn component_name(reference: &str, section: &str) -> Option<String> {
    let rest = reference
        .strip_prefix("#/components/")?
        .strip_prefix(section)?
        .strip_prefix('/')?;
    let name = || match rest.contains('~') {
        true => rest.replace("~1", "/").replace("~0", "~"),
        false => rest.to_owned(),
    };
    (!rest.contains('/')).then(name)
}
