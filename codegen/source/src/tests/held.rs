//! References to what holds the thing that is meant: a parameter in the place of its schema, a schema in the place of
//! its properties.

use std::fmt::Write;

use super::{accepted, heads, refused};

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n";

/// Each came back to where it began without an end.
#[test]
fn a_way_that_comes_back_is_a_circle() {
    for (section, held) in [
        ("parameters", "name: x, in: query, schema: REF"),
        ("headers", "schema: REF"),
        (
            "responses",
            "description: d, content: { text/json: { schema: REF } }",
        ),
        ("requestBodies", "content: { text/json: { schema: REF } }"),
    ] {
        let held = held.replace("REF", &format!("{{ $ref: '#/components/{section}/X' }}"));
        let (_, said) = accepted(&format!("{HEAD}  {section}: {{ X: {{ {held} }} }}\n"));
        let heads = heads(&said);
        assert_eq!(heads.len(), 1, "{section}: {said}");
        assert!(
            heads[0].starts_with(&format!("warning: `#/components/{section}/X/"))
                && heads[0].ends_with(
                    "leads back to itself and never to a definition; it is read as any value [reference-cycle]"
                ),
            "{section}: {said}"
        );
    }
    // By way of a schema, and of a second one.
    let (_, said) = accepted(&format!(
        "{HEAD}  schemas: {{ A: {{ $ref: '#/components/responses/R' }} }}\n  responses: {{ R: {{ description: d, content: {{ text/json: {{ schema: {{ $ref: '#/components/schemas/A' }} }} }} }} }}\n"
    ));
    assert!(said.contains("[reference-cycle]"), "{said}");
    let said = refused(&format!(
        "{HEAD}  schemas: {{ A: {{ type: object, properties: {{ $ref: '#/components/schemas/B' }} }}, B: {{ type: object, properties: {{ $ref: '#/components/schemas/A' }} }} }}\n"
    ));
    assert!(
        said.contains("leads back to itself and never to a definition [reference-cycle]"),
        "{said}"
    );
}

/// Each leads into the next, and the last one to a schema: as long as that is, it is no circle and no recursion.
#[test]
fn a_long_way_is_no_circle() {
    const LONG: usize = 3_000;
    let mut text = format!("{HEAD}  schemas: {{ End: {{ type: string }} }}\n  parameters:\n");
    for at in 0..LONG {
        let next = match at + 1 {
            LONG => "schemas/End".to_owned(),
            next => format!("parameters/P{next}"),
        };
        let _ = writeln!(
            text,
            "    P{at}: {{ name: p, in: query, schema: {{ $ref: '#/components/{next}' }} }}"
        );
    }
    let (_, said) = accepted(&text);
    assert!(!said.contains("reference-cycle"), "{said}");
    assert!(
        said.contains("a schema cannot be one of `components/parameters`; what it holds is taken [wrong-reference]"),
        "{said}"
    );
}
