//! What tells variants apart: tags as JSON writes them, the only one of some members, texts.

use runtime::attempts::Attempts;
use runtime::formats::{Date, Uuid};
use runtime::union::{self, Object, Union};
use serde::de::MapAccess;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::union_types::{decode_as_union, read};

/// What was asked, and the members that were still there to be read after it.
#[derive(Debug, PartialEq)]
struct Seen {
    tag: Option<String>,
    whole: Value,
}

impl Union for Seen {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let tag = object.json_tag("t")?.map(str::to_owned);
        let whole = object.read()?;
        Ok(Self { tag, whole })
    }
}

#[derive(Debug, PartialEq)]
struct Untagged(Option<String>, Value);

impl Union for Untagged {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let tag = object.json_tag("t")?.map(str::to_owned);
        Ok(Self(tag, object.read_untagged()?))
    }
}

/// The same that takes nothing.
#[derive(Debug, PartialEq)]
struct Nothing;

impl Union for Nothing {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        object.json_tag("t")?;
        object.other()
    }
}

#[derive(Debug, PartialEq)]
struct Sole(Option<&'static str>, Value);

impl Union for Sole {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let sole = object.sole_of(&["bark", "meow", "chirp"])?;
        Ok(Self(sole, object.read()?))
    }
}

/// The same that takes nothing.
#[derive(Debug, PartialEq)]
struct NoneOf;

impl Union for NoneOf {
    fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        object.sole_of(&["bark", "meow"])?;
        object.other()
    }
}

decode_as_union!(Seen Untagged Nothing Sole NoneOf);

#[test]
fn a_tag_as_json_writes_it() {
    for (tag, expected) in [
        (r#""a""#, Some(r#""a""#)),
        (r#""1""#, Some(r#""1""#)),
        (r#""\u0041\"""#, Some(r#""A\"""#)),
        ("1", Some("1")),
        ("1.0", Some("1.0")),
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
            assert_eq!(read(&json), Ok(seen), "{json}");
            let without = Value::from_iter([("x", whole["x"].clone())]);
            assert_eq!(read(&json), Ok(Untagged(expected.clone(), without)));
        }
    }
    let none = Seen {
        tag: None,
        whole: Value::from_iter([("x", 1)]),
    };
    assert_eq!(read(r#"{"x":1}"#), Ok(none));
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
        assert_eq!(read::<Nothing>(json), Err(message.to_owned()));
    }
}

#[test]
fn the_only_one_of_some_members() {
    for (json, expected) in [
        (r#"{"bark":1}"#, Some("bark")),
        (r#"{"x":1,"meow":null,"y":2}"#, Some("meow")),
        (r#"{"x":{"bark":1},"chirp":[]}"#, Some("chirp")),
        // With several of them no variant has them all.
        (r#"{"bark":1,"meow":2}"#, Some("")),
        (r#"{"chirp":1,"x":0,"bark":2}"#, Some("")),
        (r#"{"x":1}"#, None),
        ("{}", None),
    ] {
        let whole = serde_json::from_str(json).unwrap();
        assert_eq!(read(json), Ok(Sole(expected, whole)), "{json}");
    }
    // The same one twice is one.
    let twice: Sole = serde_json::from_str(r#"{"bark":1,"bark":2}"#).unwrap();
    assert_eq!(twice.0, Some("bark"));
    assert_eq!(
        read::<NoneOf>(r#"{"secret":1}"#),
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

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut attempts = Attempts::read(deserializer)?;
        if attempts.is_text(|text| matches!(text, "on" | "off"))
            && let Some(known) = attempts.take("Known")
        {
            return Ok(Self::Known(known));
        }
        if attempts.is_text(|text| Date::unchecked(text).is_valid())
            && let Some(date) = attempts.take("Date")
        {
            return Ok(Self::Date(date));
        }
        if attempts.is_text(|text| Uuid::unchecked(text).is_valid())
            && let Some(uuid) = attempts.take("Uuid")
        {
            return Ok(Self::Uuid(uuid));
        }
        if let Some(any) = attempts.take("Any") {
            return Ok(Self::Any(any));
        }
        Ok(Self::Other(attempts.keep()))
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
        assert_eq!(read(&json), Ok(expected), "{json}");
    }
    // Whatever is no text is not even asked about.
    for json in ["1", "true", "null", "[]", r#"{"on":"on"}"#] {
        let attempts = Attempts::read(serde_json::from_str::<Value>(json).unwrap()).unwrap();
        assert!(!attempts.is_text(|text| panic!("{text}")));
    }
}
