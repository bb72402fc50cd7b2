//! What tells variants apart: tags as JSON writes them, the only one of some members, texts.

use runtime::formats::{Date, Uuid};
use runtime::json::{self, Decode, from_slice};
use serde_json::Value;

use super::union_types::read_codec;

/// What was asked, and the members that are still there to be read after it.
#[derive(Debug, PartialEq)]
struct Seen {
    tag: Option<String>,
    whole: Value,
}

impl Decode for Seen {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        Ok(Self {
            tag: node.json_tag("t").map(Into::into),
            whole: node.decode()?,
        })
    }
}

#[derive(Debug, PartialEq)]
struct Untagged(Option<String>, std::collections::BTreeMap<String, Value>);

impl Decode for Untagged {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let tag = node.json_tag("t").map(Into::into);
        Ok(Self(tag, node.without("t").decode()?))
    }
}

/// The text of a tag.
#[derive(Debug, PartialEq)]
struct Named(Option<String>);

impl Decode for Named {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        Ok(Self(node.tag("t").map(Into::into)))
    }
}

/// The same that takes nothing.
#[derive(Debug, PartialEq)]
struct Nothing;

impl Decode for Nothing {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        Err(node.no_variant_of_tag("t"))
    }
}

#[derive(Debug, PartialEq)]
struct Sole(Option<&'static str>, Value);

impl Decode for Sole {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let sole = node.sole_of(&["bark", "meow", "chirp"]);
        Ok(Self(sole, node.decode()?))
    }
}

#[derive(Debug, PartialEq)]
struct First(Option<&'static str>);

impl Decode for First {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        Ok(Self(node.first_of(&["bark", "meow", "chirp"])))
    }
}

/// The same that takes nothing.
#[derive(Debug, PartialEq)]
struct NoneOf;

impl Decode for NoneOf {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        Err(node.no_variant_of(&["bark", "meow"]))
    }
}

