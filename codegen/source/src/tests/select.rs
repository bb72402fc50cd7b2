//! Which operations count, and what goes with the others.

use serde_json::Value;

use super::Given;
use crate::changes::{Changes, Selection, Spot, Word};
use crate::document::normalised;
use crate::{Input, Texts};
use diag::{Diagnostics, render};

const LAMPS: &str = "\
openapi: 3.1.0
info: { title: Lamps, version: '1' }
security: [{ key: [] }]
paths:
  /lamps:
    get:
      operationId: listLamps
      tags: [lamps]
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { $ref: '#/components/schemas/Lamp' } } }
          links: { owner: { operationId: getOwner }, self: { operationId: listLamps } }
    post:
      operationId: addLamp
      tags: [lamps]
      x-internal: true
      security: [{ admin: [] }]
      requestBody: { $ref: '#/components/requestBodies/Add' }
      responses: { '204': { description: OK } }
  /owners/{id}:
    x-beta: true
    parameters: [{ name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } }]
    get:
      operationId: getOwner
      tags: [owners]
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } }
  /pets:
    get:
      tags: [pets]
      x-internal: false
      responses:
        '200':
          description: OK
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
webhooks:
  lampWent:
    post:
      operationId: lampWent
      tags: [lamps]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Went' } } } }
      responses: { '204': { description: OK } }
components:
  requestBodies:
    Add: { content: { application/json: { schema: { $ref: '#/components/schemas/New' } } } }
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    admin: { type: http, scheme: basic }
  schemas:
    Lamp: { type: object, properties: { next: { $ref: '#/components/schemas/Lamp' }, id: { $ref: '#/components/schemas/Id' } } }
    New: { type: object, properties: { watts: { $ref: '#/components/schemas/Watts' } } }
    Watts: { type: integer }
    Owner: { type: object, properties: { lamps: { type: array, items: { $ref: '#/components/schemas/Lamp' } } } }
    Id: { type: string }
    Went: { type: object, properties: { at: { type: string } } }
    Unused: { type: object, properties: { w: { $ref: '#/components/schemas/Kept' } } }
    Kept: { type: string }
    Pet: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object }] }
    Lynx: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object }] }
";

fn words(list: &[&str]) -> Vec<Word> {
    list.iter().map(|word| Word::from(*word)).collect()
}

fn tags(list: &[&str]) -> Selection {
    Selection {
        tags: words(list),
        ..Selection::default()
    }
}

fn paths(list: &[&str]) -> Selection {
    Selection {
        paths: words(list),
        ..Selection::default()
    }
}

fn named(list: &[&str]) -> Selection {
    Selection {
        operations: words(list),
        ..Selection::default()
    }
}

fn extended(list: &[&str]) -> Selection {
    Selection {
        extensions: words(list),
        ..Selection::default()
    }
}

fn read(text: &str, include: Selection, exclude: Selection) -> (Option<Value>, String) {
    let changes = Changes {
        include,
        exclude,
        written: Some(("clientsmith.toml".into(), "\n".repeat(9).into())),
        ..Changes::default()
    };
    let files = Given(Default::default());
    let input = Input {
        root: "lamps.yaml",
        text,
        files: &files,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    let normal = normalised((&input, &changes).into(), &mut texts, &mut found);
    (normal.map(|normal| normal.value), render(&found, &texts))
}

/// The operations that stay, `GET /lamps` or `webhook lampWent`, and the components.
fn left(include: Selection, exclude: Selection) -> (Vec<String>, Vec<String>) {
    let (tree, said) = read(LAMPS, include, exclude);
    assert_eq!(said, "");
    let tree = tree.unwrap();
    let mut operations = Vec::new();
    for (path, item) in tree["paths"].as_object().into_iter().flatten() {
        let methods = item.as_object().unwrap().keys();
        let methods = methods.filter(|key| ["get", "post"].contains(&key.as_str()));
        operations.extend(methods.map(|key| format!("{} {path}", key.to_uppercase())));
    }
    for name in tree["x-openapi-webhooks"].as_object().into_iter().flatten() {
        operations.push(format!("webhook {}", name.0));
    }
    let mut components = Vec::new();
    for (_, of) in tree["components"].as_object().into_iter().flatten() {
        components.extend(of.as_object().unwrap().keys().cloned());
    }
    (operations, components)
}

fn none() -> Selection {
    Selection::default()
}

#[test]
fn operations_are_included_by_tag_path_name_and_extension() {
    let (operations, components) = left(tags(&["owners"]), none());
    assert_eq!(operations, ["GET /owners/{id}"]);
    assert_eq!(components, ["key", "Lamp", "Owner", "Id", "Unused", "Kept"]);

    let (operations, components) = left(tags(&["lamps"]), none());
    assert_eq!(
        operations,
        ["GET /lamps", "POST /lamps", "webhook lampWent"]
    );
    assert_eq!(
        components,
        [
            "Add", "key", "admin", "Lamp", "New", "Watts", "Id", "Went", "Unused", "Kept"
        ]
    );

    let (operations, components) = left(paths(&["/pets"]), none());
    assert_eq!(operations, ["GET /pets"]);
    assert_eq!(components, ["key", "Unused", "Kept", "Pet", "Cat", "Lynx"]);

    let (operations, _) = left(paths(&["/owners/*", "/p**"]), none());
    assert_eq!(operations, ["GET /owners/{id}", "GET /pets"]);
    let (operations, _) = left(named(&["addLamp", "get /pets", "lampWent"]), none());
    assert_eq!(operations, ["POST /lamps", "GET /pets", "webhook lampWent"]);
    let (operations, _) = left(extended(&["x-beta"]), none());
    assert_eq!(operations, ["GET /owners/{id}"]);
}

#[test]
fn operations_are_excluded_and_take_what_only_they_need() {
    let (operations, components) = left(none(), extended(&["x-internal"]));
    assert_eq!(
        operations,
        [
            "GET /lamps",
            "GET /owners/{id}",
            "GET /pets",
            "webhook lampWent"
        ]
    );
    assert_eq!(
        components,
        [
            "key", "Lamp", "Owner", "Id", "Went", "Unused", "Kept", "Pet", "Cat", "Lynx"
        ]
    );
    let (operations, _) = left(tags(&["lamps", "pets"]), named(&["POST /**", "lampWent"]));
    assert_eq!(operations, ["GET /lamps", "GET /pets"]);
    let (tree, _) = read(LAMPS, none(), tags(&["owners"]));
    let links = tree.unwrap()["paths"]["/lamps"]["get"]["responses"]["200"]["links"].clone();
    let names: Vec<_> = links.as_object().unwrap().keys().cloned().collect();
    assert_eq!(names, ["self"]);
}

#[test]
fn swagger_is_chosen_from_as_well() {
    let text = "\
swagger: '2.0'
info: { title: Lamps, version: '1' }
paths:
  /a:
    get: { tags: [a], responses: { '200': { description: OK, schema: { $ref: '#/definitions/A' } } } }
  /b:
    get: { tags: [b], responses: { '200': { description: OK, schema: { $ref: '#/definitions/B' } } } }
produces: [application/json]
definitions: { A: { type: string }, B: { type: string } }
";
    let (tree, said) = read(text, none(), tags(&["b"]));
    assert_eq!(said, "");
    let tree = tree.unwrap();
    let keys = |value: &Value| {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&tree["paths"]), ["/a"]);
    assert_eq!(keys(&tree["components"]["schemas"]), ["A"]);
}

