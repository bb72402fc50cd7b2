//! Requests of a small description, judged: right ones, and every way to be wrong.

use codegen::Texts;
use serde_json::json;

use super::super::read::Reader;
use super::*;
use crate::document::Document;
use crate::schema::{Bundle, Dialect};

const FILE: &str = "/d/root.yaml";

const TEXT: &str = "
openapi: 3.1.0
security: [{key: [], basic: []}, {token: []}]
components:
  securitySchemes:
    key: {type: apiKey, in: query, name: key}
    basic: {type: http, scheme: basic}
    token: {type: oauth2, flows: {}}
paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    post:
      parameters:
        - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: where, in: query, style: deepObject, schema: {type: object, properties: {a: {type: integer}}}}
        - {name: X-Count, in: header, schema: {type: integer, minimum: 1}}
        - {name: c, in: cookie, schema: {type: string}}
        - {name: j, in: query, content: {application/json: {schema: {type: object}}}}
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}
          application/x-www-form-urlencoded:
            schema: {type: object, properties: {a: {type: integer}, b: {type: array, items: {type: string}}, o: {type: object}}}
          multipart/form-data:
            schema: {type: object, properties: {a: {type: integer}, f: {type: string, format: binary}, l: {type: array, items: {type: object, properties: {x: {type: integer}}}}}}
            encoding: {f: {contentType: 'image/png, image/gif'}}
          text/plain: {schema: {type: string}}
          application/x-ndjson: {schema: {type: object, required: [n]}}
      responses:
        '200': {description: a, content: {application/json: {schema: {}}, text/csv: {schema: {type: string}}}}
        default: {description: b, content: {application/problem+json: {schema: {}}}}
  /pets/mine:
    get: {security: [], responses: {'204': {description: a}}}
";

/// What is wrong with a request, given the arguments that it was made of.
fn wrong(arguments: &Value, body: Option<(&str, Value)>, request: &Request) -> Vec<String> {
    let mut texts = Texts::default();
    texts.insert(FILE.into(), TEXT.to_owned());
    let document = Document::new(FILE, &texts);
    let mut bundle = Bundle::new(&document, Dialect::of(&document));
    let mut reader = Reader {
        document: &document,
        bundle: &mut bundle,
    };
    let operations: Vec<Operation> = document
        .operations()
        .iter()
        .map(|operation| reader.operation(operation))
        .collect();
    let credentials = reader.credentials();
    let whole = bundle.finish();
    let schemas = Schemas::new(&whole, &bundle).expect("schemas");
    let judge = Judge {
        schemas: &schemas,
        operations: &operations,
        credentials: &credentials,
        base: "/base",
    };
    let operation = &operations[usize::from(request.method == "GET")];
    let set = operation.parameters.iter().filter_map(|parameter| {
        let value = arguments.get(&parameter.name)?;
        Some((parameter, value.clone()))
    });
    let contents = operation
        .body
        .as_ref()
        .map_or(&[][..], |body| &body.contents);
    let body = body.and_then(|(media_type, value)| {
        let content = contents
            .iter()
            .find(|content| content.media_type == media_type)?;
        Some((content, value))
    });
    let arguments = Arguments {
        parameters: set.collect(),
        body,
        part_headers: Vec::new(),
    };
    judge.judge(operation, &arguments, std::slice::from_ref(request))
}

fn request(target: &str, headers: &[(&str, &str)], body: &str) -> Request {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Request {
        method: "POST".to_owned(),
        target: target.to_owned(),
        headers: headers.iter().map(owned).collect(),
        body: body.as_bytes().to_vec(),
    }
}

const TOKEN: (&str, &str) = ("authorization", "Bearer abc");
const ACCEPT: (&str, &str) = ("accept", "application/json");
const JSON: (&str, &str) = ("content-type", "application/json");
const BODY: &str = r#"{"name": "a"}"#;

fn named() -> Option<(&'static str, Value)> {
    Some(("application/json", json!({"name": "a"})))
}

/// With an identifier, a token, `Accept` and a body of JSON.
fn with(target: &str, more: &[(&str, &str)], arguments: Value) -> Vec<String> {
    let mut arguments = arguments;
    arguments["id"] = json!(7);
    let headers = [&[TOKEN, ACCEPT, JSON], more].concat();
    wrong(&arguments, named(), &request(target, &headers, BODY))
}

