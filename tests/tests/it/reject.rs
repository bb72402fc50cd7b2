//! Small broken descriptions (`tests/reject`) and what is said about each.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use codegen::Settings;

use super::support::{report, run, walk, workspace};

fn cases() -> Vec<(String, String)> {
    let folder = workspace().join("tests/reject");
    let read = |name: String| {
        let bytes = std::fs::read(folder.join(&name)).unwrap();
        let text = codegen::decode(&bytes).unwrap_or_else(|why| panic!("{name}: {why}"));
        (name, text)
    };
    walk(&folder, &[]).into_iter().map(read).collect()
}

/// What a user sees, and whether something was generated all the same.
fn refuse(name: &str, text: &str) -> (String, bool, usize) {
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        run(name, text, &Settings::new("broken"))
    }));
    let outcome = outcome.unwrap_or_else(|_| panic!("{name} makes the generator panic"));
    (
        report(&outcome),
        outcome.output.is_some(),
        outcome.diagnostics.errors(),
    )
}

/// Promise: a broken description is refused with at least one error, nothing is generated, nothing
/// panics, and what is said stays as good as it was.
#[test]
fn every_broken_description_is_refused() {
    let mut expected = Vec::new();
    for (name, text) in cases() {
        let (report, generated, errors) = refuse(&name, &text);
        assert!(errors > 0, "{name} has an error:\n{report}");
        assert!(!generated, "{name} generates nothing");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/reject"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(name.clone(), report));
        expected.push(format!("{name}.snap"));
    }
    expected.sort();
    let found = walk(&workspace().join("tests/snapshots/reject"), &[]);
    let found: Vec<_> = found
        .into_iter()
        .filter(|path| path.ends_with(".snap"))
        .collect();
    assert_eq!(found, expected, "no snapshot is left over");
}

/// Promise: every finding has its place, `file:line:column` of a line that is there, and no
/// escape sequence of the description reaches the terminal.
#[test]
fn every_finding_has_its_place() {
    for (name, text) in cases() {
        let (report, ..) = refuse(&name, &text);
        let lines = text.lines().count().max(1);
        let mut places = 0;
        for line in report
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("--> "))
        {
            places += 1;
            let place = line.strip_prefix(&format!("{name}:"));
            let place = place.unwrap_or_else(|| panic!("{name}: {line}"));
            let (row, column) = place
                .split_once(':')
                .unwrap_or_else(|| panic!("{name}: {line}"));
            let (row, column): (usize, usize) = (row.parse().unwrap(), column.parse().unwrap());
            assert!(
                (1..=lines + 1).contains(&row),
                "{name}:{row}:{column} of {lines} lines"
            );
            assert!(column >= 1, "{name}:{row}:{column}");
        }
        assert!(places > 0, "{name}:\n{report}");
        let refused =
            |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!report.contains(refused), "{name}: {report:?}");
        let longest = report
            .lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap_or(0);
        assert!(longest < 400, "{name}: a line of {longest} characters");
    }
}

/// Promise: no cut of the Plex description makes the generator panic, nor does any line of it that
/// is left out or comes twice; and where there is no error there is a crate.
#[test]
fn no_mutilated_description_panics() {
    let text = super::support::plex_text();
    let settings = super::support::plex_config().settings();
    let lines: Vec<&str> = text.lines().collect();
    let mut cases: Vec<(String, String)> = Vec::new();
    for at in 0..lines.len() {
        let joined = |lines: &[&str]| lines.join("\n") + "\n";
        let mut without = lines.clone();
        without.remove(at);
        let mut twice = lines.clone();
        twice.insert(at, lines[at]);
        let indented = format!("  {}", lines[at]);
        let mut shifted = lines.clone();
        shifted[at] = &indented;
        cases.push((format!("cut at line {}", at + 1), joined(&lines[..at])));
        // In turns: all of them would take a quarter of what all tests take.
        cases.push(match at % 3 {
            0 => (format!("without line {}", at + 1), joined(&without)),
            1 => (format!("line {} twice", at + 1), joined(&twice)),
            _ => (format!("line {} indented", at + 1), joined(&shifted)),
        });
    }
    for (case, text) in cases {
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let outcome = run("plex.yaml", &text, &settings);
            let _ = report(&outcome);
            outcome
        }));
        let Ok(outcome) = outcome else {
            panic!("{case}: the generator panics")
        };
        let internal = outcome
            .diagnostics
            .iter()
            .find(|found| found.code == "internal");
        assert!(internal.is_none(), "{case}: {internal:?}");
        assert_eq!(
            outcome.output.is_some(),
            !outcome.diagnostics.has_errors(),
            "{case}"
        );
    }
}
