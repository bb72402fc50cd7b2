//! Descriptions, and folders that hold them: for the tests of all the programs.

// Each test binary uses some of it.
#![allow(dead_code)]

use std::fs;
use std::path::Path;

use tempfile::TempDir;

pub(crate) const GOOD: &str = r##"openapi: 3.0.3
info: {title: Lamps, version: "1.0.0"}
paths:
  /lamps:
    get:
      operationId: listLamps
      responses:
        "200":
          description: All lamps.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Lamps"}
components:
  schemas:
    Lamps:
      type: object
      properties:
        names: {type: array, items: {type: string}}
"##;

/// The version is missing.
pub(crate) const WRONG: &str = "openapi: 3.0.3\ninfo: {title: Lamps}\npaths: {}\n";

pub(crate) fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        write(dir.path(), path, text);
    }
    dir
}

pub(crate) fn write(dir: &Path, path: &str, text: &str) {
    let path = dir.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, text).expect("written");
}

pub(crate) fn names_in(dir: &TempDir) -> Vec<String> {
    let entries = fs::read_dir(dir.path()).expect("readable");
    let mut names: Vec<_> = entries
        .map(|entry| {
            entry
                .expect("readable")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}
