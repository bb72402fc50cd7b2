//! `share = "title"`: which inline schemas are one type.

use codegen::settings::Share;
use codegen::{Input, NoFiles, Settings, diag, generate};

/// Names of the types, and what was said.
fn types(text: &str, share: Option<Share>) -> (Vec<String>, String) {
    let settings = Settings {
        share,
        ..Settings::new("shared")
    };
    let input = Input {
        root: "openapi.yaml",
        text,
        files: &NoFiles,
    };
    let outcome = generate(&input, &settings);
    let said = diag::render(&outcome.diagnostics, &outcome.texts);
    let output = outcome.output.unwrap_or_else(|| panic!("{said}"));
    let names = output.names.into_iter();
    let types = names.filter(|decision| &*decision.scope == "types");
    (
        types.map(|decision| decision.ident.to_string()).collect(),
        said,
    )
}

const WEBHOOKS: &str = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                sender: &user
                  title: User
                  type: object
                  description: Who did it.
                  required: [id]
                  properties:
                    id: {type: integer}
                    plan: {title: Plan, type: object, properties: {name: {type: string}}}
                    kind: {type: string, enum: [bot, person]}
      responses: {'204': {description: ok}}
  /b:
    post:
      operationId: b
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                owner: {<<: *user, description: Whose it is.}
                others: {type: array, items: *user}
                label: {title: Label, type: string, enum: [x, y]}
      responses: {'204': {description: ok}}
components:
  schemas:
    Label: {title: Label, type: string, enum: [x, y]}
";

/// Promise: copies of one schema are one type of its title, what is written inline in it too; a component
/// of that name that is the same is that type.
#[test]
fn copies_are_one_type() {
    let (names, said) = types(WEBHOOKS, Some(Share::Title));
    assert_eq!(
        names,
        ["Label", "ABody", "User", "Plan", "UserKind", "BBody"],
        "{said}"
    );
    assert_eq!(said, "");
}

/// Promise: where nothing is said, nothing is shared.
#[test]
fn each_is_its_own_by_default() {
    let (names, _) = types(WEBHOOKS, None);
    assert_eq!(names.len(), 13, "{names:?}");
}

/// Promise: where a title means two things, the first has its name, and the other one is told.
#[test]
fn an_ambiguous_title_is_told() {
    let text = WEBHOOKS.replace(
        "owner: {<<: *user, description: Whose it is.}",
        "owner: {title: User, type: object, properties: {login: {type: string}}}",
    );
    let (names, said) = types(&text, Some(Share::Title));
    assert_eq!(
        names,
        [
            "Label",
            "ABody",
            "User",
            "Plan",
            "UserKind",
            "BBody",
            "BBodyOwner"
        ]
    );
    assert!(
        said.starts_with(
            "warning: `User` is the title of schemas that differ: this one is named after its place \
             [ambiguous-title]\n  --> openapi.yaml:33:17\n"
        ),
        "{said}"
    );
    let note = "the title is the name of this one";
    assert!(
        said.contains(&format!("{note}\n")) && said.contains("openapi.yaml:14:17"),
        "{said}"
    );
}

/// Promise: rules that differ are another structure, words that differ are not.
#[test]
fn what_is_compared() {
    let one = |members: &str| format!("{{title: Parcel, type: object, properties: {{{members}}}}}");
    let pairs = [
        (
            "a: {type: string}",
            "a: {type: string, description: x, example: y}",
            1,
        ),
        ("a: {type: string}", "a: {type: integer}", 2),
        ("a: {type: string}", "a: {type: [string, 'null']}", 2),
        ("a: {type: string}", "a: {type: string, maxLength: 3}", 2),
        ("a: {type: string}", "a: {type: string, default: x}", 2),
        ("a: {type: string}", "a: {type: string, readOnly: true}", 2),
        (
            "a: {type: string}",
            "a: {type: string}, b: {type: string}",
            2,
        ),
        (
            "a: {type: string, enum: [x, y]}",
            "a: {type: string, enum: [x, y]}",
            1,
        ),
        (
            "a: {type: string, enum: [x, y]}",
            "a: {type: string, enum: [x, z]}",
            2,
        ),
        (
            "a: {type: array, items: {type: object}}",
            "a: {type: array, items: {type: object}}",
            1,
        ),
        (
            "a: {$ref: '#/components/schemas/A'}",
            "a: {$ref: '#/components/schemas/B'}",
            2,
        ),
    ];
    for (left, right, expected) in pairs {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    \
             A: {{type: object, properties: {{l: {}, r: {}}}}}\n    B: {{type: object}}\n",
            one(left),
            one(right),
        );
        let (names, said) = types(&text, Some(Share::Title));
        let parcels = names
            .iter()
            .filter(|name| ["Parcel", "Al", "Ar"].contains(&name.as_str()));
        assert_eq!(
            parcels.count(),
            expected,
            "{left} and {right}: {names:?} {said}"
        );
    }
}