#[test]
fn words_that_choose_nothing_are_told() {
    let spot = |line| {
        let file = "clientsmith.toml".into();
        Some(Spot {
            file,
            line,
            column: 9,
        })
    };
    let word = |text: &str, line| Word {
        text: text.to_owned(),
        at: spot(line),
    };
    let include = Selection {
        tags: vec![word("lamp", 1), word("lamps", 1), word("zebras", 2)],
        paths: vec![word("/lamp", 3), word("/x/**", 4)],
        operations: vec![word("getOwners", 5), word("PUT /x", 6)],
        extensions: vec![word("x-intern", 7)],
        at: spot(1),
    };
    let (_, said) = read(LAMPS, include, none());
    let lines: Vec<_> = said
        .lines()
        .filter(|line| line.contains(": ") || line.contains("--> "))
        .collect();
    assert_eq!(
        lines,
        [
            "warning: `include` names the tag `lamp`, and no operation has it [idle-selector]",
            " --> clientsmith.toml:1:9",
            "  = help: did you mean `lamps`?",
            "warning: `include` names the tag `zebras`, and no operation has it [idle-selector]",
            " --> clientsmith.toml:2:9",
            "  = help: there are `lamps`, `owners`, `pets`",
            "warning: `include` names the path `/lamp`, and there is none [idle-selector]",
            " --> clientsmith.toml:3:9",
            "  = help: did you mean `/lamps`?",
            "warning: `include` names the path `/x/**`, and there is none [idle-selector]",
            " --> clientsmith.toml:4:9",
            "  = help: a path is written as in the description; `*` is anything in a segment, `**` anything at all",
            "warning: `include` names the operation `getOwners`, and there is none [idle-selector]",
            " --> clientsmith.toml:5:9",
            "  = help: did you mean `getOwner`?",
            "warning: `include` names the operation `PUT /x`, and there is none [idle-selector]",
            " --> clientsmith.toml:6:9",
            "  = help: write an `operationId`, or a method and a path, such as `GET /users`",
            "warning: `include` names the extension `x-intern`, and no operation has it [idle-selector]",
            " --> clientsmith.toml:7:9",
            "  = help: did you mean `x-internal`?",
        ]
    );
    let (_, said) = read(LAMPS, none(), paths(&["/**"]));
    assert_eq!(super::heads(&said), [] as [&str; 0]);
    let (_, said) = read(LAMPS, paths(&["/none"]), none());
    assert_eq!(
        super::heads(&said),
        [
            "error: none of the 5 operations is left [nothing-selected]",
            "warning: `include` names the path `/none`, and there is none [idle-selector]",
        ]
    );
}

#[test]
fn what_is_wrong_with_what_is_gone_is_not_told() {
    let text = "\
openapi: 3.0.3
info: { title: Lamps, version: '1' }
paths:
  /a:
    get: { tags: [a], responses: { '200': { description: OK } } }
  /b:
    get:
      tags: [b]
      parameters: [{ $ref: '#/components/parameters/None' }]
      responses: { '200': { $ref: 'gone.yaml' } }
    post: { tags: [b], responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } } } }
components: { schemas: { B: { type: strin, items: { $ref: 'none.yaml' } } } }
";
    let (tree, said) = read(text, none(), tags(&["b"]));
    assert_eq!(said, "");
    assert!(tree.is_some());
    let (_, said) = read(text, none(), none());
    assert_eq!(super::heads(&said).len(), 4, "{said}");
}
