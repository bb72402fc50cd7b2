//! Fields in another shape than the described one, straight from the text and by way of the tree.

use runtime::json::{self, Decode, from_slice};
use runtime::lenient;
use serde::de::DeserializeOwned;

use super::objects::object;

/// What a type reads of a document, both ways.
fn both<T: Decode + DeserializeOwned + PartialEq + std::fmt::Debug>(
    json: &str,
) -> Result<T, String> {
    let found = from_slice::<T>(json.as_bytes())
        .map_err(|error| format!("{} {}", error.path(), error.message()));
    let plain = serde_json::from_str::<T>(json);
    assert_eq!(found.is_ok(), plain.is_ok(), "{json}");
    if let (Ok(found), Ok(plain)) = (&found, &plain) {
        assert_eq!(found, plain);
        // The same through a deserializer that has the value in memory.
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(*found, serde_json::from_value::<T>(value).unwrap());
    }
    found
}

/// Decodes a struct whose fields are read by functions of `lenient`, as the generator writes them: what is
/// required with `expect`, the others with `member`.
macro_rules! lenient_fields {
    ($name:ident { $($field:ident: $how:ident $get:ident),* }) => {
        impl Decode for $name {
            fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
                let mut object = node.object()?;
                let value = Self {
                    $($field: lenient::$how(lenient_fields!($get object $field))?),*
                };
                object.end()?;
                Ok(value)
            }
        }

        // Only read here.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                json::deserialize(deserializer)
            }
        }
    };
    (expect $object:ident $field:ident) => {
        $object.expect(stringify!($field))?
    };
    (member $object:ident $field:ident) => {
        $object.member(stringify!($field))
    };
}

macro_rules! scalar_table {
    ($name:ident: $type:ty, good $([$($json:literal),*] => $value:expr),*; bad $($bad:literal),*; $error:literal) => {
        #[test]
        fn $name() {
            #[derive(Debug, PartialEq)]
            struct Must { f: $type }
            lenient_fields!(Must { f: scalar expect });
            #[derive(Debug, PartialEq)]
            struct May { f: Option<$type> }
            lenient_fields!(May { f: optional_scalar member });
            $($(
                let json = concat!("{\"f\":", $json, "}");
                assert_eq!(both::<Must>(json), Ok(Must { f: $value }), "{json}");
                assert_eq!(both::<May>(json), Ok(May { f: Some($value) }), "{json}");
            )*)*
            for bad in [$($bad),*, "[]", "{}", "\"x\"", "\"\""] {
                let json = format!("{{\"f\":{bad}}}");
                let error = both::<Must>(&json).unwrap_err();
                assert!(error.starts_with(concat!("$.f ", $error)), "{json}: {error}");
                let error = both::<May>(&json).unwrap_err();
                assert!(error.starts_with(concat!("$.f ", $error)), "{json}: {error}");
            }
            assert_eq!(both::<May>("{}"), Ok(May { f: None }));
            assert_eq!(both::<May>("{\"f\":null}"), Ok(May { f: None }));
            assert_eq!(both::<Must>("{}").unwrap_err(), "$ the member `f` is missing");
            assert_eq!(both::<Must>("{\"f\":null}").unwrap_err(), concat!("$.f ", $error, ", found null"));
        }
    };
}

scalar_table!(booleans: bool,
    good ["true", "1", "\"1\"", "\"true\"", "1.0", "\"True\""] => true, ["false", "0", "\"0\"", "\"false\""] => false;
    bad "2", "-1", "\"yes\"", "0.5";
    "expected a boolean");
scalar_table!(i32s: i32,
    good ["32400", "\"32400\"", "32400.0", "\"32400.0\"", "\" 32400 \""] => 32400, ["-1", "\"-1\"", "-1.0"] => -1;
    bad "2147483648", "\"2147483648\"", "1.5", "\"1.5\"", "1e300", "true";
    "expected an integer");
scalar_table!(i64s: i64,
    good ["9223372036854775807", "\"9223372036854775807\""] => i64::MAX, ["-9223372036854775808"] => i64::MIN;
    bad "9223372036854775808", "9223372036854775808.0", "false";
    "expected an integer");
scalar_table!(u32s: u32,
    good ["4294967295", "\"4294967295\"", "4294967295.0"] => u32::MAX, ["0", "-0.0"] => 0;
    bad "-1", "\"-1\"", "-1.0", "4294967296";
    "expected an integer");
scalar_table!(u64s: u64,
    good ["18446744073709551615", "\"18446744073709551615\""] => u64::MAX;
    bad "-1", "18446744073709551616", "1e20";
    "expected an integer");
