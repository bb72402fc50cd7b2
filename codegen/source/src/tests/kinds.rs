//! References to objects of another kind than the one that is expected.

use super::read_with;

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

/// Every kind where every other one is expected: either what is meant is plain, or it is an error at the reference.
#[test]
fn references_to_another_kind() {
    let components = "components:
  schemas: { S: { type: object, properties: { p: { type: string } } } }
  parameters: { P: { name: p, in: query, schema: { type: integer } } }
  responses: { R: { description: r, content: { application/json: { schema: { type: string } } } } }
  requestBodies: { B: { content: { application/json: { schema: { type: string } } } } }
  headers: { H: { schema: { type: string } } }
  examples: { E: { value: 1 } }
  links: { L: { operationId: a } }
  securitySchemes: { A: { type: http, scheme: basic } }
";
    let targets = [
        "schemas/S",
        "schemas/S/properties/p",
        "parameters/P",
        "responses/R",
        "requestBodies/B",
        "headers/H",
        "examples/E",
        "links/L",
        "securitySchemes/A",
    ];
    let places: [(&str, &str, &[&str]); 5] = [
        (
            "responses: { '200': { description: d, content: { a/b: { schema: { $ref: X } } } } }",
            "schemas/",
            &[
                "parameters/P",
                "responses/R",
                "requestBodies/B",
                "headers/H",
            ],
        ),
        (
            "parameters: [{ $ref: X }], responses: { '200': { description: d } }",
            "parameters/",
            &[],
        ),
        (
            "requestBody: { $ref: X }, responses: { '200': { description: d } }",
            "requestBodies/",
            &[],
        ),
        (
            "responses: { '200': { $ref: X } }",
            "responses/",
            &["requestBodies/B"],
        ),
        (
            "responses: { '200': { description: d, headers: { h: { $ref: X } } } }",
            "headers/",
            &["parameters/P"],
        ),
    ];
    for (operation, own, plain) in places {
        for target in targets {
            let operation = operation.replace('X', &format!("'#/components/{target}'"));
            let text = format!(
                "{HEAD}paths: {{ /a: {{ post: {{ operationId: a, {operation} }} }} }}\n{components}"
            );
            let (document, _, said) = read_with(&text, &[]);
            let wrong = said.contains("[wrong-reference]");
            if target.starts_with(own) {
                assert!(document.is_some() && !wrong, "{own} {target}: {said}");
            } else if plain.contains(&target) {
                assert!(document.is_some() && wrong, "{own} {target}: {said}");
            } else {
                assert!(document.is_none() && wrong, "{own} {target}: {said}");
                assert!(said.contains("api.yaml:"), "{own} {target}: {said}");
                assert!(said.contains("help: point at `#/components/"), "{said}");
            }
        }
    }
}

/// The same where what is pointed at is no component.
#[test]
fn references_to_what_has_a_schema() {
    let root = format!(
        "{HEAD}paths:
  /a:
    get:
      parameters: [{{ name: p, in: query, schema: {{ type: integer }} }}]
      responses: {{ '200': {{ description: d, content: {{ a/b: {{ schema: {{ type: boolean }} }} }} }} }}
components:
  schemas:
    P: {{ $ref: '#/paths/~1a/get/parameters/0' }}
    R: {{ $ref: '#/paths/~1a/get/responses/200' }}
    O: {{ type: object, properties: {{ schema: {{ type: string }} }} }}
    Q: {{ $ref: '#/components/schemas/O' }}
"
    );
    let (document, tree, said) = read_with(&root, &[]);
    assert!(document.is_some(), "{said}");
    assert_eq!(said.matches("[wrong-reference]").count(), 2, "{said}");
    assert!(
        said.contains("point at the schema: `#/paths/~1a/get/parameters/0/schema`"),
        "{said}"
    );
    let schemas = &tree["components"]["schemas"];
    assert_eq!(schemas["P"]["type"], "integer");
    assert_eq!(schemas["R"]["type"], "boolean");
}
