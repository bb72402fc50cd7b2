use serde_json::json;

use super::read_with;

const HEAD: &str = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

/// A property and what refers to it are of one type, whose name is the property's.
#[test]
fn references_into_properties() {
    let root = format!(
        "{HEAD}components:
  schemas:
    Loc:
      type: object
      properties:
        pet: {{ type: object, properties: {{ kinds: {{ type: array, items: {{ type: string, enum: [a, b] }} }}, n: {{ type: string }} }} }}
    Pet: {{ $ref: '#/components/schemas/Loc/properties/pet' }}
    Other:
      type: object
      properties:
        kind: {{ $ref: '#/components/schemas/Loc/properties/pet/properties/kinds/items' }}
        n: {{ $ref: '#/components/schemas/Loc/properties/pet/properties/n' }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert_eq!(said, "");
    let schemas = &tree["components"]["schemas"];
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    assert_eq!(schemas["Loc"]["properties"]["pet"], reference("Loc_pet"));
    assert_eq!(schemas["Pet"], reference("Loc_pet"));
    let pet = &schemas["Loc_pet"]["properties"];
    assert_eq!(pet["kinds"]["items"], reference("Loc_pet_kinds_item"));
    assert_eq!(
        schemas["Other"]["properties"]["kind"],
        reference("Loc_pet_kinds_item")
    );
    // A text is no type of its own.
    assert_eq!(pet["n"], json!({ "type": "string" }));
    assert_eq!(schemas["Other"]["properties"]["n"], reference("Loc_pet_n"));
}

/// What stands under `definitions` is no component of OpenAPI 3, whatever it is called.
#[test]
fn a_property_of_another_schema_of_the_name() {
    let root = format!(
        "{HEAD}definitions:
  Pet: {{ type: object, properties: {{ tag: {{ type: object, properties: {{ old: {{ type: string }} }} }} }} }}
components:
  schemas:
    Pet: {{ type: object, properties: {{ tag: {{ type: object, properties: {{ new: {{ type: string }} }} }} }} }}
    Other: {{ type: object, properties: {{ tag: {{ $ref: '#/definitions/Pet/properties/tag' }} }} }}
"
    );
    let (_, tree, _) = read_with(&root, &[]);
    let schemas = &tree["components"]["schemas"];
    let new = json!({ "type": "object", "properties": { "new": { "type": "string" } } });
    assert_eq!(schemas["Pet"]["properties"]["tag"], new);
    assert_eq!(
        schemas["Other"]["properties"]["tag"],
        json!({ "$ref": "#/components/schemas/Pet_tag" })
    );
}

/// What a property says of itself stays with it: its words, and how it is read.
#[test]
fn words_of_a_shared_property_stay() {
    let root = format!(
        "{HEAD}components:
  schemas:
    Pet:
      type: object
      properties:
        tag: {{ type: object, description: Its tag., x-lenient: true, properties: {{ n: {{ type: string }} }} }}
    Tag: {{ $ref: '#/components/schemas/Pet/properties/tag' }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert_eq!(said, "");
    let tag = &tree["components"]["schemas"]["Pet"]["properties"]["tag"];
    assert_eq!(
        tag["allOf"],
        json!([{ "$ref": "#/components/schemas/Pet_tag" }])
    );
    assert_eq!(tag["description"], "Its tag.");
    assert_eq!(tag["x-lenient"], true);
}

/// A tag that no mapping lists is the last step of the reference, whatever the schema is called here.
#[test]
fn alternatives_keep_the_names_that_their_references_say() {
    let root = format!(
        "{HEAD}components:
  schemas:
    Home:
      type: object
      properties:
        cat: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }} }} }}
        dog: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }} }} }}
        cow: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }} }} }}
    Animal:
      oneOf:
        - $ref: '#/components/schemas/Home/properties/cat'
        - $ref: '#/components/schemas/Home/properties/dog'
        - $ref: '#/components/schemas/Home/properties/cow'
        - $ref: '#/components/schemas/Other'
      discriminator:
        propertyName: kind
        mapping: {{ moo: '#/components/schemas/Home/properties/cow' }}
    Other: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }} }} }}
"
    );
    let (_, tree, said) = read_with(&root, &[]);
    assert_eq!(said, "");
    let mapping = &tree["components"]["schemas"]["Animal"]["discriminator"]["mapping"];
    let expected = json!({
        "moo": "#/components/schemas/Home_cow",
        "cat": "#/components/schemas/Home_cat",
        "dog": "#/components/schemas/Home_dog",
    });
    assert_eq!(*mapping, expected);
}
