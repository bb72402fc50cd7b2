//! The commands from outside: what they print, what they write, how they end.

mod support;

use std::fs;

use support::{GOOD, folder, names_in, write, xtask};

/// The version is missing.
const WRONG: &str = "openapi: 3.0.3\ninfo: {title: Lamps}\npaths: {}\n";

/// A key that means nothing.
const DOUBTFUL: &str = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\nfoo: 1\n";

/// SHA-256 of `old` and a line end.
const OLD: &str = "01d09d19c2139a46aebfb577780d123d7396e97201bc7ead210a2ebff8239dee";

const MAKE: [&str; 5] = ["codegen", "--spec", "lamps.yaml", "--out", "made"];
const CHECK: [&str; 6] = [
    "codegen",
    "--spec",
    "lamps.yaml",
    "--out",
    "made",
    "--check",
];

#[test]
fn writes_then_leaves_alone_what_is_as_it_should_be() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let first = xtask(&dir, &MAKE);
    assert_eq!((first.code, first.err.as_str()), (Some(0), ""));
    assert!(
        first.out.starts_with("lamps: 1 operation, 1 type; "),
        "{}",
        first.out
    );
    assert!(
        first.out.contains(" 0 unchanged, 0 removed; no warnings; "),
        "{}",
        first.out
    );
    let second = xtask(&dir, &MAKE);
    assert!(second.out.contains(": 0 written, "), "{}", second.out);
    let check = xtask(&dir, &CHECK);
    assert_eq!((check.code, check.err.as_str()), (Some(0), ""));
}

#[test]
fn check_shows_what_differs_and_writes_nothing() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    xtask(&dir, &MAKE);
    let made = dir.path().join("made");
    let lib = fs::read_to_string(made.join("src/lib.rs")).expect("it was made");
    write(&made, "src/lib.rs", &format!("{lib}// by hand\n"));
    fs::remove_file(made.join("Cargo.toml")).expect("it was made");
    let list = fs::read_to_string(made.join(".generated")).expect("it was made");
    write(&made, ".generated", &format!("{list}{OLD}  src/old.rs\n"));
    write(&made, "src/old.rs", "old\n");

    let check = xtask(&dir, &CHECK);
    assert_eq!(check.code, Some(1));
    assert!(check.out.contains("made/src/lib.rs\n@@ "), "{}", check.out);
    assert!(check.out.contains("\n-// by hand\n"), "{}", check.out);
    assert!(check.out.contains("--- /dev/null\n+++ b/"), "{}", check.out);
    assert!(
        check
            .out
            .contains("made/src/old.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n")
    );
    assert!(!check.out.contains('\u{1b}'), "colours are for terminals");
    let last = "overwrite what was changed by hand, run\n  cargo xtask codegen --spec lamps.yaml --out made --force\n";
    assert!(check.err.ends_with(last), "{}", check.err);
    assert!(!made.join("Cargo.toml").exists());

    let refused = xtask(&dir, &MAKE);
    assert_eq!(refused.code, Some(1));
    assert!(
        refused
            .err
            .contains("changed since it wrote them: src/lib.rs; "),
        "{}",
        refused.err
    );
    assert!(
        refused.err.ends_with("; nothing was written\n"),
        "{}",
        refused.err
    );
    let made = xtask(&dir, &[&MAKE[..], &["--force"]].concat());
    assert!(made.out.contains(": 3 written, "), "{}", made.out);
    assert!(made.out.contains(", 1 removed; "), "{}", made.out);
}

#[test]
fn wrong_input_is_shown_with_its_place_and_writes_nothing() {
    let dir = folder(&[("lamps.yaml", WRONG)]);
    let wrong = xtask(&dir, &MAKE);
    assert_eq!((wrong.code, wrong.out.as_str()), (Some(1), ""));
    assert!(wrong.err.contains("--> lamps.yaml:2:1\n"), "{}", wrong.err);
    assert!(
        wrong
            .err
            .ends_with("error: lamps.yaml: 1 error; nothing was written\n")
    );
    assert_eq!(names_in(&dir), ["lamps.yaml"]);
    let absent = xtask(&dir, &["codegen", "--spec", "none.yaml", "--out", "made"]);
    assert_eq!(absent.code, Some(1));
    assert!(
        absent.err.starts_with("error: cannot read none.yaml: "),
        "{}",
        absent.err
    );
}

#[test]
fn strict_makes_warnings_errors() {
    let dir = folder(&[("lamps.yaml", DOUBTFUL)]);
    let strict = xtask(&dir, &[&MAKE[..], &["--strict"]].concat());
    assert_eq!(strict.code, Some(1));
    assert!(strict.err.starts_with("error: "), "{}", strict.err);
    assert_eq!(names_in(&dir), ["lamps.yaml"]);
    let lenient = xtask(&dir, &MAKE);
    assert_eq!(lenient.code, Some(0));
    assert!(lenient.err.starts_with("warning: "), "{}", lenient.err);
    assert!(lenient.out.contains("; 1 warning; "), "{}", lenient.out);
}