scalar_table!(f64s: f64,
    good ["0.5", "\"0.5\"", "\"5e-1\""] => 0.5, ["2", "\"2\"", "2.0"] => 2.0;
    bad "true", "\"NaN\"", "\"inf\"";
    "expected a number");

object! {
    #[derive(Debug, PartialEq)]
    struct Connection {
        port: u32 = required "port",
    }
}

#[derive(Debug, PartialEq)]
struct Lists {
    must: Vec<Connection>,
    may: Option<Vec<String>>,
    wrapped: Option<Vec<Option<Wrapper>>>,
}

lenient_fields!(Lists { must: list expect, may: optional_list member, wrapped: optional_list member });

#[derive(Debug, PartialEq)]
struct Wrapper(Connection);

impl Decode for Wrapper {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        node.decode().map(Self)
    }
}

fn lists(must: &[u32], may: Option<&[&str]>) -> Result<Lists, String> {
    Ok(Lists {
        must: must.iter().map(|&port| Connection { port }).collect(),
        may: may.map(|may| may.iter().map(|&text| text.to_owned()).collect()),
        wrapped: None,
    })
}

#[test]
fn lists_of_one_without_brackets() {
    assert_eq!(
        both(r#"{"must":[{"port":1},{"port":2}]}"#),
        lists(&[1, 2], None)
    );
    assert_eq!(
        both(r#"{"must":{"port":1},"may":"a"}"#),
        lists(&[1], Some(&["a"]))
    );
    assert_eq!(both(r#"{"must":[],"may":[]}"#), lists(&[], Some(&[])));
    assert_eq!(both(r#"{"must":[],"may":null}"#), lists(&[], None));
    assert_eq!(
        both::<Lists>(r#"{"must":[],"wrapped":{"port":1}}"#)
            .unwrap()
            .wrapped,
        Some(vec![Some(Wrapper(Connection { port: 1 }))])
    );
    for (json, error) in [
        (
            r#"{"must":[{"port":1},{"port":"x"}]}"#,
            "$.must[1].port expected an integer, found a string",
        ),
        (
            r#"{"must":{"port":"x"}}"#,
            "$.must.port expected an integer, found a string",
        ),
        (r#"{"must":null}"#, "$.must expected a list, found null"),
        (
            r#"{"must":3}"#,
            "$.must expected an object, found an integer",
        ),
        (
            r#"{"must":[],"may":3}"#,
            "$.may expected a string, found an integer",
        ),
        (
            r#"{"must":[],"may":["a",{}]}"#,
            "$.may[1] expected a string, found an object",
        ),
    ] {
        assert_eq!(both::<Lists>(json).unwrap_err(), error);
    }
}

#[derive(Debug, PartialEq)]
struct Objects {
    must: Connection,
    may: Option<Wrapper>,
}

lenient_fields!(Objects { must: object expect, may: optional_object member });

#[test]
fn objects_in_lists_of_one() {
    let objects = |must, may: Option<u32>| {
        Ok(Objects {
            must: Connection { port: must },
            may: may.map(|port| Wrapper(Connection { port })),
        })
    };
    assert_eq!(both(r#"{"must":{"port":1}}"#), objects(1, None));
    assert_eq!(
        both(r#"{"must":[{"port":1}],"may":[{"port":2}]}"#),
        objects(1, Some(2))
    );
    assert_eq!(
        both(r#"{"must":[{"port":1}],"may":{"port":2}}"#),
        objects(1, Some(2))
    );
    assert_eq!(both(r#"{"must":{"port":1},"may":[]}"#), objects(1, None));
    assert_eq!(both(r#"{"must":{"port":1},"may":null}"#), objects(1, None));
    for (json, error) in [
        (
            r#"{"must":[]}"#,
            "$.must expected an object, found an empty list",
        ),
        (r#"{"must":null}"#, "$.must expected an object, found null"),
        (
            r#"{"must":[{"port":1},{"port":2},3]}"#,
            "$.must expected one object, found a list of 3",
        ),
        (
            r#"{"must":[{"port":"x"}]}"#,
            "$.must[0].port expected an integer, found a string",
        ),
        (
            r#"{"must":{"port":1},"may":{"port":"x"}}"#,
            "$.may.port expected an integer, found a string",
        ),
        (
            r#"{"must":{"port":1},"may":4}"#,
            "$.may expected an object, found an integer",
        ),
    ] {
        assert_eq!(both::<Objects>(json).unwrap_err(), error);
    }
}
