//! Texts by their media type that are objects by their schema.

use super::{accepted, heads};

const V3: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";
const V2: &str = "swagger: '2.0'\ninfo: { title: T, version: '1' }\n";

fn body(content: &str) -> String {
    let (_, said) = accepted(&format!(
        "{V3}paths: {{ /a: {{ post: {{ requestBody: {{ content: {{ {content} }} }}, responses: {{ '204': {{ description: d }} }} }} }} }}
components: {{ schemas: {{ A: {{ type: object }}, B: {{ $ref: '#/components/schemas/A' }} }} }}
"
    ));
    said
}

#[test]
fn how_they_are_sent_is_told() {
    assert_eq!(
        body("text/plain: { schema: { $ref: '#/components/schemas/B' } }"),
        "\
warning: the schema of `text/plain` is of an object, and nothing says how a text holds one; the body is a text here, which the caller writes [untyped-text]
 --> api.yaml:3:64
  |
3 | …requestBody: { content: { text/plain: { schema: { $ref: '#/components/schemas/B' } } } }, responses: { '204': { descript…
  |                                          ^^^^^^
  = help: write `application/json`, if it is JSON; else describe the text: `schema: { type: string }`
"
    );
    for content in [
        "text/csv: { schema: { type: array, items: {} } }",
        "application/yaml: { schema: { properties: {} } }",
        "'text/html; charset=utf-8': { schema: { allOf: [{ $ref: '#/components/schemas/A' }] } }",
        "text/plain: { schema: { type: [object, 'null'] } }",
        "text/x: { schema: { oneOf: [{ type: object }, { type: array, items: {} }] } }",
    ] {
        assert!(body(content).contains("[untyped-text]"), "{content}");
    }
    for content in [
        "text/plain: { schema: { type: string } }",
        "text/plain: { schema: { type: integer } }",
        "text/plain: { schema: {} }",
        "text/plain: {}",
        "text/plain: { schema: { oneOf: [{ type: object }, { type: string }] } }",
        "text/json: { schema: { type: object } }",
        "text/xml: { schema: { type: object } }",
        "text/plain: { schema: { type: object } }, application/json: { schema: { type: object } }",
    ] {
        assert!(!body(content).contains("[untyped-text]"), "{content}");
    }
}

#[test]
fn in_swagger_the_media_types_stand_apart() {
    let (_, said) = accepted(&format!(
        "{V2}produces: [text/plain]
consumes: [text/plain]
paths:
  /a:
    post:
      parameters: [{{ name: b, in: body, schema: {{ $ref: '#/definitions/A' }} }}]
      responses:
        200: {{ description: d, schema: {{ type: array, items: {{ type: string }} }} }}
        400: {{ description: d, schema: {{ $ref: '#/definitions/A' }} }}
    get:
      produces: [text/plain, application/json]
      responses:
        200: {{ description: d, schema: {{ $ref: '#/definitions/A' }} }}
    put:
      responses:
        200: {{ description: d, schema: {{ type: string }} }}
definitions:
  A: {{ type: object }}
"
    ));
    assert_eq!(
        heads(&said),
        [
            "warning: the schema of `text/plain` is of an object, and nothing says how a text holds one; the body is a text here, which the caller writes [untyped-text]",
            "warning: the schema of `text/plain` is of a list, and nothing says how a text holds one; the answer is a text here, as it comes [untyped-text]",
        ]
    );
}
