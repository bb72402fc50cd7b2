use serde_json::json;

use super::{heads, read_with};

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

#[test]
fn files_are_pulled_in_by_the_names_that_they_have() {
    let root = format!(
        "{HEAD}paths:
  /d: {{ $ref: 'paths/d.yml' }}
components:
  schemas:
    Own: {{ $ref: 'models/own.yml#/components/schemas/Other' }}
    Local: {{ type: object, properties: {{ p: {{ type: object, properties: {{ deep: {{ type: string }} }} }} }} }}
    Deep: {{ type: array, items: {{ $ref: '#/components/schemas/Local/properties/p/properties/deep' }} }}
"
    );
    let files = [
        (
            "paths/d.yml",
            "get:
  responses:
    '200':
      description: { $ref: '../words.md' }
      content: { application/json: { schema: { $ref: '../models/droplet.yml' } } }
",
        ),
        ("words.md", "Many\nwords"),
        (
            "models/droplet.yml",
            "type: object\nproperties:\n  next: { $ref: droplet.yml }\n  own: { $ref: 'own.yml#/components/schemas/Other' }\n  same: { $ref: 'alias.yml' }\n",
        ),
        ("models/alias.yml", "$ref: droplet.yml\n"),
        (
            "models/own.yml",
            "components: { schemas: { Other: { type: string, $comment: c } } }\n",
        ),
    ];
    let (document, tree, said) = read_with(&root, &files);
    assert!(document.is_some(), "{said}");
    assert_eq!(
        said,
        "\
warning: the standard has no `$ref` in place of this value; `../words.md` is written out here [misplaced-reference]
 --> paths/d.yml:4:28
  |
4 |       description: { $ref: '../words.md' }
  |                            ^^^^^^^^^^^^^
  = help: write the value itself, or refer to it from a place that may have a `$ref`
"
    );
    let own = json!({ "$ref": "#/components/schemas/Own" });
    let droplet = json!({ "$ref": "#/components/schemas/droplet" });
    assert_eq!(
        tree["components"]["schemas"],
        json!({
            "Own": { "type": "string", "x-origin": "models/own.yml#/components/schemas/Other" },
            "Local": { "type": "object", "properties": { "p": { "type": "object", "properties": { "deep": { "type": "string" } } } } },
            "Deep": { "type": "array", "items": { "$ref": "#/components/schemas/Local_p_deep" } },
            "Local_p_deep": { "type": "string", "x-origin": "api.yaml#/components/schemas/Local/properties/p/properties/deep" },
            "droplet": {
                "type": "object",
                "properties": { "next": droplet, "own": own, "same": droplet },
                "x-origin": "models/droplet.yml#",
            },
        })
    );
    assert_eq!(
        tree["paths"]["/d"],
        json!({
            "get": { "responses": { "200": { "description": "Many\nwords", "content": { "application/json": { "schema": droplet } } } } },
            "x-origin": "paths/d.yml#",
        })
    );
}

