//! References into operations, and to whole parts of them: they and what they lead to are of one type.

use serde_json::{Value, json};

use super::read_with;

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
