//! What a help says, done to the letter, mends what it is about.

use super::{accepted, heads, read_with, refused};

const SWAGGER: &str = "swagger: '2.0'\ninfo: { title: T, version: '1' }\n";
const SECURED: &str = "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\n";

/// All that was said of a document, whether it was read or not.
fn said(text: &str) -> String {
    read_with(text, &[]).2
}

/// The helps alone.
fn helps(said: &str) -> Vec<&str> {
    let lines = said.lines().map(str::trim_start);
    lines
        .filter_map(|line| line.strip_prefix("= help: "))
        .collect()
}

/// Promise: the message about a `host` that is an address names the address that is called, and so
/// does the document that its help makes of it, without another word.
#[test]
fn a_host_that_is_an_address() {
    for (written, sentence, help, mended) in [
        (
            "host: http://e.com/v1",
            "`http://e.com/v1` is taken as the URL",
            "write `host: e.com`, `basePath: /v1` and `schemes: [http]`",
            "host: e.com\nbasePath: /v1\nschemes: [http]",
        ),
        (
            "host: http://e.com/v1\nschemes: [https]",
            "`https://e.com/v1` is taken as the URL, with the scheme under `schemes`",
            "write `host: e.com` and `basePath: /v1`",
            "host: e.com\nbasePath: /v1\nschemes: [https]",
        ),
        (
            "host: http://e.com:81/\nbasePath: /v2",
            "`http://e.com:81/v2` is taken as the URL",
            "write `host: e.com:81` and `schemes: [http]`",
            "host: e.com:81\nbasePath: /v2\nschemes: [http]",
        ),
        (
            "host: e.com/v1\nbasePath: /v2\nschemes: [https, http]",
            "`https://e.com/v1/v2` is taken as the URL",
            "write `host: e.com` and `basePath: /v1/v2`",
            "host: e.com\nbasePath: /v1/v2\nschemes: [https, http]",
        ),
        (
            "host: //e.com\nschemes: [https]",
            "`https://e.com` is taken as the URL",
            "write `host: e.com`",
            "host: e.com\nschemes: [https]",
        ),
    ] {
        let (tree, said) = accepted(&format!("{SWAGGER}{written}\npaths: {{}}\n"));
        let head =
            format!("warning: `host` is the name of a host and its port; {sentence} [server-url]");
        assert_eq!(heads(&said), [head], "{written}");
        assert_eq!(helps(&said), [help], "{written}");
        let (after, silence) = accepted(&format!("{SWAGGER}{mended}\npaths: {{}}\n"));
        assert_eq!(silence, "");
        let url = |tree: &serde_json::Value| tree["servers"][0]["url"].clone();
        assert_eq!(url(&tree), url(&after), "{written}");
        let named = format!("`{}`", url(&tree).as_str().unwrap());
        assert!(sentence.contains(&named), "{written}: {named}");
    }
    let (tree, said) = accepted(&format!("{SWAGGER}host: http://\npaths: {{}}\n"));
    assert_eq!(tree.get("servers"), None);
    assert_eq!(
        helps(&said),
        ["write a host such as `host: api.example.com`, or remove `host`"]
    );
}

/// Promise: the words of a security scheme of Swagger 2.0 are those that Swagger 2.0 has.
#[test]
fn security_schemes_of_swagger() {
    let of = |scheme: &str| {
        said(&format!(
            "{SECURED}securityDefinitions: {{ k: {scheme} }}\n"
        ))
    };
    assert_eq!(
        helps(&of("{ type: apiKey }")),
        [
            "add `in: query` or `in: header`",
            "add `name`, the name of the header or query parameter",
        ]
    );
    assert_eq!(
        helps(&of("{ type: apiKey, in: body, name: k }")),
        ["write `query` or `header`"]
    );
    let cookie = of("{ type: apiKey, in: cookie, name: k }");
    assert_eq!(
        heads(&cookie),
        ["warning: `in: cookie` came with OpenAPI 3.0; it is read all the same [newer-field]"]
    );
    assert!(cookie.contains("--> api.yaml:4:47"), "{cookie}");
    assert_eq!(
        helps(&of("{ type: bearer }")),
        ["write `type: apiKey`, `in: header` and `name: Authorization`"]
    );
    assert_eq!(
        helps(&of("{ type: sesame }")),
        ["write one of `apiKey`, `basic` or `oauth2`"]
    );
    assert_eq!(helps(&of("{ type: basicc }")), ["did you mean `basic`?"]);
    assert_eq!(
        heads(&of("{ type: mutualTLS }")),
        ["warning: `type: mutualTLS` came with OpenAPI 3.1; it is read all the same [newer-field]"]
    );
}

