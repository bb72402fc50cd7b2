//! What the codec does with members: in whatever order, twice, many, with odd names; and what it keeps.

use std::cell::Cell;
use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::additional::Undeclared;
use runtime::json::{self, Decode, Encode, from_answer, from_slice, to_string};
use serde_json::{Value, json};

use super::objects::object;

mod names;
mod unions;

object! {
    #[derive(Clone, Debug, PartialEq)]
    struct Thing {
        a: u32 = required "a",
        b: Option<String> = optional "b",
        c: Option<Vec<u32>> = optional "c",
        ;
        additional: Undeclared = rest,
    }
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    struct Patch {
        a: u32 = required "a",
        b: Option<String> = optional "b",
        c: Option<Vec<u32>> = optional "c",
        n: Option<Option<u32>> = nullable "n",
        ;
        additional: Undeclared = rest_and_nulls,
    }
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    struct Closed {
        a: u32 = required "a",
        b: Option<String> = optional "b",
    }
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    struct Typed {
        a: u32 = required "a",
        ;
        additional: BTreeMap<String, u32> = rest_as,
    }
}

object! {
    #[derive(Clone, Debug, PartialEq)]
    struct Late {
        b: Option<String> = optional "b",
        n: Option<Option<u32>> = nullable "n",
        a: u32 = required "a",
        ;
        additional: BTreeMap<String, u32> = rest_as,
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Tagged {
    Thing(Thing),
    Map(BTreeMap<String, Value>),
    Closed(Closed),
    Other(Value),
}

impl Decode for Tagged {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match node.tag("tag").as_deref() {
            Some("thing" | "1" | "true") => node.without("tag").decode().map(Self::Thing),
            Some("map") => node.without("tag").decode().map(Self::Map),
            Some("closed") => node.without("tag").decode().map(Self::Closed),
            _ => node.decode().map(Self::Other),
        }
    }
}

impl Encode for Tagged {
    fn encode(&self, out: &mut json::Writer) {
        match self {
            Self::Thing(value) => out.tagged("tag", "thing", value),
            Self::Map(value) => out.tagged("tag", "map", value),
            Self::Closed(value) => out.tagged("tag", "closed", value),
            Self::Other(value) => out.value(value),
        }
    }
}

fn tagged(json: &str) -> Tagged {
    from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn thing(json: &str) -> Thing {
    from_slice(json.as_bytes()).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// Decoded and written again.
#[track_caller]
fn back(json: &str) -> String {
    to_string(&thing(json)).unwrap()
}

/// The same as it came.
#[track_caller]
fn kept(json: &str) {
    assert_eq!(back(json), json);
}

fn error<T: Decode>(json: &str) -> String {
    match from_slice::<T>(json.as_bytes()) {
        Ok(_) => panic!("{json} can be read"),
        Err(error) => format!("{} {}", error.path(), error.message()),
    }
}

// Members that are there twice.

#[test]
fn the_last_of_a_name_counts() {
    for (json, expected) in [
        (r#"{"a":1,"a":2}"#, r#"{"a":2}"#),
        (r#"{"a":1,"b":"x","a":2}"#, r#"{"a":2,"b":"x"}"#),
        (
            r#"{"b":"x","a":1,"b":"y","a":2,"a":3}"#,
            r#"{"a":3,"b":"y"}"#,
        ),
        // Also where the first does not fit.
        (r#"{"a":"x","a":2}"#, r#"{"a":2}"#),
        (r#"{"a":null,"c":7,"c":[1],"a":2}"#, r#"{"a":2,"c":[1]}"#),
        // One that is null is nothing.
        (r#"{"a":1,"b":"x","b":null}"#, r#"{"a":1}"#),
        (r#"{"a":1,"b":null,"b":"x"}"#, r#"{"a":1,"b":"x"}"#),
        // Written in another way it is the same name.
        (r#"{"a":1,"\u0061":2}"#, r#"{"a":2}"#),
        (r#"{"\u0061":1,"a":2}"#, r#"{"a":2}"#),
        // Of those that are not declared the last one, in the place of the first.
        (r#"{"x":1,"a":1,"y":2,"x":[3]}"#, r#"{"a":1,"x":[3],"y":2}"#),
        (r#"{"a":1,"x":1,"\u0078":2}"#, r#"{"a":1,"x":2}"#),
        // And both at once.
        (r#"{"a":1,"x":1,"a":2,"x":2}"#, r#"{"a":2,"x":2}"#),
    ] {
        assert_eq!(back(json), expected, "{json}");
    }
    // One that does not fit counts as well.
    assert_eq!(
        error::<Thing>(r#"{"a":1,"a":"x"}"#),
        "$.a expected an integer, found a string"
    );
    assert_eq!(
        error::<Thing>(r#"{"a":"x","a":true}"#),
        "$.a expected an integer, found a boolean"
    );
}

/// Its line and column are those of the one that counts.
#[test]
fn the_place_of_the_last_of_a_name() {
    let error = from_slice::<Thing>(b"{\"a\":\"x\",\n\"a\":true}").unwrap_err();
    assert_eq!((error.line(), error.column()), (2, 5));
}

#[test]
fn the_last_of_a_name_counts_in_every_type() {
    let closed: Closed = from_slice(br#"{"x":1,"a":1,"x":2,"a":2}"#).unwrap();
    assert_eq!(closed, Closed { a: 2, b: None });
    let typed: Typed = from_slice(br#"{"a":1,"x":1,"a":2,"x":2}"#).unwrap();
    assert_eq!(typed.a, 2);
    assert_eq!(typed.additional, BTreeMap::from([("x".to_owned(), 2)]));
    let map: BTreeMap<String, Closed> = from_slice(br#"{"k":{"a":1},"k":{"a":2,"a":3}}"#).unwrap();
    assert_eq!(map["k"].a, 3);
    let list: Vec<Closed> = from_slice(br#"[{"a":1},{"a":1,"a":2},{"a":3}]"#).unwrap();
    assert_eq!(
        list.iter().map(|closed| closed.a).collect::<Vec<_>>(),
        [1, 2, 3]
    );
    let value: Value = from_slice(br#"{"x":1,"y":0,"x":{"z":1,"z":2}}"#).unwrap();
    assert_eq!(value, json!({"x": {"z": 2}, "y": 0}));
    let patch: Patch = from_slice(br#"{"a":1,"n":null,"n":5,"b":"x","b":null}"#).unwrap();
    assert_eq!((patch.n, patch.b), (Some(Some(5)), None));
    // And does not fail for a name that is declared in another object.
    let things: Vec<Thing> = from_slice(br#"[{"a":1,"x":{"a":1,"a":2}}]"#).unwrap();
    assert_eq!(
        to_string(&things).unwrap(),
        r#"[{"a":1,"x":{"a":1,"a":2}}]"#
    );
}

/// In a map as well the last of a name counts, also where the first does not fit.
#[test]
fn the_last_of_a_name_counts_in_a_map() {
    let expected = BTreeMap::from([("k".to_owned(), 2)]);
    let map: BTreeMap<String, u32> = from_slice(br#"{"k":1,"k":2}"#).unwrap();
    assert_eq!(map, expected);
    let map: BTreeMap<String, u32> = from_slice(br#"{"k":"x","k":2}"#).unwrap();
    assert_eq!(map, expected);
    let typed: Typed = from_slice(br#"{"a":1,"k":"x","k":2}"#).unwrap();
    assert_eq!(typed.additional, expected);
    let value: Value = from_slice(br#"{"k":1e400,"k":2}"#).unwrap();
    assert_eq!(value, json!({"k": 2}));
    // Nothing is told of the one that does not count.
    let (map, repairs) = from_answer::<BTreeMap<String, u32>>(br#"{"k":"1","k":2}"#).unwrap();
    assert_eq!((map, repairs), (expected, vec![]));
}

/// What is told of an answer is what was done to the members that count, once.
#[test]
fn repairs_of_members_that_are_there_twice() {
    let (thing, repairs) =
        from_answer::<Thing>(br#"{"b":1,"a":"1","b":"x","c":["7"],"a":"2"}"#).unwrap();
    assert_eq!((thing.a, thing.b.as_deref()), (2, Some("x")));
    let told: Vec<_> = repairs.iter().map(|repair| repair.path()).collect();
    assert_eq!(told, ["$.a", "$.c[0]"]);
}

/// A member that is asked for and is not there costs no look at another of its hash.
#[test]
fn names_that_look_alike() {
    // Of the same length, with the same first and last letter.
    let json = r#"{"a":1,"axxb":1,"ayyb":2,"azzb":3}"#;
    kept(json);
    object! {
        #[derive(Clone, Debug, PartialEq)]
        struct Alike {
            third: Option<u32> = optional "azzb",
            first: Option<u32> = optional "axxb",
            none: Option<u32> = optional "awwb",
            ;
            additional: Undeclared = rest,
        }
    }
    let alike: Alike = from_slice(json.as_bytes()).unwrap();
    assert_eq!(
        (alike.third, alike.first, alike.none),
        (Some(3), Some(1), None)
    );
    assert_eq!(
        to_string(&alike).unwrap(),
        r#"{"azzb":3,"axxb":1,"a":1,"ayyb":2}"#
    );
}

// The order of members, and how many there are.

#[test]
fn members_in_whatever_order() {
    let members = [r#""a":1"#, r#""b":"x""#, r#""c":[2]"#, r#""x":{}"#];
    for first in 0..4 {
        for second in 0..4 {
            for third in 0..4 {
                let fourth = 6_usize.wrapping_sub(first + second + third);
                let order = [first, second, third, fourth];
                if (0..4).any(|place| !order.contains(&place)) {
                    continue;
                }
                let json = format!("{{{}}}", order.map(|place| members[place]).join(","));
                assert_eq!(back(&json), r#"{"a":1,"b":"x","c":[2],"x":{}}"#, "{json}");
            }
        }
    }
}

/// Sixty-four places are remembered in one word.
#[test]
fn many_members() {
    for count in [0, 1, 62, 63, 64, 65, 127, 128, 129, 200] {
        let others: String = (0..count).map(|n| format!(r#""x{n}":{n},"#)).collect();
        let rest = others.trim_end_matches(',');
        let rest = if rest.is_empty() {
            String::new()
        } else {
            format!(",{rest}")
        };
        for json in [
            // Declared ones behind all others, before them, and around them.
            format!(r#"{{{others}"b":"x","a":1}}"#),
            format!(r#"{{"a":1,"b":"x"{rest}}}"#),
            format!(r#"{{"b":"x",{others}"a":1}}"#),
            format!(r#"{{"a":1,{others}"b":"x"}}"#),
        ] {
            assert_eq!(back(&json), format!(r#"{{"a":1,"b":"x"{rest}}}"#));
        }
        // Twice, far from one another.
        let json = format!(r#"{{"a":"x",{others}"b":"x","a":1}}"#);
        assert_eq!(back(&json), format!(r#"{{"a":1,"b":"x"{rest}}}"#));
        let json = format!(r#"{{{others}"a":1,"b":"y","a":1,"b":"x"}}"#);
        assert_eq!(back(&json), format!(r#"{{"a":1,"b":"x"{rest}}}"#));
        // And with the one that is passed over among them.
        let json = format!(r#"{{{others}"tag":"thing","a":1,"b":"x"}}"#);
        let Tagged::Thing(thing) = from_slice(json.as_bytes()).unwrap() else {
            panic!("{json}")
        };
        assert_eq!(
            to_string(&thing).unwrap(),
            format!(r#"{{"a":1,"b":"x"{rest}}}"#)
        );
    }
}

#[test]
fn more_declared_members_than_places_in_a_word() {
    const NAMES: [&str; 80] = [
        "m00", "m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12",
        "m13", "m14", "m15", "m16", "m17", "m18", "m19", "m20", "m21", "m22", "m23", "m24", "m25",
        "m26", "m27", "m28", "m29", "m30", "m31", "m32", "m33", "m34", "m35", "m36", "m37", "m38",
        "m39", "m40", "m41", "m42", "m43", "m44", "m45", "m46", "m47", "m48", "m49", "m50", "m51",
        "m52", "m53", "m54", "m55", "m56", "m57", "m58", "m59", "m60", "m61", "m62", "m63", "m64",
        "m65", "m66", "m67", "m68", "m69", "m70", "m71", "m72", "m73", "m74", "m75", "m76", "m77",
        "m78", "m79",
    ];
    #[derive(Debug, PartialEq)]
    struct Wide(Vec<u32>, Undeclared);
    impl Decode for Wide {
        fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
            let mut object = node.object()?;
            let members = NAMES.map(|name| object.required(name));
            let members = members.into_iter().collect::<Result<_, _>>()?;
            Ok(Self(members, object.rest()?))
        }
    }
    let numbers: Vec<u32> = (0..80).collect();
    let members: Vec<String> = numbers
        .iter()
        .map(|n| format!(r#""{}":{n}"#, NAMES[*n as usize]))
        .collect();
    let straight = members.join(",");
    let reversed: Vec<_> = members.iter().rev().map(String::as_str).collect();
    for json in [straight.clone(), reversed.join(",")] {
        let wide: Wide = from_slice(format!("{{{json}}}").as_bytes()).unwrap();
        assert_eq!(wide, Wide(numbers.clone(), Undeclared::default()));
        let wide: Wide = from_slice(format!(r#"{{{json},"x":1}}"#).as_bytes()).unwrap();
        assert_eq!(wide.0, numbers);
        assert_eq!(wide.1.names().collect::<Vec<_>>(), ["x"]);
        let wide: Wide = from_slice(format!(r#"{{{json},"m79":5}}"#).as_bytes()).unwrap();
        assert_eq!((wide.0[79], wide.1.len()), (5, 0));
    }
}

// Null.

#[test]
fn null_in_the_place_of_nothing_is_remembered() {
    for json in [
        r#"{"a":1,"b":null}"#,
        r#"{"a":1,"n":null,"b":null,"c":null}"#,
        r#"{"a":1,"c":[1],"b":null,"x":null}"#,
        r#"{"a":1,"b":"x","n":1}"#,
        r#"{"a":1}"#,
    ] {
        let patch: Patch = from_slice(json.as_bytes()).unwrap();
        let written = to_string(&patch).unwrap();
        assert_eq!(
            serde_json::from_str::<Value>(&written).unwrap(),
            serde_json::from_str::<Value>(json).unwrap()
        );
        assert_eq!(from_slice::<Patch>(written.as_bytes()).unwrap(), patch);
    }
    let mut patch: Patch = from_slice(br#"{"a":1,"b":null,"x":1}"#).unwrap();
    // It is no member that nobody knows.
    assert_eq!(patch.additional.names().collect::<Vec<_>>(), ["x"]);
    assert!(patch.additional.get("b").is_none());
    // And is no longer null when there is a value.
    patch.b = Some("y".to_owned());
    assert_eq!(to_string(&patch).unwrap(), r#"{"a":1,"b":"y","x":1}"#);
    patch.b = None;
    assert_eq!(to_string(&patch).unwrap(), r#"{"a":1,"b":null,"x":1}"#);
    // It survives what is done to the others.
    patch.additional.remove("x");
    patch.additional.insert("y", &2).unwrap();
    assert_eq!(to_string(&patch).unwrap(), r#"{"a":1,"b":null,"y":2}"#);
    assert_ne!(patch, from_slice(br#"{"a":1,"y":2}"#).unwrap());
    patch.additional.clear();
    assert_eq!(to_string(&patch).unwrap(), r#"{"a":1}"#);
    // A type that does not remember leaves it out.
    assert_eq!(back(r#"{"a":1,"b":null,"x":null}"#), r#"{"a":1,"x":null}"#);
}

/// Of several faults the first one is told, whichever way the type finds them.
#[test]
fn the_first_fault_is_told() {
    fn told<T: Decode + std::fmt::Debug>(text: &str) -> String {
        from_slice::<T>(text.as_bytes())
            .expect_err("it does not fit")
            .to_string()
    }
    for (told, expected) in [
        (told::<Late>(r#"{"b": 1, "n": "x", "a": "y"}"#), "b"),
        (told::<Late>(r#"{"b": "b", "n": "x", "a": "y"}"#), "n"),
        (told::<Late>(r#"{"n": "x"}"#), "n"),
        (told::<Late>(r#"{"n": "x", "a": 1, "z": "z"}"#), "n"),
        (told::<Late>(r#"{"a": 1, "z": "z"}"#), "z"),
        (told::<Patch>(r#"{"a": 1, "c": [1, "x"], "b": 2}"#), "b"),
        (told::<Patch>(r#"{"a": 1, "c": [1, "x"]}"#), "c[1]"),
        (told::<Closed>(r#"{"a": 1, "b": {}}"#), "b"),
    ] {
        assert!(
            told.starts_with(&format!("at $.{expected} ")),
            "{expected}: {told}"
        );
    }
}