#[test]
fn names_that_clash_take_their_folders() {
    let root = format!(
        "{HEAD}components:\n  schemas:\n    item: {{ oneOf: [{{ $ref: a/item.yml }}, {{ $ref: b/item.yml }}, {{ $ref: c.yml }}] }}\n"
    );
    let files = [
        ("a/item.yml", "type: string"),
        ("b/item.yml", "type: integer"),
        ("c.yml", "type: boolean"),
    ];
    let (_, tree, said) = read_with(&root, &files);
    assert_eq!(said, "");
    let names: Vec<&str> = tree["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(names, ["item", "a_item", "b_item", "c"]);
}

#[test]
fn anchors_definitions_and_mappings() {
    let root = format!(
        "{HEAD}components:
  schemas:
    A:
      oneOf: [{{ $ref: '#x' }}, {{ $ref: '#/components/schemas/A/$defs/D' }}]
      discriminator: {{ propertyName: t, mapping: {{ d: '#/components/schemas/A/$defs/D', e: E, f: '#/components/schemas/F' }} }}
      $defs: {{ D: {{ type: object }}, X: {{ $anchor: x, type: object }} }}
    E: {{ type: object }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert!(said.contains("warning: `#/components/schemas/F` points at nothing: there is no `F` in `/components/schemas`; the value is left out"), "{said}");
    let schemas = &tree["components"]["schemas"];
    assert_eq!(
        schemas["A"]["oneOf"],
        json!([{ "$ref": "#/components/schemas/A_X" }, { "$ref": "#/components/schemas/A_D" }])
    );
    assert_eq!(
        schemas["A"]["discriminator"]["mapping"],
        json!({ "d": "#/components/schemas/A_D", "e": "E", "X": "#/components/schemas/A_X" })
    );
}

/// A schema with an `$id` is a document of its own; most who write one think of the file all the same.
#[test]
fn identified_schemas() {
    let root = format!(
        "{HEAD}components:
  schemas:
    A:
      $id: https://example.com/schemas/a
      type: object
      properties:
        self: {{ $ref: '#' }}
        inner: {{ $ref: '#/$defs/d' }}
        file: {{ $ref: '#/components/schemas/B' }}
        beside: {{ $ref: b }}
        part: {{ $ref: './b#/properties/x' }}
        default: {{ $ref: '#/$defs/d' }}
      $defs: {{ d: {{ type: integer }} }}
      example: {{ $ref: '#' }}
    B: {{ $id: b, type: object, properties: {{ x: {{ type: string }} }} }}
    C:
      type: object
      properties:
        whole: {{ $ref: 'https://example.com/schemas/a#' }}
        bare: {{ $ref: b }}
    b: {{ $id: https://example.com/schemas/b, type: object, properties: {{ x: {{ type: boolean }} }} }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert_eq!(said, "");
    let schemas = &tree["components"]["schemas"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let a = &schemas["A"]["properties"];
    assert_eq!(a["self"], reference("A"));
    assert_eq!(a["inner"], reference("A_d"));
    assert_eq!(a["default"], reference("A_d"));
    assert_eq!(a["file"], reference("B"));
    assert_eq!(a["beside"], reference("b"));
    assert_eq!(schemas["A"]["example"], json!({ "$ref": "#" }));
    assert_eq!(schemas["C"]["properties"]["whole"], reference("A"));
    assert_eq!(schemas["C"]["properties"]["bare"], reference("B"));
}

/// What is resolved as the place where it stands says, is resolved as if nothing extended it.
#[test]
fn references_to_what_they_stand_in() {
    let root = format!(
        "{HEAD}components:
  schemas:
    Filter:
      $recursiveAnchor: true
      type: object
      properties:
        all: {{ type: array, items: {{ $recursiveRef: '#' }} }}
    Node:
      $dynamicAnchor: node
      type: object
      properties:
        next: {{ $dynamicRef: '#node' }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert_eq!(said, "");
    let schemas = &tree["components"]["schemas"];
    let filter = json!({ "$ref": "#/components/schemas/Filter" });
    assert_eq!(schemas["Filter"]["properties"]["all"]["items"], filter);
    let node = json!({ "$ref": "#/components/schemas/Node" });
    assert_eq!(schemas["Node"]["properties"]["next"], node);
}

/// The lines that say what is wrong, without the document's.
fn headlines(said: &str) -> String {
    let lines = said.lines().filter(|line| line.starts_with("warning: "));
    lines.map(|line| format!("{line}\n")).collect()
}

/// What was written for a document of its own, and pasted into the description without its `$id`.
#[test]
fn references_of_pasted_schemas() {
    let root = format!(
        "{HEAD}components:
  schemas:
    Order:
      type: object
      properties:
        item: {{ $ref: '#/$defs/Item' }}
        parts: {{ type: array, items: {{ $ref: '#' }} }}
      $defs: {{ Item: {{ type: object }} }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert_eq!(
        headlines(&said),
        "warning: `#/$defs/Item` points at nothing in this file; it is read as \
         `#/components/schemas/Order/$defs/Item` [relative-reference]\n\
         warning: `#` points at nothing in this file; it is read as \
         `#/components/schemas/Order` [relative-reference]\n"
    );
    let order = &tree["components"]["schemas"]["Order"]["properties"];
    assert_eq!(
        order["item"],
        json!({ "$ref": "#/components/schemas/Order_Item" })
    );
    assert_eq!(
        order["parts"]["items"],
        json!({ "$ref": "#/components/schemas/Order" })
    );
}

/// An object where a list of objects should stand, and the object is a reference.
#[test]
fn a_reference_in_place_of_a_list() {
    let root = format!(
        "{HEAD}components:
  schemas:
    A: {{ type: object }}
    B: {{ allOf: {{ $ref: '#/components/schemas/A' }} }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert_eq!(
        headlines(&said),
        "warning: `allOf` must be a list; an object is read as a list of one [wrong-kind]\n"
    );
    let b = &tree["components"]["schemas"]["B"];
    assert_eq!(b["allOf"], json!([{ "$ref": "#/components/schemas/A" }]));
}

#[test]
fn a_file_that_is_broken_is_shown_itself() {
    let (document, _, said) = read_with(
        &format!("{HEAD}components: {{ schemas: {{ A: {{ $ref: b.yml }} }} }}\n"),
        &[("b.yml", "a: [1\n")],
    );
    assert!(document.is_none());
    assert!(
        said.contains("--> b.yml:1:4")
            && said.contains("`b.yml` is referred to, but it cannot be read"),
        "{said}"
    );
}

#[test]
fn things_that_contain_themselves_end() {
    let root = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      callbacks: {{ c: {{ '{{$url}}': {{ $ref: '#/paths/~1a' }} }} }}\n"
    );
    let (document, _, said) = read_with(&root, &[]);
    assert!(document.is_some(), "{said}");
    assert!(
        said.starts_with(
            "warning: this contains itself; the inner one is left out [recursive-reference]"
        ),
        "{said}"
    );
}

#[test]
fn a_pointer_may_lead_through_a_reference() {
    let root = format!(
        "{HEAD}paths:
  /a:
    get:
      responses:
        '200': {{ $ref: '#/components/responses/R' }}
components:
  responses:
    R: {{ description: d, content: {{ application/json: {{ schema: {{ type: string }} }} }} }}
  schemas:
    S: {{ $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' }}
    U: {{ type: array, items: {{ $ref: '#/components/responses/R' }} }}
"
    );
    let (document, tree, said) = read_with(&root, &[]);
    assert!(document.is_some(), "{said}");
    let schemas = &tree["components"]["schemas"];
    let origin = "api.yaml#/components/responses/R/content/application~1json/schema";
    assert_eq!(
        schemas["S"],
        json!({ "type": "string", "x-origin": origin })
    );
    assert_eq!(
        schemas["U"]["items"],
        json!({ "$ref": "#/components/schemas/S" })
    );
    assert!(said.starts_with("warning: a schema cannot be one of `components/responses`; what it holds is taken [wrong-reference]"), "{said}");
}

#[test]
fn chains_of_files_do_not_overflow_the_stack() {
    let deep = |inner: &str| {
        let (open, close) = (
            "{\"get\":{\"callbacks\":{\"c\":{\"u\":".repeat(24),
            "}}}}".repeat(24) + "",
        );
        format!("{open}{{\"$ref\":\"{inner}\"}}{close}")
    };
    let texts: Vec<(String, String)> = (0..40)
        .map(|n| (format!("f{n}.json"), deep(&format!("f{}.json", n + 1))))
        .collect();
    let files: Vec<(&str, &str)> = texts
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let (document, _, said) = read_with(
        &format!("{HEAD}paths: {{ /a: {{ $ref: f0.json }} }}\n"),
        &files,
    );
    assert!(document.is_none());
    assert!(said.contains("[too-deep]"), "{said}");
}

/// What Swagger 2.0 had, in a document of OpenAPI 3.
#[test]
fn schemas_where_older_documents_have_them() {
    let (tree, said) = super::accepted(
        "openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /a:
    get:
      responses:
        '200': { description: d, schema: { $ref: '#/definitions/User' } }
        '404': { description: d, content: { application/json: { $ref: '#/components/schemas/Err' } } }
components: { schemas: { Err: { type: object } } }
definitions: { User: { type: object } }
",
    );
    let responses = &tree["paths"]["/a"]["get"]["responses"];
    let schema = |status: &str| &responses[status]["content"]["application/json"]["schema"]["$ref"];
    assert_eq!(schema("200"), "#/components/schemas/User");
    assert_eq!(schema("404"), "#/components/schemas/Err");
    assert_eq!(
        super::heads(&said),
        [
            "warning: since OpenAPI 3 the `schema` of a response stands under a media type; it is read as that of `application/json` [misplaced-schema]",
            "warning: `#/components/schemas/Err` is a schema, and stands where a media type is expected; what it holds is taken [wrong-reference]",
            "warning: `definitions` is no key of a description; what nothing refers to is left out [unknown-key]",
        ],
        "{said}"
    );
    assert!(
        said.contains("help: write `schema: { $ref: '#/components/schemas/Err' }`"),
        "{said}"
    );
}

/// A schema beside which `schema:` is missing, and what it refers to.
#[test]
fn schemas_without_the_key_above_them() {
    let (tree, said) = super::accepted(
        "openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /a:
    get:
      parameters: [{ in: query, name: q, type: array, items: { $ref: '#/components/schemas/Gone' } }]
      responses:
        '200': { description: d, content: { application/json: { type: object, properties: { p: { $ref: '#/components/schemas/Err' } }, required: [p], example: {} } } }
components: { schemas: { Err: { type: object } } }
",
    );
    let get = &tree["paths"]["/a"]["get"];
    let body = &get["responses"]["200"]["content"]["application/json"];
    let mut schema = body["schema"].clone();
    schema.as_object_mut().unwrap().remove("x-origin");
    assert_eq!(
        schema,
        json!({
            "type": "object",
            "properties": { "p": { "$ref": "#/components/schemas/Err" } },
            "required": ["p"],
        })
    );
    assert_eq!(body["example"], json!({}));
    let items = &get["parameters"][0]["schema"]["items"];
    assert_eq!(*items, json!({ "x-dangling": true }));
    assert_eq!(
        super::heads(&said),
        [
            "warning: the type of a parameter belongs under `schema`; it is read from there [misplaced-schema]",
            "warning: `#/components/schemas/Gone` points at nothing: there is no `Gone` in `/components/schemas`; it is read as any value [unresolved-reference]",
            "warning: the type of a body belongs under `schema`; it is read from there [misplaced-schema]",
        ],
        "{said}"
    );
    let (tree, said) = super::accepted(
        "swagger: '2.0'
info: { title: T, version: '1' }
paths:
  /a:
    post:
      consumes: [application/json]
      parameters:
      - { in: body, name: b, type: object, properties: { x: { $ref: '#/definitions/Gone' }, y: { $ref: '#/definitions/P' } } }
      responses: { 204: { description: d } }
definitions: { P: { type: string } }
",
    );
    let body = &tree["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"];
    assert_eq!(
        body["schema"]["properties"],
        json!({ "x": { "x-dangling": true }, "y": { "$ref": "#/components/schemas/P" } })
    );
    assert_eq!(
        super::heads(&said),
        [
            "warning: the type of a body belongs under `schema`; it is read from there [misplaced-schema]",
            "warning: `#/definitions/Gone` points at nothing: there is no `Gone` in `/definitions`; it is read as any value [unresolved-reference]",
        ],
        "{said}"
    );
}

/// A circle through files is told by them.
#[test]
fn circles_through_files() {
    let root = format!(
        "{HEAD}components: {{ schemas: {{ A: {{ $ref: 'b.yaml#/T' }}, B: {{ $ref: whole.yaml }} }} }}\n"
    );
    let files = [
        ("b.yaml", "T: { $ref: 'c.yaml#/T' }\n"),
        ("c.yaml", "T: { $ref: 'b.yaml#/T' }\n"),
        ("whole.yaml", "$ref: whole.yaml\n"),
    ];
    let (document, _, said) = read_with(&root, &files);
    assert!(document.is_some(), "{said}");
    assert_eq!(
        headlines(&said),
        "warning: `b.yaml#/T` is only a reference to itself: b.yaml#/T → c.yaml#/T → b.yaml#/T; it is read as any value [reference-cycle]\n\
         warning: `whole.yaml` is only a reference to itself; it is read as any value [reference-cycle]\n"
    );
}

/// Promise: a reference in another file that only the root document can answer is read from there, and told.
#[test]
fn a_file_that_refers_to_the_root_as_itself() {
    let root = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: { /a: { $ref: paths/a.yaml } }\n\
                components: { schemas: { Pet: { type: object } } }\n";
    let pet = |pet: &str| {
        format!(
            "get: {{ operationId: a, responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '{pet}' }} }} }} }} }} }}\n"
        )
    };
    let own = pet("#/components/schemas/Pet");
    let (document, tree, said) = read_with(root, &[("paths/a.yaml", &own)]);
    assert!(document.is_some());
    let schema =
        &tree["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
    assert_eq!(schema["$ref"], "#/components/schemas/Pet");
    let meant = "../api.yaml#/components/schemas/Pet";
    assert_eq!(
        heads(&said),
        [format!(
            "warning: `#/components/schemas/Pet` points at nothing in this file; it is read as `{meant}` [misspelt-reference]"
        )]
    );
    assert!(said.contains(&format!("= help: write `{meant}`")), "{said}");
    let (_, _, said) = read_with(root, &[("paths/a.yaml", &pet(meant))]);
    assert_eq!(said, "");
    let (_, _, said) = read_with(root, &[("paths/a.yaml", &pet("#/components/schemas/Dog"))]);
    assert!(
        !said.contains("did you mean `#/components/schemas/Dog`"),
        "{said}"
    );
}
