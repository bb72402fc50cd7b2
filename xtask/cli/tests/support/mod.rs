//! What tests of the program share: folders, and the program that is run in them.

// Each test binary uses some of it.
#![allow(dead_code)]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

#[path = "../../../tests/support/folders.rs"]
mod folders;

pub(crate) use folders::*;

/// A key that means nothing.
pub(crate) const DOUBTFUL: &str =
    "openapi: 3.0.3\ninfo: {title: a, version: '1'}\npaths: {}\nfoo: 1\n";

pub(crate) const CONFIG: &str =
    "[[crate]]\nspec = \"lamps.yaml\"\nout = \"made\"\nname = \"lamps\"\n";

/// What a run came to. Numbers of milliseconds are `N`, and the number of all files of a crate, which
/// grows with the runtime, is `ALL`.
#[derive(PartialEq, Eq, Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The program, in a folder; what the environment says about colours does not count.
pub(crate) fn command(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_clientsmith"));
    command.args(args).current_dir(folder);
    for variable in ["NO_COLOR", "CLICOLOR_FORCE"] {
        command.env_remove(variable);
    }
    command
}

pub(crate) fn clientsmith(dir: &TempDir, args: &[&str]) -> Ran {
    below(dir.path(), args)
}

pub(crate) fn below(folder: &Path, args: &[&str]) -> Ran {
    fed(folder, args, "")
}

/// The same, with a text on standard input.
pub(crate) fn fed(folder: &Path, args: &[&str], input: &str) -> Ran {
    let mut command = command(folder, args);
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A run that reads nothing may have ended by now.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    let text = |bytes| without_numbers(&String::from_utf8(bytes).expect("text"));
    Ran {
        code: output.status.code(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// `…; 51 files: 51 written, …; 12 ms` is `…; ALL files: ALL written, …; N ms`.
pub(crate) fn without_numbers(text: &str) -> String {
    let line = |line: &str| {
        let time = line.strip_suffix(" ms").map(|line| {
            let before = line.trim_end_matches(|c: char| c.is_ascii_digit());
            format!("{before}N ms")
        });
        let line = time.unwrap_or_else(|| line.to_owned());
        let mut counts = line
            .split("; ")
            .filter_map(|part| part.split_once(" files"));
        let all = counts.find(|(count, _)| count.parse::<usize>().is_ok());
        let line = all.map_or_else(
            || line.clone(),
            |(all, _)| line.replace(&format!(" {all} "), " ALL "),
        );
        line + "\n"
    };
    let mut out: String = text.lines().map(line).collect();
    if !text.ends_with('\n') {
        out.pop();
    }
    out
}

pub(crate) fn read(dir: &TempDir, path: &str) -> String {
    fs::read_to_string(dir.path().join(path)).expect(path)
}

/// What a run printed, and that it went well.
#[track_caller]
pub(crate) fn done(ran: Ran, out: &str) {
    let expected = Ran {
        code: Some(0),
        out: out.to_owned(),
        err: String::new(),
    };
    assert_eq!(ran, expected);
}

/// Why a run was refused.
#[track_caller]
pub(crate) fn refused(ran: Ran, err: &str) {
    let expected = Ran {
        code: Some(1),
        out: String::new(),
        err: err.to_owned(),
    };
    assert_eq!(ran, expected);
}

/// Leaves both descriptions of an edit in the folder of `EDITS_FOLDER`, if there is one: for `semver-checks.sh`.
pub(crate) fn keep_edit(name: &str, old: &str, new: &str) {
    let Some(folder) = std::env::var_os("EDITS_FOLDER").map(PathBuf::from) else {
        return;
    };
    fs::create_dir_all(&folder).expect("a folder");
    let file = name.replace(|c: char| !c.is_alphanumeric(), "_");
    for (which, text) in [("old", old), ("new", new)] {
        fs::write(folder.join(format!("{file}.{which}.yaml")), text).expect("written");
    }
}
