//! The commands that write no crate: `lint`, `names`, `watch`, `completions`, `--version`.

mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use support::*;

#[test]
fn many_descriptions_are_checked_at_once() {
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("wrong.yaml", WRONG),
        ("doubtful.yaml", DOUBTFUL),
        ("clientsmith.toml", CONFIG),
    ]);
    done(clientsmith(&dir, &["lint"]), "lamps.yaml: no warnings\n");
    let all = ["lint", "lamps.yaml", "wrong.yaml", "doubtful.yaml"];
    let ran = clientsmith(&dir, &all);
    assert_eq!(ran.code, Some(1));
    assert_eq!(
        ran.out,
        "lamps.yaml: no warnings\ndoubtful.yaml: 1 warning\n"
    );
    let kinds = |err: &str| -> Vec<String> {
        let places = err.lines().filter(|line| line.starts_with(" --> "));
        let words = err.lines().filter_map(|line| line.split_once(": "));
        let words = words.filter(|(kind, _)| matches!(*kind, "error" | "warning"));
        let words = words.map(|(kind, _)| kind);
        words
            .zip(places)
            .map(|(kind, place)| format!("{kind}{place}"))
            .collect()
    };
    assert_eq!(
        kinds(&ran.err),
        ["error --> wrong.yaml:2:1", "warning --> doubtful.yaml:4:1"]
    );
    assert!(
        ran.err.ends_with("\n\nerror: wrong.yaml: 1 error\n"),
        "{}",
        ran.err
    );
    let ran = clientsmith(&dir, &[&all[..], &["--strict", "-q"]].concat());
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert_eq!(
        kinds(&ran.err),
        ["error --> wrong.yaml:2:1", "error --> doubtful.yaml:4:1"]
    );
    let last = "\n\nerror: wrong.yaml: 1 error\nerror: doubtful.yaml: 1 error (with --strict, warnings are \
                errors)\n";
    assert!(ran.err.ends_with(last), "{}", ran.err);
    done(
        fed(dir.path(), &["lint", "-"], GOOD),
        "<stdin>: no warnings\n",
    );
    let json = clientsmith(&dir, &["lint", "doubtful.yaml", "--message-format", "json"]);
    let place = "{\"file\":\"doubtful.yaml\",\"pointer\":\"/foo\",\"line\":4,\"column\":1,";
    assert!(json.out.starts_with(place), "{}", json.out);
    assert_eq!(json.out.lines().count(), 1);
    assert_eq!(
        (json.code, json.err.as_str()),
        (Some(0), "doubtful.yaml: 1 warning\n")
    );
}

/// Promise: a description that the configuration names is looked at as that says, whether it is named or not.
#[test]
fn a_description_of_the_configuration_is_checked_as_that_says() {
    let fix = "[[crate.fix]]\nname = \"foo\"\nwhy = \"it means nothing\"\ntarget = \"$.foo\"\nremove = true\n";
    let config = format!("{}{fix}", CONFIG.replace("lamps.yaml", "doubtful.yaml"));
    let dir = folder(&[
        ("lamps.yaml", GOOD),
        ("doubtful.yaml", DOUBTFUL),
        ("inner/.keep", ""),
        ("clientsmith.toml", &config),
    ]);
    let fixed = "doubtful.yaml: no warnings\n";
    done(clientsmith(&dir, &["lint"]), fixed);
    done(clientsmith(&dir, &["lint", "doubtful.yaml"]), fixed);
    let both = ["lint", "lamps.yaml", "./doubtful.yaml"];
    done(
        clientsmith(&dir, &both),
        &format!("lamps.yaml: no warnings\n{fixed}"),
    );
    let inner = below(&dir.path().join("inner"), &["lint", "../doubtful.yaml"]);
    done(inner, &format!("../{fixed}"));
    // As many times as crates are made of it.
    write(
        dir.path(),
        "clientsmith.toml",
        &format!("{config}{}", config.replace("\"made\"", "\"two\"")),
    );
    done(
        clientsmith(&dir, &["lint", "doubtful.yaml"]),
        &fixed.repeat(2),
    );
    // A configuration that cannot be used is no reason to look at it without.
    write(
        dir.path(),
        "clientsmith.toml",
        &format!("{config}nmae = 1\n"),
    );
    let ran = clientsmith(&dir, &["lint", "doubtful.yaml"]);
    assert!(
        ran.err.contains("there is no setting `nmae`"),
        "{}",
        ran.err
    );
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    done(
        fed(&dir.path().join("inner"), &["lint", "-"], GOOD),
        "<stdin>: no warnings\n",
    );
}

