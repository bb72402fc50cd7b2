//! What 3.1 and 3.2 say differently -> the 3.0 form, and what 3.0 cannot say -> `x-` keys. One file per construct.
//!
//! The walk calls [`before`] with an object as written, and [`after`] when its fields have been checked and its
//! children normalised.

mod body;
mod discriminator;
mod known;
mod operation;
mod parameter;
mod parameterized_host;
mod path;
mod schema;
mod security;
mod server;
mod statuses;
mod swagger;
mod template;

use serde_json::{Map, Value, json};

use super::grammar::{Checker, Kind};
use super::keys;
use super::lint::without_passwords;
use super::place::Place;
use super::version::Dialect;

pub(super) use known::{Known, Written};
pub(super) use schema::is_integer_or_text;

/// Rewrites an object as written, where a field stands that the tables do not know.
pub(super) fn before(
    kind: Kind,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) {
    match kind {
        Kind::Api => {
            path::only_webhooks(map);
            parameterized_host::add(map, place);
        }
        Kind::Parameter => parameter::gather_schema("parameter", map, place, cx),
        Kind::Header => parameter::gather_schema("header", map, place, cx),
        Kind::MediaType => parameter::gather_whole_schema(map, place, cx),
        Kind::Example => body::wrap_example(map, place, cx),
        Kind::RequestBody => body::multipart(map, cx),
        Kind::Operation | Kind::PathItem => {
            operation::inline_querystring(map, cx);
            server::mark_own(map);
        }
        Kind::Response => statuses::schema_of_swagger(map, place, cx),
        Kind::Schema if cx.dialect == Dialect::V2_0 => swagger::schema_before(map),
        Kind::Swagger(part) => swagger::before(part, map, place, cx),
        _ => {}
    }
}

/// Rewrites an object whose fields and children are in order. `false`: it is to be left out.
pub(super) fn after(
    kind: Kind,
    map: &mut Map<String, Value>,
    place: &Place<'_>,
    cx: &mut Checker<'_>,
) -> bool {
    without_passwords(kind, map);
    match kind {
        Kind::Api => path::api(map, place, cx),
        Kind::Components => {
            path::components(map);
            body::links(map.get_mut("links"), cx);
        }
        Kind::Response => body::links(map.get_mut("links"), cx),
        Kind::Paths => path::paths(map, place, cx),
        Kind::PathItem => path::path_item(map, place, cx),
        Kind::Operation => operation::operation(map, place, cx),
        Kind::Parameter => parameter::parameter(map, place, cx),
        Kind::Header => parameter::header(map, place, cx),
        Kind::MediaType => body::media_type(map, place),
        Kind::Encoding => body::encoding(map, place, cx),
        Kind::Responses => statuses::responses(map, place, cx),
        // The document type has path items only here, no room for anything else.
        Kind::Callback => map.retain(|key, _| !key.starts_with("x-")),
        Kind::Example => body::example(map),
        Kind::Link => return body::link(map, place, cx),
        Kind::ExternalDocs => return body::external_docs(map, place, cx),
        Kind::Schema => {
            if cx.dialect == Dialect::V2_0 {
                swagger::schema_words(map);
            }
            if cx.dialect == Dialect::V3_0 {
                schema::nullable_of_swagger(map, place, cx);
            }
            schema::schema(map, place, cx);
        }
        Kind::Swagger(part) => swagger::after(part, map, place, cx),
        Kind::Discriminator => rename(map, "defaultMapping", keys::DEFAULT_MAPPING),
        Kind::SecurityScheme => security::scheme(map, place, cx),
        Kind::OAuthFlows => security::flows(map, place, cx),
        Kind::Server => return server::server(map, place, cx),
        Kind::ServerVariable => server::variable(map, place, cx),
        Kind::Info
        | Kind::Contact
        | Kind::License
        | Kind::RequestBody
        | Kind::Tag
        | Kind::Xml
        | Kind::OAuthFlow => {}
    }
    true
}

/// `true` allows everything, `false` nothing.
pub(super) fn boolean_schema(flag: bool) -> Value {
    if flag {
        json!({})
    } else {
        json!({ "not": {}, (keys::NEVER): true })
    }
}

/// Moves a field to another key.
fn rename(map: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = map.shift_remove(from) {
        map.insert(to.to_owned(), value);
    }
}

/// Moves an object to another key, with the place that it came from.
fn move_one(map: &mut Map<String, Value>, from: &str, to: &str, place: &Place<'_>) {
    if let Some(mut value) = map.shift_remove(from) {
        carry(&mut value, &place.key(from));
        map.insert(to.to_owned(), value);
    }
}

/// Moves a list or a map to another key, its elements with the places that they came from.
fn move_children(map: &mut Map<String, Value>, from: &str, to: &str, place: &Place<'_>) {
    let Some(mut value) = map.shift_remove(from) else {
        return;
    };
    let place = place.key(from);
    match &mut value {
        Value::Array(list) => {
            list.iter_mut()
                .enumerate()
                .for_each(|(at, value)| carry(value, &place.index(at)));
        }
        Value::Object(map) => {
            map.iter_mut()
                .for_each(|(key, value)| carry(value, &place.key(key)));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    map.insert(to.to_owned(), value);
}

/// Writes an object's place into it, unless it has one or is a reference, which has no room for any.
pub(super) fn carry(value: &mut Value, place: &Place<'_>) {
    if let Some(map) = value
        .as_object_mut()
        .filter(|map| !map.contains_key("$ref"))
    {
        map.entry(keys::ORIGIN)
            .or_insert_with(|| Value::String(place.location().to_string()));
    }
}

/// A field that is a string.
fn text<'m>(map: &'m Map<String, Value>, key: &str) -> Option<&'m str> {
    map.get(key).and_then(Value::as_str)
}
