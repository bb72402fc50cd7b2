//! Places in answers that tell which page is the next one.

use http::HeaderMap;
use http::header::{HeaderValue, LINK};
use runtime::find::{found_at, json_at, length_at, replaced_at};
use runtime::links;

const TEXT: &[u8] = br#"{"meta":{"next":"a\u0062c","n":7,"none":null,"more":false},"data":[{"id":"x"},{"id":"y"}],"1":"one"}"#;

#[test]
fn values_are_found() {
    let found = |place| found_at(TEXT, place);
    assert_eq!(found("meta/next").as_deref(), Some("abc"));
    assert_eq!(found("meta/n").as_deref(), Some("7"));
    assert_eq!(found("meta/more").as_deref(), Some("false"));
    assert_eq!(found("meta/none"), None);
    assert_eq!(found("meta/other"), None);
    assert_eq!(found("data/0/id").as_deref(), Some("x"));
    assert_eq!(found("data/-1/id").as_deref(), Some("y"));
    assert_eq!(found("data/-3/id"), None);
    assert_eq!(found("data/2/id"), None);
    assert_eq!(found("1").as_deref(), Some("one"));
    assert_eq!(found_at(b"no JSON", "a"), None);
    assert_eq!(json_at(TEXT, "meta/next").as_deref(), Some(r#""a\u0062c""#));
    assert_eq!(json_at(TEXT, "meta/none"), None);
    // Names with dots, and a byte order mark.
    let dotted =
        "\u{feff}{\"@odata.nextLink\":\"x\",\"a\":{\"b.c\":[{\"d\":1}]},\"e\":{},\"e.f\":2}";
    let found = |place| found_at(dotted.as_bytes(), place);
    assert_eq!(found("@odata.nextLink").as_deref(), Some("x"));
    assert_eq!(found("a/b.c/0/d").as_deref(), Some("1"));
    assert_eq!(found("e.f").as_deref(), Some("2"));
    assert_eq!(found("e.g"), None);
    assert_eq!(length_at(dotted.as_bytes(), ""), 4);
}

#[test]
fn members_are_replaced() {
    let cases = [
        ("{}", "a/b", Some(r#"{"a":{"b":7}}"#)),
        (r#"{"x":1.0}"#, "a", Some(r#"{"x":1.0,"a":7}"#)),
        (
            r#"{"\u0061":[2], "x" : 1e999}"#,
            "a",
            Some(r#"{"\u0061":7,"x":1e999}"#),
        ),
        (r#"{"a":null}"#, "a/b", Some(r#"{"a":{"b":7}}"#)),
        (r#"{"a":[1]}"#, "a/b", None),
        ("[]", "a", None),
        ("", "a", None),
    ];
    for (before, place, expected) in cases {
        let found = replaced_at(before.as_bytes(), place, "7");
        assert_eq!(found.as_deref(), expected, "{before}");
    }
}

#[test]
fn lengths_are_counted() {
    assert_eq!(length_at(TEXT, "data"), 2);
    assert_eq!(length_at(b"[1,2,3]", ""), 3);
    assert_eq!(length_at(TEXT, "nothing"), 0);
    assert_eq!(length_at(b"", ""), 0);
}

fn next(values: &[&'static str]) -> Option<String> {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(LINK, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    links::next(&headers)
}

#[test]
fn the_next_link_is_found() {
    let cases = [
        (
            r#"<https://a/?page=2>; rel="next", <https://a/?page=9>; rel="last""#,
            Some("https://a/?page=2"),
        ),
        (
            r#"<https://a/?page=9>; rel="last", </b,c?d=;e>; title="a, \"b\"; rel=prev"; rel=next"#,
            Some("/b,c?d=;e"),
        ),
        (r#"<x>; REL="prev Next""#, Some("x")),
        ("<x>; rel=prev; rel=next", None),
        ("<x>; rel=nextpage", None),
        ("<x>;rel=next;foo", Some("x")),
        (r#"<x>; rel="next"#, Some("x")),
        ("<x; rel=next", None),
        ("", None),
        ("<a>; title=\"\u{fc}\"; rel=prev, <b>; rel=next", Some("b")),
    ];
    for (header, expected) in cases {
        assert_eq!(next(&[header]).as_deref(), expected, "{header}");
    }
    assert_eq!(
        next(&["<a>; rel=prev", "<b>; rel=next"]).as_deref(),
        Some("b")
    );
}
