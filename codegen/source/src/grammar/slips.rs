//! Keys that nobody meant to write: slips of the fingers, and what Swagger 2.0 and OpenAPI 3 have elsewhere.

use serde_json::Value;

use super::kind::{Field, Kind, METHODS, Shape, Ty};
use crate::version::Dialect;

/// Whether what stands under a key is part of the API itself, so that a crate without it is of no use: `field` is
/// the one that it is nearly, and is not there itself if it is `absent`.
pub(super) fn carries(
    shape: &Shape,
    field: &Field,
    key: &str,
    value: &Value,
    absent: bool,
) -> bool {
    const WHOLE: &[&str] = &[
        "description",
        "path item",
        "operation",
        "components object",
        "request body",
        "response",
    ];
    let kind = match field.ty {
        Ty::One(kind) => Some(kind),
        Ty::List(Ty::One(kind)) | Ty::Map(Ty::One(kind)) => Some(*kind),
        Ty::SchemaOrFlag | Ty::Items => Some(Kind::Schema),
        _ => None,
    };
    let is_structure = match (field.ty, kind) {
        (_, Some(Kind::ExternalDocs | Kind::Info | Kind::Xml)) => false,
        (Ty::One(_) | Ty::SchemaOrFlag | Ty::Items, Some(_)) => true,
        (_, Some(kind)) => !matches!(kind, Kind::Tag | Kind::Example | Kind::Link),
        (_, None) => false,
    };
    let is_near = match shape.name {
        // What is written in other letters is no word of anybody's own.
        "schema" | "media type" | "parameter" | "header" => {
            absent && (key.eq_ignore_ascii_case(field.name) || holds_schemas(kind, value))
        }
        name => WHOLE.contains(&name),
    };
    // Of what type a value is, and which ones there are, is no less than its parts.
    let is_word = shape.name == "schema"
        && absent
        && key.eq_ignore_ascii_case(field.name)
        && matches!(field.name, "type" | "enum" | "required");
    is_word || is_structure && is_near && (value.is_object() || value.is_array())
}

/// Whether all of a value can be schemas: objects, or objects of objects.
fn holds_schemas(kind: Option<Kind>, value: &Value) -> bool {
    let is_all = match value {
        Value::Array(list) => list.iter().all(Value::is_object),
        Value::Object(map) => {
            map.contains_key("type")
                || map.contains_key("$ref")
                || map.values().all(Value::is_object)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    };
    kind == Some(Kind::Schema) && is_all
}

/// What OpenAPI 3 has under a key that Swagger 2.0 does not know, and that a call cannot do without.
pub(super) fn lost(dialect: Dialect, shape: &str, key: &str) -> Option<&'static str> {
    if dialect != Dialect::V2_0 {
        return None;
    }
    Some(match (shape, key) {
        ("operation", "requestBody") => {
            "Swagger 2.0 describes the body among the `parameters`: `{in: body, name: body, schema: …}`"
        }
        ("parameter", "content") => {
            "Swagger 2.0 has the type of a parameter in it, such as `type: string`; a body has `schema`"
        }
        ("header", "content") => {
            "Swagger 2.0 has the type of a header in it, such as `type: string`"
        }
        ("response", "content") => {
            "Swagger 2.0 has `schema` here, and the media types under `produces` and `consumes`"
        }
        _ => return None,
    })
}

