//! What a user has from a message alone: the help says what to write, and what it makes of the document is read without
//! another word.

use super::read_with;

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";
const SWAGGER: &str = "swagger: '2.0'\ninfo: { title: T, version: '1' }\n";

/// Promise: what is said of `wrong` has this help, and nothing is said of `mended`.
fn mends(wrong: &str, help: &str, mended: &str) {
    let said = read_with(wrong, &[]).2;
    let help = format!("= help: {help}");
    let helps = || said.lines().map(str::trim_start);
    assert!(helps().any(|line| line == help), "{wrong}\n{said}");
    assert_eq!(read_with(mended, &[]).2, "", "{mended}");
}

/// As that, and nothing else is said of what is wrong.
fn alone(wrong: &str, help: &str, mended: &str) {
    mends(wrong, help, mended);
    let said = read_with(wrong, &[]).2;
    let helps = said.lines().filter(|line| line.contains("= help: "));
    assert_eq!(helps.count(), 1, "{said}");
}

#[test]
fn an_apostrophe_behind_a_word() {
    let with = |title: &str| {
        format!("openapi: 3.1.0\ninfo:\n  title: {title}\n  version: '1'\npaths: {{}}\n")
    };
    alone(
        &with("'Users' pets'"),
        "write a `'` inside single quotes twice: `'Users'' pets'`, or use double quotes",
        &with("'Users'' pets'"),
    );
    // The quotes are a part of the text.
    alone(
        &with("'cats' or 'dogs'"),
        "put the whole text in quotes: `\"'cats' or 'dogs'\"`",
        &with("\"'cats' or 'dogs'\""),
    );
}

#[test]
fn signs_of_other_languages_in_json() {
    let with = |colon: &str, comma: &str, end: &str| {
        format!(
            "{{\n  \"openapi\"{colon} \"3.1.0\"{comma}\n  \"info\": {{\"title\": \"T\", \"version\": \"1\"}},\n  \"paths\": {{}}{end}\n}}\n"
        )
    };
    let right = with(":", ",", "");
    alone(&with(":", ";", ""), "write a `,` in its place", &right);
    alone(&with(":", ",", ";"), "remove it", &right);
    alone(&with("=", ",", ""), "write a `:` in place of `=`", &right);
    alone(
        &with(" =>", ",", ""),
        "write a `:` in place of `=>`",
        &right,
    );
}

#[test]
fn json_without_its_braces() {
    let inner = r#""openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}"#;
    alone(
        inner,
        "put a `{` in front of the first key, and a `}` behind the last value",
        &format!("{{{inner}}}"),
    );
}

#[test]
fn blanks_of_a_web_page() {
    let with = |blank: &str, behind: &str| {
        format!("openapi: 3.1.0\ninfo:\n{blank}title:{behind}T\n{blank}version: '1'\npaths: {{}}\n")
    };
    let right = with("  ", " ");
    mends(
        &with("\u{a0}\u{a0}", " "),
        "write plain spaces in its place, here and on the other lines",
        &right,
    );
    let said = read_with(&with("\u{a0}\u{a0}", " "), &[]).2;
    assert!(
        said.contains("a no-break space (U+00A0) in front of `title` is read as a part of the key"),
        "{said}"
    );
    alone(&with("  ", "\u{a0}"), "write `title: T`", &right);
}

#[test]
fn a_type_that_is_nearly_one() {
    let with = |ty: &str| {
        format!("{HEAD}paths: {{}}\ncomponents: {{ schemas: {{ A: {{ type: {ty} }} }} }}\n")
    };
    alone(&with("Strin"), "did you mean `string`?", &with("string"));
    alone(
        &with("[string, nul]"),
        "did you mean `\"null\"`?",
        &with("[string, \"null\"]"),
    );
}

#[test]
fn a_line_of_a_text_that_looks_like_a_key() {
    let with = |indent: &str| {
        format!(
            "openapi: 3.1.0\ninfo:\n  title: T\n  version: '1'\n  description: |\n{indent}Some text: is here\npaths: {{}}\n"
        )
    };
    alone(
        &with("  "),
        "remove it; or, if it is a line of a text below `|` or `>`, indent it further than the key of the text",
        &with("    "),
    );
}

#[test]
fn a_reference_that_is_a_comment_in_place_of_a_schema() {
    let with = |items: &str| {
        format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A:\n      type: array\n      items: {items}\n    B: {{ type: string }}\n"
        )
    };
    alone(
        &with("#/components/schemas/B"),
        "write `items: {$ref: \"#/components/schemas/B\"}`",
        &with("{$ref: \"#/components/schemas/B\"}"),
    );
}

#[test]
fn a_parameter_that_does_not_say_where_it_is() {
    let with = |head: &str, path: &str, parameter: &str| {
        format!(
            "{head}paths:\n  {path}:\n    post:\n      parameters: [{{ {parameter} }}]\n      responses: {{ '204': {{ description: Done }} }}\n"
        )
    };
    let of_path = |more: &str| {
        with(
            HEAD,
            "/a/{id}",
            &format!("name: id, {more}schema: {{ type: string }}"),
        )
    };
    alone(
        &of_path(""),
        "add `in: path` and `required: true`",
        &of_path("in: path, required: true, "),
    );
    alone(
        &of_path("required: true, "),
        "add `in: path`",
        &of_path("in: path, required: true, "),
    );
    let head = format!("{SWAGGER}consumes: [multipart/form-data]\n");
    mends(
        &with(&head, "/a", "name: file, type: file"),
        "add `in: formData`",
        &with(&head, "/a", "in: formData, name: file, type: file"),
    );
    let head = format!("{SWAGGER}consumes: [application/json]\n");
    mends(
        &with(&head, "/a", "name: body, schema: { type: object }"),
        "add `in: body`",
        &with(
            &head,
            "/a",
            "in: body, name: body, schema: { type: object }",
        ),
    );
}

#[test]
fn a_part_that_stands_at_the_top_of_json() {
    alone(
        r#"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "schemas": {"A": {"type": "string"}}}"#,
        "put it below `\"components\":`",
        r#"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {"type": "string"}}}}"#,
    );
}

#[test]
fn limits_that_meet() {
    let with = |limits: &str| {
        format!(
            "{HEAD}paths: {{}}\ncomponents: {{ schemas: {{ A: {{ type: integer, {limits} }} }} }}\n"
        )
    };
    let help = "raise the upper one or lower the other, or use limits that are values themselves";
    let wrong = with("exclusiveMinimum: 5, maximum: 5");
    alone(&wrong, help, &with("exclusiveMinimum: 5, maximum: 6"));
    alone(&wrong, help, &with("minimum: 5, maximum: 5"));
}

#[test]
fn a_schema_that_is_not_indented() {
    let with = |indent: &str| {
        format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A:\n    {indent}type: object\n    {indent}properties:\n    {indent}  a: {{ type: string }}\n    B: {{ type: string }}\n"
        )
    };
    alone(
        &with(""),
        "indent `type` and `properties`, with all lines that belong to them, by two more spaces: they go below `A:`",
        &with("  "),
    );
}
