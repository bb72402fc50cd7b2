//! The catalogue of diagnostics, held against the code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use codegen::diag::{self, Diagnostics, Example, SourceTexts};
use codegen::source::changes::Overlay;
use codegen::{Changes, FileError, Files, Input, Settings, generate};

struct InMemory(BTreeMap<String, String>);

impl Files for InMemory {
    fn read(&self, path: &str) -> Result<String, FileError> {
        match path {
            _ if path.starts_with("..") => Err(FileError::Forbidden("it is outside".to_owned())),
            _ if path.ends_with('/') => Err(FileError::Unreadable("it is no file".to_owned())),
            _ => self.0.get(path).cloned().ok_or(FileError::NotFound),
        }
    }
}

fn found(files: &[(&str, &str)]) -> (Diagnostics, String) {
    found_with(files, &Changes::default())
}

fn found_with(files: &[(&str, &str)], changes: &Changes) -> (Diagnostics, String) {
    let texts = files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let in_memory = InMemory(texts.collect());
    let (root, text) = files[0];
    let input = Input {
        root,
        text,
        files: &in_memory,
    };
    let outcome = generate((&input, changes), &Settings::new("catalogue"));
    let shown = diag::render(&outcome.diagnostics, &outcome.texts);
    (outcome.diagnostics, shown)
}

/// Promise: each entry's document shows its diagnostic, with a help.
#[test]
fn every_document_shows_its_diagnostic() {
    for entry in diag::catalogue() {
        let (found, shown) = match entry.example {
            Example::Document(text) => found(&[("openapi.yaml", text)]),
            Example::Files(files) => found(files),
            Example::Overlay {
                description,
                overlay,
            } => {
                let overlay = Overlay {
                    name: "fix.yaml".to_owned(),
                    text: overlay.to_owned(),
                };
                let changes = Changes {
                    overlays: vec![overlay],
                    ..Changes::default()
                };
                found_with(&[("openapi.yaml", description)], &changes)
            }
            Example::Elsewhere(_) => continue,
        };
        assert!(
            found.iter().any(|one| one.code == entry.code),
            "{}:\n{shown}",
            entry.code
        );
        let is_head = |line: &&str| line.starts_with("error: ") || line.starts_with("warning: ");
        let heads = shown.lines().filter(is_head).count();
        assert_eq!(shown.matches(" = help: ").count(), heads, "{shown}");
    }
}

/// Promise: the table is sorted, and a code stands in it once.
#[test]
fn codes_are_sorted() {
    let codes: Vec<_> = diag::catalogue().map(|entry| entry.code).collect();
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "{codes:?}");
}

/// Promise: no diagnostic of the code is missing from the table.
#[test]
fn none_is_missing() {
    let known: BTreeSet<_> = diag::catalogue().map(|entry| entry.code).collect();
    let folders = ["src", "source/src", "diag/src"].map(PathBuf::from);
    let mut files = folders
        .map(|folder| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder))
        .to_vec();
    let mut missing = BTreeSet::new();
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(
                std::fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if !path.ends_with("tests.rs")
            && !path.components().any(|part| part.as_os_str() == "tests")
        {
            missing.extend(
                codes(&std::fs::read_to_string(&path).unwrap())
                    .filter(|code| !known.contains(code.as_str())),
            );
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

/// The texts that are given first to what makes a diagnostic.
fn codes(text: &str) -> impl Iterator<Item = String> {
    let makers = [
        "Diagnostic::error(",
        "Diagnostic::warning(",
        "Problem::new(",
        ".warn(",
        ".warn_key(",
    ];
    let mut codes = Vec::new();
    for maker in makers {
        for (at, _) in text.match_indices(maker) {
            let rest = text[at + maker.len()..].trim_start();
            if let Some(code) = rest
                .strip_prefix('"')
                .and_then(|rest| rest.split('"').next())
            {
                codes.push(code.to_owned());
            }
        }
    }
    codes.into_iter()
}

/// Promise: the page says what the code says. `UPDATE_DOCS=1` writes it anew.
#[test]
fn the_page_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, diag::page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), diag::page());
}

/// Promise: a finding is an object a line, with the place where an editor marks it.
#[test]
fn findings_as_json_lines() {
    let texts = BTreeMap::from([(
        "a.yaml".to_owned(),
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: 7}\n".to_owned(),
    )]);
    let text = texts.text("a.yaml").unwrap();
    let (found, _) = found(&[("a.yaml", text)]);
    let lines = diag::to_json_lines(&found, &texts);
    let first: serde_json::Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(
        first,
        serde_json::json!({
            "code": "wrong-kind", "severity": "error", "file": "a.yaml", "pointer": "/paths/~1a/get",
            "line": 4, "column": 8, "end_line": 4, "end_column": 11,
            "message": "`get` must be an object, not the number `7`",
            "help": "write an operation, such as `get: {responses: {\"200\": {description: …}}}`",
            "notes": []
        })
    );
}
