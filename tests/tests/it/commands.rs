//! The commands that run the tests: nothing is left out by all of them.

use super::support::{read, walk, workspace};

/// What runs the tests that `cargo test --workspace` leaves out.
const IGNORED: &str = "--test it -- --ignored";

/// Promise: what compiles whole crates is run by `.ci/run` as well, and the pages say how.
#[test]
fn both_commands_are_told_and_run() {
    for page in ["README.md", "CONTRIBUTING.md"] {
        let text = read(page);
        for command in ["cargo test --workspace", IGNORED] {
            assert!(text.contains(command), "{page}: {command}");
        }
    }
    let run = read(".ci/run");
    for command in ["step cargo test \"${all[@]}\"\n", &format!("{IGNORED}\n")] {
        assert!(run.contains(command), "{command}");
    }
}

/// Promise: a test that is left out is one that the second command runs, or a part of another one.
#[test]
fn nothing_is_left_out_by_both() {
    let mut elsewhere = Vec::new();
    for folder in ["codegen", "generated-client", "tests", "xtask"] {
        for path in walk(&workspace().join(folder), &["target"]) {
            let path = format!("{folder}/{path}");
            if !path.ends_with(".rs") || path.starts_with("tests/tests/it/") {
                continue;
            }
            let text = read(&path);
            let lines = text.lines().map(str::trim_start);
            let ignored = lines.filter(|line| line.starts_with("#[ignore"));
            elsewhere.extend(ignored.map(|line| format!("{path}: {line}")));
        }
    }
    assert_eq!(
        elsewhere,
        [
            "codegen/runtime/tests/runtime/codec/names.rs: #[ignore = \"run by the test above, in a process of its own\"]"
        ]
    );
}
