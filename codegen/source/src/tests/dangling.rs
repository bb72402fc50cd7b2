//! References that lead nowhere, or to what cannot stand there.

use serde_json::json;

use super::{FileError, Files, Given, accepted, heads, read_with, refused};
use crate::document::normalised;
use crate::{Input, Texts};
use diag::{Diagnostics, render};

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

fn with_schema(text: &str) -> String {
    format!("{HEAD}components:\n  schemas:\n    Pet: {{ type: object }}\n    A: {text}\n")
}

#[test]
fn a_schema_that_is_nowhere_is_any_value() {
    let (tree, said) = accepted(&with_schema(
        "{ type: object, properties: { p: { $ref: '#/components/schemas/Pte', description: words } } }",
    ));
    assert_eq!(
        said,
        "\
warning: `#/components/schemas/Pte` points at nothing: there is no `Pte` in `/components/schemas`; it is read as any value [unresolved-reference]
 --> api.yaml:6:49
  |
6 |     A: { type: object, properties: { p: { $ref: '#/components/schemas/Pte', description: words } } }
  |                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: did you mean `#/components/schemas/Pet`?
"
    );
    assert_eq!(
        tree["components"]["schemas"]["A"]["properties"]["p"],
        json!({ "description": "words", "x-dangling": true })
    );
    let first = |text: &str| {
        let (_, said) = accepted(&with_schema(text));
        said.lines().next().unwrap_or("").to_owned()
    };
    assert_eq!(
        first("{ $ref: 'https://x.org/a.yml' }"),
        "warning: `https://x.org/a.yml` is on the network, and nothing is fetched from there; it is read as any value [remote-reference]"
    );
    assert_eq!(
        first("{ items: { $ref: '//x.org/a.yml' } }"),
        "warning: `//x.org/a.yml` is on the network, and nothing is fetched from there; it is read as any value [remote-reference]"
    );
    assert_eq!(
        first("{ additionalProperties: { $ref: 'file:///etc/passwd' } }"),
        "warning: `file:///etc/passwd` is an address of a file on one machine; it is read as any value [remote-reference]"
    );
    assert_eq!(
        first("{ $ref: 'gone.yml' }"),
        "warning: `gone.yml` is referred to, but there is no such file; it is read as any value [missing-file]"
    );
    assert_eq!(
        first("{ $ref: 'https://me:secret@x.org/a.yml' }"),
        "warning: `https://…@x.org/a.yml` is on the network, and nothing is fetched from there; it is read as any value [remote-reference]"
    );
    assert_eq!(
        first("{ allOf: [{ $ref: '#nope' }] }"),
        "warning: `#nope` points at nothing: nothing has the `$anchor` `nope`; it is read as any value [unresolved-reference]"
    );
    for written in ["Pet", "#/definitions/Pet"] {
        let (_, said) = accepted(&with_schema(&format!("{{ $ref: '{written}' }}")));
        assert_eq!(
            said.lines().last(),
            Some("  = help: did you mean `#/components/schemas/Pet`?")
        );
    }
}

#[test]
fn references_to_what_cannot_stand_there() {
    let first = |text: &str| {
        let said = refused(&with_schema(text));
        said.lines().next().unwrap_or("").to_owned()
    };
    assert_eq!(
        first("{ $ref: '../../etc/passwd' }"),
        "error: `../../etc/passwd` is referred to, but it may not be read: it is outside the folder of the description [forbidden-file]"
    );
    assert_eq!(
        first("{ $ref: 'a%2F..%2F..%2Fb.yml' }"),
        "error: `../b.yml` is referred to, but it may not be read: it is outside the folder of the description [forbidden-file]"
    );
    assert_eq!(
        first("{ allOf: [{ $ref: '#/info/title' }] }"),
        "error: `#/info/title` points at a string, which cannot stand here [wrong-reference]"
    );
    assert_eq!(
        first("{ $ref: 5 }"),
        "error: `$ref` must be a string, not the number `5` [wrong-kind]"
    );
}

