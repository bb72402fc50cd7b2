//! The cases, pinned: `cases/<construct>` has the smallest description that shows one thing, and
//! what is generated from it. `cases/main.rs` compiles it all, as one crate with one runtime.
//!
//! With `INSTA_UPDATE=always` what is generated now is written there, as for the snapshots. Nothing
//! of it is compiled into this binary, so that this works also while it does not compile.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Once;

use codegen::map::Map;
use codegen::settings::parse_config;
use codegen::{FileError, FileTree, Files, Outcome, Settings};
use similar::TextDiff;

use super::random;
use super::support::{report, run_with, walk, workspace};

/// The folder of all cases.
pub(crate) fn folder() -> PathBuf {
    workspace().join("tests/cases")
}

/// The names of the cases, sorted: those of their folders.
fn names() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the folder of the cases");
    let folders = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir());
    let mut names: Vec<String> = folders
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    names
}

/// The files of a description below one folder.
pub(crate) struct Below(pub(crate) PathBuf);

impl Files for Below {
    fn read(&self, path: &str) -> Result<String, FileError> {
        if path.starts_with(['/', '.']) {
            return Err(FileError::Forbidden("it is elsewhere".to_owned()));
        }
        let bytes = fs::read(self.0.join(path)).map_err(|_| FileError::NotFound)?;
        codegen::decode(&bytes).map_err(FileError::Unreadable)
    }
}

/// Whether the expectations are to be written, not compared.
pub(crate) fn is_update() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always" || value == "force")
}

/// One run of the generator for a case: a module of a crate that has the runtime as another one.
pub(crate) fn generate(name: &str) -> Outcome {
    let folder = folder().join(name);
    let text = fs::read_to_string(folder.join("openapi.yaml")).expect("openapi.yaml");
    let config = fs::read_to_string(folder.join("codegen.toml")).ok();
    let mut settings = config.map_or_else(
        || Settings::new(name),
        |text| {
            let config = parse_config("codegen.toml", &text).expect("a configuration");
            config.crates[0].settings()
        },
    );
    settings.paths.root = format!("crate::{name}::expected");
    settings.paths.runtime = "crate::runtime".to_owned();
    run_with("openapi.yaml", &text, &Below(folder), &settings)
}

/// What is kept of a run: the types; client and operations where there are any; what was said.
fn expected(name: &str) -> BTreeMap<String, String> {
    let outcome = generate(name);
    let said = report(&outcome);
    let mut files = BTreeMap::new();
    if !said.is_empty() {
        files.insert("diagnostics.txt".to_owned(), said);
    }
    let Some(output) = outcome.output else {
        return files;
    };
    if name == RANDOM {
        files.insert("table.rs".to_owned(), table(&output.map));
    }
    let has_operations = !output.map.operations.is_empty();
    for (path, text) in kept(&output.tree) {
        if has_operations || path.starts_with("types/") {
            files.insert(path.to_owned(), text.into_owned());
        }
    }
    files.insert("mod.rs".to_owned(), mod_file(&files));
    files
}

/// `mod.rs` of what is kept, in place of the crate's `lib.rs`.
fn mod_file(files: &BTreeMap<String, String>) -> String {
    let mut text = "//! What is generated from `openapi.yaml`.\n\n".to_owned();
    for (file, module) in [
        ("api/mod.rs", "pub mod api"),
        ("client.rs", "pub mod client"),
        ("server.rs", "pub mod server"),
        ("table.rs", "pub(crate) mod table"),
        ("types/mod.rs", "pub mod types"),
        ("xml.rs", "pub mod xml"),
    ] {
        if files.contains_key(file) {
            let _ = writeln!(text, "{module};");
        }
    }
    text
}

/// The case whose description is made from a seed.
const RANDOM: &str = "random";

