//! How the generator ends with a description: in a process of its own, as a stack that overflows
//! ends more than a test.

use std::fmt::Display;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use codegen::{Outcome, Settings};
use serde_json::{Map, Value, json};

use super::{report, run};

/// What the standard gives a thread, and less than the main thread of a program has.
const STACK: usize = 2 << 20;

/// A second of work, for a machine that is busy with other things and a program that is not
/// optimised. What runs on without an end takes any time.
const PATIENCE: Duration = Duration::from_secs(10);

/// The variable that hands a description to the process, as the path of a file.
const DESCRIPTION: &str = "LIMITS_DESCRIPTION";

/// What a process says at its end.
pub(crate) const CRATE: &str = "ends with a crate";
pub(crate) const REFUSED: &str = "ends with errors";

/// Generates one description; `ends` starts it.
#[test]
#[ignore = "a part of the others"]
fn child() {
    let Ok(path) = std::env::var(DESCRIPTION) else {
        return;
    };
    let text = std::fs::read_to_string(path).expect("a description");
    let generate = move || {
        let outcome = run("limits.json", &text, &Settings::new("limits"));
        let end = match outcome.output {
            Some(_) => CRATE,
            None => REFUSED,
        };
        println!("{}\n{end}", faults(&outcome).join("\n"));
    };
    let thread = std::thread::Builder::new().stack_size(STACK);
    thread
        .spawn(generate)
        .expect("a thread")
        .join()
        .expect("no panic");
}

/// What is wrong with what is said, or with the crate.
fn faults(outcome: &Outcome) -> Vec<String> {
    let mut faults = Vec::new();
    for found in &outcome.diagnostics {
        let is_error = found.severity.word() == "error";
        if found.code == "internal" || found.message.contains("bug of the generator") {
            faults.push(format!(
                "FAULT: at {}: {}",
                found.location.pointer, found.message
            ));
        }
        if is_error && found.location.pointer.is_root() {
            faults.push(format!("FAULT: without a place: {}", found.message));
        }
    }
    if outcome.output.is_none() && !outcome.diagnostics.has_errors() {
        faults.push("FAULT: neither a crate nor an error".to_owned());
    }
    if let Some(output) = &outcome.output {
        let (_, complaints) = tests::tame::check(&output.tree);
        faults.extend(
            complaints
                .iter()
                .map(|complaint| format!("FAULT: {complaint:?}")),
        );
    }
    let _ = report(outcome);
    faults
}

/// How the generator ends with a description: what is wrong, or `CRATE` or `REFUSED`.
fn ends(document: &Value) -> Result<&'static str, String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("limits.json");
    std::fs::write(&path, document.to_string()).expect("a file");
    let log = folder.path().join("log");
    let output = std::fs::File::create(&log).expect("a file");
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args([
            "--exact",
            "support::ends::child",
            "--ignored",
            "--nocapture",
        ])
        .env(DESCRIPTION, &path)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(output.try_clone().expect("a file"))
        .stderr(output)
        .spawn()
        .expect("a program that starts");
    let start = Instant::now();
    let status = loop {
        match child.try_wait().expect("a child") {
            Some(status) => break status,
            None if spent(child.id(), start) > PATIENCE || start.elapsed() > 6 * PATIENCE => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(format!("runs on after {} seconds", PATIENCE.as_secs()));
            }
            None => std::thread::sleep(Duration::from_millis(5)),
        }
    };
    let said = std::fs::read_to_string(&log).unwrap_or_default();
    let faults: Vec<&str> = said
        .lines()
        .filter(|line| line.starts_with("FAULT: "))
        .take(3)
        .collect();
    if !faults.is_empty() {
        return Err(faults.join("; "));
    }
    let end = [CRATE, REFUSED]
        .into_iter()
        .find(|end| said.lines().any(|line| line == *end));
    end.filter(|_| status.success()).ok_or_else(|| {
        let why = said
            .lines()
            .find(|line| line.contains("overflow") || line.contains("panicked"));
        format!("{status}: {}", why.unwrap_or("nothing is said"))
    })
}

/// All that ends in another way than it should; an end of `None` may be either.
#[track_caller]
pub(crate) fn assert_ends<S: Display>(cases: Vec<(S, Option<&str>, Value)>) {
    let mut wrong = Vec::new();
    for (name, expected, document) in cases {
        match ends(&document) {
            Ok(end) if expected.is_none_or(|expected| expected == end) => {}
            Ok(end) => wrong.push(format!("{name}: {end}")),
            Err(why) => wrong.push(format!("{name}: {why}")),
        }
    }
    assert!(
        wrong.is_empty(),
        "{} end badly:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// A description whose one operation answers with each of these schemas, and takes them.
pub(crate) fn answered(schemas: Value) -> Value {
    let mut paths = Map::new();
    for name in schemas.as_object().into_iter().flat_map(Map::keys) {
        let content = json!({ "application/json": { "schema": reference(name) } });
        paths.insert(
            format!("/{name}"),
            json!({ "post": {
                "requestBody": { "content": content },
                "responses": { "200": { "description": "ok", "content": content } },
            } }),
        );
    }
    json!({
        "openapi": "3.1.1", "info": { "title": "Limits", "version": "1" },
        "servers": [{ "url": "https://example.com" }],
        "paths": paths, "components": { "schemas": schemas },
    })
}

pub(crate) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The time that a child worked, where the system tells it in ticks of a hundredth of a second: what
/// else the machine does is not the child's fault. Elsewhere the time that has passed.
fn spent(child: u32, start: Instant) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{child}/stat"));
    let ticks = stat.ok().and_then(|stat| {
        // The name of the program may hold blanks; it ends at the last bracket.
        let (_, fields) = stat.rsplit_once(')')?;
        let mut fields = fields.split_whitespace().skip(11);
        let mut next = || fields.next()?.parse::<u64>().ok();
        Some(next()? + next()?)
    });
    ticks.map_or_else(
        || start.elapsed(),
        |ticks| Duration::from_millis(10 * ticks),
    )
}
