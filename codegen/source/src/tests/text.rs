use std::sync::Arc;

use serde_json::json;

use super::{accepted, read_with, refused, schema};
use crate::{FileError, Files, Input, Texts, decode, read};
use diag::{Diagnostics, SourceTexts};

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n";

#[test]
fn plain_words_of_yaml_are_strings() {
    let (tree, said) = accepted(&format!(
        "{HEAD}x-words: [no, on, yes, y, ~, 0o17, 017, 0x1F, 2024-01-01, 1e3, .5, 'no']\nx-keys: {{ on: 1, 200: 2, 1.0: 3 }}\n"
    ));
    assert_eq!(said, "");
    assert_eq!(
        tree["x-words"],
        json!([
            "no",
            "on",
            "yes",
            "y",
            null,
            15,
            "017",
            31,
            "2024-01-01",
            1000.0,
            0.5,
            "no"
        ])
    );
    assert_eq!(tree["x-keys"], json!({ "on": 1, "200": 2, "1.0": 3 }));
}

#[test]
fn merges_and_aliases() {
    let (tree, _) = accepted(&format!(
        "{HEAD}x-a: &a {{ one: 1, two: 2 }}\nx-b: {{ <<: *a, two: 3 }}\nx-c:\n  <<: [*a, {{ four: 4, one: 9 }}]\n"
    ));
    assert_eq!(tree["x-b"], json!({ "two": 3, "one": 1 }));
    assert_eq!(tree["x-c"], json!({ "one": 1, "two": 2, "four": 4 }));
}

#[test]
fn an_alias_bomb_is_no_description() {
    let mut text = format!("{HEAD}x-0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for level in 1..12 {
        let before = format!("*x{}", level - 1);
        text.push_str(&format!(
            "x-{level}: &x{level} [{}]\n",
            [before.as_str(); 9].join(", ")
        ));
    }
    let said = refused(&text);
    assert!(
        said.starts_with("error: the aliases grow the document beyond reason: `*x10` alone stands for more than a billion values [too-large]\n  --> api.yaml:15:13\n"),
        "{said}"
    );
}

#[test]
fn a_key_written_twice_is_shown_twice() {
    let expected = "\
error: the key `title` is written twice [duplicate-key]
 --> api.yaml:4:3
  |
4 |   title: B
  |   ^^^^^
  = help: only one of the two can count: rename or remove one of them
note: it is written here first
 --> api.yaml:3:3
  |
3 |   title: A
  |   ^^^^^
";
    assert_eq!(
        refused("openapi: 3.0.0\ninfo:\n  title: A\n  title: B\n  version: '1'\npaths: {}\n"),
        expected
    );
    let said = refused(
        "{\"openapi\": \"3.0.0\",\n\"info\": {\"title\": \"A\", \"title\": \"B\", \"version\": \"1\"}, \"paths\": {}}",
    );
    assert!(
        said.contains("api.yaml:2:24\n") && said.contains("api.yaml:2:10\n"),
        "{said}"
    );
}