/// Every schema of the components, with what decodes and encodes its type.
pub(crate) fn table(map: &Map) -> String {
    let mut text = "\
//! Every schema of the components, with what decodes and encodes its type.

use super::types;
use crate::support::{Trip, trip};

/// What the types were generated from.
pub(crate) const DESCRIPTION: &str = include_str!(\"../openapi.yaml\");

/// Each schema's name, and its type's way there and back.
pub(crate) const TRIPS: &[(&str, Trip)] = &[
"
    .to_owned();
    for mapped in &map.types {
        if let Some(name) = mapped.pointer.strip_prefix("/components/schemas/")
            && !name.contains('/')
        {
            let _ = writeln!(text, "    ({name:?}, trip::<{}>),", mapped.type_path);
        }
    }
    text + "];\n"
}

/// Writes the description that is made from a seed, before anything is generated from it.
fn make_random() {
    static MADE: Once = Once::new();
    MADE.call_once(|| {
        let file = folder().join(RANDOM).join("openapi.yaml");
        if is_update() {
            fs::write(file, random::checked_in()).expect("written");
        }
    });
}

fn kept(tree: &FileTree) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
    tree.iter().filter_map(|(path, text)| {
        let path = path.strip_prefix("src/")?;
        let is_kept = path != "lib.rs" && !path.starts_with("runtime/");
        is_kept.then_some((path, text))
    })
}

/// What differs, as a diff; empty where nothing does.
pub(crate) fn difference(path: &str, old: &str, new: &str) -> String {
    if old == new {
        return String::new();
    }
    let diff = TextDiff::from_lines(old, new);
    diff.unified_diff().header(path, path).to_string()
}

/// Compares a folder with what belongs there, or writes it.
fn pin(folder: &Path, files: &BTreeMap<String, String>) -> String {
    let mut differences = String::new();
    let found = if folder.is_dir() {
        walk(folder, &[])
    } else {
        Vec::new()
    };
    for path in found.iter().filter(|path| !files.contains_key(*path)) {
        if is_update() {
            fs::remove_file(folder.join(path)).expect("removed");
        } else {
            let _ = writeln!(differences, "{}: left over", folder.join(path).display());
        }
    }
    for (path, new) in files {
        let path = folder.join(path);
        let old = fs::read_to_string(&path).unwrap_or_default();
        if is_update() && old != *new {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, new).expect("written");
        } else {
            differences += &difference(&path.display().to_string(), &old, new);
        }
    }
    differences
}

/// Promise: the description that is made from a seed is that of its seed.
#[test]
fn the_random_case_is_that_of_its_seed() {
    make_random();
    let text = fs::read_to_string(folder().join(RANDOM).join("openapi.yaml")).unwrap_or_default();
    let difference = difference(
        "tests/cases/random/openapi.yaml",
        &text,
        &random::checked_in(),
    );
    assert!(difference.is_empty(), "{difference}");
}

/// Promise: what is generated for each case is as it was, unless somebody looked at the change.
#[test]
fn every_case_is_pinned() {
    make_random();
    let mut differences = String::new();
    for name in names() {
        differences += &pin(&folder().join(&name).join("expected"), &expected(&name));
    }
    assert!(differences.is_empty(), "{differences}");
}

const MAIN: &str = "\
//! What is generated for each case, as one crate that holds the runtime once, and what its types
//! make of real JSON: `<case>/checks.rs`.
//!
//! The list of modules is written by the test `cases::every_case_is_compiled`.

mod instances;
pub mod runtime;
#[path = \"../tests/it/support/server.rs\"]
mod server;
mod support;
mod wire;
";

const RUNTIME: &str = "\
//! The runtime as a module, where a generated crate has it: an implementation such as
//! `impl Call<GetPet>` must stand in the crate of `Call`.

";

/// `cases/runtime.rs`: every file of the runtime that can be copied, with the short paths that a
/// generated crate has.
fn runtime_file() -> String {
    let mut text = RUNTIME.to_owned();
    let files = walk(&workspace().join("codegen/runtime/src"), &[]);
    let mut rooms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (room, file) in files.iter().filter_map(|file| file.split_once('/')) {
        let module = file.trim_end_matches(".rs");
        let modules = rooms.entry(room).or_default();
        // AWS-LC is there only where all features are asked for, and no case names it.
        let is_named = !matches!(module, "mod" | "aws_lc_cryptography");
        modules.extend(is_named.then_some(module));
    }
    for room in rooms.keys() {
        let _ = write!(
            text,
            "#[path = \"../../codegen/runtime/src/{room}/mod.rs\"]\npub mod {room};\n"
        );
    }
    for (room, modules) in rooms {
        let _ = write!(
            text,
            "\n#[rustfmt::skip]\npub use {room}::{{{}}};\n",
            modules.join(", ")
        );
    }
    text
}

/// `cases/main.rs`: a module for each case.
fn main_file() -> String {
    let mut text = MAIN.to_owned();
    for name in names() {
        let _ = write!(
            text,
            "\n/// See `{name}/openapi.yaml`.\npub mod {name} {{\n    #[rustfmt::skip]\n    pub mod expected;\n"
        );
        if folder().join(&name).join("checks.rs").is_file() {
            text += "    mod checks;\n";
        }
        text += "}\n";
    }
    text
}

/// Promise: no case is forgotten: each is compiled, and has checks.
#[test]
fn every_case_is_compiled() {
    make_random();
    let without: Vec<_> = names()
        .into_iter()
        .filter(|name| !folder().join(name).join("checks.rs").is_file())
        .collect();
    for (file, text) in [("main.rs", main_file()), ("runtime.rs", runtime_file())] {
        let path = folder().join(file);
        let old = fs::read_to_string(&path).unwrap_or_default();
        if is_update() {
            fs::write(&path, text).expect("written");
        } else {
            let difference = difference(&format!("tests/cases/{file}"), &old, &text);
            assert!(difference.is_empty(), "{difference}");
        }
    }
    assert_eq!(without, [""; 0], "cases without checks");
}
