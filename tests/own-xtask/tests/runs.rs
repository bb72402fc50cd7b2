//! The example at work, in a repository of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

fn run(folder: &Path, args: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_own-xtask"));
    let output = command.args(args).current_dir(folder).output();
    let output = output.expect("it starts");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn it_writes_and_checks() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let dir = dir.path();
    let put = |path: &str, text: &str| fs::write(dir.join(path), text).expect("written");
    put(
        "clientsmith.toml",
        "[[crate]]\nspec = \"lamps.yaml\"\nout = \"lamps\"\nname = \"lamps\"\n",
    );
    put(
        "lamps.yaml",
        "openapi: 3.0.3\ninfo: {title: Lamps, version: '1'}\npaths: {}\n",
    );
    let (code, out, err) = run(dir, &[]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    assert!(
        out.starts_with("lamps: ") && out.ends_with(" files written\n"),
        "{out}"
    );
    assert_eq!(run(dir, &["--check"]).1, "lamps: 0 files written\n");
    fs::remove_file(dir.join("lamps/rustfmt.toml")).expect("it was made");
    let (code, _, err) = run(dir, &["--check"]);
    assert_eq!(code, Some(1));
    assert_eq!(err, "Error: lamps is out of date: rustfmt.toml\n");
    put(
        "lamps.yaml",
        "openapi: 3.0.3\ninfo: {title: Lamps}\npaths: {}\n",
    );
    let (code, _, err) = run(dir, &[]);
    assert_eq!(code, Some(1));
    assert!(
        err.starts_with("Error: lamps.yaml: 1 error\n\nerror: "),
        "{err}"
    );
}
