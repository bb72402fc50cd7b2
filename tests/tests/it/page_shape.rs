//! What pages look like once they are rendered: columns that leave room, and a README that is no list.

use super::support::{accept, files};

/// Promise: an example whose words cannot be broken stands below the description, where the column is wide.
#[test]
fn wide_examples_leave_the_description_its_room() {
    let outcome = accept(
        r##"
openapi: 3.0.3
info: { title: Wide, version: "1" }
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: short, in: query, schema: { type: string }, example: abc }
        - { name: long, in: query, description: Which., schema: { type: string }, example: "sha256:7229784ee1d1a4b7c03f0e2d5b6a9188" }
      responses:
        "200":
          description: Done.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
components:
  schemas:
    Thing:
      type: object
      properties:
        BareName: { type: string }
        words: { type: string, description: "Example:\n\n    one\n       two", example: "words that can be broken, however many" }
        id: { type: string, format: uuid, example: "6f0e1b1e-0000-4000-8000-000000000000" }
        ports: { type: object, additionalProperties: true, example: { "80/tcp": {}, "443/tcp": {}, "8080/udp": {} } }
"##,
    );
    let files = files(&outcome);
    let rows = |page: &str| -> Vec<String> {
        let rows = files[page].lines().filter(|line| line.starts_with("| `"));
        rows.map(str::to_owned).collect()
    };
    assert_eq!(
        rows("docs/untagged.md")[..2],
        [
            "| `short` | `String` | no | – | `abc` |",
            "| `long` | `String` | no | Which.<br>Example: `sha256:7229784ee1d1a4b7c03f0e2d5b6a9188` | – |",
        ]
    );
    assert_eq!(
        rows("docs/types/Thing.md"),
        [
            "| `bare_name` | `Option<String>` | no | JSON name: `BareName` | – |",
            "| `words` | `Option<String>` | no | Example:<br>`one two` | `words that can be broken, however many` |",
            "| `id` | `Option<Uuid>` | no | – | `6f0e1b1e-0000-4000-8000-000000000000` |",
            "| `ports` | `Option<BTreeMap<String, serde_json::Value>>` | no | Example: `{\"80/tcp\":{},\"443/tcp\":{},\"8080/udp\":{}}` | – |",
        ]
    );
}

/// Promise: the README of a long API leads to its pages, and what follows is found.
#[test]
fn a_readme_is_no_list_of_hundreds() {
    let text = |count: usize| {
        let mut text = "openapi: 3.0.3\ninfo: {title: Long, version: '1'}\n\
             tags: [{name: big, description: \"What is big.\\n\\nAnd more.\"}, {name: small}]\npaths:\n"
            .to_owned();
        for number in 0..count {
            let tag = if number == 0 { "small" } else { "big" };
            text += &format!(
                "  /things/{number}:\n    get: {{operationId: thing{number}, tags: [{tag}], responses: {{'204': {{description: Done.}}}}}}\n"
            );
        }
        text
    };
    let long = files(&accept(&text(151)));
    let readme = &long["README.md"];
    let section = readme.split("## Operations\n").nth(1);
    let section = section.and_then(|rest| rest.split("\n## ").next());
    assert_eq!(
        section,
        Some(
            "\nThere are 151 of them; each page begins with a list of its own.\n\n\
             * [big](docs/big.md), 150 operations: What is big.\n\
             * [small](docs/small.md), 1 operation\n"
        )
    );
    let short = files(&accept(&text(150)));
    assert!(
        short["README.md"].contains("\n### [big](docs/big.md)\n\n* [`thing1`](docs/big.md#thing1)")
    );
}
