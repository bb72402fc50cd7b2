//! Tags, and unions that look at their values; numbers.

use super::*;

// Tags.

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
        r#"{"tag":1.5}"#,
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
                    own: object.optional($own),
                    left: object.optional("left"),
                    right: object.optional("right"),
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
        // None has it all: the one that has most of it, or the first of those.
        (r#"{"x":1,"two":"x"}"#, "two"),
        (r#"{"x":1,"left":{}}"#, "one"),
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
        (9_007_199_254_740_992.0, "9007199254740992"),
        (1e16, "10000000000000000"),
        (-123_456_789_012_345_680.0, "-123456789012345680"),
        (999_999_999_999_999_900_000.0, "999999999999999900000"),
        (1e21, "1e+21"),
        (1e300, "1e+300"),
        (5e-324, "5e-324"),
    ] {
        let written = to_string(&number).unwrap();
        assert_eq!(
            written.replace("1e300", "1e+300").replace("1e21", "1e+21"),
            json
        );
        assert_eq!(from_slice::<f64>(written.as_bytes()).unwrap(), number);
    }
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(to_string(&number), Err("a number that JSON does not have"));
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
