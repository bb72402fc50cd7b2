//! Extensions and mappings that cannot be read: each is told where it stands.

use super::{accepted, heads, read_with};

/// What is said of a small description whose operation has these lines.
fn said_of(lines: &str) -> String {
    let lines = lines.replace('\n', "\n      ");
    let text = format!(
        "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths:\n  /a:\n    post:\n      {lines}\n      responses: {{ '204': {{ description: Done }} }}\n"
    );
    let (document, _, said) = read_with(&text, &[]);
    assert!(document.is_some(), "{said}");
    said
}

#[test]
fn retries_that_cannot_be_read() {
    assert_eq!(
        said_of("x-speakeasy-retries: { strategy: backof }"),
        "\
warning: there is no strategy `backof`; repeats are left as they are [unread-extension]
 --> api.yaml:6:40
  |
6 |       x-speakeasy-retries: { strategy: backof }
  |                                        ^^^^^^
  = help: did you mean `backoff`?
"
    );
    let head = |lines: &str| {
        let said = said_of(lines);
        said.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(
        head("x-speakeasy-retries: true"),
        "warning: this is an object, not a boolean; repeats are left as they are [unread-extension]"
    );
    assert_eq!(
        head("x-speakeasy-retries: { backoff: {} }"),
        "warning: no `strategy` is said; repeats are left as they are [unread-extension]"
    );
    assert_eq!(
        head(
            "x-speakeasy-retries: { strategy: backoff, backoff: { initialInterval: 1s, maxInterval: 5 } }"
        ),
        "warning: `1s` is no number of milliseconds; `initialInterval` is passed over [unread-extension]"
    );
    assert_eq!(
        head("x-fern-retries: { disable: true }"),
        "warning: repeats are left as they are: this says nothing of them [unread-extension]"
    );
    assert_eq!(
        head("x-speakeasy-retries: { strategy: none }\nx-fern-retries: { disabled: true }"),
        ""
    );
}

#[test]
fn idempotency_keys_that_cannot_be_sent() {
    assert_eq!(
        said_of("x-idempotency-key: Idempotency Key"),
        "\
warning: a header cannot be called `Idempotency Key`, so no idempotency key is sent [unsendable-name]
 --> api.yaml:6:26
  |
6 |       x-idempotency-key: Idempotency Key
  |                          ^^^^^^^^^^^^^^^
  = help: a name has letters, digits and `-`, without spaces and colons
"
    );
    assert_eq!(
        super::heads(&said_of("x-idempotency-key: true")),
        [
            "warning: the name of a header is a text, not a boolean; no idempotency key is sent [unread-extension]"
        ]
    );
    assert_eq!(said_of("x-idempotency-key: Idempotency-Key"), "");
    assert_eq!(said_of("x-idempotency-key: false"), "");
    let root = "\
swagger: '2.0'
info: { title: T, version: '1' }
x-idempotency-key: a b
x-fern-idempotency-headers: [{ header: 'c:' }]
x-speakeasy-name-override: [{ operationId: a }]
paths: {}
";
    let (_, _, said) = read_with(root, &[]);
    assert_eq!(
        super::heads(&said),
        [
            "warning: a header cannot be called `a b`, so no idempotency key is sent [unsendable-name]",
            "warning: a header cannot be called `c:`, so no idempotency key is sent [unsendable-name]",
        ]
    );
}

#[test]
fn names_that_are_none() {
    assert_eq!(
        super::heads(&said_of(
            "x-speakeasy-name-override: 7\nx-fern-sdk-method-name: ' '"
        )),
        [
            "warning: a name is a text, not a number; the operation is called as if it were not there [unread-extension]",
            "warning: this is no name; the operation is called as if it were not there [unread-extension]",
        ]
    );
}

#[test]
fn mappings_to_what_is_not_there() {
    let text = "\
openapi: 3.2.0
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator:
        propertyName: kind
        mapping: { cat: Cat, dog: Dgo, fish: '#/components/schemas/Fish' }
        defaultMapping: Other
    Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
";
    let (document, _, said) = read_with(text, &[]);
    assert!(document.is_some(), "{said}");
    let lines: Vec<_> = said
        .lines()
        .filter(|line| line.contains(": ") || line.contains("-->"))
        .filter(|line| !line.contains(" | "))
        .collect();
    assert_eq!(
        lines,
        [
            "warning: the discriminator leads to the schema `Dgo`, and there is none [unresolved-reference]",
            "  --> api.yaml:10:35",
            "   = help: did you mean `Dog`?",
            "warning: `#/components/schemas/Fish` points at nothing: there is no `Fish` in `/components/schemas`; the value is left out [unresolved-reference]",
            "  --> api.yaml:10:46",
            "   = help: correct the reference, or add what it points at",
            "warning: the discriminator leads to the schema `Other`, and there is none [unresolved-reference]",
            "  --> api.yaml:11:25",
            "   = help: write the name of a schema under `components`, or a reference to one",
        ]
    );
}

/// The value of an alternative stands in it, where nothing maps it: `x-discriminator-value`, `x-ms-discriminator-value`.
#[test]
fn values_of_alternatives() {
    let (tree, said) = super::accepted(
        "openapi: 3.0.3
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    Pet: { type: object, discriminator: { propertyName: kind }, required: [kind], properties: { kind: { type: string } } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], x-discriminator-value: cat }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], x-ms-discriminator-value: dog }
    Any:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind, mapping: { hound: Dog } }
