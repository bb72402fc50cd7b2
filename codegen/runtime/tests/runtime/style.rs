//! The standard's style table, cell by cell.

use std::collections::BTreeMap;

use runtime::json::Encode;
use runtime::param::Param;
use runtime::style::{self, CookieStyle, HeaderStyle, Lists, PathStyle, QueryStyle};
use serde_json::{Value, json};

use super::objects::object;

object! {
    struct Color {
        r: u32 = required "R",
        g: u32 = required "G",
        b: u32 = required "B",
    }
}

const COLOR: Color = Color {
    r: 100,
    g: 200,
    b: 150,
};
const LIST: [&str; 3] = ["blue", "black", "brown"];

/// Empty string, string, array, object. The order of the object's members is the type's own.
fn values() -> [Param; 4] {
    [of(""), of("blue"), of(LIST.as_slice()), of(&COLOR)]
}

fn of<T: Encode + ?Sized>(value: &T) -> Param {
    Param::of(value).unwrap()
}

fn query(style: QueryStyle, param: &Param) -> String {
    style::query("color", style, param).join("&")
}

#[test]
fn path_cells() {
    let (simple, label, matrix) = (PathStyle::SIMPLE, PathStyle::LABEL, PathStyle::MATRIX);
    // What the table has as a lone dot or as nothing cannot be sent in a path.
    let refused = None;
    let table = [
        (
            matrix,
            [
                Some(";color"),
                Some(";color=blue"),
                Some(";color=blue,black,brown"),
                Some(";color=R,100,G,200,B,150"),
            ],
        ),
        (
            matrix.explode(true),
            [
                Some(";color"),
                Some(";color=blue"),
                Some(";color=blue;color=black;color=brown"),
                Some(";R=100;G=200;B=150"),
            ],
        ),
        (
            label,
            [
                refused,
                Some(".blue"),
                Some(".blue,black,brown"),
                Some(".R,100,G,200,B,150"),
            ],
        ),
        (
            label.explode(true),
            [
                refused,
                Some(".blue"),
                Some(".blue.black.brown"),
                Some(".R=100.G=200.B=150"),
            ],
        ),
        (
            simple,
            [
                refused,
                Some("blue"),
                Some("blue,black,brown"),
                Some("R,100,G,200,B,150"),
            ],
        ),
        (
            simple.explode(true),
            [
                refused,
                Some("blue"),
                Some("blue,black,brown"),
                Some("R=100,G=200,B=150"),
            ],
        ),
    ];
    for (style, cells) in table {
        for (param, cell) in values().iter().zip(cells) {
            assert_eq!(
                style::path("color", style, param).ok().as_deref(),
                cell,
                "{style:?} {param:?}"
            );
        }
    }
}

#[test]
fn query_cells() {
    let table = [
        (
            QueryStyle::FORM.explode(false),
            [
                "color=",
                "color=blue",
                "color=blue,black,brown",
                "color=R,100,G,200,B,150",
            ],
        ),
        (
            QueryStyle::FORM,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "R=100&G=200&B=150",
            ],
        ),
        (
            QueryStyle::SPACE_DELIMITED,
            [
                "color=",
                "color=blue",
                "color=blue%20black%20brown",
                "color=R%20100%20G%20200%20B%20150",
            ],
        ),
        (
            QueryStyle::PIPE_DELIMITED,
            [
                "color=",
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=R%7C100%7CG%7C200%7CB%7C150",
            ],
        ),
        (
            QueryStyle::DEEP_OBJECT,
            [
                "color=",
                "color=blue",
                "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
                "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            ],
        ),
    ];
    for (style, cells) in table {
        for (param, cell) in values().iter().zip(cells) {
            assert_eq!(query(style, param), cell, "{style:?} {param:?}");
        }
    }
}

#[test]
fn header_cells() {
    let table = [
        (
            HeaderStyle::SIMPLE,
            ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
        ),
        (
            HeaderStyle::SIMPLE.explode(true),
            ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
        ),
    ];
    for (style, cells) in table {
        for (param, cell) in values().iter().zip(cells) {
            assert_eq!(
                style::header(style, param).as_deref(),
                Some(cell),
                "{style:?} {param:?}"
            );
        }
    }
    assert_eq!(
        style::header(HeaderStyle::SIMPLE, &of("a b/ü%")).as_deref(),
        Some("a b/ü%")
    );
}

