//! Fixes, and where findings about changed descriptions point to.

use serde_json::{Value, json};

use super::Given;
use super::overlay::{SMALL, actions, changed};
use crate::changes::{Changes, Fix, Spot};
use crate::{Input, Texts, read};
use diag::{Diagnostics, render};

/// What is said of a description once it is read as it is changed.
fn read_as(description: &str, changes: &Changes) -> String {
    let files = Given(Default::default());
    let input = Input {
        root: "lamps.yaml",
        text: description,
        files: &files,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    read((&input, changes), &mut texts, &mut found);
    render(&found, &texts)
}

#[test]
fn findings_point_to_where_a_thing_was_written() {
    let description = "\
openapi: 3.0.3
info: { title: Lamps, version: '1' }
paths:
  /lamps:
    get:
      parameters:
        - { name: gone, in: query, schema: { type: string } }
        - { name: kept, in: query, schema: { type: strin } }
      responses: { '200': { description: OK } }
components: {}
";
    let changes = actions(
        "\
- target: $.paths['/lamps'].get.parameters[0]
  remove: true
- target: $.paths['/lamps'].get.parameters
  update:
    - name: page
      in: query
      schema: { type: integr }
- target: $.components
  update: { schemas: { Copy: {} } }
- target: $.components.schemas.Copy
  copy: $.paths['/lamps'].get.parameters[0].schema
",
    );
    let said = read_as(description, &changes);
    let places: Vec<_> = said
        .lines()
        .filter(|line| line.contains("--> ") || line.contains("error"))
        .collect();
    assert_eq!(
        places,
        [
            "error: there is no type `integr` [wrong-type]",
            "  --> fix.yaml:10:23",
            "error: there is no type `strin` [wrong-type]",
            " --> lamps.yaml:8:52",
        ],
        "{said}"
    );
}

fn fix(name: &str, target: &str, update: Option<Value>) -> Fix {
    let spot = |line, column| {
        let file = "clientsmith.toml".into();
        Some(Spot { file, line, column })
    };
    Fix {
        name: name.to_owned(),
        why: "the server says otherwise".to_owned(),
        target: target.to_owned(),
        remove: update.is_none(),
        update,
        at: spot(2, 8),
        target_at: spot(4, 11),
        update_at: spot(5, 10),
    }
}

fn fixes(fixes: &[Fix]) -> Changes {
    let text = "[[crate.fix]]\nname = \"a\"\nwhy = \"b\"\ntarget = \"$.info.title\"\nupdate = { type = \"integr\" }\n";
    Changes {
        fixes: fixes.to_vec(),
        written: Some(("clientsmith.toml".into(), text.into())),
        ..Changes::default()
    }
}

#[test]
fn fixes_change_a_description() {
    let (tree, said) = changed(
        SMALL,
        &fixes(&[
            fix("a", "$.info", Some(json!({ "version": ["2"] }))),
            fix(
                "b",
                "$.paths.*.get",
                Some(json!({ "tags": ["lamps", "more"] })),
            ),
            fix("c", "$.paths['/old']", None),
        ]),
    );
    assert_eq!(said, "");
    assert_eq!(
        tree.unwrap(),
        json!({
            "openapi": "3.1.0",
            "info": { "title": "Lamps", "version": ["2"] },
            "paths": { "/lamps": { "get": { "operationId": "listLamps", "tags": ["lamps", "more"] } } },
        })
    );
}

#[test]
fn fixes_fail_once_they_are_not_needed() {
    let failed = |one: Fix| changed(SMALL, &fixes(&[one])).1;
    assert_eq!(
        failed(fix("title", "$.info", Some(json!({ "title": "Lamps" })))),
        "\
error: the fix `title` is no longer needed: the description says so itself [idle-fix]
 --> clientsmith.toml:2:8
  |
2 | name = \"a\"
  |        ^
  = help: remove it
"
    );
    assert_eq!(
        failed(fix("gone", "$.paths['/lamsp']", None)),
        "\
error: the fix `gone` is no longer needed: its target matches nothing [idle-fix]
 --> clientsmith.toml:2:8
  |
2 | name = \"a\"
  |        ^
  = help: remove it, or mend its target; `$.paths` has no `/lamsp`; did you mean `/lamps`?
"
    );
    assert_eq!(
        failed(fix(
            "tags",
            "$.paths.*.get",
            Some(json!({ "tags": ["lamps"] }))
        ))
        .lines()
        .next(),
        Some(
            "error: the fix `tags` is no longer needed: the description says so itself [idle-fix]"
        )
    );
    let mut idle = fix("idle", "$.info", None);
    idle.remove = false;
    assert_eq!(
        failed(idle).lines().next(),
        Some("error: the fix `idle` does nothing [idle-fix]")
    );
    assert_eq!(
        failed(fix("path", "$.info.", None)),
        "\
error: the target of the fix `path` is no JSONPath: a key or `*` is expected behind the dot; other keys stand in brackets: `['…']` [wrong-target]
 --> clientsmith.toml:4:18
  |
4 | target = \"$.info.title\"
  |                  ^
  = help: write a JSONPath such as `$.paths['/pets'].get`: keys with other characters than letters, digits and `_` stand in brackets and quotes
"
    );
}

#[test]
fn findings_about_what_a_fix_puts_there_point_to_the_fix() {
    let description = "\
openapi: 3.0.3
info: { title: Lamps, version: '1' }
paths: {}
components: { schemas: { Lamp: { type: string } } }
";
    let one = fix(
        "a",
        "$.components.schemas.Lamp",
        Some(json!({ "type": "integr" })),
    );
    let said = read_as(description, &fixes(&[one]));
    assert!(
        said.contains(" --> clientsmith.toml:5:10\n  |\n5 | update = { type = \"integr\" }\n"),
        "{said}"
    );
}

#[test]
fn two_fixes_of_one_name_are_told() {
    let said = changed(
        SMALL,
        &fixes(&[
            fix("a", "$.info", Some(json!({ "version": "2" }))),
            fix("a", "$.paths['/old']", None),
        ]),
    )
    .1;
    assert_eq!(
        said,
        "\
warning: two fixes are called `a` [duplicate-fix]
 --> clientsmith.toml:2:8
  |
2 | name = \"a\"
  |        ^
  = help: give each a name of its own: what is said of a fix names it
"
    );
}

#[test]
fn what_was_removed_is_said_to_be() {
    let description = "\
openapi: 3.0.3
info: { title: Lamps, version: '1' }
paths:
  /lamps:
    get:
      responses: { '200': { $ref: '#/components/responses/Gone' } }
components: { responses: { Gone: { description: d } } }
";
    let said = read_as(
        description,
        &fixes(&[
            fix("short", "$.info.title", None),
            fix("shorter", "$.components.responses.Gone", None),
        ]),
    );
    let helps = |said: &str| -> Vec<String> {
        let lines = said.lines().map(str::trim_start);
        let kept = lines.filter(|line| line.contains("has no `") || line.contains("removes it"));
        kept.map(str::to_owned).collect()
    };
    assert_eq!(
        helps(&said),
        [
            "error: this info object has no `title` [missing-field]",
            "= help: the fix `short` removes it; add `title`, a string",
            "= help: the fix `shorter` removes it",
        ],
        "{said}"
    );
    let overlay = actions("- target: $.info.version\n  remove: true\n");
    let said = read_as(description, &overlay);
    assert_eq!(
        helps(&said),
        [
            "error: this info object has no `version` [missing-field]",
            "= help: the overlay `fix.yaml` removes it; add `version`, a string",
        ],
        "{said}"
    );
}
