use serde_json::json;

use super::{accepted, refused};
use crate::grammar::sorted_tables;

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\n";

#[test]
fn the_tables_are_sorted_for_their_search() {
    assert_eq!(sorted_tables(), Vec::<String>::new());
}

#[test]
fn every_violation_is_reported_in_the_order_of_the_file() {
    let text = "\
openapi: 3.0.3
info:
  titel: T
  version: '1'
paths:
  /a:
    get:
      parameters:
        - name: q
          in: qurey
          schema: { type: string, minLength: many }
      responses:
        '200': { description: ok, content: 3 }
        ok: { description: fine }
";
    assert_eq!(
        refused(text),
        "\
error: this info object has no `title`, but `titel` [missing-field]
 --> api.yaml:3:3
  |
3 |   titel: T
  |   ^^^^^
  = help: did you mean `title`?

error: a parameter cannot be in `qurey` [wrong-value]
  --> api.yaml:10:15
   |
10 |           in: qurey
   |               ^^^^^
   = help: did you mean `query`?

warning: `minLength` must be a whole number, 0 or more; a string is left out [wrong-kind]
  --> api.yaml:11:46
   |
11 |           schema: { type: string, minLength: many }
   |                                              ^^^^
   = help: write a whole number, 0 or more

error: `content` must be an object, not the number `3` [wrong-kind]
  --> api.yaml:13:35
   |
13 |         '200': { description: ok, content: 3 }
   |                                   ^^^^^^^
   = help: write an object whose keys are media types, such as `application/json: {schema: …}`

error: `ok` is no status [wrong-status]
  --> api.yaml:14:9
   |
14 |         ok: { description: fine }
   |         ^^
   = help: write a status such as `\"404\"`, a range from `\"1XX\"` to `\"5XX\"`, or `default`
"
    );
}

#[test]
fn one_plain_reading_is_a_warning() {
    let (tree, said) = accepted(&format!(
        "{HEAD}tags: [pets, {{ name: b, description: {{ a: 1 }}, externalDocs: {{ description: none }} }}]
paths:
  a/{{id}}:
    parameters: []
    get:
      deprecated: 'false'
      tags: pets
      parameters:
        - {{ name: id, in: path }}
        - {{ name: q, in: Query, type: integer, format: int32 }}
        - {{ name: q, in: query }}
        - {{ name: h, in: header, style: form, schema: {{ type: string }} }}
      requestBody: {{ content: {{ application/json: }} }}
      responses: {{ 4xx: {{ $ref: '#/components/responses/E' }}, Default: fine }}
    post: {{ security: [{{ missing: [] }}] }}
components: {{ responses: {{ E: {{}} }} }}
"
    ));
    let get = &tree["paths"]["/a/{id}"]["get"];
    assert_eq!(get["deprecated"], json!(false));
    assert_eq!(get["tags"], json!(["pets"]));
    assert_eq!(get["parameters"][0]["required"], json!(true));
    assert_eq!(get["parameters"][0]["schema"], json!({ "type": "string" }));
    assert_eq!(get["parameters"][1]["in"], json!("query"));
    assert_eq!(get["parameters"][1]["schema"]["type"], json!("integer"));
    assert_eq!(
        get["parameters"][2]["x-origin"],
        json!("api.yaml#/paths/a~1{id}/get/parameters/3")
    );
    assert_eq!(get["parameters"].as_array().map(Vec::len), Some(3));
    assert_eq!(
        get["responses"]["4XX"],
        json!({ "$ref": "#/components/responses/E" })
    );
    assert_eq!(get["responses"]["default"]["description"], json!("fine"));
    assert_eq!(tree["tags"], json!([{ "name": "pets" }, { "name": "b" }]));
    assert_eq!(tree["paths"]["/a/{id}"]["post"]["security"], json!([]));
    assert_eq!(
        tree["components"]["responses"]["E"]["description"],
        json!("")
    );
    let mut codes: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("warning: "))
        .filter_map(|line| line.rsplit_once('[')?.1.strip_suffix(']'))
        .collect();
    codes.sort_unstable();
    let expected = [
        "duplicate-parameter",
        "missing-field",
        "missing-field",
        "missing-field",
        "misplaced-schema",
        "missing-schema",
        "missing-schema",
        "null-value",
        "optional-path-parameter",
        "unknown-scheme",
        "wrong-kind",
        "wrong-kind",
        "wrong-kind",
        "wrong-kind",
        "wrong-kind",
        "wrong-path",
        "wrong-status",
        "wrong-status",
        "wrong-style",
        "wrong-value",
    ];
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(codes, expected, "{said}");
}

/// An extension may hold anything, also one that has a meaning here.
#[test]
fn what_is_only_called_webhooks() {
    for other in ["[a, b]", "true", "{ a: { post: yes } }", "{ a: b }"] {
        let (tree, said) = accepted(&format!(
            "openapi: 3.0.4\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nx-webhooks: {other}\n"
        ));
        assert_eq!(said, "", "{other}");
        assert_eq!(tree.get("x-openapi-webhooks"), None, "{other}");
    }
}

