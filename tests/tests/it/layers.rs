//! The rules of the house: who may import whom, how long a file may be, one table of versions.

use std::collections::BTreeMap;

use super::support::{read, walk, workspace};

/// Each room of `codegen/src` and the rooms that it may import. `diag`, `source` and `tree` are
/// packages: `diag` and `tree` import nothing of ours, `source` only `diag`.
const ROOMS: &[(&str, &[&str])] = &[
    ("settings", &["api", "lower"]),
    ("render", &[]),
    ("api", &[]),
    ("lower", &["api"]),
    ("facts", &["api"]),
    ("names", &["api", "facts", "settings"]),
    (
        "emit",
        &["api", "facts", "names", "render", "settings", "tree"],
    ),
    ("package", &["emit"]),
    ("map", &["api", "emit", "names"]),
    ("examples", &["api", "emit", "map"]),
    ("outcome", &["api", "examples", "map", "names"]),
];

/// Rooms, and the packages that none of them may name.
const REFUSED: &[(&[&str], &[&str])] = &[
    (
        &["api", "facts", "names"],
        &["openapiv3", "proc_macro2", "quote", "syn", "serde_yaml"],
    ),
    (&["api", "facts", "names"], &["prettyplease"]),
    (&["lower"], &["proc_macro2", "quote", "syn", "prettyplease"]),
    (&["emit"], &["openapiv3", "serde_yaml", "prettyplease"]),
    (
        &[
            "api", "facts", "names", "emit", "render", "map", "examples", "package", "settings",
        ],
        &["source"],
    ),
    (&["render"], &["openapiv3", "serde_yaml", "serde_json"]),
];

/// Without comments and strings: what is left of `//` is a comment unless it stands in a string,
/// and a string of ours never holds a path that the test looks for in code.
fn code_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim_start)
        .filter(|line| !line.starts_with("//"))
}

/// The same as one text.
fn code(text: &str) -> String {
    code_lines(text).map(|line| format!("{line}\n")).collect()
}

/// The files of `codegen/src`, each with its room and its text.
fn generator_files() -> Vec<(String, String, String)> {
    let paths = walk(&workspace().join("codegen/src"), &[]).into_iter();
    paths
        .map(|path| {
            let room = path.split('/').next().unwrap_or_default();
            let room = room.trim_end_matches(".rs").to_owned();
            let text = read(&format!("codegen/src/{path}"));
            (path, room, text)
        })
        .collect()
}

/// The files of the whole library, as paths below `codegen`, each with its text.
fn library_files() -> Vec<(String, String)> {
    let folders = ["src", "source/src", "diag/src"].into_iter();
    folders
        .flat_map(|folder| {
            let paths = walk(&workspace().join("codegen").join(folder), &[]);
            paths
                .into_iter()
                .map(move |path| format!("{folder}/{path}"))
        })
        .map(|path| {
            let text = read(&format!("codegen/{path}"));
            (path, text)
        })
        .collect()
}

/// The rooms that a piece of code names by `crate::`; `crate::{a, b}` counts for each.
fn rooms_named(text: &str) -> Vec<String> {
    let code = code(text);
    let mut rooms = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '"')) {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let group = rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
        let named: Vec<&str> = match group {
            Some((group, _)) => group.split(',').collect(),
            None => vec![rest],
        };
        for path in named {
            let path = path.trim_start();
            let end = path
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(path.len());
            if end > 0 {
                rooms.push(path[..end].to_owned());
            }
        }
    }
    rooms
}

/// How deep a file's own module lies: `names/mod.rs` and `settings.rs` are rooms themselves.
fn depth(path: &str) -> usize {
    let parts = path.split('/').count();
    if path.ends_with("/mod.rs") {
        parts - 1
    } else {
        parts
    }
}

/// The longest run of `super::` in a file.
fn climbs(text: &str) -> usize {
    let code = code(text);
    let starts = code.match_indices("super::").map(|(at, _)| {
        let rest = &code[at..];
        rest.len() - rest.trim_start_matches("super::").len()
    });
    starts.max().unwrap_or(0) / "super::".len()
}

/// Promise: nothing flows back up. A room imports only what the table allows, by `crate::` paths,
/// and `super::` never leads out of a room.
#[test]
fn no_room_imports_upwards() {
    let allowed: BTreeMap<_, _> = ROOMS.iter().copied().collect();
    let mut seen = Vec::new();
    for (path, room, text) in generator_files() {
        if room == "lib" {
            continue;
        }
        let Some(allowed) = allowed.get(room.as_str()) else {
            panic!("codegen/src/{path}: `{room}` is no room that the table knows");
        };
        seen.push(room.clone());
        for named in rooms_named(&text) {
            assert!(
                named == room || allowed.contains(&named.as_str()),
                "codegen/src/{path}: `{room}` must not import `{named}`",
            );
        }
        // In `a/b.rs` one `super` is the room itself, two are the crate. An inline module such as
        // `mod tests` is one deeper.
        let inline = usize::from(text.contains("mod tests {"));
        let most = depth(&path) - 1 + inline;
        assert!(
            climbs(&text) <= most,
            "codegen/src/{path}: `super` leads out of the room"
        );
    }
    seen.sort();
    seen.dedup();
    let rooms: Vec<_> = allowed.keys().copied().collect();
    assert_eq!(seen, rooms, "every room of the table is there");
}