/// Promise: a range of statuses is read, and told once where Swagger 2.0 has none.
#[test]
fn ranges_of_statuses() {
    let of = |head: &str| {
        accepted(&format!(
            "{head}produces: [text/plain]\npaths:\n  /a:\n    get: {{ responses: {{ '2XX': {{ description: d }}, 4XX: {{ description: d }} }} }}\n"
        ))
    };
    let (tree, said) = of(SWAGGER);
    assert!(tree["paths"]["/a"]["get"]["responses"].get("4XX").is_some());
    assert_eq!(
        heads(&said),
        ["warning: the range `2XX` came with OpenAPI 3.0; it is read all the same [newer-field]"]
    );
    assert_eq!(
        helps(&said),
        ["Swagger 2.0 has statuses such as `\"404\"`, and `default`"]
    );
    let no = refused(&format!(
        "{SWAGGER}paths:\n  /a:\n    get: {{ responses: {{ ok: {{ description: d }} }} }}\n"
    ));
    assert_eq!(
        helps(&no),
        ["write a status such as `\"404\"`, or `default`"]
    );
}

/// Promise: values of another kind are told by what to write in their place, with its shape.
#[test]
fn values_of_another_kind_have_a_shape() {
    let none = refused(
        "openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /a:
    put: 7
    get:
      parameters: 7
      tags: 7
      responses: { '204': { description: d } }
components:
  schemas:
    A: { required: { a: true, b: false, c: true }, properties: { x: [a] } }
    B: { type: integer, enum: 7 }
",
    );
    let written: Vec<&str> = helps(&none)
        .into_iter()
        .filter_map(|help| help.strip_prefix("write "))
        .collect();
    assert_eq!(
        written,
        [
            "an operation, such as `put: {responses: {\"200\": {description: …}}}`",
            "a list of parameters, such as `parameters: [{name: limit, in: query, schema: {type: integer}}]`",
            "a list: `tags: [\"7\"]`",
            "a list: `required: [a, c]`",
            "a schema, such as `x: {type: string}`",
            "a list: `enum: [7]`",
        ],
        "{none}"
    );
    let swagger = refused(&format!(
        "{SWAGGER}paths:\n  /a:\n    get: {{ parameters: 7, responses: {{ '204': {{ description: d, headers: {{ X: 7 }} }} }} }}\nsecurityDefinitions: {{ k: 7 }}\n"
    ));
    assert_eq!(
        helps(&swagger),
        [
            "write a list of parameters, such as `parameters: [{name: limit, in: query, type: integer}]`",
            "write an object, such as `{type: string}`",
            "write an object, such as `{type: basic}`",
        ]
    );
}

/// Promise: null among values is told by the word that the version has for it, and is right with it.
#[test]
fn null_among_the_values_of_an_enum() {
    let of = |head: &str, schema: &str| {
        let schemas = format!("{{ A: {{ {schema}, enum: [a, null] }} }}");
        let schemas = match head.starts_with("swagger") {
            true => format!("definitions: {schemas}"),
            false => format!("components: {{ schemas: {schemas} }}"),
        };
        let text = format!("{head}\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\n{schemas}\n");
        accepted(&text).1
    };
    for (head, word) in [
        ("swagger: '2.0'", "x-nullable: true"),
        ("openapi: 3.0.3", "nullable: true"),
        ("openapi: 3.1.0", "type: [string, \"null\"]"),
    ] {
        let said = of(head, "type: string");
        let help = format!("write `{word}`; or remove null from the `enum`");
        assert_eq!(helps(&said), [help], "{head}");
        let mended = match word.starts_with("type") {
            true => word.to_owned(),
            false => format!("type: string, {word}"),
        };
        assert_eq!(of(head, &mended), "", "{head}");
    }
}