#[test]
fn cookie_cells() {
    let table = [
        (
            CookieStyle::FORM.explode(false),
            [
                "color=",
                "color=blue",
                "color=blue,black,brown",
                "color=R,100,G,200,B,150",
            ],
        ),
        (
            CookieStyle::FORM,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "R=100&G=200&B=150",
            ],
        ),
        (
            CookieStyle::COOKIE.explode(false),
            [
                "color=",
                "color=blue",
                "color=blue,black,brown",
                "color=R,100,G,200,B,150",
            ],
        ),
        (
            CookieStyle::COOKIE,
            [
                "color=",
                "color=blue",
                "color=blue; color=black; color=brown",
                "R=100; G=200; B=150",
            ],
        ),
    ];
    for (style, cells) in table {
        for (param, cell) in values().iter().zip(cells) {
            assert_eq!(
                style::cookie("color", style, param).unwrap().join("; "),
                cell,
                "{style:?} {param:?}"
            );
        }
    }
    assert_eq!(
        style::cookie("a", CookieStyle::FORM, &of("b; c=ü")).unwrap(),
        ["a=b%3B%20c%3D%C3%BC"]
    );
    assert_eq!(
        style::cookie("a", CookieStyle::COOKIE, &of("b%3B/+")).unwrap(),
        ["a=b%3B/+"]
    );
    for value in ["b; c", "b c", "b\r\nc", "ü"] {
        assert!(
            style::cookie("a", CookieStyle::COOKIE, &of(value)).is_err(),
            "{value}"
        );
    }
}

#[test]
fn delimiters_inside_values_are_encoded() {
    let param = of(["a,b", "c|d e", "f;g.h"].as_slice());
    assert_eq!(
        query(QueryStyle::FORM.explode(false), &param),
        "color=a%2Cb,c%7Cd%20e,f%3Bg.h"
    );
    assert_eq!(
        style::path("c", PathStyle::MATRIX.explode(true), &param).unwrap(),
        ";c=a%2Cb;c=c%7Cd%20e;c=f%3Bg.h"
    );
    let label = |style, param: &Param| style::path("c", style, param).unwrap();
    let exploded = PathStyle::LABEL.explode(true);
    assert_eq!(label(exploded, &param), ".a%2Cb.c%7Cd%20e.f%3Bg%2Eh");
    assert_eq!(label(exploded, &of("a.b")), ".a%2Eb");
    assert_eq!(
        label(exploded, &of(&json!({"a.b": "c.d", "e": 1.5}))),
        ".a%2Eb=c%2Ed.e=1%2E5"
    );
    assert_eq!(label(PathStyle::LABEL, &param), ".a%2Cb,c%7Cd%20e,f%3Bg.h");
    for dots in [[".", ""], ["", ""]] {
        assert!(style::path("c", exploded, &of(&dots[..1])).is_err());
    }
    let param = of(&json!({"a&b": "c=d"}));
    assert_eq!(query(QueryStyle::FORM, &param), "a%26b=c%3Dd");
    assert_eq!(
        query(QueryStyle::FORM.explode(false), &param),
        "color=a%26b,c%3Dd"
    );
    assert_eq!(
        query(QueryStyle::FORM, &of("-._~ +/ü\u{1F600}\"'")),
        "color=-._~%20%2B%2F%C3%BC%F0%9F%98%80%22%27"
    );
}

#[test]
fn values_that_are_none_and_lists_that_are_empty() {
    let empty = BTreeMap::<String, String>::new();
    for param in [
        of(&None::<&str>),
        of(&Value::Null),
        of(&Vec::<u32>::new()),
        of(&empty),
        of(&vec![None::<u32>]),
    ] {
        for style in [
            QueryStyle::FORM,
            QueryStyle::SPACE_DELIMITED,
            QueryStyle::DEEP_OBJECT,
        ] {
            assert_eq!(style::query("color", style, &param), [""; 0]);
        }
        assert_eq!(style::header(HeaderStyle::SIMPLE, &param), None);
        assert_eq!(
            style::cookie("color", CookieStyle::COOKIE, &param).unwrap(),
            [""; 0]
        );
        for style in [PathStyle::SIMPLE, PathStyle::LABEL, PathStyle::MATRIX] {
            assert!(style::path("color", style, &param).is_err());
            assert!(style::path("color", style.explode(true), &param).is_err());
        }
    }
    assert_eq!(
        query(QueryStyle::FORM, &of(&vec![Some("a"), None, Some("")])),
        "color=a&color="
    );
    assert_eq!(
        query(QueryStyle::FORM, &of(&json!({"a": null, "b": false}))),
        "b=false"
    );
}