/// Each costs what it stands in, and the rest is read.
#[test]
fn other_references_that_lead_nowhere() {
    let (tree, said) = accepted(&format!(
        "{HEAD}paths:
  /a:
    get:
      operationId: getA
      parameters: [{{ $ref: '#/components/parameters/P' }}]
    put:
      requestBody: {{ $ref: '#/components/requestBodies/B' }}
    post:
      operationId: postA
      callbacks: {{ c: {{ $ref: '#/components/callbacks/C' }} }}
      responses:
        '200': {{ $ref: '#/components/responses/R' }}
        '404': {{ $ref: '#/components/responses/Again' }}
        '204':
          description: d
          headers: {{ X-H: {{ $ref: '#/components/headers/H' }} }}
          links: {{ l: {{ $ref: '#/components/links/L' }} }}
          content: {{ application/json: {{ examples: {{ e: {{ $ref: gone.json }} }} }} }}
  /b:
    parameters: [{{ $ref: 'https://x.org/p.yml' }}]
    get: {{ responses: {{ '204': {{ description: d }} }} }}
  /c: {{ $ref: gone.yml }}
components:
  parameters: {{ P: {{ $ref: gone.yml }} }}
  responses: {{ Again: {{ $ref: gone.yml, description: d }} }}
  securitySchemes: {{ s: {{ $ref: gone.yml }} }}
"
    ));
    assert_eq!(
        heads(&said),
        [
            "warning: `gone.yml` is referred to, but there is no such file; the operation `getA` is left out [missing-file]",
            "warning: `#/components/requestBodies/B` points at nothing: there is no `requestBodies` in `/components`; the operation `PUT /a` is left out [unresolved-reference]",
            "warning: `#/components/callbacks/C` points at nothing: there is no `callbacks` in `/components`; the callback `c` is left out [unresolved-reference]",
            "warning: `#/components/responses/R` points at nothing: there is no `R` in `/components/responses`; the response `200` is left out [unresolved-reference]",
            "warning: `gone.yml` is referred to, but there is no such file; the response `404` is left out [missing-file]",
            "warning: `#/components/headers/H` points at nothing: there is no `headers` in `/components`; the header `X-H` is left out [unresolved-reference]",
            "warning: `#/components/links/L` points at nothing: there is no `links` in `/components`; the link `l` is left out [unresolved-reference]",
            "warning: `gone.json` is referred to, but there is no such file; the example `e` is left out [missing-file]",
            "warning: `https://x.org/p.yml` is on the network, and nothing is fetched from there; each operation of `/b` is left out [remote-reference]",
            "warning: `gone.yml` is referred to, but there is no such file; the path item `/c` is left out [missing-file]",
            "warning: `gone.yml` is referred to, but there is no such file; the parameter `P` is left out [missing-file]",
            "warning: `gone.yml` is referred to, but there is no such file; the response `Again` is left out [missing-file]",
            "warning: `gone.yml` is referred to, but there is no such file; the security scheme `s` is left out [missing-file]",
        ],
        "{said}"
    );
    let operations = tree["paths"]["/a"].as_object().unwrap();
    assert_eq!(
        operations.keys().collect::<Vec<_>>(),
        ["post"],
        "{operations:?}"
    );
    let post = &operations["post"];
    assert_eq!(
        post["responses"],
        json!({ "204": {
            "description": "d",
            "headers": {},
            "links": {},
            "content": { "application/json": { "examples": {} } },
        } })
    );
    assert_eq!(post["callbacks"], json!({}));
    assert_eq!(tree["paths"]["/b"], json!({}));
    assert_eq!(tree["paths"].get("/c"), None);
    assert_eq!(
        tree["components"],
        json!({ "parameters": {}, "responses": {}, "securitySchemes": {} })
    );
}

