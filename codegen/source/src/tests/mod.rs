//! Small documents, and exactly what becomes of them.

mod dangling;
mod extensions;
mod faults;
mod fixes;
mod grammar;
mod held;
mod invariant;
mod jsonpath;
mod kept_properties;
mod kinds;
mod mapped;
mod mends;
mod other_files;

mod overlay;
mod overlay_said;
mod own_uri;
mod parameterized_host;
mod passwords;
mod references;
mod schemas;
mod select;
mod servers;
mod shared_places;
mod shared_properties;
mod spelled;
mod swagger;
mod swagger_whole;
mod text;
mod texts;
mod to_the_letter;

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::normalised;
use super::{Document, FileError, Files, Input, Texts, read};
use diag::{Diagnostics, render};

/// Files that are only thought of.
struct Given<'a>(BTreeMap<&'a str, &'a str>);

impl Files for Given<'_> {
    fn read(&self, path: &str) -> Result<String, FileError> {
        if path.starts_with("../") || path.starts_with('/') {
            return Err(FileError::Forbidden(
                "it is outside the folder of the description".to_owned(),
            ));
        }
        self.0
            .get(path)
            .map(|text| (*text).to_owned())
            .ok_or(FileError::NotFound)
    }
}

/// Reads a document called `api.yaml` beside some files: the document, the tree it was made of, all that was said.
fn read_with(text: &str, files: &[(&str, &str)]) -> (Option<Document>, Value, String) {
    let files = Given(files.iter().copied().collect());
    let input = Input {
        root: "api.yaml",
        text,
        files: &files,
    };
    let (mut texts, mut found) = (Texts::default(), Diagnostics::new());
    let document = read(&input, &mut texts, &mut found);
    assert_eq!(
        document.is_none(),
        found.has_errors(),
        "{}",
        render(&found, &texts)
    );
    if let Some(Document { paths, .. }) = &document {
        assert!(paths.clone().take(usize::MAX).is_ok(), "{text}");
    }
    let tree = normalised(
        (&input).into(),
        &mut Texts::default(),
        &mut Diagnostics::new(),
    );
    (
        document,
        tree.map_or(Value::Null, |normal| normal.value),
        render(&found, &texts),
    )
}

/// What is said of a document that cannot be read.
fn refused(text: &str) -> String {
    let (document, _, said) = read_with(text, &[]);
    assert!(document.is_none(), "it was read:\n{said}");
    said
}

/// What is said of a document that can, and the tree.
fn accepted(text: &str) -> (Value, String) {
    let (document, tree, said) = read_with(text, &[]);
    assert!(document.is_some(), "it was refused:\n{said}");
    (tree, said)
}

/// The sentences of what was said, without places and helps.
fn heads(said: &str) -> Vec<&str> {
    let is_head = |line: &&str| line.starts_with("warning: ") || line.starts_with("error: ");
    said.lines().filter(is_head).collect()
}

/// One component schema, normalised, in a document of a version.
fn schema(version: &str, text: &str) -> (Value, String) {
    let indented = text.trim_end().replace('\n', "\n      ");
    let (mut tree, said) = accepted(&format!(
        "openapi: {version}\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n    B: {{ type: object }}\n    A:\n      {indented}\n"
    ));
    (tree["components"]["schemas"]["A"].take(), said)
}