/// Whether a line names a package, and no module of that name in another one.
fn names_package(line: &str, package: &str) -> bool {
    let path = format!("{package}::");
    line.match_indices(&path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
    })
}

/// Promise: `render` knows only text, `api` no document type and no tokens.
#[test]
fn rooms_keep_to_their_packages() {
    for (path, room, text) in generator_files() {
        let refused = REFUSED
            .iter()
            .filter(|(rooms, _)| rooms.contains(&room.as_str()));
        for package in refused.flat_map(|(_, packages)| packages.iter()) {
            let named = code_lines(&text).any(|line| names_package(line, package));
            assert!(
                !named,
                "codegen/src/{path}: `{room}` must not know `{package}`"
            );
        }
    }
}

/// Promise: the library is pure: no network, no clock, no environment, no other process,
/// and no disk: what touches one is the package `file-tree`.
#[test]
fn the_generator_is_pure() {
    for (path, text) in library_files() {
        let effects = ["net", "env", "time", "process", "fs"];
        for refused in effects {
            let named = code_lines(&text).find(|line| line.contains(&format!("std::{refused}")));
            // What stands in pieces of `emit` ends up in generated examples and is not run here.
            let named = named.filter(|_| !path.starts_with("src/emit/"));
            assert_eq!(named, None, "codegen/{path}: std::{refused}");
        }
    }
}

/// Promise: inside the runtime only `super::` and `self::` paths are used, because its files are
/// copied into another crate. Which room imports which is tested where the runtime is.
#[test]
fn the_runtime_can_be_copied() {
    for path in walk(&workspace().join("codegen/runtime/src"), &[]) {
        if path == "lib.rs" || path == "source.rs" {
            continue;
        }
        let text = read(&format!("codegen/runtime/src/{path}"));
        assert_eq!(rooms_named(&text), [""; 0], "codegen/runtime/src/{path}");
        assert!(
            climbs(&text) <= depth(&path),
            "{path}: `super` leads out of the runtime"
        );
    }
}

/// Promise: a file past 500 lines is two rooms.
#[test]
fn no_file_is_too_long() {
    for folder in ["codegen", "xtask", "tests"] {
        for path in walk(
            &workspace().join(folder),
            &["target", "snapshots", "expected"],
        ) {
            // A list that a test writes, a few lines for each case, is no room.
            if path.ends_with(".rs") && (folder, path.as_str()) != ("tests", "cases/main.rs") {
                let lines = read(&format!("{folder}/{path}")).lines().count();
                assert!(lines <= 500, "{folder}/{path} has {lines} lines");
            }
        }
    }
}

/// Promise: `lib.rs` shows the whole pipeline on one screen.
#[test]
fn the_pipeline_is_one_function() {
    let text = read("codegen/src/lib.rs");
    assert!(
        text.lines().count() <= 120,
        "{} lines",
        text.lines().count()
    );
    let after = |word: &str| {
        text.find(word)
            .unwrap_or_else(|| panic!("`{word}` is in lib.rs"))
    };
    let stages = [
        "source::read(",
        "lower::lower(",
        "Facts::new(",
        "names::resolve(",
        "emit::emit(",
    ];
    let places: Vec<usize> = stages.into_iter().map(after).collect();
    assert!(places.is_sorted(), "the stages stand in their order");
}

/// Promise: there is one table of versions: a generated crate asks for what the workspace is tested
/// with.
#[test]
fn versions_are_the_workspaces() {
    let workspace: toml::Table = toml::from_str(&read("Cargo.toml")).unwrap();
    let workspace = workspace["workspace"]["dependencies"].as_table().unwrap();
    let generated: toml::Table = toml::from_str(&read("generated-client/Cargo.toml")).unwrap();
    let version = |value: &toml::Value| {
        let version = value.as_str().or_else(|| value.get("version")?.as_str());
        version.map(str::to_owned)
    };
    for table in ["dependencies", "dev-dependencies"] {
        for (name, value) in generated[table].as_table().unwrap() {
            let known = workspace
                .get(name)
                .unwrap_or_else(|| panic!("`{name}` is in no table"));
            assert_eq!(version(value), version(known), "{name}");
            assert!(
                value.get("path").is_none() && value.get("git").is_none(),
                "{name}"
            );
        }
    }
}
