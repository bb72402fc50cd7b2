//! A description that has every place where a text may stand, many times over.
//!
//! The description with [`HARMLESS`] in all of them is the twin that one with hostile texts is
//! compared with: what comes of both differs in words, in nothing else.

use serde_json::{Map, Value, json};

/// What stands in every place of the twin.
pub const HARMLESS: &str = "plain words";

/// The texts, given out to place after place.
struct Texts<'a> {
    texts: &'a [String],
    next: usize,
}

impl Texts<'_> {
    fn next(&mut self) -> String {
        let text = match self.texts.len() {
            0 => HARMLESS.to_owned(),
            count => self.texts[self.next % count].clone(),
        };
        self.next += 1;
        text
    }

    /// A key that the standard leaves to everybody.
    fn extension(&mut self) -> String {
        format!("x-{}", self.next())
    }
}

/// How many schemas stand in for each operation.
const PER_OPERATION: usize = 4;

/// A description with this many objects and texts that start with the one of this number. No name
/// of its items comes from a text.
pub fn description(texts: &[String], first: usize, size: usize) -> Value {
    let mut texts = Texts { texts, next: first };
    let mut schemas = Map::new();
    let mut paths = Map::new();
    let mut tags = Vec::new();
    let mut webhooks = Map::new();
    for number in 0..size {
        schemas.insert(format!("S{number}"), object(&mut texts));
        if number % PER_OPERATION == 0 {
            let group = number / (PER_OPERATION * 8);
            paths.insert(
                format!("/p{number}/{{id}}"),
                path(&mut texts, number, group),
            );
            if number % (PER_OPERATION * 8) == 0 {
                tags.push(json!({
                    "name": format!("group{group}"), "description": texts.next(),
                    "externalDocs": { "url": "http://web/docs", "description": texts.next() },
                }));
            }
        }
    }
    schemas.insert("Values".to_owned(), values(&mut texts, size));
    let variants = [
        ("A", json!({})),
        ("B", json!({ "b": { "type": "string" } })),
    ];
    for (name, properties) in variants {
        schemas.insert(
            name.to_owned(),
            json!({ "type": "object", "description": texts.next(), "properties": properties }),
        );
    }
    webhooks.insert("hook".to_owned(), hook(&mut texts));
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": texts.next(), "summary": texts.next(), "description": texts.next(), "version": texts.next(),
            "termsOfService": "http://web/terms",
            "contact": { "name": texts.next() }, "license": { "name": texts.next() },
        },
        "externalDocs": { "url": "http://web/docs", "description": texts.next() },
        "servers": [{
            "url": "https://{host}.example.com/{base}", "description": texts.next(),
            "variables": {
                "host": { "default": "a", "enum": ["a", "b"], "description": texts.next() },
                "base": { "default": "v1", "description": texts.next() },
            },
        }],
        texts.extension(): texts.next(),
        "tags": tags, "paths": paths, "webhooks": webhooks,
        "security": [{ "key": [] }, { "oauth": ["all"] }],
        "components": { "schemas": schemas, "securitySchemes": {
            "key": { "type": "apiKey", "in": "header", "name": "X-Key", "description": texts.next() },
            "bearer": { "type": "http", "scheme": "bearer", "bearerFormat": texts.next(), "description": texts.next() },
            "oauth": { "type": "oauth2", "description": texts.next(), "flows": { "clientCredentials": {
                "tokenUrl": "http://web/token", "scopes": { "all": texts.next() },
            } } },
        } },
    })
}

fn object(texts: &mut Texts<'_>) -> Value {
    json!({
        "type": "object", "title": texts.next(), "description": texts.next(),
        "required": ["plain"], "deprecated": true,
        "externalDocs": { "url": "http://web/docs", "description": texts.next() },
        texts.extension(): texts.next(),
        "example": { "plain": texts.next() },
        "properties": {
            "plain": {
                "type": "string", "title": texts.next(), "description": texts.next(),
                "default": texts.next(), "example": texts.next(), "pattern": texts.next(),
                "format": texts.next(),
            },
            "kind": {
                "type": "string", "description": texts.next(), "enum": ["x", "y"],
                "x-enum-varnames": ["Ex", "Why"], "x-enum-descriptions": [texts.next(), texts.next()],
            },
            "list": { "type": "array", "description": texts.next(), "items": { "type": "integer", "description": texts.next() } },
            "choice": { "description": texts.next(), "oneOf": [
                { "$ref": "#/components/schemas/A", "description": texts.next() },
                { "type": "string", "description": texts.next() },
            ] },
        },
    })
}

