//! What the codec does with members: in whatever order, twice, many, with odd names; and what it keeps.

use std::cell::Cell;
use std::collections::BTreeMap;

use proptest::prelude::*;
use runtime::additional::Undeclared;
use runtime::json::{self, Decode, Encode, from_answer, from_slice, to_string};
use serde_json::{Value, json};

use super::objects::object;

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

// Names with escapes.

#[test]
fn escaped_names() {
    assert_eq!(
        back(r#"{"\u0061":1,"\u0062":"\u0078"}"#),
        r#"{"a":1,"b":"x"}"#
    );
    object! {
        #[derive(Debug, PartialEq)]
        struct Odd {
            quote: u32 = required "\"",
            slash: u32 = required "/",
            line: u32 = required "\n",
            control: u32 = required "\u{1f}",
            face: u32 = required "\u{1F600}",
            empty: u32 = required "",
        }
    }
    let odd: Odd =
        from_slice(br#"{"\"":1,"\/":2,"\n":3,"\u001F":4,"\ud83d\ude00":5,"":6}"#).unwrap();
    assert_eq!(
        to_string(&odd).unwrap(),
        "{\"\\\"\":1,\"/\":2,\"\\n\":3,\"\\u001f\":4,\"\u{1F600}\":5,\"\":6}"
    );
    let again: Odd = from_slice(to_string(&odd).unwrap().as_bytes()).unwrap();
    assert_eq!(again, odd);
    // A backslash that is escaped escapes nothing.
    assert_eq!(
        error::<Thing>(r#"{"\\u0061":1}"#),
        "$ the member `a` is missing"
    );
    // The place of a member is told by what its name means.
    assert_eq!(
        error::<Thing>(r#"{"\u0061":"x"}"#),
        "$.a expected an integer, found a string"
    );
}

/// In whatever order, and also where the name must be looked for.
#[test]
fn escaped_names_in_another_order() {
    for (json, expected) in [
        (r#"{"x":0,"\u0061":1}"#, r#"{"a":1,"x":0}"#),
        (
            r#"{"c":[1],"\u0062":"x","\u0061":1}"#,
            r#"{"a":1,"b":"x","c":[1]}"#,
        ),
        (
            r#"{"\u0061":1,"x":0,"\u0062":"x"}"#,
            r#"{"a":1,"b":"x","x":0}"#,
        ),
        // The last counts, and is found when the document is read a second time.
        (r#"{"\u0061":1,"\u0061":2}"#, r#"{"a":2}"#),
        (r#"{"a":"x","\u0061":1}"#, r#"{"a":1}"#),
    ] {
        assert_eq!(back(json), expected, "{json}");
    }
}

// What is not declared.

#[test]
fn undeclared_members_come_back_byte_for_byte() {
    for json in [
        // White space inside of a value, escapes that nobody needs, digits, doubles of a name.
        "{\"a\":1,\"x\":[ 1 ,\t{ \"y\" :\n2 } ]}",
        r#"{"a":1,"x":"\u0061\/\u00e4"}"#,
        r#"{"a":1,"x":[1.0,1.50,-0,-0.0,1e2,1E+2,0.1e-7,123456789012345678901234567890]}"#,
        r#"{"a":1,"x":0.1000000000000000055511151231257827}"#,
        r#"{"a":1,"x":{"z":1,"b":2,"z":3}}"#,
        // What no value can hold.
        r#"{"a":1,"x":1e400,"y":[-1e999999]}"#,
        r#"{"a":1,"x":"\ud800","y":["\udc00\ud800","\ud800\u0061"]}"#,
        r#"{"a":1,"x":{"\ud800":1}}"#,
    ] {
        kept(json);
    }
    // Their own names are written with no more escapes than they need.
    assert_eq!(
        back(r#"{"a":1,"\u0078\/":"\u0061\/"}"#),
        r#"{"a":1,"x/":"\u0061\/"}"#
    );
    let number = Thing {
        a: 1,
        b: None,
        c: None,
        additional: thing(r#"{"a":1,"x":1.50}"#).additional,
    };
    assert_eq!(number.additional.get("x").unwrap().text(), "1.50");
}

#[test]
fn undeclared_members_that_no_value_can_hold() {
    let thing = thing(r#"{"a":1,"number":1e400,"half":"\ud800","deep":[[]]}"#);
    for name in ["number", "half"] {
        assert!(thing.additional.get(name).unwrap().value().is_err());
    }
    assert!(thing.additional.get("deep").unwrap().value().is_ok());
}

#[test]
fn undeclared_members_of_any_depth() {
    let deep = "[".repeat(200_000) + &"]".repeat(200_000);
    let objects = r#"{"x":"#.repeat(200_000) + "1" + &"}".repeat(200_000);
    for json in [
        format!(r#"{{"a":1,"x":{deep}}}"#),
        format!(r#"{{"a":1,"x":{objects}}}"#),
    ] {
        kept(&json);
        let mut thing = thing(&json);
        assert!(thing.additional.get("x").unwrap().value().is_err());
        // Neither a copy nor a comparison nor what is shown goes through its levels.
        assert_eq!(thing.clone(), thing);
        assert_eq!(format!("{:?}", thing.additional), r#"{"x"}"#);
        assert!(thing.additional.remove("x"));
        // And types that do not keep it pass over it.
        let closed: Closed = from_slice(json.as_bytes()).unwrap();
        assert_eq!(closed.a, 1);
    }
    // Also where the document must be read a second time.
    let json = format!(r#"{{"a":"x","x":{deep},"a":1}}"#);
    assert_eq!(back(&json), format!(r#"{{"a":1,"x":{deep}}}"#));
}

/// Two names are two members, also if neither is a text.
#[test]
fn names_with_half_a_character() {
    kept(r#"{"a":1,"\ud800":1}"#);
    kept(r#"{"a":1,"\ud800":1,"\ud801":2}"#);
    kept("{\"a\":1,\"\\ud800\":1,\"\u{fffd}\":2}");
}

/// The place of such a name is its own, and not one inside of its value.
#[test]
fn the_place_of_a_name_that_is_no_text() {
    type Map = BTreeMap<String, BTreeMap<String, Vec<u32>>>;
    assert_eq!(
        error::<Map>(r#"{"x":{},"\ud800":{"a":[1]}}"#),
        "$[\"\u{fffd}\"] a name that is no text"
    );
}

/// By way of serde such a member is an error or comes out whole, and never ends the process.
#[test]
fn serde_and_undeclared_members_of_any_depth() {
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "codec::serde_in_a_process_of_its_own",
            "--ignored",
        ])
        .output()
        .unwrap();
    assert!(child.status.success(), "{:?}", child.status);
}

#[test]
#[ignore = "run by the test above, in a process of its own"]
fn serde_in_a_process_of_its_own() {
    let deep = "[".repeat(200_000) + &"]".repeat(200_000);
    let json = format!(r#"{{"a":1,"x":{deep}}}"#);
    if let Ok(written) = serde_json::to_string(&thing(&json)) {
        assert_eq!(written, json);
    }
}

#[test]
fn many_undeclared_members_are_written_in_a_time_that_grows_with_their_number() {
    // With the square of their number it would be half a minute.
    let members: BTreeMap<String, u32> = (0..10_000).map(|n| (format!("name{n:05}"), n)).collect();
    let mut json = to_string(&members).unwrap();
    json.insert_str(1, r#""a":1,"#);
    let typed: Typed = from_slice(json.as_bytes()).unwrap();
    assert_eq!(to_string(&typed).unwrap(), json);
    kept(&json);
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

// Tags.

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

#[test]
fn a_tag_may_stand_anywhere_and_is_written_last() {
    for json in [
        r#"{"tag":"thing","a":1,"x":2}"#,
        r#"{"a":1,"tag":"thing","x":2}"#,
        r#"{"a":1,"x":2,"tag":"thing"}"#,
        r#"{"a":1,"x":2,"t\u0061g":"th\u0069ng"}"#,
        r#"{"a":1,"tag":1,"x":2}"#,
        r#"{"tag":true,"x":2,"a":1}"#,
    ] {
        let value = tagged(json);
        assert!(matches!(value, Tagged::Thing(_)), "{json}");
        assert_eq!(
            to_string(&value).unwrap(),
            r#"{"a":1,"x":2,"tag":"thing"}"#,
            "{json}"
        );
    }
    assert_eq!(
        to_string(&tagged(r#"{"tag":"map","x":{"tag":1}}"#)).unwrap(),
        r#"{"x":{"tag":1},"tag":"map"}"#
    );
    assert_eq!(
        to_string(&tagged(r#"{"b":"x","tag":"closed","y":[],"a":1}"#)).unwrap(),
        r#"{"a":1,"b":"x","tag":"closed"}"#
    );
    for json in [
        r#"{"tag":"1.0"}"#,
        r#"{"tag":1.0}"#,
        r#"{"tag":null}"#,
        r#"{"tag":{}}"#,
        r#"{"tag":["thing"]}"#,
        r#"{"x":{"tag":"thing"}}"#,
        r#"[{"tag":"thing"}]"#,
        "{}",
    ] {
        assert!(matches!(tagged(json), Tagged::Other(_)), "{json}");
        assert_eq!(to_string(&tagged(json)).unwrap(), json);
    }
}

/// The last tag counts, as of every other member, and none of them is left in the variant.
#[test]
fn a_tag_that_is_there_twice() {
    let expected = r#"{"a":1,"x":2,"tag":"thing"}"#;
    for json in [
        r#"{"tag":"map","a":1,"x":2,"tag":"thing"}"#,
        r#"{"tag":"thing","tag":"thing","a":1,"x":2}"#,
        r#"{"tag":null,"a":1,"t\u0061g":"thing","x":2}"#,
        r#"{"tag":"map","a":7,"tag":"thing","a":1,"x":2}"#,
    ] {
        assert_eq!(to_string(&tagged(json)).unwrap(), expected, "{json}");
    }
}

#[test]
fn what_is_passed_over_is_so_at_one_level_alone() {
    let Tagged::Thing(value) = tagged(r#"{"tag":"thing","a":1,"x":{"tag":"thing"}}"#) else {
        panic!()
    };
    assert_eq!(
        value.additional.get("x").unwrap().text(),
        r#"{"tag":"thing"}"#
    );
    let Tagged::Map(value) = tagged(r#"{"x":{"tag":"map","y":1},"tag":"map"}"#) else {
        panic!()
    };
    assert_eq!(value["x"], json!({"tag": "map", "y": 1}));
}

/// Two tags of two unions, one inside of the other.
#[test]
fn a_tagged_value_in_a_tagged_value() {
    #[derive(Debug, PartialEq)]
    struct Outer(Tagged);
    impl Encode for Outer {
        fn encode(&self, out: &mut json::Writer) {
            out.tagged("class", "outer", &self.0);
        }
    }
    #[derive(Debug, PartialEq)]
    struct Again(Tagged);
    impl Encode for Again {
        fn encode(&self, out: &mut json::Writer) {
            out.tagged("tag", "outer", &self.0);
        }
    }
    let value = tagged(r#"{"tag":"thing","a":1,"x":[{}]}"#);
    assert_eq!(
        to_string(&vec![Outer(value.clone()), Outer(value.clone())]).unwrap(),
        r#"[{"a":1,"x":[{}],"tag":"thing","class":"outer"},{"a":1,"x":[{}],"tag":"thing","class":"outer"}]"#
    );
    // Of two with one name the inner one is written, once.
    assert_eq!(
        to_string(&Again(value)).unwrap(),
        r#"{"a":1,"x":[{}],"tag":"thing"}"#
    );
    // And none where the value has the member: declared, kept, or as any value.
    let own = Tagged::Map(BTreeMap::from([("tag".to_owned(), json!("own"))]));
    assert_eq!(to_string(&own).unwrap(), r#"{"tag":"own"}"#);
    let mut thing = thing(r#"{"a":1}"#);
    thing.additional.insert("tag", "own").unwrap();
    assert_eq!(
        to_string(&Tagged::Thing(thing)).unwrap(),
        r#"{"a":1,"tag":"own"}"#
    );
    // A member of an inner object is none of the value's.
    let inner = Tagged::Map(BTreeMap::from([("x".to_owned(), json!({"tag": 1}))]));
    assert_eq!(to_string(&inner).unwrap(), r#"{"x":{"tag":1},"tag":"map"}"#);
}

// Unions that look at the surface.

thread_local! {
    /// How often types were asked whether a value fits.
    static ASKED: Cell<u64> = const { Cell::new(0) };
}

/// A tree in which every node may be one of three that look the same.
#[derive(Clone, Debug, PartialEq)]
enum Tree {
    One(Box<One>),
    Two(Box<Two>),
    Three(Box<Three>),
}

macro_rules! branches {
    ($($name:ident $own:literal)*) => {$(
        #[derive(Clone, Debug, PartialEq)]
        struct $name {
            own: Option<String>,
            left: Option<Tree>,
            right: Option<Tree>,
        }

        impl Decode for $name {
            fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
                let mut object = node.object()?;
                let value = Self {
                    own: object.optional($own)?,
                    left: object.optional("left")?,
                    right: object.optional("right")?,
                };
                object.end()?;
                Ok(value)
            }

            fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
                ASKED.set(ASKED.get() + 1);
                node.fits_members(depth, &[
                    json::Known::optional($own, <String as Decode>::fits),
                    json::Known::optional("left", <Tree as Decode>::fits),
                    json::Known::optional("right", <Tree as Decode>::fits),
                ])
            }
        }
    )*};
}

branches!(One "one" Two "two" Three "three");

impl Decode for Tree {
    fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
        match json::choose(node, &[One::fits, Two::fits, Three::fits]) {
            Some(0) => node.decode().map(Self::One),
            Some(1) => node.decode().map(Self::Two),
            Some(2) => node.decode().map(Self::Three),
            _ => Err(node.no_fit(&["`One`", "`Two`", "`Three`"])),
        }
    }

    fn fits(node: json::Node<'_>, depth: json::Depth) -> json::Fit {
        json::any(node, depth, &[One::fits, Two::fits, Three::fits])
    }
}

/// Every level asks a few levels down, so what is asked grows with the levels and no faster.
#[test]
fn asking_grows_with_the_document_alone() {
    let asked = |levels: usize| {
        let json = r#"{"left":"#.repeat(levels) + r#"{"three":"x"}"# + &"}".repeat(levels);
        ASKED.set(0);
        let mut tree: Tree = from_slice(json.as_bytes()).unwrap();
        let asked = ASKED.get();
        // What decides stands at the end, further away than anybody looks.
        let mut depth = 0;
        loop {
            let left = match tree {
                Tree::One(one) => one.left,
                Tree::Two(two) => two.left,
                Tree::Three(three) => {
                    assert_eq!(three.own.as_deref(), Some("x"));
                    three.left
                }
            };
            match left {
                Some(left) => tree = left,
                None => break,
            }
            depth += 1;
        }
        assert_eq!(depth, levels);
        asked
    };
    for levels in 4..=120 {
        let asked = asked(levels);
        // Three types, each with three levels of three types below.
        let most = 3 + 9 + 27 + 81;
        assert!(asked <= most * (levels as u64 + 1), "{levels}: {asked}");
    }
    // Twice as deep is twice as much.
    assert!(asked(120) <= 2 * asked(60) + 200);
}

/// The same in a tree with many branches.
#[test]
fn asking_grows_with_the_branches_alone() {
    fn tree(levels: u32) -> String {
        match levels {
            0 => r#"{"two":"x"}"#.to_owned(),
            _ => {
                let inner = tree(levels - 1);
                format!(r#"{{"left":{inner},"right":{inner}}}"#)
            }
        }
    }
    let mut before = 0;
    for levels in 4..=9 {
        ASKED.set(0);
        from_slice::<Tree>(tree(levels).as_bytes()).unwrap();
        let asked = ASKED.get();
        let nodes = (1 << (levels + 1)) - 1;
        // Below each node stand two, four and eight more.
        let most = 3 + 2 * 9 + 4 * 27 + 8 * 81;
        assert!(asked <= most * nodes, "{levels}: {asked}");
        // A level more is twice as many nodes.
        assert!(before == 0 || asked <= before * 5 / 2, "{levels}: {asked}");
        before = asked;
    }
}

/// Near the surface the value that decides is seen.
#[test]
fn what_decides_near_the_surface() {
    for (json, expected) in [
        (r#"{"two":"x"}"#, "two"),
        (r#"{"left":{"left":{}},"three":"x"}"#, "three"),
        (r#"{"left":{},"two":"x","right":{"three":"x"}}"#, "two"),
        // All of them have what is there: the first.
        ("{}", "one"),
        (r#"{"left":{"two":"x"}}"#, "one"),
        // None has it all: the first of those that fit as well as any other.
        (r#"{"x":1,"two":"x"}"#, "one"),
    ] {
        let name = match from_slice(json.as_bytes()).unwrap() {
            Tree::One(_) => "one",
            Tree::Two(_) => "two",
            Tree::Three(_) => "three",
        };
        assert_eq!(name, expected, "{json}");
    }
    assert_eq!(
        error::<Tree>(r#"{"left":{"left":7}}"#),
        "$ expected one of `One`, `Two`, `Three`, found an object that fits none of them"
    );
}

// Numbers and texts as they are written.

#[test]
fn numbers_as_they_are_written() {
    for (number, json) in [
        (0.0, "0"),
        (7.0, "7"),
        (-7.0, "-7"),
        (1.5, "1.5"),
        (0.1, "0.1"),
        (9_007_199_254_740_991.0, "9007199254740991"),
        (1e300, "1e+300"),
        (5e-324, "5e-324"),
    ] {
        let written = to_string(&number).unwrap();
        assert_eq!(written.replace("1e300", "1e+300"), json);
        assert_eq!(from_slice::<f64>(written.as_bytes()).unwrap(), number);
    }
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(to_string(&number).unwrap(), "null");
    }
    assert_eq!(
        to_string(&(i32::MIN, i64::MIN, u32::MAX, u64::MAX)).unwrap(),
        "[-2147483648,-9223372036854775808,4294967295,18446744073709551615]"
    );
    // Any value keeps what it can hold.
    let value: Value = from_slice(b"[1.0,1,18446744073709551615,-0.0]").unwrap();
    assert_eq!(
        to_string(&value).unwrap(),
        "[1.0,1,18446744073709551615,-0.0]"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_written_as_everybody_writes_it(text: String) {
        prop_assert_eq!(to_string(&text).unwrap(), serde_json::to_string(&text).unwrap());
        prop_assert_eq!(from_slice::<String>(to_string(&text).unwrap().as_bytes()).unwrap(), text);
    }

    #[test]
    fn any_number_comes_back(number in any::<f64>().prop_filter("JSON has it", |n| n.is_finite())) {
        let written = to_string(&number).unwrap();
        // Zero loses its sign.
        prop_assert_eq!(from_slice::<f64>(written.as_bytes()).unwrap(), number);
    }

    /// Of members of four names, in any order and however often: the last of each.
    #[test]
    fn any_members(members in prop::collection::vec(("[abcx]", 0_u32..9), 0..90), last in 0_u32..9) {
        let mut members: Vec<(String, String)> = members.into_iter().map(|(name, number)| {
            let value = match name.as_str() {
                "b" => format!("\"{number}\""),
                "c" => format!("[{number}]"),
                _ => number.to_string(),
            };
            (name, value)
        }).collect();
        members.push(("a".to_owned(), last.to_string()));
        let json: Vec<_> = members.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        let expected: BTreeMap<_, _> = members.into_iter().collect();
        let expected: Vec<_> = expected.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
        prop_assert_eq!(back(&format!("{{{}}}", json.join(","))), format!("{{{}}}", expected.join(",")));
    }
}
