//! What is said of overlays that are none, or that do nothing.

use serde_json::json;

use super::overlay::{SMALL, actions, changed, overlays};

/// What is said of actions on a small description.
fn said(text: &str) -> String {
    changed(SMALL, &actions(text)).1
}

#[test]
fn what_is_no_overlay_is_refused() {
    let refused = |text: &str| changed(SMALL, &overlays(&[text])).1;
    assert_eq!(
        refused("info: { title: T, version: '1' }\n"),
        "\
error: `overlay`, the version of the standard, is missing [not-an-overlay]
 --> fix.yaml:1:1
  |
1 | info: { title: T, version: '1' }
  | ^
  = help: an overlay starts with `overlay: 1.1.0`, `info` and `actions`
"
    );
    assert_eq!(
        refused("overlay: 2.0.0\ninfo: { title: T, version: '1' }\nactions: []\n"),
        "\
error: `2.0.0` is no version of the standard that can be read [not-an-overlay]
 --> fix.yaml:1:10
  |
1 | overlay: 2.0.0
  |          ^^^^^
  = help: write `overlay: 1.1.0`

warning: there is no action, and nothing is changed [idle-action]
 --> fix.yaml:3:1
  |
3 | actions: []
  | ^^^^^^^
  = help: add one, or leave the overlay out
"
    );
    let head = |text: &str| {
        let said = refused(text);
        let heads: Vec<_> = super::heads(&said).into_iter().map(str::to_owned).collect();
        heads
    };
    assert_eq!(
        head("overlay: 1.0.0\n"),
        [
            "error: `actions`, what the overlay does, is missing [not-an-overlay]",
            "warning: this overlay has no `info` with `title` and `version` [overlay-info]",
        ]
    );
    assert_eq!(
        head("openapi: 3.1.0\n"),
        [
            "error: this is a description, and no overlay [not-an-overlay]",
            "warning: this overlay has no `info` with `title` and `version` [overlay-info]",
            "warning: an overlay has no `openapi`; it is passed over [unknown-key]",
        ]
    );
    assert_eq!(
        head("- a\n"),
        ["error: this is a list, and no overlay [not-an-overlay]"]
    );
    assert_eq!(
        head(
            "overlay: 1.3.0\ninfo: { title: T, version: 1, by: me }\nextends: ./pets.yaml\naction: []\nactions: {}\n"
        ),
        [
            "warning: Overlay 1.3.0 is newer than 1.1, and read as if it were that [overlay-version]",
            "warning: `info` of an overlay has no `by`; it is passed over [unknown-key]",
            "warning: this overlay is for `./pets.yaml`, and `lamps.yaml` is changed by it [overlay-for-another]",
            "warning: an overlay has no `action`; it is passed over [unknown-key]",
            "error: `actions` is a list, not an object [not-an-overlay]",
        ]
    );
    let (tree, said) = changed(
        SMALL,
        &overlays(&[
            "overlay: 1.0.0\ninfo: { title: T, version: 1 }\nextends: https://example.com/v1/lamps.json#a\nactions: [{ target: $.info, update: { version: '2' } }]\n",
        ]),
    );
    assert_eq!(
        (said.as_str(), tree.unwrap()["info"]["version"].as_str()),
        ("", Some("2"))
    );
}

