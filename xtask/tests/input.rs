//! What may be given as a description, and where its crate may go.

mod support;

use std::fs;
#[cfg(unix)]
use std::process::Command;

use support::{GOOD, folder, names_in, write, xtask};

/// A description whose one schema stands in another file.
#[cfg(unix)]
const SPLIT: &str = r##"openapi: 3.0.3
info: {title: Lamps, version: "1.0.0"}
paths: {}
components: {schemas: {Lamp: {$ref: "pipe.yaml"}}}
"##;

/// Nobody writes to the pipe: a run that opened it would never end.
#[cfg(unix)]
#[test]
fn pipes_and_devices_are_refused_and_not_waited_for() {
    let dir = folder(&[("split.yaml", SPLIT)]);
    let pipe = dir.path().join("pipe.yaml");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.expect("mkfifo").success());
    for given in ["pipe.yaml", "/dev/null", "/dev/tty"] {
        let refused = xtask(&dir, &["codegen", "--spec", given, "--out", "made"]);
        assert_eq!(refused.code, Some(1), "{given}");
        let told = "it is a pipe or a device and no file; nothing was written\n  = help: save the text to a file\n";
        assert!(refused.err.contains(told), "{given}: {}", refused.err);
    }
    let config = xtask(&dir, &["codegen", "--config", "/dev/null"]);
    assert!(config.err.contains("it is a pipe"), "{}", config.err);
    let referred = xtask(&dir, &["codegen", "--spec", "split.yaml", "--out", "made"]);
    assert_eq!(referred.code, Some(1));
    assert!(referred.err.contains("it is a pipe"), "{}", referred.err);
    assert_eq!(names_in(&dir), ["pipe.yaml", "split.yaml"]);
}

#[test]
fn a_crate_is_not_written_into_another_one() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let to = |out: &str| xtask(&dir, &["codegen", "--spec", "lamps.yaml", "--out", out]);
    assert_eq!(to("made").code, Some(0));
    for inner in ["made/inner", "made/src/inner", "made/../made/inner"] {
        let refused = to(inner);
        assert_eq!(refused.code, Some(1), "{inner}");
        let told = "made is a generated crate, and this is inside of it";
        assert!(refused.err.contains(told), "{inner}: {}", refused.err);
    }
    assert!(!dir.path().join("made/inner").exists());
    assert!(!dir.path().join("made/src/inner").exists());
    // A folder of the same list's name that is none of ours is nobody's business.
    write(dir.path(), "other/.generated", "mine\n");
    assert_eq!(to("other/inner").code, Some(0));
    assert_eq!(to("made").code, Some(0));
}

/// Before either of them is there.
#[test]
fn two_crates_of_a_run_do_not_stand_in_each_other() {
    let config = "[[crate]]\nspec = \"lamps.yaml\"\nout = \"made/inner\"\nname = \"one\"\n\
                  [[crate]]\nspec = \"lamps.yaml\"\nout = \"made\"\nname = \"two\"\n";
    let dir = folder(&[("lamps.yaml", GOOD), ("codegen.toml", config)]);
    let refused = xtask(&dir, &["codegen", "--config", "codegen.toml"]);
    assert_eq!(refused.code, Some(1));
    assert!(
        refused.err.contains("one crate is inside of the other"),
        "{}",
        refused.err
    );
    assert!(!fs::exists(dir.path().join("made")).expect("readable"));
}
