//! Swagger 2.0: servers, bodies, forms and answers, which need the words of the whole document.

use serde_json::{Value, json};

use super::{accepted, heads, read_with, refused};

const HEAD: &str = "swagger: '2.0'\ninfo: { title: T, version: '1' }\n";

#[test]
fn servers() {
    let urls = |text: &str| {
        let (tree, said) = accepted(&format!("{HEAD}{text}\npaths: {{}}\n"));
        let servers = tree.get("servers").and_then(Value::as_array).cloned();
        let url = |server: Value| server["url"].as_str().unwrap_or_default().to_owned();
        let urls: Vec<String> = servers.into_iter().flatten().map(url).collect();
        (urls, heads(&said).join("\n"))
    };
    let fine = |urls: &[&str]| {
        let urls: Vec<String> = urls.iter().map(|url| (*url).to_owned()).collect();
        (urls, String::new())
    };
    assert_eq!(urls(""), fine(&[]));
    assert_eq!(urls("basePath: /"), fine(&[]));
    assert_eq!(urls("basePath: /v1/"), fine(&["/v1"]));
    assert_eq!(urls("schemes: [https]\nbasePath: /v1"), fine(&["/v1"]));
    assert_eq!(
        urls("host: e.com:81\nbasePath: /v1\nschemes: [http, https]"),
        fine(&["https://e.com:81/v1", "http://e.com:81/v1"])
    );
    assert_eq!(
        urls("host: e.com"),
        (
            vec!["https://e.com".to_owned()],
            "warning: nothing says by which scheme `e.com` is reached; `https` is taken [server-url]".to_owned()
        )
    );
    assert_eq!(
        urls("host: http://e.com/\nbasePath: v1"),
        (
            vec!["http://e.com/v1".to_owned()],
            "warning: `host` is the name of a host and its port; `http://e.com/v1` is taken as the URL [server-url]\n\
             warning: `basePath: v1` does not start with `/`; it is read as `/v1` [server-url]"
                .to_owned()
        )
    );
    assert_eq!(
        urls("host: e.com\nschemes: [wss, https]"),
        (
            vec!["https://e.com".to_owned()],
            "warning: `wss` is no scheme that a client of HTTP speaks; it is left out [server-url]"
                .to_owned()
        )
    );
}

/// A host that is none is the caller's to say; so is what differs in one.
#[test]
fn hosts_that_lead_nowhere() {
    for (host, url) in [
        ("exa mple.com", "/v1"),
        ("h.org:port", "/v1"),
        ("{tenant}.h.org", "https://{tenant}.h.org/v1"),
        ("<host>", "https://{host}/v1"),
    ] {
        let (tree, said) = accepted(&format!(
            "{HEAD}host: '{host}'\nbasePath: /v1\nschemes: [https]\npaths: {{}}\n"
        ));
        assert_eq!(tree["servers"][0]["url"], url);
        assert_eq!(heads(&said).len(), 1, "{said}");
    }
}

