//! The command from outside: what it prints, what it writes, how it ends.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

#[path = "../../tests/support/folders.rs"]
mod folders;

use folders::{GOOD, WRONG, folder, write};

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn corpus(folder: &TempDir, args: &[&str]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_corpus"));
    run(folder, command.args(args))
}

fn run(folder: &TempDir, command: &mut Command) -> Ran {
    let output = command.current_dir(folder.path()).output();
    let output = output.expect("it starts");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}

/// A Cargo that does what a script says, for what happens where there is no good one.
#[cfg(unix)]
fn with_cargo(folder: &TempDir, script: &str) -> Ran {
    use std::os::unix::fs::PermissionsExt;

    write(folder.path(), "cargo", &format!("#!/bin/sh\n{script}\n"));
    let cargo = folder.path().join("cargo");
    let all = fs::Permissions::from_mode(0o755);
    fs::set_permissions(&cargo, all).expect("its owner may");
    let mut command = Command::new(env!("CARGO_BIN_EXE_corpus"));
    command
        .args(["specs", "--out", "made", "--json", "report.json"])
        .env("CARGO", cargo);
    run(folder, &mut command)
}

#[cfg(unix)]
#[test]
fn what_cannot_be_fetched_is_no_fault_of_a_description() {
    let dir = folder(&[("specs/lamps.yaml", GOOD)]);
    let script = "echo \"$@\" >> calls; echo no network >&2; exit 1";
    let ran = with_cargo(&dir, script);
    assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
    let end = "error: cannot fetch what the crates depend on: no network\n";
    assert!(ran.err.ends_with(end), "{}", ran.err);
    let calls = fs::read_to_string(dir.path().join("calls")).expect("it was called");
    let offline: Vec<bool> = calls
        .lines()
        .map(|call| call.starts_with("fetch ") && call.ends_with(" --offline"))
        .collect();
    assert_eq!(offline, [true, false], "{calls}");
}

#[cfg(unix)]
#[test]
fn a_cargo_that_compiles_nothing_is_no_fault_of_a_description() {
    let dir = folder(&[("specs/lamps.yaml", GOOD)]);
    let script = "[ $1 = fetch ] || { echo 'error: no space left' >&2; exit 101; }";
    let ran = with_cargo(&dir, script);
    assert_eq!(ran.code, Some(3), "{}{}", ran.out, ran.err);
    let fault = "\nNot tried, which is no fault of the description:\n  \
                 lamps: Cargo failed: error: no space left\n";
    assert!(ran.out.contains(fault), "{}", ran.out);
    let end = "error: 1 of 1 description could not be tried, which is no fault of theirs\n";
    assert!(ran.err.ends_with(end), "{}", ran.err);
    let report = fs::read_to_string(dir.path().join("report.json")).expect("written");
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(report["ok"], false);
    let lamps = &report["descriptions"][0];
    assert_eq!(lamps["shortfalls"], serde_json::json!([]));
    assert_eq!(lamps["faults"][0], "Cargo failed: error: no space left");
    assert_eq!(lamps["calls"]["notRun"], "the crate was not compiled");

    // What the compiler refuses is one.
    let script = "[ $1 = fetch ] || { echo 'error: could not compile `lamps`' >&2; exit 101; }";
    let ran = with_cargo(&dir, script);
    assert_eq!(ran.code, Some(1), "{}{}", ran.out, ran.err);
    let end = "error: 1 of 1 description fell short\n";
    assert!(ran.err.ends_with(end), "{}", ran.err);
}

/// Three roots and a part of one of them; `Lamp` has an example that contradicts it.
const CORPUS: [(&str, &str); 4] = [
    (
        "specs/older.json",
        r##"{
    "swagger": "2.0",
    "info": {"title": "Lamps", "version": "1.0.0"},
    "produces": ["application/json"],
    "paths": {
        "/lamps": {
            "post": {
                "consumes": ["application/json"],
                "parameters": [
                    {"name": "lamp", "in": "body", "schema": {"$ref": "#/definitions/Lamp"}},
                    {"name": "tags", "in": "query", "type": "array", "items": {"type": "string"}}
                ],
                "responses": {
                    "200": {
                        "description": "A lamp.",
                        "schema": {"$ref": "#/definitions/Lamp"},
                        "examples": {"application/json": {"on": 1}}
                    }
                }
            }
        }
    },
    "definitions": {
        "Lamp": {
            "type": "object",
            "properties": {"on": {"type": "boolean"}, "of": {"$ref": "#/definitions/Lamp"}},
            "example": "{\"on\": true}"
        }
    }
}"##,
    ),
    ("specs/lamps.yaml", GOOD),
    (
        "specs/many/more-lamps.json",
        r##"{
    "openapi": "3.1.0",
    "info": {"title": "Lamps", "version": "1.0.0"},
    "paths": {
        "/lamp": {
            "get": {
                "operationId": "getLamp",
                "responses": {
                    "200": {
                        "description": "A lamp.",
                        "content": {
                            "application/json": {"schema": {"$ref": "../parts/lamp.yaml#/Lamp"}}
                        }
                    }
                }
            }
        }
    }
}"##,
    ),
    (
        "specs/parts/lamp.yaml",
        "Lamp: {type: object, properties: {on: {type: boolean}}, examples: [{on: true}, {on: 7}]}\n",
    ),
];