#[test]
fn numbers_keep_their_digits() {
    assert_eq!(query(QueryStyle::FORM, &of(&0.1_f64)), "color=0.1");
    for (number, written) in [(1e16, "10000000000000000"), (1e20, "100000000000000000000")] {
        let written = format!("color={written}");
        assert_eq!(query(QueryStyle::FORM, &of(&number)), written);
    }
    assert_eq!(
        query(QueryStyle::FORM, &of(&u64::MAX)),
        "color=18446744073709551615"
    );
    assert_eq!(
        query(QueryStyle::FORM, &of(&i64::MIN)),
        "color=-9223372036854775808"
    );
    assert_eq!(
        query(QueryStyle::FORM, &of(&vec![true, false])),
        "color=true&color=false"
    );
}

#[test]
fn deep_objects() {
    let param = of(&json!({"a": {"b": 1, "c": [2, 3]}, "d": [], "e": null, "f": [{"g": 4}]}));
    assert_eq!(
        query(QueryStyle::DEEP_OBJECT, &param),
        "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bc%5D%5B0%5D=2&color%5Ba%5D%5Bc%5D%5B1%5D=3\
         &color%5Bf%5D%5B0%5D%5Bg%5D=4"
    );
    let brackets = QueryStyle::DEEP_OBJECT.lists(Lists::Brackets);
    assert_eq!(
        query(brackets, &param),
        "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bc%5D%5B%5D=2&color%5Ba%5D%5Bc%5D%5B%5D=3\
         &color%5Bf%5D%5B%5D%5Bg%5D=4"
    );
    let repeated = QueryStyle::DEEP_OBJECT.lists(Lists::Repeated);
    assert_eq!(
        query(repeated, &param),
        "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bc%5D=2&color%5Ba%5D%5Bc%5D=3\
         &color%5Bf%5D%5B0%5D%5Bg%5D=4"
    );
    let list = of(&json!(["a", "b"]));
    assert_eq!(
        query(QueryStyle::DEEP_OBJECT, &list),
        "color%5B0%5D=a&color%5B1%5D=b"
    );
    assert_eq!(query(brackets, &list), "color%5B%5D=a&color%5B%5D=b");
    assert_eq!(query(repeated, &list), "color=a&color=b");
}

/// Never JSON where no style says what is meant: servers read brackets.
#[test]
fn what_stands_inside_of_lists_and_objects() {
    let page = of(&json!({"page": 0, "sort": ["a", "b"], "in": {"x": 1}, "of": [{"y": 2}]}));
    assert_eq!(
        query(QueryStyle::FORM, &page),
        "page=0&sort=a&sort=b&in%5Bx%5D=1&of%5B0%5D%5By%5D=2"
    );
    assert_eq!(
        query(QueryStyle::FORM.explode(false), &page),
        "color%5Bpage%5D=0&color%5Bsort%5D%5B0%5D=a&color%5Bsort%5D%5B1%5D=b\
         &color%5Bin%5D%5Bx%5D=1&color%5Bof%5D%5B0%5D%5By%5D=2"
    );
}

#[test]
fn lists_inside_of_lists() {
    let param = of(&json!([["a", 1], {"b": null, "c": 2}]));
    assert_eq!(
        query(QueryStyle::FORM, &param),
        "color%5B0%5D%5B0%5D=a&color%5B0%5D%5B1%5D=1&color%5B1%5D%5Bc%5D=2"
    );
}

#[test]
fn reserved_characters_where_they_are_allowed() {
    let form = QueryStyle::FORM.allow_reserved();
    assert_eq!(query(form, &of(":/?@!$'()*,;=")), "color=:/?@!$'()*,;=");
    assert_eq!(
        query(form, &of("#[]&+ ü")),
        "color=%23%5B%5D%26%2B%20%C3%BC"
    );
    assert_eq!(query(form, &of("%41%zz%4%")), "color=%41%25zz%254%25");
    assert_eq!(
        query(form.explode(false), &of(["/a", "/b"].as_slice())),
        "color=/a,/b"
    );
    assert_eq!(style::query("a/b", form, &of("/")), ["a%2Fb=/"]);
}

#[test]
fn folders_are_refused() {
    for value in [".", "..", "%2e", "%2E", ".%2e", "%2E.", "%2e%2E", "%2E%2e"] {
        for style in [PathStyle::SIMPLE, PathStyle::LABEL, PathStyle::MATRIX] {
            assert!(style::path("id", style, &of(value)).is_err(), "{value}");
        }
    }
    for (value, sent) in [
        ("...", "..."),
        ("a.", "a."),
        ("../a", "..%2Fa"),
        ("%2e%2e%2f", "%252e%252e%252f"),
    ] {
        assert_eq!(
            style::path("id", PathStyle::SIMPLE, &of(value)).unwrap(),
            sent
        );
    }
}