#[test]
fn parameters_in_every_place() {
    let arguments = json!({
        "tags": ["a,b", "c"], "where": {"a": 1}, "X-Count": 3, "c": "d e", "j": {"k": [1]},
    });
    let target = "/base/pets/7?tags=a%2Cb,c&where%5Ba%5D=1&j=%7B%22k%22%3A%5B1%5D%7D";
    let headers = [("x-count", "3"), ("cookie", "c=d%20e")];
    assert_eq!(with(target, &headers, arguments.clone()), [""; 0]);
    let found = with(
        "/base/pets/7?tags=a,b,c&where[a]=x&j=1",
        &headers[..1],
        arguments,
    );
    let expected = [
        "query parameter `tags`: /0: expected \"a,b\", got \"a\"",
        "query parameter `where`: /a: expected \"1\", got \"x\"",
        "cookie parameter `c`: it is missing; it was set to \"d e\"",
        "query parameter `j`: the whole: expected {\"k\":[1]}, got 1",
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_was_not_set_and_what_contradicts_its_schema() {
    let found = with("/base/pets/7?tags=a&b=1", &[("x-count", "1")], json!({}));
    let expected = [
        "header parameter `X-Count`: it was not set, and is there",
        "the query parameter `tags` is nothing that was set",
        "the query parameter `b` is nothing that was set",
    ];
    assert_eq!(found, expected);
    let found = with("/base/pets/7", &[("x-count", "0")], json!({"X-Count": 0}));
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("contradicts its schema"), "{found:?}");
}

#[test]
fn routes() {
    let found = with("/base/pets/7/8", &[], json!({}));
    assert_eq!(found, ["`/pets/7/8` is not one of /pets/{id}"]);
    let found = with("/pets/7", &[], json!({}));
    assert_eq!(found, ["`/pets/7` is not below `/base`"]);
    let found = with("http://example.com/", &[], json!({}));
    assert_eq!(
        found,
        ["it was sent to another server: http://example.com/"]
    );
    let mut get = request("/base/pets/mine", &[], "");
    get.method = "GET".to_owned();
    assert_eq!(wrong(&json!({}), None, &get), [""; 0]);
}

#[test]
fn security_is_whole_or_not_at_all() {
    let judge = |target: &str, authorization: Option<&str>| {
        let mut headers = vec![ACCEPT, JSON];
        headers.extend(authorization.map(|value| ("Authorization", value)));
        wrong(&json!({"id": 7}), named(), &request(target, &headers, BODY))
    };
    let bare = "/base/pets/7";
    let keyed = "/base/pets/7?key=k";
    assert_eq!(judge(bare, Some("Bearer t")), [""; 0]);
    assert_eq!(judge(keyed, Some("Basic dTpw")), [""; 0]);
    for (target, authorization) in [
        (bare, None),
        (keyed, None),
        (bare, Some("Basic dTpw")),
        (keyed, Some("Bearer t")),
        (bare, Some("Bearer ")),
    ] {
        let found = judge(target, authorization);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("security: "), "{found:?}");
    }
    let mut get = request("/base/pets/mine", &[TOKEN], "");
    get.method = "GET".to_owned();
    assert_eq!(wrong(&json!({}), None, &get).len(), 1, "it asks for none");
}

#[test]
fn what_is_accepted() {
    let judge = |accept: &str| {
        let headers = [TOKEN, ("accept", accept), JSON];
        wrong(
            &json!({"id": 7}),
            named(),
            &request("/base/pets/7", &headers, BODY),
        )
    };
    assert_eq!(judge("application/json"), [""; 0]);
    assert_eq!(
        judge("application/json, text/csv"),
        ["accept: text/csv stands beside JSON"]
    );
    assert_eq!(judge("image/png"), ["accept: image/png is not documented"]);
    assert_eq!(judge(""), ["accept: it is missing"]);
}

fn body(content_type: &str, media_type: &str, value: Value, text: &str) -> Vec<String> {
    let headers = [TOKEN, ACCEPT, ("content-type", content_type)];
    let request = request("/base/pets/7", &headers, text);
    wrong(&json!({"id": 7}), Some((media_type, value)), &request)
}