#[test]
fn servers_of_an_extension() {
    let urls = |text: &str| {
        let (tree, said) = accepted(&format!("{HEAD}{text}\npaths: {{}}\n"));
        let servers = tree["servers"].as_array().cloned().unwrap_or_default();
        let urls: Vec<String> = servers.iter().map(|one| one["url"].to_string()).collect();
        (urls.join(" "), heads(&said).join("\n"))
    };
    let listed = "x-servers: [{ url: 'https://a.org/v1/' }, { url: 'https://b.org' }]";
    let fine = |urls: &str| (urls.to_owned(), String::new());
    assert_eq!(urls(listed), fine(r#""https://a.org/v1/" "https://b.org""#));
    // A path alone says less.
    assert_eq!(
        urls(&format!("basePath: /v2\n{listed}")),
        fine(r#""https://a.org/v1/" "https://b.org""#)
    );
    // What the version has words for counts first, and is no second one.
    assert_eq!(
        urls(&format!(
            "host: a.org\nbasePath: /v1\nschemes: [https]\n{listed}"
        )),
        fine(r#""https://a.org/v1" "https://b.org""#)
    );
    assert_eq!(
        urls("x-servers: [{ url: 'a.org', variables: { v: {} } }]"),
        (
            r#""https://a.org""#.to_owned(),
            "warning: the URL `a.org` has no scheme, so `a.org` is a folder and no host; it is read as `https://a.org` [server-url]\n\
             warning: the server variable `v` has no `default`, and the URL does not name it; it is left out [missing-field]"
                .to_owned()
        )
    );
}

#[test]
fn schemes_of_an_operation() {
    let (tree, said) = accepted(&format!(
        "{HEAD}host: e.com
schemes: [https]
paths:
  /a:
    get: {{ schemes: [http], responses: {{ '204': {{ description: d }} }} }}
    put: {{ schemes: [http, https], responses: {{ '204': {{ description: d }} }} }}
"
    ));
    assert_eq!(said, "");
    let item = &tree["paths"]["/a"];
    assert_eq!(item["get"]["servers"][0]["url"], "http://e.com");
    assert_eq!(item["put"].get("servers"), None);
}

#[test]
fn a_body_has_the_media_types_that_are_consumed() {
    let (tree, said) = accepted(&format!(
        "{HEAD}consumes: [application/json, multipart/form-data]
parameters:
  shared: {{ name: b, in: body, required: true, description: d, schema: {{ type: integer }} }}
paths:
  /a:
    parameters:
      - {{ $ref: '#/parameters/shared' }}
      - {{ name: q, in: query, type: string }}
    put: {{ responses: {{ '204': {{ description: d }} }} }}
    post:
      consumes: [text/plain, text/plain]
      parameters: [{{ name: own, in: body, schema: {{ type: string }}, x-example: x }}]
      responses: {{ '204': {{ description: d }} }}
"
    ));
    assert_eq!(said, "");
    let item = &tree["paths"]["/a"];
    assert_eq!(
        item["put"]["requestBody"],
        json!({
            "description": "d",
            "content": { "application/json": {
                "schema": { "type": "integer" },
                "x-origin": "api.yaml#/parameters/shared",
            } },
            "required": true,
            "x-origin": "api.yaml#/parameters/shared",
        })
    );
    assert_eq!(
        item["post"]["requestBody"]["content"],
        json!({ "text/plain": {
            "schema": { "type": "string" },
            "x-origin": "api.yaml#/paths/~1a/post/parameters/0",
            "example": "x",
        } })
    );
    assert_eq!(
        item["parameters"][0]["x-origin"],
        "api.yaml#/paths/~1a/parameters/1"
    );
    assert_eq!(tree["components"]["parameters"], json!({}));
}

/// The body of one operation with these fields, and what was said.
fn form(consumes: &str, fields: &str) -> (Value, String) {
    let (mut tree, said) = accepted(&format!(
        "{HEAD}consumes: {consumes}\npaths:\n  /a:\n    post:\n      parameters: [{fields}]\n      responses: {{ '204': {{ description: d }} }}\n"
    ));
    let body = tree["paths"]["/a"]["post"]["requestBody"].take();
    (body, heads(&said).join("\n"))
}

#[test]
fn a_form_is_an_object() {
    const BOTH: &str = "[application/x-www-form-urlencoded, multipart/form-data]";
    let (body, said) = form(
        BOTH,
        "{ name: a, in: formData, type: string, required: true, description: d }, \
         { name: b, in: formData, type: array, items: { type: string } }, \
         { name: c, in: formData, type: array, items: { type: string }, collectionFormat: multi }",
    );
    assert_eq!(said, "");
    let form = &body["content"]["application/x-www-form-urlencoded"];
    assert_eq!(body["required"], json!(true));
    assert_eq!(form["schema"]["required"], json!(["a"]));
    assert_eq!(
        form["schema"]["properties"]["a"],
        json!({
            "type": "string", "description": "d",
            "x-origin": "api.yaml#/paths/~1a/post/parameters/0",
        })
    );
    assert_eq!(
        form["encoding"],
        json!({ "b": { "style": "form", "x-explode-false": true } })
    );
    let file = "{ name: f, in: formData, type: file }";
    let (body, said) = self::form(BOTH, file);
    assert_eq!(said, "");
    assert_eq!(body["required"], json!(false));
    assert!(
        body["content"].get("multipart/form-data").is_some(),
        "{body}"
    );
    let (body, said) = self::form("[application/json]", file);
    assert!(
        body["content"].get("multipart/form-data").is_some(),
        "{body}"
    );
    assert_eq!(
        said,
        "warning: `consumes` lists no media type of a form with a file; it is sent as `multipart/form-data` [form-media-type]"
    );
    let files = "{ name: f, in: formData, type: array, items: { type: file } }";
    let (body, _) = self::form("[multipart/form-data]", files);
    assert_eq!(body["content"]["multipart/form-data"].get("encoding"), None);
}

#[test]
fn a_call_has_one_body() {
    let of = |list: &str| {
        format!(
            "{HEAD}consumes: [application/json]\npaths:\n  /a:\n    post:\n      parameters: [{list}]\n      responses: {{ '204': {{ description: d }} }}\n"
        )
    };
    let both = "{ name: b, in: body, schema: {} }, { name: f, in: formData, type: string }";
    assert_eq!(
        heads(&refused(&of(both))),
        [
            "error: a call has a body or a form, not both: `f` is a field of a form, and `b` is a body [body-and-form]"
        ]
    );
    let two = "{ name: b, in: body, schema: {} }, { name: c, in: body, schema: {} }";
    let (_, said) = accepted(&of(two));
    assert_eq!(
        heads(&said),
        [
            "warning: a call has one body: `c` is the second one; the first one counts [several-bodies]"
        ]
    );
    let bare = "{ name: b, in: body }, { name: q, in: query, type: string }";
    let (tree, said) = accepted(&of(bare));
    assert_eq!(
        heads(&said),
        ["warning: nothing says of which type `b` is; it is read as any value [missing-schema]"]
    );
    assert_eq!(
        tree["paths"]["/a"]["post"]["requestBody"]["content"]["application/json"]["schema"],
        json!({})
    );
}

#[test]
fn answers_have_the_media_types_that_are_produced() {
    let (tree, said) = accepted(&format!(
        "{HEAD}produces: [application/json]
responses:
  Bad: {{ description: d, schema: {{ $ref: '#/definitions/E' }}, headers: {{ H: {{ type: integer }} }} }}
  None: {{ description: d }}
  Word: {{ description: d, schema: {{ type: string }} }}
paths:
  /a:
    get:
      responses:
        200: {{ description: d, schema: {{ type: string }}, examples: {{ 'application/json; charset=utf-8': x }} }}
        404: {{ $ref: '#/responses/None' }}
        default: {{ $ref: '#/responses/Bad' }}
    put:
      produces: [image/png]
      responses:
        200: {{ description: d, schema: {{ type: file }} }}
        400: {{ $ref: '#/responses/Word' }}
        404: {{ $ref: '#/responses/None' }}
        default: {{ $ref: '#/responses/Bad' }}
    post:
      produces: [application/xml, application/json]
      responses:
        default: {{ $ref: '#/responses/Bad' }}
    delete:
      responses:
        200: {{ description: d, schema: {{ type: file }} }}
definitions:
  E: {{ type: object }}
"
    ));
    assert_eq!(said, "");
    let item = &tree["paths"]["/a"];
    assert_eq!(
        item["get"]["responses"]["200"]["content"],
        json!({ "application/json": {
            "schema": { "type": "string" },
            "x-origin": "api.yaml#/paths/~1a/get/responses/200",
            "example": "x",
        } })
    );
    let binary = json!({ "type": "string", "format": "binary" });
    let put = &item["put"]["responses"];
    assert_eq!(put["200"]["content"]["image/png"]["schema"], binary);
    let delete = &item["delete"]["responses"];
    assert_eq!(delete["200"]["content"]["*/*"]["schema"], binary);
    assert_eq!(put["400"]["$ref"], "#/components/responses/Word_png");
    assert_eq!(put["404"]["$ref"], "#/components/responses/None");
    // It has a shape, which no picture has.
    assert_eq!(put["default"]["$ref"], "#/components/responses/Bad");
    assert_eq!(
        item["post"]["responses"]["default"]["$ref"],
        "#/components/responses/Bad_xml_json"
    );
    let shared = &tree["components"]["responses"];
    assert_eq!(
        shared["Bad"],
        json!({
            "description": "d",
            "headers": { "H": { "schema": {
                "type": "integer", "x-origin": "api.yaml#/responses/Bad/headers/H",
            } } },
            "x-origin": "api.yaml#/responses/Bad",
            "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/E" },
                "x-origin": "api.yaml#/responses/Bad",
            } },
        })
    );
    assert_eq!(shared["None"].get("content"), None);
    let types: Vec<&String> = shared["Bad_xml_json"]["content"]
        .as_object()
        .unwrap()
        .keys()
        .collect();
    assert_eq!(types, ["application/xml", "application/json"]);
}

#[test]
fn what_nothing_is_said_of_is_json() {
    let (tree, said) = accepted(&format!(
        "{HEAD}paths:
  /a:
    post:
      produces: []
      parameters: [{{ name: b, in: body, schema: {{ type: integer }} }}]
      responses: {{ '200': {{ description: d, schema: {{ type: integer }} }} }}
"
    ));
    assert_eq!(
        heads(&said),
        [
            "warning: no `consumes` says in which media type this is written; it is taken to be JSON [no-media-type]",
            "warning: no `produces` says in which media type this is written; it is taken to be JSON [no-media-type]",
        ]
    );
    let post = &tree["paths"]["/a"]["post"];
    assert!(
        post["requestBody"]["content"]
            .get("application/json")
            .is_some()
    );
    assert!(
        post["responses"]["200"]["content"]
            .get("application/json")
            .is_some()
    );
}

#[test]
fn over_several_files() {
    let (document, tree, said) = read_with(
        &format!(
            "{HEAD}produces: [application/json]
consumes: [application/json]
paths:
  /a: {{ $ref: paths.yaml }}
definitions:
  Own: {{ $ref: 'models.yaml#/definitions/Pet' }}
"
        ),
        &[
            (
                "paths.yaml",
                "get:
  parameters:
    - $ref: 'shared.yaml#/limit'
    - $ref: 'shared.yaml#/pet'
  responses:
    200: { $ref: 'shared.yaml#/ok' }
    default: { description: d, schema: { type: strin } }
",
            ),
            (
                "shared.yaml",
                "limit: { name: limit, in: query, type: integer }
pet: { name: pet, in: body, schema: { $ref: 'models.yaml#/definitions/Pet' } }
ok: { description: d, schema: { $ref: 'models.yaml#/definitions/Owner' } }
",
            ),
            (
                "models.yaml",
                "definitions:
  Pet: { type: object, properties: { owner: { $ref: '#/definitions/Owner' } } }
  Owner: { type: object }
",
            ),
        ],
    );
    assert!(document.is_none());
    assert_eq!(
        heads(&said),
        ["error: there is no type `strin` [wrong-type]"]
    );
    assert!(said.contains(" --> paths.yaml:7:48"), "{said}");
    let get = &tree["paths"]["/a"]["get"];
    assert_eq!(
        get["parameters"],
        json!([{ "$ref": "#/components/parameters/limit" }])
    );
    let body = &get["requestBody"]["content"]["application/json"];
    assert_eq!(
        body["schema"],
        json!({ "$ref": "#/components/schemas/Own" })
    );
    assert_eq!(body["x-origin"], "shared.yaml#/pet");
    assert_eq!(get["responses"]["200"]["$ref"], "#/components/responses/ok");
    assert_eq!(
        tree["components"]["schemas"]["Own"]["x-origin"],
        "models.yaml#/definitions/Pet"
    );
}
