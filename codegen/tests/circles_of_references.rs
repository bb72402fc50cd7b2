//! References that lead back to themselves by a name of JSON Schema, and placeholders without a name.

use codegen::diag::Diagnostics;
use codegen::{Input, NoFiles, Settings, check};

const DESCRIPTION: &str = "\
openapi: 3.1.0
info: { title: Circles, version: '1' }
paths:
  /x/{}:
    get: { operationId: a, responses: { '204': { description: d } } }
components:
  schemas:
    A: { $id: 'https://example.com/a', $ref: 'https://example.com/b' }
    B: { $id: 'https://example.com/b', $ref: 'https://example.com/a' }
    C: { $anchor: c, $ref: '#c' }
    D: { $anchor: d, type: object, properties: { d: { $ref: '#d' } } }
";

#[test]
fn each_is_told() {
    let input = Input {
        root: "circles.yaml",
        text: DESCRIPTION,
        files: &NoFiles,
    };
    let (names, diagnostics, _) = check(&input, &Settings::new("circles"));
    assert!(names.is_some());
    let told = |diagnostics: &Diagnostics| {
        let told = diagnostics.iter().map(|one| {
            let place = one.location.pointer.to_string();
            format!("{place}: {}", one.message)
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        told(&diagnostics),
        [
            "/paths/~1x~1{}: the placeholder `{}` has no name, so nothing says which parameter it stands for",
            "/components/schemas/A: `A` is only a reference to itself; it is read as any value",
            "/components/schemas/B: `B` is only a reference to itself; it is read as any value",
            "/components/schemas/C: `C` is only a reference to itself; it is read as any value",
        ]
    );
}
