//! Properties that schemas have of each other by `allOf`: a thousand schemas, each made of the one before, have half a
//! million of them, and each is there once.

use std::sync::Arc;

use codegen::api::{Api, Field, TypeKind};
use codegen::diag::Diagnostics;
use codegen::{Input, NoFiles, Texts, lower, source};

/// What happens to properties behind lowering happens here: a title that is dropped, examples that are read as JSON, a
/// type of which nothing is left and that moves the numbers of all others.
const DESCRIPTION: &str = "\
openapi: 3.1.0
info: { title: Inherited, version: '1' }
paths: {}
components:
  schemas:
    Old:
      type: object
      required: [z, kind]
      properties:
        z: { type: string, title: Z, description: The last letter. }
        kind: { type: string, enum: [a, b] }
        list: { type: array, items: { type: object, properties: { x: { type: integer } } }, examples: ['[]'] }
    Middle:
      allOf:
        - { $ref: '#/components/schemas/Old' }
        - type: object
          required: [y]
          properties: { y: { type: string, description: Y }, gone: { type: object, properties: { a: {} } } }
        - { type: object, properties: { gone: { type: object, properties: { a: { type: string } } } } }
    New:
      allOf:
        - { $ref: '#/components/schemas/Middle' }
        - { type: object, properties: { x: { type: string } } }
    Newest:
      allOf: [{ $ref: '#/components/schemas/New' }]
      properties: { w: { type: string } }
";

fn lowered() -> Api {
    let (mut diagnostics, mut texts) = (Diagnostics::default(), Texts::default());
    let input = Input {
        root: "inherited.yaml",
        text: DESCRIPTION,
        files: &NoFiles,
    };
    let read = source::read(&input, &mut texts, &mut diagnostics).expect("a document");
    lower::lower(read, lower::Options::default(), &mut diagnostics)
}

fn field(api: &Api, schema: &str, name: &str) -> Arc<Field> {
    let mut all = api.types.iter();
    let is_it = |key: &codegen::api::WireName| key.as_str() == schema;
    let found = all.find(|def| def.component().is_some_and(is_it));
    let TypeKind::Struct(structure) = &found.expect("the schema").kind else {
        panic!("{schema} is no object");
    };
    let mut fields = structure.fields.iter();
    let found = fields.find(|field| field.name.as_str() == name);
    Arc::clone(found.expect("the property"))
}

#[test]
fn what_is_handed_down_is_there_once() {
    let api = lowered();
    for (first, name) in [
        ("Old", "z"),
        ("Old", "kind"),
        ("Old", "list"),
        ("Middle", "y"),
        ("Middle", "gone"),
    ] {
        let own = field(&api, first, name);
        for schema in ["Middle", "New", "Newest"] {
            let handed_down = field(&api, schema, name);
            assert!(Arc::ptr_eq(&own, &handed_down), "{name} of {schema}");
        }
    }
    let z = field(&api, "Newest", "z");
    assert!(z.required && z.docs.summary.is_none());
    assert_eq!(z.docs.description.as_deref(), Some("The last letter."));
    assert_eq!(field(&api, "Newest", "y").docs.description, None);
}
