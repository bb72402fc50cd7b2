//! Swagger 2.0: parameters, schemas, security, the document's own words.

use serde_json::{Value, json};

use super::{accepted, heads, read_with, refused};

const HEAD: &str = "swagger: '2.0'\ninfo: { title: T, version: '1' }\nconsumes: [application/json]\nproduces: [application/json]\n";

/// The parameters of one operation, normalised; what was said.
fn parameters(list: &str) -> (Value, String) {
    let (mut tree, said) = accepted(&format!(
        "{HEAD}paths:\n  /a:\n    get:\n      parameters: [{list}]\n      responses: {{ '204': {{ description: d }} }}\n"
    ));
    (tree["paths"]["/a"]["get"]["parameters"].take(), said)
}

#[test]
fn the_type_of_a_parameter_goes_under_its_schema() {
    let (tree, said) = parameters(
        "{ name: q, in: query, description: d, type: integer, format: int32, minimum: 1, x-nullable: true, x-enum-varnames: [A], enum: [1], x-example: 1 }",
    );
    assert_eq!(said, "");
    assert_eq!(
        tree[0],
        json!({
            "name": "q", "in": "query", "description": "d",
            "schema": {
                "type": "integer", "format": "int32", "enum": [1], "minimum": 1,
                "nullable": true, "x-nullable": true, "x-enum-varnames": ["A"],
                "x-origin": "api.yaml#/paths/~1a/get/parameters/0",
            },
            "example": 1,
        })
    );
}

#[test]
fn lists_have_the_style_of_their_collection_format() {
    let style = |parameter: &str| {
        let (tree, said) = parameters(&format!(
            "{{ name: q, type: array, items: {{ type: string }}, {parameter} }}"
        ));
        let of = |key: &str| tree[0][key].clone();
        let is_text = tree[0]["schema"]["type"] == "string";
        (of("style"), of("explode"), is_text, said)
    };
    let form = |explode: bool| (json!("form"), json!(explode), false, String::new());
    assert_eq!(style("in: query"), form(false));
    assert_eq!(style("in: query, collectionFormat: csv"), form(false));
    assert_eq!(style("in: query, collectionFormat: multi"), form(true));
    assert_eq!(
        style("in: query, collectionFormat: ssv"),
        (json!("spaceDelimited"), json!(false), false, String::new())
    );
    assert_eq!(
        style("in: query, collectionFormat: pipes"),
        (json!("pipeDelimited"), json!(false), false, String::new())
    );
    assert_eq!(
        style("in: header"),
        (json!("simple"), json!(false), false, String::new())
    );
    for parameter in [
        "in: query, collectionFormat: tsv",
        "in: header, collectionFormat: ssv",
        "in: header, collectionFormat: pipes",
    ] {
        let (style, explode, is_text, said) = style(parameter);
        assert_eq!((style, explode, is_text), (Value::Null, Value::Null, true));
        assert!(
            said.contains("the list is a text here [collection-format]"),
            "{said}"
        );
    }
    let (of, _, is_text, said) = style("in: header, collectionFormat: multi");
    assert_eq!((of, is_text), (json!("simple"), false));
    assert!(
        said.contains("`multi` repeats the name, which a header has no room for"),
        "{said}"
    );
    let (.., said) = style("in: query, collectionFormat: Pipe");
    assert!(said.contains("help: did you mean `pipes`?"), "{said}");
}

#[test]
fn what_has_one_plain_reading_is_read() {
    let (tree, said) = parameters(
        "{ name: a, in: Query, type: array }, { name: b, in: query }, { name: c, in: query, schema: { type: integer } }, \
         { name: d, in: query, type: file, collectionFormat: csv }, \
         { name: e, in: query, type: array, items: { type: array, items: { type: integer } } }",
    );
    assert_eq!(tree[0]["schema"]["items"], json!({ "type": "string" }));
    assert_eq!(tree[1]["schema"], json!({ "type": "string" }));
    assert_eq!(tree[2]["schema"], json!({ "type": "integer" }));
    assert_eq!(tree[3]["schema"]["format"], "binary");
    assert_eq!(
        tree[4]["schema"]["items"],
        json!({ "type": "string", "x-origin": "api.yaml#/paths/~1a/get/parameters/4/items" })
    );
    assert_eq!(
        heads(&said),
        [
            "warning: this list has no `items`; its values are read as strings [missing-field]",
            "warning: `in: Query` is read as `in: query` [wrong-value]",
            "warning: nothing says of which type `b` is; it is read as a string [missing-schema]",
            "warning: Swagger 2.0 has the type of a parameter in it; `schema` is read all the same [misplaced-schema]",
            "warning: in Swagger 2.0 `type: file` is for a form's field and for an answer; it is read as `string` with `format: binary` [wrong-type]",
            "warning: `collectionFormat` says nothing of what is no list; it is left out [keyword-without-effect]",
            "warning: the values of this list are lists, which no style can write; each of them is a text here [collection-format]",
        ]
    );
}