const TRY: [&str; 4] = ["specs", "--no-compile", "--out", "made"];

#[test]
fn a_corpus_is_found_and_generated() {
    let dir = folder(&CORPUS);
    let args = [&TRY[..], &["--json", "report.json"]].concat();
    let ran = corpus(&dir, &args);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    let slugs: Vec<_> = ran
        .out
        .lines()
        .map(|line| line.split_whitespace().next().unwrap_or_default())
        .collect();
    assert_eq!(
        slugs,
        ["description", "lamps", "more-lamps", "older", "3/3"]
    );
    assert!(ran.err.contains("lamps: operations 1/1, "), "{}", ran.err);
    assert!(dir.path().join("made/crates/lamps/src/lib.rs").exists());
    let report = fs::read_to_string(dir.path().join("report.json")).expect("written");
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(report["ok"], true);
    let lamp = &report["descriptions"][1];
    assert_eq!(
        (&lamp["version"], &lamp["generated"]),
        (&"3.1.0".into(), &1.into())
    );
    assert_eq!(lamp["examples"]["all"], 2);
    let against = &lamp["examples"]["contradicting"];
    assert_eq!(against.as_array().map(Vec::len), Some(1));
    assert_eq!(against[0]["reason"], "/on: 7 is not of type \"boolean\"");
    let older = &report["descriptions"][2];
    assert_eq!(
        (&older["version"], &older["generated"]),
        (&"2.0".into(), &1.into())
    );
    // One is the text of an object, which the generator reads; the other one says what cannot be.
    assert_eq!(older["examples"]["all"], 2);
    assert_eq!(older["examples"]["counted"], 1);
    let against = &older["examples"]["contradicting"][0]["pointer"];
    assert_eq!(against, "/paths/~1lamps/post/responses/200");

    let args = [&TRY[..], &["--only", "lamps"]].concat();
    assert!(!corpus(&dir, &args).out.contains("more-lamps"));
    let args = [&TRY[..], &["--only", "lamp"]].concat();
    let ran = corpus(&dir, &args);
    let end = "there is no description `lamp`; there are lamps, more-lamps, older\n";
    assert!(ran.err.ends_with(end), "{}", ran.err);
}

#[test]
fn what_falls_short_fails_unless_it_is_known() {
    let dir = folder(&[("specs/lamps.yaml", GOOD), ("specs/wrong.yaml", WRONG)]);
    let ran = corpus(&dir, &TRY);
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains("\nwrong: specs/wrong.yaml\n  generate: "),
        "{}",
        ran.out
    );
    assert!(
        ran.err.ends_with("error: 1 of 2 descriptions fell short\n"),
        "{}",
        ran.err
    );

    let entry = |slug: &str| {
        format!("[[shortfall]]\nslug = '{slug}'\nkind = 'generate'\nreason = 'It is wrong.'\n")
    };
    write(dir.path(), "known.toml", &entry("wrong"));
    let with_known = [&TRY[..], &["--known", "known.toml"]].concat();
    let ran = corpus(&dir, &with_known);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    write(
        dir.path(),
        "known.toml",
        &(entry("wrong") + &entry("lamps")),
    );
    let ran = corpus(&dir, &with_known);
    assert_eq!(ran.code, Some(1));
    let end = "error: lamps generate everywhere: listed as known, but it does not fall short\n";
    assert!(ran.err.ends_with(end), "{}", ran.err);
    write(
        dir.path(),
        "known.toml",
        &entry("wrong").replace("It is wrong.", ""),
    );
    let ran = corpus(&dir, &with_known);
    assert!(
        ran.err
            .ends_with("known.toml: wrong generate everywhere has no reason\n"),
        "{}",
        ran.err
    );
}

#[test]
fn a_corpus_without_a_description() {
    let dir = folder(&[("specs/part.yaml", "type: object\n")]);
    let ran = corpus(&dir, &TRY);
    assert_eq!((ran.code, ran.out.as_str()), (Some(3), ""));
    assert!(
        ran.err
            .starts_with("error: specs: there is no description in it"),
        "{}",
        ran.err
    );
}