/// An enum whose values are texts: its variants are named by them.
fn values(texts: &mut Texts<'_>, size: usize) -> Value {
    let mut values: Vec<String> = (0..size.div_ceil(4)).map(|_| texts.next()).collect();
    values.sort();
    values.dedup();
    json!({ "type": "string", "description": texts.next(), "enum": values })
}

fn path(texts: &mut Texts<'_>, number: usize, group: usize) -> Value {
    let parameter = |texts: &mut Texts<'_>, name: &str, place: &str| {
        json!({
            "name": name, "in": place, "required": place == "path", "description": texts.next(),
            "example": texts.next(),
            "schema": { "type": "string", "description": texts.next(), "default": texts.next() },
        })
    };
    let id = parameter(texts, "id", "path");
    let query = parameter(texts, "query", "query");
    let header = parameter(texts, "X-Header", "header");
    let cookie = parameter(texts, "biscuit", "cookie");
    let reference = format!("#/components/schemas/S{number}");
    json!({
        "summary": texts.next(), "description": texts.next(),
        "get": {
            "operationId": format!("get{number}"), "tags": [format!("group{group}")],
            "summary": texts.next(), "description": texts.next(), "deprecated": true,
            texts.extension(): texts.next(),
            "externalDocs": { "url": "http://web/docs", "description": texts.next() },
            "parameters": [id, query, header, cookie],
            "responses": {
                "200": {
                    "description": texts.next(),
                    "headers": { "X-Rate": { "description": texts.next(), "schema": { "type": "integer", "description": texts.next() } } },
                    "content": { "application/json": {
                        "schema": { "$ref": reference },
                        "examples": { "one": { "summary": texts.next(), "description": texts.next(), "value": { "plain": texts.next() } } },
                    } },
                    "links": { "next": { "operationId": format!("get{number}"), "description": texts.next() } },
                },
                "404": { "description": texts.next() },
                "default": { "description": texts.next(), "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } },
            },
        },
        "post": {
            "operationId": format!("post{number}"), "tags": [format!("group{group}")],
            "description": texts.next(), "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "requestBody": { "description": texts.next(), "required": true, "content": {
                "application/json": { "schema": { "$ref": reference }, "example": { "plain": texts.next() } },
            } },
            "responses": { "204": { "description": texts.next() } },
        },
    })
}

fn hook(texts: &mut Texts<'_>) -> Value {
    json!({ "post": {
        "summary": texts.next(), "description": texts.next(),
        "requestBody": { "description": texts.next(), "content": { "application/json": {
            "schema": { "$ref": "#/components/schemas/A" },
        } } },
        "responses": { "200": { "description": texts.next() } },
    } })
}

/// A description that is wrong in many places, and in which texts stand where something is said
/// about them: as keys that nobody knows, types, references, names and numbers.
pub fn wrong(texts: &[String]) -> Value {
    let mut texts = Texts { texts, next: 0 };
    let schemas: Map<String, Value> = (0..texts.texts.len())
        .map(|number| {
            let schema = match number % 8 {
                0 => json!({ "type": texts.next() }),
                1 => json!({ texts.next(): 1, "type": "object" }),
                2 => json!({ "$ref": format!("#/components/schemas/{}", texts.next()) }),
                3 => json!({ "type": "string", "minLength": texts.next() }),
                4 => json!({ "type": "integer", "default": texts.next(), "format": texts.next() }),
                5 => json!({ "type": "object", "required": [texts.next()], "properties": texts.next() }),
                6 => json!({ "enum": [texts.next(), texts.next(), 1], "type": "integer" }),
                _ => json!({ "discriminator": { "propertyName": texts.next(), "mapping": { texts.next(): texts.next() } },
                    "oneOf": [{ "$ref": texts.next() }] }),
            };
            (format!("W{number}"), schema)
        })
        .collect();
    let mut paths = Map::new();
    for number in 0..4 {
        paths.insert(
            format!("/{number}{{{}}}", texts.next()),
            json!({ "get": {
                "operationId": texts.next(), texts.next(): texts.next(),
                "parameters": [{ "name": texts.next(), "in": texts.next() }],
                "security": [{ texts.next(): [] }],
                "responses": { texts.next(): { "description": 1 } },
            } }),
        );
    }
    json!({
        "openapi": "3.1.1", "info": { "title": "Wrong", "version": "1", texts.next(): 1 },
        "servers": [{ "url": texts.next(), "variables": texts.next() }],
        "paths": paths, "components": { "schemas": schemas, texts.next(): {} },
    })
}