#[test]
fn infinity_tags_and_wrong_merges() {
    let said = refused(&format!(
        "{HEAD}x-a: .inf\nx-b: !python/name:os.system x\nx-c: {{ <<: 3 }}\n"
    ));
    for part in [
        "[not-finite]\n --> api.yaml:4:6",
        "[yaml-tag]\n --> api.yaml:5:",
        "[wrong-merge]\n --> api.yaml:6:",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn syntax_errors_have_places() {
    assert_eq!(
        refused("{\"openapi\": \"3.0.0\"\n \"info\": 1}"),
        "error: a comma is missing at the end of this line [syntax]\n --> api.yaml:1:19\n  |\n1 | {\"openapi\": \"3.0.0\"\n  |                   ^\n  = help: write it behind the value\n"
    );
    let said = refused("openapi: 3.0.0\ninfo:\n\ttitle: x\n");
    assert!(
        said.contains("api.yaml:3:1") && said.contains("spaces, not tabs"),
        "{said}"
    );
    assert_eq!(
        refused(" \n"),
        "error: the file has nothing but white space [empty]\n --> api.yaml:1:1\n  |\n1 |\n  | ^\n  = help: get the description again; a failed download leaves such a file behind\n"
    );
    let place = |text: &str| {
        let said = refused(text);
        let mut lines = said.lines();
        let head = lines.next().unwrap_or_default().to_owned();
        let at = lines.next().unwrap_or_default().trim().to_owned();
        assert!(said.contains(" = help: "), "{said}");
        format!("{head} {at}")
    };
    let expected = |what: &str, line: usize, column: usize| {
        format!("error: {what} [syntax] --> api.yaml:{line}:{column}")
    };
    for (text, what, line, column) in [
        (
            "a: 1\n---\nb: 2\n",
            "the file holds more than one YAML document",
            2,
            1,
        ),
        (
            "a: 1\nb: x: y\n",
            "a text with a `:` in it needs quotes",
            2,
            4,
        ),
        (
            "a:\n  - b: 1\n  -c: 2\n    d: 3\n",
            "a space is missing after `-`",
            3,
            3,
        ),
        ("a:\n  b:1\n  c: 2\n", "a space is missing after `:`", 2, 4),
        ("a: 'x\nb: 2\n", "this quote is not closed", 1, 4),
        (
            "a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> x\n",
            "a conflict of a merge was left in the file",
            2,
            1,
        ),
        (
            "a: 1\nb: x\0y\n",
            "there is a NUL here, which no text has",
            2,
            5,
        ),
        (
            "{\"a\": [1, 2",
            "the file ends, and the `[` of line 1 is still open",
            1,
            11,
        ),
        ("{\"a\": 1,}x", "a comma stands behind the last value", 1, 9),
    ] {
        assert_eq!(place(text), expected(what, line, column), "{text}");
    }
}

/// Promise: documents of other formats are named.
#[test]
fn other_formats_are_named() {
    for (text, what) in [
        ("<!DOCTYPE html>\n<html></html>", "a page of HTML or XML"),
        (
            "{\"info\": {\"_postman_id\": \"x\"}, \"item\": []}",
            "a Postman collection",
        ),
        ("asyncapi: 3.0.0\n", "an AsyncAPI document"),
        (
            "swaggerVersion: \"1.2\"\nbasePath: https://a.com\napis: []\n",
            "a description of Swagger 1",
        ),
        (
            "{\"swaggerVersion\": \"1.2\", \"apis\": []}",
            "a description of Swagger 1",
        ),
        (
            "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n",
            "a pointer of Git LFS, which stands for the file",
        ),
        (
            "# pets\ntype Query {\n  pets: [Pet]\n}\n",
            "a schema of GraphQL",
        ),
        (
            "syntax = \"proto3\";\nmessage Pet {\n  string name = 1; // a: b\n}\n",
            "a file of Protocol Buffers",
        ),
        (
            "<?xml version=\"1.0\"?>\n<definitions xmlns=\"http://schemas.xmlsoap.org/wsdl/\"/>\n",
            "WSDL, a description of calls by SOAP",
        ),
        ("arazzo: 1.0.0\n", "an Arazzo document"),
        ("overlay: 1.0.0\n", "an OpenAPI overlay"),
        (
            "$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\n",
            "a JSON Schema",
        ),
        (
            "{\"message\": \"Not Found\", \"status\": \"404\"}",
            "an answer that says what went wrong",
        ),
    ] {
        let expected =
            format!("error: this is {what}, not an OpenAPI description [another-format]");
        assert!(refused(text).starts_with(&expected), "{}", refused(text));
    }
    assert!(refused("openAPI: 3.0.3\n").contains("write `openapi` for `openAPI`"));
}

/// Promise: a key that is nearly one that carries the API is an error, and what Swagger 2.0 had is
/// told from it.
#[test]
fn misspelt_keys_that_carry_the_api() {
    const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";
    for (text, key, meant) in [
        ("path: {/a: {get: {responses: {}}}}\n", "path", "paths"),
        ("paths: {/a: {GET: {responses: {}}}}\n", "GET", "get"),
        (
            "paths: {/a: {get: {paramters: [], responses: {}}}}\n",
            "paramters",
            "parameters",
        ),
    ] {
        let said = refused(&format!("{HEAD}{text}"));
        assert!(said.contains(&format!("`{key}` is no key of ")), "{said}");
        assert!(
            said.contains(&format!("= help: did you mean `{meant}`?")),
            "{said}"
        );
    }
    for (text, words) in [
        ("definitions: {}\npaths: {}\n", "`components/schemas`"),
        (
            "paths: {/a: {get: {consumes: [a/b], responses: {}}}}\n",
            "`requestBody.content`",
        ),
        (
            "paths: {/a: {get: {responses: {'200': {description: d, schema: {}}}}}}\n",
            "under a media type",
        ),
    ] {
        let (_, said) = accepted(&format!("{HEAD}{text}"));
        assert!(said.contains(words), "{said}");
    }
    let said =
        refused("openapi: 3.1.0\n$ref: '#/components/x'\ncomponents: {x: {info: {title: t}}}\n");
    assert!(
        said.contains("the whole description is a reference"),
        "{said}"
    );
}

#[test]
fn depth_is_limited_in_either_format() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!(
            "{{\"openapi\": \"3.0.0\", \"x\": {}1{}}}",
            open.repeat(5000),
            close.repeat(5000)
        );
        let said = refused(&text);
        assert!(
            said.starts_with(
                "error: the document is nested more than 128 levels deep here [too-deep]"
            ),
            "{said}"
        );
    }
    let said = refused(&format!("openapi: 3.0.0\nx: {}", "- ".repeat(2000)));
    assert!(said.starts_with("error: "), "{said}");
}

