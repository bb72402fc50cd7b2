//! Keys that nobody meant to write: slips of the fingers, and what Swagger 2.0 and OpenAPI 3 have elsewhere.

use serde_json::Value;

use super::kind::{Kind, Shape, Ty};
use crate::version::Dialect;

/// Whether what stands under a key is part of the API itself, so that a crate without it is of no use.
pub(super) fn carries(shape: &Shape, ty: Ty, value: &Value) -> bool {
    let is_whole = [
        "description",
        "path item",
        "operation",
        "components object",
        "request body",
        "response",
    ];
    let is_structure = match ty {
        Ty::One(kind) => !matches!(kind, Kind::ExternalDocs | Kind::Info),
        Ty::List(of) | Ty::Map(of) => {
            matches!(of, Ty::One(kind) if !matches!(kind, Kind::Tag | Kind::Example | Kind::Link))
        }
        _ => false,
    };
    is_structure && is_whole.contains(&shape.name) && (value.is_object() || value.is_array())
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
        ("response" | "parameter" | "header", "content") => {
            "Swagger 2.0 has `schema` here, and the media types under `produces` and `consumes`"
        }
        _ => return None,
    })
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
            "since OpenAPI 3 it stands under `flows`: `flows: {clientCredentials: {tokenUrl: …, scopes: …}}`"
        }
        ("parameter", "collectionFormat") => {
            "OpenAPI 3 says it with `style` and `explode`: `multi` is `style: form` with `explode: true`"
        }
        _ => return None,
    })
}