#[test]
fn targets_that_are_wrong_or_match_nothing() {
    assert_eq!(
        said("- target: \"$.paths./lamps.get\"\n  remove: true\n"),
        "\
error: this is no JSONPath: a key that holds `/` or `{` stands in brackets: `['/pets']` [wrong-target]
 --> fix.yaml:4:20
  |
4 | - target: \"$.paths./lamps.get\"
  |                    ^
  = help: write a JSONPath such as `$.paths['/pets'].get`: keys with other characters than letters, digits and `_` stand in brackets and quotes
"
    );
    assert_eq!(
        said("- target: $.paths['/lamp'].get\n  remove: true\n"),
        "\
warning: `$.paths['/lamp'].get` matches nothing [unmatched-target]
 --> fix.yaml:4:11
  |
4 | - target: $.paths['/lamp'].get
  |           ^^^^^^^^^^^^^^^^^^^^
  = help: `$.paths` has no `/lamp`; did you mean `/lamps`?
"
    );
    let help = |target: &str| {
        let said = said(&format!("- target: {target}\n  remove: true\n"));
        let help = said.lines().find_map(|line| line.split_once("= help: "));
        help.unwrap().1.to_owned()
    };
    assert_eq!(
        help("$.paths['/old'].get"),
        "`$.paths['/old']` is a reference, and a target does not lead through it: target `#/components/pathItems/Old`, where it is in the description's own file"
    );
    assert_eq!(
        help("$.paths.*.get[?@.none].a"),
        "`$.paths.*.get` matches, and nothing in it does"
    );
    assert_eq!(help("$.servers"), "`$` matches, and has no `servers`");
    assert_eq!(
        said("- target: $.info.x-a\n  update: { b: 1 }\n- target: $.info\n  update: { x-a: {} }\n"),
        "\
warning: `$.info.x-a` matches nothing [unmatched-target]
 --> fix.yaml:4:11
  |
4 | - target: $.info.x-a
  |           ^^^^^^^^^^
  = help: `$.info` matches, and has no `x-a`

warning: a key with a `-` stands in brackets in a JSONPath; `x-a` is read all the same [wrong-target]
 --> fix.yaml:4:18
  |
4 | - target: $.info.x-a
  |                  ^
  = help: write `['x-a']`
"
    );
    assert_eq!(
        said("- target: $\n  remove: true\n").lines().next(),
        Some("error: the whole description cannot be removed [wrong-target]")
    );
    assert_eq!(
        said("- target: $.info\n  copy: $.paths.*\n").lines().next(),
        Some("error: `$.paths.*` matches 2 values, and one can be copied [wrong-target]")
    );
}

#[test]
fn actions_that_do_nothing() {
    assert_eq!(
        said("- target: $.info\n  updates: {}\n"),
        "\
warning: this action does nothing [idle-action]
 --> fix.yaml:4:3
  |
4 | - target: $.info
  |   ^
  = help: write `update`, `copy` or `remove: true`

warning: an action has no `updates`; it is passed over [unknown-key]
 --> fix.yaml:5:3
  |
5 |   updates: {}
  |   ^^^^^^^
  = help: did you mean `update`?
"
    );
    assert_eq!(
        said("- target: $.info\n  update: { title: Lamps }\n"),
        "\
warning: this action changes nothing: it is that way already [idle-action]
 --> fix.yaml:5:3
  |
5 |   update: { title: Lamps }
  |   ^^^^^^
  = help: leave the action out
"
    );
    let (tree, said) = changed(
        SMALL,
        &actions("- target: $.info.version\n  update: { a: 1 }\n  remove: true\n"),
    );
    assert_eq!(
        said,
        "\
warning: `update` has no effect beside `remove: true` [idle-action]
 --> fix.yaml:5:3
  |
5 |   update: { a: 1 }
  |   ^^^^^^
  = help: make two actions of it, or leave one of the two out
"
    );
    assert_eq!(tree.unwrap()["info"], json!({ "title": "Lamps" }));
}

#[test]
fn values_of_other_kinds_are_replaced_with_a_warning() {
    let (tree, said) = changed(
        SMALL,
        &actions("- target: $.info\n  update: { version: [1, 2] }\n"),
    );
    assert_eq!(
        said,
        "\
warning: a list takes the place of a string [unlike-values]
 --> fix.yaml:5:3
  |
5 |   update: { version: [1, 2] }
  |   ^^^^^^
  = help: the standard has no such change; remove the value first, and put the other one there in an action of its own
"
    );
    assert_eq!(tree.unwrap()["info"]["version"], json!([1, 2]));
}

/// What is copied into itself grows deeper or larger each time.
#[test]
fn copies_of_copies_end() {
    let deep = "- target: $.info\n  update: { c: {} }\n".to_owned()
        + &"- target: $.info.c\n  copy: $.info\n".repeat(140);
    let (tree, said) = changed(SMALL, &actions(&deep));
    assert!(tree.is_none());
    assert_eq!(
        super::heads(&said).first().copied(),
        Some("error: this makes the description more than 128 levels deep [too-deep]")
    );
    let wide = "- target: $.info\n  update: { c: [[1, 2], [3, 4]] }\n".to_owned()
        + &"- target: $.info.c\n  copy: $.info.c\n".repeat(30);
    let (tree, said) = changed(SMALL, &actions(&wide));
    assert!(tree.is_none());
    assert_eq!(
        super::heads(&said).first().copied(),
        Some("error: this makes the description too large [too-large]")
    );
}