#[test]
fn keys_are_as_long_as_yaml_has_them() {
    let long = "n".repeat(1024);
    let texts = |key: &str| {
        [
            (
                format!("{{\"openapi\": \"3.0.3\", \"x\": {{\"{key}\": 1}}}}"),
                "1:28",
            ),
            (
                format!("{{\"openapi\": \"3.0.3\",\n \"a\\\"b{key}\": 1}}"),
                "2:2",
            ),
            (format!("openapi: 3.0.3\nx:\n  {key}: 1\n"), "3:3"),
            (format!("openapi: 3.0.3\nx:\n  \"{key}\": 1\n"), "3:3"),
        ]
    };
    for (text, place) in texts(&format!("{long}n")) {
        let said = refused(&text);
        let expected = "error: this key is longer than 1024 characters [too-long]";
        assert!(said.starts_with(expected), "{said}");
        assert!(said.contains(&format!(":{place}\n")), "{said}");
    }
    let kept = long.replace('n', "ä");
    for (text, _) in texts(&kept[..2 * 1000]) {
        assert!(!refused(&text).contains("[too-long]"), "{text}");
    }
}

#[test]
fn an_alias_that_holds_itself_is_named_where_it_stands() {
    for (text, name, place) in [
        ("x-a: &a [*a]\n", "a", "2:10"),
        ("x-a: &a [[1], {b: *a}]\n", "a", "2:19"),
        ("x-a: &node\n  b:\n    c:\n    - *node\n", "node", "5:7"),
        ("x-a: &l\n- 1\n- *l\n", "l", "4:3"),
        (
            "x-b: &b [1]\nx-c: *b\nx-a: &a\n  d: *b\n  e: *a\n",
            "a",
            "6:6",
        ),
    ] {
        let said = refused(&format!("openapi: 3.0.3\n{text}"));
        let expected =
            format!("error: the alias `*{name}` holds itself, so it has no end [too-deep]");
        assert!(said.starts_with(&expected), "{said}");
        assert!(said.contains(&format!(":{place}")), "{said}");
    }
    // Deep, and with an alias that is none of it.
    let deep = "[".repeat(200) + &"]".repeat(200);
    let said = refused(&format!(
        "openapi: 3.0.3\nx-a: &a [1]\nx-b: [*a]\nx-c: {deep}\n"
    ));
    assert!(
        said.starts_with("error: the document is nested more than"),
        "{said}"
    );
}

#[test]
fn the_deepest_schemas_do_not_overflow_the_stack() {
    for (open, close) in [
        ("{\"items\":", "}"),
        ("{\"type\":[\"array\",\"string\"],\"items\":", "}"),
        ("{\"allOf\":[", "]}"),
        ("{\"properties\":{\"a\":", "}}"),
        ("{\"$ref\":\"#/components/schemas/B\",\"not\":", "}"),
    ] {
        let levels = if close.len() == 1 { 120 } else { 60 };
        let text = format!(
            "{{\"openapi\":\"3.1.0\",\"info\":{{\"title\":\"T\",\"version\":\"1\"}},\"components\":{{\"schemas\":{{\"B\":{{}},\"A\":{}{{}}{}}}}}}}",
            open.repeat(levels),
            close.repeat(levels)
        );
        read_with(&text, &[]);
    }
}

