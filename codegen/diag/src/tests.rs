use std::collections::BTreeMap;

use super::{Diagnostic, Diagnostics, Location, Pointer, Target, render};

const YAML: &str = "\
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets/{id}:
    get:
      deprecated: nope
      tags:
        - one
        - two
";

fn files(entries: &[(&str, &str)]) -> BTreeMap<String, String> {
    entries
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

fn at(file: &str, pointer: &str) -> Location {
    Location {
        file: file.into(),
        pointer: pointer.parse().unwrap(),
    }
}

fn rendered(text: &str, diagnostic: Diagnostic) -> String {
    let found: Diagnostics = [diagnostic].into_iter().collect();
    render(&found, &files(&[("a.yaml", text)]))
}

#[test]
fn pointers_escape_and_unescape() {
    let pointer = Pointer::root().child("paths").child("/a~b").index(3);
    assert_eq!(pointer.as_str(), "/paths/~1a~0b/3");
    assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a~b", "3"]);
    assert_eq!(pointer.last().unwrap(), "3");
    assert_eq!(pointer.parent().unwrap().as_str(), "/paths/~1a~0b");
    assert_eq!(Pointer::root().parent(), None);
    assert_eq!(Pointer::root().last(), None);
    assert_eq!(
        "/a/b".parse::<Pointer>().unwrap(),
        Pointer::root().child("a").child("b")
    );
    assert!("a/b".parse::<Pointer>().is_err());
    assert_eq!(["", "~1"].iter().collect::<Pointer>().as_str(), "//~01");
}

/// A closing brace below the key that it belongs to, and members that are not deeper: YAML 1.1 has no rule for it.
#[test]
fn braces_may_stand_anywhere() {
    let text = "a:\n  b: {\n    x: 1\n  }\n  c: [\n1, { y:\n2 }\n]\n  d: nope\n";
    let point = |pointer: &str| {
        let shown = rendered(text, Diagnostic::error("odd", at("a.yaml", pointer), "odd"));
        let place = shown.lines().nth(1).unwrap_or_default();
        place.trim_start_matches(" --> a.yaml:").to_owned()
    };
    assert_eq!(point("/a/b/x"), "3:8");
    assert_eq!(point("/a/c/0"), "6:1");
    assert_eq!(point("/a/c/1/y"), "7:1");
    assert_eq!(point("/a/d"), "9:6");
}

#[test]
fn locations_travel_as_text() {
    let place = at("spec/a.yaml", "/paths/~1x");
    assert_eq!(place.to_string(), "spec/a.yaml#/paths/~1x");
    assert_eq!(place.to_string().parse::<Location>().unwrap(), place);
    assert_eq!("a#b.yaml#".parse::<Location>().unwrap(), at("a#b.yaml", ""));
}

#[test]
fn a_value_a_key_a_help_and_a_note() {
    let diagnostic = Diagnostic::error(
        "wrong-kind",
        at("a.yaml", "/paths/~1pets~1{id}/get/deprecated"),
        "`deprecated` must be `true` or `false`, not the string `nope`",
    )
    .at_key()
    .help("write `deprecated: true`")
    .note(
        at("a.yaml", "/info/version"),
        "this is only here to be pointed at",
    );
    assert_eq!(
        rendered(YAML, diagnostic),
        "\
error: `deprecated` must be `true` or `false`, not the string `nope` [wrong-kind]
 --> a.yaml:6:7
  |
6 |       deprecated: nope
  |       ^^^^^^^^^^
  = help: write `deprecated: true`
note: this is only here to be pointed at
 --> a.yaml:2:31
  |
2 | info: { title: Pets, version: '1' }
  |                               ^^^
"
    );
}

#[test]
fn a_place_that_nobody_wrote_is_shown_at_the_nearest_one_above() {
    let place = at("a.yaml", "/paths/~1pets~1{id}/get/tags/1/x/y");
    assert_eq!(
        rendered(YAML, Diagnostic::warning("c", place, "m")),
        "warning: m [c]\n --> a.yaml:9:11\n  |\n9 |         - two\n  |           ^^^\n"
    );
}

#[test]
fn a_collection_is_shown_by_its_key() {
    let text = rendered(
        YAML,
        Diagnostic::warning("c", at("a.yaml", "/paths/~1pets~1{id}/get"), "m"),
    );
    assert!(text.contains("a.yaml:5:5\n"), "{text}");
    assert!(text.contains("|     ^^^\n"), "{text}");
}

#[test]
fn a_file_without_text_is_named_with_its_pointer() {
    let found: Diagnostics = [Diagnostic::error("c", at("gone.yaml", "/a"), "m").help("h")]
        .into_iter()
        .collect();
    assert_eq!(
        render(&found, &files(&[])),
        "error: m [c]\n --> gone.yaml#/a\n  |\n  = help: h\n"
    );
}

#[test]
fn json_with_tabs_escaped_slashes_and_wide_text() {
    let text = "{\n\t\"a\\/b\": {\"漢字\": 1, \"deep\": [true, {\"x\": \"no\"}]}\n}";
    let shown = rendered(
        text,
        Diagnostic::error("c", at("a.yaml", "/a~1b/deep/1/x"), "m"),
    );
    assert_eq!(
        shown,
        "error: m [c]\n --> a.yaml:2:41\n  |\n2 |     \"a\\/b\": {\"漢字\": 1, \"deep\": [true, {\"x\": \"no\"}]}\n  |                                              ^^^^\n"
    );
}

#[test]
fn one_long_line_is_cut_around_the_column() {
    let filler = "\"k\": 1, ".repeat(500);
    let text = format!(
        "{{{filler}\"wanted\": \"value\", {}\"z\": 2}}",
        filler.replace('k', "q")
    );
    let shown = rendered(&text, Diagnostic::error("c", at("a.yaml", "/wanted"), "m"));
    let lines: Vec<&str> = shown.lines().collect();
    let column = lines[4].find('^').unwrap();
    assert!(lines[3].chars().count() < 140, "{shown}");
    let carets = lines[4].matches('^').count();
    let marked: String = lines[3].chars().skip(column).take(carets).collect();
    assert_eq!(marked, "\"value\"");
}

#[test]
fn a_key_written_twice_shows_both() {
    let text = "a: 1\nb: 2\na: 3\n";
    let place = at("a.yaml", "/a");
    let diagnostic = Diagnostic::error("duplicate-key", place.clone(), "twice")
        .at(Target::LastKey)
        .note(place, "first");
    assert_eq!(
        rendered(text, diagnostic),
        "error: twice [duplicate-key]\n --> a.yaml:3:1\n  |\n3 | a: 3\n  | ^\n  = help: rename or remove one of the two\nnote: first\n --> a.yaml:1:1\n  |\n1 | a: 1\n  | ^\n"
    );
}

#[test]
fn sorted_by_place_and_said_once() {
    let mut found = Diagnostics::new();
    found.warning("late", &at("a.yaml", "/paths"), "late");
    found.error("early", &at("a.yaml", "/info/title"), "early");
    found.warning("late", &at("a.yaml", "/paths"), "late");
    found.push(
        Diagnostic::error("top", at("a.yaml", ""), "top")
            .at(Target::Position { line: 1, column: 1 }),
    );
    found.sort(&files(&[("a.yaml", YAML)]));
    assert_eq!(
        found.iter().map(|d| d.code).collect::<Vec<_>>(),
        ["top", "early", "late"]
    );
    assert_eq!((found.errors(), found.warnings()), (2, 1));
    assert!(found.has_errors());
}

#[test]
fn what_a_document_smuggles_in_does_not_reach_the_terminal() {
    let text = "a: \"x\u{1b}[31m\u{202e}y\"\n";
    let shown = rendered(
        text,
        Diagnostic::error("c", at("a.yaml", "/a"), "bad\u{1b}[0m\nline"),
    );
    assert!(
        !shown.contains('\u{1b}') && !shown.contains('\u{202e}'),
        "{shown:?}"
    );
}

#[test]
fn nothing_to_show_is_no_text() {
    assert_eq!(render(&Diagnostics::new(), &files(&[])), "");
}

#[test]
fn anchors_and_block_texts_have_places() {
    let text = "a: &x\n  b: |\n    long\n    text\n  d: 1\nc: *x\ne: last\n";
    for (pointer, place) in [
        ("/a/b", "3:5"),
        ("/a/d", "5:6"),
        ("/c", "6:4"),
        ("/c/b", "3:5"),
        ("/e", "7:4"),
    ] {
        let shown = rendered(text, Diagnostic::error("c", at("a.yaml", pointer), "m"));
        assert!(
            shown.contains(&format!("a.yaml:{place}\n")),
            "{pointer}: {shown}"
        );
    }
}

#[test]
fn windows_line_ends_and_a_byte_order_mark() {
    let text = "\u{feff}a: 1\r\nb:\r\n  c: two\r\n";
    let shown = rendered(text, Diagnostic::error("c", at("a.yaml", "/b/c"), "m"));
    assert_eq!(
        shown,
        "error: m [c]\n --> a.yaml:3:6\n  |\n3 |   c: two\n  |      ^^^\n"
    );
}

#[test]
fn what_repeats_is_told_once() {
    let text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n";
    let found: Diagnostics = ["/a", "/b", "/c", "/d", "/e"]
        .iter()
        .map(|pointer| Diagnostic::warning("c", at("a.yaml", pointer), "the same"))
        .collect();
    let shown = render(&found, &files(&[("a.yaml", text)]));
    assert_eq!(shown.matches("warning: the same [c]").count(), 1, "{shown}");
    assert_eq!(shown.matches("note: the same here").count(), 2, "{shown}");
    assert!(shown.ends_with("note: and in 2 more places\n"), "{shown}");
    let errors = found.into_iter().map(|mut found| {
        found.severity = super::Severity::Error;
        found
    });
    let shown = render(&errors.collect(), &files(&[("a.yaml", text)]));
    assert_eq!(shown.matches("error: the same [c]").count(), 5, "{shown}");
}

#[test]
fn colours_change_no_word() {
    let found: Diagnostics = [Diagnostic::error("c", at("a.yaml", "/a"), "m").help("h")]
        .into_iter()
        .collect();
    let texts = files(&[("a.yaml", "a: 1\n")]);
    let coloured = super::render_styled(&found, &texts, true);
    assert!(
        coloured.starts_with("\u{1b}[1;31merror\u{1b}[0m"),
        "{coloured:?}"
    );
    let mut plain = coloured.clone();
    for code in ["\u{1b}[1;31m", "\u{1b}[1;34m", "\u{1b}[1m", "\u{1b}[0m"] {
        plain = plain.replace(code, "");
    }
    assert_eq!(plain, render(&found, &texts));
}

#[test]
fn a_character_of_a_text_is_pointed_at() {
    let text = "a: \"$.x-y\"\nb: $.z\nc: |\n  $.\n  u\n";
    let texts = BTreeMap::from([("t.yaml".to_owned(), text.to_owned())]);
    let at = |key: &str, at| {
        let place = Location::root("t.yaml").child(key);
        let found = Diagnostic::error("wrong-target", place, "odd").at(Target::Inside(at));
        let shown = render(&std::iter::once(found).collect(), &texts);
        shown.lines().nth(1).unwrap_or_default().to_owned()
    };
    assert_eq!(at("a", 3), " --> t.yaml:1:8");
    assert_eq!(at("b", 2), " --> t.yaml:2:6");
    assert_eq!(at("b", 9), " --> t.yaml:2:4");
    assert_eq!(at("c", 3), " --> t.yaml:4:3");
}

#[test]
fn places_that_were_looked_up_hold_for_the_same_findings_and_text_alone() {
    let (one, other) = ("a:\n  b: 1\nc: 2\n", "\n\nc: 2\na:\n  b: 1\n");
    let findings = |pointers: &[&str]| -> Diagnostics {
        let found = pointers
            .iter()
            .map(|pointer| Diagnostic::error("x", at("a.yaml", pointer), "wrong"));
        found.collect()
    };
    let mut sorted = findings(&["/c", "/a/b"]);
    sorted.sort(&files(&[("a.yaml", one)]));
    assert_eq!(sorted, findings(&["/a/b", "/c"]));
    for text in [one, other] {
        let texts = files(&[("a.yaml", text)]);
        assert_eq!(
            render(&sorted, &texts),
            render(&findings(&["/a/b", "/c"]), &texts)
        );
    }
    sorted.push(Diagnostic::error("x", at("a.yaml", "/a"), "wrong"));
    let texts = files(&[("a.yaml", one)]);
    assert_eq!(
        render(&sorted, &texts),
        render(&findings(&["/a", "/a/b", "/c"]), &texts)
    );
}

/// What an alias stands for, and what a merge brings, is shown where it is written.
#[test]
fn behind_anchors() {
    let text = "\
base: &base
  a: &one { x: 1, y: [2, 3] }
  b: 4
two: &two { b: 5, c: 6 }
alias: *base
merged:
  <<: *two
  own: 7
several:
  <<: [*base, *two]
  b: 8
nested: { deep: *one }
top: &top
  <<: *base
last: *top
";
    let place = |pointer: &str| {
        let pointer: Pointer = pointer.parse().unwrap_or_default();
        let wanted = std::iter::once(&pointer).collect();
        let lines = super::index::Lines::new(text, &wanted);
        lines.find(&pointer, super::Target::Value).start
    };
    for (pointer, expected) in [
        ("/alias", (5, 8)),
        ("/alias/b", (3, 6)),
        ("/alias/a/x", (2, 16)),
        ("/alias/a/y/1", (2, 26)),
        ("/merged/own", (8, 8)),
        ("/merged/b", (4, 16)),
        ("/merged/c", (4, 22)),
        // An own key counts, then the first that has it.
        ("/several/b", (11, 6)),
        ("/several/c", (4, 22)),
        ("/several/a/x", (2, 16)),
        ("/nested/deep/x", (2, 16)),
        ("/top/a/x", (2, 16)),
        ("/last/b", (3, 6)),
        ("/last/a/y/0", (2, 23)),
        ("/merged/<<", (7, 7)),
        // Nothing like it is anywhere: the nearest one above.
        ("/alias/none/x", (5, 8)),
        ("/merged/none", (6, 1)),
    ] {
        assert_eq!(place(pointer), expected, "{pointer}");
    }
}

#[test]
fn what_leads_around_behind_anchors_ends() {
    for text in [
        "a: &a { b: *a, c: { <<: *a } }\n",
        "a: &a\n  <<: *a\n  b: &b { <<: *a, c: *b }\n",
        "a: &a { b: &b { c: &c { <<: [*a, *b, *c] }, <<: [*a, *b, *c] }, <<: [*a, *b, *c] }\n",
    ] {
        let pointers: Vec<Pointer> = ["/a/b/b/b/b/c/c/x", "/a/c/c/b/d/e", "/a/x/y/b/c/c"]
            .iter()
            .map(|pointer| pointer.parse().unwrap_or_default())
            .collect();
        let lines = super::index::Lines::new(text, &pointers.iter().collect());
        for pointer in &pointers {
            let (line, _) = lines.find(pointer, super::Target::Key).start;
            assert!(line > 0);
        }
    }
}

/// What is written once and is wrong at each of its aliases is said once.
#[test]
fn faults_behind_an_anchor_are_one() {
    let text = "a: &a { t: 1 }\nb: *a\nc: *a\n";
    let found: Diagnostics = ["/a/t", "/b/t", "/c/t"]
        .into_iter()
        .map(|pointer| Diagnostic::error("x", at("a.yaml", pointer), "wrong"))
        .collect();
    let shown = "error: wrong [x]\n --> a.yaml:1:12\n  |\n1 | a: &a { t: 1 }\n  |            ^\n";
    assert_eq!(render(&found, &files(&[("a.yaml", text)])), shown);
    let mut sorted = found;
    sorted.sort(&files(&[("a.yaml", text)]));
    assert_eq!(sorted.len(), 1);
}

/// What is said a thousand times is in memory once, and lines are found whatever the order of what was found.
#[test]
fn texts_are_shared_and_places_kept() {
    let names: Vec<String> = (0..300).map(|at| format!("p-{at}")).collect();
    let text: String = names.iter().map(|name| format!("{name}: 1\n")).collect();
    let files = files(&[("a.yaml", &text)]);
    let mut found = Diagnostics::new();
    for name in names.iter().rev() {
        let place = at("a.yaml", &format!("/{name}"));
        found.push(Diagnostic::warning("c", place, "odd").help("mend it"));
    }
    let mut messages = found.iter().map(|one| &one.message);
    let first = messages.next().unwrap();
    assert!(messages.all(|message| std::sync::Arc::ptr_eq(first, message)));
    let shown = render(&found, &files);
    assert_eq!(
        shown,
        "\
warning: odd [c]
 --> a.yaml:1:6
  |
1 | p-0: 1
  |      ^
  = help: mend it
note: the same here
 --> a.yaml:2:6
  |
2 | p-1: 1
  |      ^
note: the same here
 --> a.yaml:3:6
  |
3 | p-2: 1
  |      ^
note: and in 297 more places
"
    );
    found.sort(&files);
    let order: Vec<String> = found
        .iter()
        .map(|one| one.location.pointer.last().unwrap().into_owned())
        .collect();
    assert_eq!(order, names);
    assert_eq!(render(&found, &files), shown);
}

/// The two places of a key that is written twice are its first and its last, for programs too.
#[test]
fn programs_are_told_the_places_of_both_keys() {
    let place = at("a.yaml", "/a");
    let twice = Diagnostic::error("duplicate-key", place.clone(), "twice")
        .at(Target::LastKey)
        .note(place, "first");
    let found: Diagnostics = [twice].into_iter().collect();
    let line = super::to_json_lines(&found, &files(&[("a.yaml", "a: 1\nb: 2\na: 3\n")]));
    let told: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(
        (&told["line"], &told["notes"][0]["line"]),
        (&3.into(), &1.into())
    );
}
