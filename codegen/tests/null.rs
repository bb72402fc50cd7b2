//! Where null is a value, though only some parts of an `allOf` say so.

use codegen::api::{TypeKind, TypeRef};
use codegen::diag::Diagnostics;
use codegen::{Input, NoFiles, Texts, lower, source};

const DESCRIPTION: &str = "\
openapi: 3.1.0
info: { title: Nothing, version: '1' }
paths: {}
components:
  schemas:
    Plain: { type: string }
    Colour: { type: [string, 'null'], enum: [red, blue, null] }
    Holder:
      type: object
      properties:
        beside_type: { allOf: [{ type: string }, { enum: [red, null] }] }
        beside_reference: { $ref: '#/components/schemas/Plain', enum: [red, null] }
        beside_nullable: { allOf: [{ type: [string, 'null'] }, { enum: [red, null] }] }
        alone: { allOf: [{ enum: [red, null] }] }
        reference: { allOf: [{ $ref: '#/components/schemas/Colour' }] }
        both: { $ref: '#/components/schemas/Colour', type: [string, 'null'] }
";

#[test]
fn null_is_a_value_where_no_part_excludes_it() {
    let (mut diagnostics, mut texts) = (Diagnostics::default(), Texts::default());
    let input = Input {
        root: "null.yaml",
        text: DESCRIPTION,
        files: &NoFiles,
    };
    let read = source::read(&input, &mut texts, &mut diagnostics).expect("a document");
    let api = lower::lower(read, lower::Options::default(), &mut diagnostics);
    let holder = api.types.iter().find_map(|def| match &def.kind {
        TypeKind::Struct(structure) => Some(structure),
        _ => None,
    });
    let fields = &holder.expect("an object").fields;
    let found = fields.iter().map(|field| {
        let takes_null = matches!(field.type_ref, TypeRef::Nullable(_));
        (field.name.as_str(), takes_null)
    });
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            ("beside_type", false),
            ("beside_reference", false),
            ("beside_nullable", true),
            ("alone", true),
            ("reference", true),
            ("both", true),
        ]
    );
}