#[test]
fn versions() {
    let says = |text: &str| refused(text).lines().next().unwrap_or("").to_owned();
    assert_eq!(
        says("swagger: '1.2'\ninfo: {}\n"),
        "error: Swagger `1.2` is not known here; Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read [unsupported-version]"
    );
    assert_eq!(
        says("openapi: 4.0.0\n"),
        "error: OpenAPI `4.0.0` is not known here; Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read [unsupported-version]"
    );
    assert_eq!(
        says("info: {}\n"),
        "error: the key `openapi` is missing, so the version is unknown [missing-openapi]"
    );
    assert_eq!(
        says("- 1\n"),
        "error: this is a list, not an OpenAPI description [wrong-kind]"
    );
    let (_, said) = accepted("openapi: 3.1\ninfo: { title: T, version: 1.5 }\n");
    assert!(
        said.contains("`openapi` must be a string; a number is read as the text `3.1`"),
        "{said}"
    );
    assert!(
        said.contains("`version` must be a string; a number is read as the text `1.5`"),
        "{said}"
    );
}

/// Files that have a root document to share, and no others.
struct Sharing(Arc<String>);

impl Files for Sharing {
    fn read(&self, _: &str) -> Result<String, FileError> {
        Err(FileError::NotFound)
    }

    fn root(&self) -> Option<Arc<String>> {
        Some(Arc::clone(&self.0))
    }
}

#[test]
fn a_text_that_is_shared_is_not_copied() {
    let shared = Arc::new(HEAD.to_owned());
    let files = Sharing(Arc::clone(&shared));
    let other = format!("{HEAD}x-other: true\n");
    // What is shared counts only where it is what is read.
    for (text, is_shared) in [(shared.as_str(), true), (other.as_str(), false)] {
        let input = Input {
            root: "api.yaml",
            text,
            files: &files,
        };
        let mut texts = Texts::default();
        read(&input, &mut texts, &mut Diagnostics::new()).expect("a document");
        let kept = texts.text("api.yaml").expect("the text");
        assert_eq!(kept, text);
        assert_eq!(std::ptr::eq(kept, shared.as_str()), is_shared);
    }
}

#[test]
fn bytes() {
    assert_eq!(decode(b"\xef\xbb\xbfa: 1").unwrap(), "a: 1");
    assert_eq!(decode(b"\xff\xfea\0:\0").unwrap(), "a:");
    assert_eq!(
        decode(b"a\n\xff").unwrap_err(),
        "line 2 is not UTF-8 text; is it Latin-1? save it as UTF-8"
    );
}

#[test]
fn braces_with_comments_are_yaml() {
    let (_, said) =
        accepted("{ openapi: 3.0.0, # so\n info: { title: T, version: '1', }, paths: {}, }");
    assert_eq!(said, "");
    assert_eq!(
        schema("3.0.0", "{ type: string }").0,
        json!({ "type": "string" })
    );
}

/// They end no line in YAML 1.2, so that nothing behind one of them is a key or stands outside of its comment.
#[test]
fn separators_of_unicode_end_no_line() {
    for separator in ['\u{85}', '\u{2028}', '\u{2029}'] {
        // What stands for it while the text is read may stand in the text as well.
        let block = format!("first{separator}x-second: y\u{378}\u{e028}\u{e100}");
        let (tree, said) = accepted(&format!(
            "{HEAD}# a comment{separator}x-live: true\nx-block: |-\n  {block}\nx-plain: a{separator}b\nx-key{separator}: \"q{separator}\"\n"
        ));
        assert_eq!(said, "", "{separator:?}");
        assert_eq!(tree["x-block"], json!(block));
        assert_eq!(tree["x-plain"], json!(format!("a{separator}b")));
        assert_eq!(
            tree[format!("x-key{separator}")],
            json!(format!("q{separator}"))
        );
        assert!(tree.get("x-live").is_none() && tree.get("x-second").is_none());
    }
    let said = refused(&format!("{HEAD}x-a: a\u{2028}b\nx-b: [a, b\n"));
    assert!(said.contains("--> api.yaml:5:"), "{said}");
}
