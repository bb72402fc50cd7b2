//! JSONPaths: what they select in a small tree, in which order, and what is no JSONPath.

use serde_json::{Value, json};

use crate::jsonpath::{parse, pointer};

fn shop() -> Value {
    json!({
        "lamps": [
            { "name": "Ada", "watts": 9, "tags": ["desk", "led"] },
            { "name": "Bo", "watts": 12.0 },
            { "name": "Cy", "watts": 40, "tags": [], "old": true },
        ],
        "x-limit": 12,
        "a b": { "name": "shelf", "none": null },
    })
}

/// The pointers of what is selected.
fn found(path: &str) -> Vec<String> {
    let path = parse(path).unwrap_or_else(|wrong| panic!("{path}: {}", wrong.message));
    let ways = path.find(&shop());
    ways.iter().map(|way| pointer(way).to_string()).collect()
}

fn refused(path: &str) -> String {
    match parse(path) {
        Ok(_) => panic!("`{path}` was read"),
        Err(wrong) => format!("{}: {}", wrong.at, wrong.message),
    }
}

#[test]
fn segments_select() {
    let cases: &[(&str, &[&str])] = &[
        ("$", &[""]),
        ("$.lamps[0].name", &["/lamps/0/name"]),
        ("$['lamps'][-1]['name']", &["/lamps/2/name"]),
        ("$ ['a b'] .name", &["/a b/name"]),
        ("$[\"a b\"]['none']", &["/a b/none"]),
        ("$.lamps[0, 2].watts", &["/lamps/0/watts", "/lamps/2/watts"]),
        ("$.lamps[0, 0]", &["/lamps/0"]),
        ("$.lamps[:2]", &["/lamps/0", "/lamps/1"]),
        ("$.lamps[::-1]", &["/lamps/2", "/lamps/1", "/lamps/0"]),
        ("$.lamps[5:0:-2]", &["/lamps/2"]),
        ("$.lamps[::0]", &[]),
        ("$.*", &["/lamps", "/x-limit", "/a b"]),
        (
            "$..name",
            &[
                "/lamps/0/name",
                "/lamps/1/name",
                "/lamps/2/name",
                "/a b/name",
            ],
        ),
        ("$..[1]", &["/lamps/1", "/lamps/0/tags/1"]),
        ("$.lamps.name", &[]),
        ("$.none", &[]),
        ("$['\\u0061 b'].name", &["/a b/name"]),
    ];
    for (path, expected) in cases {
        assert_eq!(found(path), *expected, "{path}");
    }
}

#[test]
fn filters_select() {
    let cases: &[(&str, &[&str])] = &[
        ("$.lamps[?@.old]", &["/lamps/2"]),
        ("$.lamps[?!@.old]", &["/lamps/0", "/lamps/1"]),
        ("$.lamps[?(@.watts == 12)]", &["/lamps/1"]),
        ("$.lamps[?@.watts == $['x-limit']]", &["/lamps/1"]),
        (
            "$.lamps[?@.watts < 12 || @.old == true]",
            &["/lamps/0", "/lamps/2"],
        ),
        ("$.lamps[?@.watts >= 12 && @.name != 'Cy']", &["/lamps/1"]),
        (
            "$.lamps[?@.name > 'B'].name",
            &["/lamps/1/name", "/lamps/2/name"],
        ),
        ("$.lamps[?@.tags[?@ == 'led']]", &["/lamps/0"]),
        ("$.lamps[?length(@.tags) == 0]", &["/lamps/2"]),
        ("$.lamps[?count(@.*) == 2]", &["/lamps/1"]),
        ("$.lamps[?match(@.name, '[AB].?')]", &["/lamps/1"]),
        (
            "$.lamps[?search(@.name, '[abo]')].name",
            &["/lamps/0/name", "/lamps/1/name"],
        ),
        ("$.lamps[?value(@..watts) == 40]", &["/lamps/2"]),
        (
            "$.lamps[?@.nothing == @.none]",
            &["/lamps/0", "/lamps/1", "/lamps/2"],
        ),
        ("$['a b'][?@ == null]", &["/a b/none"]),
        (
            "$.lamps[?!(@.watts == 9)].name",
            &["/lamps/1/name", "/lamps/2/name"],
        ),
        ("$.lamps[*].tags[?@ == 'desk']", &["/lamps/0/tags/0"]),
    ];
    for (path, expected) in cases {
        assert_eq!(found(path), *expected, "{path}");
    }
}

#[test]
fn what_is_no_jsonpath_is_told_with_its_place() {
    let cases = [
        (
            "paths",
            "0: a JSONPath begins with `$`, the whole description",
        ),
        (
            "$.paths./pets.get",
            "8: a key that holds `/` or `{` stands in brackets: `['/pets']`",
        ),
        (
            "$.a.",
            "4: a key or `*` is expected behind the dot; other keys stand in brackets: `['…']`",
        ),
        ("$.a ", "3: a JSONPath does not end with white space"),
        (
            "$a",
            "1: here `.name`, `['name']`, `[?filter]` or the end of the JSONPath is expected",
        ),
        ("$['a'", "1: this bracket is never closed"),
        ("$['a", "2: this quote is never closed"),
        (
            "$[a]",
            "2: in brackets stands a key in quotes, a number, `*`, or `?` and a filter",
        ),
        ("$[01]", "2: `01` is no index"),
        ("$[?@.a == b]", "10: `b` is no value; texts stand in quotes"),
        (
            "$[?@.* == 1]",
            "3: only what finds one value can be compared, not `*`, `..` or a filter",
        ),
        (
            "$[?1]",
            "3: this has to be compared with something, such as `== 'a'`",
        ),
        (
            "$[?size(@) == 1]",
            "3: there is no function `size`, but `length`, `count`, `match`, `search` and `value`",
        ),
        ("$[?count(1) == 1]", "3: `count` wants other arguments"),
        ("$[?(@.a]", "3: this parenthesis is never closed"),
        ("$['\\x']", "3: there is no such escape"),
    ];
    for (path, expected) in cases {
        assert_eq!(refused(path), expected, "{path}");
    }
    let deep = format!("$[?{}@.a{}]", "(".repeat(100), ")".repeat(100));
    assert_eq!(refused(&deep), "35: filters are nested too deep here");
    let bare = parse("$.x-limit").map(|path| path.bare);
    assert_eq!(bare.ok(), Some(vec![(2, "x-limit".to_owned())]));
}