#[test]
fn definitions() {
    let (tree, said) = accepted(&format!(
        "{HEAD}paths: {{}}
definitions:
  Pet:
    type: object
    discriminator: kind
    properties: {{ kind: {{ type: string }}, tag: {{ type: string, x-nullable: true }}, file: {{ type: file }} }}
  Cat: {{ allOf: [{{ $ref: '#/definitions/Pet' }}], x-ms-discriminator-value: cat }}
  Dog: {{ allOf: [{{ $ref: '#/definitions/Pet' }}], x-discriminator-value: dog }}
  Alias: {{ $ref: '#/definitions/Pet' }}
  Any: true
  Other: {{ $ref: '#/definitions/Pet', x-nullable: true }}
"
    ));
    assert_eq!(
        heads(&said),
        [
            "warning: in Swagger 2.0 `type: file` is for a form's field and for an answer; it is read as `string` with `format: binary` [wrong-type]"
        ]
    );
    let schemas = &tree["components"]["schemas"];
    assert_eq!(
        schemas["Pet"]["discriminator"],
        json!({ "propertyName": "kind", "mapping": {
            "cat": "#/components/schemas/Cat",
            "dog": "#/components/schemas/Dog",
        } })
    );
    assert_eq!(schemas["Pet"]["x-origin"], "api.yaml#/definitions/Pet");
    assert_eq!(schemas["Pet"]["properties"]["tag"]["nullable"], json!(true));
    assert_eq!(
        schemas["Pet"]["properties"]["file"],
        json!({ "type": "string", "format": "binary" })
    );
    assert_eq!(
        schemas["Alias"],
        json!({ "$ref": "#/components/schemas/Pet" })
    );
    assert_eq!(schemas["Any"], json!({}));
    assert_eq!(schemas["Other"]["nullable"], json!(true));
    assert_eq!(tree["openapi"], "3.0.3");
    assert_eq!(tree.get("definitions").or(tree.get("swagger")), None);
}

#[test]
fn what_came_later_is_told_in_the_words_of_the_version() {
    let (_, said) = accepted(&format!(
        "{HEAD}paths: {{}}
definitions:
  A: {{ type: string, nullable: true }}
  B: {{ oneOf: [{{ type: string }}, {{ type: integer }}] }}
  C: {{ type: [string, 'null'] }}
  D: {{ $ref: '#/definitions/A', maxLength: 3 }}
  E: {{ $ref: '#/definitions/A', type: string }}
servers: [{{ url: / }}]
"
    ));
    let helps: Vec<&str> = said
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("= help: "))
        .collect();
    assert_eq!(
        helps,
        [
            "write `x-nullable: true`",
            "what else reads the document may pass it over; Swagger 2.0 has no `oneOf`",
            "write one type, and `x-nullable: true` for null",
            "put the reference and the rest into an `allOf`",
            "remove it: what the reference leads to says its type itself",
            "Swagger 2.0 has `host`, `basePath` and `schemes` at the top",
        ],
        "{said}"
    );
    assert!(
        said.contains("`maxLength` beside `$ref` has no effect in Swagger 2.0"),
        "{said}"
    );
}

