//! The whole output, pinned: the generated crate file by file, the table of names, the map.

use std::collections::BTreeMap;

use codegen::Output;

use super::stability;
use super::support::{files, plex, plex_config, read, walk, workspace};

/// A snapshot below `tests/snapshots`, named as asked, with nothing in its head that moves.
fn pinned(folder: &str, assert: impl FnOnce()) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(workspace().join("tests/snapshots").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(assert);
}

fn is_runtime_copy(path: &str) -> bool {
    path.starts_with("src/runtime/") && path != "src/runtime/mod.rs"
}

/// Promise: every file of the generated crate is as it was, unless somebody looked at the change.
#[test]
fn every_file_is_pinned() {
    let output = plex();
    let mut expected = Vec::new();
    for (path, text) in files(&output)
        .iter()
        .filter(|(path, _)| !is_runtime_copy(path))
    {
        let name = path.replace('/', "__");
        pinned("generated-client", || {
            insta::assert_snapshot!(name.clone(), text)
        });
        expected.push(format!("{name}.snap"));
    }
    expected.sort();
    let folder = workspace().join("tests/snapshots/generated-client");
    let found: Vec<_> = walk(&folder, &[])
        .into_iter()
        .filter(|path| path.ends_with(".snap"))
        .collect();
    assert_eq!(found, expected, "no snapshot is left over");
}

/// The files of the runtime in a crate, as paths below its folder.
fn copies(files: &BTreeMap<String, String>) -> Vec<&str> {
    let copies = files.keys().filter(|path| is_runtime_copy(path));
    copies
        .map(|path| path.trim_start_matches("src/runtime/"))
        .collect()
}

/// Promise: what a description has a use for is in its crate, and nothing else of the runtime.
#[test]
fn what_is_not_needed_stays_behind() {
    let files = files(&stability::accept(stability::DESCRIPTION));
    let copies = copies(&files);
    assert!(copies.contains(&"call/send.rs") && copies.contains(&"json/lenient.rs"));
    assert!(!copies.contains(&"wire/xml.rs") && !copies.contains(&"auth/oauth.rs"));
}

/// Promise: the runtime goes into a generated crate byte for byte.
#[test]
fn the_runtime_is_copied_byte_for_byte() {
    let files = files(&plex());
    let copies = copies(&files);
    for name in &copies {
        let copy = &files[&format!("src/runtime/{name}")];
        let mut own = read(&format!("codegen/runtime/src/{name}"));
        // A room declares the files that are there.
        if let Some(room) = name.strip_suffix("mod.rs") {
            let declared = |line: &str| match line.strip_prefix("pub mod ") {
                Some(module) => {
                    let file = format!("{room}{}.rs", module.trim_end_matches(';'));
                    copies.contains(&file.as_str())
                }
                None => true,
            };
            // A condition stays with what it is said of.
            let own_lines = own.replace(")]\npub mod ", ")] pub mod ");
            own = own_lines
                .lines()
                .filter(|line| declared(&line[line.find("pub mod ").unwrap_or(0)..]))
                .map(|line| format!("{line}\n").replace(")] pub mod ", ")]\npub mod "))
                .collect();
        }
        assert_eq!(copy, &own, "{name}");
    }
}

/// `pointer  identifier  rule`, a line for each name.
pub(crate) fn name_table(output: &Output) -> String {
    let mut rows: Vec<[String; 4]> = Vec::new();
    for decision in &output.names {
        let pointer = decision.origin.pointer.to_string();
        let rule = format!("{:?}", decision.rule);
        rows.push([
            pointer,
            decision.ident.to_string(),
            rule,
            decision.scope.to_string(),
        ]);
    }
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    let mut table = String::new();
    for [pointer, ident, rule, scope] in &rows {
        let [a, b, c] = widths;
        table += &format!("{pointer:a$}  {ident:b$}  {rule:c$}  {scope}\n");
    }
    table
}

/// Promise: every name, and the rule that chose it, is as it was.
#[test]
fn the_names_are_pinned() {
    pinned("", || insta::assert_snapshot!("names", name_table(&plex())));
}

/// Promise: `--map` is as it was.
#[test]
fn the_map_is_pinned() {
    let map = serde_json::to_string_pretty(&plex().map).unwrap();
    pinned("", || insta::assert_snapshot!("map", map));
}

/// Promise: two runs give the same bytes, whatever the description is called.
#[test]
fn two_runs_give_the_same_bytes() {
    let (first, second) = (plex(), plex());
    assert_eq!(first.tree, second.tree);
    assert_eq!(name_table(&first), name_table(&second));
    let config = plex_config();
    let text = super::support::plex_text();
    let elsewhere = super::support::run("/elsewhere/other name.yml", &text, &config.settings());
    assert_eq!(elsewhere.output.unwrap().tree, first.tree);
}

/// Promise: the same description as JSON is the same crate.
#[test]
fn json_and_yaml_give_the_same_bytes() {
    let yaml = super::support::plex_text();
    let value: serde_json::Value = serde_yaml::from_str(&yaml).unwrap();
    let json = serde_json::to_string_pretty(&value).unwrap();
    assert_eq!(super::support::accept(&json).tree, plex().tree);
}

/// Promise: Windows line ends in the description change nothing.
#[test]
fn line_ends_do_not_matter() {
    let text = super::support::plex_text().replace('\n', "\r\n");
    assert_eq!(super::support::accept(&text).tree, plex().tree);
}

/// Promise: what is checked in is what the generator makes: no drift, nothing stale, nothing else.
#[test]
fn what_is_checked_in_is_what_is_generated() {
    let output = plex();
    let folder = workspace().join("spec").join(plex_config().out);
    let changes = output.tree.compare(&folder).unwrap();
    let paths = |changes: &[codegen::tree::Change]| {
        changes
            .iter()
            .map(|change| change.path.clone())
            .collect::<Vec<_>>()
    };
    let help = "run `cargo xtask codegen`";
    assert_eq!(paths(&changes.differing), [""; 0], "{help}");
    assert_eq!(paths(&changes.stale), [""; 0], "{help}");
    let mut found = walk(&folder, &["target"]);
    found.retain(|path| path != "Cargo.lock");
    let expected: Vec<String> = files(&output).into_keys().collect();
    assert_eq!(found, expected, "{help}");
}