#[test]
fn what_somebody_else_put_there_is_not_overwritten() {
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("made/Cargo.toml", "mine"),
        ("file", "mine"),
    ]);
    let refused = xtask(&dir, &MAKE);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains(": Cargo.toml; "), "{}", refused.err);
    assert_eq!(
        fs::read_to_string(dir.path().join("made/Cargo.toml")).expect("there"),
        "mine"
    );
    write(dir.path(), "half/src", "mine");
    let refused = xtask(&dir, &["codegen", "--spec", "lamps.yaml", "--out", "half"]);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("is no folder"), "{}", refused.err);
    assert!(!dir.path().join("half/Cargo.toml").exists());
    for out in ["file", "file/below"] {
        let refused = xtask(&dir, &["codegen", "--spec", "lamps.yaml", "--out", out]);
        assert_eq!(refused.code, Some(1));
        assert!(refused.err.contains("file is no folder"), "{}", refused.err);
    }
}

#[test]
fn a_configuration_is_done_whole_or_not_at_all() {
    let config = r#"
[[crate]]
spec = "lamps.yaml"
out = "one"
name = "one"

[[crate]]
spec = "other.yaml"
out = "two"
name = "two"
"#;
    let dir = folder(&[
        ("spec/codegen.toml", config),
        ("spec/lamps.yaml", GOOD),
        ("spec/other.yaml", WRONG),
    ]);
    let args = ["codegen", "--config", "spec/codegen.toml"];
    let refused = xtask(&dir, &args);
    assert_eq!(refused.code, Some(1));
    assert!(
        refused.err.contains("--> spec/other.yaml:2:1\n"),
        "{}",
        refused.err
    );
    assert!(!dir.path().join("spec/one").exists());

    write(dir.path(), "spec/other.yaml", GOOD);
    let done = xtask(&dir, &args);
    assert_eq!(done.code, Some(0));
    assert_eq!(done.out.lines().count(), 2);
    for crate_folder in ["spec/one", "spec/two"] {
        assert!(dir.path().join(crate_folder).join("Cargo.toml").exists());
    }

    let same_folder = config.replace("\"two\"\nname", "\"./one\"\nname");
    write(dir.path(), "spec/codegen.toml", &same_folder);
    let refused = xtask(&dir, &args);
    assert_eq!(refused.code, Some(1));
    assert!(
        refused.err.contains("two crates have the same `out`"),
        "{}",
        refused.err
    );
    write(dir.path(), "spec/codegen.toml", "[[crate]]\nspec = \n");
    let refused = xtask(&dir, &args);
    assert_eq!(refused.code, Some(1));
    assert!(refused.err.contains("spec/codegen.toml"), "{}", refused.err);
}

#[test]
fn the_map_goes_to_a_file_or_to_standard_output() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let printed = xtask(&dir, &[&MAKE[..], &["--map", "-"]].concat());
    assert_eq!(printed.code, Some(0));
    assert!(
        printed.err.starts_with("lamps: 1 operation"),
        "{}",
        printed.err
    );
    let map: serde_json::Value = serde_json::from_str(&printed.out).expect("JSON");
    assert_eq!(map["crate"], "lamps");
    assert_eq!(map["operations"][0]["pointer"], "/paths/~1lamps/get");
    xtask(&dir, &[&MAKE[..], &["--map", "map.json"]].concat());
    let written = fs::read_to_string(dir.path().join("map.json")).expect("written");
    assert_eq!(written, printed.out);

    let check = [&CHECK[..], &["--map", "map.json"]].concat();
    assert_eq!(xtask(&dir, &check).code, Some(0));
    write(dir.path(), "map.json", "{}\n");
    assert_eq!(xtask(&dir, &check).code, Some(1));
}

#[test]
fn references_lead_only_where_it_is_allowed() {
    let root = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths:\n  /a:\n    $ref: ../shared/p.yaml\n";
    let item = "get:\n  responses:\n    \"204\": {description: Done.}\n";
    let dir = folder(&[("spec/a.yaml", root), ("shared/p.yaml", item)]);
    let args = ["codegen", "--spec", "spec/a.yaml", "--out", "made"];
    let refused = xtask(&dir, &args);
    assert_eq!(refused.code, Some(1));
    assert!(
        refused.err.contains("--> spec/a.yaml:5:11\n"),
        "{}",
        refused.err
    );
    assert!(refused.err.contains("--allow-dir"), "{}", refused.err);
    let allowed = xtask(&dir, &[&args[..], &["--allow-dir", "shared"]].concat());
    assert_eq!(allowed.code, Some(0), "{}", allowed.err);
}

#[test]
fn names_are_a_table() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let names = xtask(&dir, &["names", "--spec", "lamps.yaml"]);
    assert_eq!(names.code, Some(0), "{}", names.err);
    let row = |line: &str| {
        line.split_whitespace()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let rows: Vec<_> = names.out.lines().map(row).collect();
    assert!(
        rows.contains(
            &["/components/schemas/Lamps", "Lamps", "bare"]
                .map(String::from)
                .to_vec()
        )
    );
}

#[test]
fn wrong_usage_is_2() {
    let dir = folder(&[]);
    for args in [
        &[][..],
        &["nonsense"],
        &["codegen", "--nonsense"],
        &["codegen", "--spec", "a.yaml"],
        &["codegen", "--out", "made"],
        &[
            "codegen", "--spec", "a.yaml", "--out", "made", "--name", "2",
        ],
    ] {
        let ran = xtask(&dir, args);
        assert_eq!(ran.code, Some(2), "{args:?}");
        assert!(
            ran.err.contains("Usage: cargo xtask") || args.contains(&"2"),
            "{}",
            ran.err
        );
    }
    assert_eq!(xtask(&dir, &["codegen", "--help"]).code, Some(0));
}
