//! `cargo xtask corpus` and `cargo xtask bench`: hand over to the packages of these names.

use std::ffi::OsString;
use std::process::{Command, ExitCode};

use crate::args::PassedOn;
use crate::failure::Failure;
use crate::{paths, print};

/// Builds and runs a package, with the same arguments; the exit code is its own.
///
/// # Errors
/// Cargo cannot be started.
pub(crate) fn run(package: &str, args: &PassedOn) -> Result<ExitCode, Failure> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command
        .args(["run", "--package", package, "--manifest-path"])
        .arg(paths::workspace().join("Cargo.toml"))
        .arg("--")
        .args(&args.passed_on);
    print::pass_colour_to(&mut command);
    hand_over(command).map_err(|error| Failure::new(format!("cannot start Cargo: {error}")))
}

/// This process becomes the other one: signals and the terminal are its business alone.
#[cfg(unix)]
fn hand_over(mut command: Command) -> std::io::Result<ExitCode> {
    Err(std::os::unix::process::CommandExt::exec(&mut command))
}

#[cfg(not(unix))]
fn hand_over(mut command: Command) -> std::io::Result<ExitCode> {
    let code = command.status()?.code();
    let code = code.and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}