/// Promise: what is said of a number of values is not too much.
#[test]
fn aliases_stand_for_at_least_so_many_values() {
    let mut text = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n".to_owned();
    text.push_str("x-a: &a [1, 2]\n");
    for (name, before) in ["b", "c", "d", "e", "f", "g", "h", "i"]
        .iter()
        .zip(["a", "b", "c", "d", "e", "f", "g", "h"])
    {
        text.push_str(&format!("x-{name}: &{name}\n"));
        text.push_str(&format!("  - *{before}\n").repeat(10));
        // What stands behind the value is no part of it.
        text.push_str(&format!("y-{name}: [*{before}, *{before}]\n"));
    }
    let said = refused(&text);
    assert!(
        said.contains("`*h` alone stands for at least 11 million values"),
        "{said}"
    );
}

/// Promise: a reference in place of all of a description names the file to give.
#[test]
fn a_reference_at_the_root() {
    assert_eq!(
        helps(&refused("openapi: 3.0.3\n$ref: ./pets.yaml\n")),
        [
            "give `./pets.yaml` in place of this file; or move `$ref` below the key that it belongs to"
        ]
    );
    let own = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n$ref: '#/info'\n";
    assert_eq!(
        helps(&refused(own)),
        ["move `$ref` below the key that it belongs to, or remove it"]
    );
}

/// Promise: a file beside a body is described as the standard allows, which is as a field of a form.
#[test]
fn a_file_beside_a_body() {
    let of = |consumes: &str, parameters: &str| {
        format!(
            "{SWAGGER}{consumes}paths:\n  /a:\n    post:\n      parameters: [{parameters}]\n      responses: {{ '204': {{ description: d }} }}\n"
        )
    };
    let body = "{ name: pet, in: body, schema: { type: string } }";
    let file = "{ name: photo, in: formData, type: file }";
    let text = "{ name: note, in: formData, type: string }";
    let both = refused(&of("", &format!("{body}, {text}, {file}")));
    assert_eq!(
        heads(&both),
        [
            "error: a call has a body or a form, not both: `note` is a field of a form, and `pet` is a body [body-and-form]"
        ]
    );
    assert_eq!(
        helps(&both),
        [
            "describe the body as fields too, `in: formData`, with `consumes: [multipart/form-data]` in the operation"
        ]
    );
    let fields = "{ name: pet, in: formData, type: string }";
    let parameters = format!("{fields}, {text}, {file}");
    let (_, said) = accepted(&of("consumes: [multipart/form-data]\n", &parameters));
    assert_eq!(said, "");
    let both = refused(&of(
        "consumes: [multipart/form-data]\n",
        &format!("{body}, {file}"),
    ));
    assert_eq!(
        helps(&both),
        ["describe the body as fields too, `in: formData`"]
    );
    let both = refused(&of("", &format!("{body}, {text}")));
    assert_eq!(
        helps(&both),
        [
            "describe `note` as a property of the body's `schema`; or the body as fields too, `in: formData`, with `consumes: [application/x-www-form-urlencoded]` in the operation"
        ]
    );
}

/// Promise: a file where Swagger 2.0 has none is read, and told at its place.
#[test]
fn a_file_is_a_field_or_an_answer() {
    let (tree, said) = accepted(&format!(
        "{SWAGGER}consumes: [multipart/form-data]\nproduces: [image/png]\npaths:
  /a:
    post:
      parameters: [{{ name: photo, in: formData, type: file }}]
      responses: {{ '200': {{ description: d, schema: {{ type: file }} }} }}
  /b:
    get: {{ responses: {{ '200': {{ $ref: '#/responses/Png' }} }} }}
responses:
  Png: {{ description: d, schema: {{ type: file }} }}
definitions:
  Pet:
    type: object
    properties: {{ photo: {{ type: file }} }}
"
    ));
    assert_eq!(
        heads(&said),
        [
            "warning: in Swagger 2.0 `type: file` is for a form's field and for an answer; it is read as `string` with `format: binary` [wrong-type]"
        ]
    );
    assert!(said.contains("--> api.yaml:17:34"), "{said}");
    assert_eq!(
        helps(&said),
        ["write `type: string` and `format: byte`, which is base64, or `format: binary`"]
    );
    let photo = &tree["components"]["schemas"]["Pet"]["properties"]["photo"];
    assert_eq!(photo["format"], "binary");
}

