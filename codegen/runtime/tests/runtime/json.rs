//! Errors in JSON: the place, kinds, and nothing of what the document says.

use std::collections::BTreeMap;

use runtime::json::{self, Decode, from_slice};

use super::objects::object;

fn error<T: Decode>(json: &str) -> String {
    let Err(error) = from_slice::<T>(json.as_bytes()) else {
        panic!("{json} can be read")
    };
    format!("{} {}", error.path(), error.message())
}

object! {
    #[derive(Debug)]
    struct Strict {
        a: Option<Box<Strict>> = optional "a",
        kind: Option<Kind> = optional "kind",
        odd: Option<Vec<Option<u32>>> = optional "a-b",
        map: Option<BTreeMap<String, bool>> = optional "map",
        pair: Option<(u32, String)> = optional "pair",
        share: Option<f64> = optional "share",
    }
}

/// A closed set of texts.
#[derive(Debug, PartialEq)]
enum Kind {
    Red,
    Blue,
}

impl Decode for Kind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "red" => Ok(Self::Red),
            "blue" => Ok(Self::Blue),
            _ => Err(node.no_value()),
        }
    }
}

impl json::Encode for Kind {
    fn encode(&self, out: &mut json::Writer) {
        out.string(match self {
            Self::Red => "red",
            Self::Blue => "blue",
        });
    }
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
            r#"{"a-b":[4294967296]}"#,
            r#"$["a-b"][0] expected an integer that fits u32, found one that does not"#,
        ),
        (
            r#"{"a-b":[-1]}"#,
            r#"$["a-b"][0] expected an integer that fits u32, found one that does not"#,
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
            r#"{"kind":"secret"}"#,
            "$.kind expected a known value, found a string with another one",
        ),
        (
            r#"{"kind":7}"#,
            "$.kind expected a string, found an integer",
        ),
        (
            r#"{"kind":{}}"#,
            "$.kind expected a string, found an object",
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
            r#"{"pair":{"0":1}}"#,
            "$.pair expected a list of 2 values, found an object",
        ),
        (
            r#"{"share":1e400}"#,
            "$.share expected a number that fits f64, found one that does not",
        ),
        (
            r#"{"share":"NaN"}"#,
            "$.share expected a number, found a string",
        ),
    ] {
        assert_eq!(error::<Strict>(json), expected);
    }
    for (json, expected) in [
        ("2147483648", "fits i32"),
        ("-2147483649", "fits i32"),
        (
            "123456789012345678901234567890123456789012345678901234567890",
            "fits i32",
        ),
    ] {
        assert_eq!(
            error::<i32>(json),
            format!("$ expected an integer that {expected}, found one that does not")
        );
    }
    assert_eq!(
        error::<BTreeMap<String, u32>>(r#"{"\ud800":1}"#),
        r#"$["�"] a name that is no text"#
    );
    assert_eq!(
        error::<String>(r#""\ud800""#),
        "$ expected text, found a string with half a character"
    );
}

/// Line and column are those of the place, and not of where reading was when it was found.
#[test]
fn lines_and_columns() {
    for (json, line, column) in [
        ("7", 1, 1),
        ("\n\n  7", 3, 3),
        ("{\n \"a\": {\n  \"a\": [\n]}}", 3, 8),
        ("{\"pair\":\r\n[1,\t2]}", 2, 5),
        ("{\"ä\":1,\"a\":7}", 1, 13),
        ("\u{feff}{\"a\":7}", 1, 6),
    ] {
        let error = from_slice::<Strict>(json.as_bytes()).unwrap_err();
        assert_eq!((error.line(), error.column()), (line, column), "{json}");
        assert!(error.is_json());
    }
    // A member that is missing is missing in its object.
    object! {
        #[derive(Debug)]
        struct Must {
            must: u32 = required "must",
        }
    }
    let error = from_slice::<Vec<Must>>(b"[{\"must\":1},\n {}]").unwrap_err();
    assert_eq!(
        error.to_string(),
        "at $[1] (line 2, column 2): the member `must` is missing"
    );
}

#[test]
fn values_that_decode() {
    let strict: Strict = from_slice(
        br#"{"a":{"kind":"blue"},"kind":"red","map":{"5":false},"pair":[1,"x"],"share":5}"#,
    )
    .unwrap();
    assert_eq!(strict.kind, Some(Kind::Red));
    assert_eq!(strict.a.and_then(|a| a.kind), Some(Kind::Blue));
    assert_eq!(strict.share, Some(5.0));
    // A member that stands there twice counts as the last one says, as it does in most readers.
    let strict: Strict = from_slice(br#"{"kind":"red","kind":"blue"}"#).unwrap();
    assert_eq!(strict.kind, Some(Kind::Blue));
    // What the type does not know does no harm.
    let strict: Strict = from_slice(br#"{"x":[{"kind":7}],"kind":"blue"}"#).unwrap();
    assert_eq!(strict.kind, Some(Kind::Blue));
    // An integer may be written as zero with a sign.
    assert_eq!(from_slice::<u32>(b"-0").unwrap(), 0);
    assert_eq!(
        from_slice::<i64>(b"-9223372036854775808").unwrap(),
        i64::MIN
    );
    assert_eq!(
        from_slice::<u64>(b"18446744073709551615").unwrap(),
        u64::MAX
    );
}

#[test]
fn what_is_not_json() {
    for (json, expected, line, column) in [
        ("", "the body is empty", 1, 1),
        (" ", "not JSON: the document ends too early", 1, 2),
        (
            "{\"a\":\n  tru",
            "not JSON: the document ends too early",
            2,
            6,
        ),
        ("{\"a\":\n  secret}", "not JSON: expected a value", 2, 3),
        ("{} x", "not JSON: trailing characters", 1, 4),
        ("<html>", "not JSON: expected a value", 1, 1),
        (
            "{\"a\":\"\u{1}\"}",
            "not JSON: control character in a string",
            1,
            7,
        ),
        ("{\"ä\" 1}", "not JSON: expected `:`", 1, 7),
        ("{1:2}", "not JSON: expected a name in quotes", 1, 2),
        ("[1,]", "not JSON: expected a value", 1, 4),
        ("[1 2]", "not JSON: expected `,` or `]`", 1, 4),
        ("{\"a\":1 2}", "not JSON: expected `,` or `}`", 1, 8),
        ("[01]", "not JSON: a number with a leading zero", 1, 3),
        ("[1.]", "not JSON: expected a digit", 1, 4),
        (r#"["\x"]"#, "not JSON: unknown escape in a string", 1, 4),
        (
            r#"["\u00g0"]"#,
            "not JSON: expected four hexadecimal digits",
            1,
            7,
        ),
    ] {
        let error = from_slice::<Strict>(json.as_bytes()).unwrap_err();
        assert_eq!(
            (error.path(), error.message(), error.line(), error.column()),
            ("$", expected, line, column),
            "{json}"
        );
        assert!(!error.is_json());
    }
    let error = from_slice::<Strict>(b"{\n\"\xff\":1}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "at $ (line 2, column 2): not JSON: it is not UTF-8"
    );
}

#[test]
fn deep_documents_end_in_an_error() {
    let depth = 200_000;
    let json = "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth);
    let error = from_slice::<Strict>(json.as_bytes()).unwrap_err();
    assert_eq!(error.message(), "nested too deep: more than 128 levels");
    assert_eq!(error.path(), "$".to_owned() + &".a".repeat(128));
    let json = "[".repeat(depth) + &"]".repeat(depth);
    let error = from_slice::<serde_json::Value>(json.as_bytes()).unwrap_err();
    assert_eq!(error.message(), "nested too deep: more than 128 levels");
    let error = from_slice::<serde_json::Value>("[".repeat(depth).as_bytes()).unwrap_err();
    assert_eq!(error.message(), "not JSON: the document ends too early");
    // And this is how deep they may be.
    let json = "{\"a\":".repeat(127) + "{}" + &"}".repeat(127);
    assert!(from_slice::<Strict>(json.as_bytes()).is_ok());
    let json = "{\"a\":".repeat(128) + "{}" + &"}".repeat(128);
    assert!(from_slice::<Strict>(json.as_bytes()).is_err());
    let json = "[".repeat(128) + &"]".repeat(128);
    assert!(from_slice::<serde_json::Value>(json.as_bytes()).is_ok());
    let json = "[".repeat(129) + &"]".repeat(129);
    assert!(from_slice::<serde_json::Value>(json.as_bytes()).is_err());
}

#[test]
fn an_error_at_the_end_of_a_long_document() {
    let json = format!("[{}\"x\"]", "1,".repeat(300_000));
    assert_eq!(
        error::<Vec<u32>>(&json),
        "$[300000] expected an integer, found a string"
    );
}