#[test]
fn bodies() {
    let json_of = |text: &str| {
        body(
            "application/json",
            "application/json",
            json!({"name": "a"}),
            text,
        )
    };
    assert_eq!(json_of(BODY), [""; 0]);
    assert_eq!(json_of("{}").len(), 2, "its schema, and what was sent");
    assert!(json_of("x")[0].contains("no JSON"));
    let other = body("text/csv", "text/plain", json!("a"), "a");
    assert_eq!(other, ["body: `Content-Type: text/csv` is not documented"]);
    let other = body("application/json", "text/plain", json!("{}"), "{}");
    assert_eq!(other.len(), 1);
    assert_eq!(
        body("text/plain; charset=utf-8", "text/plain", json!("ä"), "ä"),
        [""; 0]
    );
    let lines = "application/x-ndjson";
    assert_eq!(
        body(
            lines,
            lines,
            json!([{"n": 1}, {"n": 2}]),
            "{\"n\":1}\n{\"n\":2}\n"
        ),
        [""; 0]
    );
    assert_eq!(
        body(lines, lines, json!([{"n": 1}]), "{\"m\":1}\n").len(),
        2
    );
}

#[test]
fn forms() {
    let form = "application/x-www-form-urlencoded";
    let value = json!({"a": 1, "b": ["x y", "&"], "o": {"p": [1]}});
    let good = "a=1&b=x+y&b=%26&o=%7B%22p%22%3A%5B1%5D%7D";
    assert_eq!(body(form, form, value.clone(), good), [""; 0]);
    assert_eq!(body(form, form, value.clone(), "a=1&b=x&o=%7B%7D").len(), 1);
    assert!(body(form, form, value, &format!("{good}&z=1"))[0].contains("`z`"));
}

#[test]
fn multipart_messages() {
    let part = |name: &str, more: &str, text: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{text}\r\n")
    };
    let file = "; filename=\"f\"\r\nContent-Type: image/png";
    let good = [
        part("a", "", "1"),
        part("f", file, "bytes"),
        part("l", "\r\nContent-Type: application/json", "{\"x\":1}"),
        part("l", "\r\nContent-Type: application/json", "{\"x\":2}"),
        "--B--\r\n".to_owned(),
    ];
    let form = "multipart/form-data";
    let typed = "multipart/form-data; boundary=B";
    let value = json!({"a": 1, "f": "bytes", "l": [{"x": 1}, {"x": 2}]});
    assert_eq!(body(typed, form, value.clone(), &good.concat()), [""; 0]);
    let found = body(
        typed,
        form,
        value.clone(),
        &good.concat().replace("image/png", "text/csv"),
    );
    assert!(found[0].contains("the part `f` is `text/csv`"), "{found:?}");
    let found = body(typed, form, value.clone(), &good[1..].concat());
    assert!(
        found[0].contains("/a: expected \"1\", got nothing"),
        "{found:?}"
    );
    let found = body(typed, form, json!({"a": 1}), &good.concat());
    assert!(found[0].contains("nothing that was sent"), "{found:?}");
}

#[test]
fn authorization_may_be_a_parameter_and_a_credential() {
    const SWAGGER: &str = "
swagger: '2.0'
securityDefinitions: {basic: {type: basic}}
security: [{basic: []}]
paths:
  /a:
    get:
      parameters: [{name: Authorization, in: header, type: string}]
      responses: {'204': {description: a}}
";
    let mut texts = Texts::default();
    texts.insert(FILE.into(), SWAGGER.to_owned());
    let document = Document::new(FILE, &texts);
    let mut bundle = Bundle::new(&document, Dialect::of(&document));
    let mut reader = Reader {
        document: &document,
        bundle: &mut bundle,
    };
    let operation = reader.operation(&document.operations()[0]);
    let credentials = reader.credentials();
    let whole = bundle.finish();
    let schemas = Schemas::new(&whole, &bundle).expect("schemas");
    let operations = [operation];
    let judge = Judge {
        schemas: &schemas,
        operations: &operations,
        credentials: &credentials,
        base: "/base",
    };
    let [operation] = &operations;
    let parameter = &operation.parameters[0];
    assert_eq!(parameter.name, "Authorization");
    let request = Request {
        method: "GET".to_owned(),
        target: "/base/a".to_owned(),
        headers: vec![("authorization".to_owned(), "Basic dTpw".to_owned())],
        body: Vec::new(),
    };
    for value in [None, Some("a text")] {
        let arguments = Arguments {
            parameters: value
                .iter()
                .map(|value| (parameter, (*value).into()))
                .collect(),
            ..Arguments::default()
        };
        let wrong = judge.judge(operation, &arguments, std::slice::from_ref(&request));
        assert_eq!(wrong, [""; 0]);
    }
}
