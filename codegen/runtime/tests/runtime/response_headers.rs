//! Typed headers of answers.

use std::collections::BTreeMap;

use http::{HeaderMap, HeaderName, HeaderValue};
use runtime::formats::{DateTime, Uuid};
use runtime::header::{HeaderError, get, get_exploded, get_json, get_list, get_object};
use runtime::json::{self, Decode};

use super::objects::object;

fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
    let lines = lines.iter().map(|(name, value)| {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        (HeaderName::from_static(name), value)
    });
    lines.collect()
}

type Get<T> = fn(&HeaderMap, &str) -> Result<Option<T>, HeaderError>;

fn read_by<T: Decode>(get: Get<T>, value: &str) -> Result<T, String> {
    let read = get(&headers(&[("x-a", value)]), "X-A");
    read.map(Option::unwrap).map_err(|error| {
        assert_eq!(error.name(), "X-A");
        error.message().to_owned()
    })
}

fn read<T: Decode>(value: &str) -> Result<T, String> {
    read_by(get, value)
}

fn list<T: Decode>(value: &str) -> Result<T, String> {
    read_by(get_list, value)
}

fn object<T: Decode>(value: &str) -> Result<T, String> {
    read_by(get_object, value)
}

object! {
    #[derive(Debug, PartialEq)]
    struct Color {
        red: u32 = required "R",
        green: Option<f64> = optional "G",
    }
}

#[derive(Debug, PartialEq)]
enum Kind {
    Cat,
    Dog,
}

impl Decode for Kind {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.decode::<String>()?.as_str() {
            "cat" => Ok(Self::Cat),
            "dog" => Ok(Self::Dog),
            _ => Err(node.no_value()),
        }
    }
}

/// A version by its number.
#[derive(Debug, PartialEq)]
struct Version(i64);

impl Decode for Version {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(Self)
    }
}

#[test]
fn scalars() {
    assert_eq!(read::<i64>("-12"), Ok(-12));
    assert_eq!(read::<u32>(" 12 "), Ok(12));
    assert_eq!(read::<f64>("1.5"), Ok(1.5));
    assert_eq!(read::<bool>("True"), Ok(true));
    assert_eq!(read::<bool>("0"), Ok(false));
    assert_eq!(
        read::<String>("Tue, 03 Jun 2025"),
        Ok("Tue, 03 Jun 2025".to_owned())
    );
    assert_eq!(read::<String>(""), Ok(String::new()));
    assert_eq!(read::<Option<u32>>("1"), Ok(Some(1)));
    assert_eq!(read::<Version>("5"), Ok(Version(5)));
    assert_eq!(read::<Kind>("dog"), Ok(Kind::Dog));
    let uuid = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    assert_eq!(read::<Uuid>(uuid).unwrap().to_string(), uuid);
    let date = "2025-06-03T10:00:00Z";
    assert_eq!(read::<DateTime>(date).unwrap().to_string(), date);
    assert_eq!(get::<u32>(&HeaderMap::new(), "x-a"), Ok(None));
}

#[test]
fn lists() {
    assert_eq!(list::<Vec<u32>>("1,2 , 3"), Ok(vec![1, 2, 3]));
    assert_eq!(list::<Vec<u32>>(""), Ok(Vec::new()));
    assert_eq!(
        list::<Vec<Kind>>("cat,,dog"),
        Ok(vec![Kind::Cat, Kind::Dog])
    );
    assert_eq!(list::<(u32, String)>("1,a"), Ok((1, "a".to_owned())));
    let several = headers(&[("x-a", "1, 2"), ("x-b", "9"), ("x-a", "3")]);
    assert_eq!(
        get_list::<Vec<u32>>(&several, "x-a"),
        Ok(Some(vec![1, 2, 3]))
    );
    let cookies = headers(&[
        ("set-cookie", "a=1; expires=Tue, 03 Jun 2025 00:00:00 GMT"),
        ("set-cookie", "b=2"),
    ]);
    let cookies = get_list::<Vec<String>>(&cookies, "Set-Cookie")
        .unwrap()
        .unwrap();
    assert_eq!(
        cookies,
        ["a=1; expires=Tue, 03 Jun 2025 00:00:00 GMT", "b=2"]
    );
}

#[test]
fn objects() {
    let color = Color {
        red: 100,
        green: Some(0.5),
    };
    assert_eq!(object::<Color>("R,100,G,0.5").unwrap(), color);
    let one = headers(&[("x-a", "R=100,G=0.5")]);
    assert_eq!(get_exploded(&one, "x-a"), Ok(Some(color)));
    let map = object::<BTreeMap<String, u32>>("a,1,b,2").unwrap();
    assert_eq!(
        map.into_iter().collect::<Vec<_>>(),
        [("a".to_owned(), 1), ("b".to_owned(), 2)]
    );
    let json = headers(&[("x-a", r#"{"R":1}"#)]);
    assert_eq!(
        get_json(&json, "x-a"),
        Ok(Some(Color {
            red: 1,
            green: None
        }))
    );
}

/// What does not fit is told without the value: it may be a secret.
#[test]
fn what_does_not_fit() {
    assert_eq!(
        read::<i64>("hunter2").unwrap_err(),
        "expected an integer, found a string"
    );
    assert_eq!(
        read::<u32>("4294967296").unwrap_err(),
        "expected an integer, found a string"
    );
    assert_eq!(
        read::<bool>("hunter2").unwrap_err(),
        "expected a boolean, found a string"
    );
    assert_eq!(
        read::<Kind>("hunter2").unwrap_err(),
        "expected a known value, found a string with another one"
    );
    assert_eq!(
        object::<Color>("R").unwrap_err(),
        "expected names and values in turn, found a name alone"
    );
    assert_eq!(
        object::<Color>("G,1").unwrap_err(),
        "the member `R` is missing"
    );
    assert!(
        list::<Vec<u32>>("1,hunter2")
            .unwrap_err()
            .contains("an integer")
    );
    let bytes = HeaderValue::from_bytes(b"\xff").unwrap();
    let bytes: HeaderMap = [(HeaderName::from_static("x-a"), bytes)]
        .into_iter()
        .collect();
    assert_eq!(
        get::<String>(&bytes, "x-a").unwrap_err().message(),
        "it is not text in UTF-8"
    );
    let json = headers(&[("x-a", "{\"R\":\"hunter2\"}")]);
    let error = get_json::<Color>(&json, "x-a").unwrap_err().to_string();
    assert!(
        error.contains("$.R") && !error.contains("hunter2"),
        "{error}"
    );
}
