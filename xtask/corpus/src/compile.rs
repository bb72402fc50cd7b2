//! A generated crate -> what rustc and clippy say about it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::process::{self, Ended, Logs};
use crate::report::CompileStatus;

/// Where crates are built, and for how long.
#[derive(Clone, Debug)]
pub(crate) struct Workshop {
    /// The target folder of all crates.
    pub(crate) target: PathBuf,
    /// Where the programs' output is kept.
    pub(crate) logs: PathBuf,
    /// Time limit of each program.
    pub(crate) limit: Duration,
}

/// Why something could not be gone through with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Stopped {
    /// This program or the machine that it runs on is at fault.
    Tool(String),
    /// What was tried is.
    Tried(String),
}

impl Stopped {
    /// Cargo failed. What does not compile is at fault itself; that it was not compiled at all is
    /// nothing that a description could cause.
    pub(crate) fn by_cargo(what: &str, logs: &Logs) -> Self {
        let said = logs.end_of_err(60);
        let is_compiled = said.contains("could not compile") || said.contains("test failed");
        let why = format!("{what}: {said}");
        match is_compiled {
            true => Self::Tried(why),
            false => Self::Tool(why),
        }
    }
}

/// What the compiler said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    /// Errors, each as it would be on a terminal.
    pub(crate) errors: Vec<String>,
    /// Warnings, likewise.
    pub(crate) warnings: Vec<String>,
}

/// A crate that was compiled, or was not.
#[derive(Debug)]
pub(crate) struct Compiled {
    /// How it went.
    pub(crate) status: CompileStatus,
    /// What was said.
    pub(crate) said: Said,
    /// How long it took.
    pub(crate) time: Duration,
}

/// One Cargo at a time: they share a target folder, and waiting for its lock would count as the time
/// of the one that waits.
static CARGO: Mutex<()> = Mutex::new(());

/// Waits for the turn of this crate. Hold it over all that is done with Cargo.
pub(crate) fn turn() -> MutexGuard<'static, ()> {
    CARGO.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs clippy over the crate as its users have it, then with every feature. Not over the library
/// as a test: it has none, and a large one would be held in memory twice.
///
/// Without `-D warnings`: an error in the library would hide all that comes behind it.
///
/// # Errors
/// Cargo cannot be started, or failed before it compiled anything; the text says how.
pub(crate) fn clippy(workshop: &Workshop, folder: &Path, slug: &str) -> Result<Compiled, String> {
    let cannot = |error: io::Error| format!("cannot run Cargo: {error}");
    const RUNS: [(&str, &[&str]); 2] = [
        ("clippy-default", &["--lib", "--examples"]),
        ("clippy-full", &["--lib", "--examples", "--all-features"]),
    ];
    let started = Instant::now();
    let mut said = Said::default();
    let mut status = CompileStatus::Ok;
    for (name, targets) in RUNS {
        let mut command = cargo(workshop, folder, "clippy");
        command
            .args(["--message-format=json", "--keep-going"])
            .args(targets);
        let logs = Logs::new(&workshop.logs, &format!("{slug}.{name}"));
        match process::run(command, &logs, workshop.limit).map_err(cannot)? {
            Ended::Exited(exit) => {
                let text = fs::read(&logs.out).map_err(cannot)?;
                read(&String::from_utf8_lossy(&text), &mut said);
                if !exit.success() && said.errors.is_empty() {
                    match Stopped::by_cargo("Cargo failed", &logs) {
                        Stopped::Tool(why) => return Err(why),
                        Stopped::Tried(why) => said.errors.push(why),
                    }
                }
            }
            Ended::TimedOut => {
                let limit = workshop.limit.as_secs();
                said.errors.push(format!("clippy took more than {limit} s"));
                status = CompileStatus::TimedOut;
                break;
            }
        }
    }
    if status == CompileStatus::Ok && !said.errors.is_empty() {
        status = CompileStatus::Failed;
    }
    Ok(Compiled {
        status,
        said,
        time: started.elapsed(),
    })
}

