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

/// The programs and code of a description with these members.
fn made(members: &str) -> std::collections::BTreeMap<String, String> {
    let head = "openapi: 3.1.0\ninfo: { title: Things, version: \"1\" }\n";
    files(&accept(&format!("{head}{members}")))
}

/// Promise: programs read the variables of `Client::from_env()`, and say which: none for a server that the
/// description has, those of the credential that the operation asks for.
#[test]
fn programs_read_the_variables_of_the_client() {
    const URL: &str =
        "`PLEX_BASE_URL` (the address of the server, such as `https://api.example.com/v1`)";
    const SCHEMES: &str = r#"
paths:
  /open: { get: { operationId: open, security: [], responses: { "204": { description: Done. } } } }
  /key: { get: { operationId: key, security: [{ api-key: [] }], responses: { "204": { description: Done. } } } }
  /either: { get: { operationId: either, security: [{ login: [] }, { api-key: [] }, {}], responses: { "204": { description: Done. } } } }
  /login: { get: { operationId: login, security: [{ login: [] }], responses: { "204": { description: Done. } } } }
components:
  securitySchemes:
    api-key: { type: apiKey, in: header, name: x-key }
    login: { type: http, scheme: basic }
"#;
    let told = |members: &str| {
        let files = made(members);
        ["open", "key", "either", "login"].map(|name| {
            let program = &files[&format!("examples/{name}.rs")];
            assert!(
                program.contains("    let client = Client::from_env()?;\n"),
                "{program}"
            );
            let head = program.lines().filter_map(|line| line.strip_prefix("//! "));
            head.skip(1).collect::<Vec<_>>().join(" ")
        })
    };
    assert_eq!(
        told(&format!("servers: [{{ url: /v1 }}]{SCHEMES}")),
        [
            format!("Reads {URL}."),
            format!("Reads {URL} and `PLEX_API_KEY`."),
            format!("Reads {URL} and `PLEX_API_KEY`."),
            format!("Reads {URL}, `PLEX_LOGIN_USER` and `PLEX_LOGIN_PASSWORD`."),
        ]
    );
    assert_eq!(
        told(&format!(
            "servers: [{{ url: https://things.example.com }}]{SCHEMES}"
        )),
        [
            "`PLEX_BASE_URL` is for a server other than the description's.",
            "Reads `PLEX_API_KEY`; `PLEX_BASE_URL` is for a server other than the description's.",
            "Reads `PLEX_API_KEY`; `PLEX_BASE_URL` is for a server other than the description's.",
            "Reads `PLEX_LOGIN_USER` and `PLEX_LOGIN_PASSWORD`; `PLEX_BASE_URL` is for a server other than the description's.",
        ]
    );
}

/// Promise: of an example with all members, those are shown that say something; what may be null, but is what the
/// call is made for, has a value.
#[test]
fn examples_show_what_says_something() {
    let files = shown(
        r##"
  /a:
    post:
      operationId: a
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Container" }
            example: { host: "", user: "", tty: false, env: [], labels: {}, stdin: true, image: ubuntu, cmd: [date] }
      responses: { "204": { description: Done. } }
  /b:
    post:
      operationId: b
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Message" } } } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    Container:
      type: object
      properties:
        host: { type: string }
        user: { type: string }
        tty: { type: boolean }
        env: { type: array, items: { type: string } }
        labels: { type: object, additionalProperties: { type: string } }
        stdin: { type: boolean }
        image: { type: string }
        cmd: { type: array, items: { type: string } }
    Message:
      type: object
      required: [content, parent]
      properties:
        content: { anyOf: [{ type: string }, { type: array, items: { type: string } }, { type: "null" }] }
        parent: { anyOf: [{ $ref: "#/components/schemas/Message" }, { type: "null" }] }
"##,
    );
    let a = &files["examples/a.rs"];
    let code = r#"&Container::new().stdin(true).image("ubuntu").cmd(["date"])"#;
    assert!(
        a.replace(['\n', ' '], "").contains(&code.replace(' ', "")),
        "{a}"
    );
    let b = &files["examples/b.rs"];
    let code = r#"Message::new(Some(MessageContent::String("content".to_owned())), None)"#;
    assert!(
        b.replace(['\n', ' '], "")
            .replace(",)", ")")
            .contains(&code.replace(' ', "")),
        "{b}"
    );
}

