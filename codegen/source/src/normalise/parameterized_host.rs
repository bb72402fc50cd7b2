//! `x-ms-parameterized-host` -> a server with variables, as AutoRest reads it.

use serde_json::{Map, Value, json};

use super::text;
use crate::keys;
use crate::lint::placeholders;
use crate::place::Place;

pub(super) const KEY: &str = "x-ms-parameterized-host";

/// Puts it in front of the servers of a description that has no words of its own for a host.
pub(super) fn add(map: &mut Map<String, Value>, place: &Place<'_>) {
    let Some(server) = server(map, ("https", ""), place) else {
        return;
    };
    let servers = map.entry("servers").or_insert_with(|| json!([]));
    let listed = servers.as_array_mut();
    if let Some(servers) = listed.filter(|servers| servers.iter().all(is_path)) {
        *servers = vec![server];
    }
}

/// The same for Swagger 2.0, where it
/// [stands in the place of `host`](https://azure.github.io/autorest/extensions/#x-ms-parameterized-host).
pub(super) fn add_to_swagger(map: &mut Map<String, Value>, place: &Place<'_>) {
    let schemes = map.get("schemes").and_then(Value::as_array);
    let mut schemes = schemes.into_iter().flatten().filter_map(Value::as_str);
    let scheme = match schemes.clone().any(|scheme| scheme == "https") {
        true => "https",
        false => schemes.find(|scheme| *scheme == "http").unwrap_or("https"),
    };
    let path = text(map, "basePath").unwrap_or_default().trim();
    let path = match path.trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    };
    let Some(server) = server(map, (scheme, &path), place) else {
        return;
    };
    map.shift_remove("host");
    let listed = map.entry("x-servers").or_insert_with(|| json!([]));
    if let Some(servers) = listed.as_array_mut() {
        servers.insert(0, server);
    }
}

/// Whether a server says no host.
fn is_path(server: &Value) -> bool {
    let url = server.get("url").and_then(Value::as_str);
    url.is_none_or(|url| url.trim().is_empty() || url.starts_with(['/', '.']))
}

/// The server that the extension describes, with a scheme and a path around it as the description has them.
pub(super) fn server(
    map: &Map<String, Value>,
    (scheme, path): (&str, &str),
    place: &Place<'_>,
) -> Option<Value> {
    let host = map.get(KEY)?.as_object()?;
    let place = place.key(KEY);
    let template = text(host, "hostTemplate")?.trim().trim_end_matches('/');
    let has_scheme = template.contains("://") || template.is_empty();
    let takes_prefix = host.get("useSchemePrefix").and_then(Value::as_bool);
    let prefix = match takes_prefix.unwrap_or(true) && !has_scheme {
        true => format!("{scheme}://"),
        false => String::new(),
    };
    let list_place = place.key("parameters");
    let list = host.get("parameters").and_then(Value::as_array);
    let mut variables = Map::new();
    for (index, parameter) in list.into_iter().flatten().enumerate() {
        let at = list_place.index(index);
        let Some(parameter) = parameter.as_object().and_then(|one| followed(one, map)) else {
            continue;
        };
        let Some(name) = text(parameter, "name") else {
            continue;
        };
        variables.insert(name.to_owned(), variable(parameter, &at));
    }
    // Of one that is described in another file, or nowhere, the caller says what it is.
    for name in placeholders(template) {
        let at = place.key("hostTemplate").location().to_string();
        let unknown = || json!({ (keys::ORIGIN): at });
        variables.entry(name).or_insert_with(unknown);
    }
    Some(json!({
        "url": format!("{prefix}{template}{path}"),
        "variables": variables,
        (keys::ORIGIN): place.location().to_string(),
    }))
}

/// What a parameter says of a variable, by itself or in its schema.
fn variable(parameter: &Map<String, Value>, at: &Place<'_>) -> Value {
    let schema = parameter.get("schema").and_then(Value::as_object);
    let said = |key: &str| {
        let own = parameter.get(key);
        own.or_else(|| schema?.get(key)).cloned()
    };
    let mut variable = Map::new();
    for key in ["default", "enum", "description"] {
        if let Some(value) = said(key) {
            variable.insert(key.to_owned(), value);
        }
    }
    let at = at.location().to_string();
    variable.insert(keys::ORIGIN.to_owned(), Value::String(at));
    Value::Object(variable)
}

/// A parameter, or the one among the shared ones that it refers to.
fn followed<'m>(
    parameter: &'m Map<String, Value>,
    root: &'m Map<String, Value>,
) -> Option<&'m Map<String, Value>> {
    let Some(reference) = text(parameter, "$ref") else {
        return Some(parameter);
    };
    let starts = ["#/parameters/", "#/components/parameters/"];
    let mut names = starts
        .iter()
        .filter_map(|start| reference.strip_prefix(start));
    let name = names.next()?.replace("~1", "/").replace("~0", "~");
    // Swagger 2.0 has them at the top, from where they are brought under `components`.
    let components = root.get("components").and_then(|all| all.get("parameters"));
    let sections = [components, root.get("parameters")];
    let mut found = sections
        .into_iter()
        .flatten()
        .filter_map(|all| all.get(&name));
    found.next()?.as_object()
}
