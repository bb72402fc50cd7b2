//! The command from outside, as far as it goes without building anything.

use std::fs;
use std::process::Command;

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn bench(args: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let figures = r#"{"cases": [], "builds": []}"#;
    fs::write(folder.path().join("stored.json"), figures).expect("written");
    let output = Command::new(env!("CARGO_BIN_EXE_bench"))
        .args(args)
        .args(["--out", "made"])
        .current_dir(folder.path())
        .output()
        .expect("it starts");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}

#[test]
fn nothing_is_nothing() {
    let ran = bench(&["--only", "none", "--compare", "stored.json"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out, "\nNothing changed.\n");
    let ran = bench(&["--only", "none", "--json", "-"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(ran.out, "{\n  \"cases\": [],\n  \"builds\": []\n}\n");
}

#[test]
fn what_cannot_be_measured() {
    let ran = bench(&["--only", "calls"]);
    assert_eq!(ran.code, Some(3));
    let start = "error: there is no case `calls`; there are decode, ";
    assert!(ran.err.starts_with(start), "{}", ran.err);
    let ran = bench(&["--only", "none", "missing.yaml"]);
    assert_eq!(ran.code, Some(3));
    assert!(ran.err.contains("missing.yaml"), "{}", ran.err);
    assert_eq!(bench(&["--tolerance", "much"]).code, Some(2));
}
