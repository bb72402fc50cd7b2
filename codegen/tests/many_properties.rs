//! Objects of many properties are lowered some at a time, and become what those of few do.

use codegen::{Decision, Input, NoFiles, Settings, diag, generate};

/// A property of each kind that is lowered in a way of its own.
const KINDS: &[&str] = &[
    "{type: string, format: date-time, description: D}",
    "{$ref: '#/components/schemas/Other'}",
    "{type: integer, format: int32}",
    "{type: array, items: {type: string}}",
    "{type: boolean}",
    "{type: object, properties: {inner: {type: string}}}",
    "{type: number}",
    "{type: string, enum: [one, two]}",
    "{type: string, readOnly: true, x-speakeasy-name-override: renamed}",
    "{type: string}",
];

/// Properties from a number on, a line each.
fn properties(numbers: std::ops::Range<usize>, indent: &str) -> String {
    let line = |number: usize| format!("{indent}p{number}: {}\n", KINDS[number % KINDS.len()]);
    numbers.map(line).collect()
}

/// The files, the names, and what was said.
fn written(text: &str) -> (Vec<(String, String)>, Vec<Decision>, String) {
    let input = Input {
        root: "openapi.yaml",
        text,
        files: &NoFiles,
    };
    let outcome = generate(&input, &Settings::new("many"));
    let said = diag::render(&outcome.diagnostics, &outcome.texts);
    let output = outcome.output.unwrap_or_else(|| panic!("{said}"));
    let files = output.tree.iter();
    let files = files.map(|(path, text)| (path.to_owned(), text.into_owned()));
    (files.collect(), output.names, said)
}

fn document(schemas: &str, body: &str) -> String {
    format!(
        "openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  /a:
    post:
      operationId: a
      requestBody:
        content:
{body}
      responses:
        '200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}
components:
  schemas:
    Other: {{type: object, properties: {{a: {{type: string}}}}}}
{schemas}"
    )
}

const JSON: &str = "          application/json: {schema: {$ref: '#/components/schemas/A'}}";

#[test]
fn fields_stand_in_the_documents_order() {
    // As many in one part of an `allOf` as are looked at one by one.
    let few: Vec<_> = (0..60).step_by(6).collect();
    let parts = few.iter().map(|first| {
        let properties = properties(*first..first + 6, "            ");
        format!("        - type: object\n          required: [p0, p17]\n          properties:\n{properties}")
    });
    let parts = format!("    A:\n      allOf:\n{}", parts.collect::<String>());
    let whole = properties(0..60, "        ");
    let whole = format!(
        "    A:\n      type: object\n      required: [p0, p17]\n      properties:\n{whole}"
    );
    let (in_parts, in_one) = (
        written(&document(&parts, JSON)),
        written(&document(&whole, JSON)),
    );
    let types = |files: &[(String, String)]| -> Vec<_> {
        let types = files
            .iter()
            .filter(|(path, _)| path.starts_with("src/types/"));
        types.cloned().collect()
    };
    assert!(!types(&in_one.0).is_empty());
    assert_eq!(types(&in_one.0), types(&in_parts.0));
    let heads = |said: &str| -> Vec<String> {
        let heads = said.lines().filter(|line| line.starts_with("warning"));
        heads.map(str::to_owned).collect()
    };
    assert_eq!(heads(&in_one.2), heads(&in_parts.2));
}

/// Names of what stands in the document, without those of the properties that only one of two documents has.
fn names(decisions: &[Decision]) -> Vec<(String, String, String)> {
    let all = decisions.iter().map(|one| {
        let place = one.origin.pointer.to_string();
        (place, one.scope.to_string(), one.ident.to_string())
    });
    let is_of_both = |place: &str| !place.ends_with("/p7") && !place.ends_with("/p8");
    all.filter(|(place, ..)| is_of_both(place)).collect()
}

#[test]
fn what_looks_into_properties_finds_them() {
    let decided = |count: usize| {
        let plain = |indent: &str, schema: &str| -> String {
            let line = |number| format!("{indent}p{number}: {schema}\n");
            (0..count).map(line).collect()
        };
        let tagged = |tag: &str| {
            let plain = plain("            ", "{type: string}");
            format!(
                "        - type: object\n          properties:\n            kind: {{const: {tag}}}\n{plain}"
            )
        };
        let (cat, dog) = (tagged("cat"), tagged("dog"));
        let own = plain("        ", "{type: string}");
        let again = plain("            ", "{type: string}");
        let schemas = format!(
            "    A:
      oneOf:
{cat}{dog}    Base:
      type: object
      properties:
{own}    Same:
      allOf:
        - $ref: '#/components/schemas/Base'
        - type: object
          properties:
{again}    Both: {{type: object, properties: {{same: {{$ref: '#/components/schemas/Same'}}}}}}
"
        );
        let encoded = plain(
            "                ",
            "{type: string, contentEncoding: base64}",
        );
        let body = format!(
            "          multipart/form-data:
            schema:
              type: object
              properties:
{encoded}                both: {{$ref: '#/components/schemas/Both'}}
            encoding:
              both: {{contentType: application/json}}"
        );
        written(&document(&schemas, &body))
    };
    let (few, many) = (decided(7), decided(9));
    assert_eq!(names(&few.1), names(&many.1));
    assert!(
        few.1.iter().any(|one| one.ident.as_str() == "Cat"),
        "{:?}",
        few.1
    );
    assert_eq!(few.2, many.2);
    let count = |files: &[(String, String)], of: &str| {
        let counts = files.iter().map(|(_, text)| text.matches(of).count());
        counts.sum::<usize>()
    };
    assert_eq!(count(&few.0, "struct Same"), count(&many.0, "struct Same"));
    assert!(count(&many.0, "Content-Transfer-Encoding") >= 9);
}
