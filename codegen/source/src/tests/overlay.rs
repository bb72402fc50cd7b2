//! What overlays make of a description.

use serde_json::{Value, json};

use crate::changes::{Changes, Overlay};
use crate::overlay::apply;
use crate::{Texts, text};
use diag::{Diagnostics, Location, render};

/// A description, changed; and what was said.
pub(super) fn changed(description: &str, changes: &Changes) -> (Option<Value>, String) {
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    let root = Location::root("lamps.yaml");
    texts.insert(root.file.clone(), description.to_owned());
    let mut tree = text::parse(description, &root.file, &mut found).unwrap();
    let origins = apply(changes, &mut tree, &root, &mut texts, &mut found);
    (origins.map(|_| tree), render(&found, &texts))
}

pub(super) fn overlays(texts: &[&str]) -> Changes {
    let overlay = |text: &&str| Overlay {
        name: "fix.yaml".to_owned(),
        text: (*text).to_owned(),
    };
    Changes {
        overlays: texts.iter().map(overlay).collect(),
        ..Changes::default()
    }
}

/// An overlay of version 1.1 with these actions.
pub(super) fn actions(text: &str) -> Changes {
    let text = format!("overlay: 1.1.0\ninfo: {{ title: T, version: 1.0.0 }}\nactions:\n{text}");
    overlays(&[&text])
}

/// What actions make of a description, and say nothing of.
fn made(description: &str, text: &str) -> Value {
    let (tree, said) = changed(description, &actions(text));
    assert_eq!(said, "");
    tree.unwrap()
}

pub(super) const SMALL: &str = "\
openapi: 3.1.0
info: { title: Lamps, version: '1' }
paths:
  /lamps:
    get: { operationId: listLamps, tags: [lamps] }
  /old: { $ref: '#/components/pathItems/Old' }
";

#[test]
fn one_action_may_have_the_structure_of_the_description() {
    let description = "\
info: { title: Lamps }
paths:
  /: { get: { operationId: root } }
  /lamps: { get: { operationId: list } }
components: { schemas: { Lamp: {} } }
tags: [{ name: a }]
";
    let overlay = "\
- target: '$'
  update:
    info: { x-applied: structured }
    paths:
      /: { summary: The root, get: { summary: All of it, x-limit: 100 } }
      /lamps: { get: { summary: All lamps, x-limit: 100 } }
    components:
    tags:
";
    assert_eq!(
        made(description, overlay),
        json!({
            "info": { "title": "Lamps", "x-applied": "structured" },
            "paths": {
                "/": {
                    "get": { "operationId": "root", "summary": "All of it", "x-limit": 100 },
                    "summary": "The root",
                },
                "/lamps": { "get": { "operationId": "list", "summary": "All lamps", "x-limit": 100 } },
            },
            "components": { "schemas": { "Lamp": {} } },
            "tags": [{ "name": "a" }],
        })
    );
}

#[test]
fn actions_may_target_what_they_change() {
    let description = "\
paths:
  /on: { get: { description: old } }
  /off: { get: { description: old } }
";
    let overlay = "\
- target: $.paths['/on'].get.description
  update: This is new
- target: $.paths['/off'].get
  update: { description: So is this }
- target: $.paths['/off']
  update: { post: { description: And this, x-safe: false } }
";
    assert_eq!(
        made(description, overlay),
        json!({ "paths": {
            "/on": { "get": { "description": "This is new" } },
            "/off": {
                "get": { "description": "So is this" },
                "post": { "description": "And this", "x-safe": false },
            },
        } })
    );
}

#[test]
fn wildcards_and_filters_change_many() {
    let description = "\
paths:
  /a: { get: { parameters: [{ name: filter, in: query }, { name: filter, in: header }] } }
  /b: { get: {}, post: {} }
";
    let overlay = "\
- target: $.paths.*.get
  update: { x-safe: true }
- target: $.paths.*.get.parameters[?@.name=='filter' && @.in=='query']
  update: { schema: { $ref: '#/components/schemas/Filter' } }
";
    assert_eq!(
        made(description, overlay),
        json!({ "paths": {
            "/a": { "get": {
                "parameters": [
                    { "name": "filter", "in": "query", "schema": { "$ref": "#/components/schemas/Filter" } },
                    { "name": "filter", "in": "header" },
                ],
                "x-safe": true,
            } },
            "/b": { "get": { "x-safe": true }, "post": {} },
        } })
    );
}

