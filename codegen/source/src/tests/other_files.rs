//! What is said of other files: those that are not there, and the places of faults in those that are.

use super::{heads, read_with};

const HEAD: &str =
    "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n";

fn said(schemas: &str, files: &[(&str, &str)]) -> String {
    let (document, _, said) = read_with(&format!("{HEAD}{schemas}"), files);
    assert!(document.is_some(), "{said}");
    said
}

/// A path is read from the file that it stands in. Where that is in another folder, both are said.
#[test]
fn from_another_file() {
    let said = said(
        "    A: { $ref: 'models/a.yaml' }\n",
        &[
            (
                "models/a.yaml",
                "type: object\nproperties:\n  b: { $ref: b.yaml#/B }\n  c: { $ref: models/c.yaml }\n  d: { $ref: gone.yaml }\n",
            ),
            ("b.yaml", "B: { type: string }\n"),
            ("models/c.yaml", "type: string\n"),
        ],
    );
    assert_eq!(
        said,
        "\
warning: `models/a.yaml` refers to `b.yaml`, but there is no file `models/b.yaml`; it is read as any value [missing-file]
 --> models/a.yaml:3:14
  |
3 |   b: { $ref: b.yaml#/B }
  |              ^^^^^^^^^
  = help: did you mean `../b.yaml#/B`?

warning: `models/a.yaml` refers to `models/c.yaml`, but there is no file `models/models/c.yaml`; it is read as any value [missing-file]
 --> models/a.yaml:4:14
  |
4 |   c: { $ref: models/c.yaml }
  |              ^^^^^^^^^^^^^
  = help: did you mean `c.yaml`?

warning: `models/a.yaml` refers to `gone.yaml`, but there is no file `models/gone.yaml`; it is read as any value [missing-file]
 --> models/a.yaml:5:14
  |
5 |   d: { $ref: gone.yaml }
  |              ^^^^^^^^^
  = help: correct the path, which is relative to the file that the reference stands in; or put the file there
"
    );
}

/// A folder may be called as a section is.
#[test]
fn in_a_folder_with_the_name_of_a_section() {
    let (_, _, said) = read_with(
        "openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a: { $ref: paths/a.yaml }
  /b: { $ref: './paths/b.yaml#/b' }
  /c: { $ref: paths/c }
components:
  schemas:
    A: { $ref: components/schemas/A.json }
",
        &[],
    );
    assert_eq!(
        heads(&said),
        [
            "warning: `paths/a.yaml` is referred to, but there is no such file; the path item `/a` is left out [missing-file]",
            "warning: `paths/b.yaml` is referred to, but there is no such file; the path item `/b` is left out [missing-file]",
            "warning: `paths/c` points at nothing: there is no `c` in `/paths`; the path item `/c` is left out [unresolved-reference]",
            "warning: `components/schemas/A.json` is referred to, but there is no such file; it is read as any value [missing-file]",
        ]
    );
}

/// What is named as meant leads somewhere from the file that it is to be written in.
#[test]
fn names_of_the_description_in_another_file() {
    let said = said(
        "    A: { $ref: 'models/a.yaml' }\n    Pet: { type: string }\n",
        &[(
            "models/a.yaml",
            "type: object\nproperties:\n  b: { $ref: Pet }\n  c: { $ref: '#/definitions/Pet' }\n",
        )],
    );
    let helps: Vec<&str> = said.lines().filter(|line| line.contains("help")).collect();
    assert_eq!(
        helps,
        [
            "  = help: did you mean `../api.yaml#/components/schemas/Pet`?",
            "  = help: did you mean `../api.yaml#/components/schemas/Pet`?",
        ]
    );
}

/// A fault behind an alias, a merge or a bare reference is shown in the line that it is to be mended in, once.
#[test]
fn places_behind_aliases_in_another_file() {
    let (_, _, said) = read_with(
        "openapi: 3.1.0
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    A: { $ref: 'lib.yaml#/D' }
    B: { $ref: 'lib.yaml#/E' }
    C: { type: object, properties: { x: { $ref: 'lib.yaml#/F/properties/p' } } }
",
        &[(
            "lib.yaml",
            "all: &all
  D: &base
    type: object
    properties:
      n: &n { type: strin }
E:
  <<: *base
  description: d
F: { type: object, properties: { p: *n } }
<<: *all
",
        )],
    );
    assert_eq!(
        said,
        "\
error: there is no type `strin` [wrong-type]
 --> lib.yaml:5:21
  |
5 |       n: &n { type: strin }
  |                     ^^^^^
  = help: did you mean `string`?
"
    );
}

/// A file of parts is none of them, and a reference to all of it says nothing of which one is meant.
#[test]
fn whole_descriptions() {
    let (_, tree, said) = read_with(
        "openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a: { $ref: other.yaml }
components:
  schemas:
    A: { $ref: other.yaml }
    B: { $ref: 'other.yaml#/components/schema/Pet' }
",
        &[(
            "other.yaml",
            "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /x: { get: {} } }\ncomponents: { schemas: { Pet: { type: string } } }\n",
        )],
    );
    assert_eq!(
        said,
        "\
warning: `other.yaml` points at a whole description, and a path item is none; the path item `/a` is left out [unresolved-reference]
 --> api.yaml:4:15
  |
4 |   /a: { $ref: other.yaml }
  |               ^^^^^^^^^^
  = help: point at a part of it, such as `other.yaml#/paths/~1x`

warning: `other.yaml` points at a whole description, and a schema is none; it is read as any value [unresolved-reference]
 --> api.yaml:7:16
  |
7 |     A: { $ref: other.yaml }
  |                ^^^^^^^^^^
  = help: point at a part of it, such as `other.yaml#/components/schemas/Pet`

warning: `other.yaml#/components/schema/Pet` points at nothing: there is no `schema` in `/components`; it is read as any value [unresolved-reference]
 --> api.yaml:8:16
  |
8 |     B: { $ref: 'other.yaml#/components/schema/Pet' }
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: did you mean `other.yaml#/components/schemas/Pet`?
"
    );
    assert_eq!(tree["paths"], serde_json::json!({}));
}

#[test]
fn names_of_other_sections_in_another_file() {
    let said = said(
        "    A: { $ref: 'models/a.yaml#/definitions/Pet' }\n",
        &[(
            "models/a.yaml",
            "components: { schemas: { Pet: { type: string } } }\n",
        )],
    );
    assert!(
        said.contains("did you mean `models/a.yaml#/components/schemas/Pet`?"),
        "{said}"
    );
}

/// What is no object is told where it is referred to: the file itself may be right.
#[test]
fn files_of_another_kind() {
    let (document, _, said) = read_with(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n  /a: { $ref: list.yaml }\n",
        &[("list.yaml", "- get\n")],
    );
    assert!(document.is_none());
    assert_eq!(
        said,
        "\
error: `list.yaml` points at a list, which cannot stand here [wrong-reference]
 --> api.yaml:4:15
  |
4 |   /a: { $ref: list.yaml }
  |               ^^^^^^^^^
  = help: point at a component of the kind that belongs there
"
    );
}

#[test]
fn a_file_of_several_schemas_is_none() {
    let text = |reference: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {{ $ref: '{reference}' }}\n"
        )
    };
    let several = "Pet: { type: object }\nCat: { type: string }\n";
    let files = [
        ("pet.yaml", several),
        ("more.yaml", several),
        ("whole.yaml", "schema: { type: string }\n"),
    ];
    let (_, tree, said) = read_with(&text("pet.yaml"), &files);
    assert!(said.starts_with("warning: "), "{said}");
    assert!(
        said.contains("point at the schema: `pet.yaml#/Pet`"),
        "{said}"
    );
    assert_eq!(tree["components"]["schemas"]["A"]["type"], "object");
    let (document, _, said) = read_with(&text("more.yaml"), &files);
    assert!(document.is_none(), "{said}");
    assert!(
        said.contains("point at one of them, such as `more.yaml#/Pet`"),
        "{said}"
    );
    let (_, _, said) = read_with(&text("whole.yaml"), &files);
    assert!(
        said.contains("point at the schema: `whole.yaml#/schema`"),
        "{said}"
    );
}

#[test]
fn paths_in_the_file_of_a_path_are_told() {
    let text = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n  /a: { $ref: a.yaml }\n";
    let file = "/a:\n  get: { responses: { '204': { description: d } } }\n";
    let (document, _, said) = read_with(text, &[("a.yaml", file)]);
    assert!(document.is_none(), "{said}");
    assert!(
        said.contains("`/a` is no key of a path item, so all that it holds would be lost")
            && said.contains(" --> a.yaml:1:1\n")
            && said.contains("as in `file.yaml#/~1a`"),
        "{said}"
    );
}
