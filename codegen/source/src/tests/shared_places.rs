//! References into operations, and to whole parts of them: they and what they lead to are of one type.

use serde_json::{Value, json};

use super::{heads, read_with};

const V3: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n";
const V2: &str = "swagger: '2.0'\ninfo: { title: T, version: '1' }\nproduces: [application/json]\nconsumes: [application/json]\n";

fn reads(text: &str, files: &[(&str, &str)]) -> Value {
    let (_, tree, said) = read_with(text, files);
    assert_eq!(said, "");
    tree
}

fn at<'v>(tree: &'v Value, pointer: &str) -> &'v Value {
    tree.pointer(pointer).unwrap_or(&Value::Null)
}

fn is(tree: &Value, pointer: &str, component: &str) {
    let reference = json!({ "$ref": format!("#/components/{component}") });
    assert_eq!(*at(tree, pointer), reference, "{pointer} of {tree:#}");
}

#[test]
fn parameters_of_an_operation() {
    let tree = reads(
        &format!(
            "{V3}paths:
  /a:
    parameters:
    - {{ name: form, in: query, schema: {{ type: string, enum: [x, y] }} }}
    get:
      operationId: list
      parameters:
      - {{ name: sort, in: query, schema: {{ type: string, enum: [up, down] }} }}
      responses: {{ '204': {{ description: d }} }}
    put:
      operationId: set
      parameters:
      - {{ name: order, in: query, schema: {{ $ref: '#/paths/~1a/get/parameters/0/schema' }} }}
      - {{ name: look, in: query, schema: {{ $ref: '#/paths/~1a/parameters/0/schema' }} }}
      responses: {{ '204': {{ description: d }} }}
"
        ),
        &[],
    );
    is(
        &tree,
        "/paths/~1a/get/parameters/0/schema",
        "schemas/list_sort",
    );
    is(
        &tree,
        "/paths/~1a/put/parameters/0/schema",
        "schemas/list_sort",
    );
    is(
        &tree,
        "/paths/~1a/put/parameters/1/schema",
        "schemas/a_form",
    );
    is(&tree, "/paths/~1a/parameters/0/schema", "schemas/a_form");
}

#[test]
fn whole_parts_of_an_operation() {
    let tree = reads(
        &format!(
            "{V3}paths:
  /a:
    get:
      operationId: list
      parameters:
      - {{ name: sort, in: query, schema: {{ type: string, enum: [up, down] }} }}
      responses:
        '200': {{ description: d, content: {{ application/json: {{ schema: {{ type: object, properties: {{ n: {{ type: object, properties: {{ m: {{ type: string }} }} }} }} }} }} }} }}
    post:
      operationId: add
      requestBody: {{ content: {{ application/json: {{ schema: {{ type: object, properties: {{ b: {{ type: string }} }} }} }} }} }}
      responses: {{ '200': {{ $ref: '#/paths/~1a/get/responses/200' }} }}
    put:
      operationId: set
      parameters: [{{ $ref: '#/paths/~1a/get/parameters/0' }}]
      requestBody: {{ $ref: '#/paths/~1a/post/requestBody' }}
      responses: {{ '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/n' }} }} }} }} }}
"
        ),
        &[],
    );
    is(&tree, "/paths/~1a/get/responses/200", "responses/list");
    is(&tree, "/paths/~1a/post/responses/200", "responses/list");
    is(&tree, "/paths/~1a/get/parameters/0", "parameters/list_sort");
    is(&tree, "/paths/~1a/put/parameters/0", "parameters/list_sort");
    is(&tree, "/paths/~1a/post/requestBody", "requestBodies/add");
    is(&tree, "/paths/~1a/put/requestBody", "requestBodies/add");
    // What is inside of what became a component is shared there.
    let answer = "/components/responses/list/content/application~1json/schema/properties/n";
    is(&tree, answer, "schemas/list_response_n");
    is(
        &tree,
        "/paths/~1a/put/responses/200/content/application~1json/schema",
        "schemas/list_response_n",
    );
}

#[test]
fn operations_in_other_files() {
    let item = "get:
  operationId: list
  responses:
    '200': { description: d, content: { application/json: { schema: { type: object, properties: { n: { type: string } } } } } }
";
    let answer = "description: d
content: { application/json: { schema: { type: object, properties: { n: { type: string } } } } }
";
    let tree = reads(
        &format!(
            "{V3}paths:
  /a: {{ $ref: a.yaml }}
  /b:
    get:
      operationId: other
      responses:
        '200': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: 'a.yaml#/get/responses/200/content/application~1json/schema' }} }} }} }}
        '400': {{ $ref: answer.yaml }}
        '404': {{ description: d, content: {{ application/json: {{ schema: {{ $ref: 'answer.yaml#/content/application~1json/schema' }} }} }} }}
"
        ),
        &[("a.yaml", item), ("answer.yaml", answer)],
    );
    let schema = "content/application~1json/schema";
    let other = at(&tree, &format!("/paths/~1b/get/responses/200/{schema}"));
    assert!(other["$ref"].is_string(), "{other}");
    assert_eq!(
        at(&tree, &format!("/paths/~1a/get/responses/200/{schema}")),
        other
    );
    let other = at(&tree, &format!("/paths/~1b/get/responses/404/{schema}"));
    assert!(other["$ref"].is_string(), "{other}");
    assert_eq!(
        at(&tree, &format!("/components/responses/answer/{schema}")),
        other
    );
}

