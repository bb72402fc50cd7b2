//! `generate` from a program: what it returns, and what it says where it fails.

mod support;

use std::fs;

use support::{GOOD, folder, write};
use tempfile::TempDir;

const CONFIG: &str = "[[crate]]\nspec = \"lamps.yaml\"\nout = \"made\"\nname = \"lamps\"\n";

fn lamps() -> TempDir {
    folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)])
}

fn config(dir: &TempDir) -> xtask::Generator {
    xtask::generate(dir.path().join("clientsmith.toml"))
}

#[test]
fn what_was_written_is_returned() {
    let dir = lamps();
    let report = config(&dir).write().expect("written");
    assert_eq!(report.warnings, "");
    let [made] = report.crates.as_slice() else {
        panic!("one crate: {report:?}");
    };
    assert_eq!(
        (made.name.as_str(), made.operations, made.types),
        ("lamps", 1, 1)
    );
    assert_eq!(made.folder, dir.path().join("made"));
    assert!(made.written.contains(&"src/types/lamps.rs".to_owned()));
    write(dir.path(), "lamps.yaml", &GOOD.replace("Lamps", "Lights"));
    let report = config(&dir).write().expect("written");
    assert_eq!(
        report.crates[0].removed,
        [
            "docs/types/Lamps.md",
            "examples/list_lamps.rs",
            "src/types/lamps.rs"
        ]
    );
    assert!(
        config(&dir).check().expect("the same").crates[0]
            .written
            .is_empty()
    );
}

#[test]
fn a_description_by_itself_is_told_what_it_becomes() {
    let dir = lamps();
    let report = xtask::generate(dir.path().join("lamps.yaml"))
        .out(dir.path().join("lights"))
        .name("lights")
        .settings(|settings| settings.version = Some("2.1.0".to_owned()))
        .write()
        .expect("written");
    assert_eq!(report.crates[0].name, "lights");
    let manifest = fs::read_to_string(dir.path().join("lights/Cargo.toml")).expect("written");
    let head = "[package]\nname = \"lights\"\nversion = \"2.1.0\"\n";
    assert!(manifest.starts_with(head), "{manifest}");
}

#[test]
fn what_is_out_of_date_is_an_error_of_check() {
    let dir = lamps();
    config(&dir).write().expect("written");
    fs::remove_file(dir.path().join("made/rustfmt.toml")).expect("it was made");
    write(dir.path(), "made/src/client.rs", "mine");
    let told = config(&dir).check().expect_err("out of date").to_string();
    let end = "made is out of date: rustfmt.toml, src/client.rs";
    assert!(told.ends_with(end), "{told}");
    let told = config(&dir).write().expect_err("not ours").to_string();
    let end =
        ": src/client.rs; move them away, choose another folder, or overwrite them with `force`";
    assert!(told.ends_with(end), "{told}");
    assert!(!dir.path().join("made/rustfmt.toml").exists());
    let report = config(&dir).force(true).write().expect("written");
    assert_eq!(report.crates[0].written, ["rustfmt.toml", "src/client.rs"]);
}

#[test]
fn what_is_wrong_with_a_description_is_in_the_error() {
    let dir = lamps();
    let wrong = "openapi: 3.0.3\ninfo: {title: Lamps}\npaths: {}\n";
    write(dir.path(), "lamps.yaml", wrong);
    let failure = config(&dir).write().expect_err("wrong");
    let told = failure.to_string();
    assert!(told.contains("lamps.yaml: 1 error\n\nerror: "), "{told}");
    assert!(told.contains("lamps.yaml:2:1\n"), "{told}");
    assert_eq!(format!("{failure:?}"), told, "`main` shows it like that");
    assert!(!dir.path().join("made").exists());

    let doubtful = GOOD.replace("paths:\n", "foo: 1\npaths:\n");
    write(dir.path(), "lamps.yaml", &doubtful);
    let report = config(&dir).write().expect("a warning");
    assert!(
        report.warnings.starts_with("warning: "),
        "{}",
        report.warnings
    );
    let told = config(&dir)
        .strict(true)
        .check()
        .expect_err("strict")
        .to_string();
    assert!(
        told.contains("1 error (with --strict, warnings are errors)"),
        "{told}"
    );
    write(dir.path(), "clientsmith.toml", "crates = []\n");
    let told = config(&dir).check().expect_err("no setting").to_string();
    assert!(told.contains("there is no setting `crates`"), "{told}");
    assert!(told.contains("did you mean `crate`?"), "{told}");
}

#[test]
fn modules_are_for_build_scripts() {
    let dir = lamps();
    let told = config(&dir)
        .build()
        .expect_err("no build script")
        .to_string();
    let expected =
        "this is no build script: Cargo says `OUT_DIR` to those; `write` makes whole crates";
    assert_eq!(told, expected);
    let told = config(&dir)
        .build_in("api")
        .expect_err("no path")
        .to_string();
    assert_eq!(told, "`api` is no path of a module, such as `crate::api`");
}

#[test]
fn overlays_are_applied_before_a_description_is_read() {
    let dir = lamps();
    let overlay = "overlay: 1.0.0\ninfo: { title: a, version: 1.0.0 }\nactions:\n  - target: $.info\n    update: { title: Changed }\n";
    write(dir.path(), "a.overlay.yaml", overlay);
    config(&dir)
        .overlay(dir.path().join("a.overlay.yaml"))
        .write()
        .expect("written");
    let readme = fs::read_to_string(dir.path().join("made/README.md")).expect("a README");
    assert!(readme.contains("Changed"), "{readme}");
}