/// Where a whole part of an API belongs that stands under a key that nobody reads: paths, operations and bodies, without
/// which calls are missing or wrong.
pub(super) fn misplaced(shape: &Shape, key: &str, value: &Value, there: &[&str]) -> Option<String> {
    let is_object = value.is_object();
    let method = |key: &str| {
        let field = super::kind::shape(Kind::PathItem).field(key)?;
        matches!(field.ty, Ty::One(Kind::Operation)).then_some(field.name)
    };
    match shape.name {
        "description" if is_object && key.starts_with('/') => {
            Some("move it below `paths:`, by two more spaces".to_owned())
        }
        "description" if is_object && method(key).is_some() => {
            Some("move it below a path, such as `/pets:`, which stands below `paths:`".to_owned())
        }
        "path item" if is_object && key.starts_with('/') => {
            let escaped = key.replace('~', "~0").replace('/', "~1");
            Some(format!(
                "let the reference lead to what stands below it, as in `file.yaml#/{escaped}`; or remove the key in front of it"
            ))
        }
        "path item" if is_operation(value) => {
            let several: Option<Vec<&str>> = key
                .split([',', '|', '/', ' '])
                .filter(|part| !part.is_empty())
                .map(|part| method(&part.to_ascii_lowercase()))
                .collect();
            Some(match several.as_deref() {
                Some(all @ [_, _, ..]) => {
                    let keys: Vec<String> = all.iter().map(|name| format!("`{name}:`")).collect();
                    format!("write {}, each with what it holds", keys.join(" and "))
                }
                _ => match key.to_ascii_lowercase().as_str() {
                    "del" | "remove" => "did you mean `delete`?".to_owned(),
                    "fetch" | "read" | "list" => "did you mean `get`?".to_owned(),
                    "create" | "add" => "did you mean `post`?".to_owned(),
                    "update" | "edit" | "modify" => "did you mean `put` or `patch`?".to_owned(),
                    "replace" => "did you mean `put`?".to_owned(),
                    // Another method may be meant: the rest of the description is right without it.
                    _ => {
                        let meant = super::suggest::closest(key, METHODS.iter().copied())?;
                        format!("did you mean `{meant}`?")
                    }
                },
            })
        }
        "response" if is_object && key.contains('/') && !there.contains(&"content") => {
            Some("put it below `content:`".to_owned())
        }
        "operation" if is_object && key == "content" && !there.contains(&"requestBody") => Some(
            "put it below `requestBody:`, if it is sent; below a status in `responses:` otherwise"
                .to_owned(),
        ),
        "request body" if !there.contains(&"content") && is_of_schema(key) => {
            Some("put it below `content: {application/json: {schema: …}}`".to_owned())
        }
        _ => None,
    }
}

/// The keywords that tell a schema where the whole of a body is expected.
pub(super) fn is_of_schema(key: &str) -> bool {
    ["type", "properties", "items", "allOf", "oneOf", "anyOf"].contains(&key)
}

/// Whether a value is an operation by its look.
fn is_operation(value: &Value) -> bool {
    let keys = ["responses", "operationId", "requestBody"];
    value.is_object() && keys.iter().any(|key| value.get(key).is_some())
}

/// The place of what stands at the top of a description and belongs into `components`, or stands there and belongs
/// into a section of it. What another version calls so may be left beside the right one: nothing is lost by that.
pub(super) fn section(
    dialect: Dialect,
    shape: &Shape,
    (key, value): (&str, &Value),
    there: &[&str],
) -> Option<String> {
    let is_held = value.as_object().is_some_and(|map| !map.is_empty());
    let sections = super::kind::shape(Kind::Components);
    let is_other = matches!(key, "definitions" | "models" | "parameters" | "responses");
    match (dialect, shape.name, key) {
        _ if !is_held => None,
        (Dialect::V2_0, "description", "models" | "schemas") => {
            Some("did you mean `definitions`?".to_owned())
        }
        (Dialect::V2_0, ..) => None,
        _ if is_other && there.contains(&"components") => None,
        (_, "description", "definitions" | "models") => {
            Some("schemas stand under `components/schemas` since OpenAPI 3".to_owned())
        }
        (_, "description", "securityDefinitions") => {
            Some("they stand under `components/securitySchemes` since OpenAPI 3".to_owned())
        }
        (_, "description", key) if sections.field(key).is_some() => {
            Some("put it below `components:`, by two more spaces".to_owned())
        }
        _ => None,
    }
}

