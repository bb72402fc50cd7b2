//! The programs on the pages of a generated crate: what they show of the description's examples.

use super::support::{accept, files};

/// Promise: a program says the variant that the description's example is, by the rules of decoding.
#[test]
fn an_example_is_of_its_variant() {
    let outcome = accept(
        r##"
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/NewItem" }
            example: { pet: { kind: dog, bark: 1 }, id: x, tags: [{ name: a }], size: { depth: 2 } }
      responses: { "204": { description: Done. } }
components:
  schemas:
    NewItem:
      type: object
      properties:
        pet:
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
          discriminator: { propertyName: kind }
        id: { oneOf: [{ type: integer }, { type: string }] }
        tags: { oneOf: [{ $ref: "#/components/schemas/Tag" }, { type: array, items: { $ref: "#/components/schemas/Tag" } }] }
        size: { anyOf: [{ $ref: "#/components/schemas/Flat" }, { $ref: "#/components/schemas/Deep" }] }
    Cat: { type: object, required: [kind], properties: { kind: { const: cat }, meow: { type: integer } } }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog }, bark: { type: integer } } }
    Tag: { type: object, required: [name], properties: { name: { type: string } } }
    Flat: { type: object, properties: { width: { type: integer } } }
    Deep: { type: object, properties: { depth: { type: integer } } }
"##,
    );
    let page = &files(&outcome)["docs/untagged.md"];
    for shown in [
        ".pet(NewItemPet::Dog(Dog::new().bark(1)))",
        r#".id(NewItemId::String("x".to_owned()))"#,
        r#".tags(NewItemTags::TagList(vec![Tag::new("a")]))"#,
        ".size(NewItemSize::Deep(Deep::new().depth(2)))",
    ] {
        assert!(page.contains(shown), "{shown}\n{page}");
    }
}

/// Promise: each example of a body that the description has is a program of its own, under its name.
#[test]
fn every_example_of_a_body_is_shown() {
    let outcome = accept(
        r##"
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [name], properties: { name: { type: string }, tag: { type: string } } }
            examples:
              cat: { summary: A cat, value: { name: Tom } }
              dog: { value: { name: Rex, tag: dog } }
              again: { value: { name: Tom } }
      responses: { "204": { description: Done. } }
"##,
    );
    let page = &files(&outcome)["docs/untagged.md"];
    let headings = page.lines().filter(|line| line.starts_with("### Example"));
    let headings: Vec<&str> = headings.collect();
    assert_eq!(headings, ["### Example: A cat", "### Example: dog"]);
    let calls = page.lines().filter(|line| line.contains("client.add_pet("));
    let calls: Vec<&str> = calls.map(str::trim).collect();
    assert_eq!(
        calls,
        [
            r#"let response = client.add_pet(&AddPetBody::new("Tom")).await?;"#,
            r#"let response = client.add_pet(&AddPetBody::new("Rex").tag("dog")).await?;"#,
        ]
    );
}
