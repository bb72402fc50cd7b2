//! Unions as generated code writes them, by every way in which a value is decoded.

use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::json::{self, Decode, Encode, from_slice, to_string};
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
    assert_eq!(to_string(&cat).unwrap(), r#"{"meow":"m","petType":"cat"}"#);
    assert_eq!(
        serde_json::to_value(&cat).unwrap(),
        json!({"petType": "cat", "meow": "m"})
    );
    assert_eq!(read(r#"{"petType":"kitty","meow":"m"}"#), Ok(cat));
    // The tag is not one of the members that the variant does not know.
    let Pet::Hen(hen) = same::<Pet>(r#"{"a":1,"petType":"hen","eggs":2,"b":[]}"#) else {
        panic!()
    };
    assert_eq!(hen.additional.names().collect::<Vec<_>>(), ["a", "b"]);
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
    assert_eq!(to_string(&pet).unwrap(), json);
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
            r#"{"bark":-1,"petType":"dog"}"#,
            "$.bark expected an integer that fits u32, found one that does not",
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
            r#"{"friend":{"friend":{"owner":{},"bark":1,"petType":"dog"},"bark":1,"petType":"dog"},"bark":1,"petType":"dog"}"#,
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
    // By way of serde the place is told in the message.
    let error = serde_json::from_str::<Pet>(r#"{"owner":{"name":7},"petType":"dog","bark":1}"#);
    assert_eq!(
        error.unwrap_err().to_string(),
        "at $.owner.name: expected a string, found an integer"
    );
}

#[test]
fn names_that_look_like_the_end_of_a_place() {
    type Map = BTreeMap<String, BTreeMap<String, Vec<u32>>>;
    #[derive(Debug, PartialEq)]
    struct Tagged(Map);
    impl Decode for Tagged {
        fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
            node.without("t").decode().map(Self)
        }
    }
    for name in ["a: b", "\\\": x", "at .x: y", "", "ä", "7", "\n", "a]: ["] {
        let json = json!({name: {name: [1, null]}, "t": 1}).to_string();
        let error = read_codec::<Tagged>(&json).unwrap_err();
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
fn chosen_by_the_surface() {
    assert_eq!(
        read(r#"{"meow":"m"}"#),
        Ok(Chosen::<false>::Cat(Cat {
            meow: "m".to_owned()
        }))
    );
    assert_eq!(
        read(r#"{"petType":"dog","bark":1}"#),
        Ok(Chosen::<false>::Dog(Box::new(dog(1))))
    );
    assert_eq!(
        read("[1,2.5]"),
        Ok(Chosen::<false>::Numbers(vec![1.0, 2.5]))
    );
    // With members that neither knows, and the one that knows most of them.
    assert_eq!(
        read(r#"{"x":1,"petType":"dog","bark":1}"#),
        Ok(Chosen::<false>::Dog(Box::new(dog(1))))
    );
    assert_eq!(
        read(r#"{"meow":"m","petType":"dog","bark":1}"#),
        Ok(Chosen::<false>::Dog(Box::new(dog(1))))
    );
    for (json, kind) in [
        (
            r#"{"petType":"dog","bark":1,"owner":{"name":7}}"#,
            "an object",
        ),
        (r#"{"meow":7}"#, "an object"),
        ("{}", "an object"),
        (r#"["secret"]"#, "a list"),
        (r#""secret""#, "a string"),
        ("null", "null"),
    ] {
        let reasons =
            format!("expected one of `Cat`, `Dog`, `Numbers`, found {kind} that fits none of them");
        assert_eq!(
            read::<Chosen<false>>(json).unwrap_err(),
            format!("$ {reasons}")
        );
        assert_eq!(
            read::<Zoo<Chosen<false>>>(&format!(r#"{{"pets":[[],{json}]}}"#)).unwrap_err(),
            format!("$.pets[1] {reasons}")
        );
        assert_eq!(
            read::<Chosen<true>>(json),
            Ok(Chosen::Other(serde_json::from_str(json).unwrap()))
        );
    }
}

#[test]
fn a_tag_needs_an_object() {
    struct Tagged<T>(T);
    impl<T: Encode> Encode for Tagged<T> {
        fn encode(&self, out: &mut json::Writer) {
            out.tagged("t", "1", &self.0);
        }
    }
    for (value, expected) in [
        (json!({}), r#"{"t":"1"}"#),
        (json!({"a": 1}), r#"{"a":1,"t":"1"}"#),
        (json!({"a": {"b": [{}]}}), r#"{"a":{"b":[{}]},"t":"1"}"#),
        // Written by the value itself, and not a second time.
        (json!({"t": 2, "a": 1}), r#"{"t":2,"a":1}"#),
    ] {
        assert_eq!(to_string(&Tagged(&value)).unwrap(), expected);
        // And what comes behind it has no tag.
        assert_eq!(
            to_string(&(Tagged(&value), json!({}))).unwrap(),
            format!("[{expected},{{}}]")
        );
    }
    assert_eq!(to_string(&Tagged(Some(json!({})))).unwrap(), r#"{"t":"1"}"#);
    // A value that cannot have it must not go out without it.
    for wrong in [
        json!([1]),
        json!([{"a": 1}]),
        json!("secret"),
        json!(7),
        json!(null),
    ] {
        assert!(to_string(&Tagged(&wrong)).is_err(), "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_value_survives_an_open_union(value in any_json()) {
        let json = value.to_string();
        for back in [
            read::<Pet>(&json).map(|pet| to_string(&pet).unwrap()),
            read::<Chosen<true>>(&json).map(|chosen| match chosen {
                Chosen::Other(value) => value.to_string(),
                Chosen::Numbers(_) | Chosen::Cat(_) | Chosen::Dog(_) => json.clone(),
            }),
        ] {
            prop_assert_eq!(back, Ok(json.clone()));
        }
        let _ = read::<Mixed>(&json);
        let _ = read::<Strict>(&json);
        let _ = read::<Zoo<Animal>>(&format!(r#"{{"pets":{json}}}"#));
    }

    #[test]
    fn a_dog_among_other_members(at in 0_usize..5, bark: u32, names in prop::collection::vec("[a-e]", 4)) {
        let mut members: Vec<(String, Value)> =
            names.into_iter().map(|name| (name, json!([{}, null]))).collect();
        members.insert(at.min(members.len()), ("petType".to_owned(), json!("dog")));
        members.insert(at / 2, ("bark".to_owned(), json!(bark)));
        let json = Value::Object(members.into_iter().collect()).to_string();
        prop_assert_eq!(read::<Pet>(&json), Ok(Pet::Dog(Box::new(dog(bark)))));
    }
}
