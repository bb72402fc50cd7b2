//! `externalDocs` are links.

use codegen::{Input, NoFiles, Settings, generate};

const TEXT: &str = r#"
openapi: 3.0.3
info: {title: T, version: '1', description: Lamps.}
externalDocs: {url: https://example.com/all, description: 'The whole manual.'}
tags: [{name: lamps, externalDocs: {url: https://example.com/tag}}]
paths:
  /a:
    get:
      tags: [lamps]
      operationId: a
      description: Lists lamps.
      externalDocs: {url: 'https://example.com/a?b=c', description: More}
      responses: {'204': {description: ok}}
  /b:
    get:
      tags: [lamps]
      operationId: b
      description: See https://example.com/b.
      externalDocs: {url: https://example.com/b}
      responses: {'204': {description: ok}}
components:
  schemas:
    Lamp:
      type: object
      externalDocs: {url: 'javascript:alert(1)'}
      properties:
        kind: {type: string, description: Its kind., externalDocs: {url: https://example.com/kind}}
        code: {type: string, description: "Such as:\n```\nx", externalDocs: {url: https://example.com/code}}
        note: {type: string, description: "<p>Open", externalDocs: {url: https://example.com/note}}
        list: {type: string, description: "- An item", externalDocs: {url: https://example.com/list}}
"#;

/// Promise: they stand behind the description, in code and on pages; what is no address is none, and what the
/// description names already is not named twice.
#[test]
fn links_stand_behind_descriptions() {
    let input = Input {
        root: "openapi.yaml",
        text: TEXT,
        files: &NoFiles,
    };
    let outcome = generate(&input, &Settings::new("linked"));
    let output = outcome.output.expect("it is generated");
    let file = |path: &str| {
        let mut files = output.tree.iter();
        let found = files.find(|(known, _)| *known == path);
        found.map(|(_, text)| text.into_owned()).expect("the file")
    };
    let api = file("src/api/lamps.rs");
    assert!(
        api.contains("/// Lists lamps.\n    ///\n    /// [More](<https://example.com/a?b=c>)\n"),
        "{api}"
    );
    assert_eq!(api.matches("https://example.com/b").count(), 1, "{api}");
    assert!(
        api.contains("[More about it](<https://example.com/tag>)"),
        "{api}"
    );
    let lamp = file("src/types/lamp.rs");
    assert!(
        lamp.contains(
            "/// Its kind.\n    ///\n    /// [More about it](<https://example.com/kind>)\n"
        ),
        "{lamp}"
    );
    assert!(!lamp.contains("javascript"), "{lamp}");
    // Nothing that a description leaves open takes the link in.
    for (text, place) in [
        ("```text\n    /// x\n    /// ```", "code"),
        ("Open", "note"),
        ("* An item", "list"),
    ] {
        let link = format!("[More about it](<https://example.com/{place}>)");
        let whole = format!("/// {text}\n    ///\n    /// {link}\n");
        assert!(lamp.contains(&whole), "{lamp}");
    }
    let readme = file("README.md");
    assert!(
        readme.contains("[The whole manual](<https://example.com/all>)"),
        "{readme}"
    );
}