/// Promise: lines that are too little indented are told by how far they have to go, and are right then.
#[test]
fn lines_that_are_too_little_indented() {
    let written = "openapi: 3.0.3
info: { title: T, version: '1' }
paths:
  /a:
  get:
    responses:
      '204':
        description: d
  put:
    responses:
      '204':
        description: d
";
    assert_eq!(
        helps(&refused(written)),
        [
            "indent `get` and `put`, with all lines that belong to them, by two more spaces: they go below `/a:`"
        ]
    );
    let mut mended = String::new();
    for (index, line) in written.lines().enumerate() {
        let more = if index > 3 { "  " } else { "" };
        mended.push_str(&format!("{more}{line}\n"));
    }
    assert_eq!(accepted(&mended).1, "");
}

/// Promise: a second document, even an empty one, is gone once its mark is.
#[test]
fn two_documents() {
    let one = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n";
    for second in ["---\nopenapi: 3.0.3\n", "---\n"] {
        let said = refused(&format!("{one}{second}"));
        assert_eq!(
            helps(&said),
            ["keep one description per file: remove the `---` and what follows it"]
        );
    }
    assert_eq!(accepted(one).1, "");
}

/// Promise: a style in other letters is the style, and the name of a component in place of a schema says which.
#[test]
fn what_is_nearly_right_says_what_is_meant() {
    let parameter = |style: &str| {
        accepted(&format!(
            "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths:\n  /a:\n    get:\n      parameters: [{{ name: q, in: query, style: {style}, schema: {{ type: object }} }}]\n      responses: {{ '204': {{ description: d }} }}\n"
        ))
    };
    let (tree, said) = parameter("deepobject");
    let read = &tree["paths"]["/a"]["get"]["parameters"][0]["style"];
    assert_eq!(read, "deepObject");
    assert_eq!(
        heads(&said),
        ["warning: `style: deepobject` is read as `style: deepObject` [wrong-style]"]
    );
    let (_, said) = parameter("deepObjct");
    assert_eq!(helps(&said), ["did you mean `deepObject`?"]);
    let said = refused(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n  /a:\n    get:\n      responses: { '200': { description: d, content: { application/json: { schema: Pet } } } }\ncomponents:\n  schemas:\n    Pet: { type: object }\n",
    );
    assert_eq!(
        helps(&said),
        ["did you mean `{$ref: \"#/components/schemas/Pet\"}`?"]
    );
}

/// Promise: what Swagger 2.0 says in its own way is not told to be of another version, and a fault is told once.
#[test]
fn newer_words_of_swagger() {
    let (_, said) = accepted(&format!(
        "{SWAGGER}x-servers: [{{ url: 'https://a.org', name: prod }}]\npaths: {{}}\ndefinitions:\n  A: {{ type: [string, 'null'] }}\n"
    ));
    assert_eq!(
        heads(&said),
        ["warning: a list of types came with OpenAPI 3.1; it is read all the same [newer-field]"]
    );
}

/// Promise: what an alias leads to is told where the alias stands, and not at each reference to that.
#[test]
fn what_is_wrong_behind_an_alias_is_told_there() {
    let (tree, said) = accepted(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: 'file:///etc/passwd' }\n    C: { type: array, items: { $ref: '#/components/schemas/A' } }\n",
    );
    assert_eq!(
        heads(&said),
        [
            "warning: `file:///etc/passwd` is an address of a file on one machine; it is read as any value [remote-reference]"
        ]
    );
    assert!(said.contains("--> api.yaml:7:16"), "{said}");
    let items = &tree["components"]["schemas"]["C"]["items"];
    assert!(items.get("type").is_none(), "{tree}");
}