/// Only one thing can be meant, so it is read.
#[test]
fn references_that_are_misspelt() {
    for (written, meant) in [
        ("/components/schemas/Pet", "#/components/schemas/Pet"),
        ("components/schemas/Pet", "#/components/schemas/Pet"),
        ("./components/schemas/Pet", "#/components/schemas/Pet"),
        ("#components/schemas/Pet", "#/components/schemas/Pet"),
        ("./#/components/schemas/Pet", "#/components/schemas/Pet"),
        ("#/components/schemas/Pet ", "#/components/schemas/Pet"),
        ("#/components/schemas/Pet#", "#/components/schemas/Pet"),
        ("#\\components\\schemas\\Pet", "#/components/schemas/Pet"),
        ("#/components/schemas/Pet.json", "#/components/schemas/Pet"),
        ("#/components/schemas/pet", "#/components/schemas/Pet"),
        ("/Components/schemas/pet.yaml# ", "#/components/schemas/Pet"),
    ] {
        let (tree, said) = accepted(&with_schema(&format!(
            "{{ items: {{ $ref: '{written}' }} }}"
        )));
        assert_eq!(
            heads(&said),
            [format!(
                "warning: `{written}` points at nothing; it is read as `{meant}` [misspelt-reference]"
            )]
        );
        assert!(
            said.ends_with(&format!("= help: write `{meant}`\n")),
            "{said}"
        );
        assert_eq!(
            tree["components"]["schemas"]["A"]["items"],
            json!({ "$ref": "#/components/schemas/Pet" })
        );
    }
    let files = [("models/pet.json", "{ \"Pet\": { \"type\": \"string\" } }")];
    let (document, _, said) = read_with(
        &with_schema("{ items: { $ref: '.\\models\\pet.json#/pet' } }"),
        &files,
    );
    assert!(document.is_some(), "{said}");
    assert_eq!(
        heads(&said),
        [
            "warning: `.\\models\\pet.json#/pet` points at nothing; it is read as `./models/pet.json#/Pet` [misspelt-reference]"
        ]
    );
    let mapped = with_schema(
        "{ oneOf: [{ $ref: '#/components/schemas/Pet' }], discriminator: { propertyName: t, mapping: { p: '/components/schemas/Pet' } } }",
    );
    let (tree, said) = accepted(&mapped);
    assert!(said.contains("it is read as `#/components/schemas/Pet` [misspelt-reference]"));
    assert_eq!(
        tree["components"]["schemas"]["A"]["discriminator"]["mapping"],
        json!({ "p": "#/components/schemas/Pet" })
    );
}

/// Several things may be meant, or none: it is said what there is.
#[test]
fn references_that_are_misspelt_and_lead_nowhere() {
    let said = |written: &str| {
        let text = format!("{{ items: {{ $ref: '{written}' }} }}\n    a: {{ type: object }}");
        let (_, said) = accepted(&with_schema(&text));
        let lines = said.lines();
        let help = lines.clone().last().unwrap_or_default().trim().to_owned();
        (lines.clone().next().unwrap_or_default().to_owned(), help)
    };
    let nothing = "there is no `Pte` in `/components/schemas`; it is read as any value";
    let meant = "= help: did you mean `#/components/schemas/Pet`?".to_owned();
    for written in ["/components/schemas/Pte", "./#/components/schemas/Pte"] {
        let head =
            format!("warning: `{written}` points at nothing: {nothing} [unresolved-reference]");
        assert_eq!(said(written), (head, meant.clone()));
    }
    assert_eq!(
        said("urn:example:pet"),
        (
            "warning: `urn:example:pet` is a name, and no schema has it; it is read as any value [unresolved-reference]".to_owned(),
            "= help: write `$id: urn:example:pet` in the schema that is meant, or point at it, as in `#/components/schemas/Pet`".to_owned()
        )
    );
}

/// `properties` of which the whole is a reference to a schema.
#[test]
fn references_one_level_too_deep() {
    let text = |of: &str| {
        with_schema(&format!(
            "{{ type: object, properties: {{ $ref: '#/components/schemas/U' }} }}\n    U: {of}"
        ))
    };
    let (tree, said) = accepted(&text(
        "{ type: object, properties: { x: { type: string } } }",
    ));
    let is_schema =
        "`#/components/schemas/U` is a schema, and stands in place of names with schemas";
    let help = "  = help: write `$ref: '#/components/schemas/U'` one level up, in place of the key that it stands below\n";
    assert_eq!(
        heads(&said),
        [format!(
            "warning: {is_schema}; what it holds is taken [wrong-reference]"
        )]
    );
    assert!(said.ends_with(help), "{said}");
    let properties = &tree["components"]["schemas"]["A"]["properties"];
    assert_eq!(properties["x"]["type"], "string");
    let said = refused(&text("{ type: string }"));
    assert_eq!(
        heads(&said),
        [format!("error: {is_schema} [wrong-reference]")]
    );
    let (_, tree, said) = read_with(
        &with_schema("{ type: object, properties: { $ref: named.yaml } }"),
        &[(
            "named.yaml",
            "{ type: { type: string }, properties: { type: array } }",
        )],
    );
    assert!(!said.contains("is a schema, and"), "{said}");
    let properties = &tree["components"]["schemas"]["A"]["properties"];
    assert_eq!(properties["type"]["type"], "string");
}

