//! Errors in JSON: the place, kinds, and nothing of what the document says.

use std::collections::BTreeMap;

use runtime::json::from_slice;
use serde::Deserialize;
use serde::de::DeserializeOwned;

fn error<T: DeserializeOwned>(json: &str) -> String {
    let Err(error) = from_slice::<T>(json.as_bytes()) else {
        panic!("{json} can be read")
    };
    format!("{} {}", error.path(), error.message())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only decoded")]
struct Strict {
    a: Option<Box<Strict>>,
    kind: Option<Kind>,
    #[serde(rename = "a-b")]
    odd: Option<Vec<Option<u8>>>,
    map: Option<BTreeMap<i64, bool>>,
    pair: Option<(u8, String)>,
    letter: Option<char>,
    nothing: Option<()>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(dead_code, reason = "only decoded")]
enum Kind {
    Red,
    Blue(u8),
    Green { shade: u8 },
    Both(u8, u8),
}

#[test]
fn places() {
    for (json, expected) in [
        (r#"[]"#, "$ expected an object, found a list"),
        (r#""secret""#, "$ expected an object, found a string"),
        (
            r#"{"a":{"a":{"a":7}}}"#,
            "$.a.a.a expected an object, found an integer",
        ),
        (
            r#"{"a":{"a-b":[1,null,"secret"]}}"#,
            r#"$.a["a-b"][2] expected an integer, found a string"#,
        ),
        (
            r#"{"a-b":[300]}"#,
            r#"$["a-b"][0] expected an integer that fits u8, found one that does not"#,
        ),
        (
            r#"{"a-b":[-1]}"#,
            r#"$["a-b"][0] expected an integer that fits u8, found one that does not"#,
        ),
        (
            r#"{"a-b":[1.5]}"#,
            r#"$["a-b"][0] expected an integer, found a number"#,
        ),
        (
            r#"{"map":{"1":true,"-2":null}}"#,
            r#"$.map["-2"] expected a boolean, found null"#,
        ),
        (
            r#"{"map":{"x":true}}"#,
            "$.map.x expected an integer, found a string",
        ),
        (
            r#"{"kind":"secret"}"#,
            "$.kind expected one of red, blue, green, both, found another name",
        ),
        (
            r#"{"kind":7}"#,
            "$.kind expected a string or an object, found a number",
        ),
        (
            r#"{"kind":"blue"}"#,
            "$.kind expected an object with one member, found a string",
        ),
        (
            r#"{"kind":{"blue":"secret"}}"#,
            "$.kind.blue expected an integer, found a string",
        ),
        (
            r#"{"kind":{"green":{"shade":true}}}"#,
            "$.kind.green.shade expected an integer, found a boolean",
        ),
        (
            r#"{"kind":{"both":[1,"x"]}}"#,
            "$.kind.both[1] expected an integer, found a string",
        ),
        (
            r#"{"kind":{"red":1}}"#,
            "$.kind.red expected null, found an integer",
        ),
        (
            r#"{"kind":{"red":null,"blue":1}}"#,
            "$.kind expected an object with one member, found one with 2",
        ),
        (
            r#"{"pair":[1]}"#,
            "$.pair expected a list of 2 values, found one of 1",
        ),
        (
            r#"{"pair":[1,"a",true]}"#,
            "$.pair expected a list of 2 values, found one of 3",
        ),
        (
            r#"{"pair":[1,2]}"#,
            "$.pair[1] expected a string, found an integer",
        ),
        (
            r#"{"letter":"secret"}"#,
            "$.letter expected a character, found a string with another value",
        ),
        (
            r#"{"nothing":1}"#,
            "$.nothing expected null, found an integer",
        ),
    ] {
        assert_eq!(error::<Strict>(json), expected);
    }
    let unknown = error::<Strict>(r#"{"a":{"secret":1}}"#);
    assert!(
        unknown.starts_with("$.a.secret expected only the members a, kind, a-b"),
        "{unknown}"
    );
}

#[test]
fn values_that_decode() {
    let strict: Strict = from_slice(
        br#"{"a":{"kind":{"green":{"shade":1}}},"kind":"red","map":{"5":false},"pair":[1,"x"],"letter":"l","nothing":null}"#,
    )
    .unwrap();
    assert!(
        strict
            .a
            .is_some_and(|a| matches!(a.kind, Some(Kind::Green { shade: 1 })))
    );
    // A member that stands there twice counts as the last one says, as it does in most readers.
    let strict: Strict = from_slice(br#"{"letter":"a","letter":"b"}"#).unwrap();
    assert_eq!(strict.letter, Some('b'));
}

#[test]
fn what_is_not_json() {
    for (json, expected, line, column) in [
        ("", "the body is empty", 1, 0),
        (
            "{\"a\":\n  tru",
            "not JSON: the document ends too early",
            2,
            5,
        ),
        ("{\"a\":\n  secret}", "not JSON: expected value", 2, 3),
        ("{} x", "not JSON: trailing characters", 1, 4),
        ("<html>", "not JSON: expected value", 1, 1),
        ("{\"a\":\"\u{1}\"}", "not JSON: control character", 1, 7),
    ] {
        let error = from_slice::<Strict>(json.as_bytes()).unwrap_err();
        assert!(error.message().starts_with(expected), "{error}");
        assert_eq!(
            (error.path(), error.line(), error.column()),
            ("$", line, column),
            "{json}"
        );
    }
    let error = from_slice::<Strict>(b"{\"\xff\":1}").unwrap_err();
    assert_eq!(error.path(), "$");
}

#[test]
fn deep_documents_end_in_an_error() {
    let depth = 200_000;
    let json = "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth);
    let error = from_slice::<Strict>(json.as_bytes()).unwrap_err();
    assert!(error.message().contains("recursion limit"), "{error}");
    let error = from_slice::<serde_json::Value>("[".repeat(depth).as_bytes()).unwrap_err();
    assert!(error.message().contains("recursion limit"), "{error}");
}

#[test]
fn an_error_at_the_end_of_a_long_document() {
    let json = format!("[{}\"x\"]", "1,".repeat(300_000));
    assert_eq!(
        error::<Vec<u8>>(&json),
        "$[300000] expected an integer, found a string"
    );
}