/// Promise: a title or a description that is the name once more is left out, and a tag's method says what is in it.
#[test]
fn docs_say_more_than_names() {
    let files = made(
        r##"
tags: [{ name: pets, description: "All about pets.\n\nAnd more of it." }, { name: toys, description: Toys }]
paths:
  /a: { get: { operationId: a, tags: [pets], responses: { "200": { description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
  /b: { get: { operationId: b, tags: [toys], responses: { "204": { description: Done. } } } }
  /c: { get: { operationId: c, tags: [toys], responses: { "204": { description: Done. } } } }
components:
  schemas:
    Pet:
      description: The pet object.
      type: object
      properties:
        birthDate: { type: string, title: Birth Date, description: The birth date. }
        kind: { type: string, description: Enum Kind. }
        owner_id: { type: string, description: owner_id parameter }
        note: { type: string, description: A note of the owner. }
"##,
    );
    let pet = &files["src/types/pet.rs"];
    for shown in [
        "/// Type of the schema `Pet`.\n",
        "    /// The property `birthDate`.\n",
        "    /// The property `kind`.\n",
        "    /// The property `owner_id`.\n",
        "    /// A note of the owner.\n",
    ] {
        assert!(pet.contains(shown), "{shown}\n{pet}");
    }
    let client = &files["src/client.rs"];
    for shown in [
        "    /// All about pets.\n    #[must_use]\n    pub fn pets(",
        "    /// The operations `b` and `c`.\n    #[must_use]\n    pub fn toys(",
    ] {
        assert!(client.contains(shown), "{shown}\n{client}");
    }
}

/// Promise: a program needs the feature `fs` if it sends a file, wherever in its call the file stands, and only then.
#[test]
fn programs_that_send_files_say_so() {
    let files = shown(
        r##"
  /needed:
    post:
      operationId: needed
      requestBody: { required: true, content: { application/octet-stream: {} } }
      responses: { "204": { description: Done. } }
  /optional:
    post:
      operationId: optional
      requestBody: { content: { application/octet-stream: {} } }
      responses: { "204": { description: Done. } }
  /part:
    post:
      operationId: part
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } }
      responses: { "204": { description: Done. } }
  /parts:
    post:
      operationId: parts
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [photos]
              properties: { photos: { type: array, items: { type: string, format: binary } } }
      responses: { "204": { description: Done. } }
  /text:
    post:
      operationId: text
      requestBody: { required: true, content: { text/plain: {} } }
      responses: { "204": { description: Done. } }
"##,
    );
    let manifest = &files["Cargo.toml"];
    for (name, sends) in [
        ("needed", true),
        ("optional", true),
        ("part", true),
        ("parts", true),
        ("text", false),
    ] {
        let program = &files[&format!("examples/{name}.rs")];
        assert_eq!(program.contains("from_path("), sends, "{program}");
        let declared = format!("[[example]]\nname = \"{name}\"\nrequired-features = [\"fs\"]\n");
        assert_eq!(manifest.contains(&declared), sends, "{manifest}");
    }
}

/// Promise: the page of a type that is sent shows how a value of it is made, that of any other where it stands.
#[test]
fn pages_of_types_show_how_they_are_made() {
    let files = shown(
        r##"
  /orders:
    post:
      operationId: order
      requestBody:
        required: true
        content:
          application/json:
            schema:
              title: Order
              type: object
              required: [item, payment]
              properties:
                item: { type: string, example: cup }
                count: { type: integer, example: 2 }
                payment:
                  oneOf:
                    - { title: Card, type: object, required: [number], properties: { number: { type: string } } }
                    - { title: Cash, type: object, required: [coins], properties: { coins: { type: integer } } }
      responses:
        "200": { description: Done., content: { application/json: { schema: { title: Bill, type: object, required: [sum], properties: { sum: { type: number } } } } } }
"##,
    );
    let block = |page: &str| {
        let (_, rest) = files[page].split_once("```rust\n").expect("a block");
        rest.split_once("```\n").expect("its end").0
    };
    assert_eq!(
        block("docs/types/OrderBody.md"),
        "\
use generated_client::types::{OrderBody, OrderBodyPayment, OrderBodyPaymentCard};

let value = OrderBody::new(
    \"cup\",
    OrderBodyPayment::Card(OrderBodyPaymentCard::new(\"number\")),
);
"
    );
    assert_eq!(
        block("docs/types/OrderResponse.md"),
        "use generated_client::types::OrderResponse;\n"
    );
}

/// Promise: where an example of the description is none of its format, a program has one that is.
#[test]
fn examples_of_another_format_end_no_program() {
    let files = shown(
        r##"
  /moments/{id}:
    get:
      operationId: moment
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid }, example: 7 }
        - { name: at, in: query, required: true, schema: { type: string, format: date }, example: tomorrow }
        - { name: to, in: query, required: true, schema: { type: string, format: date }, example: "2024-02-03" }
      responses: { "204": { description: Done. } }
"##,
    );
    let program = &files["examples/moment.rs"];
    for text in [
        "6f0e1b1e-0000-4000-8000-000000000000",
        "2026-01-31",
        "2024-02-03",
    ] {
        let read = format!("\"{text}\".parse()?");
        assert!(program.contains(&read), "{read}\n{program}");
    }
}
