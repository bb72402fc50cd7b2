//! What the examples of pages show: code that compiles, and that people would write.

use crate::support::{accept, files};

/// The pages and programs of a description with these operations.
fn shown(paths: &str) -> std::collections::BTreeMap<String, String> {
    let head = "openapi: 3.1.0\ninfo: { title: Things, version: \"1\" }\npaths:\n";
    files(&accept(&format!("{head}{paths}")))
}

/// Promise: an example imports all types that it names, also that of a value which nobody chooses.
#[test]
fn the_types_of_constants_are_imported() {
    let files = shown(
        r#"
  /a:
    post:
      operationId: a
      requestBody:
        required: true
        content:
          application/json:
            schema:
              title: Many
              type: object
              required: [type, a, b, c, d, e, f, g, h]
              properties:
                type: { type: string, enum: [big] }
                a: { type: integer }
                b: { type: integer }
                c: { type: integer }
                d: { type: integer }
                e: { type: integer }
                f: { type: integer }
                g: { type: integer }
                h: { type: integer }
      responses: { "204": { description: Done. } }
"#,
    );
    let program = &files["examples/a.rs"];
    assert!(program.contains("types::{ABody, ABodyType};"), "{program}");
}

/// Promise: what comes one by one is shown one by one, and a file is one on the disk.
#[test]
fn streams_pages_and_files_are_used_as_such() {
    let files = shown(
        r#"
  /events:
    get:
      operationId: watch
      responses:
        "200": { description: Events., content: { text/event-stream: { schema: { type: object, properties: { n: { type: integer } } } } } }
  /lines:
    get:
      operationId: lines
      responses:
        "200": { description: Lines., content: { application/x-ndjson: { schema: { type: object, properties: { n: { type: integer } } } } } }
  /things:
    get:
      operationId: things
      parameters: [{ name: cursor, in: query, schema: { type: string } }]
      responses:
        "200":
          description: Some of them.
          content:
            application/json:
              schema:
                type: object
                required: [things]
                properties: { things: { type: array, items: { type: string } }, next_cursor: { type: string } }
  /photo:
    post:
      operationId: upload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } }
      responses: { "204": { description: Done. } }
  /raw:
    put:
      operationId: put
      requestBody: { required: true, content: { application/octet-stream: {} } }
      responses: { "204": { description: Done. } }
"#,
    );
    let page = &files["docs/untagged.md"];
    for shown in [
        "    let mut events = client.watch().await?.into_body();\n    while let Some(event) = events.next().await {\n        \
         let event = event?;\n        println!(\"{event:#?}\");\n    }\n",
        "    let mut lines = client.lines().await?.into_body();\n    while let Some(line) = lines.next().await {\n",
        "    let mut items = client.things().items();\n    while let Some(item) = items.next().await {\n        \
         let item = item?;\n",
        "Binary::from_path(\"path/to/photo\")",
        "Body::from_path(\"path/to/file\")",
    ] {
        assert!(page.contains(shown), "{shown}\n{page}");
    }
}

/// Promise: the page of an operation has the defaults and limits of its parameters, and the headers of its answers.
#[test]
fn pages_have_defaults_limits_and_headers() {
    let files = shown(
        r#"
  /things:
    get:
      operationId: things
      parameters:
        - { name: limit, in: query, description: How many., schema: { type: integer, default: 20, minimum: 1, maximum: 100 } }
      responses:
        "204":
          description: None.
          headers: { X-Left: { description: How many more., schema: { type: integer } } }
"#,
    );
    let page = &files["docs/untagged.md"];
    for shown in [
        "| `limit` | `i64` | no | How many.<br>Constraints: at least 1, at most 100<br>Default: `20` | – |",
        "Headers, which `ThingsHeaders` reads:\n\n| Header | Type | Description | Example |",
        "| `X-Left` | `i64` | How many more. | – |",
    ] {
        assert!(page.contains(shown), "{shown}\n{page}");
    }
}

/// Promise: a text of an example is of a format that it has, and of none where it has none.
#[test]
fn the_variant_of_an_example_is_the_one_that_decoding_takes() {
    let files = shown(
        r#"
  /a:
    post:
      operationId: a
      requestBody:
        required: true
        content:
          application/json:
            schema:
              title: Many
              type: object
              required: [when, day, id]
              properties:
                when: { anyOf: [{ type: string, format: date }, { type: string }] }
                day: { anyOf: [{ type: string, format: date }, { type: string }] }
                id: { oneOf: [{ type: string, format: uuid }, { type: string, format: ipv4 }] }
            example: { when: soon, day: "2024-02-29", id: "192.0.2.1" }
      responses: { "204": { description: Done. } }
"#,
    );
    let program = &files["examples/a.rs"];
    let expected = [
        r#"When::String("soon".to_owned())"#,
        r#"Day::Date("2024-02-29".parse()?)"#,
        r#"Id::Ipv4("192.0.2.1".parse()?)"#,
    ];
    for code in expected {
        assert!(program.contains(code), "{code}: {program}");
    }
}

/// Promise: what a type's own example says is shown, also where it is JSON inside of a text.
#[test]
fn examples_of_types_and_texts_of_json_are_read() {
    let files = shown(
        r##"
  /a:
    post:
      operationId: a
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Pet" }
      responses: { "204": { description: Done. } }
  /b:
    post:
      operationId: b
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Pet" }
            example: '{"name": "Max", "age": 7}'
      responses: { "204": { description: Done. } }
  /c:
    get:
      operationId: c
      parameters:
        - { name: where, in: query, required: true, schema: { type: array, items: { type: string } }, example: '["left", "right"]' }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: { name: { type: string }, age: { type: integer } }
      example: '{"name": "Rex"}'
"##,
    );
    let code = r#"client.a(&Pet::new("Rex"))"#;
    assert!(files["examples/a.rs"].contains(code), "{files:?}");
    let code = r#"client.b(&Pet::new("Max").age(7))"#;
    assert!(files["examples/b.rs"].contains(code), "{files:?}");
    assert!(
        files["examples/c.rs"].contains("client.c(&[\"left\"])"),
        "{}",
        files["examples/c.rs"]
    );
}