/// Brings onto this machine what crates depend on, if it is not here: all of it is in the lock file of
/// this workspace. From then on nothing is fetched.
///
/// # Errors
/// It is not here and does not come.
pub(crate) fn fetch(workshop: &Workshop, manifest: &Path) -> Result<(), String> {
    let logs = Logs::new(&workshop.logs, "fetch");
    for offline in [true, false] {
        let mut command = plain_cargo();
        command
            .args([
                "fetch",
                "--locked",
                "--target",
                "host-tuple",
                "--manifest-path",
            ])
            .arg(manifest);
        if offline {
            command.arg("--offline");
        }
        match process::run(command, &logs, workshop.limit) {
            Ok(Ended::Exited(status)) if status.success() => return Ok(()),
            Ok(Ended::Exited(_) | Ended::TimedOut) => {}
            Err(error) => return Err(format!("cannot start Cargo: {error}")),
        }
    }
    Err(format!(
        "cannot fetch what the crates depend on: {}",
        logs.end_of_err(20)
    ))
}

/// A Cargo that works on a crate of its own, from what is already on this machine.
pub(crate) fn cargo(workshop: &Workshop, folder: &Path, verb: &str) -> Command {
    let mut command = plain_cargo();
    command
        .args([verb, "--offline", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&workshop.target)
        .current_dir(folder)
        // As this workspace has them: in its target folder, they would be built once more with others.
        .args(["proc-macro2", "quote", "syn"].iter().flat_map(|package| {
            let setting = format!("profile.dev.package.{package}.opt-level=2");
            ["--config".to_owned(), setting]
        }))
        // Each crate is built once: what helps with a second time only fills the disk.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    command
}

fn plain_cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.env("CARGO_TERM_COLOR", "never");
    // What the outer Cargo says is about this program.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// Takes errors and warnings out of Cargo's lines of JSON; what several targets share, once.
fn read(text: &str, said: &mut Said) {
    let seen = said.errors.iter().chain(&said.warnings);
    let mut seen: BTreeSet<String> = seen.cloned().collect();
    for line in text.lines() {
        let Ok(line) = serde_json::from_str::<Value>(line) else {
            continue;
        };
        let message = &line["message"];
        let spans = message["spans"].as_array().map_or(0, Vec::len);
        let rendered = message["rendered"].as_str().unwrap_or_default().trim_end();
        let is_summary = spans == 0 && message["code"].is_null() && is_count(rendered);
        if line["reason"] != "compiler-message" || is_summary {
            continue;
        }
        let list = match message["level"].as_str() {
            Some("warning") => &mut said.warnings,
            Some(level) if level.starts_with("error") => &mut said.errors,
            _ => continue,
        };
        if seen.insert(rendered.to_owned()) {
            list.push(rendered.to_owned());
        }
    }
}

/// `error: aborting due to 2 previous errors; 1 warning emitted` and the like.
fn is_count(rendered: &str) -> bool {
    rendered.starts_with("error: aborting due to")
        || (rendered.starts_with("warning: ") && rendered.ends_with("emitted"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn line(level: &str, rendered: &str) -> String {
        let spans = if is_count(rendered.trim_end()) {
            json!([])
        } else {
            json!([{}])
        };
        let message = json!({"level": level, "rendered": rendered, "spans": spans, "code": null});
        json!({"reason": "compiler-message", "message": message}).to_string()
    }

    #[test]
    fn messages_are_counted_once() {
        let text = [
            "no JSON".to_owned(),
            json!({"reason": "build-finished", "success": false}).to_string(),
            line("warning", "warning: unused\n"),
            line("warning", "warning: unused\n"),
            line("warning", "warning: 1 warning emitted\n"),
            line("error", "error[E0308]: mismatched\n"),
            line("error", "error: aborting due to 1 previous error\n"),
        ];
        let mut said = Said::default();
        read(&text.join("\n"), &mut said);
        read(&text.join("\n"), &mut said);
        assert_eq!(said.warnings, ["warning: unused"]);
        assert_eq!(said.errors, ["error[E0308]: mismatched"]);
    }
}
