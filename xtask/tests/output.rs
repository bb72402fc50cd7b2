//! What `codegen` does to folders and files of others: nothing, and it says so.

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{GOOD, Ran, all, command, folder, run, write, xtask};
use tempfile::TempDir;

const MAKE: [&str; 5] = ["codegen", "--spec", "lamps.yaml", "--out", "made"];

const CONFIG: &str = r#"
[[crate]]
spec = "lamps.yaml"
out = "one"
name = "one"

[[crate]]
spec = "lamps.yaml"
out = "two"
name = "two"
"#;

fn lamps() -> TempDir {
    folder(&[("lamps.yaml", GOOD), ("codegen.toml", CONFIG)])
}

fn make(dir: &TempDir, more: &[&str]) -> Ran {
    xtask(dir, &[&MAKE[..], more].concat())
}

#[track_caller]
fn refused(ran: &Ran, words: &[&str]) {
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    for word in words {
        assert!(ran.err.contains(word), "{word}: {}", ran.err);
    }
}

/// Promise: a configuration overwrites what is not the generator's as little as `--out` does, and
/// no crate is written then.
#[test]
fn a_configuration_overwrites_nothing_of_others() {
    let dir = lamps();
    write(dir.path(), "two/src/lib.rs", "mine");
    write(dir.path(), "two/Cargo.toml", "mine");
    let before = all(dir.path());
    let args = ["codegen", "--config", "codegen.toml"];
    let ran = xtask(&dir, &args);
    refused(
        &ran,
        &[
            "cannot write to two: ",
            "Cargo.toml, src/lib.rs",
            "nothing was written",
        ],
    );
    assert_eq!(
        all(dir.path()),
        before,
        "not even an empty folder for the other crate"
    );
    let forced = xtask(&dir, &[&args[..], &["--force"]].concat());
    assert_eq!(forced.code, Some(0), "{}", forced.err);
}

/// Promise: two crates do not share a folder, by whatever path.
#[cfg(unix)]
#[test]
fn two_crates_do_not_share_a_folder() {
    let dir = lamps();
    fs::create_dir(dir.path().join("one")).expect("made");
    std::os::unix::fs::symlink("one", dir.path().join("two")).expect("linked");
    let ran = xtask(&dir, &["codegen", "--config", "codegen.toml"]);
    refused(&ran, &["of another crate", "nothing was written"]);
}

/// Promise: a file that a person changed is named, and there is a way on.
#[test]
fn changed_files_are_named() {
    let dir = lamps();
    make(&dir, &[]);
    write(dir.path(), "made/src/client.rs", "mine");
    let ran = make(&dir, &[]);
    refused(
        &ran,
        &["changed since it wrote them: src/client.rs; ", "`--force`"],
    );
    assert_eq!(make(&dir, &["--force"]).code, Some(0));
    assert!(make(&dir, &["--check"]).out.contains("all up to date"));
}