/// How OpenAPI 3 writes the flow that a scheme of Swagger 2.0 names.
pub(super) fn flow(shape: &str, key: &str, value: &Value) -> Option<String> {
    if (shape, key) != ("security scheme", "flow") {
        return None;
    }
    let (name, fields) = match value.as_str()? {
        "implicit" => ("implicit", "authorizationUrl: …, scopes: …"),
        "password" => ("password", "tokenUrl: …, scopes: …"),
        "application" | "clientCredentials" => ("clientCredentials", "tokenUrl: …, scopes: …"),
        "accessCode" | "authorizationCode" => (
            "authorizationCode",
            "authorizationUrl: …, tokenUrl: …, scopes: …",
        ),
        _ => return None,
    };
    Some(format!(
        "since OpenAPI 3 it stands under `flows`: `flows: {{{name}: {{{fields}}}}}`"
    ))
}

/// Where a version has what another one has under another key.
pub(super) fn moved(dialect: Dialect, shape: &str, key: &str) -> Option<&'static str> {
    match dialect {
        Dialect::V2_0 => to_swagger(shape, key),
        Dialect::V3_0 | Dialect::V3_1 | Dialect::V3_2 => from_swagger(shape, key),
    }
}

fn to_swagger(shape: &str, key: &str) -> Option<&'static str> {
    Some(match (shape, key) {
        ("description" | "operation" | "path item", "servers") => {
            "Swagger 2.0 has `host`, `basePath` and `schemes` at the top"
        }
        ("operation", "callbacks") | ("description", "webhooks") | ("response", "links") => {
            "it came with OpenAPI 3, and Swagger 2.0 has nothing of the kind"
        }
        ("parameter", "style" | "explode") => {
            "Swagger 2.0 says it with `collectionFormat`: `multi` is `style: form` with `explode: true`"
        }
        _ => return None,
    })
}

fn from_swagger(shape: &str, key: &str) -> Option<&'static str> {
    Some(match (shape, key) {
        ("description", "definitions") => {
            "schemas stand under `components/schemas` since OpenAPI 3"
        }
        ("description", "parameters") => {
            "shared parameters stand under `components/parameters` since OpenAPI 3"
        }
        ("description", "responses") => {
            "shared responses stand under `components/responses` since OpenAPI 3"
        }
        ("description", "securityDefinitions") => {
            "they stand under `components/securitySchemes` since OpenAPI 3"
        }
        ("description", "schemas") => "schemas stand under `components/schemas`",
        ("header", "name" | "in") => "remove it: the name of a header is its key under `headers`",
        ("response", "example") => "move it below the media type in `content`",
        ("request body", "schema" | "example") => {
            "put it below a media type: `content: {application/json: {schema: …}}`"
        }
        (
            "response" | "request body",
            "type" | "properties" | "items" | "allOf" | "oneOf" | "anyOf",
        ) => "put it below `content: {application/json: {schema: …}}`",
        ("flows object", "accessCode") => "since OpenAPI 3 it is called `authorizationCode`",
        ("flows object", "application") => "since OpenAPI 3 it is called `clientCredentials`",
        ("path item", "operationId" | "responses" | "requestBody" | "tags" | "security") => {
            "put it below a method, such as `get:`"
        }
        (
            "operation",
            "get" | "put" | "post" | "delete" | "patch" | "head" | "options" | "trace",
        ) => "an operation stands below a path: move it out of this one",
        ("description", "host" | "basePath" | "schemes") => {
            "OpenAPI 3 writes one URL under `servers`, such as `servers: [{url: https://host/base}]`"
        }
        ("description" | "operation", "consumes") => {
            "since OpenAPI 3 the media types of a body are the keys of `requestBody.content`"
        }
        ("description" | "operation", "produces") => {
            "since OpenAPI 3 the media types of an answer are the keys of `content` in its response"
        }
        ("response", "examples") => {
            "since OpenAPI 3 examples stand beside the `schema` of a media type"
        }
        ("security scheme", "schema") => "did you mean `scheme`?",
        ("security scheme", "flow" | "authorizationUrl" | "tokenUrl" | "scopes") => {
            "since OpenAPI 3 it stands under `flows`, below the name of the flow"
        }
        ("parameter", "collectionFormat") => {
            "OpenAPI 3 says it with `style` and `explode`: `multi` is `style: form` with `explode: true`"
        }
        _ => return None,
    })
}