#[test]
fn of_swagger() {
    let tree = reads(
        &format!(
            "{V2}paths:
  /a:
    get:
      operationId: list
      responses:
        200: {{ description: d, schema: {{ type: object, properties: {{ n: {{ type: string }} }} }} }}
        404: {{ description: e, schema: {{ type: object, properties: {{ e: {{ type: string }} }} }} }}
    post:
      operationId: add
      parameters:
      - {{ name: b, in: body, schema: {{ type: object, properties: {{ b: {{ type: string }} }} }} }}
      responses:
        200: {{ description: d, schema: {{ $ref: '#/paths/~1a/get/responses/200/schema' }} }}
        404: {{ $ref: '#/paths/~1a/get/responses/404' }}
    put:
      operationId: set
      parameters:
      - {{ name: b, in: body, schema: {{ $ref: '#/paths/~1a/post/parameters/0/schema' }} }}
      responses: {{ 204: {{ description: d }} }}
"
        ),
        &[],
    );
    let schema = "content/application~1json/schema";
    for place in ["get", "post"] {
        let place = format!("/paths/~1a/{place}/responses/200/{schema}");
        is(&tree, &place, "schemas/list_response");
    }
    for place in ["post", "put"] {
        let place = format!("/paths/~1a/{place}/requestBody/{schema}");
        is(&tree, &place, "schemas/add_b");
    }
    let missing = at(&tree, "/paths/~1a/get/responses/404");
    assert!(missing["$ref"].is_string(), "{missing}");
    assert_eq!(at(&tree, "/paths/~1a/post/responses/404"), missing);
}

/// A reference that leads nowhere costs what stands there: every other one and what it leads to are of one type all the
/// same, in each version, in the file that it stands in and in others.
#[test]
fn beside_a_reference_that_leads_nowhere() {
    let schemas = |section: &str| {
        format!(
            "
    K:
      type: object
      properties:
        inl: {{ type: object, properties: {{ x: {{ type: string }} }} }}
        r: {{ $ref: '#/{section}/K/properties/inl' }}
        same: {{ $ref: '#/{section}/Alias', description: words }}
        gone: {{ $ref: '#/{section}/Gone' }}
    Alias: {{ $ref: '#/{section}/K/properties/inl' }}
"
        )
    };
    let components = format!(
        "paths: {{}}\ncomponents:\n  schemas:{}",
        schemas("components/schemas")
    );
    let v31 = V3.replace("3.0.3", "3.1.0");
    for text in [
        format!("{V3}{components}"),
        format!("{v31}{components}"),
        format!("{V2}paths: {{}}\ndefinitions:{}", schemas("definitions")),
    ] {
        let (document, tree, said) = read_with(&text, &[]);
        assert!(document.is_some(), "{said}");
        assert_eq!(heads(&said).len(), 1, "{said}");
        for property in ["inl", "r"] {
            let pointer = format!("/components/schemas/K/properties/{property}");
            is(&tree, &pointer, "schemas/K_inl");
        }
    }
    // One in another file costs nothing here, and one here nothing there.
    let gone = "gone: { $ref: '#/components/schemas/Gone' }";
    for (here, there) in [(gone, ""), ("", gone), (gone, gone)] {
        let other = format!(
            "components:
  schemas:
    Far: {{ type: object, properties: {{ near: {{ type: object, properties: {{ x: {{ type: string }} }} }}, {there} }} }}
"
        );
        let root = format!(
            "{V3}paths: {{}}
components:
  schemas:
    Far: {{ $ref: 'other.yaml#/components/schemas/Far' }}
    K:
      type: object
      properties:
        inl: {{ type: object, properties: {{ x: {{ type: string }} }} }}
        r: {{ $ref: '#/components/schemas/K/properties/inl' }}
        far: {{ $ref: 'other.yaml#/components/schemas/Far/properties/near' }}
        {here}
"
        );
        let (document, tree, said) = read_with(&root, &[("other.yaml", &other)]);
        assert!(document.is_some(), "{said}");
        for property in ["inl", "r"] {
            let pointer = format!("/components/schemas/K/properties/{property}");
            is(&tree, &pointer, "schemas/K_inl");
        }
        for pointer in ["K/properties/far", "Far/properties/near"] {
            let pointer = format!("/components/schemas/{pointer}");
            is(&tree, &pointer, "schemas/Far_near");
        }
    }
}

/// What is left of a path item whose parameter leads nowhere has no places that could be mistaken for others.
#[test]
fn parameters_beside_one_that_leads_nowhere() {
    let enumeration = |values: &str| {
        format!("{{ name: p, in: query, schema: {{ type: string, enum: [{values}] }} }}")
    };
    let text = format!(
        "{V3}paths:
  /a:
    parameters:
    - {{ $ref: '#/components/parameters/Gone' }}
    - {}
    - {}
    get: {{ operationId: a, responses: {{ '204': {{ description: d }} }} }}
  /b:
    get:
      operationId: b
      parameters:
      - {{ name: q, in: query, schema: {{ $ref: '#/paths/~1a/parameters/1/schema' }} }}
      responses: {{ '204': {{ description: d }} }}
",
        enumeration("x"),
        enumeration("y")
    );
    let (document, tree, said) = read_with(&text, &[]);
    assert!(document.is_some(), "{said}");
    assert_eq!(*at(&tree, "/paths/~1a"), json!({}));
    let name = "/paths/~1b/get/parameters/0/schema/$ref";
    let name = at(&tree, name).as_str().unwrap_or_default();
    let pointer = name.trim_start_matches('#');
    assert_eq!(at(&tree, pointer)["enum"], json!(["x"]), "{tree:#}");
}
