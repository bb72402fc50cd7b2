//! Cargo, for crates that stand on their own below `target/`.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};

/// A Cargo that works on a crate, with a target folder.
pub(crate) struct Cargo<'c> {
    /// The folder of the crate.
    pub(crate) folder: &'c Path,
    /// Where it is built.
    pub(crate) target: &'c Path,
}

impl Cargo<'_> {
    /// Runs it to its end, from what is on this machine; if that is not enough, with the network.
    ///
    /// # Errors
    /// It cannot be started or fails; the text says how.
    pub(crate) fn run(&self, args: &[&str]) -> Result<(), String> {
        let mut said = String::new();
        for offline in [true, false] {
            let mut command = Command::new(program());
            self.prepare(&mut command, args, offline);
            let ran = command.stdin(Stdio::null()).output();
            let ran = ran.map_err(|error| format!("cannot start Cargo: {error}"))?;
            if ran.status.success() {
                return Ok(());
            }
            said = String::from_utf8_lossy(&ran.stderr).trim_end().to_owned();
            if said.contains("could not compile") {
                break;
            }
        }
        let all: Vec<&str> = said.lines().collect();
        let last = all[all.len().saturating_sub(40)..].join("\n");
        Err(format!("cargo {} failed: {last}", args.join(" ")))
    }

    /// The same as the arguments of another program that starts it.
    pub(crate) fn below(&self, outer: &mut Command, args: &[&str]) {
        outer.arg(program());
        self.prepare(outer, args, true);
    }

    fn prepare(&self, command: &mut Command, args: &[&str], offline: bool) {
        command.args(args).args(offline.then_some("--offline"));
        command
            .arg("--manifest-path")
            .arg(self.folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(self.target)
            .current_dir(self.folder)
            .env("CARGO_TERM_COLOR", "never")
            .env("CARGO_INCREMENTAL", "0");
        // What the outer Cargo says is about this program.
        for (name, _) in std::env::vars_os() {
            let text = name.to_string_lossy();
            if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
                command.env_remove(&name);
            }
        }
    }
}

fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"))
}
