//! A generated crate -> what building it takes: time on the processors, memory.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::cargo::Cargo;
use crate::report::{Build, Effort};
use crate::subject::Generated;

/// Builds a crate in both ways.
///
/// # Errors
/// It does not compile, or the program `time` is not there.
pub(crate) fn build(made: &Generated, target: &Path, logs: &Path) -> Result<Build, String> {
    let effort = |args: &[&str]| effort(made, target, logs, args);
    Ok(Build {
        name: made.name.clone(),
        operations: made.operations,
        lines: made.lines,
        check: effort(&["check"])?,
        release: effort(&["build", "--release"])?,
    })
}

fn effort(made: &Generated, target: &Path, logs: &Path, args: &[&str]) -> Result<Effort, String> {
    let cargo = Cargo {
        folder: &made.folder,
        target,
    };
    // Once for all that it depends on; then the crate alone.
    cargo.run(args)?;
    let root = made.folder.join("src/lib.rs");
    File::options()
        .append(true)
        .open(&root)
        .and_then(|file| file.set_modified(SystemTime::now()))
        .map_err(|error| format!("cannot touch {}: {error}", root.display()))?;
    let out = logs.join(format!("{}.time", made.name));
    let mut command = Command::new("time");
    command.args(["-f", "%U %S %M", "-o"]).arg(&out);
    cargo.below(&mut command, args);
    let ran = command.stdin(Stdio::null()).output();
    let ran = ran.map_err(|error| format!("cannot start the program `time`: {error}"))?;
    if !ran.status.success() {
        let said = String::from_utf8_lossy(&ran.stderr);
        return Err(format!(
            "cargo {} failed: {}",
            args.join(" "),
            said.trim_end()
        ));
    }
    let text = std::fs::read_to_string(&out).unwrap_or_default();
    read(&text).ok_or_else(|| format!("`time` does not say what it measured but {text:?}"))
}

/// Seconds of the user and of the system, and kibibytes.
fn read(text: &str) -> Option<Effort> {
    let mut parts = text.lines().last()?.split_whitespace();
    let mut seconds = || parts.next()?.parse::<f64>().ok();
    let cpu_seconds = seconds()? + seconds()?;
    let kibibytes: u64 = parts.next()?.parse().ok()?;
    Some(Effort {
        cpu_seconds,
        peak: kibibytes * 1024,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_time_says() {
        let effort = Effort {
            cpu_seconds: 1.5,
            peak: 304 * 1024,
        };
        assert_eq!(read("1.25 0.25 304\n"), Some(effort));
        assert_eq!(
            read("Command exited with non-zero status 1\n1.25 0.25 304\n"),
            Some(effort)
        );
        assert_eq!(read(""), None);
        assert_eq!(read("1.25 0.25\n"), None);
    }
}
