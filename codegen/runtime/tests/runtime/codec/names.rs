//! Names with escapes, and members that a type does not declare.

use super::*;

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

/// Of whatever length, and whichever of its bytes is another one.
#[test]
fn names_that_differ_in_one_byte() {
    const NAME: &str = "abcdefghijklmnopqrstuvwxyz";
    /// How long the names are that are there, and how many others.
    struct Lengths(Vec<usize>, usize);
    impl Decode for Lengths {
        fn decode(node: json::Node<'_>) -> Result<Self, json::Misfit> {
            let mut object = node.object()?;
            let lengths =
                (0..=NAME.len()).filter(|length| object.member(&NAME[..*length]).is_some());
            Ok(Self(lengths.collect(), object.rest()?.len()))
        }
    }
    for length in 0..=NAME.len() {
        let name = &NAME[..length];
        let found: Lengths = from_slice(format!("{{\"{name}\":0}}").as_bytes()).unwrap();
        assert_eq!((found.0, found.1), (vec![length], 0), "{name}");
        for at in 0..length {
            let mut other = name.to_owned();
            other.replace_range(at..=at, "A");
            let found: Lengths = from_slice(format!("{{\"{other}\":0}}").as_bytes()).unwrap();
            assert_eq!((found.0, found.1), (vec![], 1), "{other}");
        }
    }
}

// What is not declared.

/// What is new may stand in any place, with blanks or without: the others are found, and it is kept.
#[test]
fn undeclared_members_in_any_place() {
    let declared = [r#""a":1"#, r#""b":"x""#, r#""c":[2]"#];
    for undeclared in [r#""x":{"y":1}"#, "\"x\" :\n{\"y\":1}"] {
        for (first, second) in
            (0..=3).flat_map(|first| (first..=3).map(move |second| (first, second)))
        {
            let mut members = declared.to_vec();
            members.insert(second, r#""z":3"#);
            members.insert(first, undeclared);
            assert_eq!(
                back(&format!("{{{}}}", members.join(","))),
                r#"{"a":1,"b":"x","c":[2],"x":{"y":1},"z":3}"#
            );
            members.reverse();
            assert_eq!(
                back(&format!("{{{}}}", members.join(","))),
                r#"{"a":1,"b":"x","c":[2],"z":3,"x":{"y":1}}"#
            );
        }
    }
}

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