",
    );
    assert_eq!(said, "");
    let mapping =
        |name: &str| tree["components"]["schemas"][name]["discriminator"]["mapping"].clone();
    let (cat, dog) = ("#/components/schemas/Cat", "#/components/schemas/Dog");
    assert_eq!(
        mapping("Pet"),
        serde_json::json!({ "cat": cat, "dog": dog })
    );
    assert_eq!(
        mapping("Any"),
        serde_json::json!({ "hound": "Dog", "cat": cat })
    );
}

/// A slip in a name that is read is told, wherever that is read and in what it may hold.
#[test]
fn names_that_are_nearly_known() {
    let said = |version: &str, text: &str| {
        let (_, said) = accepted(&format!(
            "{version}\ninfo: {{ title: T, version: '1' }}\n{text}\n"
        ));
        said
    };
    const V3: &str = "openapi: 3.1.0";
    const V2: &str = "swagger: '2.0'";
    let of_operation = |text: &str| {
        said(
            V3,
            &format!(
                "paths: {{ /a: {{ get: {{ {text}, responses: {{ '204': {{ description: d }} }} }} }} }}"
            ),
        )
    };
    assert_eq!(
        of_operation("x-nestedList: brackets"),
        "\
warning: `x-nestedList` is no extension that the generator reads, so it is passed over [misspelt-extension]
 --> api.yaml:3:23
  |
3 | paths: { /a: { get: { x-nestedList: brackets, responses: { '204': { description: d } } } } }
  |                       ^^^^^^^^^^^^
  = help: did you mean `x-nested-lists`?
"
    );
    let meant = |said: String| {
        let help = said
            .lines()
            .find_map(|line| line.split_once("did you mean `"));
        help.map(|(_, rest)| rest.trim_end_matches("`?").to_owned())
    };
    for (written, known) in [
        ("x-nested-list: brackets", Some("x-nested-lists")),
        ("x-nested_lists: brackets", Some("x-nested-lists")),
        ("x-Pages: { next: a }", Some("x-pages")),
        ("x-idempotencyKey: K", Some("x-idempotency-key")),
        (
            "x-speakeasy-retry: { strategy: none }",
            Some("x-speakeasy-retries"),
        ),
        (
            "x-fern-sdk-methodname: list",
            Some("x-fern-sdk-method-name"),
        ),
        ("x-page: { next: a }", None),
        ("x-codeSamples: []", None),
        ("x-fern-examples: []", None),
        ("x-speakeasy-group: a", None),
        ("x-nested-list: [brackets]", None),
        ("x-nested-list: brackets, x-nested-lists: indexed", None),
    ] {
        assert_eq!(meant(of_operation(written)).as_deref(), known, "{written}");
    }
    let of_schema = |version: &str, text: &str| match version {
        V2 => said(
            V2,
            &format!("paths: {{}}\ndefinitions: {{ A: {{ {text} }} }}"),
        ),
        _ => said(
            V3,
            &format!("paths: {{}}\ncomponents: {{ schemas: {{ A: {{ {text} }} }} }}"),
        ),
    };
    for (version, written, known) in [
        (V3, "type: string, x-sensitiv: true", Some("x-sensitive")),
        (
            V3,
            "enum: [a], x-enumVarNames: [A]",
            Some("x-enum-varnames"),
        ),
        (
            V3,
            "enum: [a], x-enumdescriptions: [A]",
            Some("x-enum-descriptions"),
        ),
        (
            V3,
            "enum: [a], x-enum-description: [A]",
            Some("x-enum-descriptions"),
        ),
        (V3, "enum: [a], x-enumName: A", None),
        (V2, "type: string, x-isNullable: true", Some("x-isnullable")),
        (V3, "type: string, x-isNullable: true", None),
        (
            V3,
            "type: object, properties: { x-nested-list: { type: string } }",
            None,
        ),
    ] {
        assert_eq!(
            meant(of_schema(version, written)).as_deref(),
            known,
            "{written}"
        );
    }
    let twice = "type: string, x-lenien: true";
    let said = said(
        V3,
        &format!(
            "paths: {{}}\ncomponents: {{ schemas: {{ A: {{ {twice} }}, B: {{ {twice} }} }} }}"
        ),
    );
    assert_eq!(heads(&said).len(), 1, "{said}");
}

#[test]
fn values_of_our_own_extensions() {
    let said = |text: &str| {
        let (_, said) = accepted(&format!(
            "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents: {{ {text} }}\n"
        ));
        heads(&said).join("\n")
    };
    assert_eq!(
        said("parameters: { P: { name: p, in: query, x-nested-lists: bracket, schema: {} } }"),
        "warning: `bracket` is no way to write lists; it is passed over [unread-extension]"
    );
    assert_eq!(
        said("schemas: { A: { type: string, x-sensitive: 'yes' } }"),
        "warning: `x-sensitive` is true or false, not a string; it is passed over [unread-extension]"
    );
    assert_eq!(
        said("schemas: { A: { type: string, x-sensitive: false } }"),
        ""
    );
}

/// What only this generator has is told where it is not read: nobody else would know what it says.
#[test]
fn extensions_out_of_place() {
    let (_, said) = accepted(
        "openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a:
    x-pages: { next: cursor, items: a, from: b, into: c }
    get:
      parameters:
        - { name: f, in: query, style: deepObject, schema: { type: object, x-nested-lists: brackets } }
      responses: { '204': { description: d } }
",
    );
    assert_eq!(
        heads(&said),
        [
            "warning: `x-pages` is read of an operation, and this is a path item; it is passed over [unread-extension]",
            "warning: `x-nested-lists` is read of a parameter, an encoding or an operation, and this is a schema; it is passed over [unread-extension]",
        ]
    );
}
