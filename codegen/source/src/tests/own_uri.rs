//! `$self`: the URI that a description gives itself, and what leads back to it by that.

use serde_json::json;

use super::{heads, read_with};

fn schema(own: &str, reference: &str, files: &[(&str, &str)]) -> (serde_json::Value, String) {
    let (_, tree, said) = read_with(
        &format!(
            "openapi: 3.2.0
$self: {own}
info: {{ title: T, version: '1' }}
paths: {{}}
components:
  schemas:
    A: {{ type: object, properties: {{ a: {{ $ref: '{reference}' }} }} }}
    Pet: {{ type: string, $anchor: pet }}
    Own: {{ type: integer, $id: schemas/own }}
"
        ),
        files,
    );
    let schema = &tree["components"]["schemas"]["A"]["properties"]["a"];
    (schema.clone(), said)
}

#[test]
fn the_document_itself() {
    const OWN: &str = "https://example.com/api/openapi.yaml";
    let pet = json!({ "$ref": "#/components/schemas/Pet" });
    for uri in [
        OWN,
        "HTTPS://EXAMPLE.com/api/openapi.yaml",
        "openapi.yaml",
        "./openapi.yaml",
        "../api/openapi.yaml",
        "/api/openapi.yaml",
        "//example.com/api/openapi.yaml",
        // The file, as everybody who has it sees it.
        "api.yaml",
    ] {
        for way in ["/components/schemas/Pet", "pet"] {
            let (read, said) = schema(OWN, &format!("{uri}#{way}"), &[]);
            assert_eq!((read, said.as_str()), (pet.clone(), ""), "{uri}#{way}");
        }
    }
    for (own, uri) in [
        ("/api/openapi", "/api/openapi"),
        ("/api/openapi", "openapi"),
        ("urn:a:b", "urn:a:b"),
    ] {
        let (read, said) = schema(own, &format!("{uri}#/components/schemas/Pet"), &[]);
        assert_eq!((read, said.as_str()), (pet.clone(), ""), "{uri}");
    }
}

/// `$id`s are resolved against it, as references to them are.
#[test]
fn schemas_by_their_ids() {
    let own = json!({ "$ref": "#/components/schemas/Own" });
    for uri in [
        "schemas/own",
        "https://example.com/api/schemas/own",
        "/api/schemas/own",
    ] {
        let (read, said) = schema("https://example.com/api/openapi.yaml", uri, &[]);
        assert_eq!((read, said.as_str()), (own.clone(), ""), "{uri}");
    }
}

/// What lies beside it by its URI lies beside it as a file.
#[test]
fn files_beside_it() {
    let files = [("models/b.yaml", "B: { type: boolean }\n")];
    let own = "https://example.com/api/openapi.yaml";
    let (read, said) = schema(own, "https://example.com/api/models/b.yaml#/B", &files);
    let hoisted = json!({ "$ref": "#/components/schemas/B" });
    assert_eq!((read, said.as_str()), (hoisted, ""));
    for uri in [
        "https://example.com/api/models/c.yaml",
        "https://example.com/models/b.yaml",
    ] {
        let (_, said) = schema(own, uri, &files);
        assert_eq!(
            heads(&said),
            [format!(
                "warning: `{uri}` is on the network, and nothing is fetched from there; it is read as any value [remote-reference]"
            )]
        );
    }
}

/// Another file refers to the description by its URI, and to itself by its own.
#[test]
fn from_another_file() {
    let files = [(
        "models/b.yaml",
        "$self: https://example.com/b\nB:\n  type: object\n  properties:\n    a: { $ref: 'https://example.com/api#/components/schemas/Pet' }\n    c: { $ref: 'https://example.com/b#/C' }\nC: { type: boolean }\n",
    )];
    let (_, tree, said) = read_with(
        "openapi: 3.2.0
$self: https://example.com/api
info: { title: T, version: '1' }
paths: {}
components:
  schemas:
    A: { $ref: 'models/b.yaml#/B' }
    Pet: { type: string }
",
        &files,
    );
    assert_eq!(said, "");
    let properties = &tree["components"]["schemas"]["A"]["properties"];
    assert_eq!(
        properties,
        &json!({ "a": { "$ref": "#/components/schemas/Pet" }, "c": { "$ref": "#/components/schemas/C" } })
    );
}