#[test]
fn lists_grow_and_shrink() {
    let description = "\
paths:
  /a: { get: { parameters: [{ name: dummy }, { name: kept }, { name: dummy }], tags: [dummy, x] } }
  /b: { get: { parameters: [] } }
";
    let overlay = "\
- target: $.paths.*.get.parameters
  update: { name: new, in: query }
- target: $.paths.*.get.parameters
  update: [{ name: one }, { name: two }]
- target: $.paths.*.get.parameters[?@.name == 'dummy']
  remove: true
- target: $.paths.*.get.tags[?@ == 'dummy']
  remove: true
- target: $.paths['/a'].get
  update: { tags: [y] }
";
    let new = [
        json!({ "name": "new", "in": "query" }),
        json!({ "name": "one" }),
        json!({ "name": "two" }),
    ];
    assert_eq!(
        made(description, overlay),
        json!({ "paths": {
            "/a": { "get": { "parameters": [{ "name": "kept" }, new[0], new[1], new[2]], "tags": ["x", "y"] } },
            "/b": { "get": { "parameters": new } },
        } })
    );
}

#[test]
fn traits_are_applied_where_they_are_named() {
    let description = "\
paths:
  /lamps: { get: { x-traits: [paged] } }
  /lamps/{id}: { get: { x-traits: [paged], parameters: [{ name: id, in: path }] } }
  /other: { get: {} }
";
    let overlay = "\
- target: $.paths[?(@.get['x-traits'][?(@ == 'paged')])].get
  update: { parameters: [{ name: top, in: query }] }
";
    let top = json!({ "name": "top", "in": "query" });
    assert_eq!(
        made(description, overlay),
        json!({ "paths": {
            "/lamps": { "get": { "x-traits": ["paged"], "parameters": [top] } },
            "/lamps/{id}": { "get": { "x-traits": ["paged"], "parameters": [{ "name": "id", "in": "path" }, top] } },
            "/other": { "get": {} },
        } })
    );
}

#[test]
fn what_is_there_is_copied_and_moved() {
    let description = "paths: { /items: { get: { a: 1 } }, /some: { delete: {} } }";
    let copy = "- target: $.paths['/some']\n  copy: $.paths['/items']\n";
    let items = json!({ "get": { "a": 1 } });
    assert_eq!(
        made(description, copy),
        json!({ "paths": { "/items": items, "/some": { "delete": {}, "get": { "a": 1 } } } })
    );
    let ensured = "\
- target: $.paths
  update: { /other: {} }
- target: $.paths['/other']
  copy: $.paths['/items']
";
    assert_eq!(
        made(description, ensured),
        json!({ "paths": { "/items": items, "/some": { "delete": {} }, "/other": items } })
    );
    let moved = format!("{ensured}- target: $.paths['/items']\n  remove: true\n");
    assert_eq!(
        made(description, &moved),
        json!({ "paths": { "/some": { "delete": {} }, "/other": items } })
    );
}

#[test]
fn json_and_swagger_are_changed_too() {
    let description = r#"{ "swagger": "2.0", "definitions": { "A": { "type": "string" } } }"#;
    let overlay = r#"{ "overlay": "1.0.0", "info": { "title": "T", "version": "1" }, "actions": [
        { "target": "$.definitions.A", "update": { "type": "integer" } } ] }"#;
    let (tree, said) = changed(description, &overlays(&[overlay]));
    assert_eq!(said, "");
    assert_eq!(
        tree,
        Some(json!({ "swagger": "2.0", "definitions": { "A": { "type": "integer" } } }))
    );
}