/// A circle of references alone has no definition, so it leads nowhere, too.
#[test]
fn circles_of_references() {
    let (tree, said) = accepted(&format!(
        "{HEAD}paths:
  /a:
    get: {{ operationId: getA, parameters: [{{ $ref: '#/components/parameters/P' }}] }}
    put: {{ operationId: putA, requestBody: {{ $ref: '#/components/requestBodies/B' }} }}
    post:
      operationId: postA
      callbacks: {{ c: {{ $ref: '#/components/callbacks/C' }} }}
      security: [{{ s: [] }}]
      responses:
        '200': {{ $ref: '#/components/responses/R' }}
        '204':
          description: d
          headers: {{ X-H: {{ $ref: '#/components/headers/H' }} }}
          links: {{ l: {{ $ref: '#/components/links/L' }} }}
          content: {{ application/json: {{ examples: {{ e: {{ $ref: '#/components/examples/E' }} }} }} }}
  /c: {{ $ref: '#/paths/~1d' }}
  /d: {{ $ref: '#/paths/~1c' }}
components:
  schemas:
    T: {{ $ref: '#/components/schemas/T' }}
    A: {{ $ref: '#/components/schemas/B' }}
    B: {{ $ref: '#/components/schemas/A' }}
    Uses: {{ type: array, items: {{ $ref: '#/components/schemas/B' }} }}
    S: {{ properties: {{ a: {{ $ref: '#/components/schemas/S/properties/b' }}, b: {{ $ref: '#/components/schemas/S/properties/a' }} }} }}
  parameters: {{ P: {{ $ref: '#/components/parameters/P', description: d }} }}
  requestBodies: {{ B: {{ $ref: '#/components/requestBodies/B' }} }}
  responses: {{ R: {{ $ref: '#/components/responses/R' }} }}
  headers: {{ H: {{ $ref: '#/components/headers/H' }} }}
  links: {{ L: {{ $ref: '#/components/links/L' }} }}
  examples: {{ E: {{ $ref: '#/components/examples/E' }} }}
  callbacks: {{ C: {{ $ref: '#/components/callbacks/C' }} }}
  securitySchemes: {{ s: {{ $ref: '#/components/securitySchemes/s' }} }}
"
    ));
    let told = |(circle, done): &(&str, &str)| {
        let name = circle.split(':').next().unwrap_or_default();
        let around = &circle[name.len()..];
        let text = format!("`{name}` is only a reference to itself{around}; {done}");
        format!("warning: {text} [reference-cycle]")
    };
    let expected: Vec<String> = [
        ("P", "the operation `getA` is left out"),
        ("B", "the operation `putA` is left out"),
        ("C", "the callback `c` is left out"),
        ("R", "the response `200` is left out"),
        ("H", "the header `X-H` is left out"),
        ("L", "the link `l` is left out"),
        ("E", "the example `e` is left out"),
        ("/c: /c → /d → /c", "the path item `/c` is left out"),
        ("/c: /c → /d → /c", "the path item `/d` is left out"),
        ("T", "it is read as any value"),
        ("A: A → B → A", "it is read as any value"),
        ("a: a → b → a", "it is read as any value"),
        ("P", "the parameter `P` is left out"),
        ("B", "the request body `B` is left out"),
        ("R", "the response `R` is left out"),
        ("H", "the header `H` is left out"),
        ("L", "the link `L` is left out"),
        ("E", "the example `E` is left out"),
        ("C", "the callback `C` is left out"),
        ("s", "the security scheme `s` is left out"),
    ]
    .iter()
    .map(told)
    .collect();
    assert_eq!(heads(&said), expected, "{said}");
    assert_eq!(tree["paths"].as_object().unwrap().len(), 1);
    let operations = tree["paths"]["/a"].as_object().unwrap();
    assert_eq!(operations.keys().collect::<Vec<_>>(), ["post"]);
    let mut components = tree["components"].clone();
    let schemas = components["schemas"].take();
    assert_eq!(
        schemas,
        json!({
            "T": { "x-dangling": true },
            "A": { "x-dangling": true },
            "B": { "x-dangling": true },
            "Uses": { "type": "array", "items": { "x-dangling": true } },
            "S": { "properties": { "a": { "x-dangling": true }, "b": { "x-dangling": true } } },
        })
    );
    let mut others = components.as_object().unwrap().iter();
    assert!(
        others.all(|(section, of)| section == "schemas" || *of == json!({})),
        "{components}"
    );
}

