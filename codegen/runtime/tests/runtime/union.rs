//! Unions as generated code writes them, by every way in which a value is decoded.

use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::attempts::Attempts;
use runtime::json::from_slice;
use runtime::union::{self, List, Object, Scalar, Union};
use serde::de::{Error, MapAccess, SeqAccess};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use super::union_types::*;

#[test]
fn the_tag_may_stand_anywhere() {
    let owned = Dog {
        owner: Some(Owner {
            name: "A".to_owned(),
        }),
        ..dog(7)
    };
    for json in [
        r#"{"petType":"dog","bark":7,"owner":{"name":"A"}}"#,
        r#"{"bark":7,"petType":"dog","owner":{"name":"A"}}"#,
        r#"{"owner":{"name":"A"},"bark":7,"petType":"dog"}"#,
        r#"{ "owner" : { "name" : "\u0041" } , "bark" : 7 , "petType" : "\u0064og" }"#,
    ] {
        assert_eq!(same::<Pet>(json), Pet::Dog(Box::new(owned.clone())));
    }
    let friends =
        same::<Pet>(r#"{"friend":{"meow":"m","petType":"cat"},"petType":"dog","bark":1}"#);
    let Pet::Dog(friends) = friends else {
        panic!("{friends:?}")
    };
    assert_eq!(
        friends.friend,
        Some(Box::new(Pet::Cat(Cat {
            meow: "m".to_owned()
        })))
    );
}

#[test]
fn a_variant_without_a_field_for_the_tag() {
    assert_eq!(
        same::<Pet>(r#"{"petType":"free","a":1,"b":[null]}"#),
        Pet::Free(BTreeMap::from([
            ("a".to_owned(), json!(1)),
            ("b".to_owned(), json!([null]))
        ]))
    );
    same::<Pet>(r#"{"a":1,"petType":"free"}"#);
    let cat = Pet::Cat(Cat {
        meow: "m".to_owned(),
    });
    assert_eq!(
        serde_json::to_string(&cat).unwrap(),
        r#"{"petType":"cat","meow":"m"}"#
    );
    assert_eq!(
        serde_json::to_value(&cat).unwrap(),
        json!({"petType": "cat", "meow": "m"})
    );
    assert_eq!(read(r#"{"petType":"kitty","meow":"m"}"#), Ok(cat));
}

#[test]
fn what_an_open_union_cannot_tell_apart_it_keeps() {
    for json in [
        r#"{"petType":"fish","depth":18446744073709551615}"#,
        r#"{"depth":1.5,"petType":"fish"}"#,
        r#"{"petType":null}"#,
        r#"{"petType":["dog"]}"#,
        r#"{"b":1,"a":2}"#,
        "{}",
        "null",
        "true",
        "-5",
        "1.5",
        r#""dog""#,
        r#"["dog",{"petType":"dog"}]"#,
    ] {
        assert_eq!(
            same::<Pet>(json),
            Pet::Other(serde_json::from_str(json).unwrap())
        );
    }
    // The members keep their order.
    let json = r#"{"z":1,"petType":"fish","a":{"y":1,"b":2}}"#;
    let pet = from_slice::<Pet>(json.as_bytes()).unwrap();
    assert_eq!(serde_json::to_string(&pet).unwrap(), json);
}

#[test]
fn errors_inside_a_variant_have_their_place() {
    for (json, error) in [
        (
            r#"{"petType":"dog","bark":"secret"}"#,
            "$.bark expected an integer, found a string",
        ),
        (
            r#"{"bark":"secret","petType":"dog"}"#,
            "$.bark expected an integer, found a string",
        ),
        (
            r#"{"bark":300,"petType":"dog"}"#,
            "$.bark expected an integer that fits u8, found one that does not",
        ),
        (
            r#"{"petType":"dog","bark":1,"owner":{"name":7}}"#,
            "$.owner.name expected a string, found an integer",
        ),
        (
            r#"{"owner":{"name":7},"petType":"dog","bark":1}"#,
            "$.owner.name expected a string, found an integer",
        ),
        (
            r#"{"friend":{"friend":{"owner":{},"petType":"dog"},"petType":"dog"},"petType":"dog"}"#,
            "$.friend.friend.owner the member `name` is missing",
        ),
        (r#"{"petType":"dog"}"#, "$ the member `bark` is missing"),
    ] {
        assert_eq!(read::<Pet>(json).unwrap_err(), error, "{json}");
        let zoo = format!(r#"{{"pets":[null,"x",{json}]}}"#);
        assert_eq!(
            read::<Zoo<Pet>>(&zoo).unwrap_err(),
            error.replacen('$', "$.pets[2]", 1)
        );
    }
    // Straight from serde_json the place is the one below the union, and there is still no value.
    let error = serde_json::from_str::<Pet>(r#"{"owner":{"name":7},"petType":"dog","bark":1}"#);
    assert_eq!(
        error.unwrap_err().to_string(),
        "at .owner.name: expected a string, found an integer at line 1 column 35"
    );
}

#[test]
fn names_that_look_like_the_end_of_a_place() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Map(BTreeMap<String, BTreeMap<String, Vec<u8>>>);
    #[derive(Debug, PartialEq)]
    struct Tagged(Map);
    impl Union for Tagged {
        fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
            object.tag("t")?;
            object.read_untagged().map(Self)
        }
    }
    decode_as_union!(Tagged);
    for name in ["a: b", "\\\": x", "at .x: y", "", "ä", "7", "\n", "a]: ["] {
        let json = json!({name: {name: [1, null]}, "t": 1}).to_string();
        let error = read::<Tagged>(&json).unwrap_err();
        let name = match name {
            "ä" => "[\"ä\"]".to_owned(),
            _ => format!("[{name:?}]"),
        };
        assert_eq!(
            error,
            format!("${name}{name}[1] expected an integer, found null")
        );
    }
}

#[test]
fn a_closed_union_says_why() {
    assert_eq!(
        read(r#"{"kind":1,"meow":"m"}"#),
        Ok(Strict::One(Cat {
            meow: "m".to_owned()
        }))
    );
    assert_eq!(
        read(r#"{"meow":"m","kind":true}"#),
        Ok(Strict::Yes(Cat {
            meow: "m".to_owned()
        }))
    );
    for (json, error) in [
        (
            r#"{"kind":"secret"}"#,
            "$ `kind` stands for none of the variants",
        ),
        (
            r#"{"kind":1.5}"#,
            "$ `kind` stands for none of the variants",
        ),
        (
            r#"{"a":1}"#,
            "$ has no `kind`, which tells the variants apart",
        ),
        (
            r#"{"kind":null}"#,
            "$ `kind`, which tells the variants apart, is null",
        ),
        (
            r#"{"kind":{}}"#,
            "$ `kind`, which tells the variants apart, is an object",
        ),
        (r#"[]"#, "$ expected another kind of value, found a list"),
        (
            r#""secret""#,
            "$ expected another kind of value, found a string",
        ),
        ("12", "$ expected another kind of value, found an integer"),
        ("null", "$ expected another kind of value, found null"),
    ] {
        assert_eq!(read::<Strict>(json).unwrap_err(), error, "{json}");
        assert_eq!(
            read::<Zoo<Strict>>(&format!(r#"{{"pets":[{json}]}}"#)).unwrap_err(),
            error.replacen('$', "$.pets[0]", 1)
        );
    }
}

#[test]
fn a_union_inside_a_union() {
    for json in [
        r#"{"class":"pet","petType":"dog","bark":1}"#,
        r#"{"petType":"dog","bark":1,"class":"pet"}"#,
        r#"{"bark":1,"class":"pet","petType":"dog"}"#,
    ] {
        assert_eq!(read(json), Ok(Animal::Pet(Pet::Dog(Box::new(dog(1))))));
    }
    let fish = r#"{"class":"pet","depth":1}"#;
    assert_eq!(
        read(fish),
        Ok(Animal::Pet(Pet::Other(serde_json::from_str(fish).unwrap())))
    );
    assert_eq!(
        read(r#"{"class":"bird","meow":"m"}"#),
        Ok(Animal::Bird(Cat {
            meow: "m".to_owned()
        }))
    );
    for json in [
        r#"{"owner":{"name":7},"petType":"dog","bark":1,"class":"pet"}"#,
        r#"{"owner":{"name":7},"class":"pet","bark":1,"petType":"dog"}"#,
        r#"{"class":"pet","owner":{"name":7},"bark":1,"petType":"dog"}"#,
    ] {
        assert_eq!(
            read::<Animal>(json).unwrap_err(),
            "$.owner.name expected a string, found an integer"
        );
    }
}

#[test]
fn variants_of_different_kinds() {
    assert_eq!(same::<Mixed>("null"), Mixed::Nothing);
    assert_eq!(same::<Mixed>("true"), Mixed::Flag(true));
    assert_eq!(same::<Mixed>("-7"), Mixed::Count(-7));
    assert_eq!(same::<Mixed>("1.5"), Mixed::Share(1.5));
    assert_eq!(same::<Mixed>(r#""\n""#), Mixed::Text("\n".to_owned()));
    assert_eq!(same::<Mixed>("[]"), Mixed::Names(Vec::new()));
    assert!(matches!(
        same::<Mixed>(r#"[{"name":"a"}]"#),
        Mixed::Names(_)
    ));
    assert!(matches!(same::<Mixed>(r#"{"bark":1}"#), Mixed::Barks(_)));
    assert!(matches!(
        same::<Mixed>(r#"{"note":{"name":"a"},"bark":1}"#),
        Mixed::Barks(_)
    ));
    assert!(matches!(same::<Mixed>(r#"{"meow":"m"}"#), Mixed::Meows(_)));
    assert!(matches!(
        same::<Mixed>(r#"{"note":{"name":"a"}}"#),
        Mixed::Other(_)
    ));
    for (json, error) in [
        (
            "18446744073709551615",
            "$ expected an integer that fits i64, found one that does not",
        ),
        (
            r#"[{"name":"a"},{"name":1}]"#,
            "$[1].name expected a string, found an integer",
        ),
        (
            r#"{"bark":1,"note":{}}"#,
            "$.note the member `name` is missing",
        ),
        (
            r#"{"note":{},"bark":1}"#,
            "$.note the member `name` is missing",
        ),
    ] {
        assert_eq!(read::<Mixed>(json).unwrap_err(), error, "{json}");
    }
    assert_eq!(read(r#"[null,null]"#), Ok(vec![None::<Mixed>, None]));
    assert_eq!(read(r#"[1]"#), Ok(vec![Some(Mixed::Count(1))]));
}

#[test]
fn kinds_that_belong_to_nobody() {
    for json in [
        "1.5",
        "1.0",
        "1e3",
        "true",
        "null",
        "\"1\"",
        "[1]",
        "{}",
        "1e300",
        r#"{"a":1}"#,
    ] {
        let kept = read::<CountOr<true>>(json).unwrap();
        assert_eq!(kept, CountOr::Other(serde_json::from_str(json).unwrap()));
        let error = read::<CountOr<false>>(json).unwrap_err();
        let kind = match json {
            "{}" | r#"{"a":1}"# => {
                assert_eq!(
                    error,
                    "$ has none of the members that tell the variants apart: bark"
                );
                continue;
            }
            "true" => "a boolean",
            "null" => "null",
            "\"1\"" => "a string",
            "[1]" => "a list",
            _ => "a number",
        };
        assert_eq!(
            error,
            format!("$ expected another kind of value, found {kind}")
        );
    }
    assert_eq!(read("-3"), Ok(CountOr::<false>::Count(-3)));
    assert_eq!(
        read("18446744073709551615"),
        Ok(CountOr::<true>::Other(json!(u64::MAX)))
    );
    assert_eq!(
        read::<CountOr<false>>("2147483648").unwrap_err(),
        "$ expected an integer that fits i32, found one that does not"
    );
}

#[test]
fn tried_in_order() {
    assert_eq!(
        read(r#"{"meow":"m"}"#),
        Ok(Tried::<false>::Cat(Cat {
            meow: "m".to_owned()
        }))
    );
    assert_eq!(
        read(r#"{"petType":"dog","bark":1}"#),
        Ok(Tried::<false>::Dog(Box::new(dog(1))))
    );
    assert_eq!(read("[1,2.5]"), Ok(Tried::<false>::Numbers(vec![1.0, 2.5])));
    let json = r#"{"petType":"dog","bark":1,"owner":{"name":7}}"#;
    let reasons = "fits no variant: as `Cat`: the member `meow` is missing; \
        as `Dog`: at .owner.name: expected a string, found an integer; \
        as `Numbers`: expected a list, found an object";
    assert_eq!(
        read::<Tried<false>>(json).unwrap_err(),
        format!("$ {reasons}")
    );
    assert_eq!(
        read::<Zoo<Tried<false>>>(&format!(r#"{{"pets":[[],{json}]}}"#)).unwrap_err(),
        format!("$.pets[1] {reasons}")
    );
    assert_eq!(
        read::<Tried<true>>(json),
        Ok(Tried::Other(serde_json::from_str(json).unwrap()))
    );
    // One of the unions inside the other: what the inner one says is cut short.
    #[derive(Debug, PartialEq)]
    struct Twice;
    impl<'de> Deserialize<'de> for Twice {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let mut attempts = Attempts::read(deserializer)?;
            for name in ["A", "B", "C"] {
                assert!(attempts.take::<Tried<false>>(name).is_none());
            }
            Err(attempts.refuse())
        }
    }
    let error = read::<Twice>("\"secret\"").unwrap_err();
    assert!(error.starts_with("$ fits no variant: as `A`: fits no variant: as `Cat`: expected an object, found a string; as `Dog`"), "{error}");
    assert!(
        !error.contains("secret") && error.chars().count() < 1300,
        "{error}"
    );
}

#[test]
fn attempts_know_their_members() {
    struct Seen(bool, bool);
    impl Union for Seen {
        fn object<'de, A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
            let has_b = object.has("b")?;
            Ok(Self(has_b, object.attempts()?.has_only(&["a", "b"])))
        }

        fn list<'de, A: SeqAccess<'de>>(list: List<A>) -> Result<Self, A::Error> {
            Ok(Self(false, list.attempts()?.has_only(&["a", "b"])))
        }

        fn scalar<E: Error>(scalar: Scalar) -> Result<Self, E> {
            Ok(Self(false, scalar.attempts().has_only(&["a", "b"])))
        }
    }
    decode_as_union!(Seen);
    for (json, expected) in [
        (r#"{"a":1,"b":2}"#, (true, true)),
        (r#"{"a":1,"b":2,"c":3}"#, (true, false)),
        (r#"{"a":1}"#, (false, true)),
        ("{}", (false, true)),
        ("[]", (false, false)),
        ("1", (false, false)),
    ] {
        let seen: Seen = serde_json::from_str(json).unwrap();
        assert_eq!((seen.0, seen.1), expected, "{json}");
    }
}

#[test]
fn a_tag_needs_an_object() {
    struct Tagged<T>(T);
    impl<T: Serialize> Serialize for Tagged<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            union::with_tag(serializer, "t", &1, &self.0)
        }
    }
    #[derive(Serialize)]
    struct Empty {}
    #[derive(Serialize)]
    struct Unit;
    let json = |value: &dyn Fn() -> serde_json::Result<String>| value().unwrap();
    assert_eq!(
        json(&|| serde_json::to_string(&Tagged(Empty {}))),
        r#"{"t":1}"#
    );
    assert_eq!(json(&|| serde_json::to_string(&Tagged(Unit))), r#"{"t":1}"#);
    assert_eq!(
        json(&|| serde_json::to_string(&Tagged(Some(json!({"a": 1}))))),
        r#"{"t":1,"a":1}"#
    );
    for wrong in [json!([1]), json!("secret"), json!(7), json!(null)] {
        let error = serde_json::to_string(&Tagged(wrong)).unwrap_err();
        assert_eq!(error.to_string(), "only an object can have members");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_survives_an_open_union(value in any_json()) {
        let json = value.to_string();
        for back in [
            read::<Pet>(&json).map(|pet| serde_json::to_string(&pet).unwrap()),
            read::<Tried<true>>(&json).map(|tried| match tried {
                Tried::Other(value) => value.to_string(),
                Tried::Numbers(_) | Tried::Cat(_) | Tried::Dog(_) => json.clone(),
            }),
        ] {
            prop_assert_eq!(back, Ok(json.clone()));
        }
        // A derived struct reads a list too, which the tree refuses: so no list inside of one, or
        // all of it inside of one.
        if !value.as_array().is_some_and(|list| list.iter().any(Value::is_array)) {
            let _ = read::<Mixed>(&json);
        }
        let _ = read::<Strict>(&json);
        let _ = read::<Zoo<Animal>>(&format!(r#"{{"pets":{json}}}"#));
    }

    #[test]
    fn a_dog_among_other_members(at in 0_usize..5, bark: u8, names in prop::collection::vec("[a-e]", 4)) {
        let mut members: Vec<(String, Value)> =
            names.into_iter().map(|name| (name, json!([{}, null]))).collect();
        members.insert(at.min(members.len()), ("petType".to_owned(), json!("dog")));
        members.insert(at / 2, ("bark".to_owned(), json!(bark)));
        let json = Value::Object(members.into_iter().collect()).to_string();
        prop_assert_eq!(read::<Pet>(&json), Ok(Pet::Dog(Box::new(dog(bark)))));
    }
}