#[test]
fn what_3_1_and_3_2_brought() {
    let (tree, said) = accepted(
        "openapi: 3.2.0
info: { title: T, version: '1' }
webhooks:
  new: { post: { requestBody: { content: { application/json: { schema: true } } } } }
components:
  pathItems:
    P: { get: { operationId: g } }
  mediaTypes:
    M: { itemSchema: { type: string } }
  parameters:
    Q: { name: q, in: querystring, content: { application/json: { schema: { type: object } } } }
  securitySchemes:
    tls: { type: mutualTLS }
    o:
      type: oauth2
      flows: { deviceAuthorization: { deviceAuthorizationUrl: 'https://d', tokenUrl: 'https://t', scopes: {} } }
paths:
  /a: { $ref: '#/components/pathItems/P' }
  /b:
    query:
      parameters: [{ $ref: '#/components/parameters/Q' }, { name: c, in: cookie, style: cookie, schema: {} }]
      responses: { '200': { content: { text/event-stream: { $ref: '#/components/mediaTypes/M' } } } }
    additionalOperations: { COPY: { operationId: copy } }
",
    );
    assert_eq!(said, "");
    assert_eq!(
        tree["x-openapi-webhooks"]["new"],
        json!({
            "post": {
                "requestBody": { "content": { "application/json": { "schema": {} } } },
                "responses": {},
            },
            "x-origin": "api.yaml#/webhooks/new",
        })
    );
    assert_eq!(
        tree["paths"]["/a"],
        json!({ "get": { "operationId": "g", "responses": {} }, "x-origin": "api.yaml#/components/pathItems/P" })
    );
    let query = &tree["paths"]["/b"]["x-query"];
    assert_eq!(query["x-querystring"]["name"], json!("q"));
    assert_eq!(query["x-querystring"]["in"], json!("query"));
    assert_eq!(
        query["x-querystring"]["x-origin"],
        json!("api.yaml#/components/parameters/Q")
    );
    assert_eq!(query["parameters"][0]["x-style"], json!("cookie"));
    assert_eq!(
        query["responses"]["200"]["content"]["text/event-stream"],
        json!({
            "x-origin": "api.yaml#/components/mediaTypes/M",
            "x-item-schema": { "type": "string", "x-origin": "api.yaml#/components/mediaTypes/M/itemSchema" },
        })
    );
    assert_eq!(
        tree["paths"]["/b"]["x-additional-operations"]["COPY"]["operationId"],
        json!("copy")
    );
    let schemes = &tree["components"]["securitySchemes"];
    assert_eq!(
        schemes["tls"],
        json!({ "type": "http", "scheme": "mutual", "x-mutual-tls": true })
    );
    assert_eq!(
        schemes["o"]["flows"]["x-device-authorization"]["tokenUrl"],
        json!("https://t")
    );
    assert_eq!(tree["components"].get("pathItems"), None);
    assert_eq!(tree["components"]["parameters"], json!({}));
}

#[test]
fn our_own_keys_are_ours() {
    let (tree, _) = accepted(&format!(
        "{HEAD}paths: {{}}\ncomponents: {{ schemas: {{ A: {{ type: string, x-origin: 5, x-never: true, x-mine: 1 }} }} }}\n"
    ));
    assert_eq!(
        tree["components"]["schemas"]["A"],
        json!({ "type": "string", "x-mine": 1 })
    );
}

#[test]
fn a_placeholder_for_the_scheme_has_values_that_are_schemes_of_http() {
    let said = |variable: &str| {
        let servers =
            format!("[{{url: '{{scheme}}://host/a', variables: {{scheme: {variable}}}}}]");
        accepted(&format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nservers: {servers}\n"
        ))
        .1
    };
    for fine in ["{default: https, enum: [https, http]}", "{default: http}"] {
        assert_eq!(said(fine), "", "{fine}");
    }
    let told = said("{default: https, enum: [https, ftp]}");
    assert_eq!(told.matches("[server-url]").count(), 1, "{told}");
    assert!(
        told.contains("`ftp` in `ftp://host/a` is no scheme that a client of HTTP speaks"),
        "{told}"
    );
    let told = said("{default: wss}");
    assert_eq!(told.matches("[server-url]").count(), 1, "{told}");
}

#[test]
fn security_schemes_that_lack_something() {
    let said = refused(&format!(
        "{HEAD}paths: {{}}\ncomponents:\n  securitySchemes:\n    a: {{ type: apikey, in: body, name: k }}\n    b: {{ type: http }}\n    c: {{ type: oauth2, flows: {{ implicit: {{}} }} }}\n    d: {{ type: bearer }}\n"
    ));
    let lines: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("error"))
        .collect();
    assert_eq!(
        lines,
        [
            "error: a key cannot be sent in `body` [wrong-value]",
            "error: this security scheme has no `scheme` [missing-field]",
            "error: this flow has no `authorizationUrl` [missing-field]",
            "error: `bearer` is no type of a security scheme [wrong-value]",
        ]
    );
}
