//! Descriptions are untrusted: whatever their names and texts hold, a crate comes out that is
//! nothing but a client. `standalone.rs` compiles what is generated here.

use std::sync::OnceLock;

use codegen::{Outcome, Settings};

use super::support::{files, hostile, report, run};

/// The course as it was generated once: that takes seconds.
pub(crate) fn outcome() -> &'static Outcome {
    static OUTCOME: OnceLock<Outcome> = OnceLock::new();
    OUTCOME.get_or_init(generated)
}

fn generated() -> Outcome {
    let mut settings = Settings::new("obstacle-course");
    settings.version = Some("1.0.0\"\n[dependencies]\nevil = \"1\"".to_owned());
    run("obstacles.json", &hostile::description(), &settings)
}

/// Promise: names and texts are no reason to refuse a description.
#[test]
fn the_obstacle_course_is_generated() {
    let outcome = outcome();
    let errors = outcome
        .diagnostics
        .iter()
        .filter(|found| found.severity.word() == "error");
    let errors: Vec<_> = errors
        .map(|found| format!("{}: {}", found.location.pointer, found.message))
        .collect();
    assert_eq!(errors, [""; 0], "{}", report(outcome));
    let output = outcome.output.as_ref().expect("a crate");
    let operations = hostile::NAMES.len() + 4;
    assert_eq!(
        output.map.operations.len(),
        operations,
        "no operation is left out"
    );
}

/// Promise: what the generator says about such a description is fit for a terminal, and is short,
/// although all of the description is one long line.
#[test]
fn what_is_said_is_fit_for_a_terminal() {
    // A message, a place, three lines of the source with their bar, and help.
    const LINES: usize = 12;
    const COLUMNS: usize = 1000;
    let outcome = outcome();
    let report = report(outcome);
    let refused = |c: char| {
        (c.is_control() && c != '\n')
            || ('\u{202a}'..='\u{202e}').contains(&c)
            || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    let line = report.lines().find(|line| line.contains(refused));
    assert_eq!(line, None);
    let (lines, findings) = (report.lines().count(), outcome.diagnostics.len());
    assert!(
        lines <= LINES * findings,
        "{findings} findings take {lines} lines"
    );
    let widest = report.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(COLUMNS), "a line has {widest:?} characters");
}

/// Promise: every file has a path that stays in the folder and that every file system takes, and no
/// two differ by case alone.
#[test]
fn every_path_is_safe() {
    let output = outcome().output.as_ref().expect("a crate");
    let devices = ["con", "prn", "aux", "nul"];
    let mut folded = Vec::new();
    for path in files(output).keys() {
        for part in path.split('/') {
            assert!(!part.is_empty() && part != "." && part != "..", "{path}");
            assert!(
                // rustc refuses a module whose file has a name that is not ASCII (E0754).
                part.chars()
                    .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)),
                "{path}"
            );
            assert!(part.len() <= 200, "{path}");
            let stem = part.split('.').next().unwrap_or_default().to_lowercase();
            let port = ["com", "lpt"]
                .iter()
                .find_map(|port| stem.strip_prefix(port));
            let port = port
                .is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()));
            assert!(!devices.contains(&stem.as_str()) && !port, "{path}");
            assert!(!part.ends_with('.') && !part.starts_with('-'), "{path}");
        }
        folded.push(path.to_lowercase());
    }
    let count = folded.len();
    folded.sort();
    let twice: Vec<_> = folded
        .windows(2)
        .filter(|pair| pair[0] == pair[1])
        .map(|pair| &pair[0])
        .collect();
    assert!(twice.is_empty(), "differ by case alone: {twice:?}");
    assert_eq!(folded.len(), count);
}

/// Promise: nothing of a description becomes code, an attribute, or a key of the manifest.
#[test]
fn nothing_becomes_code() {
    let output = outcome().output.as_ref().expect("a crate");
    let files = files(output);
    let manifest: toml::Table = toml::from_str(&files["Cargo.toml"]).unwrap();
    assert!(
        !files["Cargo.toml"].contains("\nevil"),
        "{}",
        files["Cargo.toml"]
    );
    assert!(manifest["dependencies"].get("evil").is_none());
    // What the generator says itself, and nothing besides.
    let metadata = manifest["package"]["metadata"].to_string();
    assert_eq!(
        metadata,
        "{ docs = { rs = { all-features = true, rustdoc-args = [\"--cfg\", \"docsrs\"] } } }"
    );
    assert_eq!(manifest["package"]["version"].as_str(), Some("0.1.0"));
    // What there is for a program to choose, beside the tags: `standalone.rs` compiles the course with all of it.
    for feature in [
        "blocking",
        "chrono",
        "compression",
        "fs",
        "hyper",
        "jiff",
        "reqwest",
        "test-util",
        "time",
        "tracing",
        "uuid",
    ] {
        assert!(manifest["features"].get(feature).is_some(), "{feature}");
    }
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        if path.starts_with("src/runtime/") {
            continue;
        }
        for (at, line) in text.lines().enumerate() {
            let place = format!("{path}:{}: {line}", at + 1);
            let code = line.trim_start();
            if code.starts_with("//") {
                continue;
            }
            for word in [
                "injected",
                "compile_error",
                "panic!(",
                "exit(",
                "#![no_std]",
                "#![feature",
            ] {
                // What is a string literal is no code.
                let quoted = code
                    .find('"')
                    .is_some_and(|quote| code.find(word).is_some_and(|at| at > quote));
                assert!(!code.contains(word) || quoted, "{place}");
            }
        }
        let turning = |c: char| {
            ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c)
        };
        assert!(!text.contains(turning), "{path}: text that turns around");
        assert!(!text.contains('\r'), "{path}: a carriage return");
    }
}

/// Promise: a file is text that every tool reads alike: no control characters anywhere.
#[test]
fn no_file_holds_control_characters() {
    let output = outcome().output.as_ref().expect("a crate");
    for (path, text) in files(output) {
        let line = text
            .lines()
            .find(|line| line.contains(|c: char| c.is_control() && c != '\t'));
        assert_eq!(line, None, "{path}");
    }
}

/// Promise: two runs give the same crate.
#[test]
fn the_obstacle_course_is_the_same_every_time() {
    let again = generated();
    let (first, second) = (
        outcome().output.as_ref().unwrap(),
        again.output.as_ref().unwrap(),
    );
    assert_eq!(first.tree, second.tree);
}

/// Promise: a name in the settings is no way out, either: nothing of it reaches the files as code.
#[test]
fn settings_are_no_way_out() {
    for name in [
        "../x",
        "a b",
        "a\"\nb = 1",
        "",
        "1a",
        "fn",
        "test",
        "con",
        "ä",
    ] {
        let outcome = run(
            "plex.yaml",
            &super::support::plex_text(),
            &Settings::new(name),
        );
        if let Some(output) = outcome.output {
            let files = files(&output);
            let manifest: toml::Table = toml::from_str(&files["Cargo.toml"]).unwrap();
            assert_eq!(manifest["package"]["name"].as_str(), Some(name));
            assert_eq!(manifest["package"].as_table().unwrap().get("b"), None);
        }
    }
}
