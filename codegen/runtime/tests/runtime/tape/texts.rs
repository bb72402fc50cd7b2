//! What the texts of strings are.

use super::*;

/// What strings mean.
#[test]
fn texts() {
    for (json, text) in [
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (
            r#""\u0000\u001f\u0041\u00e4\u20AC\uffff""#,
            "\0\u{1f}Aä€\u{ffff}",
        ),
        (r#""\ud834\udd1e\uD834\uDD1E""#, "𝄞𝄞"),
        (r#""\ud800\udc00\udbff\udfff""#, "\u{10000}\u{10ffff}"),
        (r#""\\u0041\\\u0041""#, "\\u0041\\A"),
        (r#""ä\u00e4𝄞""#, "ää𝄞"),
        (r#""""#, ""),
    ] {
        assert_eq!(
            from_slice::<String>(json.as_bytes()).unwrap(),
            text,
            "{json}"
        );
    }
    for json in [
        r#""\ud800""#,
        r#""\udc00""#,
        r#""\udc00\ud800""#,
        r#""\ud800\ud800""#,
        r#""\ud800a""#,
        r#""\ud800\n""#,
        r#""\ud800\u0041""#,
        r#""\ud83d\ude00\ud83d""#,
    ] {
        let error = from_slice::<String>(json.as_bytes()).unwrap_err();
        assert_eq!(
            error.message(),
            "expected text, found a string with half a character",
            "{json}"
        );
    }
}