#[test]
fn swagger_references_that_lead_nowhere() {
    let (tree, said) = accepted(
        "swagger: '2.0'
info: { title: T, version: '1' }
paths:
  /a:
    get:
      parameters: [{ $ref: '#/parameters/P' }]
      responses: { 200: { description: d } }
    post:
      responses: { 200: { $ref: '#/responses/R' }, 204: { description: d, schema: { $ref: '#/definitions/D' } } }
",
    );
    assert_eq!(
        heads(&said),
        [
            "warning: `#/parameters/P` points at nothing: there is no `parameters` at the top of the file; the operation `GET /a` is left out [unresolved-reference]",
            "warning: `#/responses/R` points at nothing: there is no `responses` at the top of the file; the response `200` is left out [unresolved-reference]",
            "warning: no `produces` says in which media type this is written; it is taken to be JSON [no-media-type]",
            "warning: `#/definitions/D` points at nothing: there is no `definitions` at the top of the file; it is read as any value [unresolved-reference]",
        ],
        "{said}"
    );
    let operations = tree["paths"]["/a"].as_object().unwrap();
    assert_eq!(operations.keys().collect::<Vec<_>>(), ["post"]);
    assert_eq!(
        operations["post"]["responses"],
        json!({ "204": { "description": "d", "content": { "application/json": {
            "schema": { "x-dangling": true },
            "x-origin": "api.yaml#/paths/~1a/post/responses/204",
        } } } })
    );
}

/// Files that stand for what is on the network.
struct Vendored<'a>(Given<'a>);

impl Files for Vendored<'_> {
    fn read(&self, path: &str) -> Result<String, FileError> {
        self.0.read(path)
    }

    fn path_of(&self, address: &str) -> Option<String> {
        let rest = address.strip_prefix("https://x.org/")?;
        Some(format!("vendor/{rest}"))
    }
}

#[test]
fn a_file_may_stand_for_an_address() {
    let text = with_schema("{ $ref: 'https://x.org/common/money.json#/Money' }");
    let given = [
        (
            "vendor/common/money.json",
            "{ \"Money\": { \"type\": \"object\", \"properties\": { \"unit\": { \"$ref\": \"../unit.json\" } } } }",
        ),
        ("vendor/unit.json", "{ \"type\": \"string\" }"),
    ];
    let files = Vendored(Given(given.into_iter().collect()));
    let input = Input {
        root: "api.yaml",
        text: &text,
        files: &files,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    let tree = normalised((&input).into(), &mut texts, &mut found)
        .unwrap()
        .value;
    assert_eq!(render(&found, &texts), "");
    let schemas = &tree["components"]["schemas"];
    assert_eq!(
        schemas["A"],
        json!({
            "type": "object",
            "properties": { "unit": { "$ref": "#/components/schemas/unit" } },
            "x-origin": "vendor/common/money.json#/Money",
        })
    );
    assert_eq!(
        schemas["unit"],
        json!({ "type": "string", "x-origin": "vendor/unit.json#" })
    );
    let (_, _, said) = read_with(&text, &[]);
    assert!(said.starts_with("warning: `https://x.org/"), "{said}");
}