#[test]
fn names_are_a_table() {
    let dir = folder(&[("lamps.yaml", GOOD), ("clientsmith.toml", CONFIG)]);
    let table = "\
/components/schemas/Lamps                       Lamps       bare
/components/schemas/Lamps/properties/names      names       bare
/components/schemas/Lamps/additionalProperties  additional  bare
/paths/~1lamps/get                              list_lamps  bare
";
    done(clientsmith(&dir, &["names"]), table);
    done(clientsmith(&dir, &["names", "lamps.yaml"]), table);
    done(fed(dir.path(), &["names", "-"], GOOD), table);
    let pinned = format!("{CONFIG}[crate.names]\n\"/paths/~1lamps/get\" = \"all\"\n");
    write(dir.path(), "clientsmith.toml", &pinned);
    let names = clientsmith(&dir, &["names"]);
    let last = "/paths/~1lamps/get                              all         pinned\n";
    assert!(names.out.ends_with(last), "{}", names.out);
}

/// A run that goes on, and the lines that it prints, of both kinds.
struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    fn start(dir: &tempfile::TempDir, args: &[&str]) -> Self {
        let mut command = command(dir.path(), args);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let (sender, lines) = channel();
        let out = BufReader::new(child.stdout.take().expect("a pipe"));
        let err = BufReader::new(child.stderr.take().expect("a pipe"));
        let to = sender.clone();
        thread::spawn(move || {
            out.lines()
                .try_for_each(|line| to.send(line.expect("text")))
        });
        thread::spawn(move || {
            err.lines()
                .try_for_each(|line| sender.send(line.expect("text")))
        });
        Self { child, lines }
    }

    /// The next line.
    #[track_caller]
    fn next(&self) -> String {
        let line = self.lines.recv_timeout(Duration::from_secs(60));
        without_numbers(&line.expect("a line in time"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn whatever_was_read_is_watched() {
    let split = GOOD.replace(
        "{$ref: \"#/components/schemas/Lamps\"}",
        "{$ref: lamps.json}",
    );
    let dir = folder(&[
        ("lamps.yaml", &split),
        ("lamps.json", "{\"type\": \"string\"}"),
        ("clientsmith.toml", CONFIG),
    ]);
    let running = Running::start(&dir, &["watch"]);
    let made = |written: &str| format!("lamps: 1 operation, 2 types; {written}; no warnings; N ms");
    assert_eq!(
        running.next(),
        made("ALL files: ALL written, 0 unchanged, 0 removed")
    );
    let told = "watching 3 files; Ctrl-C ends it";
    assert_eq!(running.next(), told);
    // A file that the description refers to.
    write(dir.path(), "lamps.json", "{\"type\": \"integer\"}");
    let second = running.next();
    assert!(
        second.contains(" written, ") && !second.contains(": 0 written"),
        "{second}"
    );
    // What is wrong is told, and mended later.
    write(dir.path(), "lamps.json", "{\"type\": \"integer\"");
    while !running
        .next()
        .starts_with("error: lamps.yaml: 2 errors; nothing")
    {}
    write(dir.path(), "lamps.json", "{\"type\": \"string\"}");
    assert!(running.next().contains(" written, "));
    // The configuration.
    write(
        dir.path(),
        "clientsmith.toml",
        &CONFIG.replace("made", "moved"),
    );
    assert_eq!(
        running.next(),
        made("ALL files: ALL written, 0 unchanged, 0 removed")
    );
    write(dir.path(), "clientsmith.toml", "nonsense");
    while !running
        .next()
        .starts_with("error: clientsmith.toml: it cannot be used")
    {}
    write(dir.path(), "clientsmith.toml", CONFIG);
    assert_eq!(
        running.next(),
        made("ALL files: 0 written, ALL unchanged, 0 removed")
    );
}

/// A configuration that is not there yet is awaited, and that is said.
#[test]
fn a_mistake_in_the_beginning_does_not_end_it() {
    let dir = folder(&[("lamps.yaml", GOOD)]);
    let running = Running::start(&dir, &["watch", "--config", "lamps.toml"]);
    let mut said = [running.next(), running.next(), running.next()];
    said.sort();
    let expected = [
        "  = help: did you mean `lamps.yaml`?",
        "error: cannot read lamps.toml: there is no such file; nothing was written",
        "watching 1 file; Ctrl-C ends it",
    ];
    assert_eq!(said, expected);
    write(dir.path(), "lamps.toml", CONFIG);
    assert!(running.next().starts_with("lamps: 1 operation, "));
}

#[test]
fn shells_complete_its_words() {
    let dir = folder(&[]);
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = clientsmith(&dir, &["completions", shell]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{shell}");
        for word in ["generate", "message-format", "completions"] {
            assert!(ran.out.contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn it_says_what_it_is() {
    let dir = folder(&[]);
    let version = format!("clientsmith {}\n", env!("CARGO_PKG_VERSION"));
    done(clientsmith(&dir, &["--version"]), &version);
    for command in [
        "init",
        "generate",
        "check",
        "diff",
        "lint",
        "names",
        "watch",
        "completions",
    ] {
        let help = clientsmith(&dir, &[command, "--help"]);
        assert_eq!(help.code, Some(0), "{command}");
        assert!(
            help.out.contains("\nExamples:\n"),
            "{command}: {}",
            help.out
        );
        let usage = format!("\nUsage: clientsmith {command} ");
        assert!(help.out.contains(&usage), "{command}: {}", help.out);
    }
}

/// A name that the description wants is taken, or it is told why not.
#[test]
fn names_that_are_wanted_and_not_taken() {
    let description = "\
openapi: 3.0.3
info: { title: Lamps, version: '1' }
servers: [{ url: https://lamps.example.com }]
paths:
  /lamps:
    post: { operationId: addLamp, x-speakeasy-name-override: new, responses: { '204': { description: Done } } }
    get: { operationId: listLamps, x-speakeasy-name-override: move, responses: { '204': { description: Done } } }
    put: { operationId: putLamps, x-fern-sdk-method-name: move, responses: { '204': { description: Done } } }
";
    let dir = folder(&[("lamps.yaml", description), ("clientsmith.toml", CONFIG)]);
    let ran = clientsmith(&dir, &["generate"]);
    assert_eq!(
        ran.err,
        "\
warning: the operation is not called `new`, but `add_lamp`: every type has a method of that name, or looks as if it had [taken-name]
 --> lamps.yaml:6:62
  |
6 |     post: { operationId: addLamp, x-speakeasy-name-override: new, responses: { '204': { description: Done } } }
  |                                                              ^^^
  = help: choose another name, or pin one under `names` in the configuration

warning: the operation is not called `move`, but `put_lamps`: another one is called so [taken-name]
 --> lamps.yaml:8:59
  |
8 |     put: { operationId: putLamps, x-fern-sdk-method-name: move, responses: { '204': { description: Done } } }
  |                                                           ^^^^
  = help: choose another name, or pin one under `names` in the configuration

"
    );
    let pinned = format!(
        "{CONFIG}[crate.names]\n\"/paths/~1lamps/post\" = \"create\"\n\"/paths/~1lamps/put\" = \"shift\"\n"
    );
    write(dir.path(), "clientsmith.toml", &pinned);
    assert_eq!(clientsmith(&dir, &["generate"]).err, "");
}