#[test]
fn a_tag_as_json_writes_it() {
    for (tag, expected) in [
        (r#""a""#, Some(r#""a""#)),
        (r#""1""#, Some(r#""1""#)),
        (r#""\u0041\"""#, Some(r#""A\"""#)),
        ("1", Some("1")),
        ("1.0", Some("1")),
        ("1.50", Some("1.5")),
        ("-7", Some("-7")),
        ("true", Some("true")),
        (r#""true""#, Some(r#""true""#)),
        ("null", None),
        ("[1]", None),
        (r#"{"t":1}"#, None),
    ] {
        let expected = expected.map(str::to_owned);
        for json in [
            format!(r#"{{"t":{tag},"x":[1,2]}}"#),
            format!(r#"{{"x":[1,2],"t":{tag}}}"#),
        ] {
            let whole: Value = serde_json::from_str(&json).unwrap();
            let seen = Seen {
                tag: expected.clone(),
                whole: whole.clone(),
            };
            assert_eq!(read_codec(&json), Ok(seen), "{json}");
            let without = std::collections::BTreeMap::from([("x".to_owned(), whole["x"].clone())]);
            assert_eq!(read_codec(&json), Ok(Untagged(expected.clone(), without)));
        }
    }
    // As a text alone it is what a string says, or the number or boolean as JSON writes it.
    for (tag, expected) in [
        (r#""a""#, Some("a")),
        (r#""\u0041\"""#, Some("A\"")),
        ("1.0", Some("1")),
        ("true", Some("true")),
        ("null", None),
        ("[]", None),
    ] {
        let named = Named(expected.map(str::to_owned));
        assert_eq!(read_codec(&format!(r#"{{"x":1,"t":{tag}}}"#)), Ok(named));
    }
    for json in ["[]", "7", r#""t""#, "{}", r#"{"x":{"t":"a"}}"#] {
        assert_eq!(read_codec(json), Ok(Named(None)), "{json}");
    }
    let none = Seen {
        tag: None,
        whole: Value::from_iter([("x", 1)]),
    };
    assert_eq!(read_codec(r#"{"x":1}"#), Ok(none));
}

#[test]
fn a_tag_that_nobody_takes() {
    for (json, message) in [
        ("{}", "$ has no `t`, which tells the variants apart"),
        (
            r#"{"t":null}"#,
            "$ `t`, which tells the variants apart, is null",
        ),
        (r#"{"t":"secret"}"#, "$ `t` stands for none of the variants"),
        (r#"{"t":7}"#, "$ `t` stands for none of the variants"),
    ] {
        assert_eq!(read_codec::<Nothing>(json), Err(message.to_owned()));
    }
}

#[test]
fn the_only_one_of_some_members() {
    for (json, expected) in [
        (r#"{"bark":1}"#, Some("bark")),
        (r#"{"x":1,"meow":3,"y":2}"#, Some("meow")),
        // One that is null is as if it were not there.
        (r#"{"x":1,"meow":null,"y":2}"#, None),
        (r#"{"bark":1,"meow":null}"#, Some("bark")),
        (r#"{"x":{"bark":1},"chirp":[]}"#, Some("chirp")),
        // With several of them no variant has them all.
        (r#"{"bark":1,"meow":2}"#, Some("")),
        (r#"{"chirp":1,"x":0,"bark":2}"#, Some("")),
        (r#"{"x":1}"#, None),
        ("{}", None),
    ] {
        let whole = serde_json::from_str(json).unwrap();
        assert_eq!(read_codec(json), Ok(Sole(expected, whole)), "{json}");
    }
    // The same one twice is one.
    let twice: Sole = from_slice(br#"{"bark":1,"bark":2}"#).unwrap();
    assert_eq!(twice.0, Some("bark"));
    for (json, expected) in [
        (r#"{"x":1,"meow":3,"bark":2}"#, Some("meow")),
        (r#"{"x":1,"meow":null,"bark":2}"#, Some("bark")),
        (r#"{"b\u0061rk":1,"meow":2}"#, Some("bark")),
        (r#"{"x":1}"#, None),
        ("[]", None),
    ] {
        assert_eq!(read_codec(json), Ok(First(expected)), "{json}");
    }
    assert_eq!(
        read_codec::<NoneOf>(r#"{"secret":1}"#),
        Err("$ has none of the members that tell the variants apart: bark, meow".to_owned())
    );
}

/// Texts that are told apart: values, then formats, then any.
#[derive(Debug, PartialEq)]
enum Text {
    Known(String),
    Date(Date),
    Uuid(Uuid),
    Any(String),
    Other(Value),
}

struct Known(String);

impl Decode for Known {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(Self)
    }

    fn fits(node: json::Node<'_>, _: json::Depth) -> json::Fit {
        node.fits_texts(&["on", "off"])
    }
}

impl Decode for Text {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::choose(node, &[Known::fits, Date::fits, Uuid::fits, String::fits]) {
            Some(0) => node.decode().map(|known: Known| Self::Known(known.0)),
            Some(1) => node.decode().map(Self::Date),
            Some(2) => node.decode().map(Self::Uuid),
            Some(3) => node.decode().map(Self::Any),
            _ => node.decode().map(Self::Other),
        }
    }
}

#[test]
fn texts_that_a_variant_knows() {
    const UUID: &str = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    for (json, expected) in [
        (r#""on""#.to_owned(), Text::Known("on".to_owned())),
        (
            r#""\u006ff\u0066""#.to_owned(),
            Text::Known("off".to_owned()),
        ),
        (r#""On""#.to_owned(), Text::Any("On".to_owned())),
        (
            r#""2024-02-29""#.to_owned(),
            Text::Date(Date::new("2024-02-29").unwrap()),
        ),
        (
            r#""2023-02-29""#.to_owned(),
            Text::Any("2023-02-29".to_owned()),
        ),
        (format!("{UUID:?}"), Text::Uuid(Uuid::new(UUID).unwrap())),
        (r#""""#.to_owned(), Text::Any(String::new())),
        ("7".to_owned(), Text::Other(7.into())),
        ("null".to_owned(), Text::Other(Value::Null)),
        (
            r#"["on"]"#.to_owned(),
            Text::Other(vec!["on".to_owned()].into()),
        ),
    ] {
        assert_eq!(read_codec(&json), Ok(expected), "{json}");
    }
}
