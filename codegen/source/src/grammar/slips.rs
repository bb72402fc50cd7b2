//! Keys that nobody meant to write: slips of the fingers, and what Swagger 2.0 had elsewhere.

use serde_json::Value;

use super::kind::{Kind, Shape, Ty};

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

/// Where OpenAPI 3 has what Swagger 2.0 had under another key.
pub(super) fn moved(shape: &str, key: &str) -> Option<&'static str> {
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
        ("response", "schema") => {
            "since OpenAPI 3 it stands under a media type: `content: {application/json: {schema: …}}`"
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
