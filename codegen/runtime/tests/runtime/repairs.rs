//! Values that a server sends slightly wrong: what is taken, what is not, and what is told of it.

use std::collections::BTreeMap;
use std::fmt::Debug;

use proptest::prelude::*;
use runtime::formats::Date;
use runtime::json::{self, Decode, from_answer, from_slice, to_string};
use runtime::repair::Repair;
use serde_json::{Value, json};

use super::objects::object;
use super::union_types::*;

mod random;

/// The value, and what was repaired: place, wanted and found.
fn repaired<T: Decode + Debug>(json: &str) -> (T, Vec<String>) {
    assert!(from_slice::<T>(json.as_bytes()).is_err(), "{json}");
    let (value, repairs) = from_answer(json.as_bytes()).unwrap_or_else(|e| panic!("{json}: {e}"));
    (value, repairs.iter().map(Repair::to_string).collect())
}

/// A value alone, and what was repaired at `$`.
#[track_caller]
fn alone<T: Decode + Debug + PartialEq>(json: &str, value: T, told: &str) {
    assert_eq!(
        repaired::<T>(json),
        (value, vec![format!("at $: {told}")]),
        "{json}"
    );
}

/// Not taken, with the same error as ever.
#[track_caller]
fn refused<T: Decode + Debug>(json: &str, message: &str) {
    let strict = from_slice::<T>(json.as_bytes()).unwrap_err();
    let error = from_answer::<T>(json.as_bytes()).unwrap_err();
    assert_eq!(error, strict, "{json}");
    assert_eq!(format!("{} {}", error.path(), error.message()), message);
}

