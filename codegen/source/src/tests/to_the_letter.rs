//! What a user has from a message alone: the help says what to write, and what it makes of the document is read without
//! another word.

use super::read_with;

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