#[test]
fn security() {
    let (tree, said) = accepted(&format!(
        "{HEAD}paths: {{}}
securityDefinitions:
  a: {{ type: basic, description: d }}
  b: {{ type: apiKey, in: header, name: X }}
  c: {{ type: oauth2, flow: implicit, authorizationUrl: 'https://e/a', scopes: {{ r: d }} }}
  d: {{ type: oauth2, flow: password, tokenUrl: 'https://e/t' }}
  e: {{ type: oauth2, flow: application, tokenUrl: 'https://e/t', scopes: {{}} }}
  f: {{ type: oauth2, flow: accessCode, authorizationUrl: 'https://e/a', tokenUrl: 'https://e/t', scopes: {{}} }}
  g: {{ type: oauth2, flow: clientCredentials, tokenUrl: 'https://e/t', scopes: {{}} }}
  h: {{ type: oauth2, tokenUrl: 'https://e/t', scopes: {{}} }}
  i: {{ type: http, scheme: bearer }}
security: [{{ a: [], b: [] }}, {{ c: [r] }}, {{}}]
"
    ));
    let schemes = &tree["components"]["securitySchemes"];
    let flows = |name: &str| schemes[name]["flows"].clone();
    assert_eq!(
        schemes["a"],
        json!({ "type": "http", "description": "d", "x-origin": "api.yaml#/securityDefinitions/a", "scheme": "basic" })
    );
    assert_eq!(
        flows("c"),
        json!({ "implicit": { "authorizationUrl": "https://e/a", "scopes": { "r": "d" } } })
    );
    assert_eq!(
        flows("d"),
        json!({ "password": { "tokenUrl": "https://e/t", "scopes": {} } })
    );
    let client = json!({ "clientCredentials": { "tokenUrl": "https://e/t", "scopes": {} } });
    assert_eq!(
        [flows("e"), flows("g"), flows("h")],
        [client.clone(), client.clone(), client]
    );
    assert_eq!(
        flows("f"),
        json!({ "authorizationCode": { "authorizationUrl": "https://e/a", "tokenUrl": "https://e/t", "scopes": {} } })
    );
    assert_eq!(
        tree["security"],
        json!([{ "a": [], "b": [] }, { "c": ["r"] }, {}])
    );
    assert_eq!(
        heads(&said),
        [
            "warning: `flow: clientCredentials` is read as `flow: application` [wrong-value]",
            "warning: this security scheme has no `flow`; by its addresses it is `application` [missing-field]",
            "warning: `type: http` came with OpenAPI 3.0; it is read all the same [newer-field]",
        ]
    );
}

#[test]
fn versions_are_told_by_their_key_and_their_words() {
    let reads = |text: &str| {
        let (document, _, said) = read_with(text, &[]);
        let version = document.map(|document| document.version.number());
        (version, said.lines().next().unwrap_or_default().to_owned())
    };
    let rest = "info: { title: T, version: '1' }\npaths: {}\n";
    assert_eq!(
        reads(&format!("swagger: '2.0'\n{rest}")),
        (Some("2.0"), String::new())
    );
    assert_eq!(
        reads(&format!("swagger: 2.0\n{rest}")),
        (
            Some("2.0"),
            "warning: `swagger` must be a string; a number is read as the text `2.0` [wrong-kind]"
                .to_owned()
        )
    );
    assert_eq!(
        reads(&format!("openapi: '2.0'\n{rest}")),
        (
            Some("2.0"),
            "warning: version 2.0 has its number under `swagger`; it is read from there [wrong-version]".to_owned()
        )
    );
    assert_eq!(
        reads(&format!("swagger: 3.0.1\n{rest}")),
        (
            Some("3.0"),
            "warning: version 3.0.1 has its number under `openapi`; it is read from there [wrong-version]".to_owned()
        )
    );
    assert_eq!(
        reads(&format!("swagger: '2.0'\nopenapi: 3.1.0\n{rest}components: {{}}\n")),
        (
            Some("3.1"),
            "warning: the document has `swagger` and `openapi`; by its other keys it is read as OpenAPI 3 [two-versions]".to_owned()
        )
    );
    assert_eq!(
        reads(&format!("swagger: '2.0'\nopenapi: 3.1.0\n{rest}definitions: {{}}\n")),
        (
            Some("2.0"),
            "warning: the document has `swagger` and `openapi`; by its other keys it is read as Swagger 2.0 [two-versions]".to_owned()
        )
    );
    let missing = refused(&format!("{rest}definitions: {{}}\n"));
    assert!(
        missing.contains("help: start the document with its version; as it has `definitions`, that is `swagger: '2.0'`"),
        "{missing}"
    );
    let misspelt = refused(&format!("swager: '2.0'\n{rest}"));
    assert!(
        misspelt.contains("help: write `swagger` for `swager`"),
        "{misspelt}"
    );
}

#[test]
fn what_converters_write_by_extension() {
    let (tree, said) = accepted(
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: localhost:8080\nschemes: [http]\npaths: {}\ndefinitions:\n  A: { type: object }\n  B: { x-oneOf: [{ $ref: '#/definitions/A' }, { type: string }] }\n",
    );
    assert_eq!(said, "");
    let alternatives = &tree["components"]["schemas"]["B"]["oneOf"];
    assert_eq!(alternatives[0]["$ref"], "#/components/schemas/A");
    assert_eq!(alternatives[1]["type"], "string");
    let (tree, said) = accepted(
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\nhost: localhost:8080\npaths: {}\n",
    );
    assert!(said.contains("`http` is taken"), "{said}");
    assert_eq!(tree["servers"][0]["url"], "http://localhost:8080");
}
