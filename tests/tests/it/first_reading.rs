//! What a reader of a new crate sees first: the easiest call, the server that it goes to, and no argument
//! that nobody has a use for.

use std::collections::BTreeMap;

use crate::support::{files, plex_config, run};

fn written(rest: &str) -> BTreeMap<String, String> {
    let head = "openapi: 3.1.0\ninfo: { title: Things, version: \"1\" }\n";
    let config = plex_config();
    let outcome = run(&config.spec, &format!("{head}{rest}"), &config.settings());
    files(&outcome.output.expect("a crate"))
}

/// Promise: the first example is a GET that needs no thought, of an operation that stays.
#[test]
fn the_easiest_call_comes_first() {
    let files = written(
        r#"
servers: [{ url: https://things.example.com }]
paths:
  /old: { get: { operationId: old, deprecated: true, responses: { "204": { description: ok } } } }
  /things:
    post:
      operationId: add
      requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
      responses: { "204": { description: ok } }
  /things/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: one, responses: { "204": { description: ok } } }
  /sorted:
    parameters: [{ name: by, in: query, required: true, schema: { type: string, enum: [age, name] } }]
    get: { operationId: sorted, responses: { "204": { description: ok } } }
"#,
    );
    let readme = &files["README.md"];
    let usage = &readme[readme.find("## Usage").unwrap()..];
    // The server needs no word, as it is the one that calls go to.
    let expected = "let client = Client::builder().build()?;
    let response = client.sorted(SortedBy::Age).await?;";
    assert!(
        usage[..usage.find("## Op").unwrap()].contains(expected),
        "{usage}"
    );
    assert!(files["src/lib.rs"].contains("client.sorted(SortedBy::Age)"));
}

/// Promise: a README never shows a server that no call can go to.
#[test]
fn a_server_that_leads_nowhere_is_not_shown() {
    let readme = |servers: &str| {
        let rest = format!(
            "servers: [{servers}]\npaths: {{ /a: {{ get: {{ operationId: a, responses: {{ \"204\": {{ description: ok }} }} }} }} }}\n"
        );
        let mut files = written(&rest);
        let readme = files.remove("README.md").unwrap();
        let from = readme.find("## Servers").unwrap();
        let to = from + readme[from..].find("## Head").unwrap();
        readme[from..to].to_owned()
    };
    let nowhere = [
        ("wss://a.example.com", "names no server"),
        ("https://a%20b/", "none that a call can go to"),
    ];
    for (url, told) in nowhere {
        let servers = readme(&format!("{{ url: '{url}' }}"));
        assert!(servers.contains(told), "{servers}");
        assert!(!servers.contains(".server("), "{servers}");
    }
    for url in [
        "{ url: 'HTTPS://a.example.com' }",
        "{ url: 'https://a.example.com/v1?x=1' }",
        "{ url: 'https://a.example.com{base}', variables: { base: { default: '' } } }",
    ] {
        let servers = readme(url);
        assert!(servers.contains("the first one is used"), "{servers}");
        assert!(servers.contains(".server(server)"), "{servers}");
        assert!(!servers.contains("no default"), "{servers}");
    }
    let said = readme("{ url: 'https://{host}/v1', variables: { host: { default: '' } } }");
    assert!(said.contains("no default for `host`"), "{said}");
}

/// Promise: a body of GET of which nothing is said is no argument; one that the description means is.
#[test]
fn a_body_of_get_is_there_where_it_is_meant() {
    let body = |body: &str| {
        let rest = format!(
            "paths: {{ /a: {{ get: {{ operationId: a, requestBody: {body}, responses: {{ \"204\": {{ description: ok }} }} }} }} }}\n"
        );
        written(&rest)["src/api/untagged.rs"].contains("pub fn body(")
    };
    for nothing in [
        "{ content: { application/json: {} } }",
        "{ content: { application/json: { schema: { type: object } } } }",
        "{ content: { application/json: { schema: { type: object, additionalProperties: false } } } }",
    ] {
        assert!(!body(nothing), "{nothing}");
    }
    for meant in [
        "{ description: What to look for., content: { application/json: { schema: { type: object } } } }",
        "{ content: { application/json: { example: { a: 1 }, schema: { type: object } } } }",
        "{ content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }",
        "{ content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } } }",
        "{ content: { application/octet-stream: {} } }",
    ] {
        assert!(body(meant), "{meant}");
    }
}

/// Promise: an example of a list without elements has none, and no variable has a name that clippy takes for a
/// left-over.
#[test]
fn examples_are_what_the_document_says() {
    let files = written(
        r#"
paths:
  /a:
    put:
      operationId: a
      requestBody:
        required: true
        content:
          application/json:
            example: { name: x, tags: [] }
            schema: { type: object, required: [name, tags], properties: { name: { type: string }, tags: { type: array, items: { type: string } } } }
      responses:
        "200":
          description: ok
          content: { application/json: { schema: { type: object, properties: { foo: { type: string } } } } }
"#,
    );
    let program = &files["examples/a.rs"];
    assert!(
        program.contains(r#"ABody::new("x", Vec::<String>::new())"#),
        "{program}"
    );
    assert!(
        program.contains("if let Some(foo_value) = &body.foo"),
        "{program}"
    );
}

/// Promise: the page of an operation has each documented example: of its parameters, and of its answers as they come.
#[test]
fn each_documented_example_is_on_the_page() {
    let files = written(
        r#"
paths:
  /a:
    get:
      operationId: a
      parameters:
        - { name: q, in: query, schema: { type: string }, examples: { one: { value: x }, two: { value: "y|z" } } }
      responses:
        "200":
          description: ok
          content:
            application/json:
              schema: { type: object, properties: { n: { type: string } } }
              examples:
                small: { summary: A small one, value: { n: "a" } }
                odd: { value: { n: "\u202E```" } }
"#,
    );
    let page = &files["docs/untagged.md"];
    assert!(page.contains("| `x`<br>`y\\|z` |"), "{page}");
    let answers = "An answer of 200, A small one:

```json
{
  \"n\": \"a\"
}
```

An answer of 200, odd:

```json
{
  \"n\": \"\\u202e```\"
}
```
";
    assert!(page.contains(answers), "{page}");
}