#[test]
fn integers() {
    const FROM_TEXT: &str = "expected an integer, found a string";
    const FROM_NUMBER: &str = "expected an integer, found a number";
    alone("5.0", 5_i32, FROM_NUMBER);
    alone("-5e0", -5_i32, FROM_NUMBER);
    alone("5e2", 500_u64, FROM_NUMBER);
    alone(r#""5""#, 5_u32, FROM_TEXT);
    alone(r#""-5""#, -5_i64, FROM_TEXT);
    alone(r#"" 5\n""#, 5_i64, FROM_TEXT);
    alone(r#""5.0""#, 5_i32, FROM_TEXT);
    alone(r#""18446744073709551615""#, u64::MAX, FROM_TEXT);
    alone(r#""-9223372036854775808""#, i64::MIN, FROM_TEXT);
    alone(r#""0""#, Some(0_u32), FROM_TEXT);

    for json in [
        r#""""#,
        r#""5.5""#,
        r#""x""#,
        r#""0x5""#,
        r#""NaN""#,
        r#""1e400""#,
    ] {
        refused::<i64>(json, "$ expected an integer, found a string");
    }
    for json in ["5.5", "1e300", "-1e19", "2e19", "-0.1"] {
        refused::<i64>(json, "$ expected an integer, found a number");
    }
    refused::<i64>("true", "$ expected an integer, found a boolean");
    refused::<i64>("null", "$ expected an integer, found null");
    refused::<i64>("[5]", "$ expected an integer, found a list");
    // Out of range stays out of range, and the reason is that of the document.
    refused::<u32>(
        "4294967296",
        "$ expected an integer that fits u32, found one that does not",
    );
    refused::<u32>(r#""4294967296""#, "$ expected an integer, found a string");
    refused::<u32>("4294967296.0", "$ expected an integer, found a number");
    refused::<u64>(r#""-1""#, "$ expected an integer, found a string");
}

/// What calculates in `f64` rounds: integers to others, and the outermost ones out of their range.
#[test]
fn large_integers() {
    const FROM_NUMBER: &str = "expected an integer, found a number";
    const FROM_INTEGER: &str = "expected an integer, found an integer out of range";
    alone("9007199254740992.0", 9_007_199_254_740_992_i64, FROM_NUMBER);
    alone("-1e18", -1_000_000_000_000_000_000_i64, FROM_NUMBER);
    alone("1e19", 10_000_000_000_000_000_000_u64, FROM_NUMBER);
    alone("9223372036854776000", i64::MAX, FROM_INTEGER);
    alone("9.223372036854776e18", i64::MAX, FROM_NUMBER);
    alone("-9223372036854776000", i64::MIN, FROM_INTEGER);
    alone("18446744073709552000", u64::MAX, FROM_INTEGER);
    refused::<i64>(
        "9223372036854778000",
        "$ expected an integer that fits i64, found one that does not",
    );
    refused::<i64>("1e19", "$ expected an integer, found a number");
}

#[test]
fn other_numbers() {
    const TOLD: &str = "expected a number, found a string";
    alone(r#""1.5""#, 1.5_f64, TOLD);
    alone(r#""5""#, 5.0_f64, TOLD);
    alone(r#"" -1e3 ""#, -1000.0_f64, TOLD);
    for json in [r#""""#, r#""inf""#, r#""NaN""#, r#""1,5""#, r#""1e999""#] {
        refused::<f64>(json, "$ expected a number, found a string");
    }
    refused::<f64>("true", "$ expected a number, found a boolean");
    refused::<f64>("null", "$ expected a number, found null");
}

#[test]
fn booleans() {
    for (json, value) in [
        (r#""true""#, true),
        (r#""false""#, false),
        (r#""True""#, true),
        (r#"" FALSE""#, false),
    ] {
        alone(json, value, "expected a boolean, found a string");
    }
    alone("0", false, "expected a boolean, found an integer");
    alone("1", true, "expected a boolean, found an integer");
    for (json, found) in [
        ("2", "an integer"),
        ("-1", "an integer"),
        ("1.0", "a number"),
        (r#""yes""#, "a string"),
        (r#""1""#, "a string"),
        ("null", "null"),
    ] {
        refused::<bool>(json, &format!("$ expected a boolean, found {found}"));
    }
}

#[test]
fn texts() {
    alone("7", "7".to_owned(), "expected a string, found an integer");
    // To the digit.
    alone(
        "-1.50",
        "-1.50".to_owned(),
        "expected a string, found a number",
    );
    alone("5.0", "5.0".to_owned(), "expected a string, found a number");
    alone(
        "true",
        "true".to_owned(),
        "expected a string, found a boolean",
    );
    alone(
        "18446744073709551615",
        Some("18446744073709551615".to_owned()),
        "expected a string, found an integer",
    );
    alone(
        "184467440737095516150",
        "184467440737095516150".to_owned(),
        "expected a string, found an integer",
    );
    refused::<String>("null", "$ expected a string, found null");
    refused::<String>("[]", "$ expected a string, found a list");
    refused::<String>("{}", "$ expected a string, found an object");
}

#[test]
fn null_is_nothing_else() {
    refused::<(u32, u32)>("null", "$ expected a list of 2 values, found null");
    refused::<(u32, u32)>("5", "$ expected a list of 2 values, found an integer");
    refused::<(u32, u32)>("[1]", "$ expected a list of 2 values, found one of 1");
    refused::<(u32,)>("[]", "$ expected a list of 1 value, found one of 0");
}

object! {
    #[derive(Debug, PartialEq)]
    struct Device {
        id: u64 = required "id",
        name: Option<String> = optional "name",
        tags: Vec<Option<i32>> = required "tags",
        odd: Option<Box<Device>> = optional "a-b",
        map: Option<BTreeMap<String, bool>> = optional "map",
        pair: Option<(f64, bool)> = optional "pair",
        since: Option<Date> = optional "since",
        any: Option<Value> = optional "any",
    }
}

#[test]
fn places() {
    let (device, repairs) = repaired::<Device>(
        r#"{
            "id": "1", "name": 7, "tags": [1, "2", null, 3.0],
            "a-b": {"id": 2.0, "any": "5"},
            "map": {"-2": 1}, "pair": ["0.5", "false"],
            "since": 20240229, "any": {"id": "1", "b": [1.0, "true"]}, "unknown": ["1"]
        }"#,
    );
    assert_eq!(device.tags, [Some(1), Some(2), None, Some(3)]);
    // A type that takes a number keeps it as one, and any value stays what it is.
    assert_eq!(
        serde_json::to_value(&device.since).unwrap(),
        json!(20240229)
    );
    assert_eq!(device.any, Some(json!({"id": "1", "b": [1.0, "true"]})));
    let below = device.odd.unwrap();
    assert_eq!(below.tags, Vec::new());
    assert_eq!(below.any, Some(json!("5")));
    assert_eq!(
        repairs,
        [
            "at $.id: expected an integer, found a string",
            "at $.name: expected a string, found an integer",
            "at $.tags[1]: expected an integer, found a string",
            "at $.tags[3]: expected an integer, found a number",
            r#"at $["a-b"].id: expected an integer, found a number"#,
            r#"at $["a-b"].tags: expected a list, found nothing"#,
            r#"at $.map["-2"]: expected a boolean, found an integer"#,
            "at $.pair[0]: expected a number, found a string",
            "at $.pair[1]: expected a boolean, found a string",
        ]
    );
    // What cannot be repaired is told, and nothing of what could be.
    let error = from_answer::<Device>(br#"{"id":"1","name":7,"tags":true}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "at $.tags (line 1, column 27): expected a list, found a boolean"
    );
    // Of a member that is there twice the last one is repaired.
    let (device, repairs) = repaired::<Device>(r#"{"id":1,"tags":[],"id":"2"}"#);
    assert_eq!(device.id, 2);
    assert_eq!(repairs, ["at $.id: expected an integer, found a string"]);
    let twice = br#"{"id":"1","tags":[],"id":2}"#;
    let (device, repairs) = from_answer::<Device>(twice).unwrap();
    assert_eq!((device.id, repairs), (2, vec![]));
}

/// A list or a map that a server leaves out is empty, and so is one that is `null`. Anything else must be
/// there.
#[test]
fn what_is_missing() {
    object! {
        #[derive(Debug, PartialEq)]
        struct Lists {
            list: Vec<u32> = required "list",
            map: Box<BTreeMap<String, u32>> = required "a b",
            next: Option<Box<Lists>> = optional "next",
        }
    }
    let (lists, repairs) = repaired::<Lists>(r#"{"next":{"list":[1]}}"#);
    assert_eq!(lists.list, Vec::<u32>::new());
    assert_eq!(lists.map, Box::default());
    assert_eq!(lists.next.unwrap().list, [1]);
    assert_eq!(
        repairs,
        [
            "at $.list: expected a list, found nothing",
            r#"at $["a b"]: expected an object, found nothing"#,
            r#"at $.next["a b"]: expected an object, found nothing"#,
        ]
    );
    let (lists, repairs) = repaired::<Lists>(r#"{"list":null,"a b":null}"#);
    assert_eq!((lists.list.len(), lists.map.len()), (0, 0));
    assert_eq!(
        repairs,
        [
            "at $.list: expected a list, found null",
            r#"at $["a b"]: expected an object, found null"#,
        ]
    );
    // The last of two counts, and nothing was repaired in it.
    let twice = br#"{"list":null,"a b":{},"list":[1]}"#;
    let (lists, repairs) = from_answer::<Lists>(twice).unwrap();
    assert_eq!((lists.list, repairs), (vec![1], vec![]));
    assert!(from_slice::<Lists>(br#"{"list":null,"a b":{}}"#).is_err());
    // Not what stands in a list.
    object! {
        #[derive(Debug, PartialEq)]
        struct Nullable {
            list: Option<Vec<u32>> = required "list",
        }
    }
    let (nullable, repairs) = from_answer::<Nullable>(br#"{"list":null}"#).unwrap();
    assert_eq!((nullable.list, repairs), (None, vec![]));
    for name in ["number", "text", "object", "pair"] {
        let json =
            json!({"number": 1, "text": "", "object": {"id": 1, "tags": []}, "pair": [1, 2]});
        object! {
            #[derive(Debug, PartialEq)]
            struct Others {
                number: u32 = required "number",
                text: String = required "text",
                object: Device = required "object",
                pair: (u32, u32) = required "pair",
            }
        }
        assert!(from_slice::<Others>(json.to_string().as_bytes()).is_ok());
        let mut json = json;
        json.as_object_mut().unwrap().remove(name);
        refused::<Others>(
            &json.to_string(),
            &format!("$ the member `{name}` is missing"),
        );
    }
}

#[test]
fn what_is_told_has_an_end() {
    let json = format!("[{}\"5\"]", "\"5\",".repeat(5000));
    let (value, repairs) = from_answer::<Vec<u32>>(json.as_bytes()).unwrap();
    assert_eq!((value.len(), repairs.len()), (5001, 100));
    assert_eq!(repairs[99].path(), "$[99]");
    let json = format!(r#"{{"{}":"5"}}"#, "ä".repeat(5000));
    let (_, repairs) = from_answer::<BTreeMap<String, u32>>(json.as_bytes()).unwrap();
    let path = repairs[0].path();
    assert_eq!(path.chars().count(), 401);
    assert!(path.starts_with("$[\"ää") && path.ends_with("ä…"));
}

/// An integer that is too large for its type belongs to another variant, however much was repaired before.
#[test]
fn a_variant_is_the_same_behind_many_repairs() {
    #[derive(Debug, PartialEq)]
    enum Count {
        Known(i64),
        Other(Value),
    }
    impl Decode for Count {
        fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
            node.decode_or(Self::Known, Self::Other)
        }
    }
    for before in [0, 99, 100, 101] {
        let texts = vec!["5"; before];
        let json = json!([texts, 9_223_372_036_854_775_808_u64, 1, ["5"]]).to_string();
        let taken = from_answer::<(Vec<u32>, Count, Count, Vec<u32>)>(json.as_bytes());
        let ((_, large, small, _), repairs) = taken.unwrap();
        assert_eq!(large, Count::Other(json!(9_223_372_036_854_775_808_u64)));
        assert_eq!(
            (small, repairs.len()),
            (Count::Known(1), 100.min(before + 1))
        );
    }
}

#[test]
fn unions_tell_their_variants_apart_as_ever() {
    for bark in [r#""7""#, "7.0"] {
        let found = if bark == "7.0" {
            "a number"
        } else {
            "a string"
        };
        for json in [
            format!(r#"{{"petType":"dog","bark":{bark}}}"#),
            format!(r#"{{"bark":{bark},"petType":"dog"}}"#),
        ] {
            let told = format!("at $.bark: expected an integer, found {found}");
            let pet = Pet::Dog(Box::new(dog(7)));
            assert_eq!(repaired::<Pet>(&json), (pet.clone(), vec![told]));
            let json = format!(r#"{{"pets":[null,{{"friend":{json},"bark":1,"petType":"dog"}}]}}"#);
            let told = format!("at $.pets[1].friend.bark: expected an integer, found {found}");
            let (zoo, repairs) = repaired::<Zoo<Pet>>(&json);
            assert_eq!(repairs, [told]);
            let Pet::Dog(outer) = &zoo.pets[1] else {
                panic!("{zoo:?}")
            };
            assert_eq!(outer.friend.as_deref(), Some(&pet));
        }
    }
    // Kinds stay kinds, also in a document that is being repaired.
    #[derive(Debug, PartialEq)]
    struct Holder {
        wrong: u32,
        mixed: Vec<Mixed>,
        chosen: Vec<Chosen<true>>,
        counts: Vec<CountOr<true>>,
    }
    impl Decode for Holder {
        fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
            let mut object = node.object()?;
            Ok(Self {
                wrong: object.required("wrong")?,
                mixed: object.required("mixed")?,
                chosen: object.required("chosen")?,
                counts: object.required("counts")?,
            })
        }
    }
    let (holder, repairs) = repaired::<Holder>(
        r#"{
            "wrong": "1",
            "mixed": ["5", 5, 5.0, "true", true, null, [{"name": 1}], {"meow": 1}],
            "chosen": [["1"], {"petType": "dog", "bark": "1"}, {"meow": 7}, [1]],
            "counts": ["5", 5, 5.0, 9999999999, {"bark": "3"}]
        }"#,
    );
    let owner = |name: &str| Owner {
        name: name.to_owned(),
    };
    assert_eq!(
        holder.mixed,
        [
            Mixed::Text("5".to_owned()),
            Mixed::Count(5),
            Mixed::Share(5.0),
            Mixed::Text("true".to_owned()),
            Mixed::Flag(true),
            Mixed::Nothing,
            Mixed::Names(vec![owner("1")]),
            Mixed::Meows(Cat {
                meow: "1".to_owned()
            }),
        ]
    );
    // What fits no variant is kept, and no variant is bent until it fits.
    assert_eq!(
        holder.chosen,
        [
            Chosen::Other(json!(["1"])),
            Chosen::Other(json!({"petType": "dog", "bark": "1"})),
            Chosen::Other(json!({"meow": 7})),
            Chosen::Numbers(vec![1.0]),
        ]
    );
    assert_eq!(
        holder.counts,
        [
            CountOr::Other(json!("5")),
            CountOr::Count(5),
            CountOr::Other(json!(5.0)),
            CountOr::Other(json!(9_999_999_999_u64)),
            CountOr::Barks(Barks {
                bark: 3,
                note: None
            }),
        ]
    );
    assert_eq!(
        repairs,
        [
            "at $.wrong: expected an integer, found a string",
            "at $.mixed[6][0].name: expected a string, found an integer",
            "at $.mixed[7].meow: expected a string, found an integer",
            "at $.counts[4].bark: expected an integer, found a string",
        ]
    );
    let closed = r#"{"petType":"dog","bark":"1"}"#;
    refused::<Chosen<false>>(
        closed,
        "$ expected one of `Cat`, `Dog`, `Numbers`, found an object that fits none of them",
    );
    refused::<CountOr<false>>(r#""5""#, "$ expected another kind of value, found a string");
}

/// A type that decodes a document of its own.
#[derive(Debug, PartialEq)]
struct Inner(Option<u32>);

impl Decode for Inner {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        let text: String = node.decode()?;
        let pet = from_slice::<Pet>(br#"{"bark":"7","petType":"dog"}"#);
        assert!(pet.is_err());
        Ok(Self(from_slice(text.as_bytes()).ok()))
    }
}

#[test]
fn a_document_inside_is_no_part_of_it() {
    let ((inner, number), repairs) = repaired::<(Inner, u32)>(r#"["\"1\"","2"]"#);
    assert_eq!((inner, number), (Inner(None), 2));
    assert_eq!(repairs, ["at $[1]: expected an integer, found a string"]);
}

/// Go writes a list or a map of nothing as `null`, PHP an empty map as `[]`, wherever they stand.
#[test]
fn lists_and_maps_of_nothing() {
    type Lists = Vec<Vec<u32>>;
    type Map = BTreeMap<String, Vec<u32>>;
    alone("null", Lists::new(), "expected a list, found null");
    alone("null", Map::new(), "expected an object, found null");
    alone("[]", Map::new(), "expected an object, found a list");
    let (lists, told) = repaired::<Lists>("[null,[1]]");
    assert_eq!(lists, [vec![], vec![1]]);
    assert_eq!(told, ["at $[0]: expected a list, found null"]);
    let (map, told) = repaired::<Map>(r#"{"a":null}"#);
    assert_eq!(map, BTreeMap::from([("a".to_owned(), vec![])]));
    assert_eq!(told, ["at $.a: expected a list, found null"]);
    refused::<Map>("[1]", "$ expected an object, found a list");
    refused::<Lists>("{}", "$ expected a list, found an object");
}
