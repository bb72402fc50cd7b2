//! The whole document, once everything in it is checked: servers, bodies and answers with their media types.

use serde_json::{Map, Value, json};

use super::body::{self, Bodies, Described};
use super::media::{MediaTypes, place_of};
use super::response::Shared;
use super::server::{self, Base};
use crate::grammar::{Checker, METHODS};
use crate::normalise::known::component_name;
use crate::normalise::{carry, discriminator, move_children, operation, parameterized_host, text};
use crate::place::Place;

pub(super) fn whole(map: &mut Map<String, Value>, place: &Place<'_>, cx: &mut Checker<'_>) {
    operation::requirements(map, place, cx);
    let mut base = server::base(map, place, cx);
    let is_described = map.contains_key(parameterized_host::KEY);
    move_children(map, "x-servers", "servers", place);
    let mut servers = base.beside(map.shift_remove("servers"));
    servers.retain_mut(|one| leads_somewhere(one, place, cx));
    base.take_template(servers.first().filter(|_| is_described));
    if !servers.is_empty() {
        map.insert("servers".to_owned(), Value::Array(servers));
    }
    let consumes = MediaTypes::take(map, "consumes").unwrap_or_default();
    let produces = MediaTypes::take(map, "produces").unwrap_or_default();
    let mut components = components(map);
    if let Some(schemas) = section(&mut components, "schemas") {
        discriminator::mappings(schemas);
    }
    let parameters = section(&mut components, "parameters").map(std::mem::take);
    let responses = section(&mut components, "responses").map(std::mem::take);
    let mut whole = Whole {
        base,
        consumes,
        parameters: parameters.unwrap_or_default(),
        responses: Shared::new(responses.unwrap_or_default(), produces),
        cx,
    };
    let paths_place = place.key("paths");
    let paths = map.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        if let Some(item) = item.as_object_mut().filter(|_| path.starts_with('/')) {
            let at = place_of(item, &paths_place.key(path));
            whole.path_item(item, &Place::root(&at));
        }
    }
    let parameters = whole.sent_apart();
    let responses = whole.responses.described(place, whole.cx);
    components.insert("parameters".to_owned(), Value::Object(parameters));
    components.insert("responses".to_owned(), Value::Object(responses));
    map.insert("components".to_owned(), Value::Object(components));
    map.shift_remove("swagger");
    map.insert("openapi".to_owned(), json!("3.0.3"));
}

/// Whether a client takes the URL of a server, as it is read.
fn leads_somewhere(one: &mut Value, place: &Place<'_>, cx: &mut Checker<'_>) -> bool {
    let Some(one) = one.as_object_mut() else {
        return false;
    };
    let at = place_of(one, place);
    crate::normalise::server::server(one, &Place::root(&at), cx)
}

/// What has been brought under `components`, and what a reading has made of the rest.
fn components(map: &mut Map<String, Value>) -> Map<String, Value> {
    let mut components = match map.shift_remove("components") {
        Some(Value::Object(components)) => components,
        _ => Map::new(),
    };
    for (written, name) in [
        ("definitions", "schemas"),
        ("parameters", "parameters"),
        ("responses", "responses"),
        ("securityDefinitions", "securitySchemes"),
    ] {
        if let Some(Value::Object(rest)) = map.shift_remove(written)
            && let Some(values) = section(&mut components, name)
        {
            values.extend(rest);
        }
    }
    components
}

fn section<'m>(
    components: &'m mut Map<String, Value>,
    name: &str,
) -> Option<&'m mut Map<String, Value>> {
    let section = components.entry(name).or_insert_with(|| json!({}));
    section.as_object_mut()
}

struct Whole<'a, 'd> {
    base: Base,
    consumes: MediaTypes,
    parameters: Map<String, Value>,
    responses: Shared,
    cx: &'a mut Checker<'d>,
}

impl Whole<'_, '_> {
    fn path_item(&mut self, item: &mut Map<String, Value>, place: &Place<'_>) {
        let shared = self.take_bodies(item, place);
        for method in METHODS {
            if let Some(operation) = item.get_mut(*method).and_then(Value::as_object_mut) {
                let at = place_of(operation, &place.key(method));
                self.operation(operation, &shared, &Place::root(&at));
            }
        }
    }

    fn operation(&mut self, map: &mut Map<String, Value>, shared: &Bodies, place: &Place<'_>) {
        let bodies = self.take_bodies(map, place);
        let own = MediaTypes::take(map, "consumes");
        let consumes = own.unwrap_or_else(|| self.consumes.clone());
        if let Some(body) = body::request(bodies, shared, consumes, place, self.cx) {
            map.insert("requestBody".to_owned(), body);
        }
        let produces = MediaTypes::take(map, "produces");
        self.responses
            .of(map.get_mut("responses"), produces, place, self.cx);
        if let Some(mut servers) = self.base.servers_of(map, place, self.cx) {
            servers.retain_mut(|one| leads_somewhere(one, place, self.cx));
            map.insert("servers".to_owned(), Value::Array(servers));
        }
    }

    /// Takes the parameters that are a body, or a part of one, out of a list.
    fn take_bodies(&self, map: &mut Map<String, Value>, place: &Place<'_>) -> Bodies {
        let mut bodies = Bodies::default();
        let list_place = place.key("parameters");
        let Some(list) = map.get_mut("parameters").and_then(Value::as_array_mut) else {
            return bodies;
        };
        let (mut index, mut is_moved) = (0, false);
        list.retain_mut(|parameter| {
            let at = list_place.index(index);
            index += 1;
            let found = self.resolved(parameter);
            let place = found.and_then(|found| Some((found, text(found, "in")?)));
            let into = match place {
                Some((found, "body")) => (&mut bodies.whole, found),
                Some((found, "formData")) => (&mut bodies.fields, found),
                Some(_) | None => {
                    // The position moves when an earlier one is taken out.
                    if is_moved {
                        carry(parameter, &at);
                    }
                    return true;
                }
            };
            let (list, found) = into;
            list.push(Described {
                map: found.clone(),
                at: place_of(found, &at),
            });
            is_moved = true;
            false
        });
        bodies
    }

    fn resolved<'v>(&'v self, parameter: &'v Value) -> Option<&'v Map<String, Value>> {
        let mut map = parameter.as_object()?;
        for _ in 0..=self.parameters.len() {
            let Some(reference) = text(map, "$ref") else {
                return Some(map);
            };
            let name = component_name(reference, "parameters")?;
            map = self.parameters.get(&name)?.as_object()?;
        }
        None
    }

    /// The shared parameters that are no part of a body.
    fn sent_apart(&self) -> Map<String, Value> {
        let is_apart = |parameter: &Value| {
            let found = self.resolved(parameter);
            let place = found.and_then(|found| text(found, "in"));
            place.is_some_and(|place| !matches!(place, "body" | "formData"))
        };
        let apart = self.parameters.iter().filter(|(_, one)| is_apart(one));
        apart
            .map(|(name, one)| (name.clone(), one.clone()))
            .collect()
    }
}