/// Promise: a stale file that a person changed is kept, and named.
#[test]
fn changed_stale_files_are_kept() {
    let dir = lamps();
    make(&dir, &[]);
    write(dir.path(), "made/src/types/lamps.rs", "mine");
    write(dir.path(), "lamps.yaml", &GOOD.replace("Lamps", "Lights"));
    let ran = make(&dir, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(
        ran.err.contains("src/types/lamps.rs is kept"),
        "{}",
        ran.err
    );
    assert!(ran.out.contains(", 1 kept; "), "{}", ran.out);
    let kept = fs::read_to_string(dir.path().join("made/src/types/lamps.rs"));
    assert_eq!(kept.expect("there"), "mine");
}

/// Promise: a list of an older version can be read; what it does not record is overwritten only
/// where it is equal, or with `--force`.
#[test]
fn a_list_of_an_older_version_is_read() {
    let dir = lamps();
    make(&dir, &[]);
    let list = dir.path().join("made/.generated");
    let paths: String = fs::read_to_string(&list)
        .expect("written")
        .lines()
        .filter_map(|line| Some(format!("{}\n", line.split_once("  ")?.1)))
        .collect();
    let old =
        format!("# Written by the generator: the files that are its own.\n.generated\n{paths}");
    fs::write(&list, &old).expect("written");
    let same = make(&dir, &[]);
    assert!(
        same.out.contains(": 1 written, "),
        "{}{}",
        same.out,
        same.err
    );
    fs::write(&list, &old).expect("written");
    write(dir.path(), "lamps.yaml", &GOOD.replace("Lamps", "Lights"));
    refused(
        &make(&dir, &[]),
        &[
            "an older version wrote without recording what: ",
            "`--force`",
        ],
    );
    assert_eq!(make(&dir, &["--force"]).code, Some(0));
    assert!(!dir.path().join("made/src/types/lamps.rs").exists());
}

/// Promise: modules of one's own stay in the crate, and `--check` has nothing against them.
#[test]
fn modules_of_ones_own_stay() {
    let dir = lamps();
    make(&dir, &[]);
    let lib = dir.path().join("made/src/lib.rs");
    let plain = fs::read_to_string(&lib).expect("written");
    write(dir.path(), "made/src/ext.rs", "//! Mine.\n");
    fs::write(&lib, format!("{plain}\npub mod ext;\n")).expect("written");
    assert_eq!(make(&dir, &["--check"]).code, Some(0));
    write(
        dir.path(),
        "lamps.yaml",
        &GOOD.replace("title: Lamps", "title: Lights"),
    );
    let ran = make(&dir, &[]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let text = fs::read_to_string(&lib).expect("written");
    assert!(
        text.contains("Lights") && text.ends_with("\npub mod ext;\n"),
        "{text}"
    );
    assert_eq!(make(&dir, &["--check"]).code, Some(0));
}

/// Promise: links and pipes in places of the generator's are refused by name, at once.
#[cfg(unix)]
#[test]
fn links_and_pipes_are_refused() {
    let dir = lamps();
    make(&dir, &[]);
    let made = dir.path().join("made");
    fs::rename(made.join("src/types"), dir.path().join("types")).expect("moved");
    std::os::unix::fs::symlink("../../types", made.join("src/types")).expect("linked");
    refused(
        &make(&dir, &["--force"]),
        &["made/src/types is a link", "nothing was written"],
    );
    refused(&make(&dir, &["--check"]), &["made/src/types is a link"]);
    fs::remove_file(made.join("src/types")).expect("removed");
    fs::rename(dir.path().join("types"), made.join("src/types")).expect("moved");
    fs::remove_file(made.join("Cargo.toml")).expect("removed");
    let fifo = Command::new("mkfifo").arg(made.join("Cargo.toml")).status();
    assert!(fifo.expect("mkfifo is there").success());
    refused(&make(&dir, &[]), &["made/Cargo.toml is no file"]);
}

/// Promise: what failed halfway says so, and another run brings it in order.
#[cfg(unix)]
#[test]
fn what_failed_halfway_says_so() {
    let dir = lamps();
    make(&dir, &[]);
    fs::rename(dir.path().join("made"), dir.path().join("whole")).expect("moved");
    // Files above this size cannot be written: as with a disk that is full.
    let mut shell = Command::new("bash");
    let script = "trap '' XFSZ; ulimit -f 12; exec \"$0\" \"$@\"";
    shell.args(["-c", script, env!("CARGO_BIN_EXE_xtask")]);
    let ran = run(shell.args(MAKE).current_dir(dir.path()));
    refused(
        &ran,
        &[
            "cannot write to made: ",
            "some files were written",
            "run it again",
        ],
    );
    assert!(dir.path().join("made/Cargo.toml").exists());
    assert_eq!(make(&dir, &[]).code, Some(0));
    assert_eq!(
        all(&dir.path().join("made")),
        all(&dir.path().join("whole"))
    );
}

/// Promise: the map is written over maps only, and nowhere where something else belongs.
#[test]
fn the_map_goes_only_where_nothing_else_is() {
    let dir = lamps();
    write(dir.path(), "notes.json", "{\"a\": 1}\n");
    write(dir.path(), "empty.json", "");
    fs::hard_link(
        dir.path().join("lamps.yaml"),
        dir.path().join("linked.yaml"),
    )
    .expect("linked");
    let before = all(dir.path());
    for map in [
        "lamps.yaml",
        "./lamps.yaml",
        "linked.yaml",
        "codegen.toml",
        "notes.json",
        "made",
        "made/src/lib.rs",
        "made/src/map.json",
        "made/src",
        "made/Cargo.toml/map.json",
        "made/.generated",
        "made/Cargo.lock",
        "made/docs/../src/map.json",
        ".",
        "/dev/null",
    ] {
        refused(
            &make(&dir, &["--map", map]),
            &["cannot write the map to", "nothing was written"],
        );
        assert_eq!(all(dir.path()), before, "{map}");
    }
    let config = [
        "codegen",
        "--config",
        "codegen.toml",
        "--map",
        "codegen.toml",
    ];
    refused(&xtask(&dir, &config), &["the crate is made from that file"]);
    for map in [
        "map.json",
        "map.json",
        "empty.json",
        "made/map.json",
        "made/map.json",
    ] {
        let ran = make(&dir, &["--map", map]);
        assert_eq!(ran.code, Some(0), "{map}: {}", ran.err);
    }
    let left = all(dir.path());
    assert!(!left.keys().any(|path| path.contains("generated-tmp")));
}

/// Promise: names of packages that cannot work are refused, on the command line and in a file.
#[test]
fn names_that_cannot_work_are_refused() {
    let dir = lamps();
    let long = "a".repeat(65);
    for name in [
        "http-body",
        "futures-core",
        "quick-xml",
        "test",
        "deps",
        "con",
        &long,
    ] {
        let ran = make(&dir, &["--name", name]);
        assert_eq!(ran.code, Some(2), "{name}: {}", ran.err);
        write(
            dir.path(),
            "codegen.toml",
            &CONFIG.replace("\"two\"\n", &format!("\"{name}\"\n")),
        );
        refused(
            &xtask(&dir, &["codegen", "--config", "codegen.toml"]),
            &[name],
        );
    }
    assert!(!dir.path().join("made").exists());
}

/// Promise: the password in a URL is not printed, whatever is wrong.
#[test]
fn passwords_are_not_printed() {
    let dir = lamps();
    let url = "https://user:hunter2@example.com/x.yaml";
    for args in [
        &["codegen", "--spec", url, "--out", "made"][..],
        &[
            "codegen",
            "--spec",
            "https://user:hunter2/3@example.com/x",
            "--out",
            "made",
        ],
        &["codegen", "--config", url],
        &[
            "codegen",
            "--spec",
            "lamps.yaml",
            "--out",
            "made",
            "--allow-dir",
            url,
        ],
        &[
            "codegen",
            "--spec",
            "lamps.yaml",
            "--out",
            "made",
            "--map",
            url,
        ],
        &[
            "codegen",
            "--spec",
            "lamps.yaml",
            "--out",
            "lamps.yaml/https://user:hunter2@a",
        ],
        &["codegen", "--spec", "lamps.yaml", "--out", url, "--check"],
        &[
            "codegen",
            "--spec",
            "lamps.yaml",
            "--out",
            "made",
            "--name",
            url,
        ],
        &["codegen", url],
        &["names", "--spec", url],
        &[
            "codegen",
            "--spec",
            url,
            "--out",
            "made",
            "--message-format",
            "json",
        ],
    ] {
        let ran = xtask(&dir, args);
        assert_ne!(ran.code, Some(0), "{args:?}");
        let said = format!("{}{}", ran.out, ran.err);
        assert!(!said.contains("hunter2"), "{args:?}: {said}");
    }
}

/// Promise: a folder in the place of a file is called one.
#[test]
fn a_folder_is_no_description() {
    let dir = lamps();
    let ran = xtask(&dir, &["codegen", "--spec", ".", "--out", "made"]);
    refused(&ran, &["cannot read .: it is a folder"]);
    let ran = xtask(&dir, &["codegen", "--config", "."]);
    refused(&ran, &["it is a folder"]);
}

/// Promise: with `--message-format json`, standard output has one object a line and nothing else.
#[test]
fn findings_as_json() {
    let dir = lamps();
    let doubtful = "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\nfoo: 1\n";
    write(dir.path(), "lamps.yaml", doubtful);
    let json = |args: &[&str]| {
        let ran = make(&dir, &[&["--message-format", "json"], args].concat());
        let read = |line| serde_json::from_str(line).expect("an object");
        let lines: Vec<serde_json::Value> = ran.out.lines().map(read).collect();
        (ran.code, lines, ran.err)
    };
    let (code, lines, err) = json(&[]);
    assert_eq!((code, lines.len()), (Some(0), 2));
    assert_eq!(lines[1]["severity"], "info");
    assert_eq!(
        format!("{}\n", lines[1]["message"].as_str().expect("a text")),
        err
    );
    assert_eq!(lines[0]["severity"], "warning");
    assert_eq!(lines[0]["file"], "lamps.yaml");
    assert!(err.starts_with("lamps: "), "{err}");
    let (code, lines, err) = json(&["--strict", "--check"]);
    assert_eq!((code, lines.len()), (Some(1), 2));
    assert_eq!(lines[1]["code"], "description");
    assert_eq!(lines[1]["file"], serde_json::Value::Null);
    assert!(err.starts_with("error: lamps.yaml: 1 error"), "{err}");
    let (code, lines, err) = json(&["--map", "-"]);
    assert_eq!((code, lines.len()), (Some(2), 0), "{err}");
}

/// Promise: colours are used where the user wants them.
#[test]
fn colours_are_the_users_choice() {
    let dir = lamps();
    let coloured = |args: &[&str], variables: &[(&str, &str)]| {
        let args = [&["codegen", "--spec", "none.yaml", "--out", "made"], args].concat();
        let ran = run(command(dir.path(), &args).envs(variables.iter().copied()));
        assert_eq!(ran.code, Some(1), "{}", ran.err);
        ran.err.contains('\u{1b}')
    };
    assert!(!coloured(&[], &[]), "no terminal");
    assert!(coloured(
        &["--color", "always"],
        &[("NO_COLOR", "1"), ("TERM", "dumb")]
    ));
    assert!(coloured(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(
        &[],
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]
    ));
    assert!(!coloured(&["--color=never"], &[("CLICOLOR_FORCE", "1")]));
    let help = xtask(&dir, &["--color", "always", "codegen", "--help"]);
    assert!(help.out.contains('\u{1b}') && help.out.contains("--message-format"));
    let wrong = xtask(&dir, &["names", "--color", "sometimes"]);
    assert_eq!(wrong.code, Some(2));
}

/// Promise: files can be read by whoever may read other files of the user.
#[cfg(unix)]
#[test]
fn files_have_the_usual_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let dir = lamps();
    make(&dir, &["--map", "map.json"]);
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let usual = mode(&dir.path().join("lamps.yaml"));
    for path in ["made/Cargo.toml", "made/.generated", "map.json"] {
        assert_eq!(mode(&dir.path().join(path)), usual, "{path}");
    }
}
